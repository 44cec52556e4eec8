/** What the demo says of codes that it does not play: each is refused by in a test. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { codesByRule } from '../demo/shown.ts';
import { root } from '../lib/repository.ts';

const tests = globSync('{actions,packages}/*/tests/**/*.ts', { cwd: root })
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

describe('every code of a decision', () => {
  it.each(codesByRule)('of the rule %s', (_, codes) => {
    expect(codes.filter((code) => !tests.includes(code))).toEqual([]);
  });
});
