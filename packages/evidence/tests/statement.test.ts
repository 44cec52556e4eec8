import { describe, expect, it } from '@jest/globals';
import { preAuthEncoding } from '../src/dsse.ts';
import { parseStatement, serializeStatement, signatureStatement, statementDigest } from '../src/index.ts';

const HEX = 'a'.repeat(64);
const statement = (overrides: Record<string, unknown> = {}) =>
  Buffer.from(
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ digest: { sha256: HEX } }],
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: {},
      ...overrides,
    }),
  );

describe('a statement', () => {
  it('is the same bytes for the same facts', () => {
    const one = serializeStatement(signatureStatement([`sha256:${HEX}`], { b: '2', a: '1' }));
    const two = serializeStatement(signatureStatement([`sha256:${HEX}`], { a: '1', b: '2' }));
    expect(one.equals(two)).toBe(true);
    expect(one.toString('utf8')).toBe(
      `{"_type":"https://in-toto.io/Statement/v1","predicate":{},"predicateType":"https://sigstore.dev/cosign/sign/v1","subject":[{"annotations":{"a":"1","b":"2"},"digest":{"sha256":"${HEX}"}}]}`,
    );
    expect(statementDigest(one)).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('is read back', () => {
    const written = signatureStatement([`sha256:${HEX}`], { a: '1' });
    expect(parseStatement(serializeStatement(written))).toEqual(written);
  });

  it.each([
    ['no subject', { subject: [] }],
    ['a subject by name alone', { subject: [{ name: 'image' }] }],
    ['a subject by SHA-1', { subject: [{ digest: { sha1: 'a'.repeat(40) } }] }],
    ['an upper-case digest', { subject: [{ digest: { sha256: 'A'.repeat(64) } }] }],
    ['a digest that is too short', { subject: [{ digest: { sha256: 'a'.repeat(63) } }] }],
    ['one subject without digest among others', { subject: [{ digest: { sha256: HEX } }, { name: 'x' }] }],
    ['another type', { _type: 'https://in-toto.io/Link/v1' }],
    ['no predicate type', { predicateType: '' }],
    ['a predicate that is a list', { predicate: [] }],
    ['too many subjects', { subject: Array(1025).fill({ digest: { sha256: HEX } }) }],
  ])('is refused with %s', (_what, overrides) => {
    expect(() => parseStatement(statement(overrides))).toThrow();
  });

  it('is refused when it is not JSON in UTF-8', () => {
    expect(() => parseStatement(Buffer.from([0xff, 0xfe]))).toThrow('not JSON in UTF-8');
  });

  it('is refused when a key of it stands twice: another verifier may believe the other one', () => {
    const twice = statement()
      .toString('utf8')
      .replace('"predicate"', '"predicate":{"result":"FAILED"},"predicate"');
    expect(() => parseStatement(Buffer.from(twice))).toThrow('the payload holds the key "predicate" twice');
  });
});

describe('the pre-authentication encoding', () => {
  // The example of the protocol's own text (secure-systems-lab/dsse, protocol.md).
  it('counts bytes', () => {
    expect(
      preAuthEncoding('http://example.com/HelloWorld', Buffer.from('hello world')).toString('utf8'),
    ).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world');
    expect(preAuthEncoding('ä', Buffer.from('ö')).toString('utf8')).toBe('DSSEv1 2 ä 2 ö');
  });
});
