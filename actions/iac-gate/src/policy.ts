/**
 * The gate policy: what fails, what must be proved, what is excepted. It is read from the base revision and parsed strictly: a key that
 * is not known is a fault, since a misspelt key must not weaken the gate in silence.
 */
import { parseYaml } from '@waybill/toolkit/yaml';
import { errors } from './errors.ts';
import { type ExceptionEntry, exceptionKeys, MIN_REASON_CHARS } from './exceptions.ts';
import { type KnownSeverity, knownSeverities } from './findings.ts';
import { glob, PATTERN_FORM } from './glob.ts';

export interface ToolRequirement {
  /** Fewer files read than this is no proof. Default 1 for Checkov. */
  minFiles?: number;
  /** Versions that count besides the input's. */
  versions: string[];
  /** Checkov only: its report may come from the input "reports" instead of a run of ours. */
  acceptReport: boolean;
  /** Other tools: a report that lists neither rules nor results counts as clean. */
  allowEmpty: boolean;
}

export interface Exclusion {
  path: string;
  reason: string;
}

export interface GatePolicy {
  failOn: KnownSeverity[];
  unknownSeverity: KnownSeverity;
  /** By the tool's name in lower case. */
  require: Map<string, ToolRequirement>;
  scope: { paths: string[]; exclude: Exclusion[] };
  externalModules: 'refuse' | 'allow';
  severities: Map<string, KnownSeverity>;
  exceptions: ExceptionEntry[];
}

export const MAX_EXCEPTIONS = 500;

/** Reads a policy. `name` stands in messages. Throws WAYBILL_GATE_POLICY_INVALID or the codes of the YAML reader. */
export function parsePolicy(text: string, name: string): GatePolicy {
  const policy = new Section(parseYaml(text, name), name, '');
  policy.only([
    'version',
    'fail-on',
    'unknown-severity',
    'require',
    'scope',
    'external-modules',
    'severities',
    'exceptions',
  ]);
  if (policy.value('version') !== 1) throw policy.fault('version', 'must be 1', policy.value('version'));
  return {
    failOn: failOn(policy),
    unknownSeverity: policy.word('unknown-severity', knownSeverities, 'high'),
    require: requirements(policy),
    scope: scope(policy),
    externalModules: policy.word('external-modules', ['refuse', 'allow'], 'refuse'),
    severities: severityOverrides(policy),
    exceptions: exceptions(policy),
  };
}

function failOn(policy: Section): KnownSeverity[] {
  const words = policy.list('fail-on');
  if (words === undefined || words.length === 0) {
    throw policy.fault(
      'fail-on',
      `must list at least one of: ${knownSeverities.join(', ')}`,
      policy.value('fail-on'),
    );
  }
  return words.map((word) => oneOf(policy, 'fail-on', knownSeverities, word));
}

function requirements(policy: Section): Map<string, ToolRequirement> {
  const out = new Map<string, ToolRequirement>();
  const section = policy.section('require');
  for (const tool of section.keys()) {
    const entry = section.section(tool);
    entry.only(
      tool.toLowerCase() === 'checkov'
        ? ['min-files', 'versions', 'accept-report']
        : ['min-files', 'versions', 'allow-empty'],
    );
    const minFiles = entry.value('min-files');
    if (minFiles !== undefined && !(Number.isSafeInteger(minFiles) && (minFiles as number) >= 0)) {
      throw entry.fault('min-files', 'must be a whole number, at least 0', minFiles);
    }
    const key = tool.toLowerCase();
    if (out.has(key)) throw section.fault(tool, 'may stand once', tool);
    out.set(key, {
      minFiles: minFiles as number | undefined,
      versions: entry.strings('versions'),
      acceptReport: entry.flag('accept-report'),
      allowEmpty: entry.flag('allow-empty'),
    });
  }
  return out;
}

function scope(policy: Section): GatePolicy['scope'] {
  const section = policy.section('scope');
  section.only(['paths', 'exclude']);
  const paths = section.value('paths') === undefined ? ['.'] : section.strings('paths');
  if (paths.length === 0)
    throw section.fault('paths', 'must list at least one folder', section.value('paths'));
  for (const path of paths) {
    if (!isFolderPath(path)) {
      throw section.fault('paths', 'must be folders of the repository, without ".." or a leading "/"', path);
    }
  }
  const exclude = (section.list('exclude') ?? []).map((item, index) => {
    const entry = new Section(item, section.name, `scope.exclude[${index}]`);
    entry.only(['path', 'reason']);
    const path = entry.string('path');
    if (glob(path) === undefined) throw entry.fault('path', `must be ${PATTERN_FORM}`, path);
    const reason = entry.string('reason');
    if (reason.trim().length < MIN_REASON_CHARS) {
      throw entry.fault('reason', `must have at least ${MIN_REASON_CHARS} characters`, reason);
    }
    return { path, reason };
  });
  return { paths: paths.map((path) => path.replace(/^\.\//, '').replace(/\/+$/, '') || '.'), exclude };
}

function isFolderPath(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !path.split('/').includes('..') && !path.includes('\\');
}

function severityOverrides(policy: Section): Map<string, KnownSeverity> {
  const section = policy.section('severities');
  return new Map(section.keys().map((rule) => [rule, section.word(rule, knownSeverities)]));
}

/** Only the form is checked here: what an exception says is judged by exceptions.ts, so that one bad entry is shown as such. */
function exceptions(policy: Section): ExceptionEntry[] {
  const items = policy.list('exceptions') ?? [];
  if (items.length > MAX_EXCEPTIONS) {
    throw policy.fault('exceptions', `must hold at most ${MAX_EXCEPTIONS}`, items.length);
  }
  return items.map((item, index) => {
    const entry = new Section(item, policy.name, `exceptions[${index}]`);
    entry.only(exceptionKeys);
    const out: ExceptionEntry = { index };
    for (const key of exceptionKeys) {
      const value = entry.value(key);
      if (value === undefined || value === null) continue;
      out[key] = typeof value === 'string' ? value : String(value);
    }
    return out;
  });
}

/** A mapping of the policy; its faults name the key. */
class Section {
  readonly name: string;
  readonly #path: string;
  readonly #map: Record<string, unknown>;

  constructor(value: unknown, name: string, path: string) {
    this.name = name;
    this.#path = path;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw this.#invalid(path || 'the policy', 'must be a mapping of keys to values', value);
    }
    this.#map = value as Record<string, unknown>;
  }

  keys(): string[] {
    return Object.keys(this.#map);
  }

  value(key: string): unknown {
    return Object.hasOwn(this.#map, key) ? this.#map[key] : undefined;
  }

  only(allowed: readonly string[]): void {
    const unknown = this.keys().find((key) => !allowed.includes(key));
    if (unknown !== undefined)
      throw this.fault(unknown, `is not a key here; known are: ${allowed.join(', ')}`);
  }

  section(key: string): Section {
    return new Section(this.value(key) ?? {}, this.name, this.#join(key));
  }

  list(key: string): unknown[] | undefined {
    const value = this.value(key);
    if (value === undefined || value === null) return undefined;
    if (!Array.isArray(value)) throw this.fault(key, 'must be a list', value);
    return value;
  }

  strings(key: string): string[] {
    return (this.list(key) ?? []).map((item) => {
      if (typeof item !== 'string')
        throw this.fault(key, 'must be a list of texts (put numbers in quotes)', item);
      return item;
    });
  }

  string(key: string): string {
    const value = this.value(key);
    if (typeof value !== 'string' || value === '') throw this.fault(key, 'must be a text', value);
    return value;
  }

  flag(key: string): boolean {
    const value = this.value(key) ?? false;
    if (typeof value !== 'boolean') throw this.fault(key, 'must be true or false', value);
    return value;
  }

  word<const T extends string>(key: string, words: readonly T[], fallback?: T): T {
    const value = this.value(key) ?? fallback;
    return oneOf(this, key, words, value);
  }

  fault(key: string, expected: string, found?: unknown) {
    return this.#invalid(this.#join(key), expected, found);
  }

  #join(key: string): string {
    return this.#path === '' ? key : `${this.#path}.${key}`;
  }

  #invalid(key: string, expected: string, found?: unknown) {
    return errors.GATE_POLICY_INVALID({
      message: `${this.name}: "${key}" ${expected}`,
      where: `${this.name}, ${key}`,
      expected,
      found: found === undefined ? undefined : (JSON.stringify(found)?.slice(0, 200) ?? String(found)),
    });
  }
}

function oneOf<const T extends string>(
  section: Section,
  key: string,
  words: readonly T[],
  value: unknown,
): T {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw section.fault(key, `must be one of: ${words.join(', ')}`, value);
  return word;
}
