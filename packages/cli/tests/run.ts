/** Runs the shipped bundle of the command as a person would. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const BUNDLE = resolve(fileURLToPath(new URL('../dist/waybill.cjs', import.meta.url)));

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

const home = mkdtempSync(join(tmpdir(), 'waybill-cli-'));
process.on('exit', () => rmSync(home, { recursive: true, force: true }));

export function waybill(args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, [BUNDLE, ...args], {
      cwd: home,
      env: { PATH: process.env.PATH ?? '', HOME: home, ...env },
    });
    const run: Run = { code: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      run.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      run.stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => settle({ ...run, code }));
  });
}
