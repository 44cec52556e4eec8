/**
 * The story: see which declared values a push moved and by which pull requests, and close the change of each with the result; or cancel
 * the change of a promotion that was given up. A run that is repeated finds done what it did before.
 */
import { type ChangeRequest, cancelChange, closeChange, findChange } from '@waybill/change-management';
import {
  fullName,
  type GitHubClient,
  getPullRequest,
  listFiles,
  type PullRequest,
  readMessages,
} from '@waybill/github';
import { type ChangeManagement, environmentOf } from '@waybill/policy';
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
import type { Inputs, Subject } from './inputs.ts';
import { digestIn, type Move, movesBetween, type Place, placesOf } from './moves.ts';
import type { RecordedDeployment } from './result.ts';

export interface Ports {
  github: GitHubClient;
  changes: ChangeOpener;
  publicRoot: ConfigOptions['publicRoot'];
  runUrl: string;
  log: Logger;
  audit: AuditLog;
}

/** One record for each value that moved. Throws for what concerns all of them: the config repository and its policy. */
export async function recordDeployments(
  inputs: Inputs,
  subject: Subject,
  ports: Ports,
): Promise<RecordedDeployment[]> {
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
    const notes = notesOn(move, config, messages[move.commit] ?? '', inputs, ports);
    records.push(await settled(deployed(move), () => close(inputs, config, move, notes, ports)));
  }
  return records;
}

function deployed({ service, environment, before, after, commit, pull }: Move) {
  return { service, environment, before, digest: after, commit, pull, change: undefined };
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
  const { service, environment, digest, outcome, reason, error, commit, pull, change } = record;
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

const AUDITED = {
  closed: 'done',
  'already-closed': 'skipped',
  cancelled: 'done',
  none: 'skipped',
  'dry-run': 'skipped',
  unapproved: 'fail',
  failed: 'fail',
} as const;
