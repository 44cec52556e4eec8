import {
  custom,
  flag,
  InputFault,
  type InputValues,
  integer,
  lines,
  parseInputs,
  type RunContext,
  text,
} from '@waybill/toolkit';
import { errors } from './errors.ts';

/** The same words as in inventory.ts, which is loaded only when the inputs are valid. */
const frameworkWords = ['terraform', 'kubernetes', 'dockerfile', 'github_actions'] as const;

const MAX_REPORTS = 18;

const schema = {
  path: text('path', {
    fallback: '.',
    pattern: /^(?!\/)(?!.*(^|\/)\.\.(\/|$)).+$/,
    form: 'a folder of the workspace, without ".."',
  }),
  policy: text('policy', {
    fallback: '.waybill/gate.yml',
    pattern: /^(?!\/)(?!.*(^|\/)\.\.(\/|$))(?!.*[*?[\]\\])[^\n]+$/,
    form: 'the path of a file from the root of the repository, without ".."',
  }),
  base: text('base', { pattern: /^([0-9a-f]{40}|[0-9a-f]{64})$/, form: 'a full commit SHA in lower case' }),
  frameworks: custom(
    'frameworks',
    (raw) => {
      const words = raw.split(/[\s,]+/).filter((word) => word !== '');
      const wrong = words.find((word) => !frameworkWords.some((known) => known === word));
      const hint = ['helm', 'kustomize'].includes(wrong ?? '')
        ? ' (render first, then judge the manifests)'
        : '';
      if (wrong !== undefined || words.length === 0) {
        throw new InputFault(`must be some of: ${frameworkWords.join(', ')}${hint}`, wrong ?? raw);
      }
      return frameworkWords.filter((word) => words.includes(word));
    },
    { fallback: [...frameworkWords] },
  ),
  reports: lines('reports', { fallback: [], max: MAX_REPORTS, form: 'the path of a report' }),
  runCheckov: flag('run-checkov', { fallback: true }),
  checkov: text('checkov', {
    fallback: 'checkov',
    pattern: /^(\/[^\n]*|[\w.-]+)$/,
    form: 'a program on PATH or an absolute path',
  }),
  checkovVersion: text('checkov-version', {
    fallback: '3.3.30',
    pattern: /^\d+\.\d+\.\d+$/,
    form: 'a version like 3.3.30',
  }),
  timeoutMinutes: integer('timeout-minutes', { fallback: 10, min: 1, max: 60 }),
};

export type Inputs = InputValues<typeof schema>;

/** Throws WAYBILL_INVALID_INPUT with every fault. */
export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  return parseInputs(schema, env, (inputs) =>
    !inputs.runCheckov && inputs.reports.length === 0
      ? [
          {
            name: 'run-checkov',
            allowed: 'may be false only where "reports" gives a report of Checkov',
            found: 'false',
          },
        ]
      : [],
  );
}

/** A verdict that names no repository and no run could be handed to any. Throws WAYBILL_GATE_NO_RUN. */
export function requireRun(context: RunContext): void {
  const missing = [
    ...(context.repository === '' ? ['GITHUB_REPOSITORY'] : []),
    ...(context.runId === '' ? ['GITHUB_RUN_ID'] : []),
  ];
  if (missing.length > 0) {
    throw errors.GATE_NO_RUN({
      message: `the runner has not set ${missing.join(' and ')}`,
      where: missing.join(', '),
    });
  }
}
