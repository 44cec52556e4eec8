import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseSigningConfig, parseTrustedRoot } from '../src/index.ts';
import { timestampRequest } from '../src/sign/index.ts';
import { refMatches } from '../src/verify/ref-pattern.ts';

const NOW = new Date('2026-11-21T10:00:00Z');
const service = (url: string, rest: Record<string, unknown> = {}) => ({
  url,
  majorApiVersion: 1,
  operator: new URL(url).hostname,
  validFor: { start: '2025-01-01T00:00:00Z' },
  ...rest,
});
const config = (overrides: Record<string, unknown> = {}) =>
  JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [service('https://ca.example')],
    rekorTlogUrls: [service('https://log.example')],
    tsaUrls: [service('https://tsa.example/api/v1/timestamp')],
    rekorTlogConfig: { selector: 'ANY' },
    tsaConfig: { selector: 'ANY' },
    ...overrides,
  });
const parse = (overrides: Record<string, unknown> = {}) =>
  parseSigningConfig(config(overrides), 'config.json', NOW);
const code = (name: string) => expect.objectContaining({ code: name });

describe('a signing config', () => {
  it('takes the highest version of each operator, newest first, and leaves out what is not valid now', () => {
    const { transparencyLogs } = parse({
      rekorTlogUrls: [
        service('https://a.example/1'),
        service('https://a.example/2', { majorApiVersion: 2 }),
        service('https://a.example/3', { majorApiVersion: 3 }),
        service('https://a.example/next', {
          majorApiVersion: 2,
          validFor: { start: '2027-01-01T00:00:00Z' },
        }),
        service('https://b.example', { validFor: { start: '2025-06-01T00:00:00Z' } }),
        service('https://c.example', {
          validFor: { start: '2025-01-01T00:00:00Z', end: '2026-01-01T00:00:00Z' },
        }),
      ],
    });
    expect(transparencyLogs.services.map(({ url }) => url)).toEqual([
      'https://a.example/2',
      'https://b.example',
    ]);
    expect(transparencyLogs.count).toBe(1);
  });

  it('asks all, or an exact number', () => {
    const two = { tsaUrls: [service('https://a.example'), service('https://b.example')] };
    expect(parse({ ...two, tsaConfig: { selector: 'ALL' } }).timestampAuthorities.count).toBe(2);
    expect(parse({ ...two, tsaConfig: { selector: 'EXACT', count: 2 } }).timestampAuthorities.count).toBe(2);
    // An empty object is what cosign writes.
    expect(parse({ ...two, tsaConfig: {} }).timestampAuthorities.count).toBe(1);
    expect(() => parse({ ...two, tsaConfig: { selector: 'EXACT', count: 3 } })).toThrow(
      code('WAYBILL_SIGNING_CONFIG_INVALID'),
    );
    // The numbers of the enumeration: ALL, and one that it does not have.
    expect(parse({ ...two, tsaConfig: { selector: 1 } }).timestampAuthorities.count).toBe(2);
    for (const selector of ['MOST', 7, {}])
      expect(() => parse({ tsaConfig: { selector } })).toThrow(code('WAYBILL_SIGNING_CONFIG_INVALID'));
  });

  it.each([
    ['another media type', { mediaType: 'application/json' }],
    ['no certificate authority', { caUrls: [] }],
    [
      'a certificate authority that is not valid yet',
      { caUrls: [service('https://ca.example', { validFor: { start: '2027-01-01T00:00:00Z' } })] },
    ],
    ['a certificate authority in the clear', { caUrls: [service('http://ca.example')] }],
    ['a service without address', { tsaUrls: [{ majorApiVersion: 1 }] }],
    [
      'a time that is none',
      { rekorTlogUrls: [service('https://log.example', { validFor: { start: 'today' } })] },
    ],
    ['an address that is none', { tsaUrls: [{ url: 'file:///etc/passwd' }] }],
  ])('is refused with %s', (_what, overrides) => {
    expect(() => parse(overrides)).toThrow(code('WAYBILL_SIGNING_CONFIG_INVALID'));
  });
});

describe('a trusted root', () => {
  const root = (overrides: Record<string, unknown> = {}) =>
    JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      certificateAuthorities: [{}],
      tlogs: [{ publicKey: { validFor: { start: '2025-01-01T00:00:00Z' } } }],
      ...overrides,
    });

  it('has a digest', () => {
    expect(parseTrustedRoot(root(), 'root.json').digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it.each([
    ['is not JSON', '{'],
    ['is another document', root({ mediaType: 'application/json' })],
    ['names no authority', root({ certificateAuthorities: [] })],
    ['has a log without a beginning', root({ tlogs: [{ publicKey: { validFor: {} } }] })],
    ['has a certificate log without a beginning', root({ ctlogs: [{ publicKey: {} }] })],
  ])('is refused when it %s', (_what, text) => {
    expect(() => parseTrustedRoot(text, 'root.json')).toThrow(code('WAYBILL_TRUST_ROOT_INVALID'));
  });
});

describe('a pattern for refs', () => {
  it.each([
    ['refs/heads/main', 'refs/heads/main', true],
    ['refs/heads/main2', 'refs/heads/main', false],
    ['refs/tags/v1.2.3', 'refs/tags/v*', true],
    ['refs/tags/v1/evil', 'refs/tags/v*', false],
    ['refs/tags/xv1', 'refs/tags/v*', false],
    ['refs/heads/release/1/2', 'refs/heads/release/**', true],
    ['refs/heads/releases', 'refs/heads/release/**', false],
    ['refs/tags/v1-rc', 'refs/tags/v*-rc', true],
    ['', 'refs/heads/main', false],
  ])('%s by %s: %s', (ref, pattern, expected) => {
    expect(refMatches(ref, pattern)).toBe(expected);
  });

  it('matches itself, and takes no characters for more than they are', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z./+()[\]$^|?-]{1,30}$/), (text) => {
        expect(refMatches(text, text)).toBe(true);
        expect(refMatches(`${text}x`, text)).toBe(false);
      }),
    );
  });

  it('stays linear with many stars', () => {
    expect(refMatches('a'.repeat(5000), `${'*a'.repeat(40)}b`)).toBe(false);
  });
});

describe('a timestamp request', () => {
  it('is DER of RFC 3161', () => {
    const digest = Buffer.alloc(32, 0xab);
    const request = timestampRequest(digest, Buffer.from('80', 'hex'));
    expect(request.toString('hex')).toBe(
      `303d0201013031300d060960864801650304020105000420${'ab'.repeat(32)}020200800101ff`,
    );
  });
});
