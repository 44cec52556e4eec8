/** What came of each deployment, and of the run. */
import type { WaybillError } from '@waybill/toolkit';
import { errors } from './errors.ts';

export interface RecordedDeployment {
  service: string;
  environment: string;
  before: string | undefined;
  digest: string;
  /** Undefined for a promotion that was given up. */
  commit: string | undefined;
  pull: { number: number; url: string } | undefined;
  change: { number: string; url: string } | undefined;
  outcome:
    | 'closed'
    | 'already-closed'
    | 'cancelled'
    /** Nothing to do: no change is required, or there is none to cancel. */
    | 'none'
    | 'dry-run'
    /** Deployed without a change, or past its approval. */
    | 'unapproved'
    | 'failed';
  reason: string;
  error?: WaybillError;
}

/** The error that the run ends with; undefined where everything is recorded. */
export function failureOf(deployments: readonly RecordedDeployment[]): WaybillError | undefined {
  const bad = deployments.filter(({ outcome }) => outcome === 'unapproved' || outcome === 'failed');
  if (bad.length === 0) return undefined;
  const lines = bad.map(
    ({ service, environment, reason, error }) =>
      `  - ${service} in ${environment}: ${reason}${error ? ` [${error.code}]` : ''}`,
  );
  const [first] = bad;
  return errors.DEPLOYMENT_NOT_RECORDED({
    message: `${bad.length} of ${deployments.length} could not be recorded:\n${lines.join('\n')}`,
    where: first?.pull?.url,
    found: first?.error?.found,
    cause: first?.error,
  });
}
