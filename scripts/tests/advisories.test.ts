/** No dependency and no program comes in below the version that mends a known hole. */
import { describe, expect, it } from '@jest/globals';
import { FLOORS, type Found, faultsOf, isBelow, lockedPackages } from '../lib/advisories.ts';

/** Every package and program at its floor. */
const atFloors: Found[] = FLOORS.map(({ name, kind, version }) => ({ name, kind, version }));
const replaced = (name: string, ...versions: string[]): Found[] =>
  atFloors.flatMap((found) =>
    found.name === name ? versions.map((version) => ({ ...found, version })) : [found],
  );

describe('floors of advisories', () => {
  it('take the first version that is mended, and later ones', () => {
    expect(faultsOf(atFloors)).toEqual([]);
    expect(faultsOf(replaced('yaml', '2.9.1', '3.0.0'))).toEqual([]);
  });

  it('name the package, what was found, the floor and the advisory', () => {
    expect(faultsOf(replaced('@sigstore/core', '3.2.0'))).toEqual([
      '@sigstore/core 3.2.0 (pnpm-lock.yaml) is below 3.2.1: CVE-2026-48758: the payload type of a DSSE envelope can be changed after it was signed. Take 3.2.1 or later.',
    ]);
    expect(faultsOf(replaced('gh', '2.83.0'))).toEqual([
      expect.stringContaining('gh 2.83.0 (scripts/lib/tools.ts) is below 2.93.0: CVE-2026-48501'),
    ]);
  });

  it('look at every version that is locked, not at the highest alone', () => {
    expect(faultsOf(replaced('yaml', '2.9.1', '1.10.2'))).toEqual([
      expect.stringContaining('yaml 1.10.2 (pnpm-lock.yaml) is below 2.8.3'),
    ]);
  });

  it('fail for what was not found, as nothing was proved of it; what is not used may be missing', () => {
    expect(faultsOf(replaced('@sigstore/verify'))).toEqual([
      '@sigstore/verify is not in pnpm-lock.yaml; if it is not used any more, take its floor away',
    ]);
    expect(faultsOf(replaced('cosign2'))).toEqual([expect.stringContaining('not in scripts/lib/tools.ts')]);
    expect(faultsOf(replaced('@sigstore/oci'))).toEqual([]);
    expect(faultsOf(replaced('@sigstore/oci', '0.7.0'))).toEqual([expect.stringContaining('CVE-2026-59891')]);
  });

  it('do not take a program for a package of the same name', () => {
    const found = atFloors.map((one) => (one.name === 'gh' ? { ...one, kind: 'package' as const } : one));
    expect(faultsOf(found)).toEqual([expect.stringContaining('gh is not in scripts/lib/tools.ts')]);
  });
});

it.each([
  ['2.8.2', '2.8.3', true],
  ['2.8.3', '2.8.3', false],
  ['2.10.0', '2.8.3', false],
  ['10.0.0', '2.8.3', false],
  ['2.8.3-rc.1', '2.8.3', true],
  ['2.8.3+build.5', '2.8.3', false],
] as const)('%s below %s: %s', (version, floor, below) => {
  expect(isBelow(version, floor)).toBe(below);
});

it.each(['', '2.8', 'v2.8.3', 'latest', 'link:../yaml'])(
  '"%s" is no version that can be held to a floor',
  (version) => {
    expect(() => isBelow(version, '2.8.3')).toThrow(`"${version}" is not a version of the form 1.2.3`);
  },
);

describe('the lockfile', () => {
  it('gives names with and without a scope', () => {
    const lockfile = "lockfileVersion: '9.0'\npackages:\n  '@sigstore/core@4.0.1': {}\n  yaml@2.9.1: {}\n";
    expect(lockedPackages(lockfile)).toEqual([
      { name: '@sigstore/core', kind: 'package', version: '4.0.1' },
      { name: 'yaml', kind: 'package', version: '2.9.1' },
    ]);
  });

  it.each(['', 'packages: {}\n', "lockfileVersion: '9.0'\n"])('without packages is an error (%j)', (text) => {
    expect(() => lockedPackages(text)).toThrow('lists no packages');
  });

  it('with a key of another form is an error', () => {
    expect(() => lockedPackages('packages:\n  /yaml/2.9.1: {}\n')).toThrow('is not NAME@VERSION');
  });
});
