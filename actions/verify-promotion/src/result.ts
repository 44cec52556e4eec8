/** What the check came to: for the summary, the annotations, and the decision file. */
import type { EvidenceReport } from '@waybill/evidence';
import type { Decision, EntryDecision } from '@waybill/policy';
import type { Finding, Move } from './change.ts';

export interface Result {
  verdict: 'pass' | 'fail';
  /** `ordinary`: nothing that Waybill moves is changed. */
  kind: 'ordinary' | 'promotion';
  about: { number: number; url: string; headSha: string; base: string; baseSha: string };
  /** Everything against it; empty for a pass. */
  findings: Finding[];
  /** What a reader should know; nothing is decided by it. */
  notes: { code: string; reason: string }[];
  policyDigest: string;
  move?: Move;
  /** The environment below; undefined where a digest enters the first one. */
  from?: string;
  decision?: Decision | EntryDecision;
  /** The signed statement that speaks of this change. */
  statement?: { digest: string; referrer: string; signer: string };
  report?: EvidenceReport;
}
