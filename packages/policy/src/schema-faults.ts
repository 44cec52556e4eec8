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
  const others = found.filter((error) => {
    const [, place, rest = ''] = TARGETS_PLACE.exec(error.instancePath) ?? [];
    if (place === undefined) return true;
    const there = ofTargets.get(place) ?? [];
    ofTargets.set(place, [...there, { ...error, instancePath: rest }]);
    return false;
  });
  return faultTexts(raw, others).concat(
    ...[...ofTargets].map(([place, errors]) => targetsFaults(placeText(place), valueAt(raw, place), errors)),
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
    .split('/')
    .slice(1)
    .reduce<unknown>((value, part) => (value as Record<string, unknown>)[pathPart(part)], raw);
}

/** A part of a JSON pointer (RFC 6901, section 4). */
function pathPart(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

function placeText(path: string): string {
  return path === '' ? 'the file' : path.slice(1).split('/').map(pathPart).join('.');
}

/** What Ajv says besides where no alternative fits. */
const NONE_FITS = 'must match a schema in anyOf';

/**
 * What any schema has against a value, in words, each fault once. Where a value may be of several forms, Ajv says what each has against it;
 * here only the forms count that are of the value's own kind.
 */
export function faultTexts(raw: unknown, found: readonly SchemaError[]): string[] {
  const places = Map.groupBy(found, ({ instancePath }) => instancePath);
  const texts = [...places].flatMap(([path, all]) => {
    const value = valueAt(raw, path);
    const errors = all.filter(({ message }) => message !== NONE_FITS);
    const inside = found.some(({ instancePath }) => instancePath.startsWith(`${path}/`));
    const faults = isCollection(value) ? ofCollection(value, errors, inside) : [joined(value, errors)];
    return faults.map((text) => `${placeText(path)}: ${text}`);
  });
  return [...new Set(texts)];
}

/** Against a mapping or a list speaks what is against its members; only where nothing is, that it is one at all. */
function ofCollection(value: object, errors: readonly SchemaError[], inside: boolean): string[] {
  const members = errors.filter(({ params }) => OF_MEMBERS.some((name) => params[name] !== undefined));
  if (members.length === 0) return inside ? [] : [joined(value, errors)];
  // The form of a name stands beside it, as if it were asked of the whole.
  const form = errors.map(({ params }) => formOf(params)).find((text) => text !== undefined);
  return members.map((error) =>
    typeof error.params.propertyName === 'string'
      ? `"${error.params.propertyName}" is no name of that kind${form === undefined ? '' : `: ${form}`}`
      : textOf(error, value),
  );
}

/** Parameters of faults that only a mapping or a list can have. */
const OF_MEMBERS = ['additionalProperty', 'missingProperty', 'propertyName', 'limit', 'j'];

/** Alternatives in one sentence. That a scalar is of another type is said only where nothing closer is. */
function joined(value: unknown, errors: readonly SchemaError[]): string {
  const closer = errors.filter(
    ({ params }) => params.type === undefined || COLLECTIONS.includes(params.type),
  );
  const kept = closer.some(({ params }) => params.type === undefined) ? closer : errors;
  const texts = new Set(kept.map((error) => textOf(error, value)));
  return [...texts].join(', or ').replaceAll(', or must be ', ', or ');
}

const COLLECTIONS: unknown[] = ['object', 'array'];

function isCollection(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

const TYPES: Record<string, string> = {
  string: 'text',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'a mapping',
  array: 'a list',
};

/** One fault of any schema, without its place. */
function textOf({ message = '', params }: SchemaError, value: unknown): string {
  if (typeof params.additionalProperty === 'string') return `unknown key "${params.additionalProperty}"`;
  if (typeof params.missingProperty === 'string') return `needs "${params.missingProperty}"`;
  if (Array.isArray(params.allowedValues)) return `must be one of ${params.allowedValues.join(', ')}`;
  if (params.allowedValue !== undefined) return `must be ${JSON.stringify(params.allowedValue)}`;
  if (Array.isArray(value) && typeof params.j === 'number')
    return `${JSON.stringify(value[params.j])} stands twice`;
  if (typeof params.comparison === 'string')
    return `must be ${params.limit} ${params.comparison === '<=' ? 'at most' : 'at least'}`;
  if (params.type === 'string' && ['number', 'boolean'].includes(typeof value))
    return `must be text; ${value} is none, unless it stands in quotes`;
  if (typeof params.type === 'string') return `must be ${TYPES[params.type] ?? params.type}`;
  const form = formOf(params);
  return form === undefined ? message : `must be ${form}`;
}

function formOf({ pattern }: SchemaError['params']): string | undefined {
  return typeof pattern === 'string' ? FORMS[pattern] : undefined;
}

/** Forms that people write, in words. */
const FORMS: Record<string, string> = {
  '^[0-9]{1,6}(s|m|h|d)$': 'a whole number with its unit: 30m, 24h, 7d',
  '^([01][0-9]|2[0-3]):[0-5][0-9]$': 'a time of day in quotes: "09:30"',
  '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$': 'a time of day in quotes, "24:00" at the latest: "16:30"',
  '^\\d{4}-\\d\\d-\\d\\d$': 'a day: 2026-12-25',
  '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$':
    'a time with its offset: 2026-12-20T00:00:00+04:00',
  '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d)$':
    'a time with its offset: 2026-11-24T11:00:00+04:00',
  '^[A-Z][A-Z0-9_]*$': 'a code: WINDOW_CLOSED',
  '^[A-Za-z0-9-]{1,39}$': 'a login',
  '^[A-Za-z0-9-]+/[A-Za-z0-9-]+$': 'a team: acme/approvers',
  '^[CG][A-Z0-9]{8,20}$': 'the id of a channel, from its details: C0123456789',
  '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$': 'lower-case letters, digits and hyphens, 63 at most',
  '^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}$': 'a repository: owner/name',
  '^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$':
    'a path from the root of the config repository, without .. and without a slash at its ends',
  '^refs/(heads|tags)/[A-Za-z0-9._/*-]{1,200}$': 'a whole ref: refs/heads/main, refs/tags/v*',
  '^[0-9a-f]{40}$': 'a commit in 40 digits',
  '^[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml$':
    'owner/repository/.github/workflows/file.yml',
  '^[0-9]{1,20}$': 'the numeric id of a repository, in quotes: "1001"',
  '^@?[A-Za-z0-9-]{1,39}$': 'a login',
  '^(@?[A-Za-z0-9-]+/)?[A-Za-z0-9-]+$': 'a login or a team: alice, acme/approvers',
  '^sha256:[0-9a-f]{64}$': 'a digest: sha256: and 64 lower-case hex digits',
  '^[a-z0-9.-]+(:[0-9]{1,5})?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+$':
    'registry/repository in lower case, without tag and digest',
  '^https?://[^\\s/]+(/[^\\s]*)?$': 'an address: https://token.actions.githubusercontent.com',
  '^https?://[^\\s/]+$': 'the address of a server, without a path: https://github.com',
  '^(https://[A-Za-z0-9.-]+(:[0-9]{1,5})?|http://(127\\.0\\.0\\.1|localhost)(:[0-9]{1,5})?)/?$':
    'the address of an instance, without a path: https://acme.service-now.com',
  '^[a-z_]+$': 'the name of an event: push, workflow_dispatch',
  '^\\s*-----BEGIN ': 'a public key in PEM, which begins with -----BEGIN PUBLIC KEY-----',
  '^[^\\s]{1,200}$': 'text without blanks, 200 characters at most',
  '^[0-9a-f]{32}$': 'a sys_id: 32 lower-case hex digits',
  '^[a-z][a-z0-9_]{0,79}$': 'the name of a field: lower-case letters, digits and underscores',
};
