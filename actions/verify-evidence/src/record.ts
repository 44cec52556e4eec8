/** The story: what does the policy require of this service in this environment, and does the image have it. */
import {
  type EvidenceReport,
  type EvidenceRequirements,
  type EvidenceSource,
  reasons,
  type TrustedRootFile,
  verifyEvidence,
} from '@waybill/evidence';
import type { Digest } from '@waybill/registry';
import type { AuditLog, Logger, WaybillError } from '@waybill/toolkit';
import { errors } from './errors.ts';

export interface Question {
  service: string;
  environment: string;
  /** `registry/repository`, as the policy declares it. */
  image: string;
  digest: Digest;
  requirements: EvidenceRequirements;
  policyDigest: string;
}

export interface Ports {
  source: EvidenceSource;
  trustedRoot: TrustedRootFile;
  now: Date;
  log: Logger;
  audit: AuditLog;
}

/** The report, with what it was taken under. */
export interface Result extends EvidenceReport {
  service: string;
  environment: string;
  policyDigest: string;
}

export async function verify(question: Question, ports: Ports): Promise<Result> {
  const { log, audit } = ports;
  const { service, environment, policyDigest, image, digest } = question;
  const report = await verifyEvidence({
    registry: ports.source,
    image: digest,
    imageName: image,
    requirements: question.requirements,
    trustedRoot: ports.trustedRoot,
    now: ports.now,
  });
  for (const check of report.checks) {
    const line = `${check.kind}: ${check.verdict === 'pass' ? 'ok' : `${check.code}: ${check.reason}`}`;
    log.info(check.signedAt === undefined ? line : `${line} (signed ${check.signedAt} by ${check.signer})`);
    audit.write({
      event: 'verify',
      subject: `${image}@${digest}`,
      outcome: check.verdict,
      code: check.code,
      reason: `${check.kind}: ${check.reason}`,
      details: {
        service,
        environment,
        policyDigest,
        trustedRootDigest: report.trustedRootDigest,
        statementDigest: check.statementDigest,
        signer: check.signer,
        signedAt: check.signedAt,
        runUrl: check.runUrl,
      },
    });
  }
  for (const { referrer, code, reason } of report.rejected)
    log.info(`does not count: ${referrer}: ${code}: ${reason}`);
  return { ...report, service, environment, policyDigest };
}

/** The error of a report that does not pass: the reason itself where there is one, else all of them. Undefined when it passes. */
export function refusal(result: Result): WaybillError | undefined {
  const failed = result.checks.filter(({ verdict }) => verdict === 'fail');
  const [first] = failed;
  if (!first) return undefined;
  const where = `${result.image}@${result.digest}`;
  const details = { checks: failed.map(({ kind, code, reason }) => ({ kind, code, reason })) };
  const lines = failed.map(({ kind, code, reason }) => `  - ${kind}: ${code}: ${reason}`).join('\n');
  const message = `${result.service} may not enter ${result.environment}`;
  if (failed.length > 1 || first.code === 'OK')
    return errors.EVIDENCE_REFUSED({ message: `${message}:\n${lines}`, where, details });
  return reasons[first.code]({ message: `${message}: ${first.kind}: ${first.reason}`, where, details });
}
