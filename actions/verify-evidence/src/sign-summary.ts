/**
 * Signs what was verified as one statement (SLSA verification summary) and attaches it to the image and its platforms, so that the next
 * environment and the cluster check that alone. What is written is verified first, and read back.
 */
import { readFile } from 'node:fs/promises';
import {
  attachBundle,
  type BundleVerifier,
  bundleVerifier,
  digestsOf,
  type EvidenceSource,
  evidenceErrors,
  imageParts,
  missingClaims,
  parseSigningConfig,
  predicateTypes,
  publicGood,
  type Statement,
  summaryStatement,
  type TrustedRootFile,
  type VerifiedBundle,
} from '@waybill/evidence';
import { keylessSigner } from '@waybill/evidence/sign';
import type { Descriptor, Digest, RegistryClient } from '@waybill/registry';
import {
  type AuditLog,
  canonicalJson,
  type HttpClient,
  type IdToken,
  type Logger,
  realPace,
} from '@waybill/toolkit';
import type { Result } from '@waybill/verification';

export interface SummaryPorts {
  http: HttpClient;
  registry: RegistryClient;
  source: EvidenceSource;
  trustedRoot: TrustedRootFile;
  /** Path; undefined for the public-good instance. */
  signingConfig: string | undefined;
  transparencyLog: 'required' | 'optional';
  serverUrl: string;
  idToken(): Promise<IdToken>;
  now(): Date;
  log: Logger;
  audit: AuditLog;
}

export interface SignedSummary {
  outcome: 'written' | 'kept';
  statementDigest: string;
  /** URI of the workflow that signed. */
  signer: string;
  environment: string;
  signedAt: Date;
}

/** What kind of policy it is; which one, its digest says. */
const POLICY_URI = 'urn:waybill:delivery-policy';
/** An equal summary is kept for so long; after that its age is worth a new one, since policies limit it. */
const RENEW_AFTER_MS = 24 * 60 * 60 * 1000;
/** A registry may need a moment until a list shows what was written. */
const CONFIRM_TRIES = 4;
const CONFIRM_WAIT_MS = 500;

/**
 * Throws WAYBILL_ID_TOKEN_NO_PERMISSION, _SIGN_CLAIMS, what the signer throws, _SIGNED_NOT_VERIFIED and _EVIDENCE_NOT_KEPT.
 * @param result a report that passes: nothing else is signed
 */
export async function signSummary(result: Result, ports: SummaryPorts): Promise<SignedSummary> {
  const token = await ports.idToken();
  const { claims } = token;
  const missing = missingClaims(claims);
  if (missing.length > 0)
    throw evidenceErrors.SIGN_CLAIMS({
      message: `the ID token has no ${missing.join(', ')}`,
      where: String(claims.iss ?? 'the OIDC issuer'),
    });
  const signer = `${ports.serverUrl}/${String(claims.job_workflow_ref)}`;
  const statement = summaryStatement(result, signer, {
    uri: POLICY_URI,
    digest: result.policyDigest,
    environment: result.environment,
  });
  const verify = await bundleVerifier(ports.trustedRoot, { transparencyLog: ports.transparencyLog });
  const parts = await imageParts(ports.source, result.digest as Digest);
  const digests = digestsOf(parts);
  const there = await attached(digests, verify, ports.source);
  const isOurs = (bundle: VerifiedBundle) =>
    bundle.signer.san === signer &&
    bundle.signer.issuer === claims.iss &&
    bundle.signer.sourceRepositoryId === String(claims.repository_id) &&
    sameClaim(bundle.statement, statement);
  const kept = there.find(
    ({ verified, attachedTo }) =>
      isOurs(verified) &&
      ports.now().getTime() - verified.signedAt.getTime() < RENEW_AFTER_MS &&
      digests.every((digest) => attachedTo.includes(digest)),
  );
  const done = (outcome: SignedSummary['outcome'], { statementDigest, signedAt }: VerifiedBundle) => {
    ports.log.info(`verification summary ${statementDigest}: ${outcome}`);
    ports.audit.write({
      event: 'sign',
      subject: `${result.image}@${result.digest}`,
      outcome: 'done',
      reason: `verification summary for ${result.environment}: ${outcome}`,
      details: { signer, statementDigest, policyDigest: result.policyDigest },
    });
    return { outcome, statementDigest, signer, environment: result.environment, signedAt };
  };
  if (kept) return done('kept', kept.verified);

  const { bundle } = await sign(statement, token, ports);
  const verdict = await verify(bundle, 'the new bundle');
  if (!verdict.ok)
    throw evidenceErrors.SIGNED_NOT_VERIFIED({
      message: `the verification summary does not verify: ${verdict.code}: ${verdict.reason}`,
      where: result.image,
    });
  const descriptors: Descriptor[] = [parts.image, ...parts.platforms].map(({ descriptor }) => descriptor);
  await attachBundle(ports.registry, descriptors, {
    bundle,
    predicateType: predicateTypes.summary,
    createdAt: ports.now(),
  });
  await confirm(digests, bundle, ports.source);
  return done('written', verdict);
}

async function sign(statement: Statement, token: IdToken, ports: SummaryPorts) {
  const { http, signingConfig, transparencyLog, log } = ports;
  const signer = await keylessSigner({
    http,
    token,
    config:
      signingConfig === undefined
        ? publicGood
        : parseSigningConfig(await readFile(signingConfig, 'utf8'), signingConfig, ports.now()),
    transparencyLog: transparencyLog === 'optional' ? 'prefer' : 'required',
    onWarning: (text) => log.warning(text),
  });
  return signer.sign(statement);
}

interface Attached {
  verified: VerifiedBundle;
  attachedTo: Digest[];
}

/** Verified bundles on the digests, each once, with what it is attached to. */
async function attached(
  digests: readonly Digest[],
  verify: BundleVerifier,
  source: EvidenceSource,
): Promise<Attached[]> {
  const found = (await Promise.all(digests.map((digest) => source.evidence(digest)))).flatMap(
    ({ bundles }) => bundles,
  );
  const byBytes = Map.groupBy(
    found.filter(({ format }) => format === 'bundle'),
    ({ bytes }) => bytes.toString('latin1'),
  );
  const judged = await Promise.all(
    [...byBytes.values()].map(async (same) => {
      const [first] = same;
      const verdict = first && (await verify(first.bytes, first.referrer));
      return verdict?.ok ? [{ verified: verdict, attachedTo: same.map(({ subject }) => subject) }] : [];
    }),
  );
  return judged.flat();
}

/** Whether two statements say the same, apart from when it was verified. */
function sameClaim(a: Statement, b: Statement): boolean {
  const claim = ({ predicateType, predicate, subjects }: Statement) =>
    canonicalJson({
      predicateType,
      predicate: { ...predicate, timeVerified: undefined },
      subjects: subjects.map(({ digest }) => digest).sort(),
    });
  return claim(a) === claim(b);
}

async function confirm(digests: readonly Digest[], bundle: Buffer, source: EvidenceSource): Promise<void> {
  for (let tries = 1; ; tries++) {
    const kept = await Promise.all(
      digests.map(async (digest) =>
        (await source.evidence(digest)).bundles.some(({ bytes }) => bytes.equals(bundle)),
      ),
    );
    if (kept.every(Boolean)) return;
    if (tries === CONFIRM_TRIES)
      throw evidenceErrors.EVIDENCE_NOT_KEPT({
        message: 'the verification summary was written, and the registry does not list it',
        where: source.name,
      });
    await realPace.sleep(CONFIRM_WAIT_MS);
  }
}
