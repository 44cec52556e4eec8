/** cosign with a key in place of an identity. */
import { join } from 'node:path';
import { type CosignProgram, cosignEnv, type Format } from './cosign.ts';
import { newFile, newFolder } from './folder.ts';
import { type Ran, run } from './programs.ts';
import type { Log, Site } from './release.ts';
import { services, trustVariables } from './trust-files.ts';

/** A key pair as `cosign generate-key-pair` writes it. */
export interface CosignKey {
  privateKey: string;
  publicKey: string;
  password: string;
}

/** `none`: no log; neither is a timestamp taken. */
export type KeyLog = Log | 'none';

const PASSWORD = 'password-of-the-key';

export async function cosignKey(site: Site): Promise<CosignKey> {
  const cwd = newFolder();
  const env = { ...cosignEnv(site), COSIGN_PASSWORD: PASSWORD };
  const made = await run('cosign', ['generate-key-pair'], { cwd, env });
  if (made.status !== 0) throw new Error(made.stderr);
  return { privateKey: join(cwd, 'cosign.key'), publicKey: join(cwd, 'cosign.pub'), password: PASSWORD };
}

export interface KeyOptions {
  program: CosignProgram;
  format: Format;
  log: KeyLog;
  options?: string[];
}

/** `cosign verify`, or with a predicate type `cosign verify-attestation`. */
export function verifyWithKey(
  site: Site,
  image: string,
  publicKey: string,
  { program, format, log, options = [], type }: KeyOptions & { type?: string },
): Promise<Ran> {
  const command = type === undefined ? ['verify'] : ['verify-attestation', '--type', type];
  const args = [
    ...command,
    ...['--key', publicKey],
    // Version 3 looks at bundles unless it is told otherwise, version 2.6 wherever there are some, at tags elsewhere.
    `--new-bundle-format=${format === 'bundle'}`,
    ...(program === 'cosign-2' && format === 'legacy' ? [] : ['--trusted-root', site.trustedRoot]),
    ...(log === 'none' ? ['--insecure-ignore-tlog'] : format === 'bundle' ? ['--use-signed-timestamps'] : []),
    ...options,
    image,
  ];
  return run(program, args, { env: { ...cosignEnv(site), ...trustVariables(site) } });
}

/** `cosign sign`, or with a predicate `cosign attest`. */
export function signWithKey(
  site: Site,
  image: string,
  key: CosignKey,
  {
    program,
    format,
    log,
    options = [],
    predicate,
  }: KeyOptions & { predicate?: { type: string; file: string } },
): Promise<Ran> {
  const args = [
    ...(predicate ? ['attest', '--type', predicate.type, '--predicate', predicate.file] : ['sign']),
    ...['--yes', '--key', key.privateKey],
    ...(format === 'bundle'
      ? ['--signing-config', configOf(site, log), '--trusted-root', site.trustedRoot]
      : []),
    ...(format === 'legacy' && program === 'cosign'
      ? ['--new-bundle-format=false', '--use-signing-config=false']
      : []),
    ...(format === 'legacy'
      ? log === 'none'
        ? ['--tlog-upload=false']
        : ['--rekor-url', services(site).log]
      : []),
    ...options,
    image,
  ];
  const env = { ...cosignEnv(site), ...trustVariables(site), COSIGN_PASSWORD: key.password };
  return run(program, args, { env });
}

function configOf(site: Site, log: KeyLog): string {
  if (log !== 'none') return site.signingConfig(log);
  return newFile('signing-config.json', {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
  });
}
