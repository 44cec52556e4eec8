/** A signed timestamp over a signature, from an RFC 3161 authority over HTTP (RFC 3161, sections 2.4.1 and 3.4). */
import { createHash, randomBytes } from 'node:crypto';
import type { HttpClient, RetryPolicy } from '@waybill/toolkit';
import { errors } from '../errors.ts';
import { boolean, integer, nothing, objectIdentifier, octets, sequence } from './der.ts';

const SHA256 = objectIdentifier('2.16.840.1.101.3.4.2.1');
const NONCE_BYTES = 8;
/** A response with its certificates is a few kilobytes. */
const MAX_RESPONSE_BYTES = 256 * 1024;
const VERSION_1 = Buffer.of(1);

/** TimeStampReq for a SHA-256 digest; certificates are asked for, so that any verifier can build the chain. */
export function timestampRequest(digest: Uint8Array, nonce: Uint8Array): Buffer {
  const algorithm = sequence(SHA256, nothing());
  return sequence(integer(VERSION_1), sequence(algorithm, octets(digest)), integer(nonce), boolean(true));
}

/**
 * The DER of the whole response. Whether it verifies is judged by the verifier, with the trusted root.
 * @param url the endpoint itself
 */
export async function requestTimestamp(
  http: HttpClient,
  url: string,
  signature: Uint8Array,
  retry: Partial<RetryPolicy>,
): Promise<Buffer> {
  const digest = createHash('sha256').update(signature).digest();
  const answer = await http
    .request({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: timestampRequest(digest, randomBytes(NONCE_BYTES)),
      maxResponseBytes: MAX_RESPONSE_BYTES,
      // A second timestamp for the same signature changes nothing.
      idempotent: true,
      retry,
    })
    .catch((cause: unknown) => {
      throw errors.TIMESTAMP_REFUSED({
        message: 'the timestamp authority did not issue a timestamp',
        where: url,
        cause,
      });
    });
  // TimeStampResp ::= SEQUENCE { status PKIStatusInfo, timeStampToken OPTIONAL }: without a token it is a refusal.
  if (answer.body[0] !== 0x30 || answer.body.length < 64)
    throw errors.TIMESTAMP_REFUSED({
      message: 'the timestamp authority answered without a timestamp',
      where: url,
      expected: 'a TimeStampResp in DER',
      found: `${answer.body.length} bytes`,
    });
  return answer.body;
}
