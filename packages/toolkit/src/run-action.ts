/**
 * The frame around every action: whatever happens ends as one clear error, a line in the audit log and a failed step;
 * a post step reports and never fails the job.
 */
import * as core from '@actions/core';
import { type AuditLog, auditLog } from './audit.ts';
import { type RunContext, runContext } from './context.ts';
import { describeError, WaybillError } from './errors.ts';
import { actionsLogger, type Logger } from './logger.ts';
import { redact } from './secrets.ts';
import { writeSummary } from './summary.ts';
import { logText, markdownCode, markdownText } from './text.ts';
import { errors } from './toolkit-errors.ts';

/** What `index.ts` gets to build its adapters from. */
export interface ActionFrame {
  env: NodeJS.ProcessEnv;
  context: RunContext;
  log: Logger;
  audit: AuditLog;
  /** Appends Markdown blocks to the job summary. */
  summary(blocks: readonly string[]): void;
}

export function actionFrame(action: string, env: NodeJS.ProcessEnv): ActionFrame {
  const context = runContext(env);
  return {
    env,
    context,
    log: actionsLogger(),
    audit: auditLog(action, context, env),
    summary: (blocks) => writeSummary(blocks, env),
  };
}

/** Runs the main step. Resolves in any case; the exit code tells the runner. */
export async function runAction(action: string, main: (frame: ActionFrame) => Promise<void>): Promise<void> {
  const frame = actionFrame(action, process.env);
  let failed = false;
  let ended = false;
  const fail = (error: unknown) => {
    failed = true;
    reportFailure(action, frame, error);
  };
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  // Until main has ended this is a failure: an event loop that runs dry on a lost promise must not look like success.
  process.exitCode = 1;
  process.once('exit', () => {
    if (!ended)
      core.error(`${action} ended before its work was done`, { title: `${action}: WAYBILL_UNEXPECTED` });
  });
  try {
    await main(frame);
    if (!failed) process.exitCode = 0;
  } catch (error) {
    fail(error);
  } finally {
    ended = true;
  }
}

/** Runs the post step: a failure is a warning. */
export async function runPost(action: string, post: (frame: ActionFrame) => Promise<void>): Promise<void> {
  const frame = actionFrame(action, process.env);
  const warn = (error: unknown) =>
    frame.log.warning(`${action} (post step): ${redact(describeError(error))}`);
  process.on('uncaughtException', warn);
  process.on('unhandledRejection', warn);
  try {
    await post(frame);
  } catch (error) {
    warn(error);
  }
}

function reportFailure(action: string, frame: ActionFrame, thrown: unknown): void {
  const error =
    thrown instanceof WaybillError
      ? thrown
      : errors.UNEXPECTED({
          message: `${action} met something unforeseen: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
          cause: thrown,
        });
  process.exitCode = 1;
  core.error(logText(redact(describeError(error))), { title: `${action}: ${error.code}` });
  if (error.kind === 'bug' && thrown instanceof Error && thrown.stack) frame.log.debug(redact(thrown.stack));
  try {
    frame.audit.write({
      event: 'failed',
      subject: error.where ?? action,
      outcome: 'fail',
      code: error.code,
      reason: error.message,
    });
    frame.summary([
      `### ${action}: failed`,
      ...messageBlocks(redact(error.message), error.code),
      `**To mend:** ${markdownText(redact(error.fix), 1000)}`,
    ]);
  } catch (cause) {
    frame.log.warning(
      `the failure could not be recorded: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  }
}

/** The message with the code, then the items of its list. Only `  - ` begins an item: other line breaks are foreign text's. */
function messageBlocks(message: string, code: string): string[] {
  const [first = '', ...items] = message.split(/\n {2}- /);
  const list = items.map((item) => `- ${markdownText(item, 500)}`).join('\n');
  return [`${markdownText(first, 2000)} ${markdownCode(code)}`, ...(list === '' ? [] : [list])];
}
