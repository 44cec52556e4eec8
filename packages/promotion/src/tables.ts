/** Evidence and rules as Markdown tables, the same in the pull request and in the job summaries. */
import type { EvidenceCheck, EvidenceReport } from '@waybill/evidence';
import type { Decision, RuleName } from '@waybill/policy';
import { markdownCode, markdownLink, markdownText, readableTimes, shortTime, table } from '@waybill/toolkit';
import { kindNames } from '@waybill/verification';

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
/** Keeps in one line what would break a row of a table apart. */
const NO_BREAK = '\u00a0';
const FORMATS: Record<string, string> = { cyclonedx: 'CycloneDX', spdx: 'SPDX' };

/** Everything from outside is neutralised. */
export function evidenceTable({ checks }: Pick<EvidenceReport, 'checks'>): string {
  return table(
    ['What', 'Verdict', 'Signed by', 'When (UTC)'],
    checks.map((check) => [
      kindNames[check.kind].replaceAll(' ', NO_BREAK),
      evidenceVerdict(check),
      check.signer === undefined ? '—' : markdownText(shortSigner(check.signer), 120),
      whenSigned(check),
    ]),
  );
}

/** Whether there is nothing to say of a rule: it holds, and no emergency skips it. */
export function holdsQuietly({
  verdict,
  reason,
}: Pick<Decision['rules'][number], 'verdict' | 'reason'>): boolean {
  return verdict === 'pass' && !reason.startsWith(SKIPPED);
}

/** Everything from outside is neutralised. */
export function ruleTable(rules: Decision['rules']): string {
  return table(
    ['Rule', '', 'Why'],
    rules.map((rule) => [
      RULES[rule.rule].replaceAll(' ', NO_BREAK),
      rule.reason.startsWith(SKIPPED) ? '⏭️' : VERDICTS[rule.verdict],
      [
        rule.code === undefined ? '' : `${markdownCode(rule.code)} `,
        markdownText(readableTimes(rule.reason), 500),
        rule.until === undefined || rule.verdict === 'pass' ? '' : ` — turns at ${shortTime(rule.until)}`,
      ].join(''),
    ]),
  );
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
      return `${formatName(value('format'))}, ${value('components')} ${details.components === 1 ? 'component' : 'components'}`;
    case 'gate':
      return ['critical', 'high', 'medium', 'low'].map((name) => `${value(name)} ${name}`).join(', ');
    case 'tests':
      return ['passed', 'failed', 'skipped'].map((name) => `${value(name)} ${name}`).join(', ');
    default:
      return '';
  }
}

/** `cyclonedx 1.6` → `CycloneDX 1.6` */
function formatName(format: string): string {
  return format.replace(/^[a-z]+/, (name) => FORMATS[name] ?? name);
}

/** With the way to the run that signed it. */
function whenSigned({ signedAt, link, runUrl }: EvidenceCheck): string {
  const target = link ?? runUrl;
  const text = signedAt === undefined ? 'not known' : shortTime(signedAt).replace(/ UTC$/, '');
  const cell = text.replaceAll(' ', NO_BREAK);
  return target === undefined ? cell : markdownLink(cell, target);
}

/** `https://github.com/acme/waybill/.github/workflows/release.yml@0123…` → `acme/waybill release.yml@0123456789ab`. */
export function shortSigner(uri: string): string {
  const match = /^https?:\/\/[^/]+\/([^/]+\/[^/]+)\/\.github\/workflows\/([^/@]+)@(.+)$/.exec(uri);
  if (!match) return uri;
  const [, repository = '', file = '', ref = ''] = match;
  const shown = /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 12) : ref.replace(/^refs\/(heads|tags)\//, '');
  return `${repository} ${file}@${shown}`;
}
