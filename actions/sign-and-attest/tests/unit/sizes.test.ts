/** What is said of sizes before anything is signed. */
import { describe, expect, it } from '@jest/globals';
import { MAX_DOCUMENT_BYTES } from '../../src/documents.ts';
import { sizeWarnings } from '../../src/sizes.ts';

const statement = (bytes: number) => ({
  subjects: [{ digest: `sha256:${'a'.repeat(64)}` }],
  predicateType: 'https://example.com/large/v1',
  predicate: { text: 'x'.repeat(bytes) },
});
const MEBIBYTE = 1024 * 1024;
const NONE = new Map<string, number>();

describe('sizes', () => {
  it('of a usual release are not worth a word', () => {
    expect(sizeWarnings([statement(2 * MEBIBYTE)], 5, new Map([['sha256:a', 45]]))).toEqual([]);
  });

  it('are added up, as Kyverno does, and come with a remedy', () => {
    const [warning] = sizeWarnings([statement(4 * MEBIBYTE), statement(4 * MEBIBYTE)], 0, NONE);
    expect(warning).toMatch(/Kyverno reads at most 10485760 of an image: make https:\S+ smaller/);
  });

  it('count what is attached already', () => {
    const [warning] = sizeWarnings([], 6, new Map([['sha256:a', 45]]));
    expect(warning).toMatch(/^sha256:a would have 51 referrers.*delete those that no policy asks for/);
  });

  it('that nobody reads are an error', () => {
    expect(() => sizeWarnings([statement(MAX_DOCUMENT_BYTES)], 0, NONE)).toThrow('larger than the limit');
  });
});
