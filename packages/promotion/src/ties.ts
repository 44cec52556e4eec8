/** Who had a part in a change: those cannot be the ones who approve it (NIST 800-53 AC-5, separation of duties). */
import {
  authorsOf,
  type CommitAuthors,
  compareCommits,
  fullName,
  type GitHubClient,
  listPullCommits,
  type Person,
  type PullRequest,
  pusherOf,
} from '@waybill/github';
import { serviceOf } from '@waybill/policy';
import { WaybillError } from '@waybill/toolkit';
import type { ConfigRevision } from './config.ts';
import type { FactPorts } from './facts.ts';
import { examineRunning } from './running.ts';

export interface Tie extends Person {
  /** `wrote commit 0123456789ab of acme/claims-api` */
  what: string;
}

export interface Ties {
  ties: Tie[];
  /** Who had a part and is not known, in words. */
  unknown: string[];
  /** What else a reader should know. */
  notes: string[];
}

export interface TiedChange {
  pull: Pick<PullRequest, 'number' | 'author' | 'head'>;
  service: string;
  to: string;
  /** Digest that the environment runs. */
  previous: string | undefined;
  /** Commit that the candidate was built from, as its provenance says. */
  commit: string | undefined;
  /** Who started the promotion, as its signed statement says. */
  startedBy: Person | undefined;
}

export interface TiePorts {
  github: GitHubClient;
  /** Reads the repositories of the services; the token of the config repository where not given. */
  sources: GitHubClient;
  registry: FactPorts['registry'];
  now: Date;
}

const SHORT_COMMIT_LENGTH = 12;

export async function tiesOf(config: ConfigRevision, change: TiedChange, ports: TiePorts): Promise<Ties> {
  const { repository } = config;
  const { pull, startedBy } = change;
  const unknown: string[] = [];
  const notes: string[] = [];
  const ties: Tie[] = [{ ...pull.author, what: 'opened the pull request' }];
  if (startedBy) ties.push({ ...startedBy, what: 'started the promotion' });
  else if (pull.author.type !== 'User')
    unknown.push('who started the promotion is not known: no signed statement says it');
  const commits = await listPullCommits(ports.github, repository, pull.number);
  ties.push(...wrote(await authorsOf(ports.github, repository, commits), fullName(repository), unknown));
  const pusher = await unlessUnreadable(unknown, `who pushed ${pull.head.ref} last`, () =>
    pusherOf(ports.github, repository, pull.head.ref, pull.head.sha),
  );
  if (pusher) ties.push({ ...pusher, what: 'pushed last' });
  ties.push(...(await sourceTies(config, change, ports, { unknown, notes })));
  return { ties, unknown, notes };
}

/** Those who wrote what the new digest holds and the running one does not. */
async function sourceTies(
  config: ConfigRevision,
  { service, to, previous, commit }: TiedChange,
  ports: TiePorts,
  { unknown, notes }: Pick<Ties, 'unknown' | 'notes'>,
): Promise<Tie[]> {
  const source = serviceOf(config.policy, service).source.repository;
  const [owner = '', name = ''] = source.split('/');
  const repository = { owner, name };
  if (commit === undefined) return [];
  const authors = await unlessUnreadable(unknown, `who wrote the commits of ${source}`, async () => {
    const before =
      previous === undefined
        ? undefined
        : (await examineRunning(config, service, to, previous, ports)).report.source?.commit;
    // Of the first release into an environment, and of one whose predecessor says nothing, the commit itself is looked at.
    if (before === undefined || before === commit) {
      if (before === undefined)
        (previous === undefined ? notes : unknown).push(
          `only the commit ${commit.slice(0, SHORT_COMMIT_LENGTH)} of ${source} is known as new`,
        );
      return authorsOf(ports.sources, repository, [commit]);
    }
    const { commits, ahead } = await compareCommits(ports.sources, repository, before, commit);
    if (ahead > commits.length)
      unknown.push(
        `${ahead - commits.length} older commits of ${source} were not looked at for their authors`,
      );
    return authorsOf(
      ports.sources,
      repository,
      commits.map(({ oid }) => oid),
    );
  });
  return wrote(authors ?? [], source, unknown);
}

function wrote(commits: readonly CommitAuthors[], repository: string, unknown: string[]): Tie[] {
  const nobody = [...new Set(commits.flatMap((commit) => commit.unknown))];
  if (nobody.length > 0)
    unknown.push(`GitHub knows no account of ${nobody.join(', ')}, who wrote commits of ${repository}`);
  return commits.flatMap(({ oid, people }) =>
    people.map((person) => ({
      ...person,
      what: `wrote commit ${oid.slice(0, SHORT_COMMIT_LENGTH)} of ${repository}`,
    })),
  );
}

/** What the token can't see is said; what GitHub can't answer now ends the check. */
async function unlessUnreadable<T>(
  unknown: string[],
  what: string,
  read: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof WaybillError) || error.kind !== 'user') throw error;
    unknown.push(`${what} could not be read: ${error.message} [${error.code}]`);
    return undefined;
  }
}
