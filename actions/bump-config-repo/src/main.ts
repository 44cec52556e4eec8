/** The story: look, decide, write once, and look again whenever the branch has moved. */
import {
  type CommitOutcome,
  commitOnBranch,
  fullName,
  type GitHubClient,
  type GitRemote,
} from '@waybill/github';
import type { BumpRecord, Edit, Target } from '@waybill/gitops';
import { type Attempt, type AuditLog, type Logger, type Pace, retrying } from '@waybill/toolkit';
import { additionsOf } from './change.ts';
import { crowdMeter } from './crowd.ts';
import { type Decision, decide, type PastBump, type Wish } from './decision.ts';
import { errors } from './errors.ts';
import type { Inputs } from './inputs.ts';
import { looker, type View } from './look.ts';
import { commitText } from './message.ts';
import { sharing } from './share.ts';

export interface Ports {
  github: GitHubClient;
  /** For intents, which travel by git. */
  remote: GitRemote;
  log: Logger;
  audit: AuditLog;
  pace: Pace;
  /** `owner/name` of the service repository, and the address of this run. */
  source: string;
  runUrl: string;
}

export interface Result {
  outcome: 'committed' | 'landed' | 'unchanged' | 'superseded' | 'dry-run';
  /** Whether this run put the digest there. */
  changed: boolean;
  /** Whether the environment holds a newer build now (or what a rollback put there). */
  superseded: boolean;
  target: Target;
  edit: Edit;
  branch: string;
  commit: { oid: string; url: string } | undefined;
  /** The bump that holds the environment, where it is not this run's. */
  heldBy: PastBump | undefined;
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

type NotCommitted = Exclude<CommitOutcome, { kind: 'committed' }>;

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
  const crowd = crowdMeter();
  const shared = sharing(inputs, ports, recordOf(inputs, wish, wish.order.join('.')));
  const look = looker(inputs, ports, async ({ head }, isFirst) => {
    crowd.saw(head.used);
    // A run that is tried again may have written before: it looks at everything first.
    if (isFirst && FIRST_ATTEMPT.test(ports.runUrl)) await shared?.join(head.branch);
  });

  async function attempt(number: number): Promise<Attempt<Result>> {
    const view = await look();
    const { change, head } = view;
    const decision = decide(wish, change.edit, view.past);
    report(ports, place, decision, change.edit);
    const { target, edit } = change;
    const base = { target, edit, branch: head.branch, retries: number - 1, together: 0 };
    const nothing = { changed: false, superseded: false, commit: undefined, heldBy: undefined };
    if (decision.kind !== 'write') {
      await shared?.withdraw(decision.by?.commit.message);
      return { done: true, value: { ...base, ...nothing, ...settled(decision) } };
    }
    if (inputs.dryRun) {
      return { done: true, value: { ...base, ...nothing, outcome: 'dry-run', heldBy: view.past[0] } };
    }
    const again = (outcome: NotCommitted, waitMs: number): Attempt<Result> => ({
      done: false,
      again: true,
      error: notLanded(inputs, head.branch, number, outcome),
      retryAfterMs: waitMs,
    });
    const step = (await shared?.step(view)) ?? { kind: 'alone' };
    if (step.kind === 'look') return attempt(number);
    const alone = step.kind === 'alone';
    const outcome = alone ? await write(inputs, ports, view, wish, decision.order) : step.outcome;
    if (outcome.kind !== 'committed') {
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

function write(inputs: Inputs, ports: Ports, view: View, wish: Wish, order: string): Promise<CommitOutcome> {
  const { edit, files } = view.change;
  return commitOnBranch(ports.github, inputs.configRepository, {
    branch: view.head.branch,
    expectedHeadOid: view.head.oid,
    ...commitText(inputs.message, recordOf(inputs, wish, order), edit.previous.digest),
    additions: additionsOf(files),
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

function report(ports: Ports, place: string, decision: Decision, edit: Edit): void {
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

function notLanded(inputs: Inputs, branch: string, tries: number, outcome: NotCommitted) {
  if (outcome.kind === 'unknown') return outcome.error;
  return errors.BUMP_CONTENTION({
    message: `${branch} of ${fullName(inputs.configRepository)} was moved by others`,
    found: `${tries} ${tries === 1 ? 'try' : 'tries'}`,
    details: { tries },
  });
}
