import { describe, expect, it } from '@jest/globals';
import { crowdMeter } from '../../src/crowd.ts';

function after(...used: (number | undefined)[]): number {
  const crowd = crowdMeter();
  for (const each of used) crowd.saw(each);
  return crowd.spreadMs();
}

describe('a crowd', () => {
  it('is there once four others have looked and written between two looks', () => {
    const isThere = (...used: (number | undefined)[]) => {
      const crowd = crowdMeter();
      for (const each of used) crowd.saw(each);
      return crowd.isThere();
    };
    expect([isThere(), isThere(40), isThere(40, 41), isThere(40, 48)]).toEqual([false, false, false, false]);
    expect(isThere(undefined, undefined)).toBe(false);
    expect(isThere(40, 49)).toBe(true);
    expect(isThere(40, 49, 50)).toBe(false);
  });
});

describe('the spread of tries', () => {
  it('is nothing for a writer alone, before the second look, and where nothing is limited', () => {
    expect(after()).toBe(0);
    expect(after(40)).toBe(0);
    expect(after(40, 41)).toBe(0);
    expect(after(40, 41, 43)).toBe(0);
    expect(after(undefined, undefined)).toBe(0);
  });

  it('grows with what others do between two looks, so that a minute sees at most 80 writes', () => {
    // 40 others, each with a look and a write: 40 writes within a mean wait of 30 seconds.
    expect(after(100, 181)).toBe(60_000);
    expect(after(100, 201)).toBe(75_000);
  });

  it('has an end', () => {
    expect(after(0, 5_000)).toBe(120_000);
  });

  it('keeps what it knows over the hour in which the limit starts again', () => {
    expect(after(100, 181, 3)).toBe(60_000);
    expect(after(100, 181, 3, 4)).toBe(0);
  });
});
