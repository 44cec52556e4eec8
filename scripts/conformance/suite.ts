/** The suite's verification cases, as its folders say them (test/assets/bundle-verify/README.md of sigstore-conformance). */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ConformanceCase {
  /** Name of the folder, and how the artifact is given. */
  name: string;
  /** What the client is called with. */
  args: string[];
  /** Names that end so must be refused. */
  mustVerify: boolean;
}

/** Who signed where a folder names nobody: the suite's own beacon. */
const IDENTITY =
  'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';

/** Cases of a checked-out suite, or of its folder `bundle-verify`. Each folder gives two: by path and by digest. */
export function conformanceCases(folder: string): ConformanceCase[] {
  const assets = [join(folder, 'test/assets/bundle-verify'), folder].find((candidate) =>
    existsSync(join(candidate, 'a.txt')),
  );
  if (assets === undefined)
    throw new Error(`${folder} is neither a checkout of sigstore-conformance nor its folder bundle-verify`);
  return readdirSync(assets, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .flatMap((name) => casesOf(name, join(assets, name), join(assets, 'a.txt')));
}

function casesOf(name: string, folder: string, fallbackArtifact: string): ConformanceCase[] {
  const file = (part: string) => {
    const path = join(folder, part);
    return existsSync(path) ? path : undefined;
  };
  const text = (part: string, fallback: string) => {
    const path = file(part);
    return path === undefined ? fallback : readFileSync(path, 'utf8').trim();
  };
  const artifact = file('artifact') ?? fallbackArtifact;
  const digest = `sha256:${createHash('sha256').update(readFileSync(artifact)).digest('hex')}`;
  const key = file('key.pub');
  const trustedRoot = file('trusted_root.json');
  const args = [
    'verify-bundle',
    '--bundle',
    join(folder, 'bundle.sigstore.json'),
    ...(key
      ? ['--key', key]
      : [
          '--certificate-identity',
          text('identity', IDENTITY),
          '--certificate-oidc-issuer',
          text('issuer', ISSUER),
        ]),
    ...(trustedRoot ? ['--trusted-root', trustedRoot] : []),
  ];
  const mustVerify = !name.endsWith('fail');
  return [
    { name: `${name} by path`, args: [...args, artifact], mustVerify },
    { name: `${name} by digest`, args: [...args, digest], mustVerify },
  ];
}
