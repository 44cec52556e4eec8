/**
 * Finds the one scalar (or the one place for a new line) that a target declares, as exact offsets into the text. Whatever makes
 * the place less than certain is refused with the reason.
 */
import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { ParsedFile } from './documents.ts';
import { errors } from './errors.ts';
import { parsePath, type Step, type Target } from './target.ts';

/** Keys and indices from the root of a document. */
export type NodePath = (string | number)[];

/** A scalar that is there. */
export interface ScalarSlot {
  document: number;
  path: NodePath;
  /** The value as text: as written for plain scalars (`1.10` stays `1.10`), unescaped for quoted ones, trimmed for blocks. */
  value: string;
  /** Offsets of exactly that text; undefined where the source does not hold it letter by letter. */
  span: { start: number; end: number } | undefined;
  /** A value that is not written at all (`digest:`): text goes to `span.start` with a blank before it. */
  empty: boolean;
}

/** Where a key that is missing in a mapping would be inserted. */
export interface InsertionSlot {
  document: number;
  path: NodePath;
  offset: number;
  /** What stands before and after the new `key: value`. */
  before: string;
  after: string;
}

/** What a target declares, as found. */
export type Found =
  | { kind: 'scalar'; scalar: ScalarSlot }
  | {
      kind: 'kustomize-image';
      name: string;
      newName: ScalarSlot | undefined;
      newTag: ScalarSlot | undefined;
      digest: ScalarSlot | undefined;
      /** Where `digest` goes when there is none. */
      insertDigest: () => InsertionSlot;
    }
  | {
      kind: 'helm-values';
      registry: ScalarSlot | undefined;
      repository: ScalarSlot | undefined;
      tag: ScalarSlot | undefined;
      digest: ScalarSlot | undefined;
    };

type AnyNode = ParsedNode | null | undefined;
type AnyMap = YAMLMap<unknown, unknown>;
type AnyPair = Pair<unknown, unknown>;

interface Reached {
  document: number;
  path: NodePath;
  node: AnyNode;
  /** Set when the node is the value of a key. */
  pair: AnyPair | undefined;
}

/** Throws WAYBILL_TARGET_NOT_FOUND, _AMBIGUOUS or _FORM. */
export function locate(parsed: ParsedFile, target: Target): Found {
  switch (target.kind) {
    case 'kustomize-image':
      return kustomizeImage(parsed, target.name);
    case 'yaml-path':
      return { kind: 'scalar', scalar: scalarSlot(parsed, only(parsed, target.path)) };
    case 'helm-values':
      return helmValues(parsed, target.path);
  }
}

function kustomizeImage(parsed: ParsedFile, name: string): Found {
  if (parsed.documents.length !== 1) {
    // kustomize reads one document; another reader may take another one.
    throw errors.TARGET_AMBIGUOUS({
      message: `${parsed.file} must hold exactly one document`,
      where: parsed.file,
      found: `${parsed.documents.length} documents`,
    });
  }
  const path = `images.[name=${name}]`;
  const entry = descend(parsed, 0, [{ key: 'images' }, { select: { key: 'name', value: name } }]);
  if (entry === undefined) throw notFound(parsed, path);
  if (!isMap(entry.node)) throw wrongForm(parsed, entry, 'an entry of images must be a mapping');
  const map = entry.node;
  const slot = (key: string) => childScalar(parsed, entry, map, key);
  return {
    kind: 'kustomize-image',
    name,
    newName: slot('newName'),
    newTag: slot('newTag'),
    digest: slot('digest'),
    insertDigest: () => insertion(parsed, entry, map, 'digest', ['newTag', 'newName', 'name']),
  };
}

function helmValues(parsed: ParsedFile, path: string): Found {
  const reached = only(parsed, path);
  if (!isMap(reached.node)) return { kind: 'scalar', scalar: scalarSlot(parsed, reached) };
  const map = reached.node;
  const slot = (key: string) => childScalar(parsed, reached, map, key);
  return {
    kind: 'helm-values',
    registry: slot('registry'),
    repository: slot('repository'),
    tag: slot('tag'),
    digest: slot('digest'),
  };
}

/** The one node at `path` in all documents of the file. */
function only(parsed: ParsedFile, path: string): Reached {
  const { document: wanted, steps } = parsePath(path);
  const all = parsed.documents
    .map((_, document) =>
      wanted && !isNamed(parsed, document, wanted) ? undefined : descend(parsed, document, steps),
    )
    .filter((reached) => reached !== undefined);
  const [first, second] = all;
  if (first === undefined) throw notFound(parsed, path);
  if (second !== undefined) {
    throw errors.TARGET_AMBIGUOUS({
      message: `${path} stands in ${all.length} documents of ${parsed.file}`,
      where: parsed.file,
      found: all.map((reached) => `document ${reached.document + 1}`).join(', '),
      fix: 'name the document at the beginning of the path, as in [Deployment/api].spec.image',
    });
  }
  return first;
}

/** Whether a document has this `kind` and `metadata.name`. */
function isNamed(parsed: ParsedFile, document: number, wanted: { kind: string; name: string }): boolean {
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
function descend(parsed: ParsedFile, document: number, steps: readonly Step[]): Reached | undefined {
  let reached: Reached = {
    document,
    path: [],
    node: parsed.documents[document]?.contents,
    pair: undefined,
  };
  for (const step of steps) {
    const next = 'key' in step ? byKey(parsed, reached, step.key) : bySelector(parsed, reached, step.select);
    if (next === undefined) return undefined;
    reached = next;
    refuseShared(parsed, reached);
  }
  return reached;
}

function byKey(parsed: ParsedFile, from: Reached, key: string): Reached | undefined {
  if (isMap(from.node)) {
    const pairs = pairsOf(from.node, key);
    const [pair, other] = pairs;
    if (other) throw ambiguous(parsed, from, `the key ${key} stands more than once`);
    if (!pair) {
      const merge = from.node.items.some(
        (item) => isPair(item) && isScalar(item.key) && item.key.source === '<<',
      );
      if (merge) throw ambiguous(parsed, from, `${key} would come from a merge key (<<)`);
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

function bySelector(
  parsed: ParsedFile,
  from: Reached,
  select: { key: string; value: string },
): Reached | undefined {
  if (!isSeq(from.node)) return undefined;
  const matches: Reached[] = [];
  from.node.items.forEach((item, index) => {
    const here: Reached = {
      ...from,
      path: [...from.path, index],
      node: item as AnyNode,
      pair: undefined,
    };
    if (isAlias(item)) throw ambiguous(parsed, here, `an entry of ${from.path.join('.')} is an alias`);
    if (!isMap(item)) return;
    const [pair] = pairsOf(item, select.key);
    if (isAlias(pair?.value)) throw ambiguous(parsed, here, `${select.key} of an entry is an alias`);
    if (isScalar(pair?.value) && textOf(pair.value) === select.value) matches.push(here);
  });
  if (matches.length > 1) {
    throw ambiguous(parsed, from, `${matches.length} entries have ${select.key} "${select.value}"`);
  }
  return matches[0];
}

/** A node that is an alias, or that aliases elsewhere consume: changing it would change more than the declared value. */
function refuseShared(parsed: ParsedFile, reached: Reached): void {
  const { node } = reached;
  if (isAlias(node)) throw ambiguous(parsed, reached, `the value is an alias of &${node.source}`);
  const anchor = (isMap(node) || isSeq(node) || isScalar(node)) && node.anchor;
  if (anchor && parsed.consumed[reached.document]?.has(anchor)) {
    throw ambiguous(parsed, reached, `other places of the file use this value through the anchor &${anchor}`);
  }
}

function childScalar(parsed: ParsedFile, from: Reached, map: AnyMap, key: string): ScalarSlot | undefined {
  const [pair, other] = pairsOf(map, key);
  if (other) throw ambiguous(parsed, from, `the key ${key} stands more than once`);
  if (!pair) {
    // A key that a merge brings along must not be shadowed by accident.
    if (map.items.some((item) => isScalar(item.key) && item.key.source === '<<')) {
      throw ambiguous(parsed, from, `${key} may come from a merge key (<<)`);
    }
    return undefined;
  }
  const reached: Reached = { ...from, path: [...from.path, key], node: pair.value as AnyNode, pair };
  refuseShared(parsed, reached);
  return scalarSlot(parsed, reached);
}

function scalarSlot(parsed: ParsedFile, reached: Reached): ScalarSlot {
  const { node, document, path, pair } = reached;
  if (node === null || node === undefined) {
    if (!pair) throw wrongForm(parsed, reached, 'the value is empty');
    const key = pair.key as ParsedNode;
    const colon = parsed.text.indexOf(':', key.range[1]);
    return { document, path, value: '', span: { start: colon + 1, end: colon + 1 }, empty: true };
  }
  if (!isScalar(node)) {
    throw wrongForm(parsed, reached, `the value is ${isMap(node) ? 'a mapping' : 'a list'}, not one scalar`);
  }
  if (node.tag !== undefined && node.tag !== 'tag:yaml.org,2002:str' && node.tag.startsWith('!')) {
    throw wrongForm(parsed, reached, `the value has the tag ${node.tag}`);
  }
  const value = textOf(node);
  const range = node.range as [number, number, number];
  const source = parsed.text.slice(range[0], range[1]);
  if (source === '') {
    // `digest:` with nothing, or with a comment, behind it.
    const colon = pair ? parsed.text.indexOf(':', (pair.key as ParsedNode).range[1]) : -1;
    if (colon < 0) throw wrongForm(parsed, reached, 'the value is empty');
    return { document, path, value: '', span: { start: colon + 1, end: colon + 1 }, empty: true };
  }
  if (value === '') {
    const quoted = source === '""' || source === "''";
    const at = range[0] + 1;
    return { document, path, value, span: quoted ? { start: at, end: at } : undefined, empty: false };
  }
  if (node.type === 'PLAIN' && isNull(source)) {
    return { document, path, value: '', span: { start: range[0], end: range[1] }, empty: false };
  }
  const first = source.indexOf(value);
  const once = first >= 0 && source.indexOf(value, first + 1) < 0;
  return {
    document,
    path,
    value,
    span: once ? { start: range[0] + first, end: range[0] + first + value.length } : undefined,
    empty: false,
  };
}

/** The null words of the YAML 1.2 core schema. */
function isNull(source: string): boolean {
  return source === '~' || source === 'null' || source === 'Null' || source === 'NULL';
}

/** A scalar's text. For plain ones as written: `1.10` and `0x1f` are no numbers here. */
function textOf(node: Scalar): string {
  if (node.type === 'PLAIN' && node.source !== undefined) return node.source;
  const text = typeof node.value === 'string' ? node.value : String(node.value ?? '');
  return node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL' ? text.trim() : text;
}

function pairsOf(map: AnyMap, key: string): AnyPair[] {
  return map.items.filter((item) => isScalar(item.key) && textOf(item.key) === key);
}

/** Where `key` is inserted: on a line of its own after the first of `siblings` that is there, or inside the braces of a flow map. */
function insertion(
  parsed: ParsedFile,
  from: Reached,
  map: AnyMap,
  key: string,
  siblings: readonly string[],
): InsertionSlot {
  const slot = { document: from.document, path: [...from.path, key] };
  if (map.flow) {
    const last = map.items.at(-1);
    const node = ((last?.value ?? last?.key) as AnyNode)?.range;
    if (!node) throw wrongForm(parsed, from, 'the mapping is empty');
    return { ...slot, offset: node[1], before: ', ', after: '' };
  }
  const sibling = siblings.flatMap((name) => pairsOf(map, name))[0];
  const keyNode = sibling?.key as ParsedNode | undefined;
  const valueNode = sibling?.value as AnyNode;
  if (!keyNode || !isScalar(valueNode)) throw wrongForm(parsed, from, `there is no place for ${key}`);
  const { text } = parsed;
  const lineStart = text.lastIndexOf('\n', keyNode.range[0] - 1) + 1;
  const indent = ' '.repeat(keyNode.range[0] - lineStart);
  const valueEnd = (valueNode.range as [number, number, number])[1];
  if (text.slice(keyNode.range[0], valueEnd).includes('\n')) {
    throw wrongForm(parsed, from, `the value before the place for ${key} runs over several lines`);
  }
  const newline = text.indexOf('\n', valueEnd);
  const eol = lineEnding(text);
  if (newline < 0) return { ...slot, offset: text.length, before: eol + indent, after: '' };
  return { ...slot, offset: newline + 1, before: indent, after: eol };
}

/** The line ending of the file, by its first line. */
function lineEnding(text: string): string {
  const newline = text.indexOf('\n');
  return newline > 0 && text[newline - 1] === '\r' ? '\r\n' : '\n';
}

function notFound(parsed: ParsedFile, path: string) {
  return errors.TARGET_NOT_FOUND({
    message: `${parsed.file} holds no ${path}`,
    where: parsed.file,
    ...hint(parsed.documents, path),
  });
}

/** Names of what is there instead: the entries of `images`, or the keys at the root. */
function hint(documents: readonly Document.Parsed<ParsedNode>[], path: string): { found?: string } {
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

function ambiguous(parsed: ParsedFile, at: Reached, reason: string) {
  return errors.TARGET_AMBIGUOUS({ message: `${parsed.file}: ${reason}`, where: placeOf(parsed, at) });
}

function wrongForm(parsed: ParsedFile, at: Reached, reason: string) {
  return errors.TARGET_FORM({ message: `${parsed.file}: ${reason}`, where: placeOf(parsed, at) });
}

function placeOf(parsed: ParsedFile, at: Reached): string {
  const range = at.node?.range ?? ((at.pair?.key as ParsedNode | undefined)?.range as number[] | undefined);
  const place = range ? parsed.place(range[0] ?? 0) : parsed.file;
  return at.path.length === 0 ? place : `${place} (${at.path.join('.')})`;
}
