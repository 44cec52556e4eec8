import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { cli } from './lib/cli.ts';
import { shown, workspaces } from './lib/repository.ts';

const help = `
Proves that imports point one way: actions, cli -> promotion, verification -> policy, evidence, gitops, github, change-management, notifications -> registry -> toolkit; that the local
platform imports nothing of ours; that no package reaches into another one's folder.

  node scripts/check-layers.ts
`;

/** What each package may depend on, of ours. Development dependencies may also name the platform and the harness. */
const middle = ['policy', 'evidence', 'gitops', 'github', 'change-management', 'notifications'];
const below: Record<string, string[]> = {
  toolkit: [],
  registry: ['toolkit'],
  ...Object.fromEntries(middle.map((name) => [name, ['registry', 'toolkit']])),
  // What a change must be, and who is told of what, is the policy's to say.
  'change-management': ['policy', 'registry', 'toolkit'],
  notifications: ['policy', 'registry', 'toolkit'],
  verification: [...middle, 'registry', 'toolkit'],
  promotion: [...middle, 'verification', 'registry', 'toolkit'],
  cli: ['promotion', 'verification', ...middle, 'registry', 'toolkit'],
  'local-platform': [],
  'test-harness': [],
};
const forActions = ['promotion', 'verification', ...middle, 'registry', 'toolkit'];
const forTests = ['local-platform', 'test-harness', ...forActions];

await cli({ help }, () => {
  const faults: string[] = [];
  const packages = workspaces();
  for (const { name, folder, manifest } of packages) {
    const isAction = folder.includes('/actions/');
    const short = name.replace('@waybill/', '');
    const allowed = isAction ? forActions : below[short];
    if (!allowed) {
      faults.push(`${name} has no place in the layers; give it one in scripts/check-layers.ts`);
      continue;
    }
    const ours = (key: string) =>
      Object.keys((manifest[key] ?? {}) as Record<string, string>)
        .filter((dependency) => dependency.startsWith('@waybill/'))
        .map((dependency) => dependency.replace('@waybill/', ''));
    for (const dependency of ours('dependencies')) {
      if (!allowed.includes(dependency)) faults.push(`${name} may not depend on @waybill/${dependency}`);
    }
    for (const dependency of ours('devDependencies')) {
      const fine = short === 'local-platform' ? false : forTests.includes(dependency);
      if (!fine) faults.push(`${name} may not depend on @waybill/${dependency}, not even for its tests`);
    }
    const declared = new Set([...ours('dependencies')]);
    for (const file of sources(join(folder, 'src'))) {
      const text = readFileSync(file, 'utf8');
      for (const match of text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)) {
        const target = match[1] ?? '';
        if (target.startsWith('@waybill/') && !declared.has(target.split('/')[1] ?? '')) {
          faults.push(`${shown(file)} imports ${target}, which is not among the dependencies of ${name}`);
        }
        if (target.startsWith('.') && relative(folder, resolve(dirname(file), target)).startsWith('..')) {
          faults.push(`${shown(file)} reaches into another package: ${target}`);
        }
      }
    }
  }
  if (faults.length > 0)
    throw new Error(`the layers do not hold:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  console.log(`${packages.length} packages, imports point one way`);
});

function sources(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
