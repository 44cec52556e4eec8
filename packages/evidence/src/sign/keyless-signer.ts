/**
 * Keyless signing: one ephemeral key and one short-lived certificate for all statements of a run; each statement gets its
 * signature, its entry in a transparency log and its timestamp, all at once.
 */
import { generateKeyPairSync, sign } from 'node:crypto';
import { type HttpClient, type IdToken, messageOf, type RetryPolicy } from '@waybill/toolkit';
import { type LogEntryJson, serializeBundle } from '../bundle.ts';
import { type DsseEnvelope, envelope, preAuthEncoding } from '../dsse.ts';
import { errors } from '../errors.ts';
import { attestationLayer, promisedEntry, signatureLayer } from '../legacy/layers.ts';
import type { LegacyLayer } from '../legacy/names.ts';
import { IN_TOTO_PAYLOAD } from '../media-types.ts';
import { type Statement, serializeStatement, statementDigest } from '../statement.ts';
import type { ServiceChoice, SigningConfig, SigningService } from '../trust/signing-config.ts';
import { requestCertificate, type SigningCertificate } from './certificate-authority.ts';
import { requestTimestamp } from './timestamp.ts';
import { type LogContent, submitEntry } from './transparency-log.ts';

export interface KeylessOptions {
  http: HttpClient;
  config: SigningConfig;
  /** The ID token of this run with the audience of the certificate authority; fetched as late as possible. */
  token: IdToken;
  /** `prefer`: when no log takes the entry, a signed timestamp alone is kept, and said. */
  transparencyLog: 'required' | 'prefer';
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
}

export interface KeylessSigner {
  certificate: SigningCertificate;
  sign(statement: Statement): Promise<SignedStatement>;
  /**
   * Both forms that the format before bundles has, with the same key and certificate. Undefined where no log of version 1
   * took the entry and `prefer` allowed it. Throws WAYBILL_LEGACY_NEEDS_LOG where the signing config names none.
   */
  legacySignature(payload: Buffer): Promise<LegacyLayer | undefined>;
  legacyAttestation(signed: SignedStatement): Promise<LegacyLayer | undefined>;
}

/** Minutes of an outage are bridged; the token lives for five. */
const RETRY: RetryPolicy = { attempts: 9, baseMs: 500, capMs: 20_000, budgetMs: 180_000 };

/** Gets the certificate. Throws WAYBILL_CERTIFICATE_REFUSED, _CERTIFICATE_INVALID, _SIGN_NO_TIME, _SIGNING_CONFIG_INVALID. */
export async function keylessSigner(options: KeylessOptions): Promise<KeylessSigner> {
  const { http, config, token, onWarning } = options;
  const retry = { ...RETRY, ...options.retry };
  const logs = config.transparencyLogs;
  const authorities = config.timestampAuthorities;
  if (logs.count === 0 && options.transparencyLog === 'required')
    throw errors.SIGNING_CONFIG_INVALID({
      message: 'the signing config names no transparency log, and "transparency-log" is required',
      fix: 'set "transparency-log: prefer" if your Sigstore instance has no log',
    });
  // Version 1 signs the time of its entry; version 2 does not.
  const logSignsTime = logs.services.some(({ majorApiVersion }) => majorApiVersion === 1);
  if (authorities.count === 0 && (!logSignsTime || options.transparencyLog === 'prefer'))
    throw errors.SIGN_NO_TIME({
      message: 'nothing in the signing config would sign the time of the signature',
    });

  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const [certificate] = await inOrder(config.certificateAuthorities, onWarning, ({ url }) =>
    requestCertificate(http, url, token, keys, retry),
  );
  if (!certificate) throw errors.CERTIFICATE_REFUSED({ message: 'no certificate authority answered' });
  const issued: SigningCertificate = certificate;

  /** Once a preferred log has not answered over all tries, it is not waited for again. */
  let promisingLogDown = false;

  async function logged(payload: Buffer, signature: Buffer): Promise<LogEntryJson[]> {
    const submission = {
      envelope: envelope(payload, signature),
      certificate: issued,
    };
    try {
      return await inOrder(logs, onWarning, (log) => submitEntry(http, log, submission, retry));
    } catch (error) {
      if (options.transparencyLog === 'required') throw error;
      promisingLogDown ||= logs.services.some(({ url }) => url === config.promisingLog?.url);
      onWarning?.(
        `no transparency log took the entry; the signed timestamp alone is kept (${messageOf(error)})`,
      );
      return [];
    }
  }

  /** An entry with a signed time. */
  async function promised(content: LogContent): Promise<LogEntryJson | undefined> {
    const log = config.promisingLog;
    if (!log)
      throw errors.LEGACY_NEEDS_LOG({
        message: 'the signing config names no transparency log of version 1',
      });
    if (promisingLogDown) return undefined;
    try {
      return await submitEntry(http, log, { ...content, certificate: issued }, retry);
    } catch (error) {
      if (options.transparencyLog === 'required') throw error;
      promisingLogDown = true;
      onWarning?.(`no entry for the legacy format, which is left out (${messageOf(error)})`);
      return undefined;
    }
  }

  return {
    certificate: issued,
    async legacySignature(payload) {
      const signature = sign('sha256', payload, keys.privateKey);
      const entry = await promised({ payload, signature });
      return entry && signatureLayer(payload, signature, { certificate: issued.pem, entry });
    },
    async legacyAttestation({ bundle, statement: { predicateType } }) {
      const { dsseEnvelope } = JSON.parse(bundle.toString('utf8')) as { dsseEnvelope: DsseEnvelope };
      const entry = promisedEntry(bundle) ?? (await promised({ envelope: dsseEnvelope }));
      return entry && attestationLayer(bundle, predicateType, entry);
    },
    async sign(statement) {
      const payload = serializeStatement(statement);
      const signature = sign('sha256', preAuthEncoding(IN_TOTO_PAYLOAD, payload), keys.privateKey);
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
        bundle: serializeBundle({
          payload,
          signature,
          certificate: issued.der,
          logEntries,
          timestamps,
        }),
      };
    },
  };
}

/** Asks services in order until `count` have answered; throws the last error when too few did. */
async function inOrder<T>(
  { services, count }: ServiceChoice,
  onWarning: ((text: string) => void) | undefined,
  ask: (service: SigningService) => Promise<T>,
): Promise<T[]> {
  const answers: T[] = [];
  for (const [position, service] of services.entries()) {
    if (answers.length === count) break;
    try {
      answers.push(await ask(service));
    } catch (error) {
      const left = services.length - position - 1;
      if (answers.length + left < count) throw error;
      onWarning?.(`${service.url} did not answer, the next service is asked (${messageOf(error)})`);
    }
  }
  return answers;
}

/** A signing config names the endpoint itself; an address without a path is that of Sigstore's authority. */
function timestampUrl(url: string): string {
  return new URL(url).pathname === '/' ? `${url.replace(/\/+$/, '')}/api/v1/timestamp` : url;
}
