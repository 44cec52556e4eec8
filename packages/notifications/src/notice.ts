/** What people are told of. A notice decides nothing. */
import type { NoticeEvent, RuleResult } from '@waybill/policy';

export interface Notice {
  event: NoticeEvent;
  service: string;
  environment: string;
  /** `sha256:…` that the environment is to run, or runs now. */
  digest: string;
  /** What stands there before; undefined where nothing does. */
  previous: string | undefined;
  /** Commit that the image was built from, or where that is not known the one that moved the value. */
  commit: { sha: string; url: string } | undefined;
  /** Undefined for a commit on the branch itself. */
  pull: { number: number; url: string } | undefined;
  /** Whether the pull request is still to be merged. */
  isOpen: boolean;
  /** Logins; undefined where nobody has been asked yet, or it could not be read. */
  approvedBy?: readonly string[];
  /** What the policy says of it, in one line. */
  verdict: string;
  /** Why, in the words of whoever asked for it or of what was found. */
  reason?: string;
  /** Page that says more, as that of an issue. */
  more?: { label: string; url: string };
}

/** @param repository web address: `https://github.com/acme/claims-api` */
export function commitOf(repository: string, sha: string): NonNullable<Notice['commit']> {
  return { sha, url: `${repository}/commit/${sha}` };
}

/** One line: allowed, or what holds it up. */
export function verdictText({
  verdict,
  rules,
}: {
  verdict: 'allow' | 'wait' | 'refuse';
  rules: readonly RuleResult[];
}): string {
  if (verdict === 'allow') return `allowed now: ${rules.length} of ${rules.length} rules hold`;
  const against = rules.filter((rule) => rule.verdict !== 'pass').map(({ reason }) => reason);
  return `${verdict === 'wait' ? 'allowed later' : 'refused'}: ${against.join('; ')}`;
}
