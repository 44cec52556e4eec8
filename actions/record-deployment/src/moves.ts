/** Declared values that moved, each with the commit that moved it. */
import {
  type Comparison,
  compareCommits,
  type GitHubClient,
  type PullRequestOfCommit,
  pullRequestsOf,
} from '@waybill/github';
import { digestOf } from '@waybill/gitops';
import type { DeliveryPolicy, Target } from '@waybill/policy';
import { type ConfigRevision, readTexts } from '@waybill/promotion';

export interface Place {
  service: string;
  environment: string;
  target: Target;
}

export interface Move extends Place {
  before: string | undefined;
  after: string;
  commit: string;
  /** The merged pull request that brought the commit. */
  pull: PullRequestOfCommit | undefined;
  /** The push took commits away from the branch: it was moved from one to the other, and not on. */
  forced?: { from: string; to: string };
}

/** The first place of each service in each environment: the others of a list move with it. */
export function placesOf(policy: DeliveryPolicy): Place[] {
  return everyPlace(policy).filter(
    ({ service, environment, target }) => policy.services[service]?.targets[environment]?.[0] === target,
  );
}

function everyPlace({ services }: DeliveryPolicy): Place[] {
  return Object.values(services).flatMap(({ name, targets }) =>
    Object.entries(targets).flatMap(([environment, list]) =>
      list.map((target) => ({ service: name, environment, target })),
    ),
  );
}

/** What the commits after `before` up to `after` moved, in their order. Throws what GitHub's client throws, and WAYBILL_TARGET_*. */
export async function movesBetween(
  github: GitHubClient,
  { repository, policy }: ConfigRevision,
  before: string,
  after: string,
): Promise<Move[]> {
  const places = everyPlace(policy);
  const files = [...new Set(places.map(({ target }) => target.file))];
  const comparison = await compareCommits(github, repository, before, after);
  const isForced = comparison.status === 'behind' || comparison.status === 'diverged';
  // Nothing of what a push by force brings was decided on what it takes away: the two ends alone are looked at.
  const commits = isForced ? [after] : mainline(comparison, after);
  const moves: Omit<Move, 'pull'>[] = [];
  let texts = await readTexts(github, repository, before, files);
  for (const commit of commits) {
    const next = await readTexts(github, repository, commit, files);
    for (const place of places) {
      const [was, is] = [digestIn(texts, place.target), digestIn(next, place.target)];
      if (is === undefined || is === was) continue;
      const { service, environment } = place;
      const isTold = moves.some(
        (move) =>
          move.service === service &&
          move.environment === environment &&
          move.commit === commit &&
          move.before === was &&
          move.after === is,
      );
      if (!isTold)
        moves.push({
          ...place,
          before: was,
          after: is,
          commit,
          ...(isForced && { forced: { from: before, to: after } }),
        });
    }
    texts = next;
  }
  const pulls = await pullRequestsOf(github, repository, [...new Set(moves.map(({ commit }) => commit))]);
  return moves.map((move) => ({ ...move, pull: pulls.get(move.commit) }));
}

/** The commits that the branch itself went through, oldest first: not those that a merge brought with it. */
function mainline({ commits }: Comparison, after: string): string[] {
  const parents = new Map(commits.map(({ oid, parent }) => [oid, parent]));
  const line: string[] = [];
  for (let oid: string | undefined = after; oid !== undefined && parents.has(oid); oid = parents.get(oid))
    line.unshift(oid);
  return line;
}

/** Undefined as well where the file is not there yet, or not any more. */
export function digestIn(texts: ReadonlyMap<string, string | undefined>, target: Target): string | undefined {
  return texts.get(target.file) === undefined ? undefined : digestOf([target], (file) => texts.get(file));
}
