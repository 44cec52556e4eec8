/**
 * The repository as git has it. What is judged comes from the commit's objects, not from the work tree: the verdict names a tree, and
 * what an earlier step wrote or changed beside it must not be able to add to it or to hide in it.
 */
import { type ProgramResult, runBinaryProgram } from '@waybill/toolkit';
import { errors } from './errors.ts';

export interface TreeEntry {
  path: string;
  /** `100644`, `100755`, `120000` (symbolic link) or `160000` (submodule). */
  mode: string;
  oid: string;
  /** Bytes; 0 for a submodule. */
  size: number;
}

export interface Repository {
  /** Absolute path of the work tree. */
  root: string;
  /** The folder asked for, relative to the root; empty for the root itself. */
  prefix: string;
  commit: string;
  tree: string;
  entries(): Promise<TreeEntry[]>;
  /** Contents by object id. */
  blobs(oids: readonly string[]): Promise<Map<string, Buffer>>;
  hasCommit(revision: string): Promise<boolean>;
  /** A file of a commit that is in the clone; undefined where the commit has no such file. */
  file(revision: string, path: string): Promise<Buffer | undefined>;
}

const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;

/** Opens the repository that holds `folder`. Throws WAYBILL_GATE_NOT_A_REPOSITORY. */
export async function openRepository(folder: string, env: NodeJS.ProcessEnv): Promise<Repository> {
  const git = (args: readonly string[], input?: string) => runGit(folder, env, args, input);
  const where = await git(['rev-parse', '--show-toplevel', '--show-prefix']);
  if (where.code !== 0) {
    throw errors.GATE_NOT_A_REPOSITORY({
      message: `${folder} is not in a git repository: ${where.stderr.trim()}`,
      where: 'input "path"',
    });
  }
  const [root = folder, prefix = ''] = where.stdout.toString('utf8').split('\n');
  const head = await git(['rev-parse', 'HEAD^{commit}', 'HEAD^{tree}']);
  if (head.code !== 0) {
    throw errors.GATE_NOT_A_REPOSITORY({
      message: `${folder} has no commit checked out: ${head.stderr.trim()}`,
      where: 'input "path"',
    });
  }
  const [commit = '', tree = ''] = head.stdout.toString('utf8').split('\n');
  const done = async (args: readonly string[], input?: string): Promise<Buffer> => {
    const result = await git(args, input);
    if (result.code !== 0) {
      throw errors.GATE_GIT_FAILED({
        message: `git ${args[0]} failed: ${result.stderr.trim()}`,
        where: root,
      });
    }
    return result.stdout;
  };
  return {
    root,
    prefix: prefix.replace(/\/+$/, ''),
    commit,
    tree,
    async entries() {
      const listing = await done(['ls-tree', '-r', '-z', '--long', '--full-tree', tree]);
      return listing.toString('utf8').split('\0').filter(Boolean).map(entryOf);
    },
    async blobs(oids) {
      const unique = [...new Set(oids)];
      if (unique.length === 0) return new Map();
      return batch(await done(['cat-file', '--batch'], `${unique.join('\n')}\n`));
    },
    async hasCommit(revision) {
      return (await git(['cat-file', '-e', `${revision}^{commit}`])).code === 0;
    },
    async file(revision, path) {
      const listing = await done(['ls-tree', '-z', '--full-tree', revision, '--', path]);
      const found = /^100[0-7]{3} blob ([0-9a-f]+)\t/.exec(listing.toString('utf8'));
      return found?.[1] === undefined ? undefined : done(['cat-file', 'blob', found[1]]);
    },
  };
}

function entryOf(line: string): TreeEntry {
  const tab = line.indexOf('\t');
  const [mode = '', , oid = '', size = '0'] = line.slice(0, tab).split(/ +/);
  return { mode, oid, size: size === '-' ? 0 : Number(size), path: line.slice(tab + 1) };
}

/** `<oid> blob <size>\n<bytes>\n`, again and again (git-cat-file, "BATCH OUTPUT"). */
function batch(output: Buffer): Map<string, Buffer> {
  const out = new Map<string, Buffer>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(0x0a, at);
    const [oid = '', kind, size] = output.toString('latin1', at, end).split(' ');
    if (kind !== 'blob')
      throw errors.GATE_GIT_FAILED({ message: `git has no object ${oid} (a partial clone?)` });
    const from = end + 1;
    out.set(oid, output.subarray(from, from + Number(size)));
    at = from + Number(size) + 1;
  }
  return out;
}

function runGit(
  cwd: string,
  env: NodeJS.ProcessEnv,
  args: readonly string[],
  input?: string,
): Promise<ProgramResult<Buffer>> {
  // Containers own the work tree as another user; git then refuses to read it unless it is told that this is meant.
  const options = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];
  return runBinaryProgram('git', ['--literal-pathspecs', ...options, ...args], {
    cwd,
    ...(input === undefined ? {} : { input }),
    maxOutputBytes: MAX_OUTPUT_BYTES,
    env: {
      PATH: env.PATH,
      HOME: env.HOME,
      LC_ALL: 'C',
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
      // A replacement ref would show another content under the object's name.
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_NO_LAZY_FETCH: '1',
    },
  });
}
