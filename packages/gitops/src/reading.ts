/**
 * Text as the parser takes it. YAML 1.2 asks for lines inside of brackets and quotes to be deeper than what they belong to, and for byte
 * order marks to stand before documents alone (sections 5.2, 7.3 and 7.4). What clusters read with (libyaml, go-yaml) takes such lines
 * wherever they start, and a mark on any line; blanks in front of them mean nothing (section 6.5, line folding).
 */
import { CST, Lexer, type YAMLParseError } from 'yaml';

export interface Reading {
  /** What is given to the parser. */
  text: string;
  /** The offset into the file of an offset into `text`. */
  origin(offset: number): number;
}

/** Lines that are made deeper, and letters that are looked at for them, before a file counts as broken. */
const MAX_LINES = 500;
const MAX_CHARS = 64 * 1024 * 1024;

/** A change of the file for the parser: at an offset of the result, letters that the file has not, or (negative) has besides. */
interface Shift {
  at: number;
  more: number;
}

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

/** `reading` with the lines made deeper that need it; undefined where there are none, or too many. */
function deepened(reading: Reading): Reading | undefined {
  const shifts: Shift[] = [];
  let { text } = reading;
  for (let looked = 0; shifts.length < MAX_LINES && looked < MAX_CHARS; looked += text.length) {
    const shallow = firstShallow(text);
    if (shallow === undefined) break;
    shifts.push({ at: shallow.at, more: shallow.missing });
    text = `${text.slice(0, shallow.at)}${' '.repeat(shallow.missing)}${text.slice(shallow.at)}`;
  }
  if (shifts.length === 0) return undefined;
  const own = through(shifts);
  return { text, origin: (offset) => reading.origin(own(offset)) };
}

function through(shifts: readonly Shift[]): Reading['origin'] {
  return (offset) =>
    shifts.reduce(
      (origin, { at, more }) => (offset < at ? origin : origin - Math.min(more, offset - at)),
      offset,
    );
}

/** The first line that belongs to brackets or quotes before it and is not deep enough, with the blanks that it lacks. */
function firstShallow(text: string): { at: number; missing: number } | undefined {
  let offset = 0;
  let depth = 0;
  let opened = 0;
  let isValue = false;
  for (const token of new Lexer().lex(text)) {
    const type: CST.TokenType | 'value' | null = isValue ? 'value' : CST.tokenType(token);
    isValue = type === 'scalar';
    // Signs to the parser, which stand for no letters.
    if (type === 'flow-error-end') return shallowLine(text, offset, opened);
    if (type === 'scalar' || type === 'doc-mode') continue;
    if (type === 'flow-map-start' || type === 'flow-seq-start') {
      if (depth === 0) opened = offset;
      depth++;
    } else if (type === 'flow-map-end' || type === 'flow-seq-end') depth--;
    else if (isOpen(type, token))
      return shallowLine(text, offset + token.length, depth > 0 ? opened : offset);
    offset += token.length;
  }
  return undefined;
}

/** Behind the first quote: one that is not doubled, or not escaped. */
const CLOSED = { single: /(?<!')'(?:'')*$/, double: /(?<!\\)(?:\\\\)*"$/ };

/** Whether a scalar in quotes ends without them. */
function isOpen(type: string | null, token: string): boolean {
  if (type === 'single-quoted-scalar') return !CLOSED.single.test(token.slice(1));
  return type === 'double-quoted-scalar' && !CLOSED.double.test(token.slice(1));
}

/** The line of the next letter at or behind `offset`. It gets as deep as what was opened, which is deeper than what that belongs to. */
function shallowLine(
  text: string,
  offset: number,
  opened: number,
): { at: number; missing: number } | undefined {
  const next = text.slice(offset).search(/\S/);
  if (next < 0) return undefined;
  const at = text.lastIndexOf('\n', offset + next) + 1;
  const indent = /^ */.exec(text.slice(at))?.[0].length ?? 0;
  const missing = opened - text.lastIndexOf('\n', opened - 1) - indent;
  // The end of a document ends everything; and a line that is deep enough is no help.
  return missing <= 0 || at <= opened || /^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(at, at + 4))
    ? undefined
    : { at, missing };
}
