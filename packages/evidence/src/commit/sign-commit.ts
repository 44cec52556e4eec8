/** Keyless signatures of commits: a key and a certificate for each, and an entry of a transparency log that signs the time. */
import { X509Certificate } from '@sigstore/core';
import type { HttpClient, IdToken, RetryPolicy } from '@waybill/toolkit';
import { errors } from '../errors.ts';
import { sequence } from '../sign/der.ts';
import { inOrder } from '../sign/in-order.ts';
import { certifiedKey } from '../sign/keyless-signer.ts';
import { SIGNING_RETRY } from '../sign/statement-signer.ts';
import { submitEntry } from '../sign/transparency-log.ts';
import type { SigningConfig } from '../trust/signing-config.ts';
import { commitSignature, signedAttributes } from './cms.ts';

export interface CommitSigningOptions {
  http: HttpClient;
  config: SigningConfig;
  /** The ID token of this run, with the audience of the certificate authority. */
  token: IdToken;
  onWarning?: (text: string) => void;
  retry?: Partial<RetryPolicy>;
}

/**
 * The signature in PEM, to be written into the commit.
 * Throws WAYBILL_SIGNING_CONFIG_INVALID, _CERTIFICATE_REFUSED, _CERTIFICATE_INVALID, _TLOG_REFUSED and _TLOG_ENTRY_INVALID.
 * @param commit the commit object without a signature
 */
export async function signCommit(commit: Uint8Array, options: CommitSigningOptions): Promise<string> {
  const logs = expectCommitLog(options.config);
  const { certificate, signing } = await certifiedKey(options);
  const payload = signedAttributes(commit, new Date());
  const signature = await signing.sign(payload);
  const submission = { payload, signature, verifier: signing.verifier };
  const retry = { ...SIGNING_RETRY, ...options.retry };
  const [entry] = await inOrder(logs, options.onWarning, (log) =>
    submitEntry(options.http, log, submission, retry),
  );
  if (!entry) throw new TypeError('one log at least has answered');
  const { issuer, serialNumber } = X509Certificate.parse(certificate.pem);
  return commitSignature({
    attributes: payload,
    signature,
    certificate: { der: certificate.der, issuer: sequence(issuer), serialNumber },
    entry,
  });
}

/** Throws WAYBILL_SIGNING_CONFIG_INVALID. */
export function expectCommitLog({ promisingLogs }: SigningConfig) {
  if (promisingLogs.count > 0) return promisingLogs;
  throw errors.SIGNING_CONFIG_INVALID({
    message: 'the signing config names no transparency log of version 1, which signs the time of a commit',
    expected: 'an entry in "rekorTlogUrls" with "majorApiVersion": 1',
    fix: 'add such a log: gitsign verifies a commit by its entry there, and by no other',
  });
}
