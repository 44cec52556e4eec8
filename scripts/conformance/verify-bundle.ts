/**
 * Verifies one bundle as the protocol asks. Attestations go through the verifier of `@waybill/evidence`, the one that the actions use; what the
 * actions never take (files signed directly) is verified here with the same strictness.
 */
import { createPublicKey, type KeyObject } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import { HashAlgorithm, TrustedRoot } from '@sigstore/protobuf-specs';
import { type SignedEntity, toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import {
  bringsRoot,
  bundleVerifier,
  expectLogsValid,
  isKey,
  loggedSigner,
  parseBundle,
  parseTrustedRoot,
} from '@waybill/evidence';
import type { Artifact } from './artifact.ts';
import { verifiesDigest } from './digest-signature.ts';

export interface BundleToVerify {
  bundle: Uint8Array;
  artifact: Artifact;
  /** Exact texts of the certificate, or a public key as PEM. */
  signer: { kind: 'identity'; san: string; issuer: string } | { kind: 'key'; pem: string };
  /** TrustedRoot as JSON. */
  trustedRoot: string;
}

/** Ends when everything holds; throws an error that says what does not. */
export async function verifyBundle(input: BundleToVerify): Promise<void> {
  const root = parseTrustedRoot(input.trustedRoot, 'trusted root');
  const bundle = await parseBundle(input.bundle, 'bundle');
  const byKey = bundle.verificationMaterial.content.$case === 'publicKey';
  // The key is never taken from what is to be verified, and a kind of proof that was not asked for is not looked at (GHSA-fx35-mq7g-6g98).
  if (byKey && input.signer.kind !== 'key')
    throw new Error('the bundle is signed by a bare key, expected is a certificate');
  if (!byKey && input.signer.kind === 'key')
    throw new Error('the bundle is signed under a certificate, expected is the given key');
  if (bringsRoot(bundle)) throw new Error('the bundle brings a root certificate along');
  const key = input.signer.kind === 'key' ? publicKey(input.signer.pem) : undefined;

  if (bundle.content.$case === 'dsseEnvelope') {
    const keys = input.signer.kind === 'key' ? [{ publicKey: input.signer.pem }] : [];
    const verify = await bundleVerifier(root, { keys });
    const verdict = await verify(input.bundle, 'bundle');
    if (!verdict.ok) throw new Error(`${verdict.code}: ${verdict.reason}`);
    if (input.signer.kind === 'identity' && !isKey(verdict.signer))
      expectIdentity(verdict.signer, input.signer);
    expectSubject(
      verdict.statement.subjects.map(({ digest }) => digest),
      input.artifact,
    );
    return;
  }

  const entity = signedEntity(bundle, input.artifact);
  const certificateLogs = root.json.ctlogs;
  const verifier = new Verifier(
    toTrustMaterial(TrustedRoot.fromJSON(root.json), () => trustedKey(key)),
    {
      tlogThreshold: 1,
      timestampThreshold: 1,
      ctlogThreshold: Array.isArray(certificateLogs) && certificateLogs.length > 0 ? 1 : 0,
    },
  );
  const signer = verifier.verify(entity);
  expectLogsValid(entity, root.json);
  for (const entry of entity.tlogEntries) expectLoggedSigner(entry.canonicalizedBody, entity, key);
  if (input.signer.kind === 'identity')
    expectIdentity(
      {
        san: signer.identity?.subjectAlternativeName ?? '',
        issuer: signer.identity?.extensions?.issuer ?? '',
      },
      input.signer,
    );
}

/** The library's view of a bundle, with a signature over a file that can be verified from the file's digest too. */
function signedEntity(bundle: Bundle, artifact: Artifact): SignedEntity {
  const entity = toSignedEntity(bundle, artifact.bytes);
  if (bundle.content.$case !== 'messageSignature') return entity;
  const { messageDigest, signature } = bundle.content.messageSignature;
  const digest = Buffer.from(artifact.sha256, 'hex');
  if (messageDigest.algorithm !== HashAlgorithm.SHA2_256 || !messageDigest.digest.equals(digest))
    throw new Error(
      `the bundle is about sha256:${messageDigest.digest.toString('hex')}, expected is sha256:${artifact.sha256}`,
    );
  if (artifact.bytes !== undefined) return entity;
  const { signature: content } = entity;
  return {
    ...entity,
    signature: {
      signature: content.signature,
      compareSignature: (other) => content.compareSignature(other),
      compareDigest: (other) => content.compareDigest(other),
      compareSignedDigest: (other) => content.compareSignedDigest(other),
      verifySignature: (key) => verifiesDigest(key, digest, signature),
    },
  };
}

function publicKey(pem: string): KeyObject {
  // createPublicKey derives the public half of a private key too; one that is given here is a mistake that must be told.
  if (!/-----BEGIN (?:RSA )?PUBLIC KEY-----/.test(pem)) throw new Error('--key is not a public key in PEM');
  try {
    return createPublicKey(pem);
  } catch (cause) {
    throw new Error('--key cannot be read as a public key', { cause });
  }
}

/** Whatever the bundle's hint says: there is one key that is trusted, at all times. */
function trustedKey(key: KeyObject | undefined) {
  if (key === undefined) throw new Error('no key is trusted');
  return { publicKey: key, validFor: () => true };
}

function expectLoggedSigner(body: Uint8Array, { key }: SignedEntity, trusted: KeyObject | undefined): void {
  const logged = loggedSigner(body);
  const signed =
    key.$case === 'certificate'
      ? key.certificate.root.toDER()
      : trusted?.export({ type: 'spki', format: 'der' });
  const kind = key.$case === 'certificate' ? 'certificate' : 'key';
  if (signed === undefined || logged?.kind !== kind || !logged.der.equals(signed))
    throw new Error(`the log entry names another ${kind} than the bundle`);
}

function expectIdentity(
  found: { san: string; issuer: string },
  expected: { san: string; issuer: string },
): void {
  if (found.san !== expected.san)
    throw new Error(`the certificate is for ${found.san}, expected is ${expected.san}`);
  if (found.issuer !== expected.issuer)
    throw new Error(`the identity was issued by ${found.issuer}, expected is ${expected.issuer}`);
}

function expectSubject(digests: readonly string[], { sha256 }: Artifact): void {
  if (!digests.includes(`sha256:${sha256}`))
    throw new Error(`the statement is about ${digests.join(', ')}, expected is sha256:${sha256}`);
}
