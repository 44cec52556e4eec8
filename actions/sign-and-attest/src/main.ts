/** The story: see what may be signed, see what is there, sign what is missing, attach it, read all of it back and verify it. */
import {
  type AnyVerified,
  attachBundle,
  type BundleVerifier,
  digestsOf,
  type EvidenceSource,
  evidenceErrors,
  type ImageParts,
  imageParts,
  kindOf,
  type PublicKey,
  predicateTypes,
  type Statement,
  signerName,
} from '@waybill/evidence';
import type { KeylessSigner, StatementSigner } from '@waybill/evidence/sign';
import { type Digest, formatReference, type RegistryClient } from '@waybill/registry';
import { type AuditLog, type IdToken, type Logger, shownClaims } from '@waybill/toolkit';
import {
  checkVerdict,
  type FileContent,
  readPredicate,
  readSbom,
  readTestResults,
  readVerdict,
} from './documents.ts';
import { errors } from './errors.ts';
import {
  type Identity,
  keyIdentity,
  sameSigner,
  type WorkflowIdentity,
  workflowIdentity,
} from './identity.ts';
import type { Inputs } from './inputs.ts';
import {
  attachLayers,
  attestationLayers,
  completeForms,
  type Forms,
  formsOf,
  inOrderOf,
  isSignatureLayer,
  keptLayers,
  missingSignatures,
  type PlacedLayer,
  signatureLayers,
  statementDigestOf,
  tagOf,
  verifyLayers,
} from './legacy.ts';
import { type Existing, type Plan, planStatements } from './plan.ts';
import { checkReceipt } from './receipt.ts';
import { sizeWarnings } from './sizes.ts';
import { type Documents, statementsFor } from './statements.ts';
import { leastOf, type Transparency, transparencyOf } from './transparency.ts';
import { readSummary } from './verification-summary.ts';
import { readScan } from './vulnerability-scan.ts';

export interface Ports {
  registry: RegistryClient;
  /** The same repository as a place where evidence is. */
  source: EvidenceSource;
  verify: BundleVerifier<AnyVerified>;
  /** Whether the older format can be had: there is a log whose entries carry a signed time, or a key signs without a log. */
  legacyPossible: boolean;
  /** The ID token of this run, asked for when it is needed. */
  idToken(): Promise<IdToken>;
  signer:
    | { keyless(token: IdToken): Promise<KeylessSigner> }
    | { publicKey: PublicKey; byKey(): StatementSigner };
  readFile(path: string): Promise<Buffer>;
  run: {
    repository: string;
    repositoryId: string;
    commit: string;
    /** URI of the workflow that runs, as the runner says it. */
    workflow: string;
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
  /** In the older format: the tags where it stands. */
  tags: string[];
  /** Signatures in the older format as bundles, with the payload that those do not hold. */
  signatures?: { bundle: Buffer; signedPayload: Buffer }[];
}

export interface Result {
  /** `registry/repository@digest` */
  image: string;
  parts: ImageParts;
  /** URI of the workflow that signs, or `key sha256:...`. */
  signer: string;
  /** Undefined where a key signs. */
  issuer?: string;
  /** Whether a signing config names the services, rather than the public instance. */
  privateInstance: boolean;
  /** By what the time of what was written can be told; undefined where nothing was. */
  transparency?: Transparency;
  /** `owner/name` of the repository whose run signs. */
  repository: string;
  attested: Attested[];
  /** Statements that were not written, and why. */
  dropped: { predicateType: string; reason: string }[];
  dryRun: boolean;
  /** Formats that are written. */
  formats: ('bundle' | 'legacy')[];
  /** Why the older format is not, or not everywhere, written although it was asked for. */
  formatNotes: string[];
}

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
  const forms = formsOf(inputs.format, ports.legacyPossible);
  if (forms.note !== undefined) log.notice(forms.note);
  if (inputs.receipt !== undefined)
    checkReceipt((await ports.readFile(inputs.receipt)).toString('utf8'), inputs.receipt, inputs.image, run);
  const documents = await readDocuments(inputs, ports);
  const parts = await imageParts(ports.source, digest);
  const digests = digestsOf(parts);
  documents.others.push(...(await documentsAbout(digests, inputs, ports)));
  const image = `${ports.registry.name}@${digest}`;
  log.info(`image ${image}${parts.platforms.length > 0 ? `, ${parts.platforms.length} platforms` : ''}`);

  const built = inputs.receipt !== undefined;
  // A key needs no token; provenance is made of its claims alone.
  const token = 'keyless' in ports.signer || (inputs.provenance && built) ? await ports.idToken() : undefined;
  const workflow = token && workflowIdentity(token, run.serverUrl);
  const identity = identityOf(ports, workflow);
  // By the claims where there are any, which are GitHub's word: variables of the job can be set by an earlier step.
  if (documents.verdict)
    checkVerdict(documents.verdict, inputs.gateVerdict ?? '', {
      repositoryId: workflow?.repositoryId ?? run.repositoryId,
      commit: String(token?.claims.sha ?? run.commit),
    });
  if (token) for (const [name, value] of shownClaims(token.claims)) log.info(`${name}: ${value}`);
  if (!built && inputs.provenance)
    log.notice('no provenance is written: "allow-unbuilt" says that this run has not built the image');
  const wanted = statementsFor(
    digests,
    documents,
    {
      claims: token?.claims,
      builder: workflow?.san ?? run.workflow,
      serverUrl: run.serverUrl,
      eventInputs: run.eventInputs,
    },
    { provenance: inputs.provenance && built, annotations: inputs.annotations },
  );
  const { existing, referrers } = await existingOf(parts, identity, ports);
  const isSignature = ({ predicateType }: Statement) => kindOf(predicateType) === 'signature';
  const asStatements = wanted.filter((statement) => forms.bundle || !isSignature(statement));
  const plan = completeForms(planStatements(asStatements, inOrderOf(forms, existing)), forms, existing, log);
  const signatures = forms.legacy
    ? missingSignatures(digests, ports.registry.name, inputs.annotations, existing)
    : [];
  const referrersToCome = forms.bundle ? plan.write.length : 0;
  for (const warning of sizeWarnings(wanted, referrersToCome, referrers)) log.warning(warning);
  for (const { reason, otherHistory } of plan.keep)
    if (otherHistory) log.warning(`the image has the history of another run, which stands: ${reason}`);
  for (const { reason } of plan.drop) log.warning(`not attested: ${reason}`);
  const result = {
    image,
    parts,
    signer: signerOf(identity),
    issuer: 'keyId' in identity ? undefined : identity.issuer,
    repository: String(token?.claims.repository ?? run.repository),
    dropped: plan.drop.map(({ statement, reason }) => ({ predicateType: statement.predicateType, reason })),
    dryRun: inputs.dryRun,
    privateInstance: inputs.signingConfig !== undefined,
    formats: [...(forms.bundle ? (['bundle'] as const) : []), ...(forms.legacy ? (['legacy'] as const) : [])],
    formatNotes: forms.note === undefined ? [] : [forms.note],
  };
  if (inputs.dryRun) {
    audit.write({ event: 'sign', subject: image, outcome: 'skipped', reason: 'dry run' });
    return { ...result, attested: planned(plan, forms, signatures.length) };
  }
  const work: Work = { plan, forms, signatures, existing, parts, identity };
  const { written, layers } =
    plan.write.length > 0 || signatures.length > 0
      ? await signMissing(work, token, ports)
      : { written: [], layers: [] };
  const added = [...layers, ...(forms.legacy ? keptLayers(plan, existing) : [])];
  // One after the other where it matters: bundles are complete before a tag may turn out to be immutable.
  if (forms.bundle) {
    await Promise.all(
      written.map((item) => attach(item.statement, item.bundle, subjectsOf(item), work, ports)),
    );
    await completeKept(work, ports);
  }
  const refused = await attachLayers(ports.registry, added, forms, log);
  if (refused.length > 0)
    result.formatNotes.push(
      `the registry does not let ${refused.length} tags be extended (immutable tags): bundles are complete, the older format is not`,
    );
  const lost = signatures.length - layers.filter(isSignatureLayer).length;
  if (lost > 0) result.formatNotes.push('no log entry could be had for the older format: bundles only');
  const attested = await confirm(work, written, { layers: added, refused }, ports);
  const transparency = leastOf(written.map((item) => item.transparency));
  if (written.length > 0 && inputs.transparencyLog === 'prefer' && transparency !== 'logged')
    audit.write({
      event: 'sign',
      subject: image,
      outcome: 'indeterminate',
      reason: 'no transparency log took the entry, which was preferred and is not there',
      details: { transparency },
    });
  audit.write({
    event: 'sign',
    subject: image,
    outcome: 'done',
    reason: `${attested.filter(({ outcome }) => outcome === 'written').length} statements signed, ${attested.filter(({ outcome }) => outcome === 'kept').length} were there; all read back and verified`,
    details: {
      signer: result.signer,
      transparency,
      statements: attested.map(({ predicateType, statementDigest, outcome, referrers, tags }) => ({
        predicateType,
        statementDigest,
        outcome,
        referrers,
        tags,
      })),
    },
  });
  return { ...result, transparency, attested };
}

function identityOf({ signer }: Ports, workflow: WorkflowIdentity | undefined): Identity {
  if ('publicKey' in signer) return keyIdentity(signer.publicKey);
  if (!workflow) throw new TypeError('a keyless signer has an identity');
  return workflow;
}

function signerOf(identity: Identity): string {
  return 'keyId' in identity ? signerName(identity) : identity.san;
}

/** Throws WAYBILL_CERTIFICATE_INVALID where the certificate says another identity. */
async function signerFor(
  identity: Identity,
  token: IdToken | undefined,
  { signer }: Ports,
): Promise<StatementSigner> {
  if ('byKey' in signer) return signer.byKey();
  if (!token || 'keyId' in identity) throw new TypeError('a keyless signer has a token');
  const keyless = await signer.keyless(token);
  if (keyless.certificate.identity !== identity.san)
    throw evidenceErrors.CERTIFICATE_INVALID({
      message: 'the certificate is for another identity than that of this run',
      expected: identity.san,
      found: keyless.certificate.identity,
      fix: 'check how the certificate authority is configured for the issuer of the token (the address of the GitHub server)',
    });
  return keyless;
}

async function readDocuments(inputs: Inputs, ports: Ports): Promise<Documents> {
  const file = async (path: string): Promise<FileContent> => ({ path, bytes: await ports.readFile(path) });
  const { gateVerdict, testResults } = inputs;
  return {
    others: await Promise.all(
      inputs.predicates.map(async ({ type, path }) => ({ type, predicate: readPredicate(await file(path)) })),
    ),
    sboms: await Promise.all(inputs.sboms.map(async (path) => readSbom(await file(path)))),
    verdict:
      gateVerdict === undefined ? undefined : readVerdict(await file(gateVerdict), inputs.gateVerdictDigest),
    tests:
      testResults === undefined
        ? undefined
        : await readTestResults(await file(testResults), ports.run.runUrl),
  };
}

/** Documents that name the image they are about. */
async function documentsAbout(
  digests: readonly Digest[],
  { vulnerabilityScan, verificationSummary }: Inputs,
  { readFile, registry }: Ports,
): Promise<Documents['others']> {
  const out: Documents['others'] = [];
  const file = async (path: string): Promise<FileContent> => ({ path, bytes: await readFile(path) });
  if (vulnerabilityScan !== undefined) {
    const { predicateType, predicate } = readScan(await file(vulnerabilityScan), digests);
    out.push({ type: predicateType, predicate });
  }
  if (verificationSummary !== undefined) {
    const names = digests.map((digest) => `${registry.name}@${digest}`);
    out.push({
      type: predicateTypes.summary,
      predicate: readSummary(await file(verificationSummary), names),
    });
  }
  return out;
}

/** What this very identity has attested about the image and its platforms already. */
async function existingOf(
  parts: ImageParts,
  identity: Identity,
  { source, verify }: Ports,
): Promise<{ existing: Existing[]; referrers: Map<string, number> }> {
  const digests = digestsOf(parts);
  const all = await Promise.all(digests.map((digest) => source.evidence(digest)));
  const referrers = new Map(
    all.map(({ bundles, unreadable, others }, position) => [
      digests[position] ?? '',
      bundles.filter(({ format }) => format === 'bundle').length + unreadable.length + others,
    ]),
  );
  const byBytes = new Map<string, Pick<Existing, 'form' | 'bytes' | 'signedPayload' | 'attachedTo'>>();
  for (const { subject, bytes, format, signedPayload } of all.flatMap(({ bundles }) => bundles)) {
    const key = `${format} ${bytes.toString('latin1')}`;
    const entry = byBytes.get(key) ?? { form: format, bytes, signedPayload, attachedTo: [] };
    entry.attachedTo.push(subject);
    byBytes.set(key, entry);
  }
  const verified = await Promise.all(
    [...byBytes.values()].map(async (entry) => ({
      entry,
      verdict: await verify(entry.bytes, entry.form, entry.signedPayload),
    })),
  );
  const existing = verified.flatMap(({ entry, verdict }) =>
    verdict.ok && sameSigner(verdict, identity) ? [{ ...verdict, ...entry }] : [],
  );
  return { existing, referrers };
}

function planned(plan: Plan, forms: Forms, signatures: number): Attested[] {
  const signature = forms.bundle
    ? []
    : [
        {
          predicateType: predicateTypes.signature,
          outcome: signatures > 0 ? 'would-write' : 'kept',
        } as const,
      ];
  return [
    ...signature.map((item) => ({ ...item, statementDigest: '', referrers: [], tags: [] })),
    ...plan.write.map((statement) => ({
      predicateType: statement.predicateType,
      statementDigest: '',
      outcome: 'would-write' as const,
      referrers: [],
      tags: [],
    })),
    ...plan.keep.map(({ existing, reason }) => ({
      predicateType: existing.statement.predicateType,
      statementDigest: existing.statementDigest,
      outcome: 'kept' as const,
      referrers: [],
      tags: [],
      logIndex: existing.logIndex,
      note: reason,
    })),
  ];
}

/** What this run has to do, and for which image. */
interface Work {
  plan: Plan;
  forms: Forms;
  /** Signatures in the older format that are to be made. */
  signatures: { digest: Digest; payload: Buffer }[];
  existing: Existing[];
  parts: ImageParts;
  identity: Identity;
}

/** What a reader is told of a statement that is in no log. */
const NOTES: Record<Transparency, string | undefined> = {
  logged: undefined,
  timestamp: 'signed timestamp alone: in no transparency log',
  none: 'in no transparency log, and nobody signed the time',
};

interface Written {
  statement: Statement;
  digest: string;
  bundle: Buffer;
  transparency: Transparency;
}

/**
 * One certificate for all; every signature, log entry and timestamp at the same time. Nothing is attached unless all of it is
 * signed and verifies. Throws WAYBILL_CERTIFICATE_INVALID, _SIGNED_NOT_VERIFIED.
 */
async function signMissing(
  { plan, forms, signatures, identity }: Work,
  token: IdToken | undefined,
  ports: Ports,
): Promise<{ written: Written[]; layers: PlacedLayer[] }> {
  const signer = await signerFor(identity, token, ports);
  const [signed, signatureOnes] = await Promise.all([
    Promise.all(plan.write.map((statement) => signer.sign(statement))),
    signatureLayers(signer, signatures, predicateTypes.signature),
  ]);
  await Promise.all(
    signed.map(async ({ bundle, statement: { predicateType } }) => {
      const verdict = await ports.verify(bundle, predicateType);
      if (!verdict.ok)
        throw evidenceErrors.SIGNED_NOT_VERIFIED({
          message: `the signed statement does not verify: ${verdict.reason}`,
          where: predicateType,
          found: verdict.code,
        });
    }),
  );
  const layers = [...signatureOnes, ...(forms.legacy ? await attestationLayers(signer, signed) : [])];
  await verifyLayers(layers, ports.verify);
  const written = signed.map(({ statement, digest, bundle, ...proof }) => ({
    statement,
    digest,
    bundle,
    transparency: transparencyOf(proof),
  }));
  return { written, layers };
}

/** An earlier run may have been cut off between two platforms: its own bundle is attached where it is missing. */
async function completeKept(work: Work, ports: Ports): Promise<void> {
  await Promise.all(
    work.plan.keep.map(async ({ statement, existing }) => {
      if (existing.form !== 'bundle') return;
      const missing = statement.subjects
        .map(({ digest }) => digest)
        .filter((digest) => !existing.attachedTo.includes(digest));
      if (missing.length > 0) await attach(statement, existing.bytes, missing, work, ports);
    }),
  );
}

function subjectsOf({ statement }: { statement: Statement }): string[] {
  return statement.subjects.map(({ digest }) => digest);
}

async function attach(
  statement: Statement,
  bundle: Buffer,
  digests: readonly string[],
  { parts }: Work,
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
  work: Work,
  written: readonly Written[],
  legacy: { layers: readonly PlacedLayer[]; refused: readonly string[] },
  ports: Ports,
): Promise<Attested[]> {
  const { plan, forms } = work;
  const expected = [
    ...written.map(({ statement, digest, bundle, transparency }) => ({
      statement,
      digest,
      bundle,
      form: forms.bundle ? ('bundle' as const) : ('legacy' as const),
      outcome: 'written' as const,
      note: NOTES[transparency],
    })),
    ...plan.keep.map(({ statement, existing, reason }) => ({
      statement,
      digest: existing.statementDigest,
      bundle: existing.bytes,
      form: existing.form,
      outcome: 'kept' as const,
      note: reason,
    })),
  ];
  const placed = legacy.layers
    .map((item) => ({ ...item, tag: tagOf(item) }))
    .filter(({ tag }) => !legacy.refused.includes(tag));
  let missing: string[] = [];
  for (let tries = 0; tries < CONFIRM_TRIES; tries++) {
    if (tries > 0) await new Promise((resolve) => setTimeout(resolve, CONFIRM_WAIT_MS));
    const found = await readBack(work, ports);
    missing = [
      ...expected.flatMap(({ statement, digest, form }) =>
        subjectsOf({ statement })
          .filter((subject) => !found.has(`${form} ${subject} ${digest}`))
          .map((subject) => `${statement.predicateType} on ${subject}`),
      ),
      ...placed
        .filter(({ digest, layer }) => !found.has(`legacy ${digest} ${statementDigestOf(layer)}`))
        .map(({ predicateType, tag }) => `${predicateType} at ${tag}`),
    ];
    if (missing.length > 0) continue;
    const attested = expected.map(({ statement, digest, bundle, form, outcome, note }): Attested => {
      const at = (where: Found['form']) =>
        subjectsOf({ statement }).flatMap((subject) => found.get(`${where} ${subject} ${digest}`) ?? []);
      return {
        predicateType: statement.predicateType,
        statementDigest: digest,
        outcome,
        referrers: at('bundle').map(({ referrer }) => referrer),
        tags:
          kindOf(statement.predicateType) === 'signature'
            ? signaturesIn(found, work).map(({ tag }) => tag)
            : at('legacy').map(({ tag }) => tag),
        logIndex: at(form)[0]?.verified.logIndex,
        note,
        bundle,
      };
    });
    return forms.bundle ? attested : [signatureOf(found, work), ...attested];
  }
  throw evidenceErrors.EVIDENCE_NOT_KEPT({
    message: `${missing.length} statements cannot be read back and verified`,
    where: ports.registry.name,
    found: missing.join(', '),
  });
}

/** The signature where it is written in the older format alone: one for each digest, one line in the report. */
function signatureOf(found: ReadonlyMap<string, Found>, work: Work): Attested {
  const all = signaturesIn(found, work);
  return {
    predicateType: predicateTypes.signature,
    statementDigest: all[0]?.verified.statementDigest ?? '',
    outcome: work.signatures.length > 0 ? 'written' : 'kept',
    referrers: [],
    tags: all.map(({ tag }) => tag),
    logIndex: all[0]?.verified.logIndex,
    signatures: all.flatMap(({ bytes, signedPayload }) =>
      signedPayload ? [{ bundle: bytes, signedPayload }] : [],
    ),
  };
}

function signaturesIn(found: ReadonlyMap<string, Found>, { parts }: Work): Found[] {
  return digestsOf(parts).flatMap((digest) => {
    const one = [...found].find(
      ([key, { signedPayload }]) => signedPayload !== undefined && key.startsWith(`legacy ${digest} `),
    );
    return one ? [one[1]] : [];
  });
}

interface Found {
  form: 'bundle' | 'legacy';
  referrer: string;
  /** Of the older format. */
  tag: string;
  bytes: Buffer;
  signedPayload?: Buffer;
  verified: AnyVerified;
}

/** Every verified statement of this identity, by `form subject statement-digest`. */
async function readBack(
  { parts, identity }: Work,
  { source, verify, audit }: Ports,
): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  for (const digest of digestsOf(parts)) {
    const { bundles, unreadable } = await source.evidence(digest);
    for (const { referrer, reason } of unreadable)
      audit.write({ event: 'read', subject: `${source.name}@${referrer}`, outcome: 'fail', reason });
    for (const { referrer, bytes, format, signedPayload } of bundles) {
      const verdict = await verify(bytes, referrer, signedPayload);
      if (verdict.ok && sameSigner(verdict, identity))
        found.set(`${format} ${digest} ${verdict.statementDigest}`, {
          form: format,
          referrer,
          tag: referrer.replace(/#\d+$/, ''),
          bytes,
          signedPayload,
          verified: verdict,
        });
    }
  }
  return found;
}
