import { describe, expect, it } from '@jest/globals';
import { glob } from '../../src/glob.ts';

describe('a pattern', () => {
  it.each([
    ['main.tf', 'main.tf', true],
    ['*.tf', 'main.tf', true],
    ['*.tf', 'infra/main.tf', false],
    ['**', 'a/b/c', true],
    ['**/*.tf', 'main.tf', true],
    ['**/*.tf', 'a/b/main.tf', true],
    ['**/main.tf', 'a/notmain.tf', false],
    ['infra/**', 'infra/a/b.tf', true],
    ['infra/**', 'infrastructure/b.tf', false],
    ['infra/**/x.tf', 'infra/x.tf', true],
    ['infra/**/x.tf', 'infra/a/b/x.tf', true],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['google_*.claims', 'google_storage_bucket.claims', true],
    ['a.b', 'axb', false],
  ])('%s on %s is %s', (pattern, text, expected) => {
    expect(glob(pattern)?.(text)).toBe(expected);
  });

  it('is refused when it is empty, too long or of another language', () => {
    for (const pattern of ['', 'x'.repeat(257), '{a,b}', 'a\\*']) expect(glob(pattern)).toBeUndefined();
  });

  it('takes work in proportion to pattern and text, whatever both are', () => {
    const stars = glob('*a'.repeat(128));
    const folders = glob('**/'.repeat(80));
    expect(stars?.(`${'a'.repeat(50_000)}b`)).toBe(false);
    expect(folders?.('a/'.repeat(25_000))).toBe(true);
  });
});
