import { describe, expect, it } from '@jest/globals';
import type { PastCommit } from '@waybill/github';
import { type BumpRecord, type Edit, formatTrailers } from '@waybill/gitops';
import fc from 'fast-check';
import { bumpsOf, decide, newestFirst, type PastBump, type Wish } from '../../src/decision.ts';

const digest = (digit: string) => `sha256:${digit.repeat(64)}`;
const run = (number: number) => `https://github.com/acme/claims-api/actions/runs/${number}/attempts/1`;
const wish: Wish = {
  service: 'claims-api',
  environment: 'dev',
  digest: digest('1'),
  order: [5, 1],
  source: 'acme/claims-api',
  run: run(5),
  rollback: undefined,
};
const edit = (changed: boolean) => ({ changed }) as Edit;

function past(order: string, changes: Partial<BumpRecord> = {}): PastBump {
  const record: BumpRecord = {
    image: 'registry.example/acme/claims-api',
    digest: digest('0'),
    service: 'claims-api',
    environment: 'dev',
    source: `acme/claims-api@${'c'.repeat(40)}`,
    run: run(1000),
    order,
    ...changes,
  };
  return { record, commit: commit(record) };
}

function commit(record: BumpRecord, verified = true): PastCommit {
  return {
    oid: 'd'.repeat(40),
    url: 'https://github.com/acme/config/commit/d',
    message: `Bump\n\n${formatTrailers(record)}`,
    committedDate: '2026-01-01T00:00:00Z',
    verified,
    byGitHub: verified,
  };
}

describe('decide', () => {
  it.each<[string, Partial<Wish>, boolean, PastBump[], object]>([
    ['writes where nothing is known', {}, true, [], { kind: 'write', order: '5.1' }],
    ['writes over an older build', {}, true, [past('4.9')], { kind: 'write', order: '5.1' }],
    ['writes twice in one run', {}, true, [past('5.1')], { kind: 'write', order: '5.1' }],
    ['gives way to a newer build', {}, true, [past('5.2')], { kind: 'superseded' }],
    ['looks at the last bump only', {}, true, [past('4.1'), past('9.1')], { kind: 'write' }],
    ['leaves the same digest', {}, false, [past('9.1')], { kind: 'unchanged', by: undefined }],
    [
      'knows who wrote the same digest',
      {},
      false,
      [past('9.1', { digest: digest('1') })],
      { kind: 'unchanged', by: past('9.1', { digest: digest('1') }) },
    ],
    [
      'knows its own commit',
      {},
      false,
      [past('5.1', { digest: digest('1'), run: run(5) })],
      { kind: 'landed', overtaken: false },
    ],
    [
      'knows its own commit behind a newer one',
      {},
      true,
      [past('6.1'), past('5.1', { digest: digest('1'), run: run(5) })],
      { kind: 'landed', overtaken: true },
    ],
    [
      'goes back with a reason, in the place of what it replaces',
      { rollback: 'it is broken' },
      true,
      [past('9.1')],
      { kind: 'write', order: '9.1' },
    ],
    [
      'keeps out another attempt of what was rolled back',
      { order: [9, 2] },
      true,
      [past('9.1', { rollback: 'it is broken' })],
      { kind: 'superseded' },
    ],
    [
      'goes on after a rollback',
      { order: [10, 1] },
      true,
      [past('9.1', { rollback: 'it is broken' })],
      { kind: 'write', order: '10.1' },
    ],
    [
      'takes a new source with a reason, and its order',
      { rollback: 'the source has moved', source: 'acme/new' },
      true,
      [past('9.1')],
      { kind: 'write', order: '5.1' },
    ],
    [
      'compares repositories without regard to case',
      { source: 'ACME/Claims-API' },
      true,
      [past('4.1')],
      { kind: 'write' },
    ],
  ])('%s', (_, changes, changed, bumps, expected) => {
    expect(decide({ ...wish, ...changes }, edit(changed), bumps)).toMatchObject(expected);
  });

  it('refuses to compare builds of two sources', () => {
    expect(() => decide({ ...wish, source: 'acme/other' }, edit(true), [past('1.1')])).toThrow(
      expect.objectContaining({ code: 'WAYBILL_BUMP_ORDER_INCOMPARABLE' }),
    );
    expect(() => decide(wish, edit(true), [past('1.1', { source: undefined })])).toThrow(
      expect.objectContaining({ code: 'WAYBILL_BUMP_ORDER_INCOMPARABLE' }),
    );
  });
});

describe('newestFirst', () => {
  const at = (order: string, time: string, oid: string): PastBump => {
    const bump = past(order);
    return { ...bump, commit: { ...bump.commit, oid, committedDate: `2026-01-01T00:00:0${time}Z` } };
  };
  const orders = (...pasts: PastBump[][]) => newestFirst(pasts).map(({ record }) => record.order);
  const [one, two, three] = [at('1.1', '1', 'a'), at('2.1', '1', 'b'), at('3.1', '2', 'c')];

  it('puts the bumps of several files in one order, each once', () => {
    expect(orders([one], [three, two])).toEqual(['3.1', '2.1', '1.1']);
    expect(orders([three, one], [three, two, one])).toEqual(['3.1', '2.1', '1.1']);
  });

  it('goes by the order of the builds in the same second, unless a file says otherwise', () => {
    expect(orders([one], [two])).toEqual(['2.1', '1.1']);
    expect(orders([two], [one])).toEqual(['2.1', '1.1']);
    // A rollback has put the older one last.
    expect(orders([two], [one, two])).toEqual(['1.1', '2.1']);
  });
});

describe('bumpsOf', () => {
  it('takes verified commits of the service and environment only, newest first', () => {
    const own = past('3.1').record;
    const commits = [
      commit({ ...own, order: '99.1' }, false),
      commit({ ...own, service: 'other' }),
      commit({ ...own, environment: 'staging' }),
      { ...commit(own), message: 'Change by hand' },
      commit(own),
      commit({ ...own, order: '2.1' }),
    ];
    expect(bumpsOf(commits, 'claims-api', 'dev').map(({ record }) => record.order)).toEqual(['3.1', '2.1']);
  });
});

describe('any arrival of builds', () => {
  it('ends with the newest, and never goes back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(1000), { minLength: 1, maxLength: 40 }), (arrivals) => {
        const landed: PastBump[] = [];
        for (const number of arrivals) {
          const decision = decide(
            {
              ...wish,
              order: [number, 1],
              run: run(number),
              digest: `sha256:${String(number).padStart(64, '0')}`,
            },
            edit(true),
            landed,
          );
          if (decision.kind === 'write') landed.unshift(past(decision.order, { run: run(number) }));
          else expect(decision.kind).toBe('superseded');
        }
        const orders = landed.map(({ record }) => Number(record.order.split('.')[0]));
        expect(orders[0]).toBe(Math.max(...arrivals));
        expect(orders).toEqual([...orders].sort((a, b) => b - a));
      }),
    );
  });
});
