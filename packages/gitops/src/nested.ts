/** YAML inside of a block of text, as `helm.values` of an Argo CD Application: read in place, so that its values have offsets into the file. */
import type { ParsedNode, Scalar } from 'yaml';
import { type ParsedFile, parseFile } from './documents.ts';

/** A block of text that was opened. */
export interface Inner {
  parsed: ParsedFile;
  /** The offset into the file of an offset into the block's text (`source` of `parsed`). */
  offset(inner: number): number;
}

/**
 * Opens a literal block (`|`), where each line of the value is one line of the file behind one indent. `refused` makes the error for any
 * other scalar. Throws as `parseFile`, with the block named as the file.
 */
export function openBlock(
  parsed: ParsedFile,
  node: Scalar & ParsedNode,
  path: string,
  refused: (reason: string) => Error,
): Inner {
  if (node.type !== 'BLOCK_LITERAL' || typeof node.value !== 'string') {
    throw refused('YAML inside of a string is changed only where it is written as a literal block (|)');
  }
  const starts = lineOffsets(parsed.text, node.range[0], node.value.split('\n'));
  if (starts === undefined) throw refused('the lines of the block do not stand in the file letter by letter');
  const inner = parseFile(node.value, `${parsed.file} (in ${path})`);
  if (inner.documents.length !== 1) {
    throw refused(`the block must hold exactly one document, and holds ${inner.documents.length}`);
  }
  const innerStarts = [0];
  for (const match of node.value.matchAll(/\n/g)) innerStarts.push(match.index + 1);
  return {
    parsed: inner,
    offset(at) {
      let line = innerStarts.findLastIndex((start) => start <= at);
      if (line < 0) line = 0;
      return parsed.origin((starts[line] ?? 0) + at - (innerStarts[line] ?? 0));
    },
  };
}

/** Where each line of a block's value starts in the file; undefined unless all stand there behind one indent. */
function lineOffsets(text: string, header: number, lines: readonly string[]): number[] | undefined {
  const starts: number[] = [];
  let indent: number | undefined;
  let at = text.indexOf('\n', header) + 1;
  if (at === 0) return undefined;
  for (const line of lines) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const written = text.slice(at, end).replace(/\r$/, '');
    if (line !== '') {
      indent ??= written.length - line.length;
      if (indent < 0 || written !== ' '.repeat(indent) + line) return undefined;
      starts.push(at + indent);
    } else starts.push(at);
    at = end + 1;
  }
  return starts;
}
