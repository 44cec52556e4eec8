/** What is wrong with a target that fits no form: said of the one form that is meant, not of all of them. */
import { forms, MAX_TARGETS } from './schema-targets.ts';

interface Form {
  required: readonly string[];
  /** Every key, with what stands there. */
  properties: Record<string, { examples?: readonly unknown[]; enum?: unknown }>;
}

const FORMS: readonly Form[] = Object.values(forms);

/**
 * Each fault as a line of its own, beginning with `where`.
 * @param wrong keys whose values the schema has refused.
 */
export function targetFaults(where: string, raw: unknown, wrong: ReadonlySet<string>): string[] {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return [
      `${where}: must be one target, a mapping such as { kustomize: …, image: … }, or a list of 1 to ${MAX_TARGETS}`,
    ];
  const keys = Object.keys(raw);
  const meant = formsFor(keys);
  const [form] = meant;
  if (form === undefined) {
    const kinds = [...new Set(FORMS.map(({ required }) => required[0]))];
    return [
      `${where}: names no kind of target; its first key is one of ${kinds.join(', ')}; found ${keys.join(', ') || 'nothing'}`,
    ];
  }
  const known = new Set(meant.flatMap(({ properties }) => Object.keys(properties)));
  const faults = keys
    .filter((key) => !known.has(key))
    .map(
      (key) =>
        `${where}: unknown key "${key}"; a target with "${form.required[0]}" has ${[...known].join(', ')}`,
    );
  const missing = meant.map(({ required }) => required.filter((key) => !keys.includes(key)).join(' and '));
  if (missing.every((text) => text !== ''))
    faults.push(
      `${where}: beside ${keys.filter((key) => known.has(key)).join(' and ')} it needs ${missing.join(', or ')}`,
    );
  for (const key of keys.filter((candidate) => known.has(candidate) && wrong.has(candidate))) {
    faults.push(`${where}.${key}: ${asked(meant, key, (raw as Record<string, unknown>)[key])}`);
  }
  return faults.length > 0 ? faults : [`${where}: is of no form of a target`];
}

function asked(meant: readonly Form[], key: string, value: unknown): string {
  const schemas = meant.flatMap(({ properties }) => properties[key] ?? []);
  const words = schemas.find((schema) => Array.isArray(schema.enum))?.enum;
  if (Array.isArray(words)) return `must be one of ${words.join(', ')}`;
  const [example] = schemas.flatMap(({ examples = [] }) => examples);
  return `${JSON.stringify(value)} is not of the form that is asked for, as in ${typeof example === 'string' ? example : JSON.stringify(example)}`;
}

/** The forms that a target comes nearest to: of those with its first key, the ones of which it has the most. */
function formsFor(keys: readonly string[]): Form[] {
  const held = ({ required }: Form) => required.filter((key) => keys.includes(key)).length;
  const begun = FORMS.filter(({ required: [first = ''] }) => keys.includes(first));
  const [first] = keys.flatMap((key) => begun.find(({ required }) => required[0] === key) ?? []);
  const same = begun.filter(({ required }) => required[0] === first?.required[0]);
  const most = Math.max(...same.map(held));
  return same.filter((form) => held(form) === most);
}
