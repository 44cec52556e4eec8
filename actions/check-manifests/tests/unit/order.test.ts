/** Programs report in the order in which they happened to look; results are in one order. */
import { describe, expect, it } from '@jest/globals';
import { type CheckResult, inOrder, type Objection } from '../../src/check.ts';

const objection = (root: string, rule: string, text = 'is refused'): Objection => ({
  root,
  rule,
  resource: '',
  text,
});
const sorted = [
  objection('overlays/dev/claims-api', 'main.memory-limit'),
  objection('overlays/dev/claims-api', 'main.probe', 'no liveness probe'),
  objection('overlays/dev/claims-api', 'main.probe', 'no readiness probe'),
  objection('overlays/production/claims-api', 'main.memory-limit'),
];
const result = (objections: Objection[], problems: string[]): CheckResult => ({
  checker: 'Conftest',
  verdict: 'fail',
  looked: '4 evaluations',
  objections,
  warnings: objections,
  problems,
});

describe('the result of a checker', () => {
  it('is the same in whatever order the program looked', () => {
    const expected = result(sorted, ['a: not read', 'b: not read']);
    const [first, second, third, fourth] = sorted as [Objection, Objection, Objection, Objection];
    for (const order of [
      [fourth, third, second, first],
      [third, first, fourth, second],
    ])
      expect(inOrder(result(order, ['b: not read', 'a: not read']))).toEqual(expected);
  });
});
