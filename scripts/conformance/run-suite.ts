/** Runs the suite's cases, each in a process of its own, as the suite itself does. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { ConformanceCase } from './suite.ts';

export interface CaseResult {
  name: string;
  passed: boolean;
  /** What was expected, and what the client said. */
  detail: string;
}

/** Exit statuses of the protocol's program. Another one is a crash, which refuses nothing. */
const VERIFIED = 0;
const REFUSED = 1;

/** `client` is the program with its first arguments. Results come in the order of the cases. */
export async function runCases(
  client: readonly string[],
  cases: readonly ConformanceCase[],
  env: NodeJS.ProcessEnv,
): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  const waiting = cases.entries();
  const worker = async () => {
    for (const [position, one] of waiting) results[position] = await runCase(client, one, env);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}

async function runCase(
  [program = '', ...first]: readonly string[],
  { name, args, mustVerify }: ConformanceCase,
  env: NodeJS.ProcessEnv,
): Promise<CaseResult> {
  const { status, output } = await new Promise<{ status: number | null; output: string }>(
    (resolve, reject) => {
      const child = spawn(program, [...first, ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] });
      let text = '';
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      child.on('error', reject);
      child.on('close', (code) => resolve({ status: code, output: text.trim() }));
    },
  );
  const expected = mustVerify ? VERIFIED : REFUSED;
  // A refusal is one line that says why; a stack of calls is a crash.
  const clear = status === VERIFIED || /^refused: [^\n]+$/.test(output);
  return {
    name,
    passed: status === expected && clear,
    detail: `expected status ${expected}, found ${status}: ${output === '' ? '(nothing said)' : output}`,
  };
}
