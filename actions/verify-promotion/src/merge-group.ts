/**
 * A merge queue tests what it is about to merge: commits on top of the base branch, one or more for each pull request. What was green
 * on the pull requests was green on another base and at another time, so each change that moves a digest is verified and decided
 * anew, as it stands in the group, with the policy and the withdrawals of now. Facts are read from the commits; the pull request that a
 * commit names only says whose reviews count, once it is seen to make the same change.
 */
import {
  branchHead,
  compareCommits,
  fullName,
  getPullRequest,
  type PullRequest,
  readCommit,
  readFiles,
} from '@waybill/github';
import { filesOf } from '@waybill/gitops';
import { rollbackPath, targetsOf } from '@waybill/policy';
import { type ConfigRevision, readConfig, readTexts, withdrawalPath } from '@waybill/promotion';
import { assertDefaultBase } from './base.ts';
import type { Change, Finding, Move } from './change.ts';
import { changeBetween, pullChange } from './changed-files.ts';
import { errors } from './errors.ts';
import type { GroupSubject, Inputs } from './inputs.ts';
import { joined, judge } from './judge.ts';
import { judgeLabels } from './labels.ts';
import { type Ports, record } from './main.ts';
import type { GroupResult, Result } from './result.ts';
import { judgeRollback } from './rollback.ts';

/** GitHub builds groups of at most 100 pull requests; a pull request that is rebased brings all its commits. */
const MAX_COMMITS = 300;
const SHORT_COMMIT_LENGTH = 12;

interface GroupCommit {
  oid: string;
  parent: string;
  /** Number of the pull request that it says to be of. */
  number: number | undefined;
  change: Change;
}

/** Throws for what can't be read: a check that could not look is red. */
export async function verifyGroup(inputs: Inputs, group: GroupSubject, ports: Ports): Promise<GroupResult> {
  const { github, log } = ports;
  const { repository } = group;
  await assertDefaultBase(github, repository, group.baseRef, `merge group ${group.headRef}`);
  const config = await readConfig(github, repository, {
    branch: group.baseRef,
    policyPath: inputs.policy,
    trustedRootPath: inputs.trustedRoot,
    publicRoot: ports.publicRoot,
  });
  log.info(
    `${fullName(repository)} ${group.headRef}: ${group.baseSha} to ${group.headSha}, ${config.branch} at ${config.oid}, policy ${config.policy.digest}`,
  );
  const commits = await commitsOf(config, group, ports);
  const ours = commits.flatMap((commit): OurCommit[] => {
    const { change } = commit;
    return change.kind === 'ordinary' ? [] : [{ ...commit, change }];
  });
  const members: Result[] = [];
  for (const commit of ours) members.push(await verifyCommit(config, commit, ports));
  const findings =
    ours.length === 0
      ? []
      : [...(await movedBase(config, group, ports)), ...(await movedPolicy(config, group, ports))];
  for (const member of members) record(ports, member);
  const failed = findings.length > 0 || members.some(({ verdict }) => verdict === 'fail');
  return {
    verdict: failed ? 'fail' : 'pass',
    kind: ours.length > 0 ? 'promotion' : 'ordinary',
    group: { headSha: group.headSha, baseSha: group.baseSha, headRef: group.headRef, base: config.branch },
    commits: commits.length,
    policyDigest: config.policy.digest,
    findings,
    members,
  };
}

/** A commit that changes what Waybill moves, or the record of a rollback. */
type OurCommit = GroupCommit & { change: Exclude<Change, { kind: 'ordinary' }> };

/** The first-parent line of the group, oldest first: with merge commits, each stands for its pull request. */
async function commitsOf(config: ConfigRevision, group: GroupSubject, ports: Ports): Promise<GroupCommit[]> {
  const { github } = ports;
  const found: GroupCommit[] = [];
  for (let oid = group.headSha; oid !== group.baseSha; ) {
    const { parent, message, files } = await readCommit(github, config.repository, oid);
    if (parent === undefined || found.length >= MAX_COMMITS)
      throw errors.MERGE_GROUP_UNREADABLE({
        message: `${group.headRef} does not lead back to its base within ${MAX_COMMITS} commits`,
        expected: `the commit ${group.baseSha}`,
        found: parent === undefined ? `the root commit ${oid}` : `${found.length} commits without it`,
      });
    const change = await changeBetween(github, config, files, { before: async () => parent, after: oid });
    found.unshift({ oid, parent, number: numberIn(message), change });
    oid = parent;
  }
  const last = found.at(-1);
  // Where the queue rebases, only its ref tells the number.
  if (last) last.number ??= Number(/\/pr-(\d+)-[0-9a-f]+$/.exec(group.headRef)?.[1]) || undefined;
  return found;
}

/** As GitHub ends the headline of a squash and begins that of a merge. A hint: what it leads to is compared. */
function numberIn(message: string): number | undefined {
  const [headline = ''] = message.split('\n', 1);
  const match = /\(#(\d+)\)$/.exec(headline) ?? /^Merge pull request #(\d+) from /.exec(headline);
  return match ? Number(match[1]) : undefined;
}

async function verifyCommit(config: ConfigRevision, commit: OurCommit, ports: Ports): Promise<Result> {
  const { oid, parent, number, change } = commit;
  const result: Result = {
    verdict: 'pass',
    kind: change.kind,
    about: { number: number ?? 0, url: '', headSha: oid, base: config.branch, baseSha: parent },
    findings: [...change.findings],
    notes: [],
    policyDigest: config.policy.digest,
  };
  const judged = result.findings.length === 0 ? await judgeCommit(config, commit, result, ports) : result;
  return { ...judged, verdict: judged.findings.length > 0 ? 'fail' : 'pass' };
}

async function judgeCommit(
  config: ConfigRevision,
  commit: OurCommit,
  result: Result,
  ports: Ports,
): Promise<Result> {
  const { change } = commit;
  const [move] = change.moves;
  const found = await pullRequestOf(config, commit, ports);
  if ('finding' in found)
    return { ...result, move, findings: [{ ...found.finding, file: move?.targets[0].file }] };
  const { pull } = found;
  const labels = move ? await judgeLabels(ports.github, config, move, pull) : { findings: [], notes: [] };
  const told = { ...result, ...labels, about: { ...result.about, url: pull.url } };
  const there = { ...config, oid: commit.parent };
  if (change.kind === 'acknowledgement') {
    const { findings } = await changeOf(config, commit, ports, pull.author.login);
    return { ...told, findings };
  }
  if (move === undefined) return told;
  const judgement =
    change.kind === 'rollback'
      ? await judgeRollback(there, move, change.record, pull, ports)
      : await judge(there, move, pull, ports, (from) => textsFor(config, commit, move, from, ports));
  return joined(told, judgement);
}

/** What a commit changes, by whoever proposed it. */
async function changeOf(
  config: ConfigRevision,
  { oid, parent }: GroupCommit,
  { github }: Ports,
  author: string,
): Promise<{ findings: Finding[] }> {
  const { files } = await readCommit(github, config.repository, oid);
  const before = async () => parent;
  const change = await changeBetween(github, config, files, { before, after: oid, author });
  return change.kind === 'ordinary' ? { findings: [] } : change;
}

/** The overlays as they will be when this commit lands on them, withdrawals and rollbacks as they are. */
async function textsFor(
  { repository, policy, oid }: ConfigRevision,
  { parent }: GroupCommit,
  { service, to, after }: Move,
  from: string | undefined,
  { github }: Ports,
): Promise<Map<string, string | undefined>> {
  const files = [...(from === undefined ? [] : [from]), to].flatMap((environment) =>
    filesOf(targetsOf(policy, service, environment)),
  );
  const overlays = await readTexts(github, repository, parent, files);
  const lists = await readTexts(github, repository, oid, [
    withdrawalPath(after),
    rollbackPath(service, to, after),
  ]);
  return new Map([...overlays, ...lists]);
}

/** The open pull request that makes the same change: only then are its reviews about this one. */
async function pullRequestOf(
  config: ConfigRevision,
  { oid, number, change }: OurCommit,
  { github }: Ports,
): Promise<{ pull: PullRequest } | { finding: Finding }> {
  const commit = `commit ${oid.slice(0, SHORT_COMMIT_LENGTH)}`;
  const unknown = (reason: string) => ({ finding: { code: 'PULL_REQUEST_UNKNOWN', reason } });
  if (number === undefined) return unknown(`${commit} moves a digest and names no pull request`);
  const pull = await getPullRequest(github, config.repository, number);
  if (pull.state !== 'open' || pull.base.ref !== config.branch)
    return unknown(`${commit} is of #${number}, which is not open onto ${config.branch}`);
  const own = await pullChange(github, config, pull);
  const [wanted, made] = [
    changeText(change),
    own.kind === 'ordinary' ? 'nothing of Waybill' : changeText(own),
  ];
  if (wanted === made && own.kind !== 'ordinary' && own.findings.length === 0) return { pull };
  const makes = wanted === made ? 'makes another change' : made;
  return {
    finding: { code: 'MERGE_STATE_CHANGED', reason: `${commit} ${wanted}, #${number} ${makes}` },
  };
}

/** Equal for changes that are the same. */
function changeText({ kind, moves }: OurCommit['change']): string {
  const [move] = moves;
  if (!move) return kind === 'acknowledgement' ? 'acknowledges a rollback' : 'makes another change';
  const { service, to, after } = move;
  return `${kind === 'rollback' ? 'rolls back' : 'moves'} ${service} in ${to} to ${after}`;
}

/** What was put onto the base beside the queue is in no group: GitHub builds them anew, and this one is void. */
async function movedBase(config: ConfigRevision, group: GroupSubject, { github }: Ports): Promise<Finding[]> {
  const { repository, branch } = config;
  const now = await branchHead(github, repository, branch);
  const { behind } = await compareCommits(github, repository, now ?? config.oid, group.headSha);
  if (behind === 0) return [];
  return [
    {
      code: 'MERGE_STATE_CHANGED',
      reason: `${branch} is at ${now?.slice(0, SHORT_COMMIT_LENGTH)}, which is not in the merge group`,
    },
  ];
}

/** A group that changes what its promotions are decided under would be decided under what it replaces. */
async function movedPolicy(
  config: ConfigRevision,
  group: GroupSubject,
  { github }: Ports,
): Promise<Finding[]> {
  const { repository, policy, policyPath, trustedRootPath } = config;
  const paths = [
    policyPath,
    ...(trustedRootPath === undefined ? [] : [trustedRootPath]),
    ...policy.trust.keys.flatMap(({ file }) => file ?? []),
  ];
  const now = await readFiles(github, repository, `refs/heads/${config.branch}`, paths);
  const then = await readFiles(github, repository, group.headSha, paths);
  const changed = paths.filter((path) => now.files[path]?.oid !== then.files[path]?.oid);
  if (changed.length === 0) return [];
  return [
    {
      code: 'MERGE_STATE_CHANGED',
      reason: `${changed.join(', ')} changes in the merge group, or before it in the queue: merge that first, then queue the promotion`,
      file: changed[0],
    },
  ];
}
