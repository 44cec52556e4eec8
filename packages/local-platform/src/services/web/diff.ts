/** What a commit or a pull request changes, as git tells it, and as the page shows it. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Fragment, type Html, html } from './html.ts';

const run = promisify(execFile);

/** A diff over this is cut, and the page says so. */
const MOST_DIFF_BYTES = 512 * 1024;
/** Lines shown of one file. */
const MOST_FILE_LINES = 2000;
const FULL_SHA = /^[0-9a-f]{40,64}$/;

/** Nothing that a repository or the machine configures may run a program or change the form. */
const PLAIN = ['--no-color', '--no-ext-diff', '--no-textconv', '--no-renames', '--unified=3'];

export interface FileDiff {
  path: string;
  kind: 'changed' | 'added' | 'deleted' | 'binary';
  added: number;
  removed: number;
  /** Lines from the first hunk on, each with its mark. */
  lines: string[];
}

export interface Diff {
  files: FileDiff[];
  /** True when git said more than is shown. */
  cut: boolean;
}

async function git(gitDir: string, args: string[]): Promise<{ text: string; cut: boolean }> {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  const { stdout } = await run('git', ['--git-dir', gitDir, '-c', 'core.quotePath=false', ...args], {
    env,
    maxBuffer: 64 * MOST_DIFF_BYTES,
    encoding: 'buffer',
  });
  const cut = stdout.length > MOST_DIFF_BYTES;
  return { text: stdout.subarray(0, MOST_DIFF_BYTES).toString('utf8'), cut };
}

/** A commit against its first parent. */
export async function commitDiff(gitDir: string, sha: string): Promise<Diff> {
  if (!FULL_SHA.test(sha)) throw new Error(`"${sha}" is not a full commit id`);
  const { text, cut } = await git(gitDir, [
    'show',
    '--format=',
    '--patch',
    '--first-parent',
    '--diff-merges=first-parent',
    ...PLAIN,
    sha,
    '--',
  ]);
  return { files: parseDiff(text), cut };
}

/** What a branch brings to its base: from their merge base to its head. */
export async function branchDiff(gitDir: string, base: string, head: string): Promise<Diff> {
  if (!FULL_SHA.test(base) || !FULL_SHA.test(head))
    throw new Error(`"${base}...${head}" is no pair of commit ids`);
  const { text, cut } = await git(gitDir, ['diff', '--patch', ...PLAIN, `${base}...${head}`, '--']);
  return { files: parseDiff(text), cut };
}

/** Commits that a branch brings, oldest first. */
export async function branchCommits(gitDir: string, base: string, head: string): Promise<string[]> {
  if (!FULL_SHA.test(base) || !FULL_SHA.test(head))
    throw new Error(`"${base}..${head}" is no pair of commit ids`);
  const { text } = await git(gitDir, ['rev-list', '--reverse', '--max-count=250', `${base}..${head}`, '--']);
  return text.split('\n').filter((line) => line !== '');
}

/** Reads git's unified format. https://git-scm.com/docs/diff-format#generate_patch_text_with_p */
export function parseDiff(text: string): FileDiff[] {
  const files: FileDiff[] = [];
  let file: FileDiff | undefined;
  let inHunk = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('diff --git ')) {
      const half = line.slice('diff --git '.length);
      // Both halves name the same path, because renames are off: `a/PATH b/PATH`.
      file = {
        path: half
          .slice((half.length + 1) / 2)
          .replace(/^"?b\//, '')
          .replace(/"$/, ''),
        kind: 'changed',
        added: 0,
        removed: 0,
        lines: [],
      };
      files.push(file);
      inHunk = false;
      continue;
    }
    if (!file) continue;
    if (!inHunk && line.startsWith('new file mode')) file.kind = 'added';
    if (!inHunk && line.startsWith('deleted file mode')) file.kind = 'deleted';
    if (!inHunk && line.startsWith('Binary files ')) file.kind = 'binary';
    if (line.startsWith('@@ ')) inHunk = true;
    if (!inHunk) continue;
    if (line.startsWith('+')) file.added++;
    if (line.startsWith('-')) file.removed++;
    if (line !== '') file.lines.push(line);
  }
  return files;
}

export function diffView(diff: Diff): Html {
  const added = diff.files.reduce((sum, file) => sum + file.added, 0);
  const removed = diff.files.reduce((sum, file) => sum + file.removed, 0);
  return html`<p class="dim">${diff.files.length} ${diff.files.length === 1 ? 'file' : 'files'} changed, ${added} added and ${removed} removed ${added + removed === 1 ? 'line' : 'lines'}${diff.cut && '; the rest is too long to show'}.</p>
${diff.files.map(fileView)}`;
}

function fileView(file: FileDiff): Html {
  return html`<section class="box"><div class="head"><strong class="mono">${file.path}</strong><span class="small">${file.kind} · +${file.added} −${file.removed}</span></div>${lines(file)}</section>`;
}

function lines(file: FileDiff): Fragment {
  if (file.kind === 'binary') return html`<div class="in dim">Not text.</div>`;
  if (file.lines.length === 0) return html`<div class="in dim">No line changed.</div>`;
  const shown = file.lines.slice(0, MOST_FILE_LINES);
  return html`<pre class="diff"><code>${shown.map((line) => {
    const mark = line.startsWith('+')
      ? 'add'
      : line.startsWith('-')
        ? 'del'
        : line.startsWith('@')
          ? 'hunk'
          : '';
    return html`<span class="line ${mark}">${line}</span>`;
  })}${file.lines.length > shown.length && html`<span class="line hunk">${file.lines.length - shown.length} more lines</span>`}</code></pre>`;
}
