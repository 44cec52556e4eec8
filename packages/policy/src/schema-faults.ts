/** What the compiled schema has against a policy, in words. */
import { targetFaults } from './target-faults.ts';

/** A part of Ajv's `ErrorObject`. */
export interface SchemaError {
  /** JSON pointer. */
  instancePath: string;
  message?: string;
  params: Record<string, unknown>;
}

/** The place of a target, and the key in it. */
const TARGET_PLACE = /^(\/services\/[^/]+\/targets\/[^/]+)(?:\/([^/]+))?/;

/** What the schema has against the file. Of a target it would say what each form of a target has against it. */
export function schemaFaults(raw: unknown, found: readonly SchemaError[]): string[] {
  const wrong = new Map<string, Set<string>>();
  return found
    .filter(({ instancePath }) => {
      const [, place, key] = TARGET_PLACE.exec(instancePath) ?? [];
      if (place === undefined) return true;
      const keys = wrong.get(place) ?? new Set();
      wrong.set(place, key === undefined ? keys : keys.add(pathPart(key)));
      return false;
    })
    .map(({ instancePath, message = '', params }) => faultText(instancePath, message, params))
    .concat(...[...wrong].map(([place, keys]) => targetFaults(placeText(place), valueAt(raw, place), keys)));
}

function valueAt(raw: unknown, path: string): unknown {
  return path
    .slice(1)
    .split('/')
    .reduce<unknown>((value, part) => (value as Record<string, unknown>)[pathPart(part)], raw);
}

/** A part of a JSON pointer (RFC 6901, section 4). */
function pathPart(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

function placeText(path: string): string {
  return path === '' ? 'the file' : path.slice(1).split('/').map(pathPart).join('.');
}

function faultText(path: string, message: string, params: Record<string, unknown>): string {
  const where = placeText(path);
  if (typeof params.additionalProperty === 'string')
    return `${where}: unknown key "${params.additionalProperty}"`;
  if (Array.isArray(params.allowedValues))
    return `${where}: must be one of ${params.allowedValues.join(', ')}`;
  return `${where}: ${message}`;
}
