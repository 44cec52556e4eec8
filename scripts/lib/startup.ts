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

/** Bursts of measurement at most. */
const BURSTS = 4;

/**
 * The least of `rounds` runs each. Noise only adds: while an entry is above `limit`, another burst is taken, so that a machine that was
 * busy for a moment refuses nothing, and what is too slow stays too slow.
 */
export function measureStartup(
  rounds: number,
  limit = Number.POSITIVE_INFINITY,
): { baseline: number; entries: Startup[] } {
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
  let best = interleaved(commands, rounds);
  for (let burst = 1; burst < BURSTS && startups(best).some(({ ratio }) => ratio > limit); burst++) {
    const again = interleaved(commands, rounds);
    best = Object.fromEntries(
      Object.entries(best).map(([name, least]) => [name, Math.min(least, again[name] ?? least)]),
    );
  }
  return { baseline: best.baseline ?? Number.NaN, entries: startups(best) };
}

function startups({ baseline = Number.NaN, ...entries }: Record<string, number>): Startup[] {
  return Object.entries(entries).map(([entry, milliseconds]) => ({
    entry,
    milliseconds,
    ratio: milliseconds / baseline,
  }));
}
