/** What the audit log keeps of a run. */
import type { AuditLog } from '@waybill/toolkit';
import type { Inputs } from './inputs.ts';
import type { Result } from './result.ts';

export function auditResult(
  { image: subject, signer, transparency, attested, dryRun }: Result,
  { transparencyLog }: Inputs,
  audit: AuditLog,
): void {
  if (dryRun) {
    audit.write({ event: 'sign', subject, outcome: 'skipped', reason: 'dry run' });
    return;
  }
  if (transparencyLog === 'prefer' && transparency !== undefined && transparency !== 'logged')
    audit.write({
      event: 'sign',
      subject,
      outcome: 'indeterminate',
      reason: 'no transparency log took the entry, which was preferred and is not there',
      details: { transparency },
    });
  const count = (wanted: string) => attested.filter(({ outcome }) => outcome === wanted).length;
  audit.write({
    event: 'sign',
    subject,
    outcome: 'done',
    reason: `${count('written')} statements signed, ${count('kept')} were there; all read back and verified`,
    details: {
      signer,
      transparency,
      statements: attested.map(({ predicateType, statementDigest, outcome, referrers, tags }) => ({
        predicateType,
        statementDigest,
        outcome,
        referrers,
        tags,
      })),
    },
  });
}
