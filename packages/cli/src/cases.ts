/** Cases for a delivery policy: read strictly, and decided by the evaluator that decides promotions. */
import {
  type Decision,
  type DeliveryPolicy,
  decidePromotion,
  type EmergencyFact,
  type PromotionFacts,
  rungBelow,
} from '@waybill/policy';
import { WaybillError } from '@waybill/toolkit';
import { parseYaml } from '@waybill/toolkit/yaml';
import { policyCasesSchema } from './cases-schema.ts';
import { errors } from './errors.ts';
import { schemaFaults } from './schema-faults.ts';
import { parseTime } from './time.ts';

export interface PolicyCase {
  name: string;
  service: string;
  to: string;
  from?: string;
  at: string;
  candidate?: string;
  below?: string;
  'below-since'?: string;
  running?: string;
  evidence?: 'holds' | string[];
  withdrawal?: 'clear' | 'withdrawn' | 'unknown';
  'rolled-back'?: 'clear' | 'rolled-back' | 'unknown';
  'approvals-enforced'?: number;
  change?: 'approved' | 'requested' | 'rejected' | 'none' | 'unreadable';
  emergency?: {
    skip: EmergencyFact['skip'];
    from?: string;
    until: string;
    issue?: 'open' | 'closed' | 'unreadable';
  };
  expect: { verdict: Decision['verdict']; codes?: string[]; until?: string };
}

export interface CaseOutcome {
  name: string;
  passed: boolean;
  expected: { verdict: string; codes: string[]; until?: string };
  found: { verdict: string; codes: string[]; until?: string };
  /** Each rule's result, for whoever looks why. */
  rules: Decision['rules'];
}

const SOME_DIGEST = `sha256:${'0'.repeat(63)}1`;

/** YAML or JSON. Throws WAYBILL_CASES_INVALID with every fault. */
export function readCases(text: string, name: string): PolicyCase[] {
  const value = parseYaml(text, name);
  const faults = schemaFaults(value, policyCasesSchema);
  const { cases } = faults.length > 0 ? { cases: [] } : (value as { cases: PolicyCase[] });
  cases.forEach((item, i) => {
    for (const [key, raw] of [
      ['at', item.at],
      ['below-since', item['below-since']],
      ['emergency.from', item.emergency?.from],
      ['emergency.until', item.emergency?.until],
      ['expect.until', item.expect.until],
    ] as const)
      if (raw !== undefined && !parseTime(raw)) faults.push(`cases.${i}.${key}: "${raw}" is not a time`);
    if (cases.findIndex((other) => other.name === item.name) !== i)
      faults.push(`cases.${i}.name: "${item.name}" stands twice`);
  });
  if (faults.length > 0)
    throw errors.CASES_INVALID({
      message: `${name} is not a file of cases:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
      where: name,
      details: { faults },
    });
  return cases;
}

/** Throws for a service or environment that the policy does not declare. */
export function decideCase(policy: DeliveryPolicy, item: PolicyCase): CaseOutcome {
  const found = decisionOf(policy, item);
  const expected = { ...item.expect, codes: [...(item.expect.codes ?? [])].sort() };
  const until = expected.until === undefined ? undefined : parseTime(expected.until)?.toISOString();
  const passed =
    found.verdict === expected.verdict &&
    found.codes.join() === expected.codes.join() &&
    (until === undefined || until === found.until);
  return { name: item.name, passed, expected: { ...expected, until }, found, rules: found.rules };
}

function decisionOf(policy: DeliveryPolicy, item: PolicyCase) {
  try {
    const { verdict, rules } = decidePromotion(policy, factsOf(policy, item));
    const against = rules.filter((rule) => rule.verdict !== 'pass');
    const codes = against.map(({ code = '' }) => code).sort();
    const turns = against.flatMap((rule) => (rule.until === undefined ? [] : [rule.until])).sort();
    return { verdict, codes, until: turns.at(-1), rules };
  } catch (error) {
    // A rung that is skipped is refused before any rule is asked; a case may well expect that.
    if (!(error instanceof WaybillError) || error.code !== 'WAYBILL_PROMOTION_SKIPS_RUNG') throw error;
    return { verdict: 'refuse' as const, codes: ['PROMOTION_SKIPS_RUNG'], until: undefined, rules: [] };
  }
}

const HOUR_MS = 3_600_000;

function changeOf({ change = 'approved' }: PolicyCase, now: Date): PromotionFacts['change'] {
  if (change === 'none') return { kind: 'none' };
  if (change === 'unreadable') return { kind: 'unreadable', reason: 'as the case says' };
  return {
    kind: 'found',
    number: 'CHG0000001',
    url: '',
    stage: change === 'approved' ? 'scheduled' : 'assess',
    approval: change,
    plannedStart: new Date(now.getTime() - HOUR_MS),
    plannedEnd: new Date(now.getTime() + HOUR_MS),
  };
}

function emergencyOf({ emergency }: PolicyCase, now: Date): EmergencyFact | undefined {
  if (emergency === undefined) return undefined;
  const { skip, from, until, issue = 'open' } = emergency;
  return {
    skip,
    reason: 'as the case says',
    issue: 'the issue of the case',
    issueOpen: issue === 'unreadable' ? undefined : issue === 'open',
    approver: 'the approver of the case',
    requestedBy: { id: 0, login: 'whoever asks in the case' },
    from: from === undefined ? now : new Date(from),
    until: new Date(until),
  };
}

function factsOf(policy: DeliveryPolicy, item: PolicyCase): PromotionFacts {
  const candidate = item.candidate ?? SOME_DIGEST;
  const now = new Date(item.at);
  const running = item.running === 'nothing' ? undefined : item.running;
  const failures = Array.isArray(item.evidence)
    ? item.evidence.map((code) => ({ code, reason: 'as the case says' }))
    : [];
  const state = item.withdrawal ?? 'clear';
  const record = item['rolled-back'] ?? 'clear';
  return {
    service: item.service,
    from: rungBelow(policy, item.to, item.from).name,
    to: item.to,
    candidate,
    fromDigest: item.below === 'nothing' ? undefined : (item.below ?? candidate),
    toDigest: running,
    inFromSince: item['below-since'] === undefined ? undefined : new Date(item['below-since']),
    evidence: { passed: failures.length === 0, failures },
    withdrawal: state === 'clear' ? { state, asOf: now } : { state, reason: 'as the case says' },
    rolledBack: record === 'clear' ? { state: record } : { state: record, reason: 'as the case says' },
    approvalsEnforced: item['approvals-enforced'],
    change: changeOf(item, now),
    emergency: emergencyOf(item, now),
    now,
  };
}
