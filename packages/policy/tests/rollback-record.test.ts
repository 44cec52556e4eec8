import { describe, expect, it } from '@jest/globals';
import {
  parseRollback,
  type RollbackRecord,
  rollbackFact,
  rollbackPath,
  rollbackText,
} from '../src/index.ts';

const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const named = { service: 'claims-api', environment: 'production', digest: digest('b') };
const acknowledged = { by: 'bob', reason: 'the database was at fault', at: '2026-11-22' };
const entry = {
  to: digest('a'),
  reason: 'errors of 5 % since the rollout',
  by: { login: 'alice', id: 500 },
  run: 'https://github.com/acme/config/actions/runs/1/attempts/1',
  at: '2026-11-21T10:00:00.000Z',
  acknowledged: null,
};
const record: RollbackRecord = { ...named, rollbacks: [entry] };

describe('the record of a rollback', () => {
  it('reads back what it writes', () => {
    expect(parseRollback(rollbackText(record), named)).toEqual(record);
    expect(rollbackText(record)).toContain('"acknowledged": null');
    expect(rollbackPath('claims-api', 'production', digest('b'))).toBe(
      `.waybill/rollbacks/claims-api/production/sha256-${'b'.repeat(64)}.json`,
    );
  });

  const json = JSON.parse(rollbackText(record)) as Record<string, unknown>;
  const withEntry = (change: object) => ({ ...json, rollbacks: [{ ...entry, ...change }] });
  it.each<[string, unknown]>([
    ['no JSON', '{'],
    ['a list', []],
    ['null', null],
    ['another schema', { ...json, schema: 'waybill/rollback/v2' }],
    ['another service', { ...json, service: 'other' }],
    ['another environment', { ...json, environment: 'staging' }],
    ['another digest', { ...json, digest: digest('c') }],
    ['a member more', { ...json, note: 'x' }],
    ['no rollback', { ...json, rollbacks: [] }],
    ['rollbacks that are none', { ...json, rollbacks: {} }],
    [
      'an entry without "acknowledged"',
      { ...json, rollbacks: [(({ acknowledged: _, ...rest }) => rest)(entry)] },
    ],
    ['acknowledged: true', withEntry({ acknowledged: true })],
    ['acknowledged: {}', withEntry({ acknowledged: {} })],
    ['an empty reason', withEntry({ acknowledged: { ...acknowledged, reason: '' } })],
    ['a reason of two lines', withEntry({ reason: 'first line\nsecond line' })],
    ['a day that there is not', withEntry({ acknowledged: { ...acknowledged, at: '2026-13-40' } })],
    ['a name that is no login', withEntry({ acknowledged: { ...acknowledged, by: '@bob <b@example>' } })],
    ['an id in quotes', withEntry({ by: { login: 'alice', id: '500' } })],
    ['a short digest', withEntry({ to: 'sha256:aa' })],
    ['a run elsewhere', withEntry({ run: 'javascript:alert(1)' })],
  ])('refuses %s, so that the digest stays refused', (_, value) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    expect(() => parseRollback(text, named)).toThrow(
      expect.objectContaining({ code: 'WAYBILL_ROLLBACK_RECORD_INVALID' }),
    );
    expect(rollbackFact(text, named)).toMatchObject({ state: 'unknown' });
  });

  it('says who, when and why until every rollback is acknowledged', () => {
    const fact = (rollbacks: RollbackRecord['rollbacks']) =>
      rollbackFact(rollbackText({ ...named, rollbacks }), named);
    expect(rollbackFact(undefined, named)).toEqual({ state: 'clear' });
    expect(fact([entry])).toEqual({
      state: 'rolled-back',
      reason: `production was rolled back from it on 2026-11-21 by alice because: errors of 5 % since the rollout. To let it in again, fill "acknowledged" in .waybill/rollbacks/claims-api/production/sha256-${'b'.repeat(64)}.json by a reviewed pull request`,
    });
    expect(fact([{ ...entry, acknowledged }])).toEqual({ state: 'clear' });
    expect(fact([{ ...entry, acknowledged }, entry])).toMatchObject({ state: 'rolled-back' });
    expect(fact([entry, { ...entry, acknowledged }])).toMatchObject({ state: 'rolled-back' });
  });
});
