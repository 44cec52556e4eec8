/** Follows a path through a parsed file. Whatever makes the place less than certain is refused with the reason. */
import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { ParsedFile } from './documents.ts';
import { errors } from './errors.ts';
import { type Inner, openBlock } from './nested.ts';
import {
  type AnyNode,
  type AnyPair,
  hasMerge,
  NESTED,
  type NodePath,
  pairsOf,
  showPath,
  textOf,
} from './nodes.ts';
import { parsePath, type Step, type ValuePath } from './target.ts';

/** A node with the way to it. */
export interface Reached {
  /** The text that the node stands in: the file, or a block of text inside of it. */
  parsed: ParsedFile;
  /** Set when `parsed` is a block of text inside of another one. */
  outer: (Inner & { document: number; path: NodePath }) | undefined;
  document: number;
  path: NodePath;
  node: AnyNode;
  /** Set when the node is the value of a key. */
  pair: AnyPair | undefined;
}

/** The one node at `path` in all documents of the file. */
export function only(parsed: ParsedFile, path: string): Reached {
  return onlyOf(parsed, path, everywhere(parsed, path));
}

/** The one of `all`; throws WAYBILL_TARGET_NOT_FOUND or _AMBIGUOUS where there are none or several. */
export function onlyOf(parsed: ParsedFile, path: string, all: readonly Reached[]): Reached {
  const [first, second] = all;
  if (first === undefined) throw notFound(parsed, path);
  if (second !== undefined) {
    throw errors.TARGET_AMBIGUOUS({
      message: `${path} stands ${all.length} times in ${parsed.file}`,
      where: parsed.file,
      found: all
        .map((reached) => `document ${(reached.outer ?? reached).document + 1}: ${showPath(reached.path)}`)
        .join(', '),
      fix: 'name the document at the beginning of the path, as in [Deployment/api].spec.image or [#2].spec.image',
    });
  }
  return first;
}

/** The nodes at `path`, in all documents of the file that the path means. */
export function everywhere(parsed: ParsedFile, path: string): Reached[] {
  const { document, steps } = parsePath(path);
  return inDocuments(parsed, document, steps);
}

/** As `everywhere`, with the path in its parts. */
export function inDocuments(
  parsed: ParsedFile,
  wanted: ValuePath['document'],
  steps: readonly Step[],
): Reached[] {
  return parsed.documents
    .map((_, document) => (isMeant(parsed, document, wanted) ? descend(parsed, document, steps) : undefined))
    .filter((reached) => reached !== undefined);
}

/** Whether a path means this document: by its number, or by its `kind` and `metadata.name`. */
function isMeant(parsed: ParsedFile, document: number, wanted: ValuePath['document']): boolean {
  if (wanted === undefined) return true;
  if ('number' in wanted) return wanted.number === document + 1;
  const value = (...keys: string[]) =>
    descend(
      parsed,
      document,
      keys.map((key) => ({ key })),
    )?.node;
  const [kind, name] = [value('kind'), value('metadata', 'name')];
  return isScalar(kind) && isScalar(name) && textOf(kind) === wanted.kind && textOf(name) === wanted.name;
}

/** Follows steps from the root of a document; undefined where there is nothing of the kind. */
export function descend(parsed: ParsedFile, document: number, steps: readonly Step[]): Reached | undefined {
  return follow(
    {
      parsed,
      outer: undefined,
      document,
      path: [],
      node: parsed.documents[document]?.contents,
      pair: undefined,
    },
    steps,
  );
}

/** Follows steps from a node. */
export function follow(from: Reached, steps: readonly Step[]): Reached | undefined {
  let reached = from;
  for (const step of steps) {
    const next = take(reached, step);
    if (next === undefined) return undefined;
    reached = next;
    refuseShared(reached);
  }
  return reached;
}

function take(from: Reached, step: Step): Reached | undefined {
  if ('key' in step) return byKey(from, step.key);
  if ('select' in step) return bySelector(from, step.select);
  return inside(from);
}

/** Into a block of text that is YAML itself. */
function inside(from: Reached): Reached | undefined {
  if (!isScalar(from.node)) return undefined;
  const refused = (reason: string) => wrongForm(from, reason);
  if (from.outer) throw refused('YAML inside of YAML is read one level deep');
  const inner = openBlock(from.parsed, from.node, showPath(from.path), refused);
  const [document] = inner.parsed.documents;
  return {
    parsed: inner.parsed,
    outer: { ...inner, document: from.document, path: [...from.path, NESTED] },
    document: 0,
    path: [],
    node: document?.contents,
    pair: undefined,
  };
}

function byKey(from: Reached, key: string): Reached | undefined {
  if (isMap(from.node)) {
    const pairs = pairsOf(from.node, key);
    const [pair, other] = pairs;
    if (other) throw duplicate(from, key, other);
    if (!pair) {
      if (hasMerge(from.node)) throw ambiguous(from, `${key} would come from a merge key (<<)`);
      return undefined;
    }
    return { ...from, path: [...from.path, key], node: pair.value as AnyNode, pair };
  }
  if (isSeq(from.node) && /^(?:0|[1-9]\d{0,5})$/.test(key)) {
    const index = Number(key);
    const node = from.node.items[index] as AnyNode;
    if (node === undefined) return undefined;
    return { ...from, path: [...from.path, index], node, pair: undefined };
  }
  return undefined;
}

function bySelector(from: Reached, select: { key: string; value: string }): Reached | undefined {
  if (!isSeq(from.node)) return undefined;
  const matches: Reached[] = [];
  from.node.items.forEach((item, index) => {
    const here: Reached = {
      ...from,
      path: [...from.path, index],
      node: item as AnyNode,
      pair: undefined,
    };
    if (isAlias(item)) throw ambiguous(here, `an entry of ${showPath(from.path)} is an alias`);
    if (!isMap(item)) return;
    const [pair, other] = pairsOf(item, select.key);
    if (other) throw duplicate(here, select.key, other);
    if (isAlias(pair?.value)) throw ambiguous(here, `${select.key} of an entry is an alias`);
    if (isScalar(pair?.value) && textOf(pair.value) === select.value) matches.push(here);
  });
  if (matches.length > 1) {
    throw ambiguous(from, `${matches.length} entries have ${select.key} "${select.value}"`);
  }
  return matches[0];
}

/** A node that is an alias, or that aliases elsewhere consume: changing it would change more than the declared value. */
export function refuseShared(reached: Reached): void {
  const { node } = reached;
  if (isAlias(node)) throw ambiguous(reached, `the value is an alias of &${node.source}`);
  const anchor = (isMap(node) || isSeq(node) || isScalar(node)) && node.anchor;
  if (anchor && reached.parsed.consumed[reached.document]?.has(anchor)) {
    throw ambiguous(reached, `other places of the file use this value through the anchor &${anchor}`);
  }
}

/** The offset into the file of an offset into the text that a node stands in. */
export function inFile({ parsed, outer }: Reached, offset: number): number {
  const own = parsed.origin(offset);
  return outer ? outer.offset(own) : own;
}

export function notFound(parsed: ParsedFile, path: string) {
  return errors.TARGET_NOT_FOUND({
    message: `${parsed.file} holds no ${path}`,
    where: parsed.file,
    ...hint(parsed.documents, path),
  });
}

/** Names of what is there instead: the entries of `images`, or the keys at the root. */
function hint(documents: ParsedFile['documents'], path: string): { found?: string } {
  const root = documents[0]?.contents;
  if (!isMap(root)) return {};
  if (path.startsWith('images.')) {
    const images = root.get('images', true);
    if (!isSeq(images)) return { found: 'no list "images"' };
    const names = images.items.map((item) => (isMap(item) ? String(item.get('name')) : '?'));
    return { found: `images of the names ${names.join(', ')}` };
  }
  const keys = root.items.map((item) => (isScalar(item.key) ? textOf(item.key) : '?'));
  return { found: `the keys ${keys.join(', ')} at the root` };
}

export function ambiguous(at: Reached, reason: string) {
  return errors.TARGET_AMBIGUOUS({ message: `${at.parsed.file}: ${reason}`, where: placeOf(at) });
}

/** `other` is the second pair of the key. */
export function duplicate(at: Reached, key: string, other: AnyPair) {
  const reason = `the key ${key} stands more than once: which of the two counts depends on the reader`;
  return ambiguous({ ...at, node: other.key as AnyNode }, reason);
}

export function wrongForm(at: Reached, reason: string) {
  return errors.TARGET_FORM({ message: `${at.parsed.file}: ${reason}`, where: placeOf(at) });
}

function placeOf(at: Reached): string {
  const range = at.node?.range ?? ((at.pair?.key as ParsedNode | undefined)?.range as number[] | undefined);
  const place = range ? at.parsed.place(range[0] ?? 0) : at.parsed.file;
  return at.path.length === 0 ? place : `${place} (${showPath(at.path)})`;
}
