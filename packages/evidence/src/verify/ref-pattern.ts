/** Refs by pattern: `*` stands for anything within one part of the path, `**` for anything at all. Linear for each token. */

export function refMatches(ref: string, pattern: string): boolean {
  if (!pattern.includes('*')) return ref === pattern;
  const tokens = pattern.split(/(\*\*|\*)/).filter((token) => token !== '');
  // Whether each position in `ref` can be reached after the tokens so far; nothing is ever tried twice.
  let reached = Array.from({ length: ref.length + 1 }, (_, position) => position === 0);
  for (const token of tokens) {
    const before = reached;
    reached = before.map(() => false);
    for (let position = 0; position <= ref.length; position++) {
      if (token === '*' || token === '**') {
        const goesOn = position > 0 && reached[position - 1] === true;
        reached[position] =
          before[position] === true || (goesOn && (token === '**' || ref[position - 1] !== '/'));
      } else if (before[position] && ref.startsWith(token, position)) {
        reached[position + token.length] = true;
      }
    }
  }
  return reached[ref.length] === true;
}

export function matchesAny(ref: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => refMatches(ref, pattern));
}
