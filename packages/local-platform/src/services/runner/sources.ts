/** Reads workflows and actions out of the platform's repositories, at exact commits. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { GithubPort } from './github-port.ts';

const run = promisify(execFile);
const MOST_OUTPUT = 64 * 1024 * 1024;
const COMMIT_ID = /^[0-9a-f]{40}$/;

/** A commit, and the name that claims give it: the full ref, or the commit itself where it was named by its id. */
export interface Resolved {
  sha: string;
  ref: string;
}

export interface Sources {
  has(repository: string): boolean;
  /** A tag wins over a branch of the same name, as in `uses:`. */
  resolve(repository: string, ref: string): Promise<Resolved | undefined>;
  read(repository: string, sha: string, path: string): Promise<string | undefined>;
  list(repository: string, sha: string, folder: string): Promise<string[]>;
  /** Files that differ between two commits; with `mergeBase`, from their common ancestor (as a pull request shows it). */
  changed(repository: string, from: string, to: string, mergeBase?: boolean): Promise<string[]>;
  /** Unpacks the tree of a commit into an empty folder. */
  extract(repository: string, sha: string, folder: string): Promise<void>;
}

const ZERO = '0'.repeat(40);
/** The tree without files, which git knows in every repository. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

export function gitSources(github: GithubPort): Sources {
  const known = (repository: string) =>
    github.repositories().find((entry) => entry.fullName.toLowerCase() === repository.toLowerCase());
  const git = async (repository: string, ...args: string[]): Promise<string> => {
    const gitDir = github.repository(repository).gitDir;
    const { stdout } = await run('git', ['--git-dir', gitDir, ...args], { maxBuffer: MOST_OUTPUT });
    return stdout;
  };
  return {
    has: (repository) => known(repository) !== undefined,
    async resolve(repository, ref) {
      const found = known(repository);
      if (!found) return undefined;
      const candidates = COMMIT_ID.test(ref)
        ? [ref]
        : ref.startsWith('refs/')
          ? [ref]
          : [`refs/tags/${ref}`, `refs/heads/${ref}`];
      for (const candidate of candidates) {
        const sha = await github.resolve(found.fullName, candidate);
        if (sha) return { sha, ref: candidate };
      }
      return undefined;
    },
    async read(repository, sha, path) {
      return (await github.readFile(repository, sha, path))?.toString('utf8');
    },
    list: (repository, sha, folder) => github.listFiles(repository, sha, folder),
    async changed(repository, from, to, mergeBase = false) {
      const base = from === ZERO ? await parentOrEmpty(git, repository, to) : from;
      const range = mergeBase ? [`${base}...${to}`] : [base, to];
      return (await git(repository, 'diff', '--name-only', '-z', ...range))
        .split('\0')
        .filter((name) => name !== '');
    },
    async extract(repository, sha, folder) {
      const gitDir = github.repository(repository).gitDir;
      // The two commands share a pipe, so that no archive stands in memory.
      await run(
        'sh',
        ['-c', 'git --git-dir "$1" archive --format=tar "$2" | tar -x -C "$3"', 'sh', gitDir, sha, folder],
        { maxBuffer: MOST_OUTPUT },
      );
    },
  };
}

/** A new branch has no commit before it: GitHub then compares with the parent of the pushed commit. */
async function parentOrEmpty(
  git: (repository: string, ...args: string[]) => Promise<string>,
  repository: string,
  sha: string,
): Promise<string> {
  const parents = (await git(repository, 'rev-list', '--parents', '-n', '1', sha)).trim().split(' ').slice(1);
  return parents[0] ?? EMPTY_TREE;
}
