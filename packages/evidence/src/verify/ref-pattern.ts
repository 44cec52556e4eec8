/** Refs by pattern: `*` stands for anything within one part of the path, `**` for anything at all. Linear in time. */

export function refMatches(ref: string, pattern: string): boolean {
  if (!pattern.includes('*')) return ref === pattern;
  const tokens = pattern.split(/(\*\*|\*)/).filter((token) => token !== '');
  // Positions in `ref` that can be reached after each token; sets, so that no pattern can make it explode.
  let reached = new Set([0]);
  for (const token of tokens) {
    const next = new Set<number>();
    for (const position of reached) {
      if (token === '**') for (let end = position; end <= ref.length; end++) next.add(end);
      else if (token === '*') {
        for (let end = position; ; end++) {
          next.add(end);
          if (end >= ref.length || ref[end] === '/') break;
        }
      } else if (ref.startsWith(token, position)) next.add(position + token.length);
    }
    reached = next;
  }
  return reached.has(ref.length);
}

export function matchesAny(ref: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => refMatches(ref, pattern));
}
