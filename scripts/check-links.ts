import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { cli } from './lib/cli.ts';
import { root } from './lib/repository.ts';

const help = `
Fails when a Markdown file of this repository links to a file, a folder or a heading that is not there. Addresses elsewhere are not asked.

  node scripts/check-links.ts
`;

const LINK = /\]\(([^)\s]+)\)|\b(?:src|href)="([^"]+)"/g;
const ADDRESS = /^[a-z][a-z+.-]*:/i;

await cli({ help }, () => {
  const files = spawnSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' })
    .stdout.trim()
    .split('\n');
  let count = 0;
  const faults: string[] = [];
  for (const file of files) {
    for (const [index, line] of prose(file).entries()) {
      for (const [, link, source] of line.replace(/`[^`]*`/g, '').matchAll(LINK)) {
        const target = link ?? source ?? '';
        if (ADDRESS.test(target)) continue;
        count++;
        const why = fault(file, target);
        if (why) faults.push(`${file}:${index + 1}: ${target}: ${why}`);
      }
    }
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  console.log(`${count} links in ${files.length} files lead somewhere`);
});

function fault(file: string, target: string): string | undefined {
  const [path = '', heading] = target.split('#');
  const found = path === '' ? file : normalize(join(dirname(file), path));
  if (!existsSync(join(root, found))) return 'no such file';
  if (heading === undefined || !found.endsWith('.md')) return undefined;
  return anchors(found).has(heading) ? undefined : 'no such heading';
}

/** The lines of a file; those inside of fences, which hold no links and no headings, are empty. */
function prose(file: string): string[] {
  let fence: string | undefined;
  return readFileSync(join(root, file), 'utf8')
    .split('\n')
    .map((line) => {
      const mark = /^\s*(```+|~~~+)/.exec(line)?.[1];
      if (fence === undefined) fence = mark;
      else if (mark?.startsWith(fence)) fence = undefined;
      else return '';
      return mark === undefined ? line : '';
    });
}

/** As GitHub makes them: lower case, without punctuation, a hyphen for each blank, a number for each further one of the same name. */
function anchors(file: string): Set<string> {
  const all = new Set<string>();
  for (const line of prose(file)) {
    const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1];
    if (heading === undefined) continue;
    const name = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
      .replaceAll(' ', '-');
    let unique = name;
    for (let number = 1; all.has(unique); number++) unique = `${name}-${number}`;
    all.add(unique);
  }
  return all;
}
