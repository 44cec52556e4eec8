/**
 * Writes one job as a workflow file for act. GitHub plans a run on its servers and hands single jobs to runners; so does
 * this: conditions, matrices, calls and needs are settled before, and act gets a job with no more to decide than its
 * steps. Contexts that act does not have (`inputs` of a call, `needs`, `matrix`, parts of `github` and `job`) are
 * written in as literals. Pure.
 */
import { stringify } from 'yaml';
import { JOB_FIELDS, RUNNER_FIELDS, UNKNOWN_TO_ACT } from './contexts.ts';
import { ifExpression, literal, type Replacer, rewrite, rewriteScalar, type Value } from './expressions.ts';
import { asMapping, isMapping, type JobDefinition, type Mapping } from './workflow.ts';

/** Contexts that are settled before the job starts. */
export interface SettledContexts {
  github: Mapping;
  job: Mapping;
  inputs: Mapping;
  needs: Mapping;
  matrix: Mapping;
  strategy: Mapping;
}

export interface RenderOptions {
  event: string;
  workflowName: string;
  job: JobDefinition;
  /** `env:` and `defaults:` of the workflow that holds the job. */
  workflowEnv: Mapping;
  workflowDefaults: Value | undefined;
  contexts: SettledContexts;
  /** What takes the place of a step's `uses:`. */
  uses: (written: string) => string;
  /** Absolute path of the Node.js that runs the last step. */
  node: string;
  /** Where the last step writes the job's outputs. */
  outputsFile: string;
}

/** Label that the rendered job asks for; act is told to run it on the host. */
export const RUNS_ON = 'ubuntu-24.04';
/** Name of the step that the runner adds; it is kept out of what the run reports. */
export const OUTPUTS_STEP = 'waybill-runner-outputs';
/** Prefix of the variables that carry outputs to the last step: names of outputs may not be names of variables. */
const OUTPUT_VARIABLE = 'WAYBILL_RUNNER_OUTPUT_';
/** act reads a step's time limit as whole minutes and ignores any other. */
const wholeMinutes = (value: Value) => (typeof value === 'number' ? Math.max(1, Math.ceil(value)) : value);

/** Puts settled values in the place of their names; a value that is not there becomes null, as on GitHub. */
export function settle(contexts: SettledContexts): Replacer {
  const whole: Mapping = {
    inputs: contexts.inputs,
    needs: contexts.needs,
    matrix: contexts.matrix,
    strategy: contexts.strategy,
  };
  return (root, path, open) => {
    const name = root.toLowerCase();
    const [field = ''] = path;
    if (Object.hasOwn(whole, name)) {
      let value: Value = whole[name] ?? null;
      let consumed = 0;
      for (const part of path) {
        if (!isMapping(value)) break;
        value = lookUp(value, part);
        consumed++;
      }
      // A value with more behind it is written whole where that may still be looked into.
      if (open && consumed < path.length) return { with: 'null', consumed: path.length };
      return { with: literal(value), consumed };
    }
    if (name === 'github' && lowerCased(UNKNOWN_TO_ACT).has(field.toLowerCase())) {
      return { with: literal(lookUp(contexts.github, field)), consumed: 1 };
    }
    if (name === 'job' && lowerCased(JOB_FIELDS).has(field.toLowerCase())) {
      return { with: literal(lookUp(contexts.job, field)), consumed: 1 };
    }
    if (name === 'runner' && lowerCased(RUNNER_FIELDS).has(field.toLowerCase())) {
      return { with: literal(lookUp(RUNNER_FIELDS, field)), consumed: 1 };
    }
    return undefined;
  };
}

function lowerCased(record: Readonly<Record<string, unknown>>): Set<string> {
  return new Set(Object.keys(record).map((key) => key.toLowerCase()));
}

function lookUp(mapping: Mapping, name: string): Value {
  const key = Object.keys(mapping).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  return key === undefined ? null : (mapping[key] ?? null);
}

/** Rewrites every scalar below a value. */
export function rewriteDeep(value: Value, replacer: Replacer): Value {
  if (typeof value === 'string') return rewriteScalar(value, replacer);
  if (Array.isArray(value)) return value.map((entry) => rewriteDeep(entry, replacer));
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      key === 'if' && typeof entry === 'string'
        ? `\${{ ${rewrite(ifExpression(entry), replacer)} }}`
        : rewriteDeep(entry, replacer),
    ]),
  );
}

/** The workflow file that act runs. */
export function renderJob(options: RenderOptions): string {
  const replacer = settle(options.contexts);
  const outputs = Object.entries(asMapping(options.job.raw.outputs));
  const steps = options.job.steps.map((step): Mapping => {
    const rendered = asMapping(rewriteDeep(step, replacer));
    if (typeof step.uses === 'string') rendered.uses = options.uses(step.uses);
    if (step['timeout-minutes'] !== undefined) {
      rendered['timeout-minutes'] = wholeMinutes(rendered['timeout-minutes'] ?? null);
    }
    return rendered;
  });
  const collect: Mapping = {
    name: OUTPUTS_STEP,
    if: 'always()',
    shell: `'${options.node}' {0}`,
    env: Object.fromEntries(
      outputs.map(([, value], i) => [`${OUTPUT_VARIABLE}${i}`, rewriteScalar(String(value ?? ''), replacer)]),
    ),
    run: [
      `const values = ${JSON.stringify(outputs.map(([name]) => name))}.map((name, i) => [name, process.env['${OUTPUT_VARIABLE}' + i] ?? '']);`,
      `require('node:fs').writeFileSync(${JSON.stringify(options.outputsFile)}, JSON.stringify(Object.fromEntries(values)));`,
    ].join('\n'),
  };
  const defaults = merge(options.workflowDefaults, options.job.raw.defaults);
  const job: Mapping = {
    'runs-on': RUNS_ON,
    env: {
      ...asMapping(rewriteDeep(options.workflowEnv, replacer)),
      ...asMapping(rewriteDeep(options.job.raw.env ?? {}, replacer)),
    },
    ...(defaults ? { defaults: rewriteDeep(defaults, replacer) } : {}),
    steps: [...steps, collect],
  };
  return stringify(
    { name: options.workflowName, on: options.event, jobs: { [options.job.id]: job } },
    { lineWidth: 0, aliasDuplicateObjects: false },
  );
}

/** The job's `defaults.run` over the workflow's, key by key. */
function merge(workflow: Value | undefined, job: Value | undefined): Mapping | undefined {
  const run = { ...asMapping(asMapping(workflow).run), ...asMapping(asMapping(job).run) };
  return Object.keys(run).length === 0 ? undefined : { run };
}
