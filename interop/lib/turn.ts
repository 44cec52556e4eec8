/** One at a time over all test files of a run: for what a machine has only once, such as a port that can't be chosen. */
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const POLL_MS = 100;
/** Longer than any test file needs; below the time limit of a hook. */
const LIMIT_MS = 270_000;

/** Waits for the turn and takes it; the answer ends it. The run's own temporary folder holds the mark, so nothing outlives the run. */
export async function takeTurn(name: string): Promise<() => void> {
  const mark = join(tmpdir(), `turn-${name}`);
  const end = Date.now() + LIMIT_MS;
  while (!taken(mark)) {
    if (Date.now() > end) throw new Error(`${name} was not free for ${LIMIT_MS / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return () => rmSync(mark, { recursive: true, force: true });
}

function taken(mark: string): boolean {
  try {
    mkdirSync(mark);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
