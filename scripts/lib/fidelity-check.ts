/** Whether an edit changed one value and nothing else: from the two texts alone, apart from the engine that is measured. */
import { documentsOf } from './fidelity-documents.ts';

export type Verdict = 'clean' | 'other lines' | 'other values' | 'unparsable' | 'not changed';

/** `added` is the number of lines that the edit has to add. `wanted.path` starts with the number of the document. */
export function judge(
  before: string,
  after: string,
  wanted: { path: string; value: string },
  added = 0,
): Verdict {
  if (before === after) return 'not changed';
  const [was, is] = [leavesBefore(before), leaves(after)];
  if (was === undefined || is === undefined) return 'unparsable';
  const changed = [...is].filter(([path, value]) => was.get(path) !== value);
  const gone = [...was.keys()].filter((path) => !is.has(path));
  if (gone.length > 0 || changed.length !== 1) return changed.length === 0 ? 'not changed' : 'other values';
  const [[path, value] = ['', '']] = changed;
  if (path !== wanted.path || !value.includes(wanted.value)) return 'other values';
  const apart = linesApart(before, after);
  return apart.out <= 1 && apart.in <= 1 && apart.in - apart.out === added ? 'clean' : 'other lines';
}

let last: { text: string; leaves: ReturnType<typeof leaves> } | undefined;

/** Many edits start from the same text. */
function leavesBefore(text: string): ReturnType<typeof leaves> {
  if (last?.text !== text) last = { text, leaves: leaves(text) };
  return last.leaves;
}

/** Every scalar by its path, as written (the failsafe schema knows texts only), aliases and merges followed. */
function leaves(text: string): Map<string, string> | undefined {
  const found = new Map<string, string>();
  const visit = (value: unknown, path: string): void => {
    if (value !== null && typeof value === 'object') {
      if (Object.keys(value).length === 0) found.set(path, '');
      for (const [key, entry] of Object.entries(value)) visit(entry, `${path}/${key}`);
    } else found.set(path, String(value).trim());
  };
  const documents = documentsOf(text);
  if (typeof documents === 'string') return undefined;
  try {
    documents.forEach((document, index) => {
      visit(document.toJS({ maxAliasCount: -1 }), String(index));
    });
  } catch {
    return undefined;
  }
  return found;
}

/** The lines between the equal head and the equal tail of two texts. */
export function linesApart(before: string, after: string): { out: number; in: number } {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail++;
  return { out: a.length - head - tail, in: b.length - head - tail };
}
