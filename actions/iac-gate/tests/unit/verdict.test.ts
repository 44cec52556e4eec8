import { describe, expect, it } from '@jest/globals';
import { annotations } from '../../src/annotations.ts';
import { judgeExceptions } from '../../src/exceptions.ts';
import type { Finding, Reading } from '../../src/findings.ts';
import { parsePolicy } from '../../src/policy.ts';
import { type Facts, judge } from '../../src/verdict.ts';

const now = new Date('2026-03-10T12:00:00Z');
const finding = (change: Partial<Finding> = {}): Finding => ({
  tool: 'Checkov',
  rule: 'CKV_GCP_62',
  title: 'Bucket should log access',
  severity: 'unknown',
  path: 'main.tf',
  resource: 'google_storage_bucket.claims',
  startLine: 1,
  ...change,
});
const reading = (findings: Finding[] = [], change: Partial<Reading> = {}): Reading => ({
  tool: 'Checkov',
  version: '3.3.30',
  findings,
  rules: new Set(['CKV_GCP_62']),
  seen: [],
  parseErrors: [],
  problems: [],
  ...change,
});
function facts(policy: string, change: Partial<Facts> = {}): Facts {
  const parsed = parsePolicy(`version: 1\n${policy}`, 'gate.yml');
  return {
    policy: parsed,
    exceptions: judgeExceptions(parsed.exceptions, now),
    readings: [reading()],
    problems: [],
    inventory: { files: [], externalModules: [] },
    coverage: { expected: 2, read: 2, missing: [] },
    leftOut: [],
    checkovVersion: '3.3.30',
    skipsIgnored: 0,
    base: { orCommit: false, why: 'test' },
    ...change,
  };
}
const outcome = (given: Facts) => {
  const { verdict, reasons } = judge(given);
  return [verdict, ...reasons.map((reason) => reason.code)];
};

describe('the verdict', () => {
  it('is pass only with proof and without a reason', () => {
    expect(outcome(facts('fail-on: [high]'))).toEqual(['pass']);
    expect(outcome(facts('fail-on: [high]', { readings: [] }))).toEqual([
      'indeterminate',
      'GATE_REPORT_MISSING',
    ]);
    expect(outcome(facts('fail-on: [high]', { coverage: { expected: 0, read: 0, missing: [] } }))).toEqual([
      'indeterminate',
      'GATE_TOO_FEW_FILES',
    ]);
    const empty = facts('fail-on: [high]\nrequire: { checkov: { min-files: 0 } }', {
      coverage: { expected: 0, read: 0, missing: [] },
    });
    expect(outcome(empty)).toEqual(['pass']);
  });

  it('weighs a severity that nobody states as the policy says, high by default', () => {
    const unknown = { readings: [reading([finding({ rule: 'CKV_NEW_1' })])] };
    expect(outcome(facts('fail-on: [high]', unknown))).toEqual(['fail', 'GATE_FINDINGS']);
    expect(outcome(facts('fail-on: [high]\nunknown-severity: low', unknown))).toEqual(['pass']);
    expect(judge(facts('fail-on: [high]', unknown)).counts.unknown).toBe(1);
  });

  it("takes the policy's severity, then the report's, then the table's", () => {
    const severity = (policy: string, change: Partial<Finding> = {}) =>
      judge(facts(policy, { readings: [reading([finding(change)])] })).findings[0]?.severity;
    expect(severity('fail-on: [high]')).toBe('medium');
    expect(severity('fail-on: [high]', { severity: 'low' })).toBe('low');
    expect(severity('fail-on: [high]\nseverities: { CKV_GCP_62: critical }', { severity: 'low' })).toBe(
      'critical',
    );
  });

  it('fails for what is found even where proof is missing, and says both', () => {
    const given = facts('fail-on: [medium]', {
      readings: [reading([finding()], { parseErrors: ['x.tf'] })],
      coverage: { expected: 2, read: 1, missing: [{ path: 'x.tf', resources: ['a.b'] }] },
    });
    expect(outcome(given)).toEqual(['fail', 'GATE_FINDINGS', 'GATE_NO_PROOF_OF_SCAN', 'GATE_PARSE_ERRORS']);
  });

  it('fails for an exception that has expired, and does not apply it', () => {
    const exception = (expires: string, rule = 'CKV_GCP_62') =>
      `fail-on: [medium]\nexceptions:\n  - { rule: ${rule}, path: '**', reason: Access logs are kept elsewhere, owner: '@acme/claims', expires: ${expires} }`;
    const readings = [reading([finding()])];
    expect(outcome(facts(exception('2026-06-30'), { readings }))).toEqual(['pass']);
    expect(outcome(facts(exception('2026-03-01'), { readings }))).toEqual([
      'fail',
      'GATE_FINDINGS',
      'GATE_EXCEPTION_EXPIRED',
    ]);
    expect(outcome(facts(exception('2026-03-01'), { readings: [reading()] }))).toEqual([
      'fail',
      'GATE_EXCEPTION_EXPIRED',
    ]);
    expect(outcome(facts(exception('2026-06-30', 'CKV_GCP_63')))).toEqual(['pass', 'GATE_EXCEPTION_UNUSED']);
  });

  it('knows code that is outside of the commit, and files that the inputs leave out', () => {
    const inventory = {
      files: [],
      externalModules: [{ path: 'main.tf', name: 'net', source: 'acme/net/google' }],
    };
    expect(outcome(facts('fail-on: [high]', { inventory }))).toEqual([
      'indeterminate',
      'GATE_EXTERNAL_MODULE',
    ]);
    expect(outcome(facts('fail-on: [high]\nexternal-modules: allow', { inventory }))).toEqual([
      'pass',
      'GATE_EXTERNAL_MODULE',
    ]);
    const leftOut = [{ path: 'Dockerfile', why: '"frameworks" lacks dockerfile' }];
    expect(outcome(facts('fail-on: [high]', { leftOut }))).toEqual(['indeterminate', 'GATE_LEFT_OUT']);
  });

  it('accepts another version only where the policy names it', () => {
    const readings = [reading([], { version: '3.3.31' })];
    expect(outcome(facts('fail-on: [high]', { readings }))).toEqual(['indeterminate', 'GATE_TOOL_VERSION']);
    const allowed = 'fail-on: [high]\nrequire: { checkov: { versions: ["3.3.31"] } }';
    expect(outcome(facts(allowed, { readings }))).toEqual(['pass']);
  });

  it('counts a finding that two reports of one tool repeat once, and equal ones of one report each', () => {
    const twice = [reading([finding(), finding()]), reading([finding()])];
    expect(judge(facts('fail-on: [high]', { readings: twice })).findings).toHaveLength(2);
  });
});

describe('annotations', () => {
  it('are ten of a kind at most with the one of the step, most severe first', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      finding({ resource: `r.${index}`, severity: index === 39 ? 'critical' : index % 2 ? 'high' : 'low' }),
    );
    const { findings } = judge(facts('fail-on: [critical, high]', { readings: [reading(many)] }));
    const { shown, left } = annotations(findings);
    expect(shown.filter((item) => item.level === 'error')).toHaveLength(9);
    expect(shown.filter((item) => item.level === 'warning')).toHaveLength(10);
    expect(shown[0]?.title).toBe('critical: CKV_GCP_62');
    expect(left).toBe(21);
  });
});
