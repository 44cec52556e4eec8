/** The cosign program, as people run it on what a site holds. */
import { join } from 'node:path';
import { newFolder } from './folder.ts';
import { type Ran, run } from './programs.ts';
import { IDENTITY, type Log, type Site } from './release.ts';
import { services, trustVariables } from './trust-files.ts';

export type CosignProgram = 'cosign' | 'cosign-2';
export type Format = 'bundle' | 'legacy';

export interface Expected {
  /** Where cosign looks: at bundles (default), or at the tags .sig and .att. */
  format?: Format;
  identity?: string;
  issuer?: string;
  /** Further options. */
  options?: string[];
  program?: CosignProgram;
}

/** `cosign verify`. */
export function cosignVerify(site: Site, image: string, expected: Expected = {}): Promise<Ran> {
  const { args, env } = trust(site, expected);
  return cosign(site, ['verify', ...args, ...(expected.options ?? []), image], expected.program, env);
}

/** `cosign verify-attestation`; `type` is a predicate type, or a name that cosign has for one. */
export function cosignVerifyAttestation(
  site: Site,
  image: string,
  type: string,
  expected: Expected = {},
): Promise<Ran> {
  const { args, env } = trust(site, expected);
  const all = ['verify-attestation', '--type', type, ...args, ...(expected.options ?? []), image];
  return cosign(site, all, expected.program, env);
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

/** The options that name whom to trust, and, for version 2 on tags, the variables in their place. */
function trust(
  site: Site,
  { identity = IDENTITY, issuer = site.issuer, program, format = 'bundle' }: Expected,
): { args: string[]; env: Record<string, string> } {
  const identities = ['--certificate-identity', identity, '--certificate-oidc-issuer', issuer];
  const root = ['--trusted-root', site.trustedRoot];
  if (format === 'bundle') {
    // Version 3 finds bundles by itself, version 2 when told so. Both times are in every bundle that Waybill writes.
    const found = program === 'cosign-2' ? ['--new-bundle-format'] : [];
    return { args: [...found, ...root, '--use-signed-timestamps', ...identities], env: {} };
  }
  if (program === 'cosign-2') return { args: identities, env: trustVariables(site) };
  return { args: ['--new-bundle-format=false', ...root, ...identities], env: {} };
}

function signing(site: Site, log: Log): string[] {
  return ['--signing-config', site.signingConfig(log), '--trusted-root', site.trustedRoot];
}

/** As cosign is told where to sign in the format of tags. */
function signingLegacy(
  site: Site,
  program: CosignProgram,
  claims: Record<string, string>,
): { args: string[]; env: Record<string, string> } {
  const { authority, log } = services(site);
  return {
    args: [
      ...['--fulcio-url', authority, '--rekor-url', log],
      // Version 3 must be told to leave bundles and the public instance alone.
      ...(program === 'cosign' ? ['--new-bundle-format=false', '--use-signing-config=false'] : []),
    ],
    env: { ...site.job(claims), ...trustVariables(site) },
  };
}

/** `cosign sign` into the tag .sig, keyless. */
export function cosignSignLegacy(
  site: Site,
  program: CosignProgram,
  image: string,
  { claims = {}, options = [] }: { claims?: Record<string, string>; options?: string[] } = {},
): Promise<Ran> {
  const { args, env } = signingLegacy(site, program, claims);
  return cosign(site, ['sign', '--yes', ...args, ...options, image], program, env);
}

/** `cosign attest` into the tag .att, keyless. */
export function cosignAttestLegacy(
  site: Site,
  program: CosignProgram,
  image: string,
  predicate: { type: string; file: string },
): Promise<Ran> {
  const { args, env } = signingLegacy(site, program, {});
  const what = ['--type', predicate.type, '--predicate', predicate.file];
  return cosign(site, ['attest', '--yes', ...args, ...what, image], program, env);
}
