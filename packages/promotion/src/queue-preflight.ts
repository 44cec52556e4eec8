/** Whether the merge queue that a policy merges through is there, and lets the required check speak. */
import { type BranchRules, type GitHubClient, listFolder, type Repository, readFiles } from '@waybill/github';
import { decodeFile } from '@waybill/gitops';
import { parsePolicy } from '@waybill/policy';
import { WaybillError } from '@waybill/toolkit';
import { parseYaml } from '@waybill/toolkit/yaml';

export interface QueueState {
  /** Environments that merge through the queue. */
  queued: string[];
  /** Why that is not known. */
  problem?: string;
  /** Workflows with a job of the check's name that run for a merge group. */
  workflows: string[];
}

export interface QueueFinding {
  level: 'fault' | 'warning';
  code: 'MERGE_QUEUE_MISSING' | 'MERGE_QUEUE_METHOD' | 'MERGE_GROUP_UNCHECKED' | 'POLICY_NOT_READ';
  text: string;
}

const WORKFLOWS = '.github/workflows';
/** So many are looked into, of so many bytes. */
const MAX_WORKFLOWS = 100;
const MAX_BYTES = 256 * 1024;

/** Throws what GitHub's client throws. A policy that does not hold is a state, not an error. */
export async function readQueueState(
  client: GitHubClient,
  repository: Repository,
  oid: string,
  { policyPath, check }: { policyPath: string; check: string },
): Promise<QueueState> {
  const folder = await listFolder(client, repository, oid, WORKFLOWS);
  const paths = (folder?.files ?? [])
    .filter(({ path, bytes }) => /\.ya?ml$/.test(path) && bytes <= MAX_BYTES)
    .slice(0, MAX_WORKFLOWS)
    .map(({ path }) => path);
  const { files } = await readFiles(client, repository, oid, [policyPath, ...paths]);
  const textOf = (path: string) => {
    const file = files[path];
    return file && decodeFile(file.bytes, path);
  };
  const workflows = paths.filter((path) => runsForGroups(textOf(path) ?? '', path, check));
  try {
    const text = textOf(policyPath);
    if (text === undefined) return { queued: [], problem: `there is no ${policyPath}`, workflows };
    const { environments } = await parsePolicy(text, policyPath);
    const queued = environments.filter(({ merge }) => merge === 'queue').map(({ name }) => name);
    return { queued, workflows };
  } catch (error) {
    if (!(error instanceof WaybillError) || error.kind === 'bug') throw error;
    return { queued: [], problem: `${error.message} [${error.code}]`, workflows };
  }
}

/** GitHub names a check of a called workflow `JOB OF THE CALLER / JOB`. https://docs.github.com/actions/reference/events-that-trigger-workflows#merge_group */
function runsForGroups(text: string, path: string, check: string): boolean {
  let workflow: { on?: unknown; jobs?: Record<string, { name?: unknown } | null> } | null;
  try {
    workflow = parseYaml(text, path) as typeof workflow;
  } catch (error) {
    // GitHub does not run what does not parse.
    if (!(error instanceof WaybillError)) throw error;
    return false;
  }
  const { on, jobs } = workflow ?? {};
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on ?? {});
  const [job] = check.split(' / ');
  return (
    events.includes('merge_group') &&
    Object.entries(jobs ?? {}).some(([id, settings]) => (settings?.name ?? id) === job)
  );
}

/** Pure. */
export function queueFindings(
  { queued, problem, workflows }: QueueState,
  { rules, branch, check }: { rules: BranchRules; branch: string; check: string },
): QueueFinding[] {
  const found: QueueFinding[] = [];
  const { mergeQueue, queueMethod, pullRequest } = rules;
  if (problem !== undefined)
    found.push({
      level: 'warning',
      code: 'POLICY_NOT_READ',
      text: `whether anything is to merge through a queue is not known: ${problem}`,
    });
  if (queued.length > 0 && !mergeQueue)
    found.push({
      level: 'fault',
      code: 'MERGE_QUEUE_MISSING',
      text: `the policy merges ${queued.join(' and ')} through the merge queue of ${branch}, which has none, so nothing would merge: add the rule "Require merge queue", or set "merge" to auto`,
    });
  if (!mergeQueue) return found;
  const methods = pullRequest?.methods;
  if (queueMethod !== undefined && methods && !methods.includes(queueMethod))
    found.push({
      level: 'fault',
      code: 'MERGE_QUEUE_METHOD',
      text: `the merge queue of ${branch} merges by ${queueMethod}, which its rules do not allow (${methods.join(', ') || 'none'}): nothing would merge`,
    });
  if (workflows.length === 0)
    found.push({
      level: 'fault',
      code: 'MERGE_GROUP_UNCHECKED',
      text: `${branch} merges through a queue, and no workflow runs "${check}" for it, so every merge would wait until the queue gives it up: add "merge_group:" to the events of the workflow with the job`,
    });
  return found;
}
