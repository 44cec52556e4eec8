import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleAction } from './lib/bundle.ts';
import { cli } from './lib/cli.ts';
import { actions, root } from './lib/repository.ts';
import { provideTools } from './lib/tools.ts';

const help = `
Holds Waybill against the programs that others verify, sign, store and deploy with, both ways, on loopback: cosign 3 and 2, gh, Fulcio,
Rekor v1 and v2, a timestamp authority, the distribution registry, crane, kustomize, kubeconform. Ends with "N passed, N failed" on a
line of its own.

  pnpm interop              installs the programs once (Go is needed for that), builds the bundles, runs everything
  pnpm interop PATTERN ...  only test files whose path matches
  pnpm interop --install    only installs the programs
`;

/** In the order of their worth: what fails to install is told before the long ones are built. */
const TOOLS = [
  'cosign',
  'crane',
  'distribution',
  'kustomize',
  'kubeconform',
  'kubeschemas',
  'fulcio',
  'tsa',
  'rekortiles',
  'cosign2',
  'rekor',
  'trillian',
  'gh',
] as const;
/** The bundles that the suite runs. */
const BUNDLES = ['push-image', 'sign-and-attest', 'verify-evidence'];

await cli({ help, options: { install: { type: 'boolean' } } }, async (args) => {
  const tools = await provideTools(TOOLS, (line) => console.log(line));
  if (args.flag('install')) return;
  for (const action of actions()) if (BUNDLES.includes(action.name)) await bundleAction(action, root);
  const report = join(root, '.waybill', 'interop-report.json');
  mkdirSync(join(root, '.waybill'), { recursive: true });
  rmSync(report, { force: true });
  const code = await new Promise<number>((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        '--experimental-vm-modules',
        '--no-warnings',
        join(root, 'node_modules/jest/bin/jest.js'),
        '--config',
        join(root, 'interop/jest.config.mjs'),
        '--json',
        `--outputFile=${report}`,
        ...args.positionals,
      ],
      { cwd: root, stdio: 'inherit', env: { ...process.env, ...tools.env } },
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
