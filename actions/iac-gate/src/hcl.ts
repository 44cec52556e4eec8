/**
 * As much of HCL as is needed to know what a Terraform file declares: its top-level blocks, their labels and the names of their
 * attributes. Checkov parses the file; this tells what Checkov must have seen.
 * Source: HCL native syntax specification (blocks, template expressions, heredocs).
 */

export interface HclBlock {
  type: string;
  labels: string[];
  /** Attributes of the block itself: offset of the name, and the text of the value when it is a plain string. */
  attributes: Map<string, { offset: number; literal?: string }>;
}

export class HclSyntaxError extends Error {}

/** The top-level blocks of a file. Throws HclSyntaxError when brackets, strings or comments do not end. */
export function hclBlocks(text: string): HclBlock[] {
  const blocks: HclBlock[] = [];
  let i = 0;
  let words: string[] = [];
  while (i < text.length) {
    const next = skipBlank(text, i);
    if (next > i) {
      i = next;
      continue;
    }
    const character = text.charAt(i);
    if (character === '\n') {
      words = [];
      i++;
    } else if (character === '"') {
      const end = skipString(text, i);
      words.push(text.slice(i + 1, end - 1));
      i = end;
    } else if (character === '{') {
      const [type, ...labels] = words;
      const attributes: HclBlock['attributes'] = new Map();
      i = readBody(text, i + 1, attributes);
      if (type !== undefined) blocks.push({ type, labels, attributes });
      words = [];
    } else if (character === '[' || character === '(') {
      i = skipBracket(text, i);
    } else {
      const word = wordAt(text, i);
      if (word !== '') words.push(word);
      i += Math.max(1, word.length);
    }
  }
  return blocks;
}

/** Reads a block's body from behind its `{` to behind its `}`. */
function readBody(text: string, from: number, attributes: HclBlock['attributes']): number {
  let i = from;
  let lineStart = true;
  while (i < text.length) {
    const next = skipBlank(text, i);
    if (next > i) {
      i = next;
      continue;
    }
    const character = text.charAt(i);
    if (character === '}') return i + 1;
    if (character === '\n') {
      lineStart = true;
      i++;
      continue;
    }
    const word = wordAt(text, i);
    if (lineStart && word !== '') {
      const after = skipBlank(text, i + word.length);
      if (text.charAt(after) === '=' && text.charAt(after + 1) !== '=') {
        const value = skipBlank(text, after + 1);
        const literal =
          text.charAt(value) === '"' ? text.slice(value + 1, skipString(text, value) - 1) : undefined;
        attributes.set(word, { offset: i, literal });
        i = after + 1;
        lineStart = false;
        continue;
      }
    }
    lineStart = false;
    i = word !== '' ? i + word.length : skipToken(text, i);
  }
  throw new HclSyntaxError('a block does not end');
}

/** The offset behind one token that is neither blank nor a word. */
function skipToken(text: string, i: number): number {
  const character = text.charAt(i);
  if (character === '"') return skipString(text, i);
  if (character === '{' || character === '[' || character === '(') return skipBracket(text, i);
  if (character === '<' && text.charAt(i + 1) === '<') return skipHeredoc(text, i);
  return i + 1;
}

/** Deeper nesting is refused: it would end the process, and nobody writes it. */
const MAX_DEPTH = 200;

function skipBracket(text: string, from: number): number {
  let depth = 0;
  let i = from;
  while (i < text.length) {
    const next = skipBlank(text, i);
    if (next > i) {
      i = next;
      continue;
    }
    const character = text.charAt(i);
    if (character === '{' || character === '[' || character === '(') {
      if (++depth > MAX_DEPTH) throw new HclSyntaxError(`brackets are nested deeper than ${MAX_DEPTH}`);
      i++;
    } else if (character === '}' || character === ']' || character === ')') {
      i++;
      if (--depth === 0) return i;
    } else if (character === '"') i = skipString(text, i);
    else if (character === '<' && text.charAt(i + 1) === '<') i = skipHeredoc(text, i);
    else i++;
  }
  throw new HclSyntaxError('a bracket does not close');
}

/** The offset behind a quoted template. `${` and `%{` open an expression, which may hold strings again; `$${` is text. */
function skipString(text: string, from: number, depth = 0): number {
  if (depth > MAX_DEPTH) throw new HclSyntaxError(`templates are nested deeper than ${MAX_DEPTH}`);
  for (let i = from + 1; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === '\\') i++;
    else if (character === '"') return i + 1;
    else if (character === '\n') break;
    else if ((character === '$' || character === '%') && text.charAt(i + 1) === '{') {
      if (text.charAt(i - 1) === character) continue;
      i = skipTemplate(text, i + 1, depth + 1) - 1;
    }
  }
  throw new HclSyntaxError('a string does not end');
}

function skipTemplate(text: string, from: number, depth: number): number {
  let open = 0;
  for (let i = from; i < text.length; ) {
    const character = text.charAt(i);
    if (character === '"') {
      i = skipString(text, i, depth);
      continue;
    }
    if (character === '{') open++;
    if (character === '}' && --open === 0) return i + 1;
    i++;
  }
  throw new HclSyntaxError('a template expression does not end');
}

function skipHeredoc(text: string, from: number): number {
  const lineEnd = text.indexOf('\n', from);
  const head = /^<<-?([\p{L}_][\p{L}\p{N}_-]*)[ \t]*\r?$/u.exec(
    text.slice(from, lineEnd < 0 ? undefined : lineEnd),
  );
  if (head === null || lineEnd < 0) return from + 2;
  for (let i = lineEnd + 1; i < text.length; ) {
    const end = text.indexOf('\n', i);
    const line = text.slice(i, end < 0 ? undefined : end).trim();
    if (line === head[1]) return end < 0 ? text.length : end;
    if (end < 0) break;
    i = end + 1;
  }
  throw new HclSyntaxError('a heredoc does not end');
}

/** Behind spaces and comments; a line break is not skipped, since it ends an attribute. */
function skipBlank(text: string, from: number): number {
  let i = from;
  for (;;) {
    const character = text.charAt(i);
    if (character === ' ' || character === '\t' || character === '\r' || character === '\ufeff') i++;
    else if (character === '#' || (character === '/' && text.charAt(i + 1) === '/')) {
      const end = text.indexOf('\n', i);
      i = end < 0 ? text.length : end;
    } else if (character === '/' && text.charAt(i + 1) === '*') {
      const end = text.indexOf('*/', i + 2);
      if (end < 0) throw new HclSyntaxError('a comment does not end');
      i = end + 2;
    } else return i;
  }
}

function wordAt(text: string, i: number): string {
  const word = /[\p{L}_][\p{L}\p{N}_.-]*/uy;
  word.lastIndex = i;
  return word.exec(text)?.[0] ?? '';
}
