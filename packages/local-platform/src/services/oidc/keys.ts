/** The issuer's signing keys: RSA, RS256, named by their RFC 7638 thumbprint. */
import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

const ALGORITHM = 'RS256';
const MODULUS_BITS = 2048;

interface SigningKey {
  kid: string;
  privateKey: CryptoKey;
  publicJwk: JWK;
}

export interface KeyRing {
  /** Makes a new key the signing one; returns its `kid`. */
  rotate(options?: { withdraw?: boolean }): Promise<string>;
  sign(claims: Record<string, unknown>): Promise<string>;
  jwks(): { keys: Record<string, unknown>[] };
}

export async function keyRing(): Promise<KeyRing> {
  let current = await newKey();
  let published: SigningKey[] = [current];
  return {
    async rotate(options) {
      current = await newKey();
      published = options?.withdraw ? [current] : [current, ...published];
      return current.kid;
    },
    sign: (claims) =>
      new SignJWT(claims)
        .setProtectedHeader({ typ: 'JWT', alg: ALGORITHM, kid: current.kid })
        .sign(current.privateKey),
    jwks: () => ({ keys: published.map((key) => ({ ...key.publicJwk })) }),
  };
}

async function newKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM, {
    modulusLength: MODULUS_BITS,
    extractable: true,
  });
  const jwk = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(jwk);
  return { kid, privateKey, publicJwk: { ...jwk, kid, alg: ALGORITHM, use: 'sig' } };
}
