/** Cases for a delivery policy: read strictly, and decided by the evaluator that decides promotions. */
import { type Decision, type DeliveryPolicy, decidePromotion, type EmergencyFact } from '@waybill/policy';
import { WaybillError } from '@waybill/toolkit';
import { parseYaml } from '@waybill/toolkit/yaml';
import { factsOf } from './case-facts.ts';
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
  reviews?: (string | CaseReview)[];
  change?: 'approved' | 'requested' | 'rejected' | 'none' | 'unreadable';
  emergency?: {
    skip: EmergencyFact['skip'];
    from?: string;
    until: string;
    issue?: 'open' | 'closed' | 'unreadable';
    reason?: string;
    approver?: string;
    'asked-by'?: string;
  };
  expect: { verdict: Decision['verdict']; codes?: string[]; until?: string };
}

export interface CaseReview {
  by: string;
  teams?: string[];
  state?: 'approved' | 'changes-requested';
  of?: 'head' | 'earlier';
  part?: string;
}

export interface CaseOutcome {
  name: string;
  passed: boolean;
  expected: { verdict: string; codes: string[]; until?: string };
  found: { verdict: string; codes: string[]; until?: string };
  /** Each rule's result, for whoever looks why. */
  rules: Decision['rules'];
}

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
    if (!(error instanceof WaybillError) || error.code !== 'WAYBILL_LADDER_SKIPPED') throw error;
    return { verdict: 'refuse' as const, codes: ['LADDER_SKIPPED'], until: undefined, rules: [] };
  }
}
