/** What a result becomes outside: annotations, the decision file, the failure. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, type Logger, type WaybillError } from '@waybill/toolkit';
import { errors } from './errors.ts';
import type { Result } from './result.ts';

/** GitHub shows ten annotations of a kind for a step; one is left for the error that ends it. */
const MAX_ANNOTATIONS = 9;

export function annotate(result: Result, log: Logger): void {
  for (const { code, reason } of result.notes) log.warning(`${code}: ${reason}`, { title: code });
  for (const { code, reason, file, until } of result.findings.slice(0, MAX_ANNOTATIONS)) {
    const turns = until === undefined ? '' : ` (turns at ${until})`;
    log.error(`${code}: ${reason}${turns}`, { title: code, ...(file === undefined ? {} : { file }) });
  }
  for (const { code, reason } of result.findings.slice(MAX_ANNOTATIONS)) log.info(`${code}: ${reason}`);
}

/** Writes the decision as canonical JSON and returns its path. */
export function writeDecision(result: Result, folder: string): string {
  const path = join(folder, 'waybill', 'promotion-decision.json');
  mkdirSync(join(folder, 'waybill'), { recursive: true });
  writeFileSync(path, `${canonicalJson({ schema: 'waybill/promotion-decision/v1', ...result })}\n`);
  return path;
}

export function failureOf(result: Result): WaybillError | undefined {
  if (result.verdict === 'pass') return undefined;
  const lines = result.findings.map(({ code, reason }) => `  - ${code}: ${reason}`);
  return errors.PROMOTION_UNVERIFIED({
    message: `pull request ${result.about.number} must not be merged:\n${lines.join('\n')}`,
    where: result.about.url,
    details: { findings: result.findings },
  });
}
