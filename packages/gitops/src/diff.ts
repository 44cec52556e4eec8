/** The diff of an edit, for logs and summaries: only lines that differ, with their numbers. */

/** `@@ -12 +12 @@`, `-old`, `+new`; empty where nothing differs. Line endings are not shown. */
export function lineDiff(before: string, after: string): string {
  if (before === after) return '';
  const a = before.split('\n');
  const b = after.split('\n');
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail++;
  const out = a.slice(head, a.length - tail);
  const into = b.slice(head, b.length - tail);
  const shown = (line: string) => line.replace(/\r$/, '');
  return [
    `@@ -${range(head, out.length)} +${range(head, into.length)} @@`,
    ...out.map((line) => `-${shown(line)}`),
    ...into.map((line) => `+${shown(line)}`),
  ].join('\n');
}

/** As in unified diffs: a range without lines is named by the line before it. */
function range(start: number, length: number): string {
  if (length === 1) return String(start + 1);
  return `${length === 0 ? start : start + 1},${length}`;
}
