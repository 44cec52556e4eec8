/**
 * Time of child processes: CPU (user and system together), which a machine that is busy with other things changes little, and wall time,
 * which it changes much.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Milliseconds of CPU (user + system) of the cheapest of `runs` runs, interleaved by the caller where it compares. */
export function cpuMilliseconds(argv: string[], env: NodeJS.ProcessEnv): number {
  // resourceUsage() of this process leaves children out; the shell's `times` builtin reports theirs.
  const quoted = argv.map((part) => `'${part.replaceAll("'", `'\\''`)}'`).join(' ');
  const result = spawnSync('bash', ['-c', `${quoted} >/dev/null 2>&1; times`], { env, encoding: 'utf8' });
  const line = result.stdout.trim().split('\n')[1] ?? '';
  const seconds = [...line.matchAll(/(\d+)m([\d.]+)s/g)].map(
    (match) => Number(match[1]) * 60 + Number(match[2]),
  );
  if (seconds.length !== 2)
    throw new Error(`could not read the CPU time from ${JSON.stringify(result.stdout)}`);
  return ((seconds[0] ?? 0) + (seconds[1] ?? 0)) * 1000;
}

/** Least CPU time of each command, run in turn `rounds` times, so that all see the same noise. */
export function interleaved(
  commands: Record<string, { argv: string[]; env: NodeJS.ProcessEnv }>,
  rounds: number,
): Record<string, number> {
  const best: Record<string, number> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, command] of Object.entries(commands)) {
      const used = cpuMilliseconds(command.argv, command.env);
      best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, used);
    }
  }
  return best;
}

/** What one piece of work took, in milliseconds. `cpu` is that of the child processes that ended meanwhile; NaN where the system does not tell. */
export interface Cost {
  wall: number;
  cpu: number;
}

/** Runs `work` and measures it. Only one piece of work may start children at a time. */
export async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const cpu = childrenCpuMilliseconds();
  const start = performance.now();
  await work();
  return { wall: performance.now() - start, cpu: childrenCpuMilliseconds() - cpu };
}

/** Linux counts in hundredths of a second here, whatever the kernel's own clock (proc(5), USER_HZ). */
const MILLISECONDS_A_TICK = 10;

/** CPU time of all children of this process that have ended: `cutime` and `cstime` of proc(5). */
function childrenCpuMilliseconds(): number {
  try {
    // The second field is the program's name in parentheses and may hold blanks; `state` after it is the third.
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[13]) + Number(fields[14])) * MILLISECONDS_A_TICK;
  } catch {
    return Number.NaN;
  }
}

/** Half of the values are at most this. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Sum divided by count: where single values are coarse, as ticks are. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
