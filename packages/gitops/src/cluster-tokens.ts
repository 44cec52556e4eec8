/**
 * The tokens of a file as libyaml finds them, whose grammar the readers of clusters have (go-yaml in kubectl, kustomize, Helm, Argo CD and Flux).
 * It is that of YAML 1.1 with limits of its own: a key of one line, tabs in few places, `?` and `:` as signs wherever they stand in
 * brackets. Values are not built. https://yaml.org/spec/1.1/, https://pkg.go.dev/gopkg.in/yaml.v3
 */

export type TokenKind =
  | 'stream-end'
  | 'version'
  | 'tag-handle'
  | 'document-start'
  | 'document-end'
  | 'block-sequence'
  | 'block-mapping'
  | 'block-end'
  | '['
  | ']'
  | '{'
  | '}'
  | ','
  | '-'
  | 'key'
  | 'value'
  | 'alias'
  | 'anchor'
  | 'tag'
  | 'scalar';

export interface Token {
  kind: TokenKind;
  /** Offsets into the text, of its first letter and behind its last. */
  at: number;
  end: number;
  /** Name of an alias or anchor, handle of a tag, version. */
  name: string;
}

/** Why clusters don't read a text, in the words of their readers. */
export class ClusterFault extends Error {
  readonly at: number;

  constructor(reason: string, at: number) {
    super(reason);
    this.at = at;
  }
}

/** A key without a question mark lies on one line, and is no longer. */
const LONGEST_KEY = 1024;
const DEEPEST = 10_000;
/** What the readers take for no text, https://yaml.org/spec/1.1/#id868524 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;
/** Ends of lines to them and not to the parser here: a comment would end, and what follows it would count. */
const OTHER_BREAK = /\r(?!\n)|[\x85\u2028\u2029]/g;
const ESCAPE = /\\(?:[0abt\tnvfre "'\\N_LP]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|\r?\n)/y;
const NAME = /[0-9A-Za-z_-]+(?=[\s?:,\]}%@`]|$)/y;
const TAG = /!(?:<[\w;/?:@&=+$,.!~*'()[\]%-]+>|([\w-]*!)?[\w;/?:@&=+$,.!~*'()[\]%-]*)(?=\s|$)/y;
const DIRECTIVE =
  /%(?:YAML[ \t]+(\d{1,2}\.\d{1,2})|TAG[ \t]+(!(?:[\w-]*!)?)[ \t]+[\w;/?:@&=+$,.!~*'()[\]%-]+)[ \t]*(?:#[^\n]*)?(?=\r?\n|$)/y;
const BLOCK_HEADER = /[|>](?:[+-]?([1-9])?|([1-9])[+-])[ \t]*(?:#[^\r\n]*)?(?=\r?\n|$)/y;

interface PossibleKey {
  /** Whether nothing but a key may stand there. */
  required: boolean;
  /** Index among the tokens. */
  token: number;
  at: number;
  line: number;
  column: number;
}

/** Throws `ClusterFault`. */
export function clusterTokens(text: string): Token[] {
  const control = CONTROL.exec(text);
  if (control) throw new ClusterFault('control characters are not allowed', control.index);
  const otherBreaks = new Set(Array.from(text.matchAll(OTHER_BREAK), ({ index }) => index));
  const tokens: Token[] = [];
  const indents: number[] = [];
  /** One for each level of brackets. */
  const keys: (PossibleKey | undefined)[] = [undefined];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let line = 0;
  let lineStart = at;
  let indent = -1;
  let keyAllowed = true;

  const column = () => at - lineStart;
  const inFlow = () => keys.length > 1;
  const isBreak = (offset: number) =>
    text[offset] === '\n' || (text[offset] === '\r' && text[offset + 1] === '\n');
  const isBlank = (offset: number) => text[offset] === ' ' || text[offset] === '\t';
  const isSpace = (offset: number) => offset >= text.length || isBlank(offset) || isBreak(offset);
  const isMark = () => column() === 0 && /^(?:---|\.\.\.)$/.test(text.slice(at, at + 3)) && isSpace(at + 3);

  function fail(reason: string, offset = at): never {
    throw new ClusterFault(reason, offset);
  }

  function refuseOtherBreak(): void {
    if (otherBreaks.has(at)) fail('this character ends a line to clusters, and to no other reader');
  }

  function passBreak(): void {
    at += text[at] === '\r' ? 2 : 1;
    line++;
    lineStart = at;
  }

  function match(pattern: RegExp, reason: string): RegExpExecArray {
    pattern.lastIndex = at;
    const found = pattern.exec(text) ?? fail(reason);
    at = pattern.lastIndex;
    return found;
  }

  function add(kind: TokenKind, start: number, name = ''): void {
    tokens.push({ kind, at: start, end: at, name });
  }

  function isValid(key: PossibleKey | undefined): key is PossibleKey {
    if (key === undefined) return false;
    if (key.line === line && key.at + LONGEST_KEY >= at) return true;
    if (key.required) fail("could not find expected ':'", key.at);
    return false;
  }

  function dropKey(): void {
    const key = keys.at(-1);
    if (key?.required) fail("could not find expected ':'", key.at);
    keys[keys.length - 1] = undefined;
  }

  function saveKey(): void {
    if (!keyAllowed) return;
    dropKey();
    const required = !inFlow() && indent === column();
    keys[keys.length - 1] = { required, token: tokens.length, at, line, column: column() };
  }

  function roll(to: number, kind: TokenKind, start: number, index = tokens.length): void {
    if (inFlow() || indent >= to) return;
    if (indents.length >= DEEPEST) fail(`exceeded max depth of ${DEEPEST}`);
    indents.push(indent);
    indent = to;
    tokens.splice(index, 0, { kind, at: start, end: start, name: '' });
  }

  function unroll(to: number): void {
    while (!inFlow() && indent > to) {
      add('block-end', at);
      indent = indents.pop() ?? -1;
    }
  }

  function toNextToken(): void {
    let isMarked = false;
    for (;;) {
      if (column() === 0 && text[at] === '\ufeff') {
        at++;
        isMarked = true;
      }
      while (text[at] === ' ' || (text[at] === '\t' && (inFlow() || !keyAllowed))) at++;
      if (text[at] === '#')
        while (at < text.length && !isBreak(at)) {
          refuseOtherBreak();
          at++;
        }
      if (!isBreak(at)) break;
      passBreak();
      isMarked = false;
      if (!inFlow()) keyAllowed = true;
    }
    refuseOtherBreak();
    if (isMarked && !inFlow() && indent >= 0)
      fail('a byte order mark inside of a document makes its line one letter deeper');
  }

  function one(kind: TokenKind): void {
    add(kind, at);
    at++;
  }

  function value(): void {
    const key = keys.at(-1);
    if (isValid(key)) {
      tokens.splice(key.token, 0, { kind: 'key', at: key.at, end: key.at, name: '' });
      roll(key.column, 'block-mapping', key.at, key.token);
      keys[keys.length - 1] = undefined;
      keyAllowed = false;
    } else {
      if (!inFlow()) {
        if (!keyAllowed) fail('mapping values are not allowed in this context');
        roll(column(), 'block-mapping', at);
      }
      keyAllowed = !inFlow();
    }
    one('value');
  }

  function quoted(quote: string): void {
    const start = at++;
    for (;;) {
      if (isMark()) fail('found unexpected document indicator');
      if (at >= text.length) fail('found unexpected end of stream', start);
      if (quote === '"' && text[at] === '\\') {
        const [escaped = ''] = match(ESCAPE, 'found unknown escape character');
        if (escaped.endsWith('\n')) {
          line++;
          lineStart = at;
        } else if (/^\\[uU]/.test(escaped)) {
          const code = Number.parseInt(escaped.slice(2), 16);
          if ((code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff)
            fail('found invalid Unicode character escape code');
        }
      } else if (text[at] === quote) {
        at++;
        if (quote === '"' || text[at] !== quote) break;
        at++;
      } else if (isBreak(at)) passBreak();
      else at++;
    }
    add('scalar', start);
  }

  function plain(): void {
    const start = at;
    const deep = indent + 1;
    const flowEnd = inFlow() ? ',?[]{}' : '';
    let overLines = false;
    for (;;) {
      if (isMark() || text[at] === '#') break;
      while (!isSpace(at)) {
        if (text[at] === ':' && isSpace(at + 1)) break;
        if (flowEnd.includes(text[at] ?? '') && flowEnd !== '') break;
        refuseOtherBreak();
        overLines = false;
        at++;
      }
      if (at >= text.length || !isSpace(at)) break;
      while (isBlank(at) || isBreak(at)) {
        if (isBreak(at)) {
          passBreak();
          overLines = true;
        } else {
          if (overLines && column() < deep && text[at] === '\t')
            fail('found a tab character that violates indentation');
          at++;
        }
      }
      if (!inFlow() && column() < deep) break;
    }
    if (overLines) keyAllowed = true;
    add('scalar', start);
  }

  function block(): void {
    const start = at;
    const [, behind, before] = match(BLOCK_HEADER, 'did not find expected comment or line break');
    if (isBreak(at)) passBreak();
    const given = Number(behind ?? before ?? 0);
    let deep = given === 0 ? 0 : Math.max(indent, 0) + given;
    deep = blockBreaks(deep);
    while (column() === deep && at < text.length) {
      while (at < text.length && !isBreak(at)) {
        refuseOtherBreak();
        at++;
      }
      if (isBreak(at)) passBreak();
      deep = blockBreaks(deep);
    }
    add('scalar', start);
  }

  /** Passes empty lines and the indent of the next; gives the indent of the block, found where it is 0. */
  function blockBreaks(deep: number): number {
    let deepest = 0;
    for (;;) {
      while ((deep === 0 || column() < deep) && text[at] === ' ') at++;
      deepest = Math.max(deepest, column());
      if ((deep === 0 || column() < deep) && text[at] === '\t')
        fail('found a tab character where an indentation space is expected');
      if (!isBreak(at)) return deep || Math.max(deepest, indent + 1, 1);
      passBreak();
    }
  }

  function next(): boolean {
    toNextToken();
    unroll(column());
    const sign = text[at];
    if (sign === undefined) {
      unroll(-1);
      dropKey();
      add('stream-end', at);
      return false;
    }
    if (column() === 0 && (sign === '%' || isMark())) {
      unroll(-1);
      dropKey();
      keyAllowed = false;
      const start = at;
      if (sign === '%') {
        const [, version, handle = ''] = match(DIRECTIVE, 'found unknown directive name');
        add(version === undefined ? 'tag-handle' : 'version', start, version ?? handle);
      } else {
        at += 3;
        add(sign === '-' ? 'document-start' : 'document-end', start);
      }
      return true;
    }
    const alone = isSpace(at + 1);
    if (sign === '[' || sign === '{') {
      saveKey();
      if (keys.length > DEEPEST) fail(`exceeded max depth of ${DEEPEST}`);
      keys.push(undefined);
      keyAllowed = true;
      one(sign);
    } else if (sign === ']' || sign === '}') {
      dropKey();
      if (inFlow()) keys.pop();
      keyAllowed = false;
      one(sign);
    } else if (sign === ',') {
      dropKey();
      keyAllowed = true;
      one(sign);
    } else if (sign === '-' && alone) {
      if (!inFlow()) {
        if (!keyAllowed) fail('block sequence entries are not allowed in this context');
        roll(column(), 'block-sequence', at);
      }
      dropKey();
      keyAllowed = true;
      one(sign);
    } else if (sign === '?' && (inFlow() || alone)) {
      if (!inFlow()) {
        if (!keyAllowed) fail('mapping keys are not allowed in this context');
        roll(column(), 'block-mapping', at);
      }
      dropKey();
      keyAllowed = !inFlow();
      one('key');
    } else if (sign === ':' && (inFlow() || alone)) value();
    else if ((sign === '|' || sign === '>') && !inFlow()) {
      dropKey();
      keyAllowed = true;
      block();
    } else {
      saveKey();
      keyAllowed = false;
      const start = at;
      if (sign === '*' || sign === '&') {
        at++;
        const [name] = match(NAME, 'did not find expected alphabetic or numeric character');
        add(sign === '*' ? 'alias' : 'anchor', start, name);
      } else if (sign === '!') {
        const [, handle] = match(TAG, 'did not find expected whitespace or line break');
        add('tag', start, handle === undefined ? '' : `!${handle}`);
      } else if (sign === '"' || sign === "'") quoted(sign);
      else if (/[\t,#|>%@`]/.test(sign) || (sign === '-' && isBreak(at + 1)))
        fail('found character that cannot start any token');
      else plain();
    }
    return true;
  }

  while (next());
  return tokens;
}
