/** CODEOWNERS: https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners */
import type { GitRepository } from '../git/repository.ts';

export interface OwnerRule {
  pattern: string;
  /** `@login`, `@org/team` or an address; empty for "nobody owns this". */
  owners: string[];
  matches(path: string): boolean;
}

/** The first of these that exists counts. */
const LOCATIONS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** Larger files are not loaded. */
const MAX_BYTES = 3 * 1024 * 1024;

export async function readCodeOwners(git: GitRepository, commit: string): Promise<OwnerRule[]> {
  for (const location of LOCATIONS) {
    const content = await git.fileAt(commit, location);
    if (!content) continue;
    return content.length > MAX_BYTES ? [] : parseCodeOwners(content.toString('utf8'));
  }
  return [];
}

export function parseCodeOwners(text: string): OwnerRule[] {
  const rules: OwnerRule[] = [];
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.replace(/(^|\s)#.*$/, '').trim();
    if (line === '') continue;
    const [pattern = '', ...owners] = line.split(/(?<!\\)\s+/);
    // A line with a fault in it is skipped as a whole. Negation and character ranges don't work in CODEOWNERS.
    if (pattern.startsWith('!') || /\[.*\]/.test(pattern)) continue;
    if (!owners.every((owner) => /^@[\w.-]+(\/[\w.-]+)?$/.test(owner) || /^[^@\s]+@[^@\s]+$/.test(owner)))
      continue;
    const expression = ownerPattern(pattern.replaceAll('\\ ', ' '));
    rules.push({ pattern, owners, matches: (path) => expression.test(path) });
  }
  return rules;
}

/** The owners of a path: those of the last rule that matches. */
export function ownersOf(rules: readonly OwnerRule[], path: string): string[] {
  return rules.findLast((rule) => rule.matches(path))?.owners ?? [];
}

/** Patterns follow gitignore: a slash anywhere but at the end anchors them to the root. */
function ownerPattern(pattern: string): RegExp {
  const folder = pattern.endsWith('/');
  const body = pattern.replace(/^\//, '').replace(/\/$/, '');
  const anchored = pattern.startsWith('/') || body.includes('/');
  const source = body
    .split(/(\*\*\/|\/\*\*$|\*\*|\*|\?)/)
    .map((part) => {
      if (part === '**/') return '(?:.*/)?';
      if (part === '/**') return '/.*';
      if (part === '**') return '.*';
      if (part === '*') return '[^/]*';
      if (part === '?') return '[^/]';
      return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
  // `docs/*` owns the files right in docs, and nothing below: the one difference from a folder's name.
  const tail = folder ? '/.+' : /\/\*$/.test(pattern) ? '' : '(?:/.*)?';
  return new RegExp(`^${anchored ? '' : '(?:.*/)?'}${source}${tail}$`);
}
