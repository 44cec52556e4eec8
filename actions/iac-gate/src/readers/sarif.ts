/**
 * SARIF 2.1.0 of any tool. A result's level tells nothing about severity (Checkov writes `error` for everything, and an absent level
 * means `warning`), so only `security-severity` counts, with GitHub's bounds; without it the severity is unknown.
 * Suppressions and baseline states of the report are shown and never obeyed: the exceptions stand in the policy.
 */
import type { Finding, Reading, Severity } from '../findings.ts';
import {
  lineNumber,
  list,
  type ReadContext,
  type ReportReader,
  record,
  repositoryPath,
  text,
} from './reader.ts';
import { ReportUnreadable } from './strict-json.ts';

/** Results that state that there is nothing wrong (SARIF 2.1.0, section 3.27.9). */
const NOT_A_FINDING = new Set(['pass', 'notApplicable', 'informational']);

export const sarifReader: ReportReader = {
  format: 'SARIF 2.1.0',
  recognises(value) {
    const log = record(value);
    return log !== undefined && list(log.runs) !== undefined && text(log.version) !== undefined;
  },
  read(value, context) {
    const log = record(value) ?? {};
    if (log.version !== '2.1.0') throw new ReportUnreadable(`is SARIF ${String(log.version)}, not 2.1.0`);
    const runs = list(log.runs) ?? [];
    if (runs.length === 0) throw new ReportUnreadable('holds no run: no tool has said anything');
    if (log.inlineExternalProperties !== undefined) {
      throw new ReportUnreadable('keeps results in external properties, which are not read');
    }
    return runs.map((item) => readRun(record(item) ?? {}, context));
  },
};

function readRun(run: Record<string, unknown>, context: ReadContext): Reading {
  const driver = record(record(run.tool)?.driver);
  const tool = text(driver?.name);
  if (driver === undefined || tool === undefined)
    throw new ReportUnreadable('has a run without tool.driver.name');
  if (run.externalPropertyFileReferences !== undefined) {
    throw new ReportUnreadable('keeps results in other files, which are not read');
  }
  const results = list(run.results);
  // Absent or null results: the scan was not done, or did not end (SARIF 2.1.0, section 3.14.23).
  const reading: Reading = {
    tool,
    version: text(driver.semanticVersion) ?? text(driver.version),
    findings: [],
    rules: new Set(),
    seen: [],
    parseErrors: [],
    problems:
      results === undefined ? [{ code: 'GATE_TOOL_CRASHED', text: `${tool} lists no results at all` }] : [],
  };
  const extensions = (list(record(run.tool)?.extensions) ?? []).map((item) => record(item) ?? {});
  const rules = new RuleTable(driver, extensions);
  const evaluated = new Set(rules.ids());
  for (const item of results ?? []) {
    const result = record(item);
    if (result === undefined) throw new ReportUnreadable('holds a result that is not an object');
    const rule = rules.find(result);
    evaluated.add(rule.id);
    const place = placeOf(result, run, context);
    if (place.path !== undefined) {
      reading.seen.push({ path: place.path, resource: place.resource ?? '', rule: rule.id });
    }
    if (typeof result.kind === 'string' && NOT_A_FINDING.has(result.kind)) continue;
    reading.findings.push({
      tool,
      rule: rule.id,
      title: text(record(result.message)?.text) ?? rule.title ?? rule.id,
      severity: scored(record(result.properties)) ?? scored(rule.properties) ?? 'unknown',
      ...place,
      help: rule.help,
      silenced: silencedBy(result),
    });
  }
  reading.rules = evaluated;
  for (const item of list(run.invocations) ?? []) readInvocation(record(item) ?? {}, tool, reading);
  return reading;
}

/** An invocation says whether the tool ended well, and which files it could not read. */
function readInvocation(invocation: Record<string, unknown>, tool: string, reading: Reading): void {
  if (invocation.executionSuccessful !== true) {
    reading.problems.push({
      code: 'GATE_TOOL_CRASHED',
      text: `${tool} states that its run was not successful`,
    });
  }
  for (const item of list(invocation.toolExecutionNotifications) ?? []) {
    const notification = record(item);
    if (notification?.level !== 'error') continue;
    reading.parseErrors.push(text(record(notification.message)?.text) ?? 'an error without a text');
  }
}

class RuleTable {
  readonly #components: Record<string, unknown>[][];
  readonly #byId = new Map<string, Record<string, unknown>>();

  constructor(driver: Record<string, unknown>, extensions: Record<string, unknown>[]) {
    this.#components = [driver, ...extensions].map((component) =>
      (list(component.rules) ?? []).map((item) => record(item) ?? {}),
    );
    for (const rule of this.#components.flat()) {
      const id = text(rule.id);
      if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, rule);
    }
  }

  ids(): Iterable<string> {
    return this.#byId.keys();
  }

  /** By id, or by index in the driver or an extension (section 3.27.5 to 3.27.7). */
  find(result: Record<string, unknown>): {
    id: string;
    title?: string;
    help?: string;
    properties?: Record<string, unknown>;
  } {
    const reference = record(result.rule);
    const index = result.ruleIndex ?? reference?.index;
    const component = record(reference?.toolComponent)?.index;
    const rules = this.#components[typeof component === 'number' ? component + 1 : 0] ?? [];
    const indexed = typeof index === 'number' && index >= 0 ? rules[index] : undefined;
    const id = text(result.ruleId) ?? text(reference?.id) ?? text(indexed?.id) ?? 'unnamed-rule';
    const rule = indexed ?? this.#byId.get(id) ?? this.#byId.get(id.split('/')[0] ?? '');
    return {
      id,
      title: text(record(rule?.shortDescription)?.text) ?? text(rule?.name),
      help: text(rule?.helpUri),
      properties: record(rule?.properties),
    };
  }
}

/** GitHub's bounds of `security-severity`: over 9.0 critical, 7.0 high, 4.0 medium, above 0 low. Nothing and 0 say nothing. */
function scored(properties: Record<string, unknown> | undefined): Severity | undefined {
  const raw = properties?.['security-severity'];
  const score =
    typeof raw === 'number' ? raw : typeof raw === 'string' && raw !== '' ? Number(raw) : Number.NaN;
  if (!(score > 0 && score <= 10)) return undefined;
  return score >= 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : 'low';
}

function placeOf(
  result: Record<string, unknown>,
  run: Record<string, unknown>,
  context: ReadContext,
): Pick<Finding, 'path' | 'startLine' | 'endLine' | 'resource'> {
  const location = record(list(result.locations)?.[0]);
  const physical = record(location?.physicalLocation);
  const artifact = record(physical?.artifactLocation);
  const index = artifact?.index;
  const indexed =
    typeof index === 'number' ? record(record(list(run.artifacts)?.[index])?.location)?.uri : undefined;
  const uri = text(artifact?.uri) ?? text(indexed);
  const region = record(physical?.region);
  const startLine = lineNumber(region?.startLine);
  const endLine = lineNumber(region?.endLine);
  return {
    path: repositoryPath(decoded(uri), context),
    startLine,
    endLine: endLine !== undefined && endLine >= (startLine ?? 1) ? endLine : startLine,
    resource: text(record(list(location?.logicalLocations)?.[0])?.fullyQualifiedName),
  };
}

function decoded(uri: string | undefined): string | undefined {
  if (uri?.includes('%') !== true) return uri;
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

function silencedBy(result: Record<string, unknown>): string | undefined {
  const suppressions = list(result.suppressions);
  if (suppressions !== undefined && suppressions.length > 0) {
    return text(record(suppressions[0])?.justification) ?? 'suppressed in the report';
  }
  if (result.baselineState === 'unchanged' || result.baselineState === 'absent') {
    return `the report calls it ${result.baselineState}`;
  }
  return undefined;
}
