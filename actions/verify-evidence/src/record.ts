/** The story: what does the policy require of this service in this environment, has the image it, and was it said. */
import type { AuditLog, Logger } from '@waybill/toolkit';
import type { Result } from '@waybill/verification';

/** Says each check in the log and in the audit log. */
export function record(result: Result, log: Logger, audit: AuditLog): void {
  const { service, environment, policyDigest, trustedRootDigest } = result;
  for (const check of result.checks) {
    const line = `${check.kind}: ${check.verdict === 'pass' ? 'ok' : `${check.code}: ${check.reason}`}`;
    log.info(check.signedAt === undefined ? line : `${line} (signed ${check.signedAt} by ${check.signer})`);
    audit.write({
      event: 'verify',
      subject: `${result.image}@${result.digest}`,
      outcome: check.verdict,
      code: check.code,
      reason: `${check.kind}: ${check.reason}`,
      details: {
        service,
        environment,
        policyDigest,
        trustedRootDigest,
        statementDigest: check.statementDigest,
        signer: check.signer,
        signedAt: check.signedAt,
        runUrl: check.runUrl,
      },
    });
  }
  for (const { referrer, code, reason } of result.rejected)
    log.info(`does not count: ${referrer}: ${code}: ${reason}`);
}
