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
  let states = open(pieces, new Set([0]), true);
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    const next = new Set<number>();
    for (const state of states) {
      const piece = pieces[state];
      if (piece === undefined) continue;
      if (piece.kind === 'char' && piece.value === character) next.add(state + 1);
      else if (piece.kind === 'one' && character !== '/') next.add(state + 1);
      else if (piece.kind === 'segment' && character !== '/') next.add(state);
      else if (piece.kind === 'any') next.add(state);
      else if (piece.kind === 'folders') next.add(state);
    }
    states = open(pieces, next, character === '/');
    if (states.size === 0) return false;
  }
  return states.has(pieces.length);
}

/** Adds the positions that are reached without reading a character. A star can be empty; a `folders` piece ends only behind a slash. */
function open(pieces: readonly Piece[], states: Set<number>, atSegment: boolean): Set<number> {
  const out = new Set<number>();
  for (const first of states) {
    for (let state = first; !out.has(state); state++) {
      out.add(state);
      const kind = pieces[state]?.kind;
      const passes = kind === 'segment' || kind === 'any' || (kind === 'folders' && atSegment);
      if (!passes) break;
    }
  }
  return out;
}
