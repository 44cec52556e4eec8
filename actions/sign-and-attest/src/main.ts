/** The story: see what may be signed, see what is there, sign what is missing, attach it, read all of it back and verify it. */
import {
  attachBundle,
  type BundleVerifier,
  digestsOf,
  type EvidenceSource,
  evidenceErrors,
  type ImageParts,
  imageParts,
  missingClaims,
  type Statement,
  serializeStatement,
  type VerifiedBundle,
} from '@waybill/evidence';
import type { KeylessSigner } from '@waybill/evidence/sign';
import { type Digest, formatReference, type RegistryClient } from '@waybill/registry';
import { type AuditLog, type IdToken, type Logger, shownClaims } from '@waybill/toolkit';
import {
  checkVerdict,
  type FileContent,
  MAX_DOCUMENT_BYTES,
  readPredicate,
  readSbom,
  readTestResults,
  readVerdict,
} from './documents.ts';
import { errors } from './errors.ts';
import type { Inputs } from './inputs.ts';
import { type Existing, type Plan, planStatements, sameSigner } from './plan.ts';
import { checkReceipt } from './receipt.ts';
import { type Documents, statementsFor } from './statements.ts';

export interface Ports {
  registry: RegistryClient;
  /** The same repository as a place where evidence is. */
  source: EvidenceSource;
  verify: BundleVerifier;
  /** The ID token of this run, asked for when it is needed. */
  idToken(): Promise<IdToken>;
  signer(token: IdToken): Promise<KeylessSigner>;
  readFile(path: string): Promise<Buffer>;
  run: {
    repositoryId: string;
    runId: string;
    runUrl: string;
    serverUrl: string;
    eventInputs?: Record<string, unknown>;
  };
  now(): Date;
  log: Logger;
  audit: AuditLog;
}

/** One statement as it stands in the registry. */
export interface Attested {
  predicateType: string;
  statementDigest: string;
  outcome: 'written' | 'kept' | 'would-write';
  /** Digests of the referrers, one for each subject. */
  referrers: string[];
  /** Position in the transparency log; undefined where there is no entry. */
  logIndex?: string;
  note?: string;
  bundle?: Buffer;
}

export interface Result {
  /** `registry/repository@digest` */
  image: string;
  parts: ImageParts;
  /** URI of the workflow that signs. */
  signer: string;
  issuer: string;
  /** `owner/name` of the repository whose run signs. */
  repository: string;
  attested: Attested[];
  /** Statements that were not written, and why. */
  dropped: { predicateType: string; reason: string }[];
  dryRun: boolean;
}

/** Beyond these, a verifier that many clusters run does not look at an image's evidence any more. */
const KYVERNO_MAX_BYTES = 10 * 1024 * 1024;
const KYVERNO_MAX_REFERRERS = 50;
/** What is written is read back; a registry may need a moment until a list shows it. */
const CONFIRM_TRIES = 4;
const CONFIRM_WAIT_MS = 500;

export async function signAndAttest(inputs: Inputs, ports: Ports): Promise<Result> {
  const { log, audit, run } = ports;
  const { digest } = inputs.image;
  if (digest === undefined)
    throw errors.SIGN_DIGEST_FROM_TAG({
      message: 'the image to sign is not named by digest',
      where: 'image',
      expected: 'registry/repository@sha256:...',
      found: formatReference(inputs.image),
    });
  if (inputs.receipt !== undefined)
    checkReceipt((await ports.readFile(inputs.receipt)).toString('utf8'), inputs.receipt, inputs.image, run);
  const documents = await readDocuments(inputs, ports);
  const parts = await imageParts(ports.source, digest);
  const digests = digestsOf(parts);
  const image = `${ports.registry.name}@${digest}`;
  log.info(`image ${image}${parts.platforms.length > 0 ? `, ${parts.platforms.length} platforms` : ''}`);

  const token = await ports.idToken();
  const identity = signerOf(token, run.serverUrl);
  // By the claims, which are GitHub's word: variables of the job can be set by an earlier step.
  if (documents.verdict)
    checkVerdict(documents.verdict, inputs.gateVerdict ?? '', {
      repositoryId: identity.repositoryId,
      commit: String(token.claims.sha),
    });
  for (const [name, value] of shownClaims(token.claims)) log.info(`${name}: ${value}`);
  const built = inputs.receipt !== undefined;
  if (!built && inputs.provenance)
    log.notice('no provenance is written: "allow-unbuilt" says that this run has not built the image');
  const wanted = statementsFor(
    digests,
    documents,
    { claims: token.claims, serverUrl: run.serverUrl, eventInputs: run.eventInputs },
    { provenance: inputs.provenance && built, annotations: inputs.annotations },
  );
  checkSizes(wanted, log);

  const plan = planStatements(wanted, await existingOf(parts, identity, ports));
  for (const { reason, otherHistory } of plan.keep)
    if (otherHistory) log.warning(`the image has the history of another run, which stands: ${reason}`);
  for (const { reason } of plan.drop) log.warning(`not attested: ${reason}`);
  const result = {
    image,
    parts,
    signer: identity.san,
    issuer: identity.issuer,
    repository: String(token.claims.repository),
    dropped: plan.drop.map(({ statement, reason }) => ({ predicateType: statement.predicateType, reason })),
    dryRun: inputs.dryRun,
  };
  if (inputs.dryRun) {
    audit.write({ event: 'sign', subject: image, outcome: 'skipped', reason: 'dry run' });
    return { ...result, attested: planned(plan) };
  }
  const written = plan.write.length > 0 ? await signMissing(plan, parts, { token, identity }, ports) : [];
  await completeKept(plan, parts, ports);
  const attested = await confirm(plan, written, parts, identity, ports);
  audit.write({
    event: 'sign',
    subject: image,
    outcome: 'done',
    reason: `${plan.write.length} statements signed, ${plan.keep.length} were there; all read back and verified`,
    details: {
      signer: identity.san,
      statements: attested.map(({ predicateType, statementDigest, outcome, referrers }) => ({
        predicateType,
        statementDigest,
        outcome,
        referrers,
      })),
    },
  });
  return { ...result, attested };
}

interface Identity {
  issuer: string;
  san: string;
  repositoryId: string;
}

/** As whom this run signs; the certificate will say the same. */
function signerOf({ claims }: IdToken, serverUrl: string): Identity {
  const missing = missingClaims(claims);
  if (missing.length > 0 || claims.iss === undefined)
    throw evidenceErrors.SIGN_CLAIMS({
      message: `the ID token has no ${[...missing, ...(claims.iss === undefined ? ['iss'] : [])].join(', ')}`,
      where: String(claims.iss ?? 'the OIDC issuer'),
    });
  return {
    issuer: claims.iss,
    san: `${serverUrl}/${String(claims.job_workflow_ref)}`,
    repositoryId: String(claims.repository_id),
  };
}

async function readDocuments(inputs: Inputs, ports: Ports): Promise<Documents> {
  const file = async (path: string): Promise<FileContent> => ({ path, bytes: await ports.readFile(path) });
  const { gateVerdict, testResults } = inputs;
  return {
    others: await Promise.all(
      inputs.predicates.map(async ({ type, path }) => ({ type, predicate: readPredicate(await file(path)) })),
    ),
    sboms: await Promise.all(inputs.sboms.map(async (path) => readSbom(await file(path)))),
    verdict: gateVerdict === undefined ? undefined : readVerdict(await file(gateVerdict)),
    tests:
      testResults === undefined
        ? undefined
        : await readTestResults(await file(testResults), ports.run.runUrl),
  };
}

function checkSizes(statements: readonly Statement[], log: Logger): void {
  for (const statement of statements) {
    const bytes = serializeStatement(statement).length;
    if (bytes > MAX_DOCUMENT_BYTES)
      throw evidenceErrors.STATEMENT_TOO_LARGE({
        message: `the statement ${statement.predicateType} is larger than the limit`,
        where: statement.predicateType,
        expected: `at most ${MAX_DOCUMENT_BYTES} bytes`,
        found: `${bytes} bytes`,
      });
    // base64 makes a third more of it.
    if ((bytes * 4) / 3 > KYVERNO_MAX_BYTES)
      log.warning(
        `the statement ${statement.predicateType} has ${bytes} bytes: Kyverno reads at most ${KYVERNO_MAX_BYTES} of a bundle`,
      );
  }
}

/** What this very identity has attested about the image and its platforms already. */
async function existingOf(
  parts: ImageParts,
  identity: Identity,
  { source, verify }: Ports,
): Promise<Existing[]> {
  const all = await Promise.all(digestsOf(parts).map((digest) => source.evidence(digest)));
  const byBytes = new Map<string, { bytes: Buffer; attachedTo: string[] }>();
  for (const { subject, bytes } of all.flatMap(({ bundles }) => bundles)) {
    const key = bytes.toString('latin1');
    const entry = byBytes.get(key) ?? { bytes, attachedTo: [] };
    entry.attachedTo.push(subject);
    byBytes.set(key, entry);
  }
  const verified = await Promise.all(
    [...byBytes.values()].map(async (entry) => ({ entry, verdict: await verify(entry.bytes, 'bundle') })),
  );
  return verified.flatMap(({ entry, verdict }) =>
    verdict.ok && sameSigner(verdict, identity) ? [{ ...verdict, ...entry }] : [],
  );
}

function planned(plan: Plan): Attested[] {
  return [
    ...plan.write.map((statement) => ({
      predicateType: statement.predicateType,
      statementDigest: '',
      outcome: 'would-write' as const,
      referrers: [],
    })),
    ...plan.keep.map(({ existing, reason }) => ({
      predicateType: existing.statement.predicateType,
      statementDigest: existing.statementDigest,
      outcome: 'kept' as const,
      referrers: [],
      logIndex: existing.logIndex,
      note: reason,
    })),
  ];
}

interface Written {
  statement: Statement;
  digest: string;
  bundle: Buffer;
  logged: boolean;
}

/**
 * One certificate for all; every signature, log entry and timestamp at the same time, then every upload. Nothing is attached
 * unless all of it is signed and verifies. Throws WAYBILL_CERTIFICATE_INVALID, _SIGNED_NOT_VERIFIED.
 */
async function signMissing(
  plan: Plan,
  parts: ImageParts,
  { token, identity }: { token: IdToken; identity: Identity },
  ports: Ports,
): Promise<Written[]> {
  const signer = await ports.signer(token);
  if (signer.certificate.identity !== identity.san)
    throw evidenceErrors.CERTIFICATE_INVALID({
      message: 'the certificate is for another identity than that of this run',
      expected: identity.san,
      found: signer.certificate.identity,
      fix: 'check how the certificate authority is configured for the issuer of the token (the address of the GitHub server)',
    });
  const written = await Promise.all(
    plan.write.map(async (statement) => {
      const { bundle, digest, logEntries } = await signer.sign(statement);
      const verdict = await ports.verify(bundle, statement.predicateType);
      if (!verdict.ok)
        throw evidenceErrors.SIGNED_NOT_VERIFIED({
          message: `the signed statement does not verify: ${verdict.reason}`,
          where: statement.predicateType,
          found: verdict.code,
        });
      return { statement, digest, bundle, logged: logEntries.length > 0 };
    }),
  );
  await Promise.all(
    written.map(({ statement, bundle }) => {
      const digests = statement.subjects.map((subject) => subject.digest);
      return attach(statement, bundle, digests, parts, ports);
    }),
  );
  return written;
}

/** An earlier run may have been cut off between two platforms: its own bundle is attached where it is missing. */
async function completeKept(plan: Plan, parts: ImageParts, ports: Ports): Promise<void> {
  await Promise.all(
    plan.keep.map(async ({ statement, existing }) => {
      const missing = statement.subjects
        .map(({ digest }) => digest)
        .filter((digest) => !existing.attachedTo.includes(digest));
      if (missing.length > 0) await attach(statement, existing.bytes, missing, parts, ports);
    }),
  );
}

async function attach(
  statement: Statement,
  bundle: Buffer,
  digests: readonly string[],
  parts: ImageParts,
  { registry, now }: Ports,
): Promise<void> {
  const subjects = [parts.image, ...parts.platforms]
    .filter(({ digest }) => digests.includes(digest))
    .map(({ descriptor }) => descriptor);
  await attachBundle(registry, subjects, {
    bundle,
    predicateType: statement.predicateType,
    createdAt: now(),
  });
}

/** Reads everything back from the registry, on every digest, and verifies it. Throws WAYBILL_EVIDENCE_NOT_KEPT. */
async function confirm(
  plan: Plan,
  written: readonly Written[],
  parts: ImageParts,
  identity: Identity,
  ports: Ports,
): Promise<Attested[]> {
  const expected = [
    ...written.map(({ statement, digest, bundle, logged }) => ({
      statement,
      digest,
      bundle,
      outcome: 'written' as const,
      note: logged ? undefined : 'signed timestamp alone: no transparency log took the entry',
    })),
    ...plan.keep.map(({ statement, existing, reason }) => ({
      statement,
      digest: existing.statementDigest,
      bundle: existing.bytes,
      outcome: 'kept' as const,
      note: reason,
    })),
  ];
  let missing: string[] = [];
  for (let tries = 0; tries < CONFIRM_TRIES; tries++) {
    if (tries > 0) await new Promise((resolve) => setTimeout(resolve, CONFIRM_WAIT_MS));
    const found = await readBack(parts, identity, ports);
    missing = expected.flatMap(({ statement, digest }) =>
      statement.subjects
        .filter((subject) => !found.has(`${subject.digest} ${digest}`))
        .map((subject) => `${statement.predicateType} on ${subject.digest}`),
    );
    if (missing.length > 0) continue;
    return expected.map(({ statement, digest, bundle, outcome, note }) => {
      const places = statement.subjects.map((subject) => found.get(`${subject.digest} ${digest}`));
      return {
        predicateType: statement.predicateType,
        statementDigest: digest,
        outcome,
        referrers: places.flatMap((place) => (place ? [place.referrer] : [])),
        logIndex: places[0]?.verified.logIndex,
        note,
        bundle,
      };
    });
  }
  throw evidenceErrors.EVIDENCE_NOT_KEPT({
    message: `${missing.length} statements cannot be read back and verified`,
    where: ports.registry.name,
    found: missing.join(', '),
  });
}

/** Every verified bundle of this identity, by `subject statement-digest`. */
async function readBack(
  parts: ImageParts,
  identity: Identity,
  { source, verify, audit, log }: Ports,
): Promise<Map<string, { referrer: string; verified: VerifiedBundle }>> {
  const found = new Map<string, { referrer: string; verified: VerifiedBundle }>();
  for (const digest of digestsOf(parts) satisfies Digest[]) {
    const { bundles, unreadable, others } = await source.evidence(digest);
    const count = bundles.length + unreadable.length + others;
    if (count > KYVERNO_MAX_REFERRERS)
      log.warning(`${digest} has ${count} referrers: Kyverno reads at most ${KYVERNO_MAX_REFERRERS}`);
    for (const { referrer, reason } of unreadable)
      audit.write({ event: 'read', subject: `${source.name}@${referrer}`, outcome: 'fail', reason });
    for (const { referrer, bytes } of bundles) {
      const verdict = await verify(bytes, referrer);
      if (verdict.ok && sameSigner(verdict, identity))
        found.set(`${digest} ${verdict.statementDigest}`, { referrer, verified: verdict });
    }
  }
  return found;
}
