/** Signing, apart from the main entry: a verifier never loads it. */
export { requestCertificate, type SigningCertificate } from './certificate-authority.ts';
export { certificateVerifier } from './entry-verifier.ts';
export { givenKey } from './given-key.ts';
export { commandKey, type KeyCommandOptions } from './key-command.ts';
export { keySigner } from './key-signer.ts';
export {
  expectCertificate,
  type KeylessOptions,
  type KeylessSigner,
  keylessSigner,
} from './keyless-signer.ts';
export { type PrivateKeyOptions, readPrivateKey } from './private-key.ts';
export type { SigningKey } from './signing-key.ts';
export {
  expectSignedTime,
  type SignedStatement,
  type SigningServices,
  type StatementSigner,
} from './statement-signer.ts';
export { requestTimestamp, timestampRequest } from './timestamp.ts';
export { submitEntry, type TransparencyLog } from './transparency-log.ts';
