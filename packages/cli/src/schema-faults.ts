/** What in a value does not follow a JSON Schema, in one line each. */
import { faultText } from '@waybill/policy';
import { Ajv } from 'ajv';

export function schemaFaults(value: unknown, schema: object): string[] {
  const validate = new Ajv({ allErrors: true, strict: true }).compile(schema);
  if (validate(value)) return [];
  const faults = (validate.errors ?? []).map(({ instancePath, message = '', params }) =>
    faultText(instancePath, message, params),
  );
  return [...new Set(faults)];
}
