/** The story: look, decide, write once, and look again whenever the branch has moved. */
import { type CommitOutcome, fullName, type GitHubClient, type GitRemote } from '@waybill/github';
import type { BumpRecord, Target, TargetsEdit } from '@waybill/gitops';
import type { ConfigOptions } from '@waybill/promotion';
import { type Attempt, type Pace, retrying } from '@waybill/toolkit';
import { pullRequestText } from './body.ts';
import { additionsOf } from './change.ts';
import type { ConfigRepo } from './config-repo.ts';
import { crowdMeter } from './crowd.ts';
import type { Decision, PastBump, Wish } from './decision.ts';
import { deliveryInto, environmentIn } from './delivery.ts';
import { errors } from './errors.ts';
import { checkImage, type ImagePorts } from './image.ts';
import type { Inputs } from './inputs.ts';
import { looker, type Sight, type View } from './look.ts';
import { commitText } from './message.ts';
import { believer } from './own-word.ts';
import { type ProposedPull, type ProposeOutcome, proposer } from './propose.ts';
import { sharing } from './share.ts';
import { checkToken } from './token.ts';

export interface Ports extends ImagePorts {
  github: GitHubClient;
  /** Reads and writes the config repository. */
  repo: ConfigRepo;
  /** For intents, which travel by git. */
  remote: GitRemote;
  pace: Pace;
  /** The root of a public instance, where the policy names no file. */
  publicRoot: ConfigOptions['publicRoot'];
  /** `owner/name` of the service repository, and the address of this run. */
  source: string;
  runUrl: string;
}

export interface Result {
  outcome: 'committed' | 'proposed' | 'landed' | 'unchanged' | 'superseded' | 'dry-run';
  /** Whether this run put the digest there. */
  changed: boolean;
  /** Whether the environment holds a newer build now (or what a rollback put there). */
  superseded: boolean;
  targets: readonly Target[];
  edit: TargetsEdit;
  branch: string;
  commit: { oid: string; url: string } | undefined;
  /** The bump that holds the environment, or that an open pull request proposes, where it is not this run's. */
  heldBy: Pick<PastBump, 'record'> | undefined;
  /** The pull request that carries the bump, or that carries the newer one. */
  pull: Pick<ProposedPull, 'number' | 'url'> | undefined;
  /** The pull request that carries this run's bump. */
  proposed: ProposedPull | undefined;
  /** By pull request, in a dry run: its text as it would be. */
  text: { title: string; body: string } | undefined;
  /** Tries that the branch's movement cost besides the first. */
  retries: number;
  /** Bumps of other writers in the same commit. */
  together: number;
}

/** Waits between tries: many writers spread over a few seconds, so that most tries meet a still branch. */
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 8_000;
const WAIT_BUDGET_MS = 10 * 60_000;
const FIRST_ATTEMPT = /\/attempts\/1$/;

type NotLanded = Exclude<CommitOutcome, { kind: 'committed' }>;

export async function bump(inputs: Inputs, ports: Ports): Promise<Result> {
  const place = `${fullName(inputs.configRepository)} ${inputs.service}/${inputs.environment}`;
  const wish: Wish = {
    service: inputs.service,
    environment: inputs.environment,
    digest: inputs.image.digest,
    order: inputs.order,
    source: ports.source,
    run: ports.runUrl,
    rollback: inputs.rollback,
  };
  await checkToken(inputs, ports.github);
  await checkImage(inputs, ports);
  const crowd = crowdMeter();
  const shared = sharing(inputs, ports, recordOf(inputs, wish, wish.order.join('.')));
  const delivery = ({ policy }: Sight) =>
    deliveryInto(environmentIn(policy, inputs.environment), inputs.delivery);
  /** Whether something has shown that others write too: a branch that moved, intents that wait, the usage of the App's limit. */
  let isContended = false;
  const look = looker(inputs, ports, async (sight, isFirst) => {
    const { head } = sight;
    crowd.saw(head.used);
    const intentsWait = (head.refCount ?? 0) > 0;
    isContended ||= intentsWait || crowd.isThere();
    // A run that is tried again may have written before: it looks at everything first.
    if (isFirst && intentsWait && FIRST_ATTEMPT.test(ports.runUrl) && delivery(sight) === 'commit')
      await shared?.join(head.branch);
  });
  const proposals = proposer(inputs, ports, wish);
  const decided = believer(inputs, wish, ports);

  async function attempt(number: number): Promise<Attempt<Result>> {
    const view = await look();
    const { targets, edit, head } = view;
    const decision = await decided(view);
    report(ports, place, decision, edit);
    const base = { targets, edit, branch: head.branch, retries: number - 1, together: 0 };
    const nothing = {
      changed: false,
      superseded: false,
      commit: undefined,
      heldBy: undefined,
      pull: undefined,
      proposed: undefined,
      text: undefined,
    };
    const byPullRequest = delivery(view) === 'pull-request';
    if (decision.kind !== 'write') {
      await shared?.withdraw(decision.by?.commit.message);
      if (byPullRequest && !inputs.dryRun) {
        const closed = await proposals.tidy(view, decision, recordOf(inputs, wish, wish.order.join('.')));
        for (const number of closed) ports.log.info(`closed #${number}: it was overtaken`);
      }
      return { done: true, value: { ...base, ...nothing, ...settled(decision) } };
    }
    const record = recordOf(inputs, wish, decision.order);
    if (inputs.dryRun) {
      const text = byPullRequest ? pullRequestText(inputs, view, record, ports.remote.serverUrl) : undefined;
      return { done: true, value: { ...base, ...nothing, outcome: 'dry-run', heldBy: view.past[0], text } };
    }
    const again = (outcome: NotLanded, waitMs: number): Attempt<Result> => ({
      done: false,
      again: true,
      error: notLanded(inputs, head.branch, number, outcome),
      retryAfterMs: waitMs,
    });
    if (byPullRequest) {
      const outcome = await proposals.propose(view, record, async () => decided(await look()));
      if (outcome.kind === 'stale' || outcome.kind === 'unknown') return again(outcome, 0);
      return { done: true, value: { ...base, ...nothing, ...carried(outcome) } };
    }
    const step = (isContended ? await shared?.step(view) : undefined) ?? { kind: 'alone' };
    if (step.kind === 'look') return attempt(number);
    const alone = step.kind === 'alone';
    const outcome = alone ? await write(inputs, ports, view, record) : step.outcome;
    if (outcome.kind !== 'committed') {
      if (outcome.kind === 'stale') {
        isContended = true;
        if (await shared?.join(head.branch)) return attempt(number);
      }
      return again(outcome, Math.round(ports.pace.random() * (shared?.isOpen() ? 0 : crowd.spreadMs())));
    }
    const together = alone ? 0 : step.others;
    ports.audit.write({
      event: 'write',
      subject: place,
      outcome: 'done',
      details: {
        commit: outcome.oid,
        digest: wish.digest,
        previous: edit.previous.digest ?? null,
        together,
      },
    });
    if (alone) await shared?.withdraw();
    return {
      done: true,
      value: { ...base, ...nothing, outcome: 'committed', changed: true, commit: outcome, together },
    };
  }

  const policy = {
    attempts: inputs.retries + 1,
    baseMs: FIRST_WAIT_MS,
    capMs: LONGEST_WAIT_MS,
    budgetMs: WAIT_BUDGET_MS,
  };
  try {
    return await retrying<Result>(policy, ports.pace, attempt, (number, waitMs, error) =>
      ports.log.info(
        `try ${number}: ${error instanceof Error ? error.message : error}; looking again in ${waitMs} ms`,
      ),
    );
  } catch (error) {
    await shared?.withdraw();
    throw error;
  }
}

function recordOf(inputs: Inputs, wish: Wish, order: string): BumpRecord {
  return {
    image: inputs.image.repository,
    digest: wish.digest,
    service: wish.service,
    environment: wish.environment,
    source: `${wish.source}@${inputs.sourceCommit}`,
    run: wish.run,
    order,
    ...(wish.rollback === undefined ? {} : { rollback: wish.rollback }),
  };
}

function write(inputs: Inputs, ports: Ports, view: View, record: BumpRecord): Promise<CommitOutcome> {
  const { edit } = view;
  return ports.repo.commit({
    branch: view.head.branch,
    expectedHeadOid: view.head.oid,
    ...commitText(inputs.message, record, edit.previous.digest),
    additions: additionsOf(edit.files),
  });
}

function settled(decision: Exclude<Decision, { kind: 'write' }>): Partial<Result> & Pick<Result, 'outcome'> {
  const { by } = decision;
  const commit = by && { oid: by.commit.oid, url: by.commit.url };
  switch (decision.kind) {
    case 'landed':
      return { outcome: 'landed', changed: true, superseded: decision.overtaken, commit };
    case 'unchanged':
      return { outcome: 'unchanged', commit, heldBy: by };
    case 'superseded':
      return { outcome: 'superseded', superseded: true, commit, heldBy: by };
  }
}

function carried(
  outcome: Extract<ProposeOutcome, { kind: 'proposed' | 'superseded' }>,
): Partial<Result> & Pick<Result, 'outcome'> {
  if (outcome.kind === 'superseded') {
    const { record, pull } = outcome.by;
    return { outcome: 'superseded', superseded: true, heldBy: { record }, pull };
  }
  const { pull } = outcome;
  const { sha } = pull.merge;
  const isIn = pull.merge.kind === 'merged';
  return {
    outcome: 'proposed',
    changed: isIn,
    pull,
    proposed: pull,
    ...(sha === undefined ? {} : { commit: { oid: sha, url: pull.url } }),
  };
}

function report(ports: Ports, place: string, decision: Decision, edit: TargetsEdit): void {
  if (edit.proof) {
    const { bytesEqual, bytesBefore, paths } = edit.proof;
    ports.log.info(
      `proved: ${bytesEqual} of ${bytesBefore} bytes are untouched; only ${paths.join(', ')} differs`,
    );
    ports.audit.write({
      event: 'verify',
      subject: place,
      outcome: 'pass',
      reason: 'every byte outside of the declared value is equal, and only its path differs',
      details: { ...edit.proof },
    });
  }
  for (const note of edit.notes) ports.log.notice(note);
  ports.audit.write({
    event: 'decide',
    subject: place,
    outcome: decision.kind === 'write' ? 'pass' : 'skipped',
    reason: decision.kind,
    details: decision.kind === 'write' ? { order: decision.order } : { by: decision.by?.commit.oid ?? null },
  });
}

function notLanded(inputs: Inputs, branch: string, tries: number, outcome: NotLanded) {
  if (outcome.kind === 'unknown') return outcome.error;
  return errors.BUMP_CONTENTION({
    message: `${branch} of ${fullName(inputs.configRepository)} was moved by others`,
    found: `${tries} ${tries === 1 ? 'try' : 'tries'}`,
    details: { tries },
  });
}
