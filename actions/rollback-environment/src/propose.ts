/** The pull request of a rollback: at most four requests until it merges by itself, since somebody waits for it. */
import {
  assignPullRequest,
  branchHead,
  commitOnNewBranch,
  createPullRequest,
  enableAutoMerge,
  findPullRequests,
  forgeableChecks,
  fullName,
  type GitHubClient,
  type NewCommit,
  type PullRequest,
  readFiles,
  requestReviewers,
  rulesOf,
  whoAmI,
} from '@waybill/github';
import { environmentOf } from '@waybill/policy';
import {
  type ConfigRevision,
  ROLLBACK_BRANCH_PREFIX,
  rollbackBranch,
  rollbackTitle,
  type StatementPorts,
} from '@waybill/promotion';
import { WaybillError } from '@waybill/toolkit';
import { pullRequestBody } from './body.ts';
import { errors } from './errors.ts';
import { commitText } from './message.ts';
import type { Plan } from './plan.ts';
import { stateRollback } from './statement.ts';

/** Pull requests of rollbacks of the same place that the App has open. */
export interface OpenRollbacks {
  /** The one that does the very same. */
  same: PullRequest | undefined;
  others: PullRequest[];
}

/** Looked up before anything is written. */
export async function openRollbacks(
  client: GitHubClient,
  config: ConfigRevision,
  plan: Plan,
): Promise<OpenRollbacks> {
  const { repository, branch } = config;
  const family = `${ROLLBACK_BRANCH_PREFIX}${plan.service}/${plan.environment}/`;
  const open = (await findPullRequests(client, repository, { state: 'open', base: branch })).filter(
    ({ head }) =>
      head.ref.startsWith(family) && head.repository?.toLowerCase() === fullName(repository).toLowerCase(),
  );
  if (open.length === 0) return { same: undefined, others: [] };
  const me = await whoAmI(client);
  const ours = open.filter(({ author }) => author.id === me.id);
  const same = ours.find(({ head }) => head.ref.startsWith(`${branchOf(plan)}/`));
  return { same, others: ours.filter((pull) => pull !== same) };
}

/**
 * Opens it. Throws WAYBILL_ROLLBACK_BRANCH_TAKEN and what GitHub's client, signing and the registry throw.
 * @param states whether its statement is signed, between the commit that it names and the pull request that names it
 */
export async function propose(
  config: ConfigRevision,
  plan: Plan,
  states: boolean,
  ports: StatementPorts & { github: GitHubClient; serverUrl: string },
): Promise<{ pull: PullRequest; warnings: string[] }> {
  const { repository } = config;
  const { github: client, serverUrl } = ports;
  // Before anything is written: somebody waits for what comes then.
  const forgeable =
    plan.merge === 'auto'
      ? forgeableChecks(await rulesOf(client, repository, config.branch), config.branch)
      : undefined;
  // A branch of its own for each attempt: nothing that somebody has left there can be in the way.
  const branch = `${branchOf(plan)}/${runOf(plan)}`;
  const head = await writeBranch(client, config, {
    branch,
    expectedHeadOid: config.oid,
    ...commitText(plan),
    additions: additionsOf(plan),
  });
  if (states) plan.statement = await stateRollback(config, plan, { base: config.oid, head }, ports);
  const outcome = await createPullRequest(client, repository, {
    title: rollbackTitle(plan.service, plan.environment, plan.restores),
    body: pullRequestBody(plan, { config, serverUrl }),
    head: branch,
    base: config.branch,
  });
  if (outcome.kind !== 'created')
    throw errors.ROLLBACK_BRANCH_TAKEN({
      message: `GitHub opens no pull request from ${branch}: ${outcome.kind === 'exists' ? 'there is one' : 'it finds no commit there'}`,
      where: branch,
    });
  const { pull } = outcome;
  const environment = environmentOf(config.policy, plan.environment);
  const warnings = await ask(client, config, plan, pull);
  if (forgeable !== undefined) warnings.push(`it does not merge by itself, a person has to: ${forgeable}`);
  else if (plan.merge === 'auto') {
    const merging = await enableAutoMerge(client, repository, {
      nodeId: pull.nodeId,
      headSha: head,
      method: 'squash',
      commitBody: commitText(plan).body,
    });
    if (merging.kind === 'refused' && merging.reason !== 'already-enabled')
      warnings.push(`it does not merge by itself, a person has to: GitHub says "${merging.message}"`);
  }
  // Nothing waits for these.
  warnings.push(...(await assignPullRequest(client, repository, pull, environment)));
  return { pull, warnings };
}

export function additionsOf({ edit, record }: Plan): Record<string, Uint8Array> {
  return {
    ...Object.fromEntries(
      Object.entries(edit.files).map(([path, text]) => [path, Buffer.from(text, 'utf8')]),
    ),
    [record.path]: Buffer.from(record.text, 'utf8'),
  };
}

function branchOf({ service, environment, present, restores }: Plan): string {
  return rollbackBranch(service, environment, present, restores);
}

/** `123-1`: the run and its attempt. */
function runOf({ run }: Plan): string {
  const [, id = '0', attempt = '1'] = /\/runs\/(\d+)(?:\/attempts\/(\d+))?$/.exec(run.url) ?? [];
  return `${id}-${attempt}`;
}

async function writeBranch(client: GitHubClient, config: ConfigRevision, commit: NewCommit): Promise<string> {
  const { repository } = config;
  const outcome = await commitOnNewBranch(client, repository, commit, config.repositoryNodeId);
  if (outcome.kind === 'committed') return outcome.oid;
  // An answer that was lost: the branch may stand there with this very commit.
  const head = await branchHead(client, repository, commit.branch);
  const wanted = Object.entries(commit.additions ?? {});
  if (head !== undefined) {
    const { files } = await readFiles(
      client,
      repository,
      head,
      wanted.map(([path]) => path),
    );
    if (wanted.every(([path, bytes]) => files[path]?.bytes.equals(bytes))) return head;
  }
  if (outcome.kind === 'unknown') throw outcome.error;
  throw errors.ROLLBACK_BRANCH_TAKEN({
    message: `${commit.branch} of ${fullName(repository)} is there already`,
    where: commit.branch,
    found: head,
  });
}

/** All in one request; who can't be asked is said. The branch's rules ask for the approval in any case. */
async function ask(
  client: GitHubClient,
  config: ConfigRevision,
  plan: Plan,
  pull: PullRequest,
): Promise<string[]> {
  const names = environmentOf(config.policy, plan.environment).reviewers.map((name) =>
    name.replace(/^@/, ''),
  );
  const users = names.filter((name) => !name.includes('/'));
  const teams = names.flatMap((name) => name.split('/')[1] ?? []);
  try {
    const outcome = await requestReviewers(client, config.repository, pull.number, { users, teams });
    return outcome.kind === 'requested' ? [] : [`reviewers could not be asked: ${outcome.reason}`];
  } catch (error) {
    if (!(error instanceof WaybillError) || error.kind === 'bug') throw error;
    return [`reviewers could not be asked: ${error.message} [${error.code}]`];
  }
}
