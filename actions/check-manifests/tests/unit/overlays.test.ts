import { describe, expect, it } from '@jest/globals';
import { readsAny, rootOf } from '../../src/overlays.ts';

const files = (texts: Record<string, string>) => ({
  has: (path: string) => Object.hasOwn(texts, path),
  text: (path: string) => texts[path] ?? '',
});
const tree = files({
  'overlays/dev/kustomization.yaml': 'resources: [../../base]\npatches: [{ path: patch.yaml }]\n',
  'overlays/dev/values/app.yaml': 'a: 1\n',
  'base/kustomization.yml':
    'resources: [deployment.yaml, ../shared]\nconfigMapGenerator: [{ files: [settings=../conf/app.ini] }]\ncomponents: [../part]\n',
  'shared/Kustomization': 'resources: [https://example.com/x.yaml, ../base]\n',
  'part/kustomization.yaml': '*broken\n',
  'apps/claims.yaml': 'image: a\n',
});

describe('the root of a target', () => {
  it('is the nearest folder with a kustomization, else the file', () => {
    expect(rootOf('overlays/dev/kustomization.yaml', tree)).toEqual({
      kind: 'overlay',
      path: 'overlays/dev',
    });
    expect(rootOf('overlays/dev/values/app.yaml', tree)).toEqual({ kind: 'overlay', path: 'overlays/dev' });
    expect(rootOf('base/deployment.yaml', tree)).toEqual({ kind: 'overlay', path: 'base' });
    expect(rootOf('apps/claims.yaml', tree)).toEqual({ kind: 'manifest', path: 'apps/claims.yaml' });
  });
});

describe('an overlay reads', () => {
  const overlay = { kind: 'overlay', path: 'overlays/dev' } as const;
  it.each([
    ['a file of its own', 'overlays/dev/patch.yaml'],
    ['a file of a base', 'base/deployment.yaml'],
    ['a file of a base of a base, though they name each other', 'shared/new.yaml'],
    ['a file of a generator', 'conf/app.ini'],
    ['a component whose kustomization can not be parsed', 'part/kustomization.yaml'],
  ])('%s', (_what, path) => {
    expect(readsAny(overlay, new Set([path]), tree)).toBe(true);
  });

  it.each(['overlays/prod/kustomization.yaml', 'base-other/deployment.yaml', 'README.md'])(
    'not %s',
    (path) => {
      expect(readsAny(overlay, new Set([path]), tree)).toBe(false);
    },
  );

  it('a manifest reads itself alone', () => {
    const manifest = { kind: 'manifest', path: 'apps/claims.yaml' } as const;
    expect(readsAny(manifest, new Set(['apps/claims.yaml']), tree)).toBe(true);
    expect(readsAny(manifest, new Set(['apps/other.yaml']), tree)).toBe(false);
  });
});
