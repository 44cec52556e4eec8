/** What clusters read and the grammar of YAML 1.2 has not: the value changes all the same, and nothing else does. */
import { describe, expect, it } from '@jest/globals';
import type { Target } from '../src/index.ts';
import { READ_BY_CLUSTERS, READ_OTHERWISE, REFUSED_BY_CLUSTERS } from './cluster-yaml.ts';
import { edited, file, NEW, OLD, REPOSITORY, refusal } from './editing.ts';

const IMAGE = `${REPOSITORY}@${OLD}`;
const target: Target = { kind: 'yaml-path', file, path: 'image', form: 'reference' };

describe('a value changes beside or inside of', () => {
  it.each([
    ['brackets whose lines start anywhere', `a:\n  b: [x,\ny: {z:\n1}\n]\nimage: ${IMAGE}\n`],
    ['brackets over lines with tabs', `a:\n  b: {\n\t\t"x": [\n\t\t\t"1"\n\t\t]\n\t}\nimage: ${IMAGE}\n`],
    ['such brackets', `spec:\n  a: {\nb: [c,\n\nd], image: ${IMAGE}}\n`, 'spec.a.image'],
    ['double quotes whose lines start anywhere', `a:\n  b: "x \\" {\n\n  y\nz\\\n"\nimage: "${IMAGE}"\n`],
    ['single quotes whose lines start anywhere', `a:\n  - - b: 'it''s\n {\n#\n  '\nimage: '${IMAGE}'\n`],
    ['quotes inside of brackets', `a:\n    b: [ "x\n  y", it's,\n\n'z\n']\nimage: ${IMAGE}\n`],
    ['several of them', `${'a:\n  b: [x,\ny]\n  c: "x\ny"\n---\n'.repeat(3)}image: ${IMAGE} # here\n`],
    ['a block of text with them', `x: |2\n    a:\n     b: [c,\n    d]\n    image: ${IMAGE}\n`, 'x.|.image'],
    ['a byte order mark on a later line', `---\n\ufeff# c\nx: 1\n---\n\ufeffimage: ${IMAGE}\n`],
    ['keys that stand twice elsewhere', `a: {x: 1, x: 2}\nb:\n  c: 1\n  c: 2\nimage: ${IMAGE}\na: 3\n`],
    [
      'directives',
      `%YAML 1.1\n%TAG !e! tag:example.com,2026:\n--- # first\non: yes\nimage: !!str ${IMAGE}\n`,
    ],
    ['keys with a question mark', `? image\n: ${IMAGE}\n? [a, b]\n: c\n`],
    ['blanks and tabs', `image:\t  ${IMAGE}\t # a: "b\t\n`],
    ['an anchor that nobody uses', `image: &image ${IMAGE}\n`],
    ['a block whose header says the same', `image: >- # ${IMAGE}\n\n    ${IMAGE}\n\n`],
    ['a very long line', `a: "${'x'.repeat(100_000)}"\nimage: ${IMAGE}\n`],
  ])('%s', (_, text, path = 'image') => {
    for (const saved of [text, text.replaceAll('\n', '\r\n')]) {
      const at = saved.lastIndexOf(OLD);
      const expected = saved.slice(0, at) + NEW + saved.slice(at + OLD.length);
      expect(edited(saved, { ...target, path }, expected).proof?.paths).toEqual([path]);
    }
  });

  it('escapes, which the new value does not need', () => {
    const text = JSON.stringify({ a: '\\', image: IMAGE }).replaceAll('/', '\\/');
    edited(text, target, JSON.stringify({ a: '\\', image: IMAGE.replace(OLD, NEW) }));
  });
});

describe('is refused, with its line:', () => {
  it.each([
    ['a bracket that nothing closes', `image: ${IMAGE}\na: {b: [c\nd: e\n`, ':3:1'],
    ['a quote that nothing closes', `image: ${IMAGE}\na: "b\nc: d\n`, ':4:1'],
    ['a document that ends inside of quotes', `a: "b\n---\nimage: ${IMAGE}\n`, ':4:1'],
    ['a bracket too many', `a: [b,\nc]]\nimage: ${IMAGE}\n`, ':2:1'],
    ['keys that stand twice on the way', `x: 1\nimage: ${IMAGE}\n"image": ${IMAGE}\n`, ':3:1'],
  ])('%s', (_, text, where) => {
    const { code, where: place } = refusal(text, target);
    expect(code).toMatch(/^WAYBILL_TARGET_(?:UNREADABLE|AMBIGUOUS)$/);
    expect(place).toContain(`${file}${where}`);
  });
});

describe('what the readers of clusters', () => {
  it.each(REFUSED_BY_CLUSTERS)('refuse is refused in their words: %s', (_, text, reason) => {
    const error = refusal(`${text}image: ${IMAGE}\n`, target);
    expect(error.code).toBe('WAYBILL_TARGET_UNREADABLE');
    expect(error.message).toContain(`${file} is not read by clusters: ${reason}`);
    expect(error.where).toMatch(/:\d+:\d+$/);
  });

  it.each(READ_OTHERWISE)('read as something else is refused: %s', (_, text) => {
    expect(refusal(`${text}image: ${IMAGE}\n`, target).message).toMatch(
      /is not (?:read by clusters|valid YAML)/,
    );
  });

  it.each(READ_BY_CLUSTERS)('take is edited: %s', (_, text) => {
    edited(`${text}image: ${IMAGE}\n`, target, `${text}image: ${IMAGE.replace(OLD, NEW)}\n`);
  });
});
