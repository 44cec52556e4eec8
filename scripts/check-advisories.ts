import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FLOORS, faultsOf, lockedPackages } from './lib/advisories.ts';
import { cli } from './lib/cli.ts';
import { root } from './lib/repository.ts';
import { toolVersions } from './lib/tools.ts';

const help = `
Proves that no dependency in pnpm-lock.yaml and no program in scripts/lib/tools.ts is below the version that mends a known hole.

  node scripts/check-advisories.ts
`;

await cli({ help }, () => {
  const programs = Object.entries(toolVersions()).map(
    ([name, version]) => ({ name, kind: 'program', version }) as const,
  );
  const packages = lockedPackages(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8'));
  const faults = faultsOf([...packages, ...programs]);
  if (faults.length > 0) throw new Error(`known holes:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  console.log(`${packages.length} packages and ${programs.length} programs, held to ${FLOORS.length} floors`);
});
