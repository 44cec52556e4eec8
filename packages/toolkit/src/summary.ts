/**
 * The job summary: Markdown blocks within a hard budget. GitHub refuses a step's whole summary when it is over 1 MiB
 * (docs: "Step isolation and limits"), so blocks that do not fit are left out and counted, never cut in the middle.
 */
import { appendFileSync, statSync } from 'node:fs';
import { markdownText } from './text.ts';

export const SUMMARY_LIMIT_BYTES = 1024 * 1024;
/** Kept free for the line that says what was left out. */
const RESERVE_BYTES = 512;
const KEPT_FOR_FAILURE_BYTES = 16 * 1024;

/** Joins blocks with blank lines, leaving out the last ones that do not fit into `limit` bytes. */
export function fitSummary(blocks: readonly string[], limit = SUMMARY_LIMIT_BYTES): string {
  let out = '';
  let left = 0;
  for (const block of blocks) {
    const next = `${out}${out === '' ? '' : '\n\n'}${block.trim()}`;
    if (left > 0 || Buffer.byteLength(next) > limit - RESERVE_BYTES) left++;
    else out = next;
  }
  if (left > 0)
    out += `\n\n_${left} of ${blocks.length} parts did not fit into GitHub's limit of ${limit} bytes; the log has all of them._`;
  return `${out}\n`;
}

/** Appends to GITHUB_STEP_SUMMARY; does nothing where there is no such file (a laptop). */
export function writeSummary(blocks: readonly string[], env: NodeJS.ProcessEnv): void {
  const file = env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  // The limit is the file's, however often a step writes to it; what is kept back is for a failure that comes after the result.
  const used = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  appendFileSync(
    file,
    fitSummary(blocks, SUMMARY_LIMIT_BYTES - used - (used === 0 ? KEPT_FOR_FAILURE_BYTES : 0)),
  );
}

/** A Markdown table. Cells are Markdown already: make foreign text harmless with `markdownText` or `markdownCode` first. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\r?\n/g, ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A part that opens on a click. `body` is Markdown already. */
export function details(title: string, body: string): string {
  return `<details><summary>${markdownText(title)}</summary>\n\n${body}\n\n</details>`;
}

/** A code block that its content can't end: its fence is longer than any run of backticks inside. */
export function fence(language: string, content: string): string {
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}${language}\n${content}\n${marks}`;
}
