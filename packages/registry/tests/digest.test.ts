import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { digestHex, digestOf, isDigest, parseDigest } from '../src/index.ts';
import { failure } from './support.ts';

const HEX = 'a'.repeat(64);

describe('digest', () => {
  it('is that of the bytes', () => {
    expect(digestOf('')).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(digestOf(new Uint8Array())).toBe(digestOf(''));
    expect(digestHex(digestOf('{}'))).toBe(
      '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    );
  });

  it.each([
    ['upper case', `sha256:${HEX.toUpperCase()}`],
    ['63 digits', `sha256:${HEX.slice(1)}`],
    ['65 digits', `sha256:${HEX}a`],
    ['another algorithm', `sha512:${HEX}${HEX}`],
    ['upper-case algorithm', `SHA256:${HEX}`],
    ['no algorithm', HEX],
    ['a blank in front', ` sha256:${HEX}`],
    ['a blank behind', `sha256:${HEX} `],
    ['a line feed behind', `sha256:${HEX}\n`],
    ['a second line', `sha256:${HEX}\n  command: [sh]`],
    ['a carriage return', `sha256:${HEX}\r`],
    ['a path', 'sha256:../../../etc/passwd'],
    ['digits of another script', `sha256:${'\u0660'.repeat(64)}`],
    ['a hidden character', `sha256:${HEX}\u200b`],
    ['nothing', ''],
  ])('is refused with %s', async (_, text) => {
    expect(isDigest(text)).toBe(false);
    const error = await failure(() => parseDigest(text, 'image-digest'));
    expect(error).toMatchObject({ code: 'WAYBILL_DIGEST_INVALID', where: 'image-digest' });
    expect(error.found).not.toMatch(/[\n\r]/);
  });

  it('accepts exactly what the grammar says', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        const text = `sha256:${Buffer.from(bytes).toString('hex')}`;
        expect(parseDigest(text)).toBe(text);
      }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 90 }), (text) => {
        expect(isDigest(text)).toBe(/^sha256:[0-9a-f]{64}$/.test(text) && text.length === 71);
      }),
    );
  });
});
