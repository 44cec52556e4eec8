/** Results of jobs, and what they mean for the jobs and the run that depend on them. Pure. */
import type { StatusFunctions } from './expressions.ts';

export type JobResult = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface JobOutcome {
  result: JobResult;
  outputs: Record<string, string>;
  /** Results of this job and of all that it needs, however far. */
  lineage: ReadonlySet<JobResult>;
}

/** `success()`, `failure()` and `cancelled()` of a job, from all the jobs before it, however far. */
export function statusOf(needs: readonly JobOutcome[], cancelled: boolean): StatusFunctions {
  const before = new Set(needs.flatMap((need) => [...need.lineage]));
  return {
    success: !cancelled && [...before].every((result) => result === 'success'),
    failure: before.has('failure'),
    cancelled,
  };
}

/** One result for several: of a matrix, of a called workflow, of a run. All skipped is skipped. */
export function combined(results: readonly JobResult[]): JobResult {
  if (results.includes('failure')) return 'failure';
  if (results.includes('cancelled')) return 'cancelled';
  if (results.length > 0 && results.every((result) => result === 'skipped')) return 'skipped';
  return 'success';
}

export function lineage(own: JobResult, needs: readonly JobOutcome[]): ReadonlySet<JobResult> {
  return new Set([own, ...needs.flatMap((need) => [...need.lineage])]);
}
