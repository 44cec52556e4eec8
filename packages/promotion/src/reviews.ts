/** The reviews of a pull request as facts: who approved what, whether they may, and what ties them to the change. */
import {
  type GitHubClient,
  isTeamMember,
  listReviews,
  mayWrite,
  type Person,
  type Review,
} from '@waybill/github';
import {
  type AccountHolder,
  type ApprovalFacts,
  isOnePerson,
  type RequiredApprovals,
  type ReviewFact,
} from '@waybill/policy';
import { WaybillError } from '@waybill/toolkit';
import type { ConfigRevision } from './config.ts';
import { type Tie, type TiedChange, type TiePorts, tiesOf } from './ties.ts';

export interface ReviewPorts extends TiePorts {
  /** Sees the teams of the organization; undefined where no token for that is given. */
  members: GitHubClient | undefined;
}

/**
 * Throws what GitHub's client throws: approvals that can't be read are not there.
 * @param until reviews that were given later are left out, as those after a merge
 */
export async function approvalFacts(
  config: ConfigRevision,
  needed: RequiredApprovals,
  change: TiedChange,
  ports: ReviewPorts,
  until?: Date,
): Promise<{ approvals: ApprovalFacts; notes: string[] }> {
  const { repository } = config;
  const { pull } = change;
  const all = await listReviews(ports.github, repository, pull.number);
  const latest = latestReviews(until ? all.filter(({ submittedAt }) => isBy(submittedAt, until)) : all);
  const notes: string[] = [];
  const reviews: ReviewFact[] = [];
  // Who had a part is asked only where there is an approval to hold against it.
  const {
    ties,
    unknown,
    notes: told,
  } = needed.independent && latest.some(({ state }) => state === 'APPROVED')
    ? await tiesOf(config, change, ports)
    : { ties: [], unknown: [], notes: [] };
  const isProofWanted = needed.independent === 'proven' && unknown.length > 0;
  notes.push(...(isProofWanted ? told : [...unknown, ...told]));
  for (const { author, state, sha } of latest) {
    const human = author.type === 'User';
    reviews.push({
      reviewerId: author.id,
      login: author.login,
      state,
      commit: sha ?? null,
      human,
      writes: human && (await mayWrite(ports.github, repository, author)),
      listedAs: human ? await listedAs(needed.from, author, ports.members, notes) : [],
      ties: tiesTo(author, ties, config.policy.people),
    });
  }
  return {
    approvals: { head: pull.head.sha, reviews, ...(isProofWanted && { unproven: unknown }) },
    notes: [...new Set(notes)],
  };
}

/** In words, also what the same person did by another account. */
function tiesTo(reviewer: Person, ties: readonly Tie[], people: readonly AccountHolder[]): string[] {
  const own = ties.filter((tie) => isOnePerson(people, reviewer, tie));
  return [
    ...new Set(
      own.map(({ id, login, what }) =>
        id === reviewer.id ? what : `is by the policy the same person as ${login}, who ${what}`,
      ),
    ),
  ];
}

function isBy(time: string | undefined, until: Date): boolean {
  return time !== undefined && Date.parse(time) <= until.getTime();
}

type Deciding = Review & { state: ReviewFact['state'] };

/** The last review of each person that is more than a comment; one that was dismissed takes back those before it. */
function latestReviews(all: readonly Review[]): Deciding[] {
  const latest = new Map<number, Review>();
  for (const review of all)
    if (review.state !== 'COMMENTED' && review.state !== 'PENDING') latest.set(review.author.id, review);
  return [...latest.values()]
    .filter(
      (review): review is Deciding => review.state === 'APPROVED' || review.state === 'CHANGES_REQUESTED',
    )
    .sort((a, b) => a.author.id - b.author.id);
}

async function listedAs(
  from: readonly string[],
  person: Person,
  members: GitHubClient | undefined,
  notes: string[],
): Promise<string[]> {
  const found: string[] = [];
  for (const entry of from) {
    const [name = '', team] = entry.split('/');
    if (team === undefined) {
      if (name.toLowerCase() === person.login.toLowerCase()) found.push(entry);
    } else if (!members) {
      notes.push(`whether somebody is in ${entry} was not asked: the input "members-token" is not given`);
    } else {
      try {
        if (await isTeamMember(members, name, team, person.login)) found.push(entry);
      } catch (error) {
        if (!(error instanceof WaybillError) || error.kind !== 'user') throw error;
        notes.push(
          `who is in ${entry} could not be read (the token needs "members: read"): ${error.message} [${error.code}]`,
        );
      }
    }
  }
  return found;
}
