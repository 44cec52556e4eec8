import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { compiledSchema, VALIDATOR_PATH } from '../scripts/compile-schema.ts';

it('the validator is compiled from the schema as it stands', () => {
  expect(readFileSync(VALIDATOR_PATH, 'utf8')).toBe(compiledSchema());
});
