/** What a result becomes outside: annotations, the decision file, the failure. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson, type Logger, type WaybillError } from '@waybill/toolkit';
import type { Finding } from './change.ts';
import { errors } from './errors.ts';
import type { Reevaluation } from './reevaluate.ts';
import { type GroupResult, onlyWaits, type Result } from './result.ts';

/** GitHub shows ten annotations of a kind for a step; one is left for the error that ends it. */
const MAX_ANNOTATIONS = 9;

const WAIT =
  'nothing: once that holds, the workflow reevaluate-promotions runs this check again, or run it again yourself';

/** What is told of a result, whether of a pull request or of a merge group. */
interface Told {
  what: string;
  where: string;
  findings: Finding[];
  notes: Result['notes'];
}

function told(result: Result | GroupResult): Told {
  if (!('members' in result)) {
    const { number, url } = result.about;
    return { what: `pull request #${number}`, where: url, findings: result.findings, notes: result.notes };
  }
  const named = <T extends { reason: string }>({ about }: Result, list: T[]): T[] =>
    list.map((entry) => ({ ...entry, reason: `#${about.number}: ${entry.reason}` }));
  return {
    what: `the merge group ${result.group.headRef}`,
    where: result.group.headSha,
    findings: [...result.findings, ...result.members.flatMap((member) => named(member, member.findings))],
    notes: result.members.flatMap((member) => named(member, member.notes)),
  };
}

export function annotate(result: Result | GroupResult, log: Logger): void {
  const { findings, notes } = told(result);
  for (const { code, reason } of notes) log.warning(`${code}: ${reason}`, { title: code });
  for (const { code, reason, file, until } of findings.slice(0, MAX_ANNOTATIONS)) {
    const turns = until === undefined ? '' : ` (turns at ${until})`;
    log.error(`${code}: ${reason}${turns}`, { title: code, ...(file === undefined ? {} : { file }) });
  }
  for (const { code, reason } of findings.slice(MAX_ANNOTATIONS)) log.info(`${code}: ${reason}`);
}

/** Writes the decision as canonical JSON and returns its path. */
export function writeDecision(result: Result | GroupResult, folder: string): string {
  const path = join(folder, 'waybill', 'promotion-decision.json');
  mkdirSync(join(folder, 'waybill'), { recursive: true });
  writeFileSync(path, `${canonicalJson({ schema: 'waybill/promotion-decision/v1', ...result })}\n`);
  return path;
}

export function failureOf(result: Result | GroupResult): WaybillError | undefined {
  if (result.verdict === 'pass') return undefined;
  const { what, where, findings } = told(result);
  const lines = findings.map(({ code, reason }) => `  - ${code}: ${reason}`);
  const waits = !('members' in result) && onlyWaits(result);
  return errors.PROMOTION_UNVERIFIED({
    message: `${what} ${waits ? 'may not be merged yet' : 'must not be merged'}:\n${lines.join('\n')}`,
    ...(waits && { fix: WAIT }),
    where,
    details: { findings },
  });
}

/** A check that GitHub does not run again stays as it is until somebody acts: that must be seen. */
export function refusedRerun(all: readonly Reevaluation[]): WaybillError | undefined {
  const refused = all.filter(({ outcome }) => outcome === 'refused');
  const [first] = refused;
  if (!first) return undefined;
  return errors.RERUN_REFUSED({
    message: refused.map(({ number, text }) => `#${number}: ${text}`).join('\n'),
    where: first.url,
  });
}
