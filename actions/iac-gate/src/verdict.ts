/**
 * The verdict: pass, fail or indeterminate. Pass needs positive proof that everything was looked at; what could not be looked at is
 * never clean. The codes of the reasons are part of the verdict's contract.
 */
import type { BaseChoice } from './base.ts';
import type { Coverage } from './coverage.ts';
import type { JudgedExceptions } from './exceptions.ts';
import {
  byWeight,
  type Finding,
  type JudgedFinding,
  type Reading,
  type Reason,
  type Severity,
} from './findings.ts';
import { fingerprints } from './identity.ts';
import type { Inventory } from './inventory.ts';
import type { GatePolicy } from './policy.ts';
import { CHECKOV } from './readers/checkov.ts';
import { mappedSeverity } from './severity.ts';

export type VerdictWord = 'pass' | 'fail' | 'indeterminate';
export type Counts = Record<Severity | 'excepted', number>;

/** What one tool has proved. */
export interface ToolProof {
  name: string;
  version: string;
  filesExpected: number;
  filesRead: number;
  rulesEvaluated: number;
  parseErrors: number;
}

export interface Judgement {
  verdict: VerdictWord;
  /** What makes it fail or indeterminate, then what should be known. */
  reasons: Reason[];
  findings: JudgedFinding[];
  counts: Counts;
  tools: ToolProof[];
  /** Exceptions of the policy that cover no finding. */
  unused: number[];
}

/** Everything that a verdict is made of. */
export interface Facts {
  policy: GatePolicy;
  exceptions: JudgedExceptions;
  readings: readonly Reading[];
  /** Reports that could not be read, and other faults met before a reading existed. */
  problems: readonly Reason[];
  inventory: Inventory;
  /** What Checkov was expected to see and has seen. */
  coverage: Coverage;
  /** Files of the commit that the inputs left out although the policy's scope has them. */
  leftOut: { path: string; why: string }[];
  /** Version of Checkov that counts. */
  checkovVersion: string;
  /** Number of inline skip comments that were taken out of the scanned copy. */
  skipsIgnored: number;
  policyChange?: 'changed' | 'removed';
  base: BaseChoice;
}

/** So many names stand in a reason; the rest are counted. */
const SHOWN = 10;

export function judge(facts: Facts): Judgement {
  const findings = judgedFindings(facts);
  const blocking = findings.filter((finding) => finding.blocking);
  const failures: Reason[] = [];
  if (blocking.length > 0) {
    failures.push({
      code: 'GATE_FINDINGS',
      text: `${blocking.length} ${blocking.length === 1 ? 'finding is' : 'findings are'} at or above the threshold (${facts.policy.failOn.join(', ')})`,
    });
  }
  failures.push(...facts.exceptions.faults);
  const gaps = proofGaps(facts);
  const unused = facts.exceptions.active
    .filter((exception) => !findings.some((finding) => exception.covers(finding)))
    .map((exception) => exception.index);
  const counts: Counts = { critical: 0, high: 0, medium: 0, low: 0, unknown: 0, excepted: 0 };
  for (const finding of findings) counts[finding.exception ? 'excepted' : finding.severity]++;
  return {
    verdict: failures.length > 0 ? 'fail' : gaps.length > 0 ? 'indeterminate' : 'pass',
    reasons: [...failures, ...gaps, ...notes(facts, unused)],
    findings,
    counts,
    tools: facts.readings.map((reading) => proofOf(reading, facts)),
    unused,
  };
}

function judgedFindings(facts: Facts): JudgedFinding[] {
  const all: Finding[] = [];
  const seen = new Set<string>();
  for (const reading of facts.readings) {
    const own: string[] = [];
    for (const finding of reading.findings) {
      // A second report of one tool repeats the first: counted once. Within one report every result counts.
      const key = JSON.stringify([
        finding.tool,
        finding.rule,
        finding.path ?? finding.title,
        finding.resource,
        finding.startLine,
      ]);
      if (seen.has(key)) continue;
      own.push(key);
      all.push(finding);
    }
    for (const key of own) seen.add(key);
  }
  const ids = fingerprints(all);
  return all
    .map((finding, index): JudgedFinding => {
      const severity =
        facts.policy.severities.get(finding.rule) ??
        (finding.severity !== 'unknown' ? finding.severity : (mappedSeverity(finding.rule) ?? 'unknown'));
      const weight = severity === 'unknown' ? facts.policy.unknownSeverity : severity;
      const exception = facts.exceptions.active.find((candidate) => candidate.covers(finding));
      return {
        ...finding,
        severity,
        weight,
        fingerprint: ids[index] ?? '',
        exception: exception && {
          owner: exception.owner,
          reason: exception.reason,
          expires: exception.expires,
        },
        blocking: exception === undefined && facts.policy.failOn.includes(weight),
      };
    })
    .sort(byWeight);
}

/** Everything that keeps the gate from knowing. */
function proofGaps(facts: Facts): Reason[] {
  const gaps: Reason[] = [...facts.problems];
  const { policy, inventory, coverage } = facts;
  const checkov = policy.require.get('checkov');
  const unreadable = inventory.files.filter((file) => file.problem !== undefined);
  if (unreadable.length > 0) {
    gaps.push({
      code: 'GATE_UNREADABLE_FILE',
      text: `${unreadable.length} files cannot be judged: ${shown(unreadable.map((file) => `${file.path} ${file.problem}`))}`,
    });
  }
  const known = new Set(unreadable.map((file) => file.path));
  const missing = coverage.missing.filter((file) => !known.has(file.path));
  if (missing.length > 0) {
    const names = missing.map((file) =>
      file.resources.length > 0 ? `${file.path} (${file.resources.slice(0, 3).join(', ')})` : file.path,
    );
    gaps.push({
      code: 'GATE_NO_PROOF_OF_SCAN',
      text: `${coverage.read} of ${coverage.expected} files read; not read: ${shown(names)}`,
    });
  }
  const minFiles = checkov?.minFiles ?? 1;
  if (coverage.read < minFiles) {
    gaps.push({
      code: 'GATE_TOO_FEW_FILES',
      text: `${coverage.read} files were read, and the policy wants at least ${minFiles} (require.checkov.min-files)`,
    });
  }
  if (!facts.readings.some((reading) => reading.tool === CHECKOV)) {
    gaps.push({ code: 'GATE_REPORT_MISSING', text: 'Checkov has not reported' });
  }
  for (const tool of policy.require.keys()) {
    if (tool !== 'checkov' && !facts.readings.some((reading) => reading.tool.toLowerCase() === tool)) {
      gaps.push({
        code: 'GATE_REPORT_MISSING',
        text: `the policy wants a report of ${tool}, and none was given`,
      });
    }
  }
  for (const reading of facts.readings) gaps.push(...readingGaps(reading, facts));
  if (policy.externalModules === 'refuse' && inventory.externalModules.length > 0) {
    gaps.push({ code: 'GATE_EXTERNAL_MODULE', text: externalModules(inventory) });
  }
  if (facts.leftOut.length > 0) {
    gaps.push({
      code: 'GATE_LEFT_OUT',
      text: `the inputs leave out ${facts.leftOut.length} files that the policy's scope has: ${shown(facts.leftOut.map((file) => `${file.path} (${file.why})`))}`,
    });
  }
  return gaps;
}

function readingGaps(reading: Reading, facts: Facts): Reason[] {
  const gaps = [...reading.problems];
  const requirement = facts.policy.require.get(reading.tool.toLowerCase());
  if (reading.parseErrors.length > 0) {
    gaps.push({
      code: 'GATE_PARSE_ERRORS',
      text: `${reading.tool} could not read ${reading.parseErrors.length} files: ${shown(reading.parseErrors)}`,
    });
  }
  const proved = reading.rules.size > 0 || reading.findings.length > 0;
  if (!proved && requirement?.allowEmpty !== true) {
    gaps.push({
      code: 'GATE_NO_RULES',
      text: `${reading.tool} shows no rule that it evaluated, so nothing proves that it looked`,
    });
  }
  const allowed = [
    ...(reading.tool === CHECKOV ? [facts.checkovVersion] : []),
    ...(requirement?.versions ?? []),
  ];
  if (allowed.length > 0 && !allowed.includes(reading.version ?? '')) {
    gaps.push({
      code: 'GATE_TOOL_VERSION',
      text: `${reading.tool} ${reading.version ?? 'of no stated version'} ran; ${allowed.join(' or ')} is expected`,
    });
  }
  const files = new Set(reading.seen.map((item) => item.path)).size;
  if (reading.tool !== CHECKOV && files < (requirement?.minFiles ?? 0)) {
    gaps.push({
      code: 'GATE_TOO_FEW_FILES',
      text: `${reading.tool} shows ${files} files, and the policy wants at least ${requirement?.minFiles}`,
    });
  }
  return gaps;
}

/** What should be known and changes nothing. */
function notes(facts: Facts, unused: readonly number[]): Reason[] {
  const out: Reason[] = [];
  if (facts.policyChange !== undefined) {
    out.push({
      code: 'GATE_POLICY_CHANGED',
      text: `the commit has ${facts.policyChange} the gate policy; it was judged under the policy of the base`,
    });
  }
  if (facts.skipsIgnored > 0) {
    out.push({
      code: 'GATE_INLINE_SKIPS',
      text: `${facts.skipsIgnored} inline skip comments were not followed: exceptions stand in the policy`,
    });
  }
  const { policy, inventory } = facts;
  if (policy.externalModules === 'allow' && inventory.externalModules.length > 0) {
    out.push({ code: 'GATE_EXTERNAL_MODULE', text: `allowed by the policy: ${externalModules(inventory)}` });
  }
  for (const exclusion of policy.scope.exclude) {
    out.push({ code: 'GATE_EXCLUDED', text: `the policy leaves out ${exclusion.path}: ${exclusion.reason}` });
  }
  out.push(...facts.exceptions.warnings);
  for (const index of unused) {
    const exception = facts.exceptions.active.find((candidate) => candidate.index === index);
    out.push({
      code: 'GATE_EXCEPTION_UNUSED',
      text: `exception ${index + 1} (${exception?.rule ?? ''}) covers nothing and can go`,
    });
  }
  return out;
}

function externalModules(inventory: Inventory): string {
  const names = inventory.externalModules.map(
    (module) => `${module.name} in ${module.path} (${module.source})`,
  );
  return `${names.length} modules are not in the commit, so nobody has looked at what they declare: ${shown(names)}`;
}

function proofOf(reading: Reading, facts: Facts): ToolProof {
  const files = new Set(reading.seen.map((item) => item.path)).size;
  const ours = reading.tool === CHECKOV;
  return {
    name: reading.tool,
    version: reading.version ?? 'unstated',
    filesExpected: ours ? facts.coverage.expected : files,
    filesRead: ours ? facts.coverage.read : files,
    rulesEvaluated: reading.rules.size,
    parseErrors: reading.parseErrors.length,
  };
}

function shown(names: readonly string[]): string {
  const rest = names.length - SHOWN;
  return `${names.slice(0, SHOWN).join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
}
