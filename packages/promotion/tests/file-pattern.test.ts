import { describe, expect, it } from '@jest/globals';
import { covers } from '../src/index.ts';

const FILE = 'overlays/production/claims-api/kustomization.yaml';

describe('covers', () => {
  it.each([
    [['overlays/production/**'], true],
    [['overlays/**/kustomization.yaml'], true],
    [['**/kustomization.yaml'], true],
    [['**'], true],
    [['/overlays/production/**'], true],
    [['overlays/*/claims-api/kustomization.y?ml'], true],
    [['overlays/[pq]roduction/**'], true],
    [['base/**', 'overlays/**'], true],
    [['overlays/production/*'], false],
    [['overlays/*'], false],
    [['*.yaml'], false],
    [['overlays/[!p]roduction/**'], false],
    [['overlays/staging/**'], false],
    [['overlays/**', '!overlays/production/**'], false],
    [['overlays/product'], false],
    [['overlays/production/(claims|portal)-api/**'], false],
    [['overlays/[z-a]/**'], false],
    [['overlays/**/**/claims-api/*'], true],
    [['over**/production/**'], true],
    [['overlays/production/claims-api/kustomization.yaml'], true],
    [['o**/kustomization.yaml'], true],
    [['**/production'], false],
    [['**production/**'], true],
    [['overlays/**/'], false],
    [['overlays\\production/**'], false],
    [[], false],
  ])('%j: %s', (patterns, expected) => {
    expect(covers(patterns, FILE)).toBe(expected);
  });

  it('takes no time over a pattern made to take much', () => {
    expect(covers([`${'**/'.repeat(12)}x`], `${'a/'.repeat(60)}b`)).toBe(false);
  });
});
