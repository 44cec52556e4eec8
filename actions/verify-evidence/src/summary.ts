/** Result to Markdown for the job summary. */
import { details, markdownCode, markdownLink, markdownText, shortTime, table } from '@waybill/toolkit';
import { factsOf, kindNames, type Result } from '@waybill/verification';
import type { SignedSummary } from './sign-summary.ts';

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
        kindNames[check.kind],
        check.verdict === 'pass' ? '✅' : `❌ ${markdownCode(check.code)}`,
        check.verdict === 'pass' ? said(check) : markdownText(check.reason, 600),
        check.signedAt === undefined
          ? ''
          : `${shortTime(check.signedAt)}${check.runUrl ? ` ${markdownLink('run', check.runUrl)}` : ''}`,
      ]),
    ),
  ];
  const signers = [...new Set(checks.flatMap(({ signer }) => signer ?? []))];
  if (signers.length > 0)
    blocks.push(`Signed by ${signers.map((signer) => markdownCode(signer)).join(' and ')}`);
  if (rejected.length > 0)
    blocks.push(
      details(
        `${rejected.length} attached ${rejected.length === 1 ? 'statement does' : 'statements do'} not count`,
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

/** The facts of a predicate on one line. */
function said(check: Result['checks'][number]): string {
  return factsOf(check)
    .map(([name, value]) => `${markdownText(name)} ${markdownText(value, 80)}`)
    .join(', ');
}

/** What was signed of it. */
export function signedBlocks({ outcome, statementDigest, signer, environment }: SignedSummary): string[] {
  const what = outcome === 'written' ? 'Signed and attached' : 'Signed before, and still standing';
  return [
    `${what}: one verification summary for ${markdownText(environment)}, ${markdownCode(statementDigest)}, by ${markdownCode(signer)}`,
  ];
}
