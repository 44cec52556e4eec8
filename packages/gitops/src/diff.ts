/** The diff of an edit, for logs and summaries: only lines that differ, with their numbers. */

/** `@@ -12 +12 @@`, `-old`, `+new` for each place; empty where nothing differs. Line endings are not shown. */
export function lineDiff(before: string, after: string): string {
  if (before === after) return '';
  const [a, b] = [before.split('\n'), after.split('\n')];
  const hunks = lineByLine(a, b) ?? [wholeHunk(a, b)];
  const shown = (line: string) => line.replace(/\r$/, '');
  return hunks
    .flatMap(({ from, into, out, add }) => [
      `@@ -${range(from, out.length)} +${range(into, add.length)} @@`,
      ...out.map((line) => `-${shown(line)}`),
      ...add.map((line) => `+${shown(line)}`),
    ])
    .join('\n');
}

interface Hunk {
  /** Lines before the hunk, in the old and in the new text. */
  from: number;
  into: number;
  out: string[];
  add: string[];
}

/** Edits replace lines or insert single ones; undefined where the texts differ in another way. */
function lineByLine(a: readonly string[], b: readonly string[]): Hunk[] | undefined {
  const hunks: Hunk[] = [];
  let missing = b.length - a.length;
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [old, now] = [a[i], b[j]];
    if (old !== undefined && old === now) {
      i++;
      j++;
      continue;
    }
    const last = hunks.at(-1);
    const hunk =
      last && last.from + last.out.length === i && last.into + last.add.length === j
        ? last
        : { from: i, into: j, out: [], add: [] };
    if (hunk !== last) hunks.push(hunk);
    if (now === undefined) return undefined;
    hunk.add.push(now);
    j++;
    const inserted = missing > 0 && (old === undefined || b[j] === old);
    if (inserted) missing--;
    else if (old === undefined) return undefined;
    else {
      hunk.out.push(old);
      i++;
    }
  }
  return missing === 0 ? hunks : undefined;
}

/** All between the equal head and the equal tail. */
function wholeHunk(a: readonly string[], b: readonly string[]): Hunk {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail++;
  return { from: head, into: head, out: a.slice(head, a.length - tail), add: b.slice(head, b.length - tail) };
}

/** As in unified diffs: a range without lines is named by the line before it. */
function range(start: number, length: number): string {
  if (length === 1) return String(start + 1);
  return `${length === 0 ? start : start + 1},${length}`;
}
