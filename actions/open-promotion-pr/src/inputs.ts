/** The inputs of open-promotion-pr, typed and checked. */
import { keyFaults, keyInputs } from '@waybill/evidence/key-inputs';
import { noticeInputs } from '@waybill/notifications/inputs';
import { type SkippableRule, skippableRules } from '@waybill/policy/skippable-rules';
import {
  branchInput,
  NAME_FORM,
  policyInput,
  repositoryInput,
  repositoryPathInput,
  SERVICE_NAME,
} from '@waybill/promotion/inputs';
import {
  custom,
  existingPath,
  type FaultLine,
  flag,
  InputFault,
  integer,
  parseInputs,
  secret,
  text,
} from '@waybill/toolkit';

const SKIP_FORM = `rules joined by commas: ${skippableRules.join(', ')}`;

const schema = {
  configRepository: repositoryInput('config-repository'),
  token: secret('token', {
    required: true,
    form: 'the installation token of a GitHub App with "contents: write" and "pull-requests: write" on the config repository',
  }),
  sourceToken: secret('source-token'),
  service: text('service', { required: true, pattern: SERVICE_NAME, form: `${NAME_FORM}; or all` }),
  to: text('to', { required: true, pattern: SERVICE_NAME, form: NAME_FORM }),
  from: text('from', { pattern: SERVICE_NAME, form: NAME_FORM }),
  policy: policyInput('policy'),
  base: branchInput('base'),
  trustedRoot: repositoryPathInput('trusted-root'),
  signingConfig: existingPath('signing-config'),
  ...keyInputs,
  ...noticeInputs,
  dryRun: flag('dry-run', { fallback: false }),
  emergencySkip: custom('emergency-skip', (raw) => ruleNames(raw), { form: SKIP_FORM }),
  emergencyReason: text('emergency-reason', {
    pattern: /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{10,300}$/u,
    form: 'one line of 10 to 300 characters',
  }),
  emergencyIssue: text('emergency-issue', {
    pattern: /^https?:\/\/[\x21-\x7e]{1,300}$/,
    form: 'the address of an open issue of the same owner',
  }),
  emergencyApprover: text('emergency-approver', { pattern: /^[A-Za-z0-9-]{1,39}$/, form: 'a login' }),
  emergencyMinutes: integer('emergency-minutes', { min: 1, max: 10_080 }),
};

/** The inputs of an emergency: all of them, or none. */
const EMERGENCY = {
  emergencySkip: 'emergency-skip',
  emergencyReason: 'emergency-reason',
  emergencyIssue: 'emergency-issue',
  emergencyApprover: 'emergency-approver',
  emergencyMinutes: 'emergency-minutes',
} as const;

function ruleNames(raw: string): SkippableRule[] {
  return [...new Set(raw.split(','))].map((name) => {
    const rule = skippableRules.find((known) => known === name.trim());
    if (rule === undefined) throw new InputFault(`must be ${SKIP_FORM}`, name);
    return rule;
  });
}

function emergencyFaults(given: Record<keyof typeof EMERGENCY | 'service', unknown>): FaultLine[] {
  const names = Object.keys(EMERGENCY) as (keyof typeof EMERGENCY)[];
  const missing = names.filter((name) => given[name] === undefined);
  if (missing.length === names.length) return [];
  const faults: FaultLine[] = missing.map((name) => ({
    name: EMERGENCY[name],
    allowed: 'is required in an emergency: reason, issue, approver, what is skipped and for how long',
  }));
  if (given.service === 'all')
    faults.push({ name: 'service', allowed: 'must be one service in an emergency', found: 'all' });
  return faults;
}

export type Inputs = ReturnType<typeof readInputs>;

/** Throws WAYBILL_INVALID_INPUT with every fault. */
export function readInputs(env: NodeJS.ProcessEnv) {
  return parseInputs(schema, env, (given) => [...keyFaults(given), ...emergencyFaults(given)]);
}
