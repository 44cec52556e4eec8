/**
 * Reads act's JSON lines into what GitHub shows of a job: steps with their conclusions, the log, annotations, summary.
 * Source: nektos/act, pkg/runner/logger.go, step.go, command.go, job_executor.go (the lines it writes).
 */
import type { Annotation, Conclusion, StepRecord } from '../github/types.ts';
import { parseCommand, type WorkflowCommand } from './commands.ts';
import type { Masks } from './masks.ts';

/** One line of act's log. */
interface ActLine {
  msg?: string;
  level?: string;
  stage?: 'Pre' | 'Main' | 'Post';
  step?: string;
  stepID?: string[];
  stepid?: string[];
  stepResult?: string;
  jobResult?: string;
  raw_output?: boolean;
  command?: string;
  content?: string;
  raw?: string;
  arg?: string;
}

/** GitHub's limits: annotations of each level in a step; size of a step's summary; summaries of a job. */
const MOST_ANNOTATIONS = 10;
export const MOST_SUMMARY_BYTES = 1024 * 1024;
const MOST_SUMMARIES = 20;
const LEVELS: Record<string, Annotation['annotation_level']> = {
  error: 'failure',
  warning: 'warning',
  notice: 'notice',
};
/** act says this, goes on with an empty text and reports success: the runner does not. */
const NOT_INTERPOLATED = /^Unable to interpolate expression/;
const ACT_NOTICES = /^(LocalRepositoryCache |Cleaning up container|Using docker host)/;

export interface StepPlan {
  /** What GitHub shows: the step's name, or `Run ...`. */
  name: string;
  /** The id that act gives it: its own or its index. */
  id: string;
  /** Kept out of the report. */
  hidden: boolean;
  /** Runs steps of its own. An action of the workspace counts as one: it is not known before its turn. */
  composite: boolean;
  /** Uses an action: its own error message says what is wrong, its exit code adds nothing. */
  action: boolean;
}

export interface StepEvent {
  name: string;
  number: number;
  status: 'in_progress' | 'completed';
  conclusion: Conclusion | null;
}

export interface JobLog {
  /** Takes one line of act's standard output. */
  take(line: string): void;
  /** Adds a line of the runner's own. */
  note(text: string): void;
  /** Adds an error of the runner's own: in the log and as an annotation. */
  fail(message: string): void;
  /** The job was cancelled: steps that end badly from now on were cancelled too. */
  cancel(): void;
  /** Settles what is open, when act has ended. */
  finish(): void;
  steps(): StepRecord[];
  text(): string;
  summary(): string;
  annotations(): Annotation[];
  /** act's own verdict, once it has given it; `failure` as soon as something went wrong that act overlooks. */
  result(): 'success' | 'failure' | undefined;
}

interface OpenStep extends StepRecord {
  key: string;
  continued: boolean;
  counts: Record<string, number>;
  /** Deeper steps have written a summary: act repeats the last of them for the whole. */
  inner: boolean;
}

export function jobLog(options: {
  steps: readonly StepPlan[];
  masks: Masks;
  now: () => Date;
  onStep?: (event: StepEvent) => void;
}): JobLog {
  const lines: string[] = [];
  const records: OpenStep[] = [];
  const annotations: Annotation[] = [];
  const summaries: string[] = [];
  let summarySize = 0;
  let verdict: 'success' | 'failure' | undefined;
  let broken = false;
  let cancelled = false;
  const time = () => options.now().toISOString();

  const write = (text: string) => {
    const masked = options.masks.apply(text.replace(/[\r\n]+$/, ''));
    for (const line of masked.split('\n')) lines.push(`${time()} ${line.replace(/\r$/, '')}`);
  };
  const open = (key: string, name: string): OpenStep => {
    const record: OpenStep = {
      key,
      name: options.masks.apply(name),
      number: records.length + 1,
      status: 'in_progress',
      conclusion: null,
      startedAt: time(),
      completedAt: null,
      continued: false,
      counts: {},
      inner: false,
    };
    records.push(record);
    write(`##[group]${name}`);
    write('##[endgroup]');
    options.onStep?.(view(record));
    return record;
  };
  const close = (record: OpenStep, conclusion: Conclusion) => {
    if (record.status === 'completed') return;
    record.status = 'completed';
    record.conclusion = cancelled && conclusion === 'failure' ? 'cancelled' : conclusion;
    record.completedAt = time();
    options.onStep?.(view(record));
  };
  const skipTo = (index: number) => {
    // act says nothing of a step that it skips.
    for (const plan of options.steps.slice(0, index)) {
      const key = `Main:${plan.id}`;
      if (plan.hidden || records.some((record) => record.key === key)) continue;
      const at = time();
      const record: OpenStep = {
        key,
        name: plan.name,
        number: records.length + 1,
        status: 'completed',
        conclusion: 'skipped',
        startedAt: at,
        completedAt: at,
        continued: false,
        counts: {},
        inner: false,
      };
      records.push(record);
      options.onStep?.(view(record));
    }
  };

  const annotate = (step: OpenStep | undefined, command: WorkflowCommand) => {
    const level = LEVELS[command.name];
    if (!level) return;
    if (step) {
      const count = (step.counts[command.name] ?? 0) + 1;
      step.counts[command.name] = count;
      if (count > MOST_ANNOTATIONS) return;
    }
    const { file, line, endline, col, endcolumn, title } = command.properties;
    const start = positive(line) ?? 1;
    const startColumn = positive(col);
    annotations.push({
      path: file ?? '.github',
      start_line: start,
      end_line: positive(endline) ?? start,
      ...(startColumn === undefined
        ? {}
        : { start_column: startColumn, end_column: positive(endcolumn) ?? startColumn }),
      annotation_level: level,
      message: options.masks.apply(command.message),
      ...(title ? { title: options.masks.apply(title) } : {}),
    });
  };
  const problem = (message: string, step?: OpenStep) => {
    write(`##[error]${message}`);
    annotate(step, { name: 'error', properties: {}, message });
  };
  const say = (step: OpenStep | undefined, line: ActLine) => {
    const command = line.raw === undefined ? undefined : parseCommand(line.raw);
    if (!command || line.command === 'ignored') {
      if (line.raw !== undefined) write(line.raw);
      return;
    }
    switch (command.name) {
      case 'error':
      case 'warning':
      case 'notice':
        write(`##[${command.name}]${command.message}`);
        annotate(step, command);
        return;
      case 'add-mask':
        options.masks.add(command.message);
        return;
      case 'group':
      case 'endgroup':
        write(`##[${command.name}]${command.message}`);
        return;
      default:
        return;
    }
  };
  const summarize = (step: OpenStep | undefined, content: string) => {
    const size = Buffer.byteLength(content);
    if (size > MOST_SUMMARY_BYTES) {
      problem(
        `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${MOST_SUMMARY_BYTES / 1024}k, got ${Math.ceil(size / 1024)}k. For more information see: https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-markdown-summary`,
        step,
      );
    } else if (summaries.length < MOST_SUMMARIES && summarySize + size < MOST_SUMMARY_BYTES) {
      summaries.push(content);
      summarySize += size + 1;
    } else {
      write(
        `##[warning]The summary of this step is not shown: a job shows ${MOST_SUMMARIES} summaries and 1 MiB at most`,
      );
    }
  };

  const current = (line: ActLine): OpenStep | undefined => {
    const outer = line.stepID?.[0];
    if (outer === undefined || !line.stage) return undefined;
    const key = `${line.stage}:${outer}`;
    const index = options.steps.findIndex((plan) => plan.id === outer);
    const plan = options.steps[index];
    if (!plan || plan.hidden) return undefined;
    const known = records.find((record) => record.key === key);
    if (known) return known;
    if (line.stage === 'Main') {
      if (!line.msg?.startsWith('⭐ Run Main') || line.stepID?.length !== 1) return undefined;
      skipTo(index);
      return open(key, plan.name);
    }
    // Every composite action has a pre and a post stage for act; GitHub shows those in which something runs.
    const begins = line.msg?.startsWith('⭐ Run') && ((line.stepID?.length ?? 0) > 1 || !plan.composite);
    const speaks = line.raw_output === true || line.stepResult === 'failure' || begins;
    return speaks ? open(key, `${line.stage} ${plan.name}`) : undefined;
  };

  return {
    take(source) {
      let line: ActLine;
      try {
        line = JSON.parse(source) as ActLine;
      } catch {
        write(source);
        return;
      }
      const message = line.msg ?? '';
      if (line.jobResult === 'success' || line.jobResult === 'failure') {
        verdict = line.jobResult;
        return;
      }
      if (line.step === 'Set up job' || line.step === 'Complete job') {
        const key = `Runner:${line.step}`;
        if (message.startsWith('⭐')) {
          if (line.step === 'Complete job') skipTo(options.steps.length);
          open(key, line.step);
        }
        const record = records.find((entry) => entry.key === key);
        if (record && line.stepResult) close(record, line.stepResult === 'success' ? 'success' : 'failure');
        else if (line.level === 'error') problem(message);
        return;
      }
      const step = current(line);
      const hidden = options.steps.some((plan) => plan.hidden && plan.id === line.stepID?.[0]);
      if (line.command !== undefined) {
        if (line.command === 'summary') {
          if ((line.stepID?.length ?? 0) > 1) {
            if (step) step.inner = true;
            summarize(step, line.content ?? '');
          } else if (!step?.inner) summarize(step, line.content ?? '');
        } else if (line.raw !== undefined) say(step, line);
        return;
      }
      if (line.raw_output) {
        if (!hidden) write(message);
        return;
      }
      if (message === 'Failed but continue next step' && step && line.stepID?.length === 1) {
        step.continued = true;
        return;
      }
      if (line.stepResult && step && line.stepID?.length === 1) {
        close(step, line.stepResult === 'failure' && !step.continued ? 'failure' : 'success');
        return;
      }
      if (line.level === 'error') {
        if (NOT_INTERPOLATED.test(message)) broken = true;
        if (cancelled && message.startsWith('this step has been cancelled')) {
          if ((line.stepID?.length ?? 0) <= 1) problem('The operation was canceled.', step);
          return;
        }
        const said =
          step?.counts.error &&
          options.steps.some((plan) => plan.action && !plan.composite && plan.id === line.stepID?.[0]);
        const exit = /^(?:this step has been cancelled: )?exit status (\d+)$/.exec(message);
        // act repeats an inner step's error for each level above it.
        if (exit ? (line.stepID?.length ?? 0) <= 1 && !said : true) {
          problem(exit ? `Process completed with exit code ${exit[1]}.` : message, step);
        }
        if (hidden) broken = true;
        return;
      }
      if (line.level === 'warning' && !ACT_NOTICES.test(message)) write(`##[warning]${message}`);
    },
    note: write,
    fail(message) {
      broken = true;
      problem(message);
    },
    cancel() {
      cancelled = true;
    },
    finish() {
      for (const record of records) if (record.status !== 'completed') close(record, 'failure');
    },
    steps: () =>
      records.map(({ name, number, status, conclusion, startedAt, completedAt }) => ({
        name,
        number,
        status,
        conclusion,
        startedAt,
        completedAt,
      })),
    text: () => (lines.length === 0 ? '' : `${lines.join('\n')}\n`),
    summary: () => options.masks.apply(summaries.join('\n')),
    annotations: () => [...annotations],
    result: () => (broken ? 'failure' : verdict),
  };
}

function view(record: OpenStep): StepEvent {
  return {
    name: record.name,
    number: record.number,
    status: record.status as StepEvent['status'],
    conclusion: record.conclusion,
  };
}

function positive(text: string | undefined): number | undefined {
  const value = Number(text);
  return text !== undefined && Number.isInteger(value) && value > 0 ? value : undefined;
}
