/**
 * YAML from a repository, read within limits: a few hundred bytes of aliases can blow up to gigabytes, and deep nesting ends
 * the process (CVE-2026-33532). An entry of its own, so that actions that read no YAML do not load it.
 */
import { isMap, isScalar, isSeq, LineCounter, parseAllDocuments, parseDocument } from 'yaml';
import { errors } from './toolkit-errors.ts';

export { YamlSection } from './yaml-section.ts';

export interface YamlLimits {
  maxBytes: number;
  maxDepth: number;
  maxAliases: number;
}

export const defaultYamlLimits: YamlLimits = { maxBytes: 1024 * 1024, maxDepth: 100, maxAliases: 100 };

/**
 * Parses one YAML document to plain values. Duplicate keys, several documents, unknown tags and warnings are faults.
 * `name` stands in messages: a path, with the revision where there is one.
 * Throws WAYBILL_YAML_LIMIT or WAYBILL_YAML_INVALID with the line.
 */
export function parseYaml(text: string, name: string, limits: YamlLimits = defaultYamlLimits): unknown {
  if (Buffer.byteLength(text) > limits.maxBytes) {
    throw errors.YAML_LIMIT({ message: `${name} is larger than ${limits.maxBytes} bytes`, where: name });
  }
  if (flowDepth(text) > limits.maxDepth) {
    throw errors.YAML_LIMIT({
      message: `${name} is nested deeper than ${limits.maxDepth} levels`,
      where: name,
    });
  }
  const lineCounter = new LineCounter();
  let documents: ReturnType<typeof parseAllDocuments>;
  try {
    documents = parseAllDocuments(text, { lineCounter, uniqueKeys: true, strict: true, prettyErrors: false });
  } catch (cause) {
    throw errors.YAML_LIMIT({ message: `${name} is nested too deep to be read`, where: name, cause });
  }
  if (!Array.isArray(documents) || documents.length !== 1 || documents[0] === undefined) {
    const count = Array.isArray(documents) ? documents.length : 0;
    throw errors.YAML_INVALID({
      message: `${name} must hold exactly one YAML document`,
      where: name,
      found: `${count} documents`,
    });
  }
  const [document] = documents;
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) {
    const { line, col } = lineCounter.linePos(fault.pos[0]);
    throw errors.YAML_INVALID({
      message: `${name} is not valid YAML: ${fault.message}`,
      where: `${name}:${line}:${col}`,
      cause: fault,
    });
  }
  try {
    return document.toJS({ maxAliasCount: limits.maxAliases });
  } catch (cause) {
    throw errors.YAML_LIMIT({
      message: `${name} uses more aliases than is allowed (${limits.maxAliases})`,
      where: name,
      cause,
    });
  }
}

/**
 * Finds the line of a place in a text that `parseYaml` has read: of the deepest part of the path that is there. An entry of a list is
 * named by its number, or by its `name`.
 */
export function yamlLines(text: string): (path: readonly string[]) => number | undefined {
  const lineCounter = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter });
  return (path) => {
    let node: unknown = contents;
    let offset: number | undefined;
    for (const part of path) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === part);
        if (!pair || !isScalar(pair.key)) break;
        offset = pair.key.range?.[0];
        node = pair.value;
      } else if (isSeq(node)) {
        const item: unknown = /^\d+$/.test(part)
          ? node.items[Number(part)]
          : node.items.find((entry) => isMap(entry) && entry.get('name') === part);
        if (!isMap(item) && !isScalar(item) && !isSeq(item)) break;
        offset = item.range?.[0];
        node = item;
      } else break;
    }
    return offset === undefined ? undefined : lineCounter.linePos(offset).line;
  };
}

/** An upper bound of the nesting: brackets that are open at once, or the deepest indentation, whichever is more. */
function flowDepth(text: string): number {
  let open = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, ++open);
    else if (character === ']' || character === '}') open = Math.max(0, open - 1);
  }
  const indents = new Set<number>();
  for (const match of text.matchAll(/^( *)(- )*/gm)) indents.add(match[0].length);
  return Math.max(deepest, indents.size);
}
