/** Evidence and rules as cells of Markdown tables, the same in the pull request and in the job summaries. */
import type { EvidenceCheck, EvidenceReport } from '@waybill/evidence';
import type { Decision, RuleName } from '@waybill/policy';
import { markdownCode, markdownLink, markdownText } from '@waybill/toolkit';

/** Cells are Markdown; everything from outside is neutralised. */
export interface EvidenceRow {
  what: string;
  verdict: string;
  signedBy: string;
  when: string;
  link: string;
}

const KINDS: Record<EvidenceCheck['kind'], string> = {
  signature: 'Signature',
  provenance: 'Provenance (SLSA)',
  sbom: 'Bill of materials',
  gate: 'Infrastructure gate',
  tests: 'Tests',
  summary: 'Verification summary',
  evidence: 'Evidence as a whole',
};

const RULES: Record<RuleName, string> = {
  ladder: 'One rung at a time',
  digest: 'Same digest below',
  evidence: 'Evidence',
  soak: 'Soak',
  window: 'Change window',
  approvals: 'Approvals',
};

const VERDICTS = { pass: '✅', wait: '⏳', fail: '❌' } as const;
/** So many facts of a predicate stand beside its verdict. */
const MAX_DETAILS = 4;
const MAX_DETAIL_CHARS = 60;

export function evidenceRows(report: EvidenceReport): EvidenceRow[] {
  return report.checks.map((check) => ({
    what: KINDS[check.kind],
    verdict: evidenceVerdict(check),
    signedBy: check.signer === undefined ? '—' : markdownCode(shortSigner(check.signer), 120),
    when: check.signedAt === undefined ? '—' : markdownText(shortTime(check.signedAt)),
    link: linkTo(check),
  }));
}

/** `rule | verdict | reason` */
export function ruleRows(decision: Decision): [rule: string, verdict: string, reason: string][] {
  return decision.rules.map((rule) => [
    RULES[rule.rule],
    VERDICTS[rule.verdict],
    [
      rule.code === undefined ? '' : `${markdownCode(rule.code)} `,
      markdownText(rule.reason, 500),
      rule.until === undefined ? '' : ` — turns at ${markdownText(shortTime(rule.until))}`,
    ].join(''),
  ]);
}

function evidenceVerdict(check: EvidenceCheck): string {
  if (check.verdict === 'fail')
    return `${VERDICTS.fail} ${markdownCode(check.code)} ${markdownText(check.reason, 300)}`;
  const details = Object.entries(check.details)
    .filter(([, value]) => String(value).length <= MAX_DETAIL_CHARS)
    .slice(0, MAX_DETAILS)
    .map(([name, value]) => markdownText(`${name} ${value}`, MAX_DETAIL_CHARS + 30));
  return details.length === 0 ? VERDICTS.pass : `${VERDICTS.pass} ${details.join(', ')}`;
}

function linkTo(check: EvidenceCheck): string {
  const target = check.link ?? check.runUrl;
  return target === undefined ? '—' : markdownLink('run', target);
}

/** `https://github.com/acme/waybill/.github/workflows/release.yml@0123…` → `acme/waybill release.yml@0123456789ab`. */
function shortSigner(uri: string): string {
  const match = /^https?:\/\/[^/]+\/([^/]+\/[^/]+)\/\.github\/workflows\/([^/@]+)@(.+)$/.exec(uri);
  if (!match) return uri;
  const [, repository = '', file = '', ref = ''] = match;
  const shown = /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 12) : ref.replace(/^refs\/(heads|tags)\//, '');
  return `${repository} ${file}@${shown}`;
}

/** `2026-11-21T10:08:54.123Z` → `2026-11-21 10:08 UTC` */
function shortTime(time: string): string {
  const parsed = new Date(time);
  if (Number.isNaN(parsed.getTime())) return time;
  return `${parsed.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
