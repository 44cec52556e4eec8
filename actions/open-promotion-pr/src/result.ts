/** What came of each service, and of the run. */
import type { EvidenceReport } from '@waybill/evidence';
import type { MergeArrangement } from '@waybill/github';
import type { Decision } from '@waybill/policy';
import type { WaybillError } from '@waybill/toolkit';
import { errors } from './errors.ts';
import type { Proposal } from './plan.ts';

export interface Opened {
  /** `found`: an earlier run has opened it. */
  kind: 'opened' | 'found';
  service: string;
  proposal: Proposal;
  number: number;
  url: string;
  /** Older promotions that it replaces, now closed. */
  superseded: number[];
  merge: MergeArrangement;
  warnings: string[];
}

export type Result =
  | { kind: 'nothing'; service: string; reason: string }
  | {
      kind: 'refused';
      service: string;
      digest: string;
      decision: Decision;
      report: EvidenceReport | undefined;
      notes: string[];
    }
  | { kind: 'failed'; service: string; error: WaybillError }
  /** Not looked at: what came before it in the train met a limit that holds for all. */
  | { kind: 'left'; service: string; reason: string }
  | { kind: 'dry-run'; service: string; proposal: Proposal; title: string; body: string }
  | Opened;

/** The error that the run ends with; undefined where every service is done. */
export function failureOf(results: readonly Result[]): WaybillError | undefined {
  const bad = results.filter((result) => result.kind === 'refused' || result.kind === 'failed');
  const [first] = bad;
  if (!first) return undefined;
  const error = first.kind === 'failed' ? first.error : refused(first);
  if (results.length === 1) return error;
  const left = results.flatMap((result) => (result.kind === 'left' ? [result.service] : []));
  const reasons = bad.map((result) => `  - ${result.service}: ${reasonOf(result)}`);
  const message =
    left.length === 0
      ? `${bad.length} of ${results.length} services could not be promoted:\n${reasons.join('\n')}`
      : `of ${results.length} services ${results.length - bad.length - left.length} are done, ${bad.length} failed and ${left.length} were not looked at:\n${reasons.join('\n')}\n  - not looked at: ${left.join(', ')}`;
  return errors.PROMOTION_INCOMPLETE({
    message,
    details: { services: bad.map((result) => result.service), left },
  });
}

/** A limit of GitHub's is that of the App, not of a service: to go on asking makes it longer. */
export function endsTrain(result: Result): boolean {
  return result.kind === 'failed' && result.error.code === 'WAYBILL_GITHUB_RATE_LIMITED';
}

function refused(result: Extract<Result, { kind: 'refused' }>): WaybillError {
  const { decision } = result;
  return errors.PROMOTION_REFUSED({
    message: `the policy refuses ${decision.service} in ${decision.to}:\n${against(result)
      .map((line) => `  - ${line}`)
      .join('\n')}`,
    where: `${decision.service}: ${decision.from} → ${decision.to}`,
    found: decision.candidate,
    details: { decision },
  });
}

function reasonOf(result: Extract<Result, { kind: 'refused' | 'failed' }>): string {
  return result.kind === 'failed'
    ? `${result.error.message} [${result.error.code}]`
    : against(result).join('; ');
}

/** Each reason with its code; evidence by each of its checks. */
export function against({ decision, report }: Extract<Result, { kind: 'refused' }>): string[] {
  const checks = report?.checks.filter((check) => check.verdict === 'fail') ?? [];
  return decision.rules
    .filter((rule) => rule.verdict === 'fail')
    .flatMap((rule) =>
      rule.rule === 'evidence' && checks.length > 0
        ? checks.map((check) => `${check.code}: ${check.reason}`)
        : [`${rule.code}: ${rule.reason}`],
    );
}
