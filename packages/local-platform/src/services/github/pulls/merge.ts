/** Merges a pull request: merge, squash or rebase, with real three-way merges. */
import type { Identity } from '../auth/tokens.ts';
import type { Core } from '../core.ts';
import { accountOf, personOf, webFlowPerson } from '../git/identity.ts';
import { ZERO_SHA } from '../git/repository.ts';
import { Refusal, ruleViolation } from '../problems.ts';
import { refsMoved } from '../pushes.ts';
import { mayBypass, rulesFor, violations } from '../rules/rulesets.ts';
import type { PullRequest } from '../store.ts';
import type { MergeMethod } from '../types.ts';
import { methodRefused } from './auto-merge.ts';
import { emitPull } from './pull-events.ts';
import { pullCommits } from './pull-view.ts';
import { requirementsOf } from './requirements.ts';
import { markMerged } from './synchronize.ts';

export interface MergeOptions {
  method?: MergeMethod;
  title?: string;
  message?: string;
  /** The head that the caller has seen. */
  expectedHead?: string;
  /** False for auto-merge, which never passes a rule by. */
  bypass?: boolean;
}

/** Returns the commit that the base points at afterwards. Throws `Refusal` with GitHub's status and text. */
export async function mergePull(
  core: Core,
  pull: PullRequest,
  identity: Identity,
  options: MergeOptions = {},
): Promise<string> {
  const { repository } = pull;
  return repository.git.exclusive(async () => {
    if (pull.merged) throw new Refusal(405, 'Pull Request is already merged');
    if (pull.issue.state === 'closed') throw new Refusal(405, 'Pull Request is not mergeable');
    if (options.expectedHead && options.expectedHead !== pull.headSha)
      throw new Refusal(409, 'Head branch was modified. Review and try the merge again.');
    if (pull.draft) throw new Refusal(405, 'Pull Request is still a draft');
    const requirements = await requirementsOf(core, pull, options.bypass === false ? undefined : identity);
    if (requirements.mergeable !== 'MERGEABLE') throw new Refusal(405, 'Pull Request is not mergeable');
    const method = options.method ?? (requirements.methods[0] as MergeMethod | undefined) ?? 'merge';
    if (!repository.mergeMethods.includes(method)) throw new Refusal(405, methodRefused(method));
    if (requirements.faults.length > 0) throw ruleViolation(405, requirements.faults);
    if (queued(core, pull, options.bypass === false ? undefined : identity))
      throw ruleViolation(405, ['Changes must be made through the merge queue']);
    if (!requirements.methods.includes(method))
      throw ruleViolation(405, [`Merge method ${method} is not allowed by the rules of the branch.`]);

    const baseRef = `refs/heads/${pull.baseRef}`;
    const before = await repository.git.resolve(baseRef);
    if (!before) throw new Refusal(405, 'Base branch was modified. Review and try the merge again.');
    const after = await makeCommits(core, pull, identity, method, before, options);
    const change = { ref: baseRef, before, after };
    const faults = await violations(core, repository, change, {
      identity,
      way: 'merge',
    });
    if (faults.length > 0) throw ruleViolation(405, faults);
    await repository.git.updateRefs([change]);
    pull.baseSha = before;
    markMerged(core, pull, after, identity);
    await emitPull(core, pull, identity, 'closed');
    await refsMoved(core, repository, [change], identity);
    if (repository.deleteBranchOnMerge && pull.headRepository === repository) {
      const head = { ref: `refs/heads/${pull.headRef}`, before: pull.headSha, after: ZERO_SHA };
      const kept = await violations(core, repository, head, { identity, way: 'push' });
      if (kept.length === 0 && (await repository.git.resolve(head.ref)) === pull.headSha) {
        await repository.git.updateRefs([head]);
        await refsMoved(core, repository, [head], identity);
      }
    }
    return after;
  });
}

/** Whether the base merges through a queue, and the identity may not pass that by. */
function queued(core: Core, { repository, baseRef }: PullRequest, identity: Identity | undefined): boolean {
  return rulesFor(repository, `refs/heads/${baseRef}`).some(
    ({ type, ruleset }) =>
      type === 'merge_queue' && !(identity && mayBypass(core, repository, ruleset, identity, 'merge')),
  );
}

export async function makeCommits(
  core: Core,
  pull: PullRequest,
  identity: Identity,
  method: MergeMethod,
  base: string,
  options: MergeOptions,
): Promise<string> {
  const { git } = pull.repository;
  const merger = accountOf(core, identity);
  const conflict = () => new Refusal(405, 'Pull Request is not mergeable');
  if (method === 'rebase') {
    // GitHub can't sign in the authors' names: rebased commits are unsigned, committed by who merges.
    let tip = base;
    for (const sha of await pullCommits(pull)) {
      const commit = await git.commit(sha);
      const parent = commit.parents[0];
      if (commit.parents.length > 1) continue;
      const tree = await git.mergeTree(tip, sha, parent);
      if (tree === null) throw conflict();
      tip = await git.writeCommit({
        tree,
        parents: [tip],
        author: commit.author,
        committer: personOf(core, merger),
        message: commit.message,
      });
    }
    return tip;
  }
  const tree = await git.mergeTree(base, pull.headSha);
  if (tree === null) throw conflict();
  if (method === 'squash') {
    const commits = await pullCommits(pull);
    const single = commits.length === 1 && commits[0] ? await git.commit(commits[0]) : null;
    const [firstLine = '', ...rest] = (single?.message ?? '').trim().split('\n');
    const title = options.title ?? `${single ? firstLine : pull.issue.title} (#${pull.number})`;
    const message = options.message ?? (single ? rest.join('\n').trim() : await listMessages(pull, commits));
    return git.writeCommit(
      {
        tree,
        parents: [base],
        author: personOf(core, pull.issue.author),
        committer: webFlowPerson(core),
        message: message ? `${title}\n\n${message}` : title,
      },
      core.webFlow.sign,
    );
  }
  const owner = pull.headRepository.owner.login;
  const title = options.title ?? `Merge pull request #${pull.number} from ${owner}/${pull.headRef}`;
  const message = options.message ?? pull.issue.title;
  return git.writeCommit(
    {
      tree,
      parents: [base, pull.headSha],
      author: personOf(core, merger),
      committer: webFlowPerson(core),
      message: message ? `${title}\n\n${message}` : title,
    },
    core.webFlow.sign,
  );
}

async function listMessages(pull: PullRequest, commits: readonly string[]): Promise<string> {
  const messages = await Promise.all(
    commits.map(async (sha) => (await pull.repository.git.commit(sha)).message.trim()),
  );
  return messages.map((message) => `* ${message}`).join('\n\n');
}
