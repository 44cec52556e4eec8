/**
 * The proof of an edit, from the two texts alone: every byte outside of the splices is equal, and after parsing both, exactly the
 * declared paths differ, with exactly the declared values.
 */
import { isAlias, isMap, isPair, isScalar, isSeq, type Node } from 'yaml';
import { type ParsedFile, parseFile } from './documents.ts';
import { errors } from './errors.ts';
import { NESTED, type NodePath, showPath, textOf } from './nodes.ts';
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
    const kept = before.source.slice(at, splice.start);
    if (after.slice(at + shift, splice.start + shift) !== kept) throw fail('bytes before the value differ');
    equal += Buffer.byteLength(kept);
    shift += splice.insert.length - (splice.end - splice.start);
    at = splice.end;
  }
  const rest = before.source.slice(at);
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
    const blocks = new Set(changes.filter((change) => change.document === index).flatMap(blockOf));
    compare(document.contents, parsed.documents[index]?.contents ?? null, [], {
      report: (path, value) => found.push({ document: index, path, value }),
      isBlock: (path) => blocks.has(JSON.stringify(path)),
    });
  });
  const key = (change: Change) => JSON.stringify([change.document, change.path, change.value]);
  const expected = new Set(changes.map(key));
  const unexpected = found.find((change) => !expected.has(key(change)));
  if (unexpected) throw fail(`${showPath(unexpected.path) || 'the root'} differs too`);
  if (found.length !== expected.size) throw fail('the declared value does not differ as it should');
  return {
    bytesBefore: Buffer.byteLength(before.source),
    bytesAfter: Buffer.byteLength(after),
    bytesEqual: equal,
    paths: found.map((change) => showPath(change.path)),
  };
}

interface Watch {
  report(path: NodePath, value: string): void;
  /** Whether the text at this path is YAML itself, in which a change was declared. */
  isBlock(path: NodePath): boolean;
}

/** The path of the block of text that a change is in, as a key. */
function blockOf({ path }: Change): string[] {
  const at = path.indexOf(NESTED);
  return at < 0 ? [] : [JSON.stringify(path.slice(0, at))];
}

/** A value that can't be one of those declared: differs in kind, tag, anchor or place. */
const STRUCTURE = '\0structure';

function compare(a: unknown, b: unknown, path: NodePath, watch: Watch): void {
  if (isScalar(a) && isScalar(b)) {
    if (a.anchor !== b.anchor || a.tag !== b.tag) watch.report(path, STRUCTURE);
    else if (watch.isBlock(path)) compareBlocks(String(a.value), String(b.value), path, watch);
    else if (textOf(a) !== textOf(b)) watch.report(path, textOf(b));
  } else if (isAlias(a) && isAlias(b)) {
    if (a.source !== b.source) watch.report(path, STRUCTURE);
  } else if (isMap(a) && isMap(b) && sameCollection(a, b)) {
    compareMaps(a.items, b.items, path, watch);
  } else if (isSeq(a) && isSeq(b) && sameCollection(a, b) && a.items.length === b.items.length) {
    a.items.forEach((item, index) => {
      compare(item, b.items[index], [...path, index], watch);
    });
  } else if (isPair(a) && isPair(b)) {
    // An item of an ordered map (!!omap).
    compareMaps([a], [b], path, watch);
  } else if (isEmpty(a) && isScalar(b)) {
    watch.report(path, textOf(b));
  } else if (!(isEmpty(a) && isEmpty(b))) {
    watch.report(path, STRUCTURE);
  }
}

function compareBlocks(a: string, b: string, path: NodePath, watch: Watch): void {
  const [before, after] = [a, b].map(onlyDocument);
  if (!before || !after) watch.report(path, STRUCTURE);
  else compare(before.contents, after.contents, [...path, NESTED], { ...watch, isBlock: () => false });
}

function onlyDocument(text: string): ParsedFile['documents'][number] | undefined {
  try {
    const { documents } = parseFile(text, 'a block of text');
    return documents.length === 1 ? documents[0] : undefined;
  } catch {
    return undefined;
  }
}

type Collection = { anchor?: string; tag?: string; flow?: boolean };

function sameCollection(a: Collection, b: Collection): boolean {
  return a.anchor === b.anchor && a.tag === b.tag && a.flow === b.flow;
}

type Item = { key: unknown; value: unknown };

function compareMaps(a: readonly Item[], b: readonly Item[], path: NodePath, watch: Watch): void {
  let i = 0;
  for (const item of b) {
    const own = a[i];
    if (own && sameKey(own.key, item.key)) {
      compare(own.value, item.value, [...path, keyText(item.key)], watch);
      i++;
    } else {
      // A key more than before.
      watch.report([...path, keyText(item.key)], isScalar(item.value) ? textOf(item.value) : STRUCTURE);
    }
  }
  if (i !== a.length) watch.report(path, STRUCTURE);
}

function sameKey(a: unknown, b: unknown): boolean {
  if (isScalar(a) && isScalar(b)) return a.anchor === b.anchor && a.tag === b.tag && textOf(a) === textOf(b);
  let same = true;
  compare(a, b, [], {
    report: () => {
      same = false;
    },
    isBlock: () => false,
  });
  return same;
}

function keyText(key: unknown): string {
  return isScalar(key) ? textOf(key) : String((key as Node | null)?.toString?.() ?? key);
}

function isEmpty(node: unknown): boolean {
  return node === null || node === undefined;
}
