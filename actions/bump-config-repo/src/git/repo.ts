/**
 * The config repository by git alone: a shallow fetch without blobs, one commit made without a work tree, one push that only ever
 * moves the branch forward. For servers whose API makes no signed commits, and for other forges.
 */
import {
  type CommitOutcome,
  fullName,
  githubErrors,
  type Head,
  linkKind,
  type PastCommit,
} from '@waybill/github';
import { type Logger, type Pace, retrying, WaybillError } from '@waybill/toolkit';
import type { ConfigRepo } from '../config-repo.ts';
import { errors } from '../errors.ts';
import type { Inputs } from '../inputs.ts';
import { gitBranchCommits } from './branches.ts';
import { said } from './faults.ts';
import type { Git } from './program.ts';
import type { CommitSigner } from './signer.ts';
import { gitWriter } from './write.ts';

export interface GitRepoPorts {
  git: Git;
  signer: CommitSigner;
  pace: Pace;
  /** Where the repository is shown to people, without a slash at its end. */
  webUrl: string;
  /** Address that is fetched from and pushed to. */
  address: string;
  log: Pick<Logger, 'notice'>;
}

const BASE = 'refs/waybill/base';
/** Commits that the first fetch brings, and by how many more each further look into the past goes deeper. */
const FIRST_DEPTH = 50;
const DEEPER = [500, 5_000, 50_000];
const RETRY = { attempts: 3, baseMs: 1_000, capMs: 8_000, budgetMs: 60_000 };
const REGULAR = new Set(['100644', '100664', '100755']);
const EXECUTABLE = '100755';
/** https://git-scm.com/docs/git-clone#Documentation/git-clone.txt---filterltfilter-specgt */
const FETCH = ['--quiet', '--no-tags', '--no-write-fetch-head', '--filter=blob:none'];

/** Makes the bare repository. Throws WAYBILL_GIT_MISSING. */
export async function initRepository(git: Git, address: string): Promise<void> {
  const [, major = 0, minor = 0] =
    /git version (\d+)\.(\d+)/.exec((await git.try(['--version'])).stdout.toString())?.map(Number) ?? [];
  // SSH signatures came with 2.34.
  if (major < 2 || (major === 2 && minor < 34)) {
    throw errors.GIT_MISSING({
      message: 'this runner has no git that signs with SSH keys',
      expected: 'git 2.34 or newer',
      found: major === 0 ? 'none' : `${major}.${minor}`,
    });
  }
  await git.run(['init', '--quiet', '--bare', git.folder]);
  for (const [key, value] of [
    ['remote.origin.url', address],
    ['remote.origin.promisor', 'true'],
    ['remote.origin.partialclonefilter', 'blob:none'],
    ['core.repositoryformatversion', '1'],
    ['extensions.partialClone', 'origin'],
  ] as const)
    await git.run(['config', key, value]);
}

export function gitRepo(
  { configRepository, service, committer }: Pick<Inputs, 'configRepository' | 'service' | 'committer'>,
  { git, signer, pace, webUrl, address, log: logger }: GitRepoPorts,
): ConfigRepo {
  const name = fullName(configRepository);
  /** Modes of the files that were read last, by path. */
  const modes = new Map<string, string>();
  const deeper = [...DEEPER];
  /** Commits that were spoken of. */
  const told = new Set<string>();
  const writer = gitWriter({ configRepository, committer }, { git, signer, address });
  let defaultBranch: string | undefined;
  let fetched = false;

  /** Reading again does no harm; a server's refusal is no fault of the network. */
  function reading(args: readonly string[]): Promise<string> {
    return retrying(RETRY, pace, async () => {
      try {
        return { done: true, value: await git.run(args) };
      } catch (error) {
        const again = error instanceof WaybillError && error.code === 'WAYBILL_GIT_FAILED';
        return { done: false, again, error };
      }
    });
  }

  async function defaultBranchName(): Promise<string> {
    const answer = await reading(['ls-remote', '--symref', 'origin', 'HEAD']);
    const branch = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(answer)?.[1];
    if (branch !== undefined) return branch;
    throw githubErrors.GITHUB_BRANCH_MISSING({ message: `${name} has no commit yet`, where: address });
  }

  async function fetch(branch: string, ...depth: string[]): Promise<void> {
    const args = ['fetch', ...FETCH, ...depth, 'origin', `+refs/heads/${branch}:${BASE}`];
    try {
      await reading(args);
    } catch (error) {
      if (!(error instanceof WaybillError) || error.code !== 'WAYBILL_GIT_OBJECT_FORMAT') throw error;
      // Nothing has been fetched yet, so that the empty repository can still become one of the other kind.
      // https://git-scm.com/docs/hash-function-transition
      await git.run(['config', 'extensions.objectFormat', 'sha256']);
      await reading(args);
    }
  }

  async function fileAt(oid: string, path: string): Promise<Head['files'][string]> {
    const [entry = ''] = (await git.run(['ls-tree', '-z', oid, '--', path])).split('\0');
    const match = /^(\d+) (\w+) ([0-9a-f]+)\t/.exec(entry);
    if (!match) return undefined;
    const [, mode = '', type = '', blob = ''] = match;
    if (type !== 'blob' || !REGULAR.has(mode)) {
      throw githubErrors.GITHUB_FILE_KIND({
        message: `${path} in ${name} is not a regular file`,
        where: path,
        found: `a ${type} of mode ${mode}`,
      });
    }
    modes.set(path, mode);
    // Read byte for byte; git fetches the one blob now.
    const { code, stdout, stderr } = await git.try(['cat-file', 'blob', blob]);
    if (code !== 0)
      throw errors.GIT_FAILED({ message: `git cat-file: ${path} can't be read`, found: said(stderr) });
    return { path, oid: blob, bytes: stdout, executable: mode === EXECUTABLE };
  }

  /** Signatures are verified where they matter: on what may be a bump of this service. */
  async function log(oid: string, path: string, length: number, skip: number): Promise<PastCommit[]> {
    const format = '--format=%H%x00%cI%x00%B';
    const text = await git.run(['log', '-z', format, `-n${length}`, `--skip=${skip}`, oid, '--', path]);
    const fields = text.split('\0');
    const commits: PastCommit[] = [];
    for (let i = 0; i + 2 < fields.length; i += 3) {
      const [commit = '', committedDate = '', message = ''] = fields.slice(i, i + 3);
      commits.push({
        oid: commit,
        url: `${webUrl}/commit/${commit}`,
        message,
        committedDate,
        verified: false,
        byGitHub: false,
      });
    }
    const matter = commits.filter(({ message }) => message.includes(`Waybill-Service: ${service}\n`));
    const believed = await believedOf(matter.map(({ oid: commit }) => commit));
    return commits.map((commit) => ({ ...commit, verified: believed.has(commit.oid) }));
  }

  /** Those that a signature speaks for which this run believes. */
  async function believedOf(oids: readonly string[]): Promise<ReadonlySet<string>> {
    const believed = new Set<string>();
    for (const oid of oids) {
      if (await signer.verifies(oid)) believed.add(oid);
      else if (!told.has(oid))
        logger.notice(
          `${oid.slice(0, 12)} says that it is a bump of ${service}, and is signed by nobody whom this run believes: it does not count. If it should, name its key in "allowed-signers" or its workflow in "allowed-workflows"`,
        );
      told.add(oid);
    }
    return believed;
  }

  async function deepen(): Promise<boolean> {
    const [more] = deeper;
    if (more === undefined || !(await isShallow())) return false;
    deeper.shift();
    await fetch(branchName, `--deepen=${more}`);
    return true;
  }

  const isShallow = async () => (await git.run(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
  let branchName = '';

  return {
    async readHead({ branch, paths, historyOf = [], historyLength = 20, leaveOut = false }) {
      defaultBranch ??= branch ?? (await defaultBranchName());
      branchName = branch ?? defaultBranch;
      await fetch(branchName, ...(fetched ? [] : [`--depth=${FIRST_DEPTH}`]));
      fetched = true;
      const oid = (await git.run(['rev-parse', BASE])).trim();
      const head: Head = {
        oid,
        branch: branchName,
        defaultBranch,
        repositoryId: '',
        repositoryNodeId: '',
        files: {},
        faults: {},
        history: {},
        historyHasMore: {},
        used: undefined,
        refCount: undefined,
      };
      for (const path of paths) {
        try {
          head.files[path] = await fileAt(oid, path);
        } catch (error) {
          if (!leaveOut || !(error instanceof WaybillError) || error.code !== 'WAYBILL_GITHUB_FILE_KIND')
            throw error;
          head.faults[path] = error;
        }
      }
      for (const path of historyOf) {
        const commits = await log(oid, path, historyLength, 0);
        head.history[path] = commits;
        head.historyHasMore[path] = commits.length === historyLength || (await isShallow());
      }
      return head;
    },

    async linkOnPath(revision, path) {
      const parts = path.split('/');
      for (let depth = 1; depth < parts.length; depth++) {
        const folder = parts.slice(0, depth).join('/');
        const [mode = ''] = (await git.run(['ls-tree', '-z', revision, '--', folder])).split(' ');
        const kind = linkKind(Number.parseInt(mode, 8));
        if (kind !== undefined) return { path: folder, kind };
      }
      return undefined;
    },

    async readHistory({ revision, path, length, after }) {
      const skip = Number(after ?? 0);
      for (;;) {
        const commits = await log(revision, path, length, skip);
        if (commits.length === length) return { commits, next: String(skip + length) };
        if (!(await deepen())) return { commits, next: undefined };
      }
    },

    async commit(commit): Promise<CommitOutcome> {
      const oid = await writer.make(commit, modes);
      const pushed = await writer.push(oid, commit.branch);
      if (pushed.kind === 'done') return { kind: 'committed', oid, url: `${webUrl}/commit/${oid}` };
      return pushed.kind === 'moved' ? { kind: 'stale' } : pushed;
    },

    branchCommits: () =>
      gitBranchCommits({
        git,
        writer,
        address,
        modes,
        believedOf,
        deepen,
        fetchCommit: async (oid) => {
          await reading(['fetch', ...FETCH, `--depth=${FIRST_DEPTH}`, 'origin', oid]);
        },
      }),
  };
}
