/** Declared values that moved, each with the commit that moved it. */
import { compareCommits, type GitHubClient, type PullRequestOfCommit, pullRequestsOf } from '@waybill/github';
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
}

/** The first place of each service in each environment: the others of a list move with it. */
export function placesOf({ services }: DeliveryPolicy): Place[] {
  return Object.values(services).flatMap(({ name, targets }) =>
    Object.entries(targets).map(([environment, [target]]) => ({ service: name, environment, target })),
  );
}

/** What the commits after `before` up to `after` moved, in their order. Throws what GitHub's client throws, and WAYBILL_TARGET_*. */
export async function movesBetween(
  github: GitHubClient,
  { repository, policy }: ConfigRevision,
  before: string,
  after: string,
): Promise<Move[]> {
  const places = placesOf(policy);
  const files = places.map(({ target }) => target.file);
  const { commits } = await compareCommits(github, repository, before, after);
  const moves: Omit<Move, 'pull'>[] = [];
  let texts = await readTexts(github, repository, before, files);
  for (const { oid } of commits.toReversed()) {
    const next = await readTexts(github, repository, oid, files);
    for (const place of places) {
      const [was, is] = [digestIn(texts, place.target), digestIn(next, place.target)];
      if (is !== undefined && is !== was) moves.push({ ...place, before: was, after: is, commit: oid });
    }
    texts = next;
  }
  const pulls = await pullRequestsOf(github, repository, [...new Set(moves.map(({ commit }) => commit))]);
  return moves.map((move) => ({ ...move, pull: pulls.get(move.commit) }));
}

/** Undefined as well where the file is not there yet, or not any more. */
export function digestIn(texts: ReadonlyMap<string, string | undefined>, target: Target): string | undefined {
  return texts.get(target.file) === undefined ? undefined : digestOf([target], (file) => texts.get(file));
}
