/** Start-up of each bundle: the CPU time until it fails on its first missing input (the command: until it has printed what it can do), as a multiple of `node -e 0` in the same run. */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { interleaved } from './measure.ts';
import { bundled } from './repository.ts';

export interface Startup {
  entry: string;
  milliseconds: number;
  /** Multiple of `node -e 0`. */
  ratio: number;
}

export function measureStartup(rounds: number): { baseline: number; entries: Startup[] } {
  const env = {
    PATH: process.env.PATH,
    GITHUB_ACTIONS: 'true',
    RUNNER_TEMP: tmpdir(),
    HOME: tmpdir(),
    WAYBILL_AUDIT_LOG: '/dev/null',
  };
  const commands: Record<string, { argv: string[]; env: NodeJS.ProcessEnv }> = {
    baseline: { argv: [process.execPath, '-e', '0'], env },
  };
  for (const action of bundled()) {
    for (const entry of action.entries) {
      if (!existsSync(entry.bundle)) throw new Error(`${action.name} is not built: run "pnpm build"`);
      commands[`${action.name}/${entry.name}`] = { argv: [process.execPath, entry.bundle], env };
    }
  }
  const best = interleaved(commands, rounds);
  const baseline = best.baseline ?? Number.NaN;
  return {
    baseline,
    entries: Object.entries(best)
      .filter(([name]) => name !== 'baseline')
      .map(([entry, milliseconds]) => ({ entry, milliseconds, ratio: milliseconds / baseline })),
  };
}
