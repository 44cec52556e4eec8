/**
 * Patterns of the policy: `*` within a segment, `**` across segments, `?` one character. No regular expressions: a pattern from a
 * repository must not be able to hang the gate (CWE-1333). The match walks the text once with the set of positions in
 * the pattern, so that its cost is at most pattern x text.
 */

export const MAX_PATTERN_CHARS = 256;
/** For messages. */
export const PATTERN_FORM = `a pattern of *, ** and ? with at most ${MAX_PATTERN_CHARS} characters`;

type Piece =
  | { kind: 'char'; value: string }
  | { kind: 'one' }
  | { kind: 'segment' }
  | { kind: 'any' }
  | { kind: 'folders' };

/** A matcher for `pattern`; undefined when the pattern is longer than MAX_PATTERN_CHARS or holds what is not supported. */
export function glob(pattern: string): ((text: string) => boolean) | undefined {
  if (pattern === '' || pattern.length > MAX_PATTERN_CHARS || /[\\{}\0\r\n]/.test(pattern)) return undefined;
  const pieces = parse(pattern);
  return (text) => matches(pieces, text);
}

function parse(pattern: string): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < pattern.length; ) {
    const atSegment = i === 0 || pattern[i - 1] === '/';
    if (atSegment && pattern.startsWith('**/', i)) {
      pieces.push({ kind: 'folders' });
      i += 3;
    } else if (pattern.startsWith('**', i)) {
      pieces.push({ kind: 'any' });
      i += 2;
    } else {
      const character = pattern.charAt(i);
      pieces.push(
        character === '*'
          ? { kind: 'segment' }
          : character === '?'
            ? { kind: 'one' }
            : { kind: 'char', value: character },
      );
      i++;
    }
  }
  return pieces;
}

function matches(pieces: readonly Piece[], text: string): boolean {
  // One byte for each position in the pattern: whether it is reached.
  let now = new Uint8Array(pieces.length + 1);
  let next = new Uint8Array(pieces.length + 1);
  now[0] = 1;
  open(pieces, now, true);
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    let reached = false;
    next.fill(0);
    for (let state = 0; state < pieces.length; state++) {
      if (now[state] === 0) continue;
      const to = step(pieces[state] as Piece, state, character);
      if (to === undefined) continue;
      next[to] = 1;
      reached = true;
    }
    if (!reached) return false;
    open(pieces, next, character === '/');
    [now, next] = [next, now];
  }
  return now[pieces.length] === 1;
}

/** The position behind a character; undefined where the piece does not take it. */
function step(piece: Piece, state: number, character: string): number | undefined {
  switch (piece.kind) {
    case 'char':
      return piece.value === character ? state + 1 : undefined;
    case 'one':
      return character === '/' ? undefined : state + 1;
    case 'segment':
      return character === '/' ? undefined : state;
    default:
      return state;
  }
}

/** Adds the positions that are reached without reading a character. A star can be empty; a `folders` piece ends only behind a slash. */
function open(pieces: readonly Piece[], states: Uint8Array, atSegment: boolean): void {
  for (let state = 0; state < pieces.length; state++) {
    if (states[state] === 0) continue;
    const kind = pieces[state]?.kind;
    if (kind === 'segment' || kind === 'any' || (kind === 'folders' && atSegment)) states[state + 1] = 1;
  }
}
