/**
 * The story: see which declared values a push moved and by which pull requests, hold each against the decision that let it, sign the final
 * statement, and close the change with the result; or cancel the change of a promotion that was given up. A run that is repeated finds done
 * what it did before.
 */
import { type ChangeRequest, cancelChange, closeChange, findChange } from '@waybill/change-management';
import { DecisionFault } from '@waybill/evidence';
import {
  fullName,
  type GitHubClient,
  getPullRequest,
  listFiles,
  type PullRequest,
  readMessages,
} from '@waybill/github';
import type { Notifier } from '@waybill/notifications';
import { type ChangeManagement, channelsFor, environmentOf } from '@waybill/policy';
import {
  type ChangeOpener,
  type ConfigOptions,
  type ConfigRevision,
  changeSubject,
  readConfig,
  readTexts,
  shortDigest,
} from '@waybill/promotion';
import { type AuditLog, type Logger, WaybillError } from '@waybill/toolkit';
import { type DecisionPorts, decisionBehind } from './decision.ts';
import { errors } from './errors.ts';
import { type FinalPorts, stateFinal } from './final.ts';
import type { Inputs, Subject } from './inputs.ts';
import { digestIn, type Move, movesBetween, type Place, placesOf } from './moves.ts';
import { eventOf, type NoticePorts, noticeOf } from './notice.ts';
import type { DecisionOutcome, RecordedDeployment } from './result.ts';
import { undecidedIssue } from './undecided-issue.ts';

export interface Ports extends DecisionPorts, FinalPorts, NoticePorts {
  changes: ChangeOpener;
  notify: Notifier;
  publicRoot: ConfigOptions['publicRoot'];
  runUrl: string;
  /** Whether this is a further attempt of a run. */
  isRepeated: boolean;
  log: Logger;
  audit: AuditLog;
}

/** One record for each value that moved. Throws for what concerns all of them: the config repository and its policy. */
export async function recordDeployments(
  inputs: Inputs,
  subject: Subject,
  ports: Ports,
): Promise<RecordedDeployment[]> {
  if (subject.kind === 'first') {
    ports.log.notice('the branch begins with this push: there is no value that could have moved');
    return [];
  }
  const config = await readConfig(ports.github, subject.repository, {
    policyPath: inputs.policy,
    trustedRootPath: inputs.trustedRoot,
    publicRoot: ports.publicRoot,
  });
  const records =
    subject.kind === 'push'
      ? await recordPush(inputs, config, subject, ports)
      : await recordClosed(inputs, config, subject.number, ports);
  for (const record of records) write(record, config, ports);
  return records;
}

async function recordPush(
  inputs: Inputs,
  config: ConfigRevision,
  { before, after }: Extract<Subject, { kind: 'push' }>,
  ports: Ports,
): Promise<RecordedDeployment[]> {
  const moves = await movesBetween(ports.github, config, before, after);
  const messages =
    moves.length === 0
      ? {}
      : await readMessages(ports.github, config.repository, [...new Set(moves.map(({ commit }) => commit))]);
  const records: RecordedDeployment[] = [];
  for (const move of moves) {
    const message = messages[move.commit] ?? '';
    const decision = await decided(inputs, config, move, message, ports);
    const notes = notesOn(move, config, message, inputs, ports);
    const record = await settled(deployed(move), () => close(inputs, config, move, decision, notes, ports));
    records.push(await notified(inputs, config, move, { ...record, decision }, ports));
  }
  return records;
}

/** Tells people of what this run has recorded. */
async function notified(
  inputs: Inputs,
  config: ConfigRevision,
  move: Move,
  record: RecordedDeployment,
  ports: Ports,
): Promise<RecordedDeployment> {
  const event = eventOf(record, ports.isRepeated);
  const { policy } = config;
  if (inputs.dryRun || !event || channelsFor(policy, move.environment, event).length === 0) return record;
  const { notice, untold } = await noticeOf(config, move, record, event, ports);
  untold.push(...(await ports.notify(policy, notice)));
  for (const warning of untold) ports.log.warning(`${move.service} in ${move.environment}: ${warning}`);
  return { ...record, untold };
}

function deployed({ service, environment, before, after, commit, pull }: Move) {
  return { service, environment, before, digest: after, commit, pull, change: undefined };
}

/** Looks for the decision; tells of one that is not there, and signs what came of one that is. */
async function decided(
  inputs: Inputs,
  config: ConfigRevision,
  move: Move,
  message: string,
  ports: Ports,
): Promise<DecisionOutcome> {
  try {
    const found = await decisionBehind(config, move, message, inputs, ports);
    const { missing, notes, goesBack, pull, stated } = found;
    if (missing.length > 0) return await told(inputs, config, move, { missing, notes, pull }, ports);
    if (!pull || !stated) return { kind: 'found', notes, goesBack, pull };
    const { final, approvedBy, ...more } = await stateFinal(
      config,
      move,
      { pull, stated },
      inputs.dryRun,
      ports,
    );
    const all = { notes: [...notes, ...more.notes], pull, approvedBy };
    if (more.against.length > 0)
      return await told(inputs, config, move, { ...all, missing: more.against }, ports);
    return { ...all, kind: 'found', goesBack, final };
  } catch (error) {
    if (error instanceof DecisionFault)
      return {
        kind: 'failed',
        error: errors.DEPLOYMENT_NOT_RECORDED({ message: `the final statement: ${error.message}` }),
      };
    if (!(error instanceof WaybillError)) throw error;
    return { kind: 'failed', error };
  }
}

async function told(
  inputs: Inputs,
  config: ConfigRevision,
  move: Move,
  found: Pick<Extract<DecisionOutcome, { kind: 'missing' }>, 'missing' | 'notes' | 'pull' | 'approvedBy'>,
  { github, runUrl }: Ports,
): Promise<DecisionOutcome> {
  if (inputs.dryRun) return { kind: 'missing', ...found };
  try {
    const issue = await undecidedIssue(github, config, move, found.missing, runUrl);
    return { kind: 'missing', ...found, issue };
  } catch (error) {
    // What was found is told by the run itself, whatever becomes of the issue.
    if (!(error instanceof WaybillError)) throw error;
    return { kind: 'missing', ...found, error };
  }
}

type Outcome = Pick<RecordedDeployment, 'outcome' | 'reason'> & Partial<Pick<RecordedDeployment, 'change'>>;

/** One deployment that can't be recorded keeps no other from it. */
async function settled(
  about: Omit<RecordedDeployment, 'outcome' | 'reason'>,
  act: () => Promise<Outcome>,
): Promise<RecordedDeployment> {
  try {
    return { ...about, ...(await act()) };
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    return { ...about, outcome: 'failed', reason: error.message, error };
  }
}

function settingsFor(config: ConfigRevision, { environment }: Place): ChangeManagement | undefined {
  const { policy } = config;
  return environmentOf(policy, environment).change === 'required' ? policy.changeManagement : undefined;
}

async function close(
  inputs: Inputs,
  config: ConfigRevision,
  move: Move,
  decision: DecisionOutcome,
  notes: string,
  ports: Ports,
): Promise<Outcome> {
  const settings = settingsFor(config, move);
  if (!settings) return { outcome: 'none', reason: `${move.environment} requires no change` };
  if (!move.pull)
    return {
      outcome: 'unapproved',
      reason: `commit ${move.commit} came without a pull request, so there is no change for it`,
    };
  const { service, environment: to, after: digest } = move;
  const client = ports.changes(settings);
  const { change } = await findChange(
    client,
    changeSubject(config, { service, to, digest, pullRequest: move.pull.number }),
  );
  if (!change)
    return { outcome: 'unapproved', reason: `pull request #${move.pull.number} was merged without a change` };
  if (inputs.dryRun)
    return { outcome: 'dry-run', change, reason: `${change.number} would be closed as ${inputs.result}` };
  if (decision.kind === 'missing')
    return {
      outcome: 'unapproved',
      change,
      reason: `${change.number} is left to people: no decision let this in`,
    };
  const closed = await closeChange(client, change, { outcome: inputs.result, notes });
  switch (closed.kind) {
    case 'closed':
      return { outcome: 'closed', change, reason: `${change.number} is closed as ${inputs.result}` };
    case 'already-closed':
      return { outcome: 'already-closed', change, reason: `${change.number} was closed before` };
    case 'not-closable':
      return { outcome: 'unapproved', change, reason: `${change.number}: ${closed.reason}` };
  }
}

/** What the change is closed with, for those who read it there. */
function notesOn(
  move: Move,
  { repository }: ConfigRevision,
  message: string,
  inputs: Inputs,
  { runUrl }: Ports,
): string {
  const { service, environment, before, after, commit, pull } = move;
  const statement = /^Waybill-Statement: (sha256:[0-9a-f]{64})$/m.exec(message)?.[1];
  return [
    `Deployed (${inputs.result}): ${service} in ${environment}`,
    `Digest: ${before ?? 'none'} -> ${after}`,
    `Commit: ${commit} of ${fullName(repository)}`,
    ...(pull ? [`Pull request: ${pull.url}`] : []),
    ...(statement ? [`Statement of the promotion: ${statement}`] : []),
    `Recorded by: ${runUrl}`,
  ].join('\n');
}

async function recordClosed(
  inputs: Inputs,
  config: ConfigRevision,
  number: number,
  ports: Ports,
): Promise<RecordedDeployment[]> {
  const { github } = ports;
  const pull = await getPullRequest(github, config.repository, number);
  if (pull.state === 'open' || pull.merged || pull.base.ref !== config.branch) return [];
  const records: RecordedDeployment[] = [];
  for (const { place, digest } of await proposed(github, config, pull)) {
    const { service, environment } = place;
    const about = {
      service,
      environment,
      before: undefined,
      digest,
      commit: undefined,
      pull: { number, url: pull.url },
      change: undefined,
    };
    records.push(await settled(about, () => cancel(inputs, config, place, digest, pull, ports)));
  }
  return records;
}

/** Digests that the head of a pull request would have put into declared places. */
async function proposed(
  github: GitHubClient,
  config: ConfigRevision,
  pull: PullRequest,
): Promise<{ place: Place; digest: string }[]> {
  const changed = new Set((await listFiles(github, config.repository, pull.number)).map(({ path }) => path));
  const places = placesOf(config.policy).filter(({ target }) => changed.has(target.file));
  if (places.length === 0) return [];
  const files = places.map(({ target }) => target.file);
  const texts = await readTexts(github, config.repository, pull.head.sha, files);
  return places.flatMap((place) => {
    const digest = digestIn(texts, place.target);
    return digest === undefined ? [] : [{ place, digest }];
  });
}

async function cancel(
  inputs: Inputs,
  config: ConfigRevision,
  place: Place,
  digest: string,
  pull: PullRequest,
  ports: Ports,
): Promise<Outcome> {
  const settings = settingsFor(config, place);
  if (!settings) return { outcome: 'none', reason: `${place.environment} requires no change` };
  const { service, environment: to } = place;
  const client = ports.changes(settings);
  const subject = changeSubject(config, { service, to, digest, pullRequest: pull.number });
  const { change } = await findChange(client, subject);
  const none = (reason: string, found?: ChangeRequest): Outcome => ({
    outcome: 'none',
    change: found,
    reason,
  });
  if (!change) return none('there is no change to cancel');
  if (inputs.dryRun) return { outcome: 'dry-run', change, reason: `${change.number} would be cancelled` };
  const done = await cancelChange(
    client,
    change,
    `Pull request #${pull.number} was closed without a merge; ${shortDigest(digest)} does not enter ${to} by it.`,
  );
  return done
    ? { outcome: 'cancelled', change, reason: `${change.number} is cancelled` }
    : none(`${change.number} is past cancelling: ${change.stageText}`, change);
}

function write(record: RecordedDeployment, config: ConfigRevision, { log, audit }: Ports): void {
  const { service, environment, digest, outcome, reason, error, commit, pull, change, decision } = record;
  if (decision) writeDecision(record, decision, config, { log, audit });
  const line = `${service} in ${environment}: ${reason}`;
  if (outcome === 'unapproved' || outcome === 'failed') log.warning(line);
  else log.info(line);
  audit.write({
    event: 'write',
    subject: `${change?.number ?? 'change'} for ${fullName(config.repository)} ${service}/${environment} ${digest}`,
    outcome: AUDITED[outcome],
    code: error?.code,
    reason,
    details: { commit: commit ?? null, pullRequest: pull?.number ?? null },
  });
}

function writeDecision(
  { service, environment, digest, commit, pull }: RecordedDeployment,
  decision: DecisionOutcome,
  { repository }: ConfigRevision,
  { log, audit }: Pick<Ports, 'log' | 'audit'>,
): void {
  const line = `${service} in ${environment}`;
  if (decision.kind === 'missing')
    for (const text of decision.missing) log.warning(`${line}: MERGED_WITHOUT_DECISION: ${text}`);
  if (decision.kind === 'failed') log.warning(`${line}: ${decision.error.message} [${decision.error.code}]`);
  else for (const note of decision.notes) log.warning(`${line}: ${note}`);
  if (decision.kind === 'found' && decision.final)
    log.info(`${line}: final statement ${decision.final.digest} at ${decision.final.reference}`);
  audit.write({
    event: 'verify',
    subject: `${fullName(repository)} ${service}/${environment} ${digest}`,
    outcome: decision.kind === 'found' ? 'pass' : 'fail',
    code:
      decision.kind === 'missing'
        ? 'MERGED_WITHOUT_DECISION'
        : decision.kind === 'failed'
          ? decision.error.code
          : undefined,
    reason:
      decision.kind === 'found'
        ? 'a decision let it'
        : decision.kind === 'missing'
          ? decision.missing.join('; ')
          : decision.error.message,
    details: {
      commit: commit ?? null,
      pullRequest: pull?.number ?? null,
      issue: (decision.kind === 'missing' && decision.issue?.url) || null,
      statement: (decision.kind === 'found' && decision.final?.digest) || null,
    },
  });
}

const AUDITED = {
  closed: 'done',
  'already-closed': 'skipped',
  cancelled: 'done',
  none: 'skipped',
  'dry-run': 'skipped',
  unapproved: 'fail',
  failed: 'fail',
} as const;
