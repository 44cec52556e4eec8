/** Runs jest as ES modules and ends with the line that CI reads: `N passed, N failed`. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './repository.ts';

export interface JestRun {
  /** Name of the report under `.waybill/`. */
  report: string;
  args: readonly string[];
  env: NodeJS.ProcessEnv;
}

/** Sets the exit code: nothing that ran is a failure too. */
export async function runJest({ report: name, args, env }: JestRun): Promise<void> {
  const report = join(root, '.waybill', name);
  mkdirSync(join(root, '.waybill'), { recursive: true });
  rmSync(report, { force: true });
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const code = await new Promise<number>((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--experimental-vm-modules', '--no-warnings', jest, '--json', `--outputFile=${report}`, ...args],
      { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } },
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
}
