/** Replays a generated history; the real one too, where WAYBILL_BUMP_HISTORY names its file. */
import { describe, expect, it } from '@jest/globals';
import { arrivalsOf, generatedHistory, numbers, overtakes, realHistory, replay } from '../history.ts';

describe('a history whose builds finish out of order', () => {
  it('has no overtakes, and every wanted rollback', () => {
    const random = numbers(7);
    const arrivals = arrivalsOf(generatedHistory(random), random);
    expect(overtakes(arrivals).size).toBeGreaterThan(50);
    const outcome = replay(arrivals);
    expect(outcome.overtakes).toBe(0);
    expect(outcome.superseded).toBeGreaterThan(50);
    expect(outcome.rollbacks).toBeGreaterThan(20);
    expect(outcome.rollbacks + outcome.held).toBe(outcome.wanted);
  });

  const path = process.env.WAYBILL_BUMP_HISTORY;
  (path ? it : it.skip)('also in the real one', () => {
    const outcome = replay(arrivalsOf(realHistory(path ?? ''), numbers(7)));
    expect(outcome.overtakes).toBe(0);
    expect(outcome.rollbacks + outcome.held).toBe(outcome.wanted);
  });
});
