import { describe, expect, it } from '@jest/globals';
import { WaybillError } from '@waybill/toolkit';
import fc from 'fast-check';
import { parse } from 'yaml';
import { editText, parsePath } from '../src/index.ts';
import { needsQuotes } from '../src/quoting.ts';

const put = (text: string, path: string, value: string, file = 'a.yaml') =>
  editText(text, { file, path }, value);

function code(edit: () => unknown): string {
  try {
    edit();
  } catch (error) {
    if (error instanceof WaybillError) return error.code;
    throw error;
  }
  return 'nothing was refused';
}

describe('a text at a path', () => {
  it.each([
    ['a plain scalar', 'a: v1 # x\n', 'a', 'v2', 'a: v2 # x\n'],
    ['a number', 'a: 1.9\t# x\n', 'a', '1.10', 'a: "1.10"\t# x\n'],
    ['quotes', "a: '1.9'\n", 'a', '1.10', "a: '1.10'\n"],
    ['a block', 'a: >-\n  x/y:1.9\nb: 1\n', 'a', 'x/y:1.10', 'a: >-\n  x/y:1.10\nb: 1\n'],
    ['nothing', 'a:\nb: 1\n', 'a', 'x', 'a: x\nb: 1\n'],
    ['a key that is more than a word', 'm: {"a.b/c": v1}\n', 'm.["a.b/c"]', 'v2', 'm: {"a.b/c": v2}\n'],
    ['a document by its number', 'a: v1\n---\na: v1\n', '[#2].a', 'v2', 'a: v1\n---\na: v2\n'],
  ])('replaces %s', (_, text, path, value, expected) => {
    const edit = put(text, path, value);
    expect(edit.text).toBe(expected);
    expect(edit.proof?.paths).toHaveLength(1);
    expect(put(edit.text, path, value).changed).toBe(false);
  });

  it('is a JSON string in JSON', () => {
    expect(put('{"a": 1}', 'a', 'x', 'a.json').text).toBe('{"a": "x"}');
  });

  it.each([
    ['a quote in quotes of its kind', "a: 'x'\n", "it's"],
    ['a line break', 'a: x\n', 'x\ny'],
    ['a control character', 'a: x\n', 'x\u0085'],
    ['a backslash in double quotes', 'a: "x"\n', '\\n'],
    ['blanks at the end of a block', 'a: |\n  x\n', 'x '],
  ])('refuses %s', (_, text, value) => {
    expect(code(() => put(text, 'a', value))).toBe('WAYBILL_TARGET_FORM');
  });

  it('refuses a value that other places use, and a key that stands twice', () => {
    expect(code(() => put('a: &x v1\nb: *x\n', 'a', 'v2'))).toBe('WAYBILL_TARGET_AMBIGUOUS');
    expect(code(() => put('a: &x v1\nb: *x\n', 'b', 'v2'))).toBe('WAYBILL_TARGET_AMBIGUOUS');
    expect(code(() => put('a: v1\na: v1\n', 'a', 'v2'))).toBe('WAYBILL_TARGET_AMBIGUOUS');
  });

  it('stays the same text for readers of YAML 1.1 and 1.2, whatever it is', () => {
    const odd = fc.oneof(
      fc.stringMatching(/^[0-9a-zA-Z_.:+-]{1,12}$/),
      fc.stringMatching(/^[-+0-9eExXob._:]{1,8}$/),
      fc.constantFrom(
        'y',
        'No',
        'null',
        '.inf',
        '2001-12-14',
        '0b1',
        '0o7',
        '1:30',
        'a: b',
        '# x',
        '*a',
        '- x',
        '[',
        '=',
      ),
    );
    fc.assert(
      fc.property(odd, fc.constantFrom('a: v', 'a: [v]', 'a: {a: v}'), (value, text) => {
        const path = text === 'a: v' ? 'a' : text === 'a: [v]' ? 'a.0' : 'a.a';
        fc.pre(value !== 'v');
        const after = put(text, path, value).text;
        for (const version of ['1.1', '1.2'] as const) {
          const read = JSON.stringify(parse(after, { version }));
          expect(read).toContain(JSON.stringify(value));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gets no quotes without need', () => {
    for (const value of ['v1', '1.10.0', 'pr-12-4f2a1c', 'x/y:1.10', 'x/y@sha256:0', 'sha-1234567'])
      expect(needsQuotes(value)).toBe(false);
  });
});

describe('a path', () => {
  it('has steps of every kind', () => {
    expect(parsePath('[#2].a.["b.c"].[name=x.y].|.0')).toEqual({
      document: { number: 2 },
      steps: [
        { key: 'a' },
        { key: 'b.c' },
        { select: { key: 'name', value: 'x.y' } },
        { nested: true },
        { key: '0' },
      ],
    });
  });

  it.each(['[#0].a', 'a.[#2]', 'a.["b]', 'a.["b"c]', '["a"]["b"]', '[#2]', 'a.[1]'])('is not %s', (path) => {
    expect(code(() => parsePath(path))).toBe('WAYBILL_TARGET_PATH');
  });
});
