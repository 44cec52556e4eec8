/** What the tests of the check ask of a run. */
import { expect } from '@jest/globals';
import type { ActionRun } from '@waybill/test-harness';

const titles = (run: ActionRun, wanted: 'error' | 'warning') =>
  run.annotations.filter(({ level }) => level === wanted).map(({ properties }) => properties.title);

/** Codes of what is against it. */
export const codes = (run: ActionRun) => titles(run, 'error');

/** Codes of what is only said. */
export const notes = (run: ActionRun) => titles(run, 'warning');

/** Exactly these codes, and red. */
export function refusedWith(run: ActionRun, ...expected: string[]): void {
  expect(codes(run)).toEqual([...expected, 'verify-promotion: WAYBILL_PROMOTION_UNVERIFIED']);
  expect(run.exitCode).toBe(1);
}
