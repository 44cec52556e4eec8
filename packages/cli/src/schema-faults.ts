/** What in a value does not follow a JSON Schema, in one line each. */
import { faultTexts } from '@waybill/policy';
import { Ajv } from 'ajv';

export function schemaFaults(value: unknown, schema: object): string[] {
  const validate = new Ajv({ allErrors: true, strict: true }).compile(schema);
  return validate(value) ? [] : faultTexts(value, validate.errors ?? []);
}
