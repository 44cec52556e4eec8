/**
 * Whether a bundle verifies against a trusted root: certificate chain, certificate log, transparency log, timestamps and the
 * signature itself. What it says and who said it is judged elsewhere; here it is only made sure that they said it.
 */
import { createHash, X509Certificate as NodeCertificate } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import type { X509Certificate } from '@sigstore/core';
import type { SignedEntity, TrustMaterial, Verifier } from '@sigstore/verify';
import { messageOf } from '@waybill/toolkit';
import { parseBundle } from '../bundle.ts';
import { errors } from '../errors.ts';
import { asArray } from '../json-values.ts';
import { parseSimpleSigning } from '../legacy/simple-signing.ts';
import { IN_TOTO_PAYLOAD, predicateTypes } from '../media-types.ts';
import type { ReasonCode } from '../reasons-errors.ts';
import type { TrustedKey } from '../requirements.ts';
import { parseStatement, type Statement, StatementFault, statementDigest } from '../statement.ts';
import type { TrustedRootFile } from '../trust/trusted-root.ts';
import { expectLogsKnown, expectLogsValid, LogNotValid } from './log-validity.ts';
import { type LoggedSigner, loggedSigner } from './logged-signer.ts';
import type { KeySigner } from './signer.ts';
import { IdentityFault, type SignerIdentity, signerIdentity } from './signer-identity.ts';
import { keyRules, signingKeyOf, untimely } from './trusted-keys.ts';

interface Verified {
  statement: Statement;
  /** `sha256:...` of the statement's bytes as signed. */
  statementDigest: string;
  /** Position in the transparency log; undefined when there is no entry. */
  logIndex?: string;
}

/** Signed by a workflow. */
export interface VerifiedBundle extends Verified {
  signer: SignerIdentity;
  /** The earliest signed time: a timestamp added later does not make a signature younger. */
  signedAt: Date;
}

/** Signed by a key that is named. */
export interface VerifiedByKey extends Verified {
  signer: KeySigner;
  /** Undefined where the key needs none. */
  signedAt?: Date;
}

export type AnyVerified = VerifiedBundle | VerifiedByKey;

export type BundleVerdict<Bundle extends AnyVerified = VerifiedBundle> =
  | ({ ok: true } & Bundle)
  | {
      ok: false;
      code: ReasonCode;
      reason: string;
      /** What the bundle claims to be; nothing that is believed, only for messages. */
      claimedType?: string;
    };

export interface BundleVerifierOptions {
  /** Of signatures under a certificate; each key says its own. */
  transparencyLog?: 'required' | 'optional';
  /** Default: required where the trusted root names a log of certificates; a private instance may have none. */
  certificateLog?: 'required' | 'optional';
  /** Keys whose signatures verify beside those under certificates. Default none. */
  keys?: readonly TrustedKey[];
  /** What a payload states that stands beside its bundle; throws `StatementFault`. Default: that of a signature in the older format. */
  parsePayload?: (payload: Uint8Array) => Statement;
  /** The present: what a key is held against that has an end, where nobody signed the time. Default: the clock. */
  now?: Date;
}

/** By what a bundle is signed, and what is asked of such a signature. */
interface Proof {
  kind: 'certificate' | 'key';
  /** Of the certificate, or of the public key. */
  der: Buffer;
  verifier: Verifier;
  transparencyLog: 'required' | 'optional';
  signedTime: 'required' | 'optional';
  /** What is against the signer at the time of the signature. */
  untimely?(signedAt: Date | undefined): string | undefined;
  signer(): AnyVerified['signer'];
}

/** @param signedPayload payload of a signature whose bundle does not hold it, as in the older format */
export type BundleVerifier<Bundle extends AnyVerified = VerifiedBundle> = (
  bytes: Uint8Array,
  where: string,
  signedPayload?: Uint8Array,
) => Promise<BundleVerdict<Bundle>>;

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

function codeOf(error: unknown): ReasonCode | undefined {
  return CODES[String((error as { code?: unknown }).code)];
}

class Refusal extends Error {
  readonly code: ReasonCode;
  constructor(code: ReasonCode, reason: string) {
    super(reason);
    this.code = code;
  }
}

/** Builds a verifier once for many bundles. Throws WAYBILL_TRUST_ROOT_INVALID, _KEY_INVALID and _KEY_KIND. */
export async function bundleVerifier(
  root: TrustedRootFile,
  options?: Omit<BundleVerifierOptions, 'keys'> & { keys?: undefined },
): Promise<BundleVerifier>;
export async function bundleVerifier(
  root: TrustedRootFile,
  options: BundleVerifierOptions,
): Promise<BundleVerifier<AnyVerified>>;
export async function bundleVerifier(
  root: TrustedRootFile,
  options: BundleVerifierOptions = {},
): Promise<BundleVerifier<AnyVerified>> {
  const {
    crypto,
    knownAuthorities,
    signedEntities,
    toTrustMaterial,
    TrustedRoot,
    Verifier: LibraryVerifier,
  } = await import('./sigstore.ts');
  const toSignedEntity = signedEntities();
  const { parsePayload = parseSimpleSigning } = options;
  const certificateLogs = (asArray(root.json.ctlogs) ?? []).length;
  const certificateLog = options.certificateLog ?? (certificateLogs > 0 ? 'required' : 'optional');
  const keys = keyRules(options.keys ?? []);
  /** Of certificates that have been verified: one signs all bundles of a release. */
  const identities = new WeakMap<X509Certificate, SignerIdentity>();
  let material: TrustMaterial;
  let verifier: Verifier;
  try {
    material = knownAuthorities(toTrustMaterial(TrustedRoot.fromJSON(root.json)));
    verifier = new LibraryVerifier(material, {
      tlogThreshold: options.transparencyLog === 'optional' ? 0 : 1,
      ctlogThreshold: certificateLog === 'optional' ? 0 : 1,
      timestampThreshold: 1,
    });
  } catch (cause) {
    throw errors.TRUST_ROOT_INVALID({ message: 'the trusted root has keys that cannot be read', cause });
  }

  function verified(bundle: Bundle, signedPayload: Buffer | undefined): AnyVerified {
    const payload = payloadOf(bundle, signedPayload);
    if (bringsRoot(bundle))
      throw new Refusal('CERTIFICATE_UNTRUSTED', 'the bundle brings a root certificate along');
    const entity = signedEntity(bundle, signedPayload);
    // First of all the signature over what is here: if that fails, nothing else is worth a message.
    const proof =
      entity.key.$case === 'certificate' ? byCertificate(entity, entity.key.certificate) : byKey(entity);
    if (entity.tlogEntries.length === 0 && proof.transparencyLog === 'required')
      throw new Refusal('TLOG_MISSING', 'the bundle has no entry of a transparency log');
    const times = signedTimes(entity);
    if (times.length === 0 && proof.signedTime === 'required')
      throw new Refusal('TIMESTAMP_MISSING', 'the bundle has neither a timestamp nor a signed log time');
    try {
      proof.verifier.verify(entity);
    } catch (error) {
      if (codeOf(error) === 'TLOG_ENTRY_MISMATCH') expectLogsKnown(entity, root.json);
      throw error;
    }
    expectLogsValid(entity, root.json);
    for (const entry of entity.tlogEntries) expectLogged(entry.canonicalizedBody, proof);
    const signedAt =
      times.length === 0 ? undefined : new Date(Math.min(...times.map((time) => time.getTime())));
    const late = proof.untimely?.(signedAt);
    if (late !== undefined) throw new Refusal('KEY_NOT_VALID', late);
    return {
      statement: signedPayload ? parsePayload(payload) : parseStatement(payload),
      statementDigest: statementDigest(payload),
      signer: proof.signer(),
      signedAt,
      logIndex: entity.tlogEntries[0]?.logIndex,
      // A certificate without a signed time was refused above.
    } as AnyVerified;
  }

  function byCertificate(entity: SignedEntity, certificate: X509Certificate): Proof {
    if (!entity.signature.verifySignature(crypto.createPublicKey(certificate.publicKey)))
      throw new Refusal(
        'SIGNATURE_INVALID',
        'the signature is not one over this statement by this certificate',
      );
    return {
      kind: 'certificate',
      der: certificate.root.toDER(),
      verifier,
      transparencyLog: options.transparencyLog ?? 'required',
      signedTime: 'required',
      // Only of a certificate that has been verified are these facts.
      signer: () => {
        const identity = identities.get(certificate) ?? signerIdentity(certificate);
        identities.set(certificate, identity);
        return identity;
      },
    };
  }

  function byKey(entity: SignedEntity): Proof {
    const found = signingKeyOf(entity, keys);
    if (!found.ok) throw new Refusal(found.code, found.reason);
    const { publicKey, transparencyLog, signedTime } = found.rules;
    const trusted = { publicKey: publicKey.key, validFor: () => true };
    return {
      kind: 'key',
      der: publicKey.der,
      transparencyLog,
      signedTime,
      untimely: (signedAt) => untimely(found.rules, signedAt, options.now ?? new Date()),
      // What is there must verify, whatever is asked for; that enough is there was counted above.
      verifier: new LibraryVerifier(
        { ...material, publicKey: () => trusted },
        { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 },
      ),
      signer: () => ({ keyId: publicKey.id }),
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

/**
 * A chain may hold intermediates, never a root: whom to trust is not the bundle's to say (sigstore_bundle.proto,
 * X509CertificateChain).
 */
export function bringsRoot({ verificationMaterial: { content } }: Bundle): boolean {
  if (content.$case !== 'x509CertificateChain') return false;
  return content.x509CertificateChain.certificates.some(({ rawBytes }) => {
    const certificate = new NodeCertificate(rawBytes);
    return certificate.checkIssued(certificate);
  });
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
  const { payload, payloadType, signatures } = bundle.content.dsseEnvelope;
  // Only the first would be looked at, and another verifier may look at the second.
  if (signatures.length !== 1)
    throw new Refusal('SIGNATURE_INVALID', `the envelope has ${signatures.length} signatures, not one`);
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

/** The entry must name the certificate or key that the bundle is signed with. */
function expectLogged(body: Uint8Array, { kind, der }: Proof): void {
  let logged: LoggedSigner | undefined;
  try {
    logged = loggedSigner(body);
  } catch {
    // It names something that is neither.
  }
  if (logged?.kind !== kind || !logged.der.equals(der))
    throw new Refusal('TLOG_ENTRY_MISMATCH', `the log entry names another ${kind} than the bundle`);
}

function refusal(error: unknown): { code: ReasonCode; reason: string } {
  if (error instanceof Refusal) return { code: error.code, reason: error.message };
  if (error instanceof StatementFault) return { code: 'PREDICATE_PARSE', reason: error.message };
  if (error instanceof IdentityFault) return { code: 'IDENTITY_SAN', reason: error.message };
  if (error instanceof LogNotValid) return { code: 'TLOG_ENTRY_MISMATCH', reason: error.message };
  // The library stumbled over the form of the bundle: that says nothing of the signature.
  if (error instanceof TypeError) return { code: 'EVIDENCE_UNREADABLE', reason: messageOf(error) };
  const code = codeOf(error) ?? 'SIGNATURE_INVALID';
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
