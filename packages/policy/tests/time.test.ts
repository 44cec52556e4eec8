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
  // Changes by two hours.
  'Antarctica/Troll',
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

  it.each([
    [
      'the clock goes back into a window that is over',
      [{ days: ['sun'], from: '01:00', to: '01:30', zone: 'Europe/London' }],
      '2026-10-25T00:45:00Z',
      '2026-10-25T01:00:00.000Z',
    ],
    [
      'it does so by half an hour, on Lord Howe',
      [{ days: ['sun'], from: '01:30', to: '01:40', zone: 'Australia/Lord_Howe' }],
      '2026-04-04T14:45:00Z',
      '2026-04-04T15:00:00.000Z',
    ],
    [
      'it goes forward by half an hour there: 02:00 is 02:30',
      [{ days: ['sun'], from: '02:10', to: '02:45', zone: 'Australia/Lord_Howe' }],
      '2026-10-03T14:00:00Z',
      '2026-10-03T15:30:00.000Z',
    ],
    [
      'a zone leaves a day out: the Friday that there was none is that of the week after',
      [{ days: ['fri'], from: '00:00', to: '24:00', zone: 'Pacific/Apia' }],
      '2011-12-30T09:00:00Z',
      '2012-01-05T10:00:00.000Z',
    ],
    [
      'a zone leaves a day out: the Saturday begins when the Thursday ends',
      [{ days: ['sat'], from: '00:00', to: '24:00', zone: 'Pacific/Apia' }],
      '2011-12-30T09:00:00Z',
      '2011-12-30T10:00:00.000Z',
    ],
    [
      "the year ends in the window's zone before it does in UTC",
      [{ days: ['fri'], from: '00:00', to: '01:00', zone: 'Asia/Dubai' }],
      '2026-12-31T12:00:00Z',
      '2026-12-31T20:00:00.000Z',
    ],
  ] as [string, ChangeWindow[], string, string][])(
    'opens at the very moment where %s',
    (_, windows, now, opens) => {
      const open = (iso: string, minus = 0) =>
        windowAt({ windows, freezes: [] }, new Date(at(iso).getTime() - minus)).open;
      expect(windowAt({ windows, freezes: [] }, at(now)).opensAt?.toISOString()).toBe(opens);
      expect([open(opens, 1), open(opens)]).toEqual([false, true]);
    },
  );

  it('two windows that meet at midnight are one, into the new year too', () => {
    const windows: ChangeWindow[] = [
      { days: ['thu'], from: '22:00', to: '24:00', zone: 'Asia/Dubai' },
      { days: ['fri'], from: '00:00', to: '02:00', zone: 'Asia/Dubai' },
    ];
    const begin = at('2026-12-31T18:00:00Z').getTime();
    for (let minute = 0; minute < 240; minute++)
      expect(windowAt({ windows, freezes: [] }, new Date(begin + minute * 60_000)).open).toBe(true);
    expect(windowAt({ windows, freezes: [] }, new Date(begin - 1)).open).toBe(false);
    expect(windowAt({ windows, freezes: [] }, new Date(begin + 240 * 60_000)).open).toBe(false);
  });

  it('a freeze that ends between two minutes ends then', () => {
    const to = at('2026-11-22T07:00:30.250Z');
    const freezes = [{ from: at('2026-11-22T00:00:00Z'), to, reason: 'audit' }];
    expect(windowAt({ windows: [dubai], freezes }, at('2026-11-22T06:30:00Z')).opensAt).toEqual(to);
    expect(windowAt({ windows: [dubai], freezes }, to).open).toBe(true);
    expect(windowAt({ windows: [dubai], freezes }, new Date(to.getTime() - 1)).open).toBe(false);
  });

  it('the moment that it names is the first at which it opens, or closes, whatever the clocks do meanwhile', () => {
    // Where clocks change, or change back, in half of them.
    const change = fc.constantFrom(
      ...['2026-03-29T00:00:00Z', '2026-10-25T00:00:00Z', '2026-10-03T14:00:00Z', '2026-04-04T13:00:00Z'],
      ...['2026-03-08T05:00:00Z', '2026-11-01T04:00:00Z', '2026-09-26T12:00:00Z', '2026-12-31T20:00:00Z'],
    );
    const near = fc
      .tuple(change, fc.integer({ min: -90, max: 90 }))
      .map(([iso, minutes]) => new Date(at(iso).getTime() + minutes * 60_000 + 12_345));
    const windows = fc.array(window, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(windows, fc.option(freeze), fc.oneof(near, moment), (list, stop, now) => {
        const environment = { windows: list, freezes: stop ? [stop] : [] };
        const { open, opensAt, closesAt } = windowAt(environment, now);
        const [turns, other] = open ? [closesAt, opensAt] : [opensAt, closesAt];
        if (other !== undefined) return false;
        // Minute by minute over the hours in which a clock may change; later than that, around the moment alone.
        const until = Math.min(turns?.getTime() ?? Number.POSITIVE_INFINITY, now.getTime() + 3 * 3_600_000);
        const first = Math.ceil(now.getTime() / 60_000) * 60_000;
        for (let time = first; time < until; time += 60_000)
          if (windowAt(environment, new Date(time)).open !== open) return false;
        if (!turns) return true;
        return (
          windowAt(environment, turns).open !== open &&
          (turns.getTime() - 1 < now.getTime() ||
            windowAt(environment, new Date(turns.getTime() - 1)).open === open)
        );
      }),
      { numRuns: 25, seed: 7 },
    );
  });
});
