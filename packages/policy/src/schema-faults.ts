/** What the compiled schema has against a policy, in words. */
import { targetFaults } from './target-faults.ts';

/** A part of Ajv's `ErrorObject`. */
export interface SchemaError {
  /** JSON pointer. */
  instancePath: string;
  message?: string;
  params: Record<string, unknown>;
}

/** The place of the targets of a service in an environment, and what comes behind. */
const TARGETS_PLACE = /^(\/services\/[^/]+\/targets\/[^/]+)(.*)$/;

/** What the schema has against the file. Of a target it would say what each form of a target has against it. */
export function schemaFaults(raw: unknown, found: readonly SchemaError[]): string[] {
  const ofTargets = new Map<string, SchemaError[]>();
  return found
    .filter((error) => {
      const [, place, rest = ''] = TARGETS_PLACE.exec(error.instancePath) ?? [];
      if (place === undefined) return true;
      const there = ofTargets.get(place) ?? [];
      ofTargets.set(place, [...there, { ...error, instancePath: rest }]);
      return false;
    })
    .map(({ instancePath, message = '', params }) => faultText(instancePath, message, params))
    .concat(
      ...[...ofTargets].map(([place, errors]) =>
        targetsFaults(placeText(place), valueAt(raw, place), errors),
      ),
    );
}

/** What the schema has against one target, or a list of targets. Each fault begins with `where`. */
export function targetsFaults(where: string, raw: unknown, found: readonly SchemaError[]): string[] {
  const wrongIn = (place: string) => {
    const inside = found.filter(({ instancePath }) => instancePath.startsWith(`${place}/`));
    return new Set(
      inside.map(({ instancePath }) => pathPart(instancePath.slice(place.length + 1).split('/')[0] ?? '')),
    );
  };
  if (!Array.isArray(raw)) return targetFaults(where, raw, wrongIn(''));
  const entries = raw.flatMap((target: unknown, i) =>
    found.some(({ instancePath }) => `${instancePath}/`.startsWith(`/${i}/`))
      ? targetFaults(`${where}.${i}`, target, wrongIn(`/${i}`))
      : [],
  );
  // With nothing against an entry it is the list that is too short, or too long.
  return entries.length > 0 ? entries : targetFaults(where, raw, new Set());
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

/** One fault of any schema, in a line. */
export function faultText(path: string, message: string, params: Record<string, unknown>): string {
  const where = placeText(path);
  if (typeof params.additionalProperty === 'string')
    return `${where}: unknown key "${params.additionalProperty}"`;
  if (Array.isArray(params.allowedValues))
    return `${where}: must be one of ${params.allowedValues.join(', ')}`;
  const form = typeof params.pattern === 'string' ? FORMS[params.pattern] : undefined;
  return `${where}: ${form === undefined ? message : `must be ${form}`}`;
}

/** Forms that people write, in words. */
const FORMS: Record<string, string> = {
  '^[0-9]{1,6}(s|m|h|d)$': 'a whole number with its unit: 30m, 24h, 7d',
  '^([01][0-9]|2[0-3]):[0-5][0-9]$': 'a time of day in quotes: "09:30"',
  '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$': 'a time of day in quotes, "24:00" at the latest: "16:30"',
  '^\\d{4}-\\d\\d-\\d\\d$': 'a day: 2026-12-25',
  '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$':
    'a time with its offset: 2026-12-20T00:00:00+04:00',
  '^[CG][A-Z0-9]{8,20}$': 'the id of a channel, from its details: C0123456789',
};
