/** One bare repository: all of its objects and refs are written by git itself. */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gitEnvironment } from './environment.ts';
import { LineProcess } from './line-process.ts';
import { ObjectAnswers } from './object-answers.ts';
import { type GitObject, ObjectReader } from './object-reader.ts';
import { ObjectWriter } from './object-writer.ts';
import {
  type CommitObject,
  formatCommit,
  formatTag,
  type Person,
  parseCommit,
  parseTag,
  parseTree,
  type TagObject,
  type TreeEntry,
} from './objects.ts';
import { gitText, runGit, stopGit } from './process.ts';

export const ZERO_SHA = '0'.repeat(40);
/** Id of the empty tree: the same in every repository. */
export const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

export interface FileChange {
  path: string;
  /** Null removes the file. */
  content: Uint8Array | null;
  /** Default: the mode that the file has, else 100644. */
  mode?: '100644' | '100755' | '120000';
}

export interface RefUpdate {
  ref: string;
  /** ZERO_SHA for "must not exist"; not given: whatever it is. */
  before?: string;
  /** ZERO_SHA to delete. */
  after: string;
}

export interface ChangedFile {
  path: string;
  previousPath: string | null;
  status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed';
  additions: number;
  deletions: number;
  sha: string;
}

/** What git takes for more than a name. https://git-scm.com/docs/git-check-ref-format */
const NO_REF_NAME = /[\^~:?*[\\\s]|\.\.|@\{/;

/** Each loose ref is a file in folders of its own, that every push and every listing reads: so many new ones, and they are packed. */
const LOOSE_REFS = 32;
/** Writers of other refs than branches and tags that run at once. */
const LANES = 8;
const LOCK_TIMEOUT_MS = '30000';

/** How far a line of single parents is followed before git is asked. */
const STRAIGHT_LINE = 50;

/** Thrown when a ref is not where the caller said. */
export class StaleRef extends Error {}

/** Thrown for a name that git does not take as a ref. */
export class BadRefName extends Error {}

export class GitRepository {
  readonly gitDir: string;
  readonly #reader: ObjectReader;
  readonly #answers: ObjectAnswers;
  readonly #writer: ObjectWriter;
  readonly #refs: LineProcess;
  #tail: Promise<unknown> = Promise.resolve();
  readonly #lanes: Promise<unknown>[] = Array.from({ length: LANES }, () => Promise.resolve());
  #nextLane = 0;
  #looseRefs = 0;

  constructor(gitDir: string) {
    this.gitDir = gitDir;
    this.#reader = new ObjectReader(gitDir);
    this.#answers = new ObjectAnswers(gitDir);
    this.#writer = new ObjectWriter(gitDir);
    this.#refs = new LineProcess(gitDir, ['update-ref', '-z', '--stdin']);
  }

  /** Creates the bare repository on disk; `hooksPath` holds the hooks that pushes pass. */
  init(defaultBranch: string, hooksPath: string): void {
    mkdirSync(this.gitDir, { recursive: true });
    const args = [
      'init',
      '--quiet',
      '--bare',
      '--template=',
      `--initial-branch=${defaultBranch}`,
      this.gitDir,
    ];
    execFileSync('git', args, { env: gitEnvironment() });
    const settings = {
      // A platform that lives for one session need not survive a power cut: no fsync.
      // Who finds a ref locked waits for it, as the branches' writers and the others' meet on the file of packed refs.
      core: {
        hooksPath,
        logAllRefUpdates: 'false',
        fsync: 'none',
        filesRefLockTimeout: LOCK_TIMEOUT_MS,
        packedRefsTimeout: LOCK_TIMEOUT_MS,
      },
      http: { receivepack: 'true' },
      // GitHub serves any commit that it has by its id; actions/checkout relies on it.
      uploadpack: { allowFilter: 'true', allowAnySHA1InWant: 'true' },
      // Maintenance in the background would outlive the platform.
      receive: { advertisePushOptions: 'true', autogc: 'false' },
      gc: { auto: '0' },
    };
    const text = Object.entries(settings).map(
      ([section, values]) =>
        `[${section}]\n${Object.entries(values)
          .map(([key, value]) => `\t${key} = ${JSON.stringify(value)}\n`)
          .join('')}`,
    );
    appendFileSync(join(this.gitDir, 'config'), text.join(''));
  }

  async stop(): Promise<void> {
    await Promise.all([this.#reader.stop(), this.#writer.stop(), this.#refs.stop(), stopGit(this.gitDir)]);
  }

  /** Runs one writer at a time. Do not nest. */
  exclusive<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#tail.then(work);
    this.#tail = result.catch(() => {});
    return result;
  }

  /**
   * For writers of refs that are neither branches nor tags: nothing follows from such a ref but itself, and git guards each by a lock. So
   * no writer of branches waits for them, and a few run at once, as on a server.
   */
  aside<T>(work: () => Promise<T>): Promise<T> {
    const lane = this.#nextLane++ % LANES;
    const result = (this.#lanes[lane] ?? Promise.resolve()).then(work);
    this.#lanes[lane] = result.catch(() => {});
    return result;
  }

  idle(): Promise<unknown> {
    return Promise.all([this.#tail, ...this.#lanes]);
  }

  object(name: string): Promise<GitObject | null> {
    return this.#reader.read(name);
  }

  /** Full commit id for a sha, a branch, a tag or a full ref; null when there is none. */
  async resolve(revision: string): Promise<string | null> {
    const names = /^[0-9a-f]{40}$/.test(revision)
      ? [revision]
      : revision.startsWith('refs/') || revision === 'HEAD'
        ? [revision]
        : [`refs/heads/${revision}`, `refs/tags/${revision}`, `refs/${revision}`];
    if (/^[0-9a-f]{7,39}$/.test(revision)) names.push(revision);
    for (const name of names) {
      if (NO_REF_NAME.test(name)) continue;
      const object = await this.#reader.read(`${name}^{commit}`);
      if (object) return object.sha;
    }
    return null;
  }

  /** What a full ref points at (a commit or a tag object), or null. */
  async ref(name: string): Promise<string | null> {
    if (!name.startsWith('refs/') || NO_REF_NAME.test(name)) return null;
    return (await this.#reader.read(name))?.sha ?? null;
  }

  /** Told of refs that have been created; packs them now and then. */
  async refsCreated(count: number): Promise<void> {
    this.#looseRefs += count;
    if (this.#looseRefs < LOOSE_REFS) return;
    this.#looseRefs = 0;
    await runGit(this.gitDir, ['pack-refs', '--all']);
  }

  async refs(prefix: string): Promise<{ name: string; sha: string; type: string }[]> {
    const text = await gitText(this.gitDir, [
      'for-each-ref',
      '--format=%(refname) %(objectname) %(objecttype)',
    ]);
    return text
      .split('\n')
      .filter((line) => line.startsWith(prefix))
      .map((line) => {
        const [name = '', sha = '', type = ''] = line.split(' ');
        return { name, sha, type };
      });
  }

  async commit(sha: string): Promise<CommitObject> {
    const object = await this.#reader.read(`${sha}^{commit}`);
    if (!object) throw new Error(`no commit ${sha} in ${this.gitDir}`);
    return parseCommit(object.sha, object.content);
  }

  async tag(sha: string): Promise<TagObject | null> {
    const object = await this.#reader.read(sha);
    return object?.type === 'tag' ? parseTag(object.sha, object.content) : null;
  }

  async tree(sha: string): Promise<TreeEntry[] | null> {
    if (sha === EMPTY_TREE) return [];
    const object = await this.#reader.read(`${sha}^{tree}`);
    return object ? parseTree(object.content) : null;
  }

  /** The entry that a path names in a tree, or null. */
  async entry(tree: string, path: string): Promise<TreeEntry | null> {
    const parts = path.split('/').filter((part) => part !== '');
    let current: TreeEntry = { mode: '040000', type: 'tree', sha: tree, path: '' };
    for (const part of parts) {
      if (current.type !== 'tree') return null;
      const next: TreeEntry | undefined = (await this.tree(current.sha))?.find(
        (entry) => entry.path === part,
      );
      if (!next) return null;
      current = next;
    }
    return { ...current, path: parts.join('/') };
  }

  async fileAt(commit: string, path: string): Promise<Buffer | null> {
    const entry = await this.entry((await this.commit(commit)).tree, path);
    if (entry?.type !== 'blob') return null;
    return (await this.#reader.read(entry.sha))?.content ?? null;
  }

  async listRecursive(tree: string): Promise<(TreeEntry & { size: number | null })[]> {
    if (tree === EMPTY_TREE) return [];
    const { stdout } = await runGit(this.gitDir, ['ls-tree', '-r', '-t', '-z', '--long', tree]);
    return stdout
      .toString('utf8')
      .split('\0')
      .filter(Boolean)
      .map((line) => {
        const tab = line.indexOf('\t');
        const [mode = '', type = '', sha = '', size = ''] = line.slice(0, tab).split(/ +/);
        return {
          mode,
          type: type as TreeEntry['type'],
          sha,
          path: line.slice(tab + 1),
          size: size === '-' ? null : Number(size),
        };
      });
  }

  writeBlob(content: Uint8Array): Promise<string> {
    return this.#writer.write('blob', content);
  }

  /** Writes one tree of entries by their names in it. */
  writeTree(entries: readonly TreeEntry[]): Promise<string> {
    return entries.length === 0 ? this.#emptyTree() : this.#writer.writeTree(entries);
  }

  /** The tree with entries (by full path) put in or, with a null sha, taken out. Touches only the trees on the way. */
  async editTree(
    base: string,
    edits: readonly { path: string; mode: string; type: TreeEntry['type']; sha: string | null }[],
  ): Promise<string> {
    const entries = new Map((await this.tree(base))?.map((entry) => [entry.path, entry]));
    const below = new Map<
      string,
      { path: string; mode: string; type: TreeEntry['type']; sha: string | null }[]
    >();
    for (const edit of edits) {
      const slash = edit.path.indexOf('/');
      if (slash >= 0) {
        const name = edit.path.slice(0, slash);
        below.set(name, [...(below.get(name) ?? []), { ...edit, path: edit.path.slice(slash + 1) }]);
      } else if (edit.sha === null) entries.delete(edit.path);
      else entries.set(edit.path, { path: edit.path, mode: edit.mode, type: edit.type, sha: edit.sha });
    }
    for (const [name, nested] of below) {
      const existing = entries.get(name);
      const sha = await this.editTree(existing?.type === 'tree' ? existing.sha : EMPTY_TREE, nested);
      // git keeps no empty folders.
      if (sha === EMPTY_TREE) entries.delete(name);
      else entries.set(name, { path: name, mode: '040000', type: 'tree', sha });
    }
    return this.writeTree([...entries.values()]);
  }

  async #emptyTree(): Promise<string> {
    return gitText(this.gitDir, ['mktree'], { input: '' });
  }

  async applyChanges(baseTree: string, changes: readonly FileChange[]): Promise<string> {
    const edits = [];
    for (const change of changes) {
      if (change.content === null) {
        edits.push({ path: change.path, mode: '100644', type: 'blob' as const, sha: null });
        continue;
      }
      const existing = change.mode ? null : await this.entry(baseTree, change.path);
      const mode = change.mode ?? (existing?.type === 'blob' ? existing.mode : '100644');
      edits.push({
        path: change.path,
        mode,
        type: 'blob' as const,
        sha: await this.writeBlob(change.content),
      });
    }
    return this.editTree(baseTree, edits);
  }

  async writeCommit(
    commit: { tree: string; parents: readonly string[]; author: Person; committer: Person; message: string },
    sign?: (payload: Buffer) => string,
  ): Promise<string> {
    return this.#writer.write('commit', formatCommit(commit, sign));
  }

  async writeTag(tag: Parameters<typeof formatTag>[0]): Promise<string> {
    return this.#writer.write('tag', formatTag(tag));
  }

  /** All or nothing. Throws `StaleRef` when a ref is not at its `before`, and `BadRefName` for a name git does not take. */
  async updateRefs(updates: readonly RefUpdate[]): Promise<void> {
    if (updates.length === 0) return;
    for (const { ref } of updates) if (ref.includes('\0')) throw new BadRefName(ref);
    const lines = updates.map(({ ref, before, after }) =>
      after === ZERO_SHA
        ? `delete ${ref}\0${before === undefined || before === ZERO_SHA ? '' : before}\0`
        : `update ${ref}\0${after}\0${before ?? ''}\0`,
    );
    try {
      // `start: ok`, `prepare: ok`, `commit: ok`
      await this.#refs.request(`start\0${lines.join('')}prepare\0commit\0`, 3);
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      const bad = /invalid ref format: (.*)|bad name '(.*)'|refusing to update ref with bad name '(.*)'/.exec(
        text,
      );
      if (bad) throw new BadRefName(bad[1] ?? bad[2] ?? bad[3] ?? text);
      throw new StaleRef(text);
    }
  }

  /** Commit ids, newest first, without those reachable from `not`. */
  async log(
    from: readonly string[],
    options: {
      not?: readonly string[];
      path?: string;
      limit?: number;
      skip?: number;
      reverse?: boolean;
      since?: string;
      until?: string;
    } = {},
  ): Promise<string[]> {
    const args = ['rev-list', ...(options.reverse ? ['--reverse'] : [])];
    if (options.limit !== undefined) args.push(`--max-count=${options.limit}`);
    if (options.skip) args.push(`--skip=${options.skip}`);
    if (options.since) args.push(`--since=${options.since}`);
    if (options.until) args.push(`--until=${options.until}`);
    args.push(...from, ...(options.not?.length ? ['--not', ...options.not] : []), '--');
    if (options.path) args.push(options.path);
    const dated = options.since !== undefined || options.until !== undefined;
    const text = dated
      ? await gitText(this.gitDir, args)
      : await this.#answers.text([...from, ...(options.not ?? [])], args);
    return text === '' ? [] : text.split('\n');
  }

  /** Commits after `from` up to `to`, oldest first, where a short line of single parents joins them; else null. */
  async straightLine(from: string, to: string): Promise<string[] | null> {
    const line: string[] = [];
    for (let at = to; line.length < STRAIGHT_LINE; ) {
      if (at === from) return line.reverse();
      const { parents } = await this.commit(at);
      if (parents.length !== 1) return null;
      line.push(at);
      at = parents[0] ?? '';
    }
    return null;
  }

  /** Paths that differ between two trees, without a look for renames; the first may be the empty tree. */
  async changedPaths(
    from: string,
    to: string,
    prefix = '',
  ): Promise<{ path: string; status: 'added' | 'removed' | 'modified' }[]> {
    if (from === to) return [];
    const before = new Map((await this.tree(from))?.map((entry) => [entry.path, entry]));
    const after = new Map((await this.tree(to))?.map((entry) => [entry.path, entry]));
    const found: { path: string; status: 'added' | 'removed' | 'modified' }[] = [];
    for (const name of [...new Set([...before.keys(), ...after.keys()])].sort()) {
      const old = before.get(name);
      const now = after.get(name);
      if (old && now && old.sha === now.sha && old.mode === now.mode) continue;
      const path = `${prefix}${name}`;
      if (old?.type === 'tree' || now?.type === 'tree') {
        const oldTree = old?.type === 'tree' ? old.sha : EMPTY_TREE;
        const newTree = now?.type === 'tree' ? now.sha : EMPTY_TREE;
        found.push(...(await this.changedPaths(oldTree, newTree, `${path}/`)));
      }
      const wasFile = old !== undefined && old.type !== 'tree';
      const isFile = now !== undefined && now.type !== 'tree';
      if (wasFile && isFile) found.push({ path, status: 'modified' });
      else if (wasFile) found.push({ path, status: 'removed' });
      else if (isFile) found.push({ path, status: 'added' });
    }
    return found;
  }

  /** Copies a commit, with all that it stands on, from another repository. */
  async takeFrom(other: GitRepository, sha: string): Promise<void> {
    const flags = ['--quiet', '--no-tags', '--no-write-fetch-head'];
    await runGit(this.gitDir, ['fetch', ...flags, other.gitDir, sha]);
  }

  async isAncestor(ancestor: string, of: string): Promise<boolean> {
    if (ancestor === of || (await this.straightLine(ancestor, of))) return true;
    const args = ['merge-base', '--is-ancestor', ancestor, of];
    return (await this.#answers.ask([ancestor, of], args, { allow: [1] })).code === 0;
  }

  async mergeBase(a: string, b: string): Promise<string | null> {
    const result = await this.#answers.ask([a, b], ['merge-base', a, b], { allow: [1] });
    return result.code === 0 ? result.stdout.toString('utf8').trim() : null;
  }

  /** Commits that `head` has and `base` has not, and the other way round. */
  async aheadBehind(base: string, head: string): Promise<{ ahead: number; behind: number }> {
    const args = ['rev-list', '--left-right', '--count', `${base}...${head}`];
    const text = await this.#answers.text([base, head], args);
    const [behind = '0', ahead = '0'] = text.split('\t');
    return { ahead: Number(ahead), behind: Number(behind) };
  }

  /** The tree of the three-way merge, or null when it conflicts. `base` overrules the merge base (for rebases). */
  async mergeTree(ours: string, theirs: string, base?: string): Promise<string | null> {
    const args = ['merge-tree', '--write-tree', '--allow-unrelated-histories'];
    if (base) return this.#mergeWithBase(base, ours, theirs);
    const result = await this.#answers.ask([ours, theirs], [...args, '--no-messages', ours, theirs], {
      allow: [1],
    });
    return result.code === 0 ? (result.stdout.toString('utf8').trim().split('\n')[0] ?? null) : null;
  }

  /** git 2.39 has no `merge-tree --merge-base`: commits that stand for the three sides give the same merge. */
  async #mergeWithBase(base: string, ours: string, theirs: string): Promise<string | null> {
    const person = { name: 'GitHub', email: 'noreply@github.com', date: '2020-01-01T00:00:00Z' };
    const side = async (of: string, parents: string[]) =>
      this.writeCommit({
        tree: (await this.commit(of)).tree,
        parents,
        author: person,
        committer: person,
        message: `side ${of}`,
      });
    const root = await side(base, []);
    return this.mergeTree(await side(ours, [root]), await side(theirs, [root]));
  }

  /** Files that differ between two trees or commits, renames found as GitHub does. */
  async changedFiles(from: string, to: string): Promise<ChangedFile[]> {
    const flags = ['--raw', '--numstat', '-z', '-r', '-M', '--no-abbrev', '--no-ext-diff'];
    const { stdout } = await this.#answers.ask([from, to], ['diff-tree', ...flags, from, to]);
    const parts = stdout.toString('utf8').split('\0');
    const files = new Map<string, ChangedFile>();
    let at = 0;
    while (at < parts.length) {
      const part = parts[at] ?? '';
      if (part.startsWith(':')) {
        const [, , , sha = '', letter = ''] = part.split(' ');
        const renamed = /^[RC]/.test(letter);
        const path = (renamed ? parts[at + 2] : parts[at + 1]) ?? '';
        const old = part.split(' ')[2] ?? '';
        files.set(path, {
          path,
          previousPath: renamed ? (parts[at + 1] ?? null) : null,
          status: statusOf(letter),
          additions: 0,
          deletions: 0,
          sha: letter === 'D' ? old : sha,
        });
        at += renamed ? 3 : 2;
        continue;
      }
      const count = /^(\d+|-)\t(\d+|-)\t(.*)$/s.exec(part);
      if (!count) {
        at++;
        continue;
      }
      const renamed = count[3] === '';
      const file = files.get((renamed ? parts[at + 2] : count[3]) ?? '');
      if (file) {
        file.additions = Number(count[1]) || 0;
        file.deletions = Number(count[2]) || 0;
      }
      at += renamed ? 3 : 1;
    }
    return [...files.values()];
  }

  /** Unified diff of one file, from its first `@@`, as in the API's `patch`; undefined for a binary file. */
  async patch(from: string, to: string, file: ChangedFile): Promise<string | undefined> {
    const paths = file.previousPath ? [file.previousPath, file.path] : [file.path];
    const args = ['diff-tree', '-p', '-M', '-r', from, to, '--', ...paths];
    const text = await this.#answers.text([from, to], args);
    const start = text.indexOf('\n@@');
    return start < 0 ? undefined : text.slice(start + 1);
  }

  async diff(from: string, to: string): Promise<string> {
    return this.#answers.text([from, to], ['diff', '--no-ext-diff', '-M', from, to]);
  }

  /** A tree made of a folder on disk, through an index of its own. Executable bits and symbolic links are kept. */
  async treeOfFolder(folder: string, paths: readonly string[]): Promise<string> {
    const index = join(this.gitDir, `index-${randomUUID()}`);
    try {
      const env = { GIT_INDEX_FILE: index, GIT_WORK_TREE: folder };
      await runGit(
        this.gitDir,
        ['-c', 'core.bare=false', '-c', 'core.autocrlf=false', 'update-index', '--add', '-z', '--stdin'],
        {
          env,
          cwd: folder,
          input: paths.map((path) => `${path}\0`).join(''),
        },
      );
      return await gitText(this.gitDir, ['write-tree'], { env: { GIT_INDEX_FILE: index } });
    } finally {
      await rm(index, { force: true });
    }
  }
}

function statusOf(letter: string): ChangedFile['status'] {
  if (letter === 'A') return 'added';
  if (letter === 'D') return 'removed';
  if (letter === 'T') return 'changed';
  if (letter.startsWith('R')) return 'renamed';
  if (letter.startsWith('C')) return 'copied';
  return 'modified';
}
