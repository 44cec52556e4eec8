/**
 * Text as the parser takes it. YAML 1.2 asks for lines inside of brackets and quotes to be deeper than what they belong to, and for byte
 * order marks to stand before documents alone (sections 5.2, 7.3 and 7.4). What clusters read with (libyaml, go-yaml) takes such lines
 * wherever they start, and a mark on any line; blanks in front of them mean nothing (section 6.5, line folding).
 */
import type { YAMLParseError } from 'yaml';
import { ClusterFault, clusterTokens } from './cluster-tokens.ts';

export interface Reading {
  /** What is given to the parser. */
  text: string;
  /** The offset into the file of an offset into `text`. */
  origin(offset: number): number;
}

/** A change of the file for the parser: at an offset of the result, letters that the file has not, or (negative) has besides. */
interface Shift {
  at: number;
  more: number;
}

const BLANK_LINE = /[ \t]*(?:\r?\n|$)/y;

/** What the parser says of a line that is not deep enough. */
const SHALLOW: readonly YAMLParseError['code'][] = ['BAD_INDENT', 'MISSING_CHAR'];

/** The documents of a file by a parser, as clusters read it; the first fault where it has one for them too. */
export function readWith<D extends { errors: readonly YAMLParseError[] }>(
  source: string,
  parse: (text: string) => D[],
): { reading: Reading; documents: D[]; fault?: YAMLParseError } {
  const reading = withoutMarks(source);
  const documents = parse(reading.text);
  const fault = faultOf(documents);
  if (fault === undefined) return { reading, documents };
  const again = SHALLOW.includes(fault.code) ? deepened(reading) : undefined;
  const others = again && parse(again.text);
  if (again && others && faultOf(others) === undefined) return { reading: again, documents: others };
  return { reading, documents, fault };
}

function faultOf(documents: readonly { errors: readonly YAMLParseError[] }[]): YAMLParseError | undefined {
  return documents.find(({ errors }) => errors.length > 0)?.errors[0];
}

/** The file without the byte order marks at the beginning of later lines. */
function withoutMarks(source: string): Reading {
  if (!source.includes('\n\ufeff')) return { text: source, origin: (offset) => offset };
  const parts = source.split(/(?<=\n)\ufeff/);
  let at = 0;
  const shifts = parts.slice(0, -1).map((part) => {
    at += part.length;
    return { at, more: -1 };
  });
  return { text: parts.join(''), origin: through(shifts) };
}

/** `reading` with the lines made deeper that need it; undefined where there are none. */
function deepened(reading: Reading): Reading | undefined {
  const shifts: Shift[] = [];
  const parts: string[] = [];
  let done = 0;
  let more = 0;
  for (const { at, missing } of shallowLines(reading.text)) {
    parts.push(reading.text.slice(done, at), ' '.repeat(missing));
    shifts.push({ at: at + more, more: missing });
    done = at;
    more += missing;
  }
  if (shifts.length === 0) return undefined;
  const own = through(shifts);
  return {
    text: parts.join('') + reading.text.slice(done),
    origin: (offset) => reading.origin(own(offset)),
  };
}

function through(shifts: readonly Shift[]): Reading['origin'] {
  return (offset) =>
    shifts.reduce(
      (origin, { at, more }) => (offset < at ? origin : origin - Math.min(more, offset - at)),
      offset,
    );
}

/**
 * Lines that belong to brackets or quotes before them and are not deep enough, with the blanks that each lacks to be as deep as what was
 * opened, which is deeper than what that belongs to. None where clusters don't read the text either.
 */
function shallowLines(text: string): { at: number; missing: number }[] {
  return spans(text).flatMap(([start, end]) => {
    const deep = start - text.lastIndexOf('\n', start - 1);
    const lines: { at: number; missing: number }[] = [];
    for (let at = text.indexOf('\n', start) + 1; at > 0 && at <= end; at = text.indexOf('\n', at) + 1) {
      const indent = /^ */.exec(text.slice(at, at + deep))?.[0].length ?? 0;
      BLANK_LINE.lastIndex = at;
      if (indent < deep && !BLANK_LINE.test(text)) lines.push({ at, missing: deep - indent });
    }
    return lines;
  });
}

/** From where to where the outermost brackets and the quotes outside of them stand. */
function spans(text: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  let depth = 0;
  let opened = 0;
  try {
    for (const { kind, at, end } of clusterTokens(text)) {
      if (kind === '[' || kind === '{') {
        if (depth++ === 0) opened = at;
      } else if (kind === ']' || kind === '}') {
        if (--depth === 0) found.push([opened, at]);
      } else if (kind === 'scalar' && depth === 0 && /["']/.test(text[at] ?? '')) found.push([at, end]);
    }
  } catch (error) {
    if (error instanceof ClusterFault) return [];
    throw error;
  }
  return found;
}
