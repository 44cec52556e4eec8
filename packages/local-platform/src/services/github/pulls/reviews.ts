/** Reviews: submitted and dismissed. */
import type { Identity } from '../auth/tokens.ts';
import type { Core } from '../core.ts';
import { accountOf } from '../git/identity.ts';
import { Refusal } from '../problems.ts';
import type { PullRequest, Review } from '../store.ts';
import { considerAutoMerge } from './auto-merge.ts';
import { emitReview } from './pull-events.ts';
import { pullCommits } from './pull-view.ts';

export type ReviewEvent = 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT';

const STATES = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const;

/** Without an event the review stays pending: only its author sees it. */
export async function submitReview(
  core: Core,
  pull: PullRequest,
  identity: Identity,
  input: { event?: ReviewEvent; body?: string; commit?: string },
): Promise<Review> {
  const author = accountOf(core, identity);
  const { event } = input;
  if (event === 'APPROVE' && identity.kind === 'workflow' && !pull.repository.actionsCanApprovePullRequests)
    throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  if (author === pull.issue.author && (event === 'APPROVE' || event === 'REQUEST_CHANGES')) {
    const text =
      event === 'APPROVE'
        ? 'Can not approve your own pull request'
        : 'Can not request changes on your own pull request';
    throw new Refusal(422, 'Unprocessable Entity', { details: { errors: [text] } });
  }
  if (event !== undefined && event !== 'APPROVE' && !input.body?.trim())
    throw new Refusal(422, 'Unprocessable Entity', {
      details: { errors: ['Pull request review body is required'] },
    });
  if (pull.issue.state === 'closed' && event === 'APPROVE' && pull.merged)
    throw new Refusal(422, 'Unprocessable Entity', { details: { errors: ['Pull request is closed'] } });
  const sha = input.commit ?? pull.headSha;
  if (sha !== pull.headSha && !(await pullCommits(pull)).includes(sha))
    throw new Refusal(422, 'Unprocessable Entity', {
      details: { errors: ['commit_id is not part of the pull request'] },
    });
  const id = core.store.nextId('review');
  const review: Review = {
    id,
    nodeId: '',
    author,
    state: event ? STATES[event] : 'PENDING',
    body: input.body ?? '',
    sha,
    submittedAt: core.store.now(),
    byWorkflow: identity.kind === 'workflow',
  };
  review.nodeId = core.store.nodeId('PullRequestReview', id, { pull, review });
  pull.reviews.push(review);
  pull.issue.updatedAt = review.submittedAt;
  if (event) await submitted(core, pull, review, identity);
  return review;
}

export async function submitPending(
  core: Core,
  pull: PullRequest,
  review: Review,
  identity: Identity,
  event: ReviewEvent,
  body: string | undefined,
): Promise<void> {
  if (review.state !== 'PENDING') throw new Refusal(422, 'Could not submit review: it has been submitted');
  if (review.author === pull.issue.author && event !== 'COMMENT')
    throw new Refusal(422, 'Unprocessable Entity', {
      details: { errors: ['Can not approve your own pull request'] },
    });
  review.state = STATES[event];
  review.body = body ?? review.body;
  review.submittedAt = core.store.now();
  await submitted(core, pull, review, identity);
}

async function submitted(core: Core, pull: PullRequest, review: Review, identity: Identity): Promise<void> {
  pull.requestedReviewers = pull.requestedReviewers.filter((account) => account !== review.author);
  pull.requestedTeams = pull.requestedTeams.filter(
    (team) => !team.members.has(review.author.login.toLowerCase()),
  );
  await emitReview(core, pull, review, identity, 'submitted');
  considerAutoMerge(core, pull.repository);
}

export async function dismissReview(
  core: Core,
  pull: PullRequest,
  review: Review,
  identity: Identity,
): Promise<void> {
  if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED')
    throw new Refusal(422, 'Validation Failed', {
      details: { errors: [`Can not dismiss a ${review.state.toLowerCase()} pull request review`] },
    });
  review.state = 'DISMISSED';
  pull.issue.updatedAt = core.store.now();
  await emitReview(core, pull, review, identity, 'dismissed');
  considerAutoMerge(core, pull.repository);
}
