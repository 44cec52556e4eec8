/** Signing, apart from the main entry: a verifier never loads it. */
export { requestCertificate, type SigningCertificate } from './certificate-authority.ts';
export {
  type KeylessOptions,
  type KeylessSigner,
  keylessSigner,
  type SignedStatement,
} from './keyless-signer.ts';
export { requestTimestamp, timestampRequest } from './timestamp.ts';
export { submitEntry, type TransparencyLog } from './transparency-log.ts';
