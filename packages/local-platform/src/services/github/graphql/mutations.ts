/** Root fields of mutations. */
import { commitToBranch } from '../changes.ts';
import { BadRefName, type FileChange, StaleRef, ZERO_SHA } from '../git/repository.ts';
import { Refusal } from '../problems.ts';
import { disableAutoMerge, enableAutoMerge } from '../pulls/auto-merge.ts';
import { addComment, changeLabels, createPull, editPull, requestReviews, setDraft } from '../pulls/create.ts';
import { mergePull } from '../pulls/merge.ts';
import { dequeue, enqueue } from '../pulls/merge-queue.ts';
import { dismissReview, type ReviewEvent, submitReview } from '../pulls/reviews.ts';
import { moveRefs } from '../pushes.ts';
import type { Repository } from '../store.ts';
import type { MergeMethod } from '../types.ts';
import {
  accountById,
  labelById,
  pullById,
  refById,
  repositoryById,
  repositoryNamed,
  require,
  reviewById,
  subjectById,
  teamById,
} from './access.ts';
import { actor } from './accounts.ts';
import type { Fields, GraphqlContext } from './endpoint.ts';
import { commitObject, refObject } from './git-objects.ts';
import { commentObject, issueObject, pullObject, queueEntryObject, reviewObject } from './pull-objects.ts';

type Input = Record<string, unknown> & { clientMutationId?: string | null };

/** A mutation: its input in, its payload out. */
function mutation<I>(work: (input: I, context: GraphqlContext) => Promise<Fields>) {
  return async ({ input }: { input: I & Input }, context: GraphqlContext) => ({
    clientMutationId: input.clientMutationId ?? null,
    ...(await work(input, context)),
  });
}

interface CommitInput {
  branch: { id?: string | null; repositoryNameWithOwner?: string | null; branchName?: string | null };
  expectedHeadOid: string;
  message: { headline: string; body?: string | null };
  fileChanges?: {
    additions?: { path: string; contents: string }[] | null;
    deletions?: { path: string }[] | null;
  } | null;
}

function branchOf(
  context: GraphqlContext,
  input: CommitInput['branch'],
): { repository: Repository; branch: string } {
  if (input.id) {
    const { repository, name } = refById(context, input.id);
    return { repository, branch: name.replace(/^refs\/heads\//, '') };
  }
  const { repositoryNameWithOwner: fullName, branchName } = input;
  if (!fullName || !branchName)
    throw new Refusal(
      422,
      'A branch is named by its id, or by repositoryNameWithOwner and branchName together.',
    );
  const [owner = '', name = ''] = fullName.split('/');
  return {
    repository: repositoryNamed(context, owner, name),
    branch: branchName.replace(/^refs\/heads\//, ''),
  };
}

/** Files of the input. GitHub writes regular files only: every addition gets mode 100644. */
function fileChanges(input: CommitInput): { additions: FileChange[]; deletions: string[] } {
  const changes = input.fileChanges;
  // An explicit null passes GitHub's validation, and fails later without a reason.
  if (changes && (changes.additions === null || changes.deletions === null))
    throw new Error('fileChanges.additions and fileChanges.deletions must be left out rather than be null');
  const additions = (changes?.additions ?? []).map(({ path, contents }): FileChange => {
    const clean = contents.replace(/\s/g, '');
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(clean))
      throw new Refusal(422, `The contents of ${path} are not valid Base64`);
    return { path, content: Buffer.from(clean, 'base64'), mode: '100644' };
  });
  const deletions = (changes?.deletions ?? []).map(({ path }) => path);
  const paths = [...additions.map(({ path }) => path), ...deletions];
  if (new Set(paths).size !== paths.length)
    throw new Refusal(422, 'A path may appear once only among the additions and deletions.');
  for (const path of paths)
    if (path === '' || path.split('/').some((part) => ['', '.', '..', '.git'].includes(part)))
      throw new Refusal(422, `"${path}" is not a valid path`);
  return { additions, deletions };
}

const createCommitOnBranch = mutation<CommitInput>(async (input, context) => {
  const { core, identity } = context;
  const { repository, branch } = branchOf(context, input.branch);
  require(context, repository, 'contents', 'write');
  const { additions, deletions } = fileChanges(input);
  const { git } = repository;
  return git.exclusive(async () => {
    const ref = `refs/heads/${branch}`;
    const head = await git.resolve(ref);
    if (!head) throw new Refusal(404, 'Branch not found');
    if (head !== input.expectedHeadOid)
      throw new Refusal(
        409,
        // Two spaces, as GitHub has them.
        `Expected branch to point to "${input.expectedHeadOid}" but it did not.  Pull and try again.`,
        { type: 'STALE_DATA' },
      );
    const { tree } = await git.commit(head);
    for (const path of deletions)
      if (!(await git.entry(tree, path)))
        throw new Refusal(
          404,
          `A path was requested for deletion which does not exist as of commit oid \`${head}\``,
        );
    const { headline, body } = input.message;
    const sha = await commitToBranch(core, repository, identity, {
      branch,
      parent: head,
      changes: [...additions, ...deletions.map((path) => ({ path, content: null }))],
      message: body ? `${headline}\n\n${body}` : headline,
    });
    return {
      commit: commitObject(core, repository, await git.commit(sha)),
      ref: refObject(core, repository, ref, sha),
    };
  });
});

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BadRefName) throw new Refusal(422, `${error.message} is not a valid ref name.`);
    if (error instanceof StaleRef) throw new Refusal(422, 'Reference update failed');
    throw error;
  }
}

const createRef = mutation<{ repositoryId: string; name: string; oid: string }>(async (input, context) => {
  const repository = repositoryById(context, input.repositoryId);
  require(context, repository, 'contents', 'write');
  const { git } = repository;
  const { name, oid } = input;
  if (!/^refs\/[^/]+\/.+/.test(name)) throw new Refusal(422, `A ref name must be fully qualified: ${name}`);
  if (!(await git.object(oid))) throw new Refusal(422, `Oid ${oid} is not a valid object`);
  return git.exclusive(() =>
    guarded(async () => {
      if ((await git.refs(name)).some((ref) => ref.name === name))
        throw new Refusal(422, `A ref named "${name}" already exists in the repository.`);
      await moveRefs(context.core, repository, [{ ref: name, before: ZERO_SHA, after: oid }], {
        identity: context.identity,
        way: 'push',
      });
      return { ref: refObject(context.core, repository, name, oid) };
    }),
  );
});

const updateRef = mutation<{ refId: string; oid: string; force?: boolean }>(async (input, context) => {
  const { repository, name } = refById(context, input.refId);
  require(context, repository, 'contents', 'write');
  const { git } = repository;
  return git.exclusive(() =>
    guarded(async () => {
      const before = (await git.refs(name)).find((ref) => ref.name === name)?.sha;
      if (!before) throw new Refusal(404, `No ref found for "${name}"`);
      if (!(await git.object(input.oid))) throw new Refusal(422, `Oid ${input.oid} is not a valid object`);
      if (!input.force && !(await git.isAncestor(before, input.oid)))
        throw new Refusal(422, 'Update is not a fast forward');
      await moveRefs(context.core, repository, [{ ref: name, before, after: input.oid }], {
        identity: context.identity,
        way: 'push',
      });
      return { ref: refObject(context.core, repository, name, input.oid) };
    }),
  );
});

const deleteRef = mutation<{ refId: string }>(async (input, context) => {
  const { repository, name } = refById(context, input.refId);
  require(context, repository, 'contents', 'write');
  return repository.git.exclusive(() =>
    guarded(async () => {
      const before = (await repository.git.refs(name)).find((ref) => ref.name === name)?.sha;
      if (!before) throw new Refusal(404, `No ref found for "${name}"`);
      await moveRefs(context.core, repository, [{ ref: name, before, after: ZERO_SHA }], {
        identity: context.identity,
        way: 'push',
      });
      return {};
    }),
  );
});

interface RefUpdateInput {
  name: string;
  beforeOid?: string | null;
  afterOid: string;
  force?: boolean | null;
}

/** All refs or none: one git transaction. */
const updateRefs = mutation<{ repositoryId: string; refUpdates: RefUpdateInput[] }>(
  async (input, context) => {
    const repository = repositoryById(context, input.repositoryId);
    require(context, repository, 'contents', 'write');
    const { git } = repository;
    return git.exclusive(() =>
      guarded(async () => {
        const changes = [];
        for (const update of input.refUpdates) {
          const current =
            (await git.refs(update.name)).find((ref) => ref.name === update.name)?.sha ?? ZERO_SHA;
          if (update.beforeOid && update.beforeOid !== current)
            throw new Refusal(
              409,
              `Reference update failed: ${update.name} does not point at ${update.beforeOid}`,
              {
                type: 'STALE_DATA',
              },
            );
          if (update.afterOid !== ZERO_SHA) {
            if (!(await git.object(update.afterOid)))
              throw new Refusal(422, `Oid ${update.afterOid} is not a valid object`);
            if (!update.force && current !== ZERO_SHA && !(await git.isAncestor(current, update.afterOid)))
              throw new Refusal(
                422,
                `Reference update failed: the update of ${update.name} is not a fast forward`,
              );
          }
          changes.push({ ref: update.name, before: current, after: update.afterOid });
        }
        await moveRefs(
          context.core,
          repository,
          changes.filter((change) => change.before !== change.after),
          { identity: context.identity, way: 'push' },
        );
        return {};
      }),
    );
  },
);

const method = (value: string | null | undefined) => (value ?? 'MERGE').toLowerCase() as MergeMethod;

interface PullInput {
  repositoryId: string;
  title: string;
  body?: string | null;
  headRefName: string;
  baseRefName: string;
  draft?: boolean;
  maintainerCanModify?: boolean;
}

interface PullUpdate {
  pullRequestId: string;
  title?: string | null;
  body?: string | null;
  baseRefName?: string | null;
  state?: 'OPEN' | 'CLOSED' | null;
  labelIds?: string[] | null;
  assigneeIds?: string[] | null;
}

interface MergeInput {
  pullRequestId: string;
  expectedHeadOid?: string | null;
  mergeMethod?: string | null;
  commitHeadline?: string | null;
  commitBody?: string | null;
}

export const mutations: Fields = {
  createCommitOnBranch,
  createRef,
  updateRef,
  updateRefs,
  deleteRef,

  createPullRequest: mutation<PullInput>(async (input, context) => {
    const repository = repositoryById(context, input.repositoryId);
    require(context, repository, 'pull_requests', 'write');
    const pull = await createPull(context.core, repository, context.identity, {
      title: input.title,
      body: input.body,
      head: input.headRefName,
      base: input.baseRefName,
      draft: input.draft,
      maintainerCanModify: input.maintainerCanModify,
    });
    return { pullRequest: pullObject(context.core, pull) };
  }),

  updatePullRequest: mutation<PullUpdate>(async (input, context) => {
    const pull = pullById(context, input.pullRequestId);
    require(context, pull.repository, 'pull_requests', 'write');
    if (input.labelIds) {
      const wanted = input.labelIds.map((id) => labelById(context, id).label);
      await changeLabels(context.core, pull.issue, context.identity, {
        add: wanted,
        remove: pull.issue.labels.filter((label) => !wanted.includes(label)),
      });
    }
    if (input.assigneeIds) pull.issue.assignees = input.assigneeIds.map((id) => accountById(context, id));
    await editPull(context.core, pull, context.identity, {
      title: input.title ?? undefined,
      body: input.body ?? undefined,
      base: input.baseRefName ?? undefined,
      state: input.state ? (input.state.toLowerCase() as 'open' | 'closed') : undefined,
    });
    return {
      pullRequest: pullObject(context.core, pull),
      actor: actor(context.core, context.identity.account),
    };
  }),

  closePullRequest: mutation<{ pullRequestId: string }>(async (input, context) => {
    const pull = pullById(context, input.pullRequestId);
    require(context, pull.repository, 'pull_requests', 'write');
    await editPull(context.core, pull, context.identity, { state: 'closed' });
    return { pullRequest: pullObject(context.core, pull) };
  }),

  reopenPullRequest: mutation<{ pullRequestId: string }>(async (input, context) => {
    const pull = pullById(context, input.pullRequestId);
    require(context, pull.repository, 'pull_requests', 'write');
    await editPull(context.core, pull, context.identity, { state: 'open' });
    return { pullRequest: pullObject(context.core, pull) };
  }),

  markPullRequestReadyForReview: mutation<{ pullRequestId: string }>(async (input, context) => {
    const pull = pullById(context, input.pullRequestId);
    require(context, pull.repository, 'pull_requests', 'write');
    await setDraft(context.core, pull, context.identity, false);
    return { pullRequest: pullObject(context.core, pull) };
  }),

  convertPullRequestToDraft: mutation<{ pullRequestId: string }>(async (input, context) => {
    const pull = pullById(context, input.pullRequestId);
    require(context, pull.repository, 'pull_requests', 'write');
    await setDraft(context.core, pull, context.identity, true);
    return { pullRequest: pullObject(context.core, pull) };
  }),

  enablePullRequestAutoMerge: mutation<MergeInput>(async (input, context) => {
    const pull = pullById(context, input.pullRequestId);
    require(context, pull.repository, 'pull_requests', 'write');
    await enableAutoMerge(context.core, pull, context.identity, {
      method: method(input.mergeMethod),
      title: input.commitHeadline,
      message: input.commitBody,
      expectedHead: input.expectedHeadOid,
    });
    return {
      pullRequest: pullObject(context.core, pull),
      actor: actor(context.core, context.identity.account),
    };
  }),

  disablePullRequestAutoMerge: mutation<{ pullRequestId: string }>(async (input, context) => {
    const pull = pullById(context, input.pullRequestId);
    require(context, pull.repository, 'pull_requests', 'write');
    await disableAutoMerge(context.core, pull, context.identity);
    return {
      pullRequest: pullObject(context.core, pull),
      actor: actor(context.core, context.identity.account),
    };
  }),

  enqueuePullRequest: mutation<{ pullRequestId: string; expectedHeadOid?: string | null }>(
    async (input, context) => {
      const pull = pullById(context, input.pullRequestId);
      require(context, pull.repository, 'pull_requests', 'write');
      const entry = await enqueue(context.core, pull, context.identity, {
        expectedHead: input.expectedHeadOid,
      });
      return { mergeQueueEntry: queueEntryObject(context.core, entry) };
    },
  ),

  dequeuePullRequest: mutation<{ id: string }>(async (input, context) => {
    const pull = pullById(context, input.id);
    require(context, pull.repository, 'pull_requests', 'write');
    const entry = await dequeue(context.core, pull);
    if (!entry) throw new Refusal(422, 'Pull request is not in the merge queue');
    return { mergeQueueEntry: queueEntryObject(context.core, entry) };
  }),

  mergePullRequest: mutation<MergeInput>(async (input, context) => {
    const pull = pullById(context, input.pullRequestId);
    require(context, pull.repository, 'contents', 'write');
    await mergePull(context.core, pull, context.identity, {
      method: method(input.mergeMethod),
      title: input.commitHeadline ?? undefined,
      message: input.commitBody ?? undefined,
      expectedHead: input.expectedHeadOid ?? undefined,
    });
    return {
      pullRequest: pullObject(context.core, pull),
      actor: actor(context.core, context.identity.account),
    };
  }),

  requestReviews: mutation<{
    pullRequestId: string;
    userIds?: string[] | null;
    teamIds?: string[] | null;
    union?: boolean | null;
  }>(async (input, context) => {
    const pull = pullById(context, input.pullRequestId);
    require(context, pull.repository, 'pull_requests', 'write');
    const users = (input.userIds ?? []).map((id) => accountById(context, id));
    const teams = (input.teamIds ?? []).map((id) => teamById(context, id));
    if (!input.union) {
      pull.requestedReviewers = pull.requestedReviewers.filter((account) => users.includes(account));
      pull.requestedTeams = pull.requestedTeams.filter((team) => teams.includes(team));
    }
    await requestReviews(
      context.core,
      pull,
      context.identity,
      users.map((account) => account.login),
      teams.map((team) => team.slug),
    );
    return {
      pullRequest: pullObject(context.core, pull),
      actor: actor(context.core, context.identity.account),
    };
  }),

  addPullRequestReview: mutation<{
    pullRequestId: string;
    event?: ReviewEvent | null;
    body?: string | null;
    commitOID?: string | null;
  }>(async (input, context) => {
    const pull = pullById(context, input.pullRequestId);
    if (context.identity.kind !== 'user') require(context, pull.repository, 'pull_requests', 'write');
    const review = await submitReview(context.core, pull, context.identity, {
      event: input.event ?? undefined,
      body: input.body ?? undefined,
      commit: input.commitOID ?? undefined,
    });
    return { pullRequestReview: reviewObject(context.core, pull, review) };
  }),

  dismissPullRequestReview: mutation<{ pullRequestReviewId: string; message: string }>(
    async (input, context) => {
      const { pull, review } = reviewById(context, input.pullRequestReviewId);
      require(context, pull.repository, 'pull_requests', 'write');
      await dismissReview(context.core, pull, review, context.identity);
      return { pullRequestReview: reviewObject(context.core, pull, review) };
    },
  ),

  addComment: mutation<{ subjectId: string; body: string }>(async (input, context) => {
    const issue = subjectById(context, input.subjectId);
    require(context, issue.repository, issue.pull ? 'pull_requests' : 'issues', 'write');
    const comment = await addComment(context.core, issue, context.identity, input.body);
    return {
      subject: issueObject(context.core, issue),
      commentEdge: { node: commentObject(context.core, issue, comment), cursor: '' },
    };
  }),

  addLabelsToLabelable: mutation<{ labelableId: string; labelIds: string[] }>(async (input, context) => {
    const issue = subjectById(context, input.labelableId);
    require(context, issue.repository, issue.pull ? 'pull_requests' : 'issues', 'write');
    const add = input.labelIds.map((id) => labelById(context, id).label);
    await changeLabels(context.core, issue, context.identity, { add });
    return { labelable: issueObject(context.core, issue) };
  }),

  removeLabelsFromLabelable: mutation<{ labelableId: string; labelIds: string[] }>(async (input, context) => {
    const issue = subjectById(context, input.labelableId);
    require(context, issue.repository, issue.pull ? 'pull_requests' : 'issues', 'write');
    const remove = input.labelIds.map((id) => labelById(context, id).label);
    await changeLabels(context.core, issue, context.identity, { remove });
    return { labelable: issueObject(context.core, issue) };
  }),
};
