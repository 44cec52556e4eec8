/** One request of sigstore-conformance's protocol (docs/cli_protocol.md of the suite), read from the command line. */
import { parseArgs } from 'node:util';

export interface VerifyRequest {
  bundle: string;
  /** Who must have signed: a keyless identity, or the holder of a key. */
  signer: { kind: 'identity'; san: string; issuer: string } | { kind: 'key'; path: string };
  /** Undefined: the root of the instance. */
  trustedRoot?: string;
  instance: 'public' | 'staging';
  fileOrDigest: string;
}

const options = {
  staging: { type: 'boolean' },
  bundle: { type: 'string' },
  'certificate-identity': { type: 'string' },
  'certificate-oidc-issuer': { type: 'string' },
  key: { type: 'string' },
  'trusted-root': { type: 'string' },
} as const;

/** What stands after `verify-bundle`. Throws an error of one line. */
export function verifyRequest(args: readonly string[]): VerifyRequest {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const { bundle, key } = values;
  const san = values['certificate-identity'];
  const issuer = values['certificate-oidc-issuer'];
  const [fileOrDigest] = positionals;
  if (bundle === undefined) throw new Error('--bundle FILE is missing');
  if (fileOrDigest === undefined || positionals.length > 1)
    throw new Error(`expected one FILE_OR_DIGEST at the end, found ${positionals.length}`);
  const common = {
    bundle,
    fileOrDigest,
    trustedRoot: values['trusted-root'],
    instance: values.staging ? ('staging' as const) : ('public' as const),
  };
  if (key !== undefined) {
    if (san !== undefined || issuer !== undefined)
      throw new Error('--key excludes --certificate-identity and --certificate-oidc-issuer');
    return { ...common, signer: { kind: 'key', path: key } };
  }
  // An empty text would be compared with a certificate that says nothing.
  if (!san || !issuer)
    throw new Error('expected --certificate-identity I and --certificate-oidc-issuer U, or --key K');
  return { ...common, signer: { kind: 'identity', san, issuer } };
}
