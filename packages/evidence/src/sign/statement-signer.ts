/**
 * Signing statements, whoever signs: each gets its signature, its entry in a transparency log and its timestamp, all at once, as a
 * bundle and in the format before bundles.
 */
import { type HttpClient, messageOf, type RetryPolicy, WaybillError } from '@waybill/toolkit';
import { type BundleParts, type LogEntryJson, serializeBundle } from '../bundle.ts';
import { type DsseEnvelope, envelope, preAuthEncoding } from '../dsse.ts';
import { errors } from '../errors.ts';
import { attestationLayer, promisedEntry, signatureLayer } from '../legacy/layers.ts';
import type { LegacyLayer } from '../legacy/names.ts';
import { IN_TOTO_PAYLOAD } from '../media-types.ts';
import { type Statement, serializeStatement, statementDigest } from '../statement.ts';
import type { SigningConfig } from '../trust/signing-config.ts';
import type { EntryVerifier } from './entry-verifier.ts';
import { inOrder } from './in-order.ts';
import { requestTimestamp } from './timestamp.ts';
import { type LogContent, submitEntry } from './transparency-log.ts';

export interface SigningServices {
  http: HttpClient;
  config: SigningConfig;
  /**
   * `prefer`: when no log takes the entry, what else was got is kept, and said. `none`: no log is asked; for signatures by key, since
   * a certificate has to be shown to have been valid when it signed.
   */
  transparencyLog: 'required' | 'prefer' | 'none';
  /** Told what was tried again, and what was done without. */
  onWarning?: (text: string) => void;
  retry?: Partial<RetryPolicy>;
}

export interface SignedStatement {
  statement: Statement;
  /** `sha256:...` of the statement's bytes. */
  digest: string;
  /** The bundle's bytes, JSON. */
  bundle: Buffer;
  /** Entries in transparency logs; none when the log was down and `prefer` allowed it. */
  logEntries: LogEntryJson[];
  /** How many authorities signed the time. */
  timestamps: number;
}

export interface StatementSigner {
  sign(statement: Statement): Promise<SignedStatement>;
  /**
   * Both forms that the format before bundles has, with the same key. Undefined where they need an entry of a log of version 1 that
   * could not be had and `prefer` allowed it: a signature under a certificate, or one whose bundle was logged. Throws
   * WAYBILL_LEGACY_NEEDS_LOG where the signing config names no such log.
   */
  legacySignature(payload: Buffer): Promise<LegacyLayer | undefined>;
  legacyAttestation(signed: SignedStatement): Promise<LegacyLayer | undefined>;
}

/** Who signs. */
export interface Signing {
  verifier: EntryVerifier;
  /** As a bundle names it. */
  named: BundleParts['signer'];
  sign(data: Uint8Array): Promise<Buffer>;
}

/** Minutes of an outage are bridged, of answers that never come too; the token lives for five. */
export const SIGNING_RETRY: RetryPolicy = {
  attempts: 9,
  baseMs: 500,
  capMs: 20_000,
  budgetMs: 180_000,
  totalMs: 240_000,
};

/** Signatures of one statement: a proof is lost with an answer, and a new signature is a new entry. */
const MAX_SIGNATURES = 3;

function proofLost(error: unknown): boolean {
  return error instanceof WaybillError && error.code === 'WAYBILL_TLOG_PROOF_LOST';
}

/** Throws WAYBILL_SIGNING_CONFIG_INVALID where a log is required and none is named. */
export function expectLog({ config, transparencyLog }: SigningServices): void {
  if (config.transparencyLogs.count === 0 && transparencyLog === 'required')
    throw errors.SIGNING_CONFIG_INVALID({
      message:
        'the signing config names no transparency log that can be used now, and "transparency-log" is required',
      expected: 'an entry in "rekorTlogUrls" of version 1 or 2 within its "validFor"',
      fix: 'set "transparency-log: prefer" if your Sigstore instance has no log, or "none" to sign by key without one',
    });
}

/** Throws WAYBILL_SIGN_NO_TIME where nothing would sign the time. */
export function expectSignedTime({ config, transparencyLog }: SigningServices): void {
  // Version 1 signs the time of its entry; version 2 does not.
  const logSignsTime =
    transparencyLog === 'required' &&
    config.transparencyLogs.services.some(({ majorApiVersion }) => majorApiVersion === 1);
  if (config.timestampAuthorities.count === 0 && !logSignsTime)
    throw errors.SIGN_NO_TIME({
      message: 'nothing in the signing config would sign the time of the signature',
    });
}

/** Throws what `expectLog` throws. */
export function statementSigner(services: SigningServices, signing: Signing): StatementSigner {
  const { http, config, transparencyLog, onWarning } = services;
  const retry = { ...SIGNING_RETRY, ...services.retry };
  const { transparencyLogs: logs, timestampAuthorities: authorities, promisingLogs } = config;
  const { verifier } = signing;
  expectLog(services);

  /** Once preferred logs have not answered over all tries, they are not waited for again. */
  let promisingLogsDown = false;

  async function logged(payload: Buffer, signature: Buffer): Promise<LogEntryJson[]> {
    if (transparencyLog === 'none') return [];
    const submission = { envelope: envelope(payload, signature), verifier };
    try {
      return await inOrder(logs, onWarning, (log) => submitEntry(http, log, submission, retry));
    } catch (error) {
      if (transparencyLog === 'required' || proofLost(error)) throw error;
      promisingLogsDown ||= promisingLogs.services.every(({ url }) =>
        logs.services.some((log) => log.url === url),
      );
      const kept =
        authorities.count > 0 ? 'the signed timestamp alone is kept' : 'the bare signature is kept';
      onWarning?.(`no transparency log took the entry; ${kept} (${messageOf(error)})`);
      return [];
    }
  }

  /** An entry with a signed time. */
  async function promised(content: LogContent): Promise<LogEntryJson | undefined> {
    if (transparencyLog === 'none') return undefined;
    if (promisingLogs.count === 0) {
      if (verifier.kind === 'key' && transparencyLog === 'prefer') return undefined;
      throw errors.LEGACY_NEEDS_LOG({
        message: 'the signing config names no transparency log of version 1',
      });
    }
    if (promisingLogsDown) return undefined;
    try {
      const [entry] = await inOrder(promisingLogs, onWarning, (log) =>
        submitEntry(http, log, { ...content, verifier }, retry),
      );
      return entry;
    } catch (error) {
      if (transparencyLog === 'required') throw error;
      promisingLogsDown = true;
      const left = verifier.kind === 'key' ? 'which goes without one' : 'which is left out';
      onWarning?.(`no entry for the legacy format, ${left} (${messageOf(error)})`);
      return undefined;
    }
  }

  async function signOnce(statement: Statement, payload: Buffer): Promise<SignedStatement> {
    const signature = await signing.sign(preAuthEncoding(IN_TOTO_PAYLOAD, payload));
    const [logEntries, timestamps] = await Promise.all([
      logged(payload, signature),
      inOrder(authorities, onWarning, ({ url }) =>
        requestTimestamp(http, timestampUrl(url), signature, retry),
      ),
    ]);
    return {
      statement,
      digest: statementDigest(payload),
      logEntries,
      timestamps: timestamps.length,
      bundle: serializeBundle({ payload, signature, signer: signing.named, logEntries, timestamps }),
    };
  }

  /** A certificate proves nothing without a signed time; a key needs none. */
  const enough = (entry: LogEntryJson | undefined) => entry !== undefined || verifier.kind === 'key';

  return {
    async legacySignature(payload) {
      const signature = await signing.sign(payload);
      const entry = await promised({ payload, signature });
      const certificate = verifier.kind === 'certificate' ? verifier.pem : undefined;
      return enough(entry) ? signatureLayer(payload, signature, { certificate, entry }) : undefined;
    },
    async legacyAttestation({ bundle, statement: { predicateType } }) {
      const { dsseEnvelope } = JSON.parse(bundle.toString('utf8')) as { dsseEnvelope: DsseEnvelope };
      const entry = promisedEntry(bundle) ?? (await promised({ envelope: dsseEnvelope }));
      return enough(entry) ? attestationLayer(bundle, predicateType, { entry }) : undefined;
    },
    async sign(statement) {
      const payload = serializeStatement(statement);
      for (let tries = 1; ; tries++) {
        try {
          return await signOnce(statement, payload);
        } catch (error) {
          if (!proofLost(error) || tries === MAX_SIGNATURES) throw error;
          onWarning?.(`${messageOf(error)}; it is signed anew`);
        }
      }
    },
  };
}

/** A signing config names the endpoint itself; an address without a path is that of Sigstore's authority. */
function timestampUrl(url: string): string {
  return new URL(url).pathname === '/' ? `${url.replace(/\/+$/, '')}/api/v1/timestamp` : url;
}
