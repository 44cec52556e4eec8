/**
 * Entries of a transparency log for a signed envelope. Version 1 (sigstore/rekor, openapi.yaml) takes the envelope as a `dsse`
 * entry; version 2 (sigstore/rekor-tiles) takes a `hashedrekord` over what the envelope signs, so that the payload
 * itself is never uploaded.
 */
import { createHash } from 'node:crypto';
import { type HttpClient, type HttpResponse, header, type RetryPolicy } from '@waybill/toolkit';
import type { LogEntryJson } from '../bundle.ts';
import { type DsseEnvelope, preAuthEncoding } from '../dsse.ts';
import { errors } from '../errors.ts';
import { asArray, asObject, asText, at } from '../json-values.ts';
import type { EntryVerifier } from './entry-verifier.ts';

/** What is entered: an envelope, or bytes with a signature over them (never sent themselves). */
export type LogContent = { envelope: DsseEnvelope } | { payload: Uint8Array; signature: Uint8Array };

export type LogSubmission = LogContent & { verifier: EntryVerifier };

type SignedEnvelope = Extract<LogSubmission, { envelope: DsseEnvelope }>;
type SignedBytes = Exclude<LogContent, { envelope: DsseEnvelope }>;

export interface TransparencyLog {
  url: string;
  majorApiVersion: number;
}

/** Version 2 answers once the entry is in a published tree: with public logs up to a few tens of seconds. */
const LOG_TIMEOUT_MS = 90_000;

/**
 * Throws WAYBILL_TLOG_REFUSED or WAYBILL_TLOG_ENTRY_INVALID; WAYBILL_TLOG_PROOF_LOST where a log of version 2 has the entry already
 * and gives its proof no more.
 */
export async function submitEntry(
  http: HttpClient,
  log: TransparencyLog,
  submission: LogSubmission,
  retry: Partial<RetryPolicy>,
): Promise<LogEntryJson> {
  const base = log.url.replace(/\/+$/, '');
  const refused = (cause: unknown) => {
    throw errors.TLOG_REFUSED({ message: 'the transparency log did not take the entry', where: base, cause });
  };
  if (log.majorApiVersion >= 2) {
    const answer = await http
      .request({
        method: 'POST',
        url: `${base}/api/v2/log/entries`,
        json: hashedrekordRequest(submission),
        timeoutMs: LOG_TIMEOUT_MS,
        idempotent: true,
        // The log takes an entry once: to a repeated one it answers that it is there, without it (rekor-tiles, `AlreadyExists`).
        accept: [409],
        retry,
      })
      .catch(refused);
    if (answer.status === 409)
      throw errors.TLOG_PROOF_LOST({
        message: 'the transparency log has the entry already and gives its proof no more',
        where: base,
      });
    return readEntry(answer.json(), base);
  }
  const created = await http
    .request({
      method: 'POST',
      url: `${base}/api/v1/log/entries`,
      headers: { accept: 'application/json' },
      json: 'envelope' in submission ? dsseEntry(submission) : hashedrekordEntry(submission),
      timeoutMs: LOG_TIMEOUT_MS,
      idempotent: true,
      // The entry is there already: an earlier try whose answer was lost.
      accept: [409],
      retry,
    })
    .catch(refused);
  if (created.status !== 409) return readV1Entry(created.json(), base);
  const there = await existing(http, base, created, retry).catch(refused);
  const entry = readV1Entry(there.json(), base);
  // A signature is new each time: who has it in the log has our entry.
  if (!Buffer.from(entry.canonicalizedBody, 'base64').includes(signatureOf(submission)))
    throw invalid(base, 'a conflict with an entry that is not of this signature');
  return entry;
}

async function existing(
  http: HttpClient,
  base: string,
  conflict: HttpResponse,
  retry: Partial<RetryPolicy>,
): Promise<HttpResponse> {
  const location = header(conflict.headers, 'location');
  const id = location?.split('/').at(-1) ?? '';
  if (!/^[0-9a-f]{64,80}$/.test(id)) throw invalid(base, 'a conflict without the address of the entry');
  return http.request({
    url: `${base}/api/v1/log/entries/${id}`,
    headers: { accept: 'application/json' },
    retry,
  });
}

/** In base64. */
function signatureOf(submission: LogContent): string {
  if ('envelope' in submission) return submission.envelope.signatures[0]?.sig ?? '';
  return Buffer.from(submission.signature).toString('base64');
}

/** Version 1's entry of signed bytes, its keys in the order in which the log writes them. */
export function hashedrekordEntry(
  submission: SignedBytes & { verifier: Pick<EntryVerifier, 'pem'> },
): Record<string, unknown> {
  const { payload, verifier } = submission;
  return {
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
      data: { hash: { algorithm: 'sha256', value: createHash('sha256').update(payload).digest('hex') } },
      signature: {
        content: signatureOf(submission),
        publicKey: { content: Buffer.from(verifier.pem).toString('base64') },
      },
    },
  };
}

function dsseEntry({ envelope, verifier }: SignedEnvelope): unknown {
  return {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      proposedContent: {
        envelope: JSON.stringify(envelope),
        verifiers: [Buffer.from(verifier.pem).toString('base64')],
      },
    },
  };
}

function hashedrekordRequest(submission: LogSubmission): unknown {
  const { verifier } = submission;
  const signed =
    'envelope' in submission
      ? preAuthEncoding(submission.envelope.payloadType, Buffer.from(submission.envelope.payload, 'base64'))
      : submission.payload;
  return {
    hashedRekordRequestV002: {
      digest: createHash('sha256').update(signed).digest('base64'),
      signature: {
        content: signatureOf(submission),
        verifier: {
          [verifier.kind === 'key' ? 'publicKey' : 'x509Certificate']: {
            rawBytes: verifier.der.toString('base64'),
          },
          keyDetails: verifier.keyDetails,
        },
      },
    },
  };
}

/** A version 1 answer is `{ id: entry }` with hex and base64 mixed; bundles have base64 alone. */
function readV1Entry(body: unknown, where: string): LogEntryJson {
  const entry = asObject(Object.values(asObject(body) ?? {})[0]);
  const encoded = asText(entry?.body);
  const logId = asText(entry?.logID);
  const promise = asText(at(entry, 'verification', 'signedEntryTimestamp'));
  const proof = asObject(at(entry, 'verification', 'inclusionProof'));
  if (!entry || !encoded || !logId || !promise)
    throw invalid(where, 'an answer without body, log and signed time');
  const kind = parsed(encoded, where);
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: base64OfHex(logId) },
    kindVersion: { kind: asText(kind.kind) ?? '', version: asText(kind.apiVersion) ?? '' },
    integratedTime: String(entry.integratedTime),
    inclusionPromise: { signedEntryTimestamp: promise },
    inclusionProof: proof && {
      logIndex: String(proof.logIndex),
      rootHash: base64OfHex(String(proof.rootHash)),
      treeSize: String(proof.treeSize),
      hashes: (asArray(proof.hashes) ?? []).map((hash) => base64OfHex(String(hash))),
      checkpoint: { envelope: String(proof.checkpoint) },
    },
    canonicalizedBody: encoded,
  };
}

/** A version 2 answer is a TransparencyLogEntry already; only what is known of it is taken over. */
function readEntry(body: unknown, where: string): LogEntryJson {
  const proof = at(body, 'inclusionProof');
  const text = (...path: string[]): string => {
    const value = asText(at(body, ...path));
    if (value === undefined) throw invalid(where, `an entry without ${path.join('.')}`);
    return value;
  };
  return {
    // protobuf leaves a number that is 0 away.
    logIndex: asText(at(body, 'logIndex')) ?? '0',
    logId: { keyId: text('logId', 'keyId') },
    kindVersion: { kind: text('kindVersion', 'kind'), version: text('kindVersion', 'version') },
    integratedTime: asText(at(body, 'integratedTime')),
    inclusionProof: {
      logIndex: asText(at(proof, 'logIndex')) ?? '0',
      rootHash: text('inclusionProof', 'rootHash'),
      treeSize: text('inclusionProof', 'treeSize'),
      hashes: (asArray(at(proof, 'hashes')) ?? []).map(String),
      checkpoint: { envelope: text('inclusionProof', 'checkpoint', 'envelope') },
    },
    canonicalizedBody: text('canonicalizedBody'),
  };
}

function parsed(encoded: string, where: string): Record<string, unknown> {
  try {
    return asObject(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'))) ?? {};
  } catch {
    throw invalid(where, 'an entry whose body is not JSON');
  }
}

function base64OfHex(hex: string): string {
  return Buffer.from(hex, 'hex').toString('base64');
}

function invalid(where: string, found: string) {
  return errors.TLOG_ENTRY_INVALID({
    message: 'the answer of the transparency log is not an entry',
    where,
    expected: 'the entry with its proof of inclusion',
    found,
  });
}
