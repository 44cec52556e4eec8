/** What the tree of the parser says about one node. */
import { isScalar, type Pair, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';

/** Keys and indices from the root of a document. `NESTED` stands where the path goes on inside a block of text that is YAML itself. */
export type NodePath = (string | number)[];

export const NESTED = '\0yaml';

export type AnyNode = ParsedNode | null | undefined;
export type AnyMap = YAMLMap<unknown, unknown>;
export type AnyPair = Pair<unknown, unknown>;

/** A path for people: `spec.source.helm.values.|.image.tag`. */
export function showPath(path: NodePath): string {
  return path.map((step) => (step === NESTED ? '|' : step)).join('.');
}

/** A scalar's text. For plain ones as written: `1.10` and `0x1f` are no numbers here. Block scalars are trimmed. */
export function textOf(node: Pick<Scalar, 'value' | 'source' | 'type'>): string {
  if (node.type === 'PLAIN' && node.source !== undefined) return node.source;
  const text = typeof node.value === 'string' ? node.value : String(node.value ?? '');
  return node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL' ? text.trim() : text;
}

/** The null words of the YAML 1.2 core schema. */
export function isNull(source: string): boolean {
  return source === '~' || source === 'null' || source === 'Null' || source === 'NULL';
}

export function pairsOf(map: AnyMap, key: string): AnyPair[] {
  return map.items.filter((item) => isScalar(item.key) && textOf(item.key) === key);
}

export function hasMerge(map: AnyMap): boolean {
  return map.items.some((item) => isScalar(item.key) && item.key.source === '<<');
}
