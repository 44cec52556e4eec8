/**
 * The verdict of the required check turns with time and with what people do, and nobody pushes a commit for that. Here its workflow
 * run is run again where it would end otherwise now. The run itself stays the one producer of the verdict: a second check run of
 * the same name, written through the API, would be one more way to turn it green.
 */

import { namesPullRequest } from '@waybill/change-management';
import {
  ACTIONS_APP,
  findPullRequests,
  getPullRequest,
  lastRun,
  listCheckRuns,
  type PullRequest,
  rerun,
  runOfSuite,
} from '@waybill/github';
import { readConfig } from '@waybill/promotion';
import { logText, messageOf, WaybillError } from '@waybill/toolkit';
import type { Inputs, Task } from './inputs.ts';
import { type Ports, verifyPromotion } from './main.ts';

export interface Reevaluation {
  number: number;
  url: string;
  outcome:
    | 'asked'
    /** It would end as it has. */
    | 'same'
    /** The run goes on; what it finds is of now. */
    | 'running'
    /** The check has not run on this head. */
    | 'missing'
    /** It could not be looked at, or GitHub does not run it again. */
    | 'refused';
  /** One sentence. */
  text: string;
}

export interface ReevaluationPorts extends Ports {
  sleep(milliseconds: number): Promise<void>;
}

/** Conclusions by which a required check is met. */
const GOOD = new Set(['success', 'neutral', 'skipped']);
/** A run that goes on when a review is submitted may have read the reviews already: its end is awaited so long. */
const WAIT_MS = 15_000;
const MAX_WAITS = 40;

/** What is looked at: the pull request that was reviewed, the one whose change was decided on, or all that are open. */
export async function reevaluateTask(
  inputs: Inputs,
  task: Extract<Task, { kind: 'all' | 'reviewed' | 'change' }>,
  ports: ReevaluationPorts,
): Promise<Reevaluation[]> {
  const { repository } = task;
  if (task.kind === 'reviewed') return [await reevaluateReviewed(inputs, repository, task.number, ports)];
  const open = await findPullRequests(ports.github, repository, { state: 'open' });
  const wanted =
    task.kind === 'change' ? await thoseOfChange(inputs, repository, task.change, open, ports) : open;
  return reevaluateEach(inputs, repository, wanted, ports);
}

/**
 * The open pull requests that a change may be about, by what ServiceNow shows of it. Of the event nothing but the number is read, and that
 * only chooses what is looked at: each fact is found out anew. Where the change can't be read all are looked at.
 */
async function thoseOfChange(
  inputs: Inputs,
  repository: { owner: string; name: string },
  number: string,
  open: readonly PullRequest[],
  { github, changes, publicRoot, log }: ReevaluationPorts,
): Promise<readonly PullRequest[]> {
  try {
    const { policy } = await readConfig(github, repository, {
      policyPath: inputs.policy,
      trustedRootPath: inputs.trustedRoot,
      publicRoot,
    });
    if (!policy.changeManagement) return [];
    const change = await changes(policy.changeManagement).read(number);
    const found = change ? open.filter((pull) => namesPullRequest(change, pull.number)) : [];
    if (found.length === 0) log.info(`${logText(number)} is the change of no open pull request here`);
    return found;
  } catch (error) {
    if (!(error instanceof WaybillError) || error.kind === 'bug') throw error;
    log.warning(
      `all open pull requests are looked at, for the change could not be read: ${error.message} [${error.code}]`,
    );
    return open;
  }
}

/**
 * Each is decided now, and its check run again where that is another verdict. One that can't be looked at keeps no other from it: anybody may
 * open one.
 */
async function reevaluateEach(
  inputs: Inputs,
  repository: { owner: string; name: string },
  pulls: readonly PullRequest[],
  ports: ReevaluationPorts,
): Promise<Reevaluation[]> {
  const found: Reevaluation[] = [];
  for (const pull of pulls)
    found.push(
      await ports.log.group(`#${pull.number} ${pull.head.sha}`, () =>
        reevaluate(inputs, repository, pull, ports).catch((error: unknown) =>
          told(pull, 'refused', `could not be looked at: ${describe(error)}`),
        ),
      ),
    );
  return found;
}

/** After a review, or a label that a person has changed: the check is asked anew without a look, which takes no rights on the registry. */
async function reevaluateReviewed(
  inputs: Inputs,
  repository: { owner: string; name: string },
  number: number,
  ports: ReevaluationPorts,
): Promise<Reevaluation> {
  const pull = await getPullRequest(ports.github, repository, number);
  for (let waits = 0; ; waits++) {
    const check = await lastCheck(inputs, repository, pull, ports);
    if (check === undefined || check.suiteId === undefined) return missing(inputs, pull);
    if (check.status === 'completed') {
      const outcome = await again(repository, pull, check.suiteId, 'a review or a label has changed', ports);
      if (outcome.outcome !== 'running') return outcome;
    }
    if (waits >= MAX_WAITS)
      return told(pull, 'running', 'the check has not ended; the next schedule looks at it');
    await ports.sleep(WAIT_MS);
  }
}

async function reevaluate(
  inputs: Inputs,
  repository: { owner: string; name: string },
  pull: PullRequest,
  ports: ReevaluationPorts,
): Promise<Reevaluation> {
  const check = await lastCheck(inputs, repository, pull, ports);
  if (check === undefined || check.suiteId === undefined) return missing(inputs, pull);
  if (check.status !== 'completed') return told(pull, 'running', 'the check runs now');
  const was = GOOD.has(check.conclusion ?? '') ? 'pass' : 'fail';
  const { verdict: is, codes } = await verdictNow(inputs, repository, pull, ports);
  const why = codes.length === 0 ? '' : `: ${codes.join(', ')}`;
  if (was === is) return told(pull, 'same', `still ${is}${why}`);
  return again(repository, pull, check.suiteId, `was ${was}, is ${is} now${why}`, ports);
}

/** A pull request that can't be judged is no pass: where its check is green, it must not stay so. */
async function verdictNow(
  inputs: Inputs,
  repository: { owner: string; name: string },
  pull: PullRequest,
  ports: ReevaluationPorts,
): Promise<{ verdict: 'pass' | 'fail'; codes: string[] }> {
  const subject = { repository, number: pull.number, headSha: pull.head.sha, bodyEdited: false };
  try {
    const { verdict, findings } = await verifyPromotion(inputs, subject, ports);
    for (const { code, reason } of findings) ports.log.info(`${code}: ${reason}`);
    return { verdict, codes: [...new Set(findings.map(({ code }) => code))] };
  } catch (error) {
    if (!(error instanceof WaybillError) || error.kind === 'bug') throw error;
    ports.log.info(`${error.message} [${error.code}]`);
    return { verdict: 'fail', codes: [error.code] };
  }
}

async function lastCheck(
  inputs: Inputs,
  repository: { owner: string; name: string },
  pull: PullRequest,
  { github }: ReevaluationPorts,
) {
  const runs = await listCheckRuns(github, repository, pull.head.sha);
  // One of the same name by another App has no run behind it that could be run again.
  return lastRun(
    runs.filter(({ app }) => app === ACTIONS_APP),
    inputs.check,
  );
}

async function again(
  repository: { owner: string; name: string },
  pull: PullRequest,
  suite: number,
  why: string,
  { github, audit }: ReevaluationPorts,
): Promise<Reevaluation> {
  const run = await runOfSuite(github, repository, suite);
  const outcome = await rerun(github, repository, run.id);
  if (outcome.kind === 'running') return told(pull, 'running', 'the check runs now');
  audit.write({
    event: 'write',
    subject: `pull request ${pull.number} at ${pull.head.sha}`,
    outcome: outcome.kind === 'asked' ? 'done' : 'fail',
    reason: `run ${run.id} again: ${why}`,
    details: { run: run.id, ...outcome },
  });
  if (outcome.kind === 'asked') return told(pull, 'asked', `${why}: run ${run.id} is run again`);
  return told(pull, 'refused', `${why}, but GitHub does not run ${run.id} again: ${outcome.reason}`);
}

function describe(error: unknown): string {
  return error instanceof WaybillError ? `${error.message} [${error.code}]` : messageOf(error);
}

function missing({ check }: Inputs, pull: PullRequest): Reevaluation {
  return told(pull, 'missing', `"${check}" has not run on ${pull.head.sha.slice(0, 12)}`);
}

function told({ number, url }: PullRequest, outcome: Reevaluation['outcome'], text: string): Reevaluation {
  return { number, url, outcome, text };
}
