/** Commits that the shipped bump-config-repo signs keylessly, and gitsign on them. */

import { configRepository } from './bump.ts';
import { newFolder } from './folder.ts';
import { pathOf, type Ran, run, runGit, said } from './programs.ts';
import { IDENTITY, type Site } from './release.ts';
import { trustVariables } from './trust-files.ts';

export interface SignedCommits {
  /** A clone of the config repository. */
  repository: string;
  /** Id of the commit of the bump. */
  signed: string;
  /** The same, with one letter of its message changed and its signature kept. */
  changed: string;
}

const FILE = 'overlays/dev/kustomization.yaml';
const IMAGE = 'registry.example/acme/api';
const OLD = `sha256:${'0'.repeat(64)}`;
const NEW = `sha256:${'1'.repeat(64)}`;

const FILES = {
  [FILE]: `images:\n  - {name: api, newName: ${IMAGE}, digest: "${OLD}"}\n`,
  'delivery-policy.yml': `version: 1
trust:
  builders:
    - {workflow: acme/waybill/.github/workflows/release.yml, refs: [refs/tags/v1]}
evidence:
  release: [signature]
environments:
  - {name: dev, merge: direct, evidence: release}
services:
  api:
    image: ${IMAGE}
    source: {repository: acme/api, repository-id: "1001", refs: [refs/heads/main]}
    targets:
      dev: {kustomize: ${FILE}, image: api}
`,
};

/** One bump by git over HTTP, signed on the site's services. */
export async function signedCommits(site: Site): Promise<SignedCommits> {
  await using config = await configRepository(FILES);
  const { outputs } = await config.bump(
    {
      image: `${IMAGE}@${NEW}`,
      transport: 'git',
      signing: 'keyless',
      'signing-config': site.signingConfig('rekor-v1'),
      'trusted-root': site.trustedRoot,
    },
    site.job(),
  );
  const repository = newFolder();
  await git(['clone', '--quiet', config.gitDir, repository]);
  const signed = outputs.commit ?? '';
  const object = await git(['-C', repository, 'cat-file', 'commit', signed]);
  const changed = await git(
    ['-C', repository, 'hash-object', '-t', 'commit', '-w', '--stdin'],
    object.replace('\n\nBump', '\n\nDump'),
  );
  return { repository, signed, changed: changed.trim() };
}

/** `gitsign verify` of one commit. */
export function gitsignVerify(
  site: Site,
  repository: string,
  commit: string,
  { identity = IDENTITY, issuer = site.issuer }: { identity?: string; issuer?: string } = {},
): Promise<Ran> {
  const whom = ['--certificate-identity', identity, '--certificate-oidc-issuer', issuer];
  return run('gitsign', ['verify', ...whom, commit], { cwd: repository, env: variables(site) });
}

/** `git verify-commit` where gitsign is git's program for such signatures; it does not ask who signed. */
export function gitVerifyCommit(site: Site, repository: string, commit: string): Promise<Ran> {
  const program = `gpg.x509.program=${pathOf('gitsign')}`;
  return runGit(['-c', program, 'verify-commit', commit], { cwd: repository, env: variables(site) });
}

/** Nothing is fetched: the private instance is named by files. */
function variables(site: Site): Record<string, string> {
  const home = newFolder();
  return { HOME: home, TUF_ROOT: home, ...trustVariables(site) };
}

async function git(args: string[], stdin?: string): Promise<string> {
  const ran = await runGit(args, { env: { HOME: newFolder() }, ...(stdin === undefined ? {} : { stdin }) });
  if (ran.status !== 0) throw new Error(`git ${args.join(' ')}: ${said(ran)}`);
  return ran.stdout;
}
