/** The parts of `pnpm bench fidelity`: what it finds, and that it does not call an edit clean that is not. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import fidelity from '../../../scripts/bench/fidelity.ts';
import { judge } from '../../../scripts/lib/fidelity-check.ts';
import { findSites, nextValue, targetPath } from '../../../scripts/lib/fidelity-sites.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;

function paths(text: string, file = 'a.yaml'): string[] | string {
  const found = findSites(text, file);
  return 'unread' in found ? found.unread : found.sites.map((site) => `${site.kind} ${targetPath(site)}`);
}

describe('sites', () => {
  it.each([
    ['a container', 'c: [{image: x/y:1}, {image: y}]\n', ['image-string [#1].c.0.image']],
    ['values', 'image: {repository: x/y, tag: v1}\n', ['image-values [#1].image.tag']],
    ['a digest', `x: {repository: x/y, digest: "${DIGEST}"}\n`, ['image-values [#1].x.digest']],
    ['a tag of its own', 'a: 1\n---\na: {imageTag: 12}\n', ['image-values [#2].a.imageTag']],
    ['a tag of something else', 'ref: {tag: v1}\n', []],
    [
      'a source of Argo CD',
      'source: {helm: {parameters: [{name: a.image.tag, value: v1}]}, kustomize: {images: ["a=x/y:1"]}}\n',
      [
        'helm-parameter [#1].source.helm.parameters.0.value',
        'kustomize-image-string [#1].source.kustomize.images.0',
      ],
    ],
    [
      'values in a block',
      'helm:\n  values: |\n    image: x/y:1\n',
      ['image-string [#1].helm.values.|.image'],
    ],
  ])('are found: %s', (_, text, expected) => {
    expect(paths(text)).toEqual(expected);
  });

  it('are found in kustomizations by the name of the file or the kind', () => {
    const text = `images:\n- name: a\n  newTag: v1\n  digest: ${DIGEST}\n`;
    const expected = ['kustomize-newTag [#1].images.0.newTag', 'kustomize-digest [#1].images.0.digest'];
    expect(paths(text, 'x/kustomization.yaml')).toEqual(expected);
    expect(paths(`kind: Kustomization\n${text}`)).toEqual(expected);
    expect(paths(text)).not.toContain(expected[0]);
  });

  it('are not looked for where nothing parses, which is said', () => {
    expect(findSites('{{ if }}\nimage: x/y:1\n  b: 1\n', 'a.yaml')).toHaveProperty('unread');
  });

  it.each([
    ['v1.2.9', 'v1.2.0'],
    ['main', 'main-1'],
    ['x/y:v1', 'x/y:v2'],
    ['localhost:5000/x', 'localhost:5000/x:1.10'],
    [DIGEST, `${DIGEST.slice(0, -1)}0`],
  ])('get another value of the same form: %s', (now, next) => {
    expect(nextValue(now)).toBe(next);
  });
});

describe('a verdict', () => {
  const before = '# c\na: 1.10\n\nb:  [x]\nimage: v1\n';
  const wanted = { path: '0/image', value: 'v2' };
  it.each([
    ['clean', before.replace('v1', 'v2')],
    ['not changed', before],
    ['not changed', before.replace('# c', '# d')],
    ['other lines', before.replace('v1', 'v2').replace('\n\n', '\n')],
    ['other lines', before.replace('v1', 'v2').replace('b:  ', 'b: ')],
    ['other values', before.replace('v1', 'v2').replace('1.10', '1.1')],
    ['other values', before.replace('v1', 'v2').replace('b:  [x]\n', '')],
    ['other values', before.replace('v1', 'v3')],
    ['unparsable', before.replace('v1', '"v2')],
  ] as const)('is "%s" for %j', (verdict, after) => {
    expect(judge(before, after, wanted)).toBe(verdict);
  });

  it('sees that others use the value', () => {
    expect(judge('a: &x v1\nb: *x\n', 'a: &x v2\nb: *x\n', { path: '0/a', value: 'v2' })).toBe(
      'other values',
    );
  });
});

it('figures of a folder: all clean, or refused by reason', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fidelity-'));
  // That a peer is not at hand is said there too.
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, 'a/kustomization.yaml'), 'images:\r\n- name: a\r\n  newTag: 1.10');
    writeFileSync(
      join(folder, 'deployment.yml'),
      '\ufeffspec:\n    containers:\n    - image: >-\n        x/y:1\n',
    );
    writeFileSync(join(folder, 'shared.yaml'), 'image: &i x/y:1\nother: *i\n');
    writeFileSync(join(folder, 'template.yaml'), '{{ if .Values.x }}\nimage: x/y:1\n{{ end }}\n');
    writeFileSync(join(folder, 'twice.yaml'), 'image: x/y:1\nimage: x/y:2\n');
    writeFileSync(join(folder, 'none.yaml'), 'a: 1\n');
    const figures = [...fidelity([folder])];
    const own = figures.filter(({ figure }) => /^Waybill: |^files|^YAML/.test(figure));
    expect(Object.fromEntries(own.map(({ figure, value }) => [figure, value]))).toEqual({
      'YAML files': 6,
      'files with an image': 5,
      'Waybill: clean': 2,
      'Waybill: clean of the files not refused': 2,
      'Waybill: refused (TARGET_AMBIGUOUS: the key image stands more than once: which of the two counts depends on the reader)': 1,
      'Waybill: refused (TARGET_AMBIGUOUS: other places of the file use this value through the anchor &…)': 1,
      'Waybill: refused (TARGET_TEMPLATE: is a template, not YAML)': 1,
    });
  } finally {
    said.mockRestore();
    rmSync(folder, { recursive: true, force: true });
  }
});

it('says what it needs without a folder', () => {
  expect(() => [...fidelity([])]).toThrow('name a folder with YAML files');
});
