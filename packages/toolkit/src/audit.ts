/**
 * The audit log: one JSON line for each decision, verification and write, in a file that the workflow keeps as an artifact.
 * Six facts are never empty: when, what, where, by whom, on what, with what outcome (NIST SP 800-53, AU-3).
 */
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RunContext } from './context.ts';
import { redact } from './secrets.ts';

export interface AuditRecord {
  /** What was done: `verify`, `decide`, `write`, `sign`, `exchange` … */
  event: string;
  /** On what: image digest, file, pull request. */
  subject: string;
  outcome: 'pass' | 'fail' | 'done' | 'skipped' | 'indeterminate';
  /** A stable code where there is one. */
  code?: string;
  reason?: string;
  details?: Record<string, unknown>;
}

export interface AuditLog {
  /** Where the lines are. */
  readonly path: string;
  write(record: AuditRecord): void;
}

export function auditLog(
  action: string,
  context: RunContext,
  env: NodeJS.ProcessEnv,
  now: () => Date = () => new Date(),
): AuditLog {
  const path = env.WAYBILL_AUDIT_LOG ?? join(context.runnerTemp, 'waybill', 'audit.jsonl');
  let ready = false;
  return {
    path,
    write(record) {
      if (record.event === '' || record.subject === '')
        throw new TypeError('an audit record names its event and its subject');
      if (!ready) {
        mkdirSync(dirname(path), { recursive: true });
        ready = true;
      }
      const line = {
        time: now().toISOString(),
        action,
        ...record,
        where: {
          repository: stated(context.repository),
          run: stated(context.runId),
          attempt: stated(context.runAttempt),
          job: stated(context.job),
        },
        actor: stated(context.actor),
      };
      appendFileSync(path, `${redact(JSON.stringify(line))}\n`, { mode: 0o600 });
    },
  };
}

/** A fact that the runner did not give is said to be missing, never left empty. */
function stated(fact: string): string {
  return fact === '' ? '(not set by the runner)' : fact;
}
