/** The pull request of one promotion: opened, found, or made anew where it can't be merged as it is. */
import {
  createPullRequest,
  fullName,
  mergeState,
  type PullRequest,
  requireOwnCommits,
  requireOwnPullRequest,
  writeOwnBranch,
} from '@waybill/github';
import { type ConfigRevision, canState, mergeBase, statementLine } from '@waybill/promotion';
import { pullRequestBody, UNDONE, undoneBlock } from './body.ts';
import { changeMark } from './change.ts';
import { emergencyAddition } from './emergency.ts';
import { errors } from './errors.ts';
import type { Desk, Moment } from './main.ts';
import { commitText, titleOf } from './message.ts';
import type { Plan, Proposal } from './plan.ts';
import { stateProposal } from './statement.ts';

export type Proposed = Extract<Plan, { kind: 'propose' }>;

export interface ProposedPull {
  pull: PullRequest;
  proposal: Proposal;
  /** Why it was made anew; undefined where it was not. */
  anew?: string;
}

/** Throws WAYBILL_BRANCH_NOT_OURS and _BRANCH_FOREIGN_COMMIT for one that holds what the App did not write. */
export async function requireOwn(
  { repository, oid }: ConfigRevision,
  pull: PullRequest,
  { me, commits }: Desk,
): Promise<void> {
  requireOwnPullRequest(pull, me);
  await requireOwnCommits(repository, oid, pull.head.sha, pull.head.ref, commits);
}

/**
 * A pull request of an earlier run. What conflicts with the base, or lies behind a base that takes only what is up to date, is written
 * anew on it: the value goes into the files as they are now, no text is merged, and no approval of before counts. Its statement is
 * there, or is made now, as after a change of the policy.
 */
export async function again(
  config: ConfigRevision,
  proposed: Proposed,
  pull: PullRequest,
  ports: Moment,
  desk: Desk,
): Promise<ProposedPull> {
  const { github } = ports;
  const states = await canState(config, 'promotion', ports);
  const stated = async (commits: { base: string; head: string }) =>
    states
      ? {
          ...proposed.proposal,
          statement: await stateProposal(config, proposed.proposal, proposed.collected, commits, ports),
        }
      : proposed.proposal;
  const { mergeable, status } = await mergeState(github, config.repository, pull.number);
  if (mergeable !== 'CONFLICTING' && status !== 'BEHIND') {
    if (!states) return { pull, proposal: proposed.proposal };
    const base = await mergeBase(github, config.repository, config.oid, pull.head.sha);
    return { pull, proposal: await stated({ base, head: pull.head.sha }) };
  }
  const { ref: branch, sha: before } = pull.head;
  const commit = commitOf(proposed.proposal);
  const written = await desk.commits.remake(config, branch, before, commit);
  if (written.kind === 'moved') throw movedBySomebody(config, branch);
  const { head } = written;
  const what = mergeable === 'CONFLICTING' ? 'conflicted with' : 'was behind';
  return {
    pull: { ...pull, head: { ...pull.head, sha: head } },
    proposal: await stated({ base: config.oid, head }),
    anew: `#${pull.number} was made anew on ${config.branch} as it is now, which it ${what}: approvals given before count no more`,
  };
}

export async function open(
  config: ConfigRevision,
  { proposal, collected }: Proposed,
  branch: string,
  ports: Moment,
  desk: Desk,
): Promise<ProposedPull> {
  const { repository } = config;
  const states = await canState(config, 'promotion', ports);
  const written = await writeOwnBranch(ports.github, config, branch, commitOf(proposal), desk.commits);
  if (written.kind === 'moved') throw movedBySomebody(config, branch);
  const { head } = written;
  ports.log.info(`${branch} at ${head}\n${proposal.edit.diff}`);
  const commits = { base: config.oid, head };
  const statement = states ? await stateProposal(config, proposal, collected, commits, ports) : undefined;
  if (statement) ports.log.info(`statement ${statement.digest} at ${statement.reference}`);
  const stated = { ...proposal, statement };
  const outcome = await createPullRequest(ports.github, repository, {
    ...pullRequestText(config, stated, ports),
    head: branch,
    base: config.branch,
  });
  if (outcome.kind === 'created') return { pull: outcome.pull, proposal: stated };
  throw errors.PROMOTION_BASE_MOVED({
    message:
      outcome.kind === 'exists'
        ? `another run has opened a pull request from ${branch}`
        : `GitHub finds no commit between ${config.branch} and ${branch}`,
    where: branch,
  });
}

function commitOf(proposal: Proposal) {
  return {
    ...commitText(proposal),
    additions: {
      ...Object.fromEntries(
        Object.entries(proposal.edit.files).map(([path, text]) => [path, Buffer.from(text, 'utf8')]),
      ),
      ...(proposal.emergency ? emergencyAddition(proposal.emergency) : {}),
    },
  };
}

function movedBySomebody({ repository }: ConfigRevision, branch: string) {
  return errors.PROMOTION_BASE_MOVED({
    message: `${branch} of ${fullName(repository)} was moved by somebody else`,
    where: branch,
  });
}

export function pullRequestText(config: ConfigRevision, proposal: Proposal, { serverUrl, runUrl }: Moment) {
  const body = pullRequestBody(proposal, { config, serverUrl, runUrl });
  return {
    title: titleOf(proposal),
    body:
      proposal.statement === undefined
        ? body
        : `${body}\n\n${statementLine('promotion', proposal.statement)}`,
  };
}

/** Whether the text of the pull request lacks what it must name, or says that something is undone which is done now. */
export function isOutdated(body: string, { statement, change, undone = [] }: Proposal): boolean {
  const marks = [
    ...(statement ? [statement.digest] : []),
    ...(change ? [changeMark(change)] : []),
    ...(undone.length > 0 ? [undoneBlock(undone)] : []),
  ];
  return marks.some((mark) => !body.includes(mark)) || (undone.length === 0 && body.includes(UNDONE));
}
