/** What came of each deployment, and of the run. */
import type { PullRequest } from '@waybill/github';
import type { WaybillError } from '@waybill/toolkit';
import { errors } from './errors.ts';
import type { FinalStatement } from './final.ts';

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
  /** Undefined for a promotion that was given up. */
  decision?: DecisionOutcome;
  /** Notices that could not be sent, and why. */
  untold?: string[];
}

/** The merged pull request, as it was read to find the decision; undefined for a commit on the branch itself. */
interface Merged {
  pull?: PullRequest;
  /** Whose approvals counted; undefined where they were not read. */
  approvedBy?: string[];
}

/** Whether a decision let it. */
export type DecisionOutcome =
  | ({
      kind: 'found';
      notes: string[];
      goesBack: boolean;
      /** What the final statement came to; undefined where none is made. */
      final?: FinalStatement;
    } & Merged)
  | ({
      kind: 'missing';
      /** What a decision would have left, one sentence each. */
      missing: string[];
      notes: string[];
      /** Undefined on a dry run, and where it could not be opened. */
      issue?: { number: number; url: string; isNew: boolean };
      error?: WaybillError;
    } & Merged)
  /** It could not be looked at, or the final statement could not be made. */
  | { kind: 'failed'; error: WaybillError };

/** The error that the run ends with; undefined where everything is decided and recorded. */
export function failureOf(deployments: readonly RecordedDeployment[]): WaybillError | undefined {
  const undecided = deployments.filter(({ decision }) => decision?.kind === 'missing');
  const unrecorded = deployments.flatMap(unrecordedOf);
  const [first] = undecided;
  if (first) {
    const lines = [...undecided.map(undecidedLine), ...unrecorded.map(({ line }) => line)];
    return errors.MERGED_WITHOUT_DECISION({
      message: `${undecided.length} of ${deployments.length} moved without a decision:\n${lines.join('\n')}`,
      where: first.decision?.kind === 'missing' ? first.decision.issue?.url : undefined,
      found: first.commit,
    });
  }
  const [bad] = unrecorded;
  if (!bad) return undefined;
  return errors.DEPLOYMENT_NOT_RECORDED({
    message: `${new Set(unrecorded.map(({ deployment }) => deployment)).size} of ${deployments.length} could not be recorded:\n${unrecorded.map(({ line }) => line).join('\n')}`,
    where: bad.deployment.pull?.url,
    found: bad.error?.found,
    cause: bad.error,
  });
}

function undecidedLine({ service, environment, decision }: RecordedDeployment): string {
  if (decision?.kind !== 'missing') return '';
  const { missing, issue, error } = decision;
  const told = issue
    ? `; see issue #${issue.number}`
    : error
      ? `; the issue could not be opened: ${error.message} [${error.code}]`
      : '';
  return `  - ${service} in ${environment}: ${missing.join('; ')}${told}`;
}

function unrecordedOf(
  deployment: RecordedDeployment,
): { deployment: RecordedDeployment; line: string; error: WaybillError | undefined }[] {
  const { service, environment, outcome, reason, error, decision } = deployment;
  const line = (text: string, cause: WaybillError | undefined) => ({
    deployment,
    line: `  - ${service} in ${environment}: ${text}${cause ? ` [${cause.code}]` : ''}`,
    error: cause,
  });
  return [
    ...(outcome === 'unapproved' || outcome === 'failed' ? [line(reason, error)] : []),
    ...(decision?.kind === 'failed' ? [line(decision.error.message, decision.error)] : []),
  ];
}
