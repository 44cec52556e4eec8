/** The test merge of a pull request: what `refs/pull/N/merge` points at, and whether base and head conflict. */
import type { Core } from '../core.ts';
import { personOf, webFlowPerson } from '../git/identity.ts';
import type { PullRequest } from '../store.ts';

export type TestMerge = 'unknown' | { base: string; sha: string | null };

const running = new WeakMap<PullRequest, Promise<TestMerge>>();

/** Merges base and head anew if either has moved. One at a time for each pull request. */
export async function testMerge(core: Core, pull: PullRequest): Promise<TestMerge> {
  await running.get(pull);
  const work = merge(core, pull);
  running.set(
    pull,
    work.catch(() => 'unknown' as const),
  );
  return work;
}

async function merge(core: Core, pull: PullRequest): Promise<TestMerge> {
  if (pull.issue.state === 'closed') return 'unknown';
  const { git } = pull.repository;
  const base = await git.resolve(`refs/heads/${pull.baseRef}`);
  if (!base) return 'unknown';
  const head = pull.headSha;
  const known = pull.testMerge;
  if (known && known.base === base && known.head === head) return known;
  const tree = await git.mergeTree(base, head);
  let sha: string | null = null;
  if (tree !== null) {
    sha = await git.writeCommit(
      {
        tree,
        parents: [base, head],
        author: personOf(core, pull.issue.author),
        committer: webFlowPerson(core),
        message: `Merge ${head} into ${base}`,
      },
      core.webFlow.sign,
    );
    await git.updateRefs([{ ref: `refs/pull/${pull.number}/merge`, after: sha }]);
  }
  pull.testMerge = { base, head, sha };
  return pull.testMerge;
}
