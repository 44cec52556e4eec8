import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatReference, isLoopback, parseReference, parseRegistry, registryOrigin } from '../src/index.ts';
import { failure } from './support.ts';

const DIGEST = `sha256:${'b'.repeat(64)}` as const;

describe('reference', () => {
  it.each([
    ['registry.example/acme/app', { registry: 'registry.example', repository: 'acme/app' }],
    ['registry.example/acme/app:v1.2', { registry: 'registry.example', repository: 'acme/app', tag: 'v1.2' }],
    [
      `registry.example/acme/app@${DIGEST}`,
      { registry: 'registry.example', repository: 'acme/app', digest: DIGEST },
    ],
    [
      `registry.example:5000/app:v1@${DIGEST}`,
      { registry: 'registry.example:5000', repository: 'app', tag: 'v1', digest: DIGEST },
    ],
    ['localhost/app', { registry: 'localhost', repository: 'app' }],
    ['127.0.0.1:5000/app:x', { registry: '127.0.0.1:5000', repository: 'app', tag: 'x' }],
    ['[::1]:5000/app', { registry: '[::1]:5000', repository: 'app' }],
    ['alpine', { registry: 'docker.io', repository: 'library/alpine' }],
    ['alpine:3', { registry: 'docker.io', repository: 'library/alpine', tag: '3' }],
    ['acme/app', { registry: 'docker.io', repository: 'acme/app' }],
    ['docker.io/alpine', { registry: 'docker.io', repository: 'library/alpine' }],
    ['index.docker.io/acme/app', { registry: 'docker.io', repository: 'acme/app' }],
    ['registry-1.docker.io/acme/app', { registry: 'docker.io', repository: 'acme/app' }],
    ['Registry.Example/acme/app', { registry: 'registry.example', repository: 'acme/app' }],
    ['registry.example:443/acme/app', { registry: 'registry.example', repository: 'acme/app' }],
    ['registry.example/a__b/c-d.e', { registry: 'registry.example', repository: 'a__b/c-d.e' }],
  ])('%s', (text, expected) => {
    expect(parseReference(text)).toEqual(expected);
  });

  it.each([
    ['a web address', 'https://registry.example/acme/app'],
    ['a user', 'user@registry.example/acme/app'],
    ['upper case in the name', 'registry.example/Acme/app'],
    ['a path that leads out', 'registry.example/../app'],
    ['an empty part', 'registry.example//app'],
    ['a slash behind', 'registry.example/app/'],
    ['a port that is none', 'registry.example:99999/app'],
    ['a port of zero', 'registry.example:0/app'],
    ['a letter of another script in the host', 'regi\u0455try.example/app'],
    ['a blank', 'registry.example/app :v1'],
    ['a line feed', 'registry.example/app\n'],
    ['an empty tag', 'registry.example/app:'],
    ['a tag that begins with a hyphen', 'registry.example/app:-x'],
    ['a tag of 129 characters', `registry.example/app:${'a'.repeat(129)}`],
    ['a host alone', 'registry.example/'],
    ['a query', 'registry.example/app?x=1'],
    ['an escape', 'registry.example/acme%2fapp'],
    ['nothing', ''],
    ['a digest alone', DIGEST],
    ['a name of 256 characters', `registry.example/${'a'.repeat(240)}`],
  ])('is refused with %s', async (_, text) => {
    expect((await failure(() => parseReference(text, 'image'))).code).toMatch(
      /WAYBILL_(REFERENCE_FORMAT|DIGEST_INVALID)/,
    );
  });

  it('keeps a digest to its strict form', async () => {
    expect((await failure(() => parseReference(`registry.example/app@${DIGEST}0`))).code).toBe(
      'WAYBILL_DIGEST_INVALID',
    );
    expect((await failure(() => parseReference('registry.example/app@'))).code).toBe(
      'WAYBILL_DIGEST_INVALID',
    );
  });

  it('comes out as it went in', () => {
    const label = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    fc.assert(
      fc.property(
        fc.tuple(label, label),
        fc.option(fc.integer({ min: 1, max: 65535 }).filter((port) => port !== 443)),
        fc.array(label, { minLength: 1, maxLength: 4 }),
        fc.option(fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,20}$/)),
        fc.boolean(),
        ([host, zone], port, parts, tag, digest) => {
          const text = `${host}.${zone}${port === null ? '' : `:${port}`}/${parts.join('/')}${tag === null ? '' : `:${tag}`}${digest ? `@${DIGEST}` : ''}`;
          expect(formatReference(parseReference(text))).toBe(text);
        },
      ),
    );
  });

  it('never throws anything but its own refusals', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          parseReference(text);
        } catch (error) {
          expect((error as { code?: string }).code).toMatch(/^WAYBILL_/);
        }
      }),
    );
  });

  it('tells which registries are on this machine, and not which look like it', () => {
    for (const host of ['127.0.0.1:5000', 'localhost', '[::1]:80']) expect(isLoopback(host)).toBe(true);
    for (const host of ['localhost.example', '127.0.0.1.example', '127.0.0.2', 'example:127', 'xlocalhost'])
      expect(isLoopback(host)).toBe(false);
    expect(registryOrigin('127.0.0.1:5000')).toBe('http://127.0.0.1:5000');
    expect(registryOrigin('registry.example:80')).toBe('https://registry.example:80');
    expect(registryOrigin(parseRegistry('docker.io'))).toBe('https://registry-1.docker.io');
  });
});
