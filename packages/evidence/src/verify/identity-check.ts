/** Whether the signer is one that the policy trusts. Whole texts are compared, never parts: a prefix is not an identity. */
import { parseWorkflowRef } from '../predicates/provenance.ts';
import type { ReasonCode } from '../reasons-errors.ts';
import type { EvidenceRequirements, SourceRequirement, TrustedBuilder, TrustedKey } from '../requirements.ts';
import { readPublicKey } from './public-key.ts';
import { matchesAny } from './ref-pattern.ts';
import { isKey, type Signer } from './signer.ts';
import type { SignerIdentity } from './signer-identity.ts';
import { keyName } from './trusted-keys.ts';

export interface IdentityFinding {
  code: ReasonCode;
  reason: string;
}

export interface TrustedIdentity
  extends Pick<EvidenceRequirements, 'issuer' | 'serverUrl' | 'triggers' | 'runnerEnvironments'> {
  builders: readonly TrustedBuilder[];
  keys?: readonly TrustedKey[];
  source: SourceRequirement;
}

/** Everything that speaks against the signer; empty when it is trusted. */
export function identityFindings(signer: Signer, trusted: TrustedIdentity): IdentityFinding[] {
  if (isKey(signer)) return keyFindings(signer.keyId, trusted.keys ?? []);
  const findings: IdentityFinding[] = [];
  const refuse = (code: ReasonCode, what: string, expected: string, found: string) =>
    findings.push({
      code,
      reason: `${what}: expected ${expected}, the certificate says ${found === '' ? 'nothing' : found}`,
    });
  if (signer.issuer !== trusted.issuer)
    refuse('IDENTITY_ISSUER', 'OIDC issuer', trusted.issuer, signer.issuer);
  builderFindings(signer, trusted, refuse);

  const { source } = trusted;
  // The id comes first: a name says less than it.
  if (source.repositoryId !== undefined && signer.sourceRepositoryId !== source.repositoryId)
    refuse(
      'IDENTITY_REPO_ID',
      'source repository id',
      `${source.repositoryId} (${source.repository})`,
      `${signer.sourceRepositoryId} (${signer.sourceRepositoryUri})`,
    );
  if (!sameAddress(signer.sourceRepositoryUri, `${trusted.serverUrl}/${source.repository}`))
    refuse(
      'IDENTITY_REPO',
      'source repository',
      `${trusted.serverUrl}/${source.repository}`,
      signer.sourceRepositoryUri,
    );
  if (!matchesAny(signer.sourceRef, source.refs))
    refuse('IDENTITY_SOURCE_REF', 'source ref', source.refs.join(' or '), signer.sourceRef);
  if (trusted.triggers && !trusted.triggers.includes(signer.trigger))
    refuse('IDENTITY_TRIGGER', 'event of the run', trusted.triggers.join(' or '), signer.trigger);
  if (trusted.runnerEnvironments && !trusted.runnerEnvironments.includes(signer.runnerEnvironment))
    refuse('IDENTITY_RUNNER', 'runner', trusted.runnerEnvironments.join(' or '), signer.runnerEnvironment);
  return findings;
}

function keyFindings(id: string, keys: readonly TrustedKey[]): IdentityFinding[] {
  const known = keys.map((key) => ({ ...key, id: readPublicKey(key.publicKey, 'keys').id }));
  if (known.some((key) => key.id === id)) return [];
  const expected =
    known.length === 0 ? 'a workflow, not a key' : known.map((key) => keyName(key, key.id)).join(' or ');
  return [
    { code: 'KEY_NOT_TRUSTED', reason: `signing key: expected ${expected}, the signature is by ${id}` },
  ];
}

function builderFindings(
  signer: SignerIdentity,
  trusted: TrustedIdentity,
  refuse: (code: ReasonCode, what: string, expected: string, found: string) => unknown,
): void {
  const workflows =
    trusted.builders.map(({ workflow }) => workflow).join(' or ') || 'no workflow: keys alone are trusted';
  const prefix = `${trusted.serverUrl}/`;
  const parsed = signer.san.toLowerCase().startsWith(prefix.toLowerCase())
    ? parseWorkflowRef(signer.san.slice(prefix.length))
    : undefined;
  const byWorkflow = trusted.builders.filter((builder) => parsed && sameWorkflow(parsed, builder.workflow));
  // The extension repeats the name; a certificate in which they differ is not of the authority that we know.
  if (!parsed || byWorkflow.length === 0 || signer.builderUri !== signer.san) {
    refuse('IDENTITY_SAN', 'signing workflow', workflows, signer.san);
    return;
  }
  const byRef = byWorkflow.filter((builder) => matchesAny(parsed.ref, builder.refs));
  if (byRef.length === 0) {
    const refs = byWorkflow.flatMap((builder) => builder.refs).join(' or ');
    refuse('IDENTITY_BUILDER_REF', 'ref of the signing workflow', refs, parsed.ref);
    return;
  }
  const byDigest = byRef.filter(
    ({ digests }) => digests === undefined || digests.length === 0 || digests.includes(signer.builderDigest),
  );
  if (byDigest.length === 0) {
    const digests = byRef.flatMap((builder) => builder.digests ?? []).join(' or ');
    refuse('IDENTITY_BUILDER_DIGEST', 'commit of the signing workflow', digests, signer.builderDigest);
  }
}

/** Owner and name of a repository have no case on GitHub; the path of a file has. */
function sameWorkflow(found: { repository: string; path: string }, workflow: string): boolean {
  const [owner = '', name = '', ...path] = workflow.split('/');
  return found.repository.toLowerCase() === `${owner}/${name}`.toLowerCase() && found.path === path.join('/');
}

function sameAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
