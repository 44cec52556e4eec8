/** Commits and pull requests between two builds, as GitHub tells them: one comparison and one query for each range. */
import { compareCommits, type GitHubClient, pullRequestsOf, type Repository } from '@waybill/github';
import { WaybillError } from '@waybill/toolkit';
import { type Known, known, type SourceChange, unknown } from './changes.ts';

export interface SourceReader {
  /** @param repository `owner/name` */
  between(repository: string, before: string, after: string): Promise<Known<SourceChange>>;
}

/** Where no token for the services' repositories is given. */
export const noSources: SourceReader = {
  between: async (repository) =>
    unknown(`no "source-token" is given, which reads the commits and pull requests of ${repository}`),
};

/** Commits whose pull requests are looked up: one query. Older ones are counted by the comparison. */
const MAX_COMMITS = 100;

/** Services of one repository often move together: each range is looked up once. */
export function sourceReader(client: GitHubClient): SourceReader {
  const ranges = new Map<string, Promise<Known<SourceChange>>>();
  return {
    between(repository, before, after) {
      const key = `${repository.toLowerCase()} ${before} ${after}`;
      const range = ranges.get(key) ?? lookUp(client, repository, before, after);
      ranges.set(key, range);
      return range;
    },
  };
}

async function lookUp(
  client: GitHubClient,
  repository: string,
  before: string,
  after: string,
): Promise<Known<SourceChange>> {
  const [owner = '', name = ''] = repository.split('/');
  const place: Repository = { owner, name };
  try {
    const forward = await compareCommits(client, place, before, after);
    const back = forward.status === 'behind';
    const comparison = back ? await compareCommits(client, place, after, before) : forward;
    return known({ repository, comparison, back, pulls: await pullsOf(client, place, comparison.commits) });
  } catch (error) {
    return unknown(reasonOf(error, `the token needs "contents: read" on ${repository}`));
  }
}

async function pullsOf(
  client: GitHubClient,
  repository: Repository,
  commits: readonly { oid: string }[],
): Promise<SourceChange['pulls']> {
  try {
    const oids = commits.slice(0, MAX_COMMITS).map(({ oid }) => oid);
    return known(oids.length === 0 ? new Map() : await pullRequestsOf(client, repository, oids));
  } catch (error) {
    return unknown(reasonOf(error, 'the token needs "pull-requests: read" there'));
  }
}

/** Refusals that another token would not meet. */
const NOT_ALLOWED = new Set([
  'WAYBILL_GITHUB_NOT_FOUND',
  'WAYBILL_GITHUB_FORBIDDEN',
  'WAYBILL_GITHUB_BAD_CREDENTIALS',
]);

/** In one sentence. Throws what is a bug. */
function reasonOf(error: unknown, hint: string): string {
  if (!(error instanceof WaybillError) || error.kind === 'bug') throw error;
  return NOT_ALLOWED.has(error.code) ? `${error.message}; ${hint}` : error.message;
}
