/** Versions below which a dependency or a program that Waybill is built and tested with has a known hole. */
import { parse } from 'yaml';

export interface Floor {
  /** Name in the lockfile, or in the list of programs of scripts/lib/tools.ts. */
  name: string;
  kind: 'package' | 'program';
  /** First version that is not affected. */
  version: string;
  /** Identifiers and what they are about. */
  advisory: string;
  /** Not used today; must not come in below its floor, not even under another package. */
  unused?: true;
}

export const FLOORS: readonly Floor[] = [
  {
    name: '@sigstore/core',
    kind: 'package',
    version: '3.2.1',
    advisory: 'CVE-2026-48758: the payload type of a DSSE envelope can be changed after it was signed',
  },
  {
    name: '@sigstore/verify',
    kind: 'package',
    version: '3.1.1',
    advisory: 'CVE-2026-48816: a time that nobody signed counts as a timestamp',
  },
  {
    name: '@sigstore/oci',
    kind: 'package',
    version: '0.7.1',
    advisory: 'CVE-2026-59891: registry credentials are sent to another host',
    unused: true,
  },
  {
    name: 'yaml',
    kind: 'package',
    version: '2.8.3',
    advisory: 'CVE-2026-33532: a deeply nested document ends the parser with an overflow of the stack',
  },
  {
    name: 'cosign',
    kind: 'program',
    version: '3.1.3',
    advisory: 'GHSA-fx35-mq7g-6g98: a bundle with a key of its own skips the check of the identity',
  },
  {
    name: 'cosign2',
    kind: 'program',
    version: '2.6.5',
    advisory: 'GHSA-fx35-mq7g-6g98: a bundle with a key of its own skips the check of the identity',
  },
  {
    name: 'gh',
    kind: 'program',
    version: '2.93.0',
    advisory: 'CVE-2026-48501: the token is sent to hosts of trust roots and bundles that are not GitHub',
  },
];

export interface Found {
  name: string;
  kind: Floor['kind'];
  version: string;
}

/** Every package of a pnpm lockfile (version 9), each version of it. Throws when the text is not such a lockfile. */
export function lockedPackages(lockfile: string): Found[] {
  const { packages } = (parse(lockfile) ?? {}) as { packages?: Record<string, unknown> };
  if (!packages || Object.keys(packages).length === 0)
    throw new Error('pnpm-lock.yaml lists no packages; expected the map "packages" of lockfile version 9');
  return Object.keys(packages).map((key) => {
    // "@scope/name@1.2.3", and "name@1.2.3(peer@4.5.6)" in older lockfiles.
    const [, name, version] = /^(@?[^@]+)@([^(]+)/.exec(key) ?? [];
    if (!name || !version) throw new Error(`pnpm-lock.yaml: "${key}" is not NAME@VERSION`);
    return { name, kind: 'package', version };
  });
}

/** One line for each version below its floor, and for each floor whose package or program was not found: nothing was proved of it. */
export function faultsOf(found: readonly Found[], floors: readonly Floor[] = FLOORS): string[] {
  return floors.flatMap((floor) => {
    const versions = found.filter(({ name, kind }) => name === floor.name && kind === floor.kind);
    const where = floor.kind === 'package' ? 'pnpm-lock.yaml' : 'scripts/lib/tools.ts';
    if (versions.length === 0)
      return floor.unused
        ? []
        : [`${floor.name} is not in ${where}; if it is not used any more, take its floor away`];
    return versions
      .filter(({ version }) => isBelow(version, floor.version))
      .map(
        ({ version }) =>
          `${floor.name} ${version} (${where}) is below ${floor.version}: ${floor.advisory}. Take ${floor.version} or later.`,
      );
  });
}

/** Compares versions of the form 1.2.3; what has a suffix (1.2.3-rc.1) comes before 1.2.3. Throws for any other form. */
export function isBelow(version: string, floor: string): boolean {
  const [a, b] = [numbersOf(version), numbersOf(floor)];
  for (const [index, number] of a.numbers.entries()) {
    const other = b.numbers[index] ?? 0;
    if (number !== other) return number < other;
  }
  return a.early && !b.early;
}

function numbersOf(version: string): { numbers: number[]; early: boolean } {
  const match = /^(\d+)\.(\d+)\.(\d+)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/.exec(version);
  if (!match) throw new Error(`"${version}" is not a version of the form 1.2.3`);
  return { numbers: match.slice(1, 4).map(Number), early: match[4] !== undefined };
}
