/**
 * The proof of an edit, from the two texts alone: every byte outside of the splices is equal, and after parsing both, exactly the
 * declared paths differ, with exactly the declared values.
 */
import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import { type ParsedFile, parseFile } from './documents.ts';
import { errors } from './errors.ts';
import type { NodePath } from './locate.ts';
import type { Splice } from './splice.ts';

/** One value that an edit changes or adds. */
export interface Change {
  document: number;
  path: NodePath;
  value: string;
}

export interface Proof {
  /** Bytes of UTF-8 before and after, and how many of them stand outside of the edit. */
  bytesBefore: number;
  bytesAfter: number;
  bytesEqual: number;
  /** The paths that differ after parsing, in words. */
  paths: string[];
}

/** Throws WAYBILL_EDIT_UNPROVEN where the proof fails. */
export function proveEdit(
  before: ParsedFile,
  after: string,
  splices: readonly Splice[],
  changes: readonly Change[],
): Proof {
  const fail = (reason: string) =>
    errors.EDIT_UNPROVEN({
      message: `the edit of ${before.file} is not proven: ${reason}`,
      where: before.file,
    });

  // 1. Bytes. Walks both texts instead of applying the splices once more: a bug there must not prove itself.
  let shift = 0;
  let at = 0;
  let equal = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
    const kept = before.text.slice(at, splice.start);
    if (after.slice(at + shift, splice.start + shift) !== kept) throw fail('bytes before the value differ');
    equal += Buffer.byteLength(kept);
    shift += splice.insert.length - (splice.end - splice.start);
    at = splice.end;
  }
  const rest = before.text.slice(at);
  if (after.slice(at + shift) !== rest) throw fail('bytes after the value differ');
  equal += Buffer.byteLength(rest);

  // 2. Values.
  let parsed: ParsedFile;
  try {
    parsed = parseFile(after, before.file);
  } catch (cause) {
    throw errors.EDIT_UNPROVEN({
      message: `the edit of ${before.file} is not proven: it does not parse afterwards`,
      where: before.file,
      cause,
    });
  }
  if (parsed.documents.length !== before.documents.length) throw fail('the number of documents differs');
  const found: { document: number; path: NodePath; value: string }[] = [];
  before.documents.forEach((document, index) => {
    compare(document.contents, parsed.documents[index]?.contents ?? null, [], (path, value) =>
      found.push({ document: index, path, value }),
    );
  });
  const key = (change: Change) => JSON.stringify([change.document, change.path, change.value]);
  const expected = new Set(changes.map(key));
  const unexpected = found.find((change) => !expected.has(key(change)));
  if (unexpected) throw fail(`${unexpected.path.join('.') || 'the root'} differs too`);
  if (found.length !== expected.size) throw fail('the declared value does not differ as it should');
  return {
    bytesBefore: Buffer.byteLength(before.text),
    bytesAfter: Buffer.byteLength(after),
    bytesEqual: equal,
    paths: found.map((change) => change.path.join('.')),
  };
}

type Report = (path: NodePath, value: string) => void;

/** A value that can't be one of those declared: differs in kind, tag, anchor or place. */
const STRUCTURE = '\0structure';

function compare(a: unknown, b: unknown, path: NodePath, report: Report): void {
  if (isScalar(a) && isScalar(b)) {
    if (a.anchor !== b.anchor || a.tag !== b.tag) report(path, STRUCTURE);
    else if (textOf(a) !== textOf(b)) report(path, textOf(b));
  } else if (isAlias(a) && isAlias(b)) {
    if (a.source !== b.source) report(path, STRUCTURE);
  } else if (isMap(a) && isMap(b) && sameCollection(a, b)) {
    compareMaps(a.items, b.items, path, report);
  } else if (isSeq(a) && isSeq(b) && sameCollection(a, b) && a.items.length === b.items.length) {
    a.items.forEach((item, index) => {
      compare(item, b.items[index], [...path, index], report);
    });
  } else if (isEmpty(a) && isScalar(b)) {
    report(path, textOf(b));
  } else if (!(isEmpty(a) && isEmpty(b))) {
    report(path, STRUCTURE);
  }
}

type Collection = { anchor?: string; tag?: string; flow?: boolean };

function sameCollection(a: Collection, b: Collection): boolean {
  return a.anchor === b.anchor && a.tag === b.tag && a.flow === b.flow;
}

type Item = { key: unknown; value: unknown };

function compareMaps(a: readonly Item[], b: readonly Item[], path: NodePath, report: Report): void {
  let i = 0;
  for (const item of b) {
    const own = a[i];
    if (own && sameKey(own.key, item.key)) {
      compare(own.value, item.value, [...path, keyText(item.key)], report);
      i++;
    } else {
      // A key more than before.
      report([...path, keyText(item.key)], isScalar(item.value) ? textOf(item.value) : STRUCTURE);
    }
  }
  if (i !== a.length) report(path, STRUCTURE);
}

function sameKey(a: unknown, b: unknown): boolean {
  if (isScalar(a) && isScalar(b)) return a.anchor === b.anchor && a.tag === b.tag && textOf(a) === textOf(b);
  let same = true;
  compare(a, b, [], () => {
    same = false;
  });
  return same;
}

function keyText(key: unknown): string {
  return isScalar(key) ? textOf(key) : String((key as Node | null)?.toString?.() ?? key);
}

function isEmpty(node: unknown): boolean {
  return node === null || node === undefined;
}

/**
 * Kind and text of a scalar. Plain ones as written, so that `1.10` and `1.1` differ; block scalars trimmed, as the locator
 * does, but with their chomping compared by the bytes outside of the edit.
 */
function textOf(node: { value?: unknown; source?: string; type?: string | null }): string {
  if (node.type === 'PLAIN' && node.source !== undefined) return node.source;
  const text = String(node.value ?? '');
  return node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL' ? text.trim() : text;
}
