/** The Kyverno program, as people try a policy on a pod before they give it to a cluster. */
import { stringify } from 'yaml';
import { newFile, newFolder } from './folder.ts';
import { type Ran, run } from './programs.ts';
import { IDENTITY, type Site } from './release.ts';
import { services, trustTexts } from './trust-files.ts';

export interface Attestation {
  /** Predicate type. */
  type: string;
  /** What must hold of the predicate: JMESPath key and value. */
  conditions?: { key: string; value: string }[];
}

export interface Demand {
  identity?: string;
  issuer?: string;
  attestations?: Attestation[];
}

/** A ClusterPolicy (kyverno.io/v1, `verifyImages`, type Cosign) that trusts a private Sigstore instance and one identity. */
export function clusterPolicy(
  site: Site,
  { identity = IDENTITY, issuer = site.issuer, attestations }: Demand = {},
): object {
  const { authority, log, certificateLog } = trustTexts(site);
  const keyless = {
    subject: identity,
    issuer,
    roots: authority,
    // The address is asked for though nothing is looked up there: the entry comes with the signature.
    rekor: { url: services(site).log, pubkey: log },
    ctlog: { pubkey: certificateLog },
  };
  const attestors = [{ entries: [{ keyless }] }];
  return verifyImages(site, {
    type: 'Cosign',
    ...(attestations
      ? { attestations: attestations.map((attestation) => demanded(attestation, attestors)) }
      : { attestors }),
  });
}

/** One attestation as a policy asks for it. */
function demanded({ type, conditions }: Attestation, attestors: readonly object[]): object {
  if (!conditions) return { type, attestors };
  const all = conditions.map(({ key, value }) => ({ key, operator: 'Equals', value }));
  return { type, attestors, conditions: [{ all }] };
}

/** The policy around what is asked of an image. */
function verifyImages(site: Site, demand: object): object {
  return {
    apiVersion: 'kyverno.io/v1',
    kind: 'ClusterPolicy',
    metadata: { name: 'waybill-evidence' },
    spec: {
      validationFailureAction: 'Enforce',
      webhookTimeoutSeconds: 30,
      rules: [
        {
          name: 'released-by-waybill',
          match: { any: [{ resources: { kinds: ['Pod'] } }] },
          verifyImages: [
            {
              imageReferences: [`${site.repository}*`],
              required: true,
              verifyDigest: true,
              mutateDigest: false,
              ...demand,
            },
          ],
        },
      ],
    },
  };
}

/** A ClusterPolicy of type SigstoreBundle: its trusted root comes by TUF, so only the identity and what is asked for stand in it. */
export function bundlePolicy(
  site: Site,
  { identity = IDENTITY, issuer = site.issuer, attestations = [] }: Demand,
): object {
  const keyless = { subject: identity, issuer, rekor: { url: services(site).log } };
  const attestors = [{ entries: [{ keyless }] }];
  return verifyImages(site, {
    type: 'SigstoreBundle',
    attestations: attestations.map((attestation) => demanded(attestation, attestors)),
  });
}

/** `kyverno apply` of a policy on a pod that runs this image. */
export function kyvernoApply(
  site: Site,
  policy: object,
  image: string,
  variables: Record<string, string> = {},
): Promise<Ran> {
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'claims-api', namespace: 'default' },
    spec: { containers: [{ name: 'claims-api', image }] },
  };
  const home = newFolder();
  return run(
    'kyverno',
    [
      'apply',
      newFile('policy.yml', stringify(policy)),
      '--resource',
      newFile('pod.yml', stringify(pod)),
      '--registry',
      '--detailed-results',
      '--remove-color',
    ],
    { env: { HOME: home, TUF_ROOT: home, ...site.login, ...variables } },
  );
}
