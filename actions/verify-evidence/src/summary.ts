/** Result to Markdown for the job summary. */
import { details, markdownCode, markdownLink, markdownText, table } from '@waybill/toolkit';
import type { Result } from './main.ts';

const KINDS: Record<Result['checks'][number]['kind'], string> = {
  signature: 'Signature',
  provenance: 'SLSA provenance',
  sbom: 'SBOM',
  gate: 'Gate verdict',
  tests: 'Tests',
  summary: 'Verification summary',
  evidence: 'All evidence',
};

export function summary(result: Result): string[] {
  const { checks, rejected, source, platforms } = result;
  const facts: [string, string][] = [
    ['Image', markdownCode(`${result.image}@${result.digest}`)],
    ['Policy', markdownCode(result.policyDigest)],
    ['Trusted root', markdownCode(result.trustedRootDigest)],
  ];
  if (source)
    facts.push([
      'Built from',
      `${markdownLink(source.repository, source.repository)} ${markdownCode(source.ref)} ${markdownCode(source.commit)}`,
    ]);
  if (platforms.length > 0)
    facts.push(['Platforms', platforms.map(({ platform }) => markdownCode(platform)).join(', ')]);
  const blocks = [
    `### ${markdownText(result.service)}: evidence for ${markdownText(result.environment)} ${result.passed ? 'holds' : 'does not hold'}`,
    table(['', ''], facts),
    table(
      ['Evidence', 'Verdict', 'What it says', 'Signed'],
      checks.map((check) => [
        KINDS[check.kind],
        check.verdict === 'pass' ? '✅' : `❌ ${markdownCode(check.code)}`,
        check.verdict === 'pass' ? said(check.details) : markdownText(check.reason, 600),
        check.signedAt === undefined
          ? ''
          : `${markdownText(check.signedAt)}${check.runUrl ? ` ${markdownLink('run', check.runUrl)}` : ''}`,
      ]),
    ),
  ];
  const [signer] = new Set(checks.flatMap((check) => (check.signer ? [check.signer] : [])));
  if (signer) blocks.push(`Signed by ${markdownCode(signer)}`);
  if (rejected.length > 0)
    blocks.push(
      details(
        `${rejected.length} attached statements do not count`,
        table(
          ['Referrer', 'Reason', ''],
          rejected.map(({ referrer, code, reason }) => [
            markdownCode(referrer),
            markdownCode(code),
            markdownText(reason, 400),
          ]),
        ),
      ),
    );
  return blocks;
}

/** The facts of a predicate on one line; long values (builder, run) stand elsewhere. */
function said(facts: Record<string, string | number>): string {
  return Object.entries(facts)
    .filter(([name]) => !['builder', 'repository', 'run'].includes(name))
    .map(([name, value]) => `${markdownText(name)} ${markdownText(String(value), 80)}`)
    .join(', ');
}
