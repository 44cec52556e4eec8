import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleAction } from './lib/bundle.ts';
import { cli } from './lib/cli.ts';
import { actions, root } from './lib/repository.ts';
import { provideTools, toolsAtHand } from './lib/tools.ts';

const help = `
Runs all tests and ends with "N passed, N failed" on a line of its own.

  pnpm test              builds the bundles that the tests run, then runs everything
  pnpm test PATTERN ...  only test files whose path matches
`;

await cli({ help }, async (args) => {
  for (const action of actions()) await bundleAction(action, root);
  const tools = await provideTools(['act', 'checkov'], (line) => console.log(line));
  const report = join(root, '.waybill', 'test-report.json');
  mkdirSync(join(root, '.waybill'), { recursive: true });
  rmSync(report, { force: true });
  const code = await new Promise<number>((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        '--experimental-vm-modules',
        '--no-warnings',
        join(root, 'node_modules/jest/bin/jest.js'),
        '--json',
        `--outputFile=${report}`,
        ...args.positionals,
      ],
      {
        cwd: root,
        stdio: 'inherit',
        env: {
          ...process.env,
          ...tools.env,
          // Some checks compare with the real cosign where it has been built; they say so where it has not.
          ...toolsAtHand(['cosign']),
          PATH: `${tools.path.join(':')}:${process.env.PATH}`,
        },
      },
    );
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? 1));
  });
  const result = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numRuntimeErrorTestSuites: number;
    numPendingTests: number;
  };
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const skipped = result.numPendingTests > 0 ? `, ${result.numPendingTests} skipped` : '';
  console.log(`${result.numPassedTests} passed, ${failed} failed${skipped}`);
  process.exitCode = code !== 0 || failed > 0 || result.numPassedTests === 0 ? 1 : 0;
});
