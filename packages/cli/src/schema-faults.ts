/** What in a value does not follow a JSON Schema, in one line each. */
import { Ajv } from 'ajv';

export function schemaFaults(value: unknown, schema: object): string[] {
  const validate = new Ajv({ allErrors: true, strict: true }).compile(schema);
  if (validate(value)) return [];
  const faults = (validate.errors ?? []).map(({ instancePath, message = '', params }) => {
    const where = instancePath === '' ? 'the file' : instancePath.slice(1).replaceAll('/', '.');
    if (typeof params.additionalProperty === 'string')
      return `${where}: unknown key "${params.additionalProperty}"`;
    if (Array.isArray(params.allowedValues))
      return `${where}: must be one of ${params.allowedValues.join(', ')}`;
    return `${where}: ${message}`;
  });
  return [...new Set(faults)];
}
