/** What is said of sizes before anything is signed. */
import { describe, expect, it } from '@jest/globals';
import { MAX_DOCUMENT_BYTES } from '../../src/documents.ts';
import { expectReferrersWithin, sizeWarnings } from '../../src/sizes.ts';

const statement = (bytes: number) => ({
  subjects: [{ digest: `sha256:${'a'.repeat(64)}` }],
  predicateType: 'https://example.com/large/v1',
  predicate: { text: 'x'.repeat(bytes) },
});
const MEBIBYTE = 1024 * 1024;

describe('sizes', () => {
  it('of a usual release are not worth a word', () => {
    expect(sizeWarnings([statement(2 * MEBIBYTE)])).toEqual([]);
  });

  it('are added up, as Kyverno does, and come with a remedy', () => {
    const [warning] = sizeWarnings([statement(4 * MEBIBYTE), statement(4 * MEBIBYTE)]);
    expect(warning).toMatch(/Kyverno reads at most 10485760 of an image: make https:\S+ smaller/);
  });

  it('that nobody reads are an error', () => {
    expect(() => sizeWarnings([statement(MAX_DOCUMENT_BYTES)])).toThrow('larger than the limit');
  });
});

describe('referrers', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  const platform = `sha256:${'b'.repeat(64)}`;
  const two = [statement(1), statement(1)];

  it('may be as many as the limit', () => {
    expectReferrersWithin(50, new Map([[digest, 48]]), two);
  });

  it('beyond it are an error, with what is there and what would come', () => {
    expect(() => expectReferrersWithin(50, new Map([[digest, 49]]), two)).toThrow(
      `${digest} has 49 referrers and would get 2 more`,
    );
  });

  it('are counted for each digest that a statement is about', () => {
    const counts = new Map([
      [digest, 1],
      [platform, 50],
    ]);
    expectReferrersWithin(50, counts, two);
  });

  it('that are there already do no harm where nothing is added', () => {
    expectReferrersWithin(50, new Map([[digest, 80]]), []);
  });
});
