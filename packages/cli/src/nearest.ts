/** What somebody who mistyped a word may have meant. */

/** More changes than these make another word. */
const MAX_CHANGES = 2;

/** The candidate that is nearest to `word`; undefined where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const [best] = candidates
    .map((candidate) => ({ candidate, changes: changesBetween(word, candidate) }))
    .filter(({ changes }) => changes <= MAX_CHANGES)
    .sort((a, b) => a.changes - b.changes);
  return best?.candidate;
}

/** Letters to put in, take out, replace or swap with the next (optimal string alignment distance). */
function changesBetween(a: string, b: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) {
        row.push(i + j);
        continue;
      }
      const at = (back: number, left: number) =>
        (back === 0 ? row[j - left] : rows[i - back]?.[j - left]) ?? Number.POSITIVE_INFINITY;
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(2, 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(at(1, 0) + 1, at(0, 1) + 1, at(1, 1) + Number(a[i - 1] !== b[j - 1]), swapped));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
