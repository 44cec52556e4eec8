/** CPU time of a child process: user and system together, the least of several runs, since the machine may be busy with other things. */
import { spawnSync } from 'node:child_process';

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
