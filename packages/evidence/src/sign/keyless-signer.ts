/** Keyless signing: one ephemeral key and one short-lived certificate for all statements of a run. */
import { generateKeyPairSync, sign } from 'node:crypto';
import type { IdToken } from '@waybill/toolkit';
import { errors } from '../errors.ts';
import { requestCertificate, type SigningCertificate } from './certificate-authority.ts';
import { certificateVerifier } from './entry-verifier.ts';
import { inOrder } from './in-order.ts';
import {
  expectLog,
  expectSignedTime,
  SIGNING_RETRY,
  type Signing,
  type SigningServices,
  type StatementSigner,
  statementSigner,
} from './statement-signer.ts';

export interface KeylessOptions extends SigningServices {
  /** The ID token of this run with the audience of the certificate authority; fetched as late as possible. */
  token: IdToken;
  transparencyLog: 'required' | 'prefer';
}

export interface KeylessSigner extends StatementSigner {
  certificate: SigningCertificate;
}

/** Gets the certificate. Throws WAYBILL_CERTIFICATE_REFUSED, _CERTIFICATE_INVALID, _SIGN_NO_TIME, _SIGNING_CONFIG_INVALID. */
export async function keylessSigner(options: KeylessOptions): Promise<KeylessSigner> {
  expectLog(options);
  expectSignedTime(options);
  const { http, config } = options;
  // They are asked as soon as there is a certificate.
  for (const { services, count } of [config.transparencyLogs, config.timestampAuthorities])
    for (const { url } of services.slice(0, count)) http.connect?.(url);
  const { certificate, signing } = await certifiedKey(options);
  return { certificate, ...statementSigner(options, signing) };
}

/** Opens the connection on which a certificate will be asked for. */
export function expectCertificate({ http, config }: Pick<SigningServices, 'http' | 'config'>): void {
  const [first] = config.certificateAuthorities.services;
  if (first) http.connect?.(first.url);
}

/** A new key and its certificate. Throws WAYBILL_CERTIFICATE_REFUSED and _CERTIFICATE_INVALID. */
export async function certifiedKey({
  http,
  config,
  token,
  onWarning,
  retry,
}: Omit<KeylessOptions, 'transparencyLog'>): Promise<{ certificate: SigningCertificate; signing: Signing }> {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const [certificate] = await inOrder(config.certificateAuthorities, onWarning, ({ url }) =>
    requestCertificate(http, url, token, keys, { ...SIGNING_RETRY, ...retry }),
  );
  if (!certificate) throw errors.CERTIFICATE_REFUSED({ message: 'no certificate authority answered' });
  return {
    certificate,
    signing: {
      verifier: certificateVerifier(certificate),
      named: { certificate: certificate.der },
      sign: async (data) => sign('sha256', data, keys.privateKey),
    },
  };
}
