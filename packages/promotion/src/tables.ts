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
  emergency: '🚨 Emergency',
  ladder: 'One rung at a time',
  digest: 'Same digest below',
  'last-good': 'Last good digest',
  evidence: 'Evidence',
  'evidence-age': 'Age of the evidence',
  withdrawal: 'Not withdrawn',
  rollback: 'Not rolled back from',
  soak: 'Soak',
  window: 'Change window',
  approvals: 'Approvals',
  change: 'Change request',
};

const VERDICTS = { pass: '✅', wait: '⏳', fail: '❌' } as const;
/** Stands against nothing, and has not been met either. */
const SKIPPED = 'SKIPPED by emergency: ';
const MAX_SAID_CHARS = 120;
const SHORT_COMMIT_LENGTH = 12;

export function evidenceRows(report: EvidenceReport): EvidenceRow[] {
  return report.checks.map((check) => ({
    what: KINDS[check.kind],
    verdict: evidenceVerdict(check),
    signedBy: check.signer === undefined ? '—' : markdownCode(shortSigner(check.signer), 120),
    when: check.signedAt === undefined ? '—' : shortTime(check.signedAt),
    link: linkTo(check),
  }));
}

/** Whether there is nothing to say of a rule: it holds, and no emergency skips it. */
export function holdsQuietly({
  verdict,
  reason,
}: Pick<Decision['rules'][number], 'verdict' | 'reason'>): boolean {
  return verdict === 'pass' && !reason.startsWith(SKIPPED);
}

/** `rule | verdict | reason` */
export function ruleRows(
  decision: Pick<Decision, 'rules'>,
): [rule: string, verdict: string, reason: string][] {
  return decision.rules.map((rule) => [
    RULES[rule.rule],
    rule.reason.startsWith(SKIPPED) ? '⏭️' : VERDICTS[rule.verdict],
    [
      rule.code === undefined ? '' : `${markdownCode(rule.code)} `,
      markdownText(rule.reason, 500),
      rule.until === undefined ? '' : ` — turns at ${shortTime(rule.until)}`,
    ].join(''),
  ]);
}

function evidenceVerdict(check: EvidenceCheck): string {
  if (check.verdict === 'fail')
    return `${VERDICTS.fail} ${markdownCode(check.code)} ${markdownText(check.reason, 300)}`;
  const said = oneSentence(check);
  return said === '' ? VERDICTS.pass : `${VERDICTS.pass} ${markdownText(said, MAX_SAID_CHARS)}`;
}

/** What the statement says, in a few words; empty where its being there says all. */
function oneSentence({ kind, details }: EvidenceCheck): string {
  const value = (name: string) => (details[name] === undefined ? '?' : String(details[name]));
  switch (kind) {
    case 'provenance':
      return `built from ${value('commit').slice(0, SHORT_COMMIT_LENGTH)}`;
    case 'sbom':
      return `${value('format')}, ${value('components')} ${details.components === 1 ? 'component' : 'components'}`;
    case 'gate':
      return `${value('verdict')}: ${['critical', 'high', 'medium', 'low'].map((name) => `${value(name)} ${name}`).join(', ')}`;
    case 'tests':
      return ['passed', 'failed', 'skipped'].map((name) => `${value(name)} ${name}`).join(', ');
    default:
      return '';
  }
}

function linkTo(check: EvidenceCheck): string {
  const target = check.link ?? check.runUrl;
  return target === undefined ? '—' : markdownLink('run', target);
}

/** `https://github.com/acme/waybill/.github/workflows/release.yml@0123…` → `acme/waybill release.yml@0123456789ab`. */
export function shortSigner(uri: string): string {
  const match = /^https?:\/\/[^/]+\/([^/]+\/[^/]+)\/\.github\/workflows\/([^/@]+)@(.+)$/.exec(uri);
  if (!match) return uri;
  const [, repository = '', file = '', ref = ''] = match;
  const shown = /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 12) : ref.replace(/^refs\/(heads|tags)\//, '');
  return `${repository} ${file}@${shown}`;
}

/** `2026-11-21T10:08:54.123Z` → `2026-11-21 10:08 UTC` */
export function shortTime(time: string): string {
  const parsed = new Date(time);
  if (Number.isNaN(parsed.getTime())) return markdownText(time);
  return `${parsed.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
