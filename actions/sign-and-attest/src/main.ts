/** The story: see what may be signed, see what is there, sign what is missing, attach it, read all of it back and verify it. */
import { digestsOf, imageParts, kindOf, type Statement } from '@waybill/evidence';
import { type Digest, formatReference } from '@waybill/registry';
import { type IdToken, type Logger, shownClaims } from '@waybill/toolkit';
import { annotationsOf } from './annotations.ts';
import { attachAll } from './attach.ts';
import { auditResult } from './audit-lines.ts';
import { confirm } from './confirm.ts';
import { checkVerdict } from './documents.ts';
import { planned } from './dry-run.ts';
import { errors } from './errors.ts';
import { existingOf } from './existing.ts';
import { identityOf, signerOf, type WorkflowIdentity, workflowIdentity } from './identity.ts';
import type { Inputs } from './inputs.ts';
import {
  attachLayers,
  completeForms,
  formsOf,
  inOrderOf,
  isSignatureLayer,
  keptLayers,
  missingSignatures,
} from './legacy.ts';
import { type Plan, planStatements } from './plan.ts';
import type { Ports } from './ports.ts';
import { documentsAbout, readDocuments } from './read-documents.ts';
import { checkReceipt } from './receipt.ts';
import type { Result } from './result.ts';
import { signMissing } from './sign-missing.ts';
import { expectReferrersWithin, sizeWarnings } from './sizes.ts';
import { type Documents, statementsFor } from './statements.ts';
import { leastOf } from './transparency.ts';
import type { Work } from './work.ts';

export async function signAndAttest(inputs: Inputs, ports: Ports): Promise<Result> {
  const { log, run } = ports;
  const digest = namedDigest(inputs);
  const forms = formsOf(inputs.format, ports.legacyPossible);
  if (forms.note !== undefined) log.notice(forms.note);
  if (inputs.receipt !== undefined)
    checkReceipt((await ports.readFile(inputs.receipt)).toString('utf8'), inputs.receipt, inputs.image, run);
  const documents = await readDocuments(inputs, ports);
  // Token, image and what is attached to it are asked for at once; a fault of the image is the one that is told.
  // A key needs no token; provenance is made of its claims alone.
  const asked = 'keyless' in ports.signer || writesProvenance(inputs) ? ports.idToken() : undefined;
  if ('keyless' in ports.signer && !inputs.dryRun) ports.signer.expected();
  const [looking, attached] = [imageParts(ports.source, digest), ports.source.evidence(digest)];
  // Made while the answers are on their way.
  for (const started of [asked, looking, attached, ports.verifierReady()]) started?.catch(() => {});
  const parts = await looking;
  const digests = digestsOf(parts);
  documents.others.push(...(await documentsAbout(digests, inputs, ports)));
  const image = `${ports.registry.name}@${digest}`;
  log.info(`image ${image}${parts.platforms.length > 0 ? `, ${parts.platforms.length} platforms` : ''}`);
  const token = await asked;
  if (token) for (const [name, value] of shownClaims(token.claims)) log.info(`${name}: ${value}`);
  const workflow = token && workflowIdentity(token, run.serverUrl);
  const identity = identityOf(ports.signer, workflow);
  const commit = String(token?.claims.sha ?? run.commit);
  const built = inputs.receipt !== undefined;
  const annotations = annotationsOf(inputs.annotations, { ...run, commit: built ? commit : undefined });
  const wanted = statementsOf(digests, documents, { token, workflow, annotations }, inputs, ports);

  const { existing, referrers } = await existingOf(parts, attached, identity, ports);
  const isSignature = ({ predicateType }: Statement) => kindOf(predicateType) === 'signature';
  const asStatements = wanted.filter((statement) => forms.bundle || !isSignature(statement));
  const plan = completeForms(planStatements(asStatements, inOrderOf(forms, existing)), forms, existing, log);
  const signatures = forms.legacy
    ? missingSignatures(digests, ports.registry.name, annotations, existing)
    : [];
  expectReferrersWithin(inputs.maxReferrers, referrers, forms.bundle ? plan.write : []);
  for (const warning of sizeWarnings(wanted)) log.warning(warning);
  warnOfHistory(plan, log);

  const result: Result = {
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
    attested: [],
  };
  if (inputs.dryRun) await ports.verifierReady();
  const work: Work = { plan, forms, signatures, existing, parts, identity };
  const done: Result = inputs.dryRun
    ? { ...result, attested: planned(plan, forms, signatures.length) }
    : { ...result, ...(await carryOut(work, token, result.formatNotes, ports)) };
  auditResult(done, inputs, ports.audit);
  return done;
}

function namedDigest({ image }: Inputs): Digest {
  if (image.digest !== undefined) return image.digest;
  throw errors.SIGN_DIGEST_FROM_TAG({
    message: 'the image to sign is not named by digest',
    where: 'image',
    expected: 'registry/repository@sha256:...',
    found: formatReference(image),
  });
}

/** Provenance is written for what this run has built alone. */
function writesProvenance({ provenance, receipt }: Inputs): boolean {
  return provenance && receipt !== undefined;
}

function statementsOf(
  digests: readonly Digest[],
  documents: Documents,
  {
    token,
    workflow,
    annotations,
  }: { token?: IdToken; workflow?: WorkflowIdentity; annotations: Readonly<Record<string, string>> },
  inputs: Inputs,
  { run, log }: Ports,
): Statement[] {
  // By the claims where there are any, which are GitHub's word: variables of the job can be set by an earlier step.
  if (documents.verdict)
    checkVerdict(documents.verdict, inputs.gateVerdict ?? '', {
      repositoryId: workflow?.repositoryId ?? run.repositoryId,
      commit: String(token?.claims.sha ?? run.commit),
    });
  if (inputs.provenance && inputs.receipt === undefined)
    log.notice('no provenance is written: "allow-unbuilt" says that this run has not built the image');
  return statementsFor(
    digests,
    documents,
    {
      claims: token?.claims,
      builder: workflow?.san ?? run.workflow,
      serverUrl: run.serverUrl,
      eventInputs: run.eventInputs,
    },
    { provenance: writesProvenance(inputs), annotations },
  );
}

function warnOfHistory({ keep, drop }: Plan, log: Logger): void {
  for (const { reason, otherHistory } of keep)
    if (otherHistory) log.warning(`the image has the history of another run, which stands: ${reason}`);
  for (const { reason } of drop) log.warning(`not attested: ${reason}`);
}

/** Signs, attaches and confirms. `formatNotes` are those that are known already. */
async function carryOut(
  work: Work,
  token: IdToken | undefined,
  formatNotes: readonly string[],
  ports: Ports,
): Promise<Pick<Result, 'attested' | 'transparency' | 'formatNotes'>> {
  const { plan, forms, signatures, existing } = work;
  const { written, layers } =
    plan.write.length > 0 || signatures.length > 0
      ? await signMissing(work, token, ports)
      : { written: [], layers: [] };
  const added = [...layers, ...(forms.legacy ? keptLayers(plan, existing) : [])];
  const [refused] = await bothDone(
    attachLayers(ports.registry, added, forms, ports.log),
    forms.bundle ? attachAll(written, work, ports) : undefined,
  );
  const notes = [...formatNotes];
  if (refused.length > 0)
    notes.push(
      `the registry does not let ${refused.length} tags be extended (immutable tags): bundles are complete, the older format is not`,
    );
  if (layers.filter(isSignatureLayer).length < signatures.length)
    notes.push('no log entry could be had for the older format: bundles only');
  return {
    attested: await confirm(work, written, { layers: added, refused }, ports),
    transparency: leastOf(written.map(({ transparency }) => transparency)),
    formatNotes: notes,
  };
}

/** A tag that turns out to be immutable must not cut off what is on its way: both come to their end before a failure is told. */
async function bothDone<A, B>(one: Promise<A>, other: B | Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}
