/**
 * The gate policy: what fails, what must be proved, what is excepted. It is read from the base revision and parsed strictly: a key that
 * is not known is a fault, since a misspelt key must not weaken the gate in silence.
 */
import { parseYaml, YamlSection } from '@waybill/toolkit/yaml';
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
  const policy = new YamlSection(parseYaml(text, name), name, errors.GATE_POLICY_INVALID);
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

function failOn(policy: YamlSection): KnownSeverity[] {
  const words = policy.list('fail-on');
  if (words === undefined || words.length === 0) {
    throw policy.fault(
      'fail-on',
      `must list at least one of: ${knownSeverities.join(', ')}`,
      policy.value('fail-on'),
    );
  }
  return words.map((word) => policy.oneOf('fail-on', knownSeverities, word));
}

function requirements(policy: YamlSection): Map<string, ToolRequirement> {
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

function scope(policy: YamlSection): GatePolicy['scope'] {
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
    const entry = section.child(item, `scope.exclude[${index}]`);
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

function severityOverrides(policy: YamlSection): Map<string, KnownSeverity> {
  const section = policy.section('severities');
  return new Map(section.keys().map((rule) => [rule, section.word(rule, knownSeverities)]));
}

/** Only the form is checked here: what an exception says is judged by exceptions.ts, so that one bad entry is shown as such. */
function exceptions(policy: YamlSection): ExceptionEntry[] {
  const items = policy.list('exceptions') ?? [];
  if (items.length > MAX_EXCEPTIONS) {
    throw policy.fault('exceptions', `must hold at most ${MAX_EXCEPTIONS}`, items.length);
  }
  return items.map((item, index) => {
    const entry = policy.child(item, `exceptions[${index}]`);
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
