import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { cli } from './lib/cli.ts';
import { bundled, root } from './lib/repository.ts';
import { measureStartup } from './lib/startup.ts';

const help = `
Checks the budgets: the size of each bundle and of each library beside it, the size of the repository's tarball (the runner downloads
all of it for each job), and the CPU time of each bundle's start as a multiple of "node -e 0" measured in the same run.

  pnpm check-size               fails when a budget is exceeded
  pnpm check-size --rounds N    rounds of the start-up measurement (default 12)
`;

const KIBIBYTE = 1024;
/** Budgets. Raising one is a decision: say why in the commit. */
const BUNDLE_LIMIT_KIB = 3072;
const TARBALL_LIMIT_KIB = 6144;
const STARTUP_LIMIT = 3;
const STARTUP_GOAL = 2.5;

await cli({ help, options: { rounds: { type: 'string' } } }, (args) => {
  const faults: string[] = [];
  for (const action of bundled()) {
    const dist = join(action.folder, 'dist');
    for (const file of readdirSync(dist).filter((name) => name.endsWith('.cjs'))) {
      const size = statSync(join(dist, file)).size / KIBIBYTE;
      const name = `${action.name}/${file}`;
      console.log(`${name.padEnd(40)} ${size.toFixed(0).padStart(6)} KiB`);
      if (size > BUNDLE_LIMIT_KIB)
        faults.push(`${name} has ${size.toFixed(0)} KiB; the budget is ${BUNDLE_LIMIT_KIB}`);
    }
  }
  const archive = spawnSync('git', ['archive', '--format=tar', 'HEAD'], {
    cwd: root,
    maxBuffer: 512 * KIBIBYTE * KIBIBYTE,
  });
  if (archive.status !== 0) throw new Error(`git archive failed: ${archive.stderr.toString()}`);
  const tarball = gzipSync(archive.stdout).length / KIBIBYTE;
  console.log(`${'repository tarball (gzip)'.padEnd(40)} ${tarball.toFixed(0).padStart(6)} KiB`);
  if (tarball > TARBALL_LIMIT_KIB)
    faults.push(`the tarball has ${tarball.toFixed(0)} KiB; the budget is ${TARBALL_LIMIT_KIB}`);

  const { entries } = measureStartup(Number(args.value('rounds') ?? 12), STARTUP_LIMIT);
  for (const { entry, ratio } of entries) {
    console.log(
      `${`start of ${entry}`.padEnd(40)} ${ratio.toFixed(2).padStart(6)} x node -e 0${ratio > STARTUP_GOAL ? `  (goal ${STARTUP_GOAL})` : ''}`,
    );
    if (ratio > STARTUP_LIMIT)
      faults.push(`${entry} starts in ${ratio.toFixed(2)} x node -e 0; the budget is ${STARTUP_LIMIT}`);
  }
  if (faults.length > 0) throw new Error(`over budget:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
});
