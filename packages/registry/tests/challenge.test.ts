import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseChallenges } from '../src/index.ts';
import { failure } from './support.ts';

const plain = (header: string) =>
  parseChallenges(header).map(({ scheme, params }) => ({ scheme, params: { ...params } }));

describe('WWW-Authenticate', () => {
  it.each([
    [
      'Bearer realm="https://auth.example/token",service="registry",scope="repository:a/b:pull,push"',
      [
        {
          scheme: 'bearer',
          params: {
            realm: 'https://auth.example/token',
            service: 'registry',
            scope: 'repository:a/b:pull,push',
          },
        },
      ],
    ],
    ['Basic realm="a \\"quoted\\" name"', [{ scheme: 'basic', params: { realm: 'a "quoted" name' } }]],
    ['Basic', [{ scheme: 'basic', params: {} }]],
    [
      'Negotiate, Basic realm=simple , Bearer realm = "https://x.example"',
      [
        { scheme: 'negotiate', params: {} },
        { scheme: 'basic', params: { realm: 'simple' } },
        { scheme: 'bearer', params: { realm: 'https://x.example' } },
      ],
    ],
    [
      'Negotiate dG9rZW4=, Basic REALM="x"',
      [
        { scheme: 'negotiate', params: {} },
        { scheme: 'basic', params: { realm: 'x' } },
      ],
    ],
    [',, Basic realm="x",,', [{ scheme: 'basic', params: { realm: 'x' } }]],
  ])('%s', (header, expected) => {
    expect(plain(header)).toEqual(expected);
  });

  it.each([
    ['nothing', ''],
    ['a parameter twice', 'Bearer realm="https://good.example",realm="https://evil.example"'],
    ['a quote that does not end', 'Bearer realm="https://x.example'],
    ['no comma between parameters', 'Bearer realm="a" service="b"'],
    ['a parameter without a value', 'Bearer service="s",realm='],
    ['a parameter without a scheme', '="x"'],
    ['too much', `Bearer realm="${'x'.repeat(9000)}"`],
  ])('is refused with %s', async (_, header) => {
    expect((await failure(() => parseChallenges(header))).code).toBe('WAYBILL_REGISTRY_CHALLENGE');
  });

  it('reads back any value that is quoted by the rules', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~]{0,60}$/), (value) => {
        const header = `Bearer realm="${value.replace(/[\\"]/g, '\\$&')}",service="s"`;
        expect(plain(header)).toEqual([{ scheme: 'bearer', params: { realm: value, service: 's' } }]);
      }),
    );
  });
});
