/** The tester of policy-controller, which judges an image by a ClusterImagePolicy as the admission webhook does. */
import { stringify } from 'yaml';
import { newFile, newFolder } from './folder.ts';
import { type Ran, run } from './programs.ts';
import { IDENTITY, type Site } from './release.ts';
import { services, trustRootResource } from './trust-files.ts';

/** Name of the TrustRoot that goes with each policy. */
export const TRUST_ROOT = 'private';

export interface Demand {
  identity?: string;
  issuer?: string;
  /** Predicate types of attestations to ask for in place of a signature. */
  attestations?: readonly string[];
}

/** A ClusterImagePolicy (policy.sigstore.dev/v1beta1) that trusts a private Sigstore instance and one identity. */
export function imagePolicy(
  site: Site,
  { identity = IDENTITY, issuer = site.issuer, attestations }: Demand = {},
): object {
  return {
    apiVersion: 'policy.sigstore.dev/v1beta1',
    kind: 'ClusterImagePolicy',
    metadata: { name: 'waybill-evidence' },
    spec: {
      images: [{ glob: '**' }],
      authorities: [
        {
          name: 'waybill',
          keyless: {
            trustRootRef: TRUST_ROOT,
            identities: [{ issuer, subject: identity }],
          },
          ctlog: { url: services(site).log, trustRootRef: TRUST_ROOT },
          ...(attestations
            ? {
                attestations: attestations.map((predicateType, index) => ({
                  name: `attestation-${index}`,
                  predicateType,
                })),
              }
            : {}),
        },
      ],
    },
  };
}

/** `tester -policy ... -image ... -trustroot ...` */
export function policyTest(site: Site, policy: object, image: string): Promise<Ran> {
  const home = newFolder();
  return run(
    'policy-tester',
    [
      '-policy',
      newFile('policy.yml', stringify(policy)),
      '-trustroot',
      newFile('trust-root.yml', stringify(trustRootResource(site, TRUST_ROOT))),
      '-image',
      image,
      '-log-level',
      'error',
    ],
    { env: { HOME: home, TUF_ROOT: home, ...site.login } },
  );
}
