/** Every scalar and every mapping of a file, with the steps that lead to it. */
import { isMap, isScalar, isSeq } from 'yaml';
import { descend, type Reached } from './descend.ts';
import type { ParsedFile } from './documents.ts';
import { type AnyMap, type AnyNode, textOf } from './nodes.ts';
import type { Step } from './target.ts';

export interface Visited {
  document: number;
  steps: Step[];
  node: AnyNode;
}

/** Scalars (also values that are not written) and mappings of all documents, in the order of the file. Aliases are not followed. */
export function* walk(parsed: ParsedFile): Iterable<Visited> {
  for (const [document, { contents }] of parsed.documents.entries()) yield* below(document, [], contents);
}

function* below(document: number, steps: Step[], node: AnyNode): Iterable<Visited> {
  if (isMap(node)) {
    yield { document, steps, node };
    for (const { key, value } of (node as AnyMap).items) {
      if (isScalar(key)) yield* below(document, [...steps, { key: textOf(key) }], value as AnyNode);
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries())
      yield* below(document, [...steps, { key: String(index) }], item as AnyNode);
  } else yield { document, steps, node };
}

/** The visited node reached anew, step by step: what is shared with other places or stands twice is refused on the way. */
export function reach(parsed: ParsedFile, { document, steps }: Visited): Reached {
  const reached = descend(parsed, document, steps);
  if (reached === undefined) throw new Error(`no ${pathText(steps)} in ${parsed.file}, where it was seen`);
  return reached;
}

/** Steps as a target's path writes them. */
export function pathText(steps: readonly Step[]): string {
  return steps
    .map((step) => {
      if ('nested' in step) return '|';
      if ('select' in step) return `[${step.select.key}=${step.select.value}]`;
      return /^[A-Za-z0-9_-]+$/.test(step.key) ? step.key : `[${JSON.stringify(step.key)}]`;
    })
    .join('.');
}
