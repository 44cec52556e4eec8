/** The branches of pull requests by git: one signed commit on each, known again by its signature. */
import type { BranchCommits, BranchWritten, OwnCommit } from '@waybill/github';
import type { Git } from './program.ts';
import { answered, type GitWriter } from './write.ts';

export interface GitBranchPorts {
  git: Git;
  writer: GitWriter;
  address: string;
  modes: ReadonlyMap<string, string>;
  /** Those of the commits that a signature speaks for which this run believes. */
  believedOf(oids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Brings a commit, without the contents of its files. */
  fetchCommit(oid: string): Promise<void>;
  /** Brings more of the past; false where there is no more. */
  deepen(): Promise<boolean>;
}

export function gitBranchCommits(ports: GitBranchPorts): BranchCommits {
  const { git, writer, address, modes, believedOf, fetchCommit, deepen } = ports;

  /** The commit that both have; undefined where they have none. */
  async function mergeBase(base: string, head: string): Promise<string | undefined> {
    for (;;) {
      const { code, stdout } = await git.try(['merge-base', base, head]);
      if (code === 0) return stdout.toString('utf8').trim();
      if (!(await deepen())) return undefined;
    }
  }

  async function write(
    base: { oid: string },
    branch: string,
    commit: OwnCommit,
    before: string | undefined,
  ): Promise<BranchWritten> {
    const head = await writer.make({ expectedHeadOid: base.oid, ...commit }, modes);
    const { kind } = answered(await writer.push(head, branch, { before }), address);
    return kind === 'moved' ? { kind } : { kind: 'written', head };
  }

  return {
    own: 'commits that carry a signature which this run believes',
    create: (base, branch, commit) => write(base, branch, commit, undefined),
    remake: (base, branch, before, commit) => write(base, branch, commit, before),
    async apart(base, head) {
      await fetchCommit(head);
      const from = await mergeBase(base, head);
      if (from === undefined)
        return {
          own: [],
          foreign: [`${head.slice(0, 12)}, of another history`],
          onTop: false,
          files: new Map(),
        };
      const format = '--format=%H%x00%an%x00%B';
      const fields = (await git.run(['log', '-z', '--reverse', format, `${base}..${head}`])).split('\0');
      const commits = Array.from({ length: Math.floor(fields.length / 3) }, (_, i) => {
        const [oid = '', author = '', message = ''] = fields.slice(3 * i, 3 * i + 3);
        return { oid, author, message };
      });
      const believed = await believedOf(commits.map(({ oid }) => oid));
      return {
        own: commits.filter(({ oid }) => believed.has(oid)).map(({ message }) => message),
        foreign: commits
          .filter(({ oid }) => !believed.has(oid))
          .map(({ oid, author }) => `${oid.slice(0, 12)} by ${author}`),
        onTop: from === base,
        files: changed(await git.run(['diff-tree', '-r', '-z', '--no-renames', '--full-index', from, head])),
      };
    },
  };
}

/** Blob id of each file of `git diff-tree -z`; undefined for one that is removed, or is no file any more. https://git-scm.com/docs/git-diff-tree#_raw_output_format */
function changed(raw: string): Map<string, string | undefined> {
  const files = new Map<string, string | undefined>();
  for (const [, blob = '', status = '', path = ''] of raw.matchAll(
    /:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*\0([^\0]+)\0/g,
  ))
    files.set(path, status === 'A' || status === 'M' ? blob : undefined);
  return files;
}
