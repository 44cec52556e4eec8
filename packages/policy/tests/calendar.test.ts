import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { beginOfDay, closedDays } from '../src/calendar.ts';
import { windowAt } from '../src/index.ts';

const at = (iso: string) => new Date(iso);
const days = (zone: string, closed: Parameters<typeof closedDays>[1]['closed']) => {
  const faults: string[] = [];
  return { freezes: closedDays('holidays', { zone, closed }, faults), faults };
};

describe('beginOfDay', () => {
  it.each([
    ['UTC', '2026-12-25', '2026-12-25T00:00:00.000Z'],
    ['Asia/Dubai', '2026-12-02', '2026-12-01T20:00:00.000Z'],
    ['America/New_York', '2026-07-04', '2026-07-04T04:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-01-01', '2025-12-31T10:00:00.000Z'],
    ['Pacific/Niue', '2026-01-01', '2026-01-01T11:00:00.000Z'],
    ['Africa/Cairo (clocks go forward at midnight)', '2026-04-24', '2026-04-23T22:00:00.000Z'],
    ['Pacific/Apia (left this day out)', '2011-12-30', '2011-12-30T10:00:00.000Z'],
  ])('%s %s', (zone, date, begins) => {
    expect(beginOfDay(zone.split(' ')[0] ?? '', date).toISOString()).toBe(begins);
  });

  it('is the first moment of the day in any zone, on any day', () => {
    const zone = fc.constantFrom(
      'Asia/Dubai',
      'Europe/London',
      'Africa/Cairo',
      'Asia/Beirut',
      'Australia/Lord_Howe',
      'America/St_Johns',
      'Pacific/Chatham',
    );
    const date = fc
      .date({ min: at('2020-01-01T00:00:00Z'), max: at('2035-12-31T00:00:00Z'), noInvalidDate: true })
      .map((moment) => moment.toISOString().slice(0, 10));
    const local = (zoneName: string, moment: Date) =>
      new Intl.DateTimeFormat('en-CA', {
        timeZone: zoneName,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
      }).format(moment);
    fc.assert(
      fc.property(zone, date, (zoneName, wanted) => {
        const begin = beginOfDay(zoneName, wanted);
        expect(local(zoneName, begin)).toBe(wanted);
        expect(local(zoneName, new Date(begin.getTime() - 1)) < wanted).toBe(true);
      }),
      { numRuns: 200, seed: 11 },
    );
  });
});

describe('closedDays', () => {
  it('closes the whole local day and no minute more', () => {
    const { freezes, faults } = days('Europe/London', [{ first: '2026-12-25', reason: 'Christmas Day' }]);
    const open = (iso: string) => windowAt({ windows: [], freezes }, at(iso)).open;
    expect(faults).toEqual([]);
    expect([
      open('2026-12-24T23:59:59.999Z'),
      open('2026-12-25T00:00:00Z'),
      open('2026-12-25T23:59:59.999Z'),
      open('2026-12-26T00:00:00Z'),
    ]).toEqual([true, false, false, true]);
    expect(windowAt({ windows: [], freezes }, at('2026-12-25T12:00:00Z')).reason).toContain(
      'Christmas Day, calendar holidays',
    );
  });

  it('closes several days in one, the last included', () => {
    const { freezes } = days('Asia/Dubai', [
      { first: '2026-12-24', last: '2027-01-03', reason: 'End of the year' },
    ]);
    expect(freezes).toEqual([
      {
        from: at('2026-12-23T20:00:00Z'),
        to: at('2027-01-03T20:00:00Z'),
        reason: 'End of the year, calendar holidays',
      },
    ]);
  });

  it.each([
    [
      'a day that is none',
      { first: '2026-02-30', reason: 'never' },
      '"2026-02-30" is no day of the calendar',
    ],
    [
      'an end before its beginning',
      { first: '2026-03-02', last: '2026-03-01', reason: 'never' },
      'is before',
    ],
  ])('names %s', (_, closed, fault) => {
    const { freezes, faults } = days('UTC', [closed]);
    expect(freezes).toEqual([]);
    expect(faults).toEqual([expect.stringContaining(`calendars.holidays.closed.0: `)]);
    expect(faults[0]).toContain(fault);
  });
});
