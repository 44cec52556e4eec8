/** What the check came to: for the summary, the annotations, and the decision file. */
import type { EvidenceReport } from '@waybill/evidence';
import type { Decision, EntryDecision, RollbackDecision } from '@waybill/policy';
import type { Finding, Move } from './change.ts';

/** What came of a merge group: each commit that moves a digest is a result of its own. */
export interface GroupResult {
  verdict: 'pass' | 'fail';
  kind: 'ordinary' | 'promotion';
  group: { headSha: string; baseSha: string; headRef: string; base: string };
  commits: number;
  policyDigest: string;
  /** Against the group as a whole. */
  findings: Finding[];
  members: Result[];
}

export interface Result {
  verdict: 'pass' | 'fail';
  /** `ordinary`: nothing that Waybill moves is changed. `acknowledgement`: records of rollbacks are. */
  kind: 'ordinary' | 'promotion' | 'rollback' | 'acknowledgement';
  about: { number: number; url: string; headSha: string; base: string; baseSha: string };
  /** Everything against it; empty for a pass. */
  findings: Finding[];
  /** What a reader should know; nothing is decided by it. */
  notes: { code: string; reason: string }[];
  policyDigest: string;
  move?: Move;
  /** The environment below; undefined where a digest enters the first one. */
  from?: string;
  decision?: Decision | EntryDecision | RollbackDecision;
  /** The signed statement that speaks of this change. */
  statement?: { digest: string; referrer: string; signer: string };
  report?: EvidenceReport;
}

/** Codes of what turns by itself or by what people do, such as approving. */
export function waitingCodes({ decision }: Pick<Result, 'decision'>): ReadonlySet<string> {
  const rules = decision?.rules.filter(({ verdict }) => verdict === 'wait') ?? [];
  return new Set(rules.flatMap(({ code }) => code ?? []));
}

/** Whether nothing but that stands against it. */
export function onlyWaits(result: Pick<Result, 'decision' | 'findings'>): boolean {
  const waits = waitingCodes(result);
  return result.findings.every(({ code }) => waits.has(code));
}
