import { describe, expect, it } from '@jest/globals';
import { type BumpRecord, compareOrder, formatTrailers, parseOrder, parseTrailers } from '../src/index.ts';

const record: BumpRecord = {
  image: 'registry.example/acme/claims-api',
  digest: `sha256:${'b'.repeat(64)}`,
  service: 'claims-api',
  environment: 'dev',
  source: `acme/claims-api@${'c'.repeat(40)}`,
  run: 'https://github.com/acme/claims-api/actions/runs/7/attempts/1',
  order: '3.1',
};

describe('trailers', () => {
  it('come back as they were written', () => {
    expect(parseTrailers(`Bump\n\ntext\n\n${formatTrailers(record)}\n`)).toEqual(record);
    const rollback = { ...record, rollback: 'claims could not be filed' };
    expect(parseTrailers(`Bump\r\n\r\n${formatTrailers(rollback).replaceAll('\n', '\r\n')}`)).toEqual(
      rollback,
    );
  });

  it('stand beside those of others', () => {
    expect(
      parseTrailers(`Bump (#12)\n\n${formatTrailers(record)}\nCo-authored-by: A <a@example.com>`),
    ).toEqual(record);
  });

  const lines = formatTrailers(record).split('\n');
  it.each([
    ['a subject alone', lines.join('\n')],
    ['text after the block', `Bump\n\n${lines.join('\n')}\n\nmore`],
    ['a line that is no trailer', `Bump\n\n${lines.join('\n')}\nno trailer`],
    ['a missing trailer', `Bump\n\n${lines.slice(1).join('\n')}`],
    ['a trailer that stands twice', `Bump\n\n${[...lines, lines[0]].join('\n')}`],
    ['an unknown trailer of ours', `Bump\n\n${[...lines, 'Waybill-Extra: 1'].join('\n')}`],
    ['another spelling', `Bump\n\n${lines.join('\n').replace('Waybill-Order', 'waybill-order')}`],
    ['a digest of another form', `Bump\n\n${lines.join('\n').replace(/b{64}/, 'B'.repeat(64))}`],
  ])('are not read from %s', (_, message) => {
    expect(parseTrailers(message)).toBeUndefined();
  });

  it.each([
    ['service', 'claims-api\nWaybill-Order: 999'],
    ['service', '-x'],
    ['order', '1.'],
    ['run', 'javascript:alert(1)'],
    ['rollback', 'a\u202etrick'],
  ] as const)('are not written with %s %j', (field, value) => {
    expect(() => formatTrailers({ ...record, [field]: value })).toThrow(
      expect.objectContaining({ code: 'WAYBILL_TRAILER_FORMAT' }),
    );
  });
});

describe('order', () => {
  it.each([
    ['3.1', '3.2', -1],
    ['3.2', '4.1', -1],
    ['9', '10', -1],
    ['10.1', '10.1', 0],
    ['10', '10.0', 0],
    ['1700000001', '1700000000', 1],
  ])('%s against %s', (a, b, expected) => {
    expect(compareOrder(parseOrder(a, 'a'), parseOrder(b, 'b'))).toBe(expected);
    expect(compareOrder(parseOrder(b, 'b'), parseOrder(a, 'a'))).toBe(expected === 0 ? 0 : -expected);
  });

  it.each(['', '1.2.3.4.5', 'v1', '-1', '1..2', '1e3', '1234567890123456'])('refuses %j', (value) => {
    expect(() => parseOrder(value, 'order')).toThrow(
      expect.objectContaining({ code: 'WAYBILL_ORDER_FORMAT' }),
    );
  });
});
