/** Offsets of one scalar, or of the place where a key would be inserted. */
import { isAlias, isMap, isScalar, type ParsedNode } from 'yaml';
import { ambiguous, duplicate, inFile, type Reached, refuseShared, wrongForm } from './descend.ts';
import { type AnyMap, type AnyNode, hasMerge, isNull, type NodePath, pairsOf, textOf } from './nodes.ts';

/** How a scalar is written: what text may stand in its place. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

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
  style: ScalarStyle;
  /** What is written behind the value on its line: a comment, with its `#`. */
  comment: string;
}

/** Where a key that is missing in a mapping would be inserted. */
export interface InsertionSlot {
  document: number;
  path: NodePath;
  offset: number;
  /** What stands before and after the new `key: value`. */
  before: string;
  after: string;
  /** Keys and values are quoted, as in JSON. */
  quoted: boolean;
}

/** The scalar at `key` of a mapping, as a place to write to; undefined where there is no such key. */
export function childScalar(from: Reached, map: AnyMap, key: string): ScalarSlot | undefined {
  const reached = child(from, map, key);
  if (reached === undefined) return undefined;
  refuseShared(reached);
  return scalarSlot(reached);
}

/** The text at `key` of a mapping, which nothing is written to: it may be an alias, or a value that aliases elsewhere take. */
export function childText(from: Reached, map: AnyMap, key: string): string | undefined {
  const reached = child(from, map, key);
  if (reached === undefined) return undefined;
  if (!isAlias(reached.node)) return scalarSlot(reached).value;
  const document = reached.parsed.documents[reached.document];
  const node = document && reached.node.resolve(document);
  if (!isScalar(node)) throw wrongForm(reached, `the alias *${reached.node.source} is of no scalar`);
  return scalarSlot({ ...reached, node: node as AnyNode }).value;
}

function child(from: Reached, map: AnyMap, key: string): Reached | undefined {
  const [pair, other] = pairsOf(map, key);
  if (other) throw duplicate(from, key, other);
  if (!pair) {
    // A key that a merge brings along must not be shadowed by accident.
    if (hasMerge(map)) throw ambiguous(from, `${key} may come from a merge key (<<)`);
    return undefined;
  }
  return { ...from, path: [...from.path, key], node: pair.value as AnyNode, pair };
}

/** The scalar that a path leads to. Throws WAYBILL_TARGET_FORM where it is none. */
export function scalarSlot(reached: Reached): ScalarSlot {
  const { span, ...slot } = slotIn(reached);
  const { outer } = reached;
  return {
    ...slot,
    ...(outer && { document: outer.document, path: [...outer.path, ...slot.path] }),
    span: span && { start: inFile(reached, span.start), end: inFile(reached, span.end) },
  };
}

function slotIn(reached: Reached): ScalarSlot {
  const { parsed, node, document, path, pair } = reached;
  const unwritten = (at: number): ScalarSlot => ({
    document,
    path,
    value: '',
    span: { start: at, end: at },
    empty: true,
    style: 'plain',
    comment: commentAfter(parsed.text, at),
  });
  if (node === null || node === undefined) {
    if (!pair) throw wrongForm(reached, 'the value is empty');
    const key = pair.key as ParsedNode;
    const colon = parsed.text.indexOf(':', key.range[1]);
    return unwritten(colon + 1);
  }
  if (!isScalar(node)) {
    throw wrongForm(reached, `the value is ${isMap(node) ? 'a mapping' : 'a list'}, not one scalar`);
  }
  if (node.tag !== undefined && node.tag !== 'tag:yaml.org,2002:str' && node.tag.startsWith('!')) {
    throw wrongForm(reached, `the value has the tag ${node.tag}`);
  }
  const value = textOf(node);
  const range = node.range as [number, number, number];
  const source = parsed.text.slice(range[0], range[1]);
  if (source === '') {
    // `digest:` with nothing, or with a comment, behind it.
    const colon = pair ? parsed.text.indexOf(':', (pair.key as ParsedNode).range[1]) : -1;
    if (colon < 0) throw wrongForm(reached, 'the value is empty');
    return unwritten(colon + 1);
  }
  const written = {
    document,
    path,
    empty: false,
    style: styleOf(node.type),
    comment: commentAfter(parsed.text, range[1]),
  };
  if (value === '') {
    const quoted = source === '""' || source === "''";
    const at = range[0] + 1;
    return { ...written, value, span: quoted ? { start: at, end: at } : undefined };
  }
  if (node.type === 'PLAIN' && isNull(source)) {
    return { ...written, value: '', span: { start: range[0], end: range[1] } };
  }
  return { ...written, value, span: spanOf(source, range[0], written.style, value) };
}

/** Where the text of a value stands, without its quotes and the header of its block. */
function spanOf(source: string, at: number, style: ScalarStyle, value: string): ScalarSlot['span'] {
  // Escapes too: what takes the place of the whole needs none.
  if ((style === 'single' || style === 'double') && !source.includes('\n'))
    return { start: at + 1, end: at + source.length - 1 };
  const body = style === 'block' ? source.indexOf('\n') + 1 : 0;
  const first = source.indexOf(value, body);
  const once = first >= 0 && source.indexOf(value, first + 1) < 0;
  return once ? { start: at + first, end: at + first + value.length } : undefined;
}

function styleOf(type: string | null | undefined): ScalarStyle {
  if (type === 'QUOTE_DOUBLE') return 'double';
  if (type === 'QUOTE_SINGLE') return 'single';
  return type === 'PLAIN' ? 'plain' : 'block';
}

/** The comment, with its `#`, that stands behind a value that ends at an offset; empty where there is none. */
export function commentAfter(text: string, at: number): string {
  const newline = text.indexOf('\n', at);
  return /^[ \t,\]}]*(#.*)$/.exec(text.slice(at, newline < 0 ? undefined : newline).trimEnd())?.[1] ?? '';
}

/** Where `key` is inserted: on a line of its own after the first of `siblings` that is there, or inside the braces of a flow map. */
export function insertion(
  from: Reached,
  map: AnyMap,
  key: string,
  siblings: readonly string[],
): InsertionSlot {
  const { parsed } = from;
  const slot = { document: from.document, path: [...from.path, key], quoted: false };
  if (from.outer) throw wrongForm(from, `there is no ${key}, and none is added inside of a block of text`);
  if (map.flow) {
    const last = map.items.at(-1);
    const node = ((last?.value ?? last?.key) as AnyNode)?.range;
    if (!node) throw wrongForm(from, 'the mapping is empty');
    const [first] = map.items;
    const quoted = isScalar(first?.key) && first.key.type === 'QUOTE_DOUBLE';
    return { ...slot, offset: inFile(from, node[1]), before: ', ', after: '', quoted };
  }
  const sibling = siblings.flatMap((name) => pairsOf(map, name))[0];
  const keyNode = sibling?.key as ParsedNode | undefined;
  const valueNode = sibling?.value as AnyNode;
  if (!keyNode || !isScalar(valueNode)) throw wrongForm(from, `there is no place for ${key}`);
  const { text } = parsed;
  const lineStart = text.lastIndexOf('\n', keyNode.range[0] - 1) + 1;
  const indent = ' '.repeat(keyNode.range[0] - lineStart);
  const valueEnd = (valueNode.range as [number, number, number])[1];
  if (text.slice(keyNode.range[0], valueEnd).includes('\n')) {
    throw wrongForm(from, `the value before the place for ${key} runs over several lines`);
  }
  const newline = text.indexOf('\n', valueEnd);
  const eol = lineEnding(text);
  if (newline < 0) return { ...slot, offset: inFile(from, text.length), before: eol + indent, after: '' };
  return { ...slot, offset: inFile(from, newline + 1), before: indent, after: eol };
}

/** The line ending of the file, by its first line. */
function lineEnding(text: string): string {
  const newline = text.indexOf('\n');
  return newline > 0 && text[newline - 1] === '\r' ? '\r\n' : '\n';
}
