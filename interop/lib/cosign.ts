/** The cosign program, as people run it on what a site holds. */
import { join } from 'node:path';
import { newFolder } from './folder.ts';
import { type Ran, run } from './programs.ts';
import { IDENTITY, type Log, type Site } from './release.ts';

export type CosignProgram = 'cosign' | 'cosign-2';

export interface Expected {
  identity?: string;
  issuer?: string;
  /** Further options. */
  options?: string[];
  program?: CosignProgram;
}

/** `cosign verify` of a bundle. */
export function cosignVerify(site: Site, image: string, expected: Expected = {}): Promise<Ran> {
  return cosign(
    site,
    ['verify', ...trust(site, expected), ...(expected.options ?? []), image],
    expected.program,
  );
}

/** `cosign verify-attestation`; `type` is a predicate type, or a name that cosign has for one. */
export function cosignVerifyAttestation(
  site: Site,
  image: string,
  type: string,
  expected: Expected = {},
): Promise<Ran> {
  return cosign(
    site,
    ['verify-attestation', '--type', type, ...trust(site, expected), ...(expected.options ?? []), image],
    expected.program,
  );
}

/** `cosign sign`, keyless, in a job with these claims. */
export function cosignSign(
  site: Site,
  log: Log,
  image: string,
  claims: Record<string, string> = {},
): Promise<Ran> {
  return cosign(site, ['sign', '--yes', ...signing(site, log), image], 'cosign', site.job(claims));
}

/** `cosign sign` with a new key instead of an identity; the key's public half. */
export async function cosignSignWithKey(
  site: Site,
  log: Log,
  image: string,
): Promise<{ ran: Ran; publicKey: string }> {
  const folder = newFolder();
  const env = { ...cosignEnv(site), COSIGN_PASSWORD: '' };
  const made = await run('cosign', ['generate-key-pair'], { cwd: folder, env });
  if (made.status !== 0) throw new Error(made.stderr);
  const args = ['sign', '--yes', '--key', 'cosign.key', ...signing(site, log), image];
  return { ran: await run('cosign', args, { cwd: folder, env }), publicKey: join(folder, 'cosign.pub') };
}

/** `cosign verify` with a key. */
export function cosignVerifyWithKey(site: Site, image: string, publicKey: string): Promise<Ran> {
  const args = ['--key', publicKey, '--trusted-root', site.trustedRoot, '--use-signed-timestamps'];
  return cosign(site, ['verify', ...args, image]);
}

/** `cosign attest`, keyless. */
export function cosignAttest(
  site: Site,
  log: Log,
  image: string,
  predicate: { type: string; file: string },
): Promise<Ran> {
  const args = ['attest', '--yes', '--type', predicate.type, '--predicate', predicate.file];
  return cosign(site, [...args, ...signing(site, log), image], 'cosign', site.job());
}

/** Variables of a cosign that knows this site's registry and nothing else: no home, no cached trust root. */
export function cosignEnv(site: Site): Record<string, string> {
  const home = newFolder();
  return { HOME: home, TUF_ROOT: home, ...site.login };
}

function cosign(
  site: Site,
  args: string[],
  program: CosignProgram = 'cosign',
  env: Record<string, string> = {},
): Promise<Ran> {
  return run(program, args, { env: { ...cosignEnv(site), ...env } });
}

/** Signed timestamps are looked at besides the log: both are in every bundle that Waybill writes. */
function trust(site: Site, { identity = IDENTITY, issuer, program }: Expected): string[] {
  return [
    // Version 3 finds bundles by itself, version 2 when told so.
    ...(program === 'cosign-2' ? ['--new-bundle-format'] : []),
    '--trusted-root',
    site.trustedRoot,
    '--use-signed-timestamps',
    '--certificate-identity',
    identity,
    '--certificate-oidc-issuer',
    issuer ?? site.issuer,
  ];
}

function signing(site: Site, log: Log): string[] {
  return ['--signing-config', site.signingConfig(log), '--trusted-root', site.trustedRoot];
}
