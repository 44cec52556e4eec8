/**
 * Runs Checkov: one process for all frameworks, since its start is most of its cost. It gets a folder of its own as home and
 * working folder, an empty settings file and a bare environment, so that nothing in the repository or in earlier steps can tell it to look away.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneLine, runProgram, toolkitErrors, WaybillError } from '@waybill/toolkit';
import { errors } from './errors.ts';
import type { Reason } from './findings.ts';
import type { Framework } from './inventory.ts';

export interface Scanner {
  /** Scans `folder` and gives back Checkov's JSON, or why there is none. Throws WAYBILL_GATE_CHECKOV_MISSING. */
  scan(folder: string, frameworks: readonly Framework[]): Promise<{ report: string } | { problem: Reason }>;
}

export interface ScannerOptions {
  program: string;
  /** Waybill's own rules. */
  checks: string;
  /** A new folder for Checkov to work in. */
  work: string;
  timeoutMs: number;
  env: NodeJS.ProcessEnv;
}

const MAX_REPORT_BYTES = 128 * 1024 * 1024;

export function checkovScanner(options: ScannerOptions): Scanner {
  return {
    async scan(folder, frameworks) {
      const cwd = join(options.work, 'cwd');
      const home = join(options.work, 'home');
      const temp = join(options.work, 'tmp');
      for (const path of [cwd, home, temp]) mkdirSync(path, { recursive: true });
      const settings = join(options.work, 'checkov-settings.yaml');
      writeFileSync(settings, '{}\n');
      try {
        const result = await runProgram(
          options.program,
          [
            // As one word: Checkov looks for settings in a folder that it finds behind a separate "-d" (config_utils.py).
            `--directory=${folder}`,
            '--config-file',
            settings,
            '--framework',
            ...frameworks,
            '--external-checks-dir',
            options.checks,
            '--download-external-modules',
            'false',
            '--skip-download',
            '--compact',
            '--output',
            'json',
          ],
          {
            cwd,
            env: scannerEnvironment(options.env, home, temp),
            timeoutMs: options.timeoutMs,
            maxOutputBytes: MAX_REPORT_BYTES,
          },
        );
        // 0 and 1 tell findings apart, and without a platform account not even that: the report is what counts.
        if (result.code !== 0 && result.code !== 1) {
          return {
            problem: crashed(
              `Checkov ended with code ${result.code}: ${oneLine(result.stderr.slice(-2000), 600)}`,
            ),
          };
        }
        if (result.stderr.includes('Cannot load external check')) {
          return { problem: crashed("Checkov could not load Waybill's rules (another version of Checkov?)") };
        }
        return { report: result.stdout };
      } catch (error) {
        if (!(error instanceof WaybillError)) throw error;
        if (error.code === missing) {
          throw errors.GATE_CHECKOV_MISSING({
            message: `${options.program} could not be started`,
            where: 'input "checkov"',
            found: `PATH is ${options.env.PATH ?? '(not set)'}`,
            cause: error.cause,
          });
        }
        return { problem: crashed(error.message) };
      }
    },
  };
}

const missing = toolkitErrors.PROGRAM_MISSING({ message: '' }).code;

function crashed(text: string): Reason {
  return { code: 'GATE_TOOL_CRASHED', text };
}

/**
 * Nothing is inherited but what Python needs to start: CKV_*, BC_*, LOG_LEVEL, PYTHONPATH and proxies all change what is scanned or
 * reported. Hidden folders are scanned, since Terraform and kubectl take no notice of a dot.
 */
function scannerEnvironment(env: NodeJS.ProcessEnv, home: string, temp: string): NodeJS.ProcessEnv {
  return {
    PATH: env.PATH,
    // setup-python needs its library folder; "pip install --user" its base.
    LD_LIBRARY_PATH: env.LD_LIBRARY_PATH,
    PYTHONUSERBASE: env.PYTHONUSERBASE ?? (env.HOME ? join(env.HOME, '.local') : undefined),
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONHASHSEED: '0',
    HOME: home,
    TMPDIR: temp,
    LC_ALL: 'C.UTF-8',
    CKV_IGNORE_HIDDEN_DIRECTORIES: 'False',
    CKV_IGNORED_DIRECTORIES: '.git',
    LOG_LEVEL: 'ERROR',
  };
}
