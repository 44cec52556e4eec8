/**
 * Checkov's JSON (3.x), in its three shapes: an object for one framework, a list for several, and a bare summary without
 * `results` when nothing was evaluated.
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

export const CHECKOV = 'Checkov';
/** Rules of Waybill that hold for everything: proof that a resource was looked at, no statement about it. */
export const WITNESS_PREFIX = 'WAYBILL_WITNESS_';
export const DATA_WITNESS = `${WITNESS_PREFIX}TERRAFORM_DATA`;

export const checkovReader: ReportReader = {
  format: 'Checkov JSON',
  recognises(value) {
    const first = record(list(value)?.[0] ?? value);
    if (first === undefined) return false;
    const summary = record(first.summary) ?? first;
    return (
      text(summary.checkov_version) !== undefined && (isBare(first) || record(first.results) !== undefined)
    );
  },
  read(value, context) {
    const reading: Reading = {
      tool: CHECKOV,
      findings: [],
      rules: new Set(),
      seen: [],
      parseErrors: [],
      problems: [],
    };
    const rules = new Set<string>();
    const counted = { failed: 0, skipped: 0 };
    for (const part of list(value) ?? [value]) {
      const report = record(part);
      if (report === undefined) throw new ReportUnreadable('holds something that is not a report of Checkov');
      readPart(report, context, reading, rules, counted);
    }
    reading.rules = rules;
    return [reading];
  },
};

function isBare(report: Record<string, unknown>): boolean {
  return (
    report.results === undefined && typeof report.passed === 'number' && typeof report.failed === 'number'
  );
}

function readPart(
  report: Record<string, unknown>,
  context: ReadContext,
  reading: Reading,
  rules: Set<string>,
  counted: { failed: number; skipped: number },
): void {
  const summary = record(report.summary) ?? report;
  const version = text(summary.checkov_version);
  if (reading.version !== undefined && version !== reading.version) {
    throw new ReportUnreadable('mixes versions of Checkov');
  }
  reading.version = version;
  if (isBare(report)) {
    if (report.failed !== 0) throw new ReportUnreadable('counts failed checks and does not list them');
    return;
  }
  const results = record(report.results);
  const passed = list(results?.passed_checks) ?? [];
  const failed = list(results?.failed_checks);
  const skipped = list(results?.skipped_checks);
  const unparsed = list(results?.parsing_errors);
  if (failed === undefined || skipped === undefined || unparsed === undefined) {
    throw new ReportUnreadable('has a part without failed_checks, skipped_checks or parsing_errors');
  }
  // A report that lists fewer than it counts has been cut.
  if (summary.failed !== failed.length || summary.skipped !== skipped.length) {
    throw new ReportUnreadable(
      `lists ${failed.length} failed and ${skipped.length} skipped checks, but counts ${String(summary.failed)} and ${String(summary.skipped)}`,
    );
  }
  counted.failed += failed.length;
  counted.skipped += skipped.length;
  for (const path of unparsed) {
    const raw = text(path) ?? text(record(path)?.file_path) ?? '(unnamed)';
    reading.parseErrors.push(repositoryPath(raw, context) ?? raw);
  }
  for (const item of passed) see(item, context, reading, rules);
  for (const item of failed) {
    const finding = findingOf(see(item, context, reading, rules), context);
    if (finding) reading.findings.push(finding);
  }
  for (const item of skipped) {
    const entry = see(item, context, reading, rules);
    const finding = findingOf(entry, context);
    if (finding) {
      const comment = text(record(entry.check_result)?.suppress_comment);
      reading.findings.push({ ...finding, silenced: comment ?? 'no reason given' });
    }
  }
}

/** Notes that a rule looked at a resource. */
function see(
  item: unknown,
  context: ReadContext,
  reading: Reading,
  rules: Set<string>,
): Record<string, unknown> & { check_id: string } {
  const entry = record(item);
  const rule = text(entry?.check_id);
  if (entry === undefined || rule === undefined) throw new ReportUnreadable('holds a check without check_id');
  if (!rule.startsWith(WITNESS_PREFIX)) rules.add(rule);
  const path = pathOf(entry, context);
  if (path !== undefined) reading.seen.push({ path, resource: text(entry.resource) ?? '', rule });
  return { ...entry, check_id: rule };
}

function pathOf(entry: Record<string, unknown>, context: ReadContext): string | undefined {
  return repositoryPath(text(entry.file_path), context);
}

function findingOf(
  entry: Record<string, unknown> & { check_id: string },
  context: ReadContext,
): Finding | undefined {
  if (entry.check_id.startsWith(WITNESS_PREFIX)) return undefined;
  const lines = list(entry.file_line_range);
  const startLine = lineNumber(lines?.[0]);
  const endLine = lineNumber(lines?.[1]);
  return {
    tool: CHECKOV,
    rule: entry.check_id,
    title: text(entry.check_name) ?? entry.check_id,
    severity: severityOf(entry.severity),
    path: pathOf(entry, context),
    startLine,
    endLine: endLine !== undefined && endLine >= (startLine ?? 1) ? endLine : startLine,
    resource: text(entry.resource),
    help: text(entry.guideline),
  };
}

const words: Record<string, Severity> = {
  CRITICAL: 'critical',
  HIGH: 'high',
  MEDIUM: 'medium',
  MODERATE: 'medium',
  LOW: 'low',
};

/** Null without a platform account: unknown, never low. `INFO` and anything else are unknown too. */
function severityOf(value: unknown): Severity {
  return (typeof value === 'string' ? words[value.toUpperCase()] : undefined) ?? 'unknown';
}
