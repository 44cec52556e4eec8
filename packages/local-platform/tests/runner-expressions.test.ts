// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expressions of workflows
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  ExpressionError,
  evaluate,
  holds,
  ifExpression,
  interpolate,
  literal,
  rewrite,
  rewriteScalar,
  type Value,
} from '../src/services/runner/expressions.ts';

const contexts = {
  github: { ref: 'refs/heads/main', event: { labels: [{ name: 'a' }, { name: 'B' }] }, actor: 'Octo' },
  needs: { build: { result: 'success', outputs: { digest: 'sha256:1' } } },
  inputs: { loud: true, empty: '', count: 3 },
};
const value = (expression: string) => evaluate(expression, { contexts });

describe('evaluate', () => {
  it.each<[string, Value]>([
    ["'it''s'", "it's"],
    ['0xff', 255],
    ['-1.5e1', -15],
    ['null', null],
    ['github.ref', 'refs/heads/main'],
    ['GitHub.Event.labels[1].name', 'B'],
    ["github['actor']", 'Octo'],
    ['github.nothing.at.all', null],
    ['join(github.event.labels.*.name)', 'a,B'],
    ["contains(github.event.labels.*.name, 'b')", true],
    ["contains('Hello', 'ELL')", true],
    ["startsWith(github.ref, 'refs/HEADS/')", true],
    ["endsWith(github.ref, 'main')", true],
    ["format('{0} {{x}} {1}', 'a', 2)", 'a {x} 2'],
    ["github.actor == 'octo'", true],
    ['1 == true', true],
    ["'' == 0", true],
    ["'a' == 0", false],
    ['null == 0', true],
    ["'abc' < 'abd'", true],
    ["inputs.empty || 'default'", 'default'],
    ['inputs.loud && inputs.count', 3],
    ['!inputs.loud', false],
    ['(1 < 2) == true && !false', true],
    ['toJSON(inputs.count)', '3'],
    ['fromJSON(\'{"a":[1,2]}\').a[1]', 2],
    ["case(inputs.count > 5, 'many', inputs.count > 1, 'some', 'few')", 'some'],
    ['needs.build.outputs.digest', 'sha256:1'],
  ])('%s is %j', (expression, expected) => {
    expect(value(expression)).toEqual(expected);
  });

  it.each([
    ['1 +', /Unexpected symbol/],
    ["'open", /Unexpected symbol/],
    ['nothing.here', /Unrecognized named-value: 'nothing'. Here there are: github, needs, inputs/],
    ['nope(1)', /Unrecognized function: 'nope'/],
    ['success()', /'success' is not available here/],
    ["fromJSON('{')", /Error from function 'fromJSON'/],
    ["format('{1}', 'a')", /has no value for \{1\}/],
    ['contains(1)', /Wrong number of parameters/],
    ['(1', /Unexpected end/],
  ])('%s is refused', (expression, message) => {
    expect(() => value(expression)).toThrow(message);
    expect(() => value(expression)).toThrow(ExpressionError);
  });
});

describe('scalars and conditions', () => {
  it('fills values into text, and keeps the kind of a lone expression', () => {
    expect(interpolate('a ${{ inputs.count }} b ${{ inputs.loud }}', { contexts })).toBe('a 3 b true');
    expect(interpolate('${{ inputs.count }}', { contexts })).toBe(3);
    expect(interpolate("${{ 'a }} b' }}", { contexts })).toBe('a }} b');
    expect(() => interpolate('${{ 1', { contexts })).toThrow(/not closed/);
  });

  it('puts success() in front of a condition that asks for no status', () => {
    const failed = { success: false, failure: true, cancelled: false };
    const scope = { contexts, status: failed };
    expect(holds(undefined, scope)).toBe(false);
    expect(holds('inputs.loud', scope)).toBe(false);
    expect(holds('always()', scope)).toBe(true);
    expect(holds('${{ failure() && inputs.loud }}', scope)).toBe(true);
    expect(holds('!cancelled()', scope)).toBe(true);
    expect(ifExpression("${{ github.ref }} == 'x'")).toBe("format('{0} == ''x''', github.ref)");
  });
});

describe('rewrite', () => {
  it('replaces roots with the plain names behind them, and nothing that only looks like one', () => {
    const replacer = (root: string, path: readonly string[], open: boolean) =>
      root === 'needs' ? { with: `<${path.join('/')}${open ? '+' : ''}>`, consumed: path.length } : undefined;
    expect(rewrite("needs.a.b == 'needs.a' && x.needs && needs.a['k'] && needs(1)", replacer)).toBe(
      "<a/b> == 'needs.a' && x.needs && <a+>['k'] && needs(1)",
    );
    expect(rewriteScalar('x ${{ needs.a }} needs.a', replacer)).toBe('x ${{ <a> }} needs.a');
  });

  it('writes any value so that it reads back as itself, without a dollar or a line break', () => {
    const json = fc.jsonValue({ noUnicodeString: false } as never);
    fc.assert(
      fc.property(json, (made) => {
        const written = literal(made as Value);
        expect(written).not.toMatch(/[$\n\r]/);
        expect(JSON.stringify(evaluate(written, { contexts: {} }))).toBe(JSON.stringify(made));
      }),
      { numRuns: 300 },
    );
  });
});
