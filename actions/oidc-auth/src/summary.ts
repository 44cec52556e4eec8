/** Result, or refusal, to Markdown for the job summary. */
import { details, markdownCode, markdownText, shortTime, table } from '@waybill/toolkit';
import type { ClaimRow } from './claims.ts';
import type { Result } from './main.ts';

const VERDICTS: Record<ClaimRow['verdict'], string> = {
  fits: 'fits',
  differs: '**differs**',
  suspect: '**look here first**',
  unknown: '',
};

export function summary(result: Result): string[] {
  const { login, registries } = result;
  const rows = [
    ['Identity', markdownCode(login.principal)],
    ['Expires', shortTime(login.expiresAt.toISOString())],
    ['Registries', registries.map((registry) => markdownCode(registry)).join(', ') || 'none'],
    ['Credentials file', result.credentialsFile ? 'written, removed when the job ends' : 'none'],
  ];
  return [
    `### Signed in to ${markdownText(result.target)}`,
    table(['What', 'Value'], rows),
    details(
      "Claims of this job's ID token",
      table(
        ['Claim', 'Value'],
        result.claims.map(([claim, value]) => [markdownCode(claim), markdownCode(value)]),
      ),
    ),
  ];
}

/** The claims at fault first. */
export function refusalTable(rows: readonly ClaimRow[]): string[] {
  if (rows.length === 0) return [];
  const order: ClaimRow['verdict'][] = ['differs', 'suspect', 'fits', 'unknown'];
  const sorted = [...rows].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  return [
    '### Sign-in refused: the claims of this run',
    table(
      ['Claim', 'Expected', 'Got', ''],
      sorted.map((row) => [
        markdownCode(row.claim),
        row.expected === undefined ? '' : markdownCode(row.expected),
        row.got === undefined ? '_not in the token_' : markdownCode(row.got),
        VERDICTS[row.verdict],
      ]),
    ),
  ];
}

/** The same for the log, without Markdown. */
export function refusalLines(rows: readonly ClaimRow[]): string[] {
  return rows.map((row) => {
    const expected = row.expected === undefined ? '' : `   expected: ${row.expected}`;
    const verdict = row.verdict === 'unknown' ? '' : `   [${row.verdict}]`;
    return `${row.claim}: ${row.got ?? '(not in the token)'}${expected}${verdict}`;
  });
}
