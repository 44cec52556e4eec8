import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ChangeWindow, type Freeze, windowAt } from '../src/index.ts';

const dubai: ChangeWindow = {
  days: ['sun', 'mon', 'tue', 'wed', 'thu'],
  from: '10:00',
  to: '16:00',
  zone: 'Asia/Dubai',
};
const at = (iso: string) => new Date(iso);

const zones = [
  'Asia/Dubai',
  'Europe/London',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
];
const day = fc.constantFrom(...(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
const window = fc
  .record({
    days: fc.uniqueArray(day, { minLength: 1 }),
    from: time,
    to: time,
    zone: fc.constantFrom(...zones),
  })
  .filter((candidate) => candidate.from < candidate.to);
const moment = fc.date({
  min: at('2026-01-01T00:00:00Z'),
  max: at('2027-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const freeze = fc
  .tuple(moment, fc.integer({ min: 1, max: 60 * 24 * 14 }))
  .map(
    ([from, minutes]): Freeze => ({ from, to: new Date(from.getTime() + minutes * 60_000), reason: 'audit' }),
  );

describe('windowAt', () => {
  it.each([
    [
      'Saturday in Dubai is closed and opens on Sunday at ten',
      [dubai],
      '2026-11-21T09:00:00Z',
      '2026-11-22T06:00:00.000Z',
    ],
    [
      'Friday in Dubai is closed although it is a weekday in Europe',
      [dubai],
      '2026-11-20T08:00:00Z',
      '2026-11-22T06:00:00.000Z',
    ],
    ['one minute before the end is open', [dubai], '2026-11-22T11:59:00Z', undefined],
    ['the end itself is closed', [dubai], '2026-11-22T12:00:00Z', '2026-11-23T06:00:00.000Z'],
    [
      'a window follows its zone into summer time',
      [{ ...dubai, days: ['mon'], zone: 'Europe/London' }],
      '2026-03-28T00:00:00Z',
      '2026-03-30T09:00:00.000Z',
    ],
    [
      'a window inside the hour that the clock skips opens when the next one is there',
      [{ days: ['sun'], from: '01:30', to: '02:30', zone: 'Europe/London' }],
      '2026-03-29T00:59:00Z',
      '2026-03-29T01:00:00.000Z',
    ],
  ] as [string, ChangeWindow[], string, string | undefined][])('%s', (_, windows, now, opensAt) => {
    const answer = windowAt({ windows, freezes: [] }, at(now));
    expect({ open: answer.open, opensAt: answer.opensAt?.toISOString() }).toEqual({
      open: opensAt === undefined,
      opensAt,
    });
  });

  it('a freeze beats a window', () => {
    const freeze: Freeze = {
      from: at('2026-11-22T00:00:00Z'),
      to: at('2026-11-23T08:00:00Z'),
      reason: 'audit',
    };
    const answer = windowAt({ windows: [dubai], freezes: [freeze] }, at('2026-11-22T07:00:00Z'));
    expect(answer).toMatchObject({ open: false, opensAt: at('2026-11-23T08:00:00Z') });
    expect(answer.reason).toContain('frozen until 2026-11-23T08:00:00.000Z (audit)');
  });

  it.each([
    ['the first time that the clock shows it', '2026-10-25T00:45:00Z', true],
    ['the second time, an hour later', '2026-10-25T01:45:00Z', true],
    ['after both', '2026-10-25T02:00:00Z', false],
  ])('an hour that the clock repeats is inside twice: %s', (_, now, open) => {
    const window: ChangeWindow = { days: ['sun'], from: '01:30', to: '02:00', zone: 'Europe/London' };
    expect(windowAt({ windows: [window], freezes: [] }, at(now)).open).toBe(open);
  });

  it('a window may last to the end of its day', () => {
    const late: ChangeWindow = { days: ['sun'], from: '22:00', to: '24:00', zone: 'Asia/Dubai' };
    expect(windowAt({ windows: [late], freezes: [] }, at('2026-11-22T19:59:59.999Z')).open).toBe(true);
    expect(windowAt({ windows: [late], freezes: [] }, at('2026-11-22T20:00:00Z')).open).toBe(false);
  });

  it('one more window never closes, one more freeze never opens, and inside a freeze nothing is open', () => {
    fc.assert(
      fc.property(
        fc.array(window, { maxLength: 4 }),
        window,
        freeze,
        moment,
        (windows, another, added, now) => {
          const open = (environment: { windows: ChangeWindow[]; freezes: Freeze[] }) =>
            windowAt(environment, now).open;
          const more = windows.length > 0 ? open({ windows: [...windows, another], freezes: [] }) : true;
          if (open({ windows, freezes: [] })) expect(more).toBe(true);
          if (open({ windows, freezes: [added] })) expect(open({ windows, freezes: [] })).toBe(true);
          if (now >= added.from && now < added.to) expect(open({ windows, freezes: [added] })).toBe(false);
        },
      ),
      { numRuns: 300, seed: 5 },
    );
  });

  it('overlapping windows are open exactly where one of them is', () => {
    fc.assert(
      fc.property(fc.array(window, { minLength: 1, maxLength: 4 }), moment, (windows, now) => {
        const each = windows.map((one) => windowAt({ windows: [one], freezes: [] }, now).open);
        expect(windowAt({ windows, freezes: [] }, now).open).toBe(each.includes(true));
      }),
      { numRuns: 300, seed: 6 },
    );
  });

  it('what it names as the opening is open, and the minute before is not', () => {
    fc.assert(
      fc.property(fc.array(window, { minLength: 1, maxLength: 3 }), moment, (windows, now) => {
        const answer = windowAt({ windows, freezes: [] }, now);
        if (answer.open || !answer.opensAt) return answer.open;
        const before = new Date(answer.opensAt.getTime() - 60_000);
        return (
          windowAt({ windows, freezes: [] }, answer.opensAt).open &&
          (before < now || !windowAt({ windows, freezes: [] }, before).open)
        );
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
