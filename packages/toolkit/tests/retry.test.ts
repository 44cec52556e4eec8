/** When tries end: by their number, by what is waited between them, by what they take in all. */
import { describe, expect, it } from '@jest/globals';
import { type Pace, type RetryPolicy, retrying } from '../src/retry.ts';

const POLICY: RetryPolicy = { attempts: 9, baseMs: 100, capMs: 100, budgetMs: 10_000 };

/** Tries that each take so long and fail; a clock that only they and the waits move. */
async function triesUntilTheEnd(policy: RetryPolicy, eachMs: number): Promise<number> {
  let clock = 0;
  let tries = 0;
  const pace: Pace = {
    now: () => clock,
    random: () => 1,
    sleep: async (milliseconds) => {
      clock += milliseconds;
    },
  };
  const failing = retrying(policy, pace, async () => {
    tries++;
    clock += eachMs;
    return { done: false, again: true, error: new Error('no answer') };
  });
  await expect(failing).rejects.toThrow('no answer');
  return tries;
}

describe('tries', () => {
  it('end by their number', async () => {
    expect(await triesUntilTheEnd(POLICY, 1000)).toBe(9);
  });

  it('end by what is waited between them', async () => {
    expect(await triesUntilTheEnd({ ...POLICY, budgetMs: 250 }, 1000)).toBe(3);
  });

  it('end by what they and the waits take together', async () => {
    expect(await triesUntilTheEnd({ ...POLICY, totalMs: 3000 }, 1000)).toBe(3);
  });
});
