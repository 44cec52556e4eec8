/**
 * Which paths CODEOWNERS covers.
 * https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */

export interface CodeOwners {
  rules: { pattern: string; owners: string[] }[];
  /** Lines that GitHub passes over, by number. */
  broken: number[];
}

/** The first of these that exists counts. */
export const CODE_OWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

const OWNER = /^(?:@[\w.-]+(?:\/[\w.-]+)?|[^@\s]+@[^@\s]+)$/;

export function parseCodeOwners(text: string): CodeOwners {
  const found: CodeOwners = { rules: [], broken: [] };
  for (const [i, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.replace(/(?:^|\s)#.*$/, '').trim();
    if (line === '') continue;
    const [pattern = '', ...owners] = line.split(/(?<!\\)\s+/);
    // Negation and ranges of characters don't work there; a line with a fault in it counts for nothing.
    if (/^(?:!|[^[]*\[.*\])/.test(pattern) || !owners.every((owner) => OWNER.test(owner)))
      found.broken.push(i + 1);
    else found.rules.push({ pattern, owners });
  }
  return found;
}

/** The owners of a path: those of the last line that matches; none where that names none. */
export function ownersOf({ rules }: CodeOwners, path: string): string[] {
  return rules.findLast(({ pattern }) => ownerPattern(pattern).test(path))?.owners ?? [];
}

/** Patterns follow gitignore: a slash anywhere but at the end anchors them to the root. */
function ownerPattern(pattern: string): RegExp {
  const body = pattern.replaceAll('\\ ', ' ').replace(/^\//, '').replace(/\/$/, '');
  const anchored = pattern.startsWith('/') || body.includes('/');
  const source = [...body.matchAll(/\*\*\/|\/\*\*$|\*+|\?|[\s\S]/g)]
    .map(([part]) => {
      if (part === '**/') return '(?:[^/]+/)*';
      if (part === '/**') return '/.*';
      if (part === '*') return '[^/]*';
      if (part.startsWith('*')) return '.*';
      return part === '?' ? '[^/]' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
  // `docs/*` covers the files right in docs and nothing below, other than the name of a folder.
  const tail = pattern.endsWith('/') ? '/.+' : pattern.endsWith('/*') ? '' : '(?:/.*)?';
  return new RegExp(`^${anchored ? '' : '(?:.*/)?'}${source}${tail}$`);
}
