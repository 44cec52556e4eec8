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

function matches(pattern: string, path: string): boolean {
  const source = pattern
    .replace(/^\//, '')
    .split(/(\*\*\/|\*\*|\*|\?|\[[^\]]*\])/)
    .map((part) => {
      if (part === '**/') return '(?:[^/]+/)*';
      if (part === '**') return '.*';
      if (part === '*') return '[^/]*';
      if (part === '?') return '[^/]';
      if (part.startsWith('[') && part.endsWith(']'))
        return part.replace(/^\[!/, '[^').replaceAll('\\', '\\\\');
      return part.replace(/[.+^${}()|\\[\]*?]/g, '\\$&');
    })
    .join('');
  try {
    return new RegExp(`^${source}$`).test(path);
  } catch {
    // A pattern that can't be read covers nothing: an approval must not be counted on because of it.
    return false;
  }
}
