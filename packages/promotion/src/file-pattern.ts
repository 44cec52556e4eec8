/**
 * Patterns of files as rulesets write them: fnmatch, where `*` stays inside a folder and `**` crosses folders.
 * https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets
 */

/** Whether a list of patterns covers a path. A pattern that begins with `!` takes back what those before it cover. */
export function covers(patterns: readonly string[], path: string): boolean {
  let covered = false;
  for (const pattern of patterns) {
    if (pattern.startsWith('!')) covered = covered && !matches(pattern.slice(1), path);
    else covered = covered || matches(pattern, path);
  }
  return covered;
}

/** What a part of a pattern takes: any number of whole folders, of characters, of characters of one name; or one character. */
type Token = { any: 'folders' | 'characters' | 'name' } | { one: (character: string) => boolean };

/**
 * Walks the path once with the set of places in the pattern that it may be at: its time grows with the product of both lengths,
 * where a regular expression made of the pattern could take for ever.
 */
function matches(pattern: string, path: string): boolean {
  const tokens = tokensOf(pattern.replace(/^\//, ''));
  if (tokens === undefined) return false;
  let places = skipping(tokens, new Set([0]), true);
  for (const character of path) {
    const next = new Set<number>();
    for (const place of places) {
      const token = tokens[place];
      if (token === undefined) continue;
      if ('one' in token) {
        if (token.one(character)) next.add(place + 1);
      } else if (token.any !== 'name' || character !== '/') next.add(place);
    }
    places = skipping(tokens, next, character === '/');
  }
  return places.has(tokens.length);
}

/** The places, and those behind parts that may take nothing (more). Whole folders end only where a folder begins or ends. */
function skipping(tokens: readonly Token[], places: Set<number>, atFolder: boolean): Set<number> {
  // A set grows while it is walked, and the new places are walked too.
  for (const place of places) {
    const token = tokens[place];
    if (token && 'any' in token && (token.any !== 'folders' || atFolder)) places.add(place + 1);
  }
  return places;
}

/** Undefined for a pattern that can't be read: it covers nothing, so that no approval is counted on because of it. */
function tokensOf(pattern: string): Token[] | undefined {
  const tokens: Token[] = [];
  for (const [part] of pattern.matchAll(/\*\*\/|\*\*|\*|\?|\[!?[^\]]+\]|[\s\S]/g)) {
    if (part === '**/') tokens.push({ any: 'folders' });
    else if (part === '**') tokens.push({ any: 'characters' });
    else if (part === '*') tokens.push({ any: 'name' });
    else if (part === '?') tokens.push({ one: (character) => character !== '/' });
    else if (part.length > 1) {
      const list = listOf(part);
      if (list === undefined) return undefined;
      tokens.push({ one: list });
    } else if (part === '\\' || part === '[') return undefined;
    else tokens.push({ one: (character) => character === part });
  }
  return tokens;
}

/** `[a-z_]` and `[!a-z]`: one character of the list, or one that is not in it; never a slash. */
function listOf(part: string): ((character: string) => boolean) | undefined {
  const not = part[1] === '!';
  const ranges = [...part.slice(not ? 2 : 1, -1).matchAll(/([\s\S])-([\s\S])|([\s\S])/g)].map(
    ([, from, to, single]): [string, string] => [from ?? single ?? '', to ?? single ?? ''],
  );
  if (ranges.some(([from, to]) => from > to)) return undefined;
  return (character) =>
    character !== '/' && ranges.some(([from, to]) => character >= from && character <= to) !== not;
}
