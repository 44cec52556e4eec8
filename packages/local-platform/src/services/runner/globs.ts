/**
 * The patterns of `branches`, `tags` and `paths` filters.
 * Source: GitHub docs, "Workflow syntax", filter pattern cheat sheet.
 */

/** One pattern (without a leading `!`) as a regular expression over the whole name. */
function pattern(glob: string): RegExp {
  let source = '';
  for (let at = 0; at < glob.length; at++) {
    const character = glob[at] ?? '';
    if (character === '*') {
      if (glob[at + 1] === '*') {
        at++;
        // `**/` also matches no folder at all.
        if (glob[at + 1] === '/') {
          at++;
          source += '(?:.*/)?';
        } else source += '.*';
      } else source += '[^/]*';
    } else if (character === '?' || character === '+') {
      // "Matches zero or one (one or more) of the preceding character."
      source += source === '' ? `\\${character}` : character;
    } else if (character === '[') {
      const close = glob.indexOf(']', at + 1);
      if (close < 0) source += '\\[';
      else {
        source += `[${glob.slice(at + 1, close).replaceAll('\\', '\\\\')}]`;
        at = close;
      }
    } else if (character === '\\' && at + 1 < glob.length) {
      at++;
      source += (glob[at] ?? '').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    } else source += character.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  }
  return new RegExp(`^${source}$`);
}

/** Patterns in order: a match includes, a later match of a `!` pattern excludes again, and so on. */
export function matches(patterns: readonly string[], name: string): boolean {
  let included = false;
  for (const entry of patterns) {
    if (entry.startsWith('!')) {
      if (included && pattern(entry.slice(1)).test(name)) included = false;
    } else if (!included && pattern(entry).test(name)) included = true;
  }
  return included;
}
