/**
 * Whether a bundle verifies against a trusted root: certificate chain, certificate log, transparency log, timestamps and the
 * signature itself. What it says and who said it is judged elsewhere; here it is only made sure that they said it.
 */
import { createHash } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import type { X509Certificate } from '@sigstore/core';
import type { SignedEntity } from '@sigstore/verify';
import { messageOf } from '@waybill/toolkit';
import { parseBundle } from '../bundle.ts';
import { errors } from '../errors.ts';
import { asArray, asText, at } from '../json-values.ts';
import { parseSimpleSigning } from '../legacy/simple-signing.ts';
import { IN_TOTO_PAYLOAD, predicateTypes } from '../media-types.ts';
import type { ReasonCode } from '../reasons-errors.ts';
import { parseStatement, type Statement, StatementFault, statementDigest } from '../statement.ts';
import type { TrustedRootFile } from '../trust/trusted-root.ts';
import { expectLogsValid, LogNotValid } from './log-validity.ts';
import { IdentityFault, type SignerIdentity, signerIdentity } from './signer-identity.ts';

export interface VerifiedBundle {
  statement: Statement;
  /** `sha256:...` of the statement's bytes as signed. */
  statementDigest: string;
  signer: SignerIdentity;
  /** The earliest signed time: a timestamp added later does not make a signature younger. */
  signedAt: Date;
  /** Position in the transparency log; undefined when there is no entry. */
  logIndex?: string;
}

export type BundleVerdict =
  | ({ ok: true } & VerifiedBundle)
  | {
      ok: false;
      code: ReasonCode;
      reason: string;
      /** What the bundle claims to be; nothing that is believed, only for messages. */
      claimedType?: string;
    };

export interface BundleVerifierOptions {
  transparencyLog?: 'required' | 'optional';
  /** Default: required where the trusted root names a log of certificates; a private instance may have none. */
  certificateLog?: 'required' | 'optional';
}

/** @param signedPayload payload of a signature in the older format, which its bundle does not hold */
export type BundleVerifier = (
  bytes: Uint8Array,
  where: string,
  signedPayload?: Uint8Array,
) => Promise<BundleVerdict>;

/** Codes of the library, as ours. */
const CODES: Record<string, ReasonCode> = {
  TLOG_ERROR: 'TLOG_ENTRY_MISMATCH',
  TLOG_INCLUSION_PROOF_ERROR: 'TLOG_ENTRY_MISMATCH',
  TLOG_INCLUSION_PROMISE_ERROR: 'TLOG_ENTRY_MISMATCH',
  TLOG_MISSING_INCLUSION_ERROR: 'TLOG_ENTRY_MISMATCH',
  TLOG_BODY_ERROR: 'TLOG_ENTRY_MISMATCH',
  CERTIFICATE_ERROR: 'CERTIFICATE_UNTRUSTED',
  PUBLIC_KEY_ERROR: 'KEY_NOT_TRUSTED',
  SIGNATURE_ERROR: 'SIGNATURE_INVALID',
  TIMESTAMP_ERROR: 'TIMESTAMP_INVALID',
};

class Refusal extends Error {
  readonly code: ReasonCode;
  constructor(code: ReasonCode, reason: string) {
    super(reason);
    this.code = code;
  }
}

/** Builds a verifier once for many bundles. Throws WAYBILL_TRUST_ROOT_INVALID. */
export async function bundleVerifier(
  root: TrustedRootFile,
  options: BundleVerifierOptions = {},
): Promise<BundleVerifier> {
  const [{ TrustedRoot }, { toSignedEntity, toTrustMaterial, Verifier }, core] = await Promise.all([
    import('@sigstore/protobuf-specs'),
    import('@sigstore/verify'),
    import('@sigstore/core'),
  ]);
  const certificateLogs = (asArray(root.json.ctlogs) ?? []).length;
  const certificateLog = options.certificateLog ?? (certificateLogs > 0 ? 'required' : 'optional');
  let verifier: InstanceType<typeof Verifier>;
  try {
    verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(root.json)), {
      tlogThreshold: options.transparencyLog === 'optional' ? 0 : 1,
      ctlogThreshold: certificateLog === 'optional' ? 0 : 1,
      timestampThreshold: 1,
    });
  } catch (cause) {
    throw errors.TRUST_ROOT_INVALID({ message: 'the trusted root has keys that cannot be read', cause });
  }

  function verified(bundle: Bundle, signedPayload: Buffer | undefined): VerifiedBundle {
    const payload = payloadOf(bundle, signedPayload);
    if (bundle.verificationMaterial.content.$case === 'publicKey')
      throw new Refusal('KEY_NOT_TRUSTED', 'the bundle is signed by a bare key, not by a workflow');
    const entity = signedEntity(bundle, signedPayload);
    if (entity.key.$case !== 'certificate')
      throw new Refusal('KEY_NOT_TRUSTED', 'the bundle has no signing certificate');
    const { certificate } = entity.key;
    // First of all the signature over what is here: if that fails, nothing else is worth a message.
    if (!entity.signature.verifySignature(core.crypto.createPublicKey(certificate.publicKey)))
      throw new Refusal(
        'SIGNATURE_INVALID',
        'the signature is not one over this statement by this certificate',
      );
    if (entity.tlogEntries.length === 0 && options.transparencyLog !== 'optional')
      throw new Refusal('TLOG_MISSING', 'the bundle has no entry of a transparency log');
    const times = signedTimes(entity);
    if (times.length === 0)
      throw new Refusal('TIMESTAMP_MISSING', 'the bundle has neither a timestamp nor a signed log time');
    verifier.verify(entity);
    expectLogsValid(entity, root.json);
    for (const entry of entity.tlogEntries) sameCertificate(entry.canonicalizedBody, certificate);
    return {
      statement: signedPayload ? parseSimpleSigning(payload) : parseStatement(payload),
      statementDigest: statementDigest(payload),
      signer: signerIdentity(certificate),
      signedAt: new Date(Math.min(...times.map((time) => time.getTime()))),
      logIndex: entity.tlogEntries[0]?.logIndex,
    };
  }

  function signedEntity(bundle: Bundle, signedPayload: Buffer | undefined): SignedEntity {
    try {
      return toSignedEntity(bundle, signedPayload);
    } catch (cause) {
      throw new Refusal('PREDICATE_PARSE', `certificate or timestamp cannot be read: ${messageOf(cause)}`);
    }
  }

  return async (bytes, where, signedPayload) => {
    let bundle: Bundle;
    try {
      bundle = await parseBundle(bytes, where);
    } catch (error) {
      return { ok: false, code: 'EVIDENCE_UNREADABLE', reason: messageOf(error) };
    }
    try {
      return { ok: true, ...verified(bundle, signedPayload && Buffer.from(signedPayload)) };
    } catch (error) {
      const claimed = signedPayload ? predicateTypes.signature : claimedType(bundle);
      return { ok: false, ...refusal(error), claimedType: claimed };
    }
  };
}

/** The bytes that the bundle signs. */
function payloadOf(bundle: Bundle, signedPayload: Buffer | undefined): Buffer {
  if (bundle.content.$case !== 'dsseEnvelope') {
    if (!signedPayload)
      throw new Refusal('SIGNATURE_TYPE', 'the bundle signs a file, not an in-toto statement');
    const { digest } = bundle.content.messageSignature.messageDigest;
    // The log entry is compared with this digest, so it must be that of the payload.
    if (!createHash('sha256').update(signedPayload).digest().equals(digest))
      throw new Refusal('SIGNATURE_INVALID', 'the bundle names another digest than that of the payload');
    return signedPayload;
  }
  if (signedPayload) throw new Refusal('SIGNATURE_TYPE', 'a payload stands beside an envelope that has one');
  const { payload, payloadType } = bundle.content.dsseEnvelope;
  // Compared before anything is believed: a look-alike type would be signed under another meaning.
  if (payloadType !== IN_TOTO_PAYLOAD)
    throw new Refusal(
      'DSSE_TYPE',
      `the payload type is ${JSON.stringify(payloadType)}, not ${IN_TOTO_PAYLOAD}`,
    );
  return payload;
}

/** Times that somebody signed; whether rightly, `verify` says. */
function signedTimes(entity: SignedEntity): Date[] {
  return entity.timestamps.flatMap((time) => {
    if (time.$case === 'timestamp-authority') return [time.timestamp.signingTime];
    // Without the promise, the time in an entry is anybody's (CVE-2026-48816).
    return time.tlogEntry.inclusionPromise ? [new Date(Number(time.tlogEntry.integratedTime) * 1000)] : [];
  });
}

/**
 * The entry must name the certificate of the bundle: for a signature and digest another key can be made up that fits both,
 * and an entry under that key would hide the signer from those who watch the log.
 */
function sameCertificate(body: Uint8Array, certificate: X509Certificate): void {
  const entry: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
  const pem =
    asText(at(entry, 'spec', 'signatures', 0, 'verifier')) ??
    asText(at(entry, 'spec', 'signature', 'publicKey', 'content')) ??
    asText(at(entry, 'spec', 'content', 'envelope', 'signatures', 0, 'publicKey'));
  const raw =
    asText(at(entry, 'spec', 'hashedRekordV002', 'signature', 'verifier', 'x509Certificate', 'rawBytes')) ??
    asText(at(entry, 'spec', 'dsseV002', 'signatures', 0, 'verifier', 'x509Certificate', 'rawBytes'));
  const der =
    raw ??
    Buffer.from(pem ?? '', 'base64')
      .toString('utf8')
      .replace(/-----[^-]+-----|\s/g, '');
  if (der === '' || !Buffer.from(der, 'base64').equals(certificate.root.toDER()))
    throw new Refusal('TLOG_ENTRY_MISMATCH', 'the log entry names another certificate than the bundle');
}

function refusal(error: unknown): { code: ReasonCode; reason: string } {
  if (error instanceof Refusal) return { code: error.code, reason: error.message };
  if (error instanceof StatementFault) return { code: 'PREDICATE_PARSE', reason: error.message };
  if (error instanceof IdentityFault) return { code: 'IDENTITY_SAN', reason: error.message };
  if (error instanceof LogNotValid) return { code: 'TLOG_ENTRY_MISMATCH', reason: error.message };
  // The library stumbled over the form of the bundle: that says nothing of the signature.
  if (error instanceof TypeError) return { code: 'EVIDENCE_UNREADABLE', reason: messageOf(error) };
  const code = CODES[String((error as { code?: unknown }).code)] ?? 'SIGNATURE_INVALID';
  const cause = (error as { cause?: unknown }).cause;
  const detail = cause instanceof Error ? `: ${cause.message}` : '';
  return { code, reason: `${messageOf(error)}${detail}` };
}

function claimedType(bundle: Bundle): string | undefined {
  if (bundle.content.$case !== 'dsseEnvelope') return undefined;
  try {
    return parseStatement(bundle.content.dsseEnvelope.payload).predicateType;
  } catch {
    return undefined;
  }
}
