import { describe, expect, it } from '@jest/globals';
import { editDigest, refuseOverlap, type Target } from '../src/index.ts';
import { file, NEW, OLD } from './editing.ts';

const text = `images:\n- name: api\n  newTag: v1\n- name: web\n  digest: ${OLD}\n`;
const image = (name: string): Target => ({ kind: 'kustomize-image', file, name });
const value = (path: string): Target => ({ kind: 'yaml-path', file, path });

describe('an edit', () => {
  const after = (target: Target, before = text) => editDigest(before, target, { digest: NEW }).text;

  it('leaves what others hold, also where a line is added above it', () => {
    for (const [target, other] of [
      ['api', 'web'],
      ['web', 'api'],
    ] as const)
      expect(() => refuseOverlap(text, after(image(target)), [image(other)])).not.toThrow();
  });

  it('is refused where another target names the same place in other words', () => {
    const others = [image('api'), value('images.1.digest')];
    expect(() => refuseOverlap(text, after(image('web')), others)).toThrow(
      /would change images\.1\.digest in apps\/api\.yaml too/,
    );
  });

  it('is not refused for what cannot be read before and after, and is where it can be read then', () => {
    const pinned = after(image('api'));
    expect(() => refuseOverlap(text, pinned, [image('nothing'), value('images')])).not.toThrow();
    expect(() => refuseOverlap(text, pinned, [value('images.0.digest')])).toThrow(/images\.0\.digest/);
  });

  it('of nothing is none', () => {
    expect(() => refuseOverlap('a: [', 'a: [', [image('api')])).not.toThrow();
    expect(() => refuseOverlap('a: [', 'b: [', [])).not.toThrow();
  });
});
