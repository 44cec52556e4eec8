/** What differs between the packages of two bills of materials. Pure: the same two bills always give the same difference. */
import type { SbomPackage } from '../predicates/sbom.ts';
import { compareVersions } from './version-order.ts';

/** `changed`: another version, of which it is not known whether it is later. */
export type PackageChangeKind = 'downgraded' | 'changed' | 'upgraded' | 'added' | 'removed';

export interface PackageChange {
  kind: PackageChangeKind;
  /** Type of the package URL: `npm`, `deb`; `other` for a package without one. */
  ecosystem: string;
  name: string;
  /** Absent for `added`. */
  before?: string;
  /** Absent for `removed`. */
  after?: string;
}

export interface NewLicence {
  licence: string;
  /** Names of the packages that bring it, in order. */
  packages: string[];
}

export interface PackageDifference {
  /** Ordered by kind (what asks for attention first), ecosystem and name. */
  changes: PackageChange[];
  /** Licences that no package had before. */
  newLicences: NewLicence[];
  /** Packages of each side, each version counted. */
  total: { before: number; after: number };
}

const KINDS: readonly PackageChangeKind[] = ['downgraded', 'changed', 'upgraded', 'added', 'removed'];

export function packageDifference(
  before: readonly SbomPackage[],
  after: readonly SbomPackage[],
): PackageDifference {
  const [old, now] = [byName(before), byName(after)];
  const changes: PackageChange[] = [];
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const [left, right] = [old.get(key), now.get(key)];
    const one = left ?? right;
    if (!one) continue;
    const gone = [...(left?.versions ?? [])].filter((version) => !right?.versions.has(version));
    const come = [...(right?.versions ?? [])].filter((version) => !left?.versions.has(version));
    changes.push(...pairs(one.ecosystem, one.name, gone, come));
  }
  return {
    changes: changes.sort(
      (a, b) =>
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        order(a.ecosystem, b.ecosystem) ||
        order(a.name, b.name) ||
        order(a.before ?? a.after ?? '', b.before ?? b.after ?? ''),
    ),
    newLicences: newLicences(before, after),
    total: { before: count(old), after: count(now) },
  };
}

interface Versions {
  ecosystem: string;
  name: string;
  versions: Set<string>;
}

/** One package may be there in several versions: they are taken together. */
function byName(packages: readonly SbomPackage[]): Map<string, Versions> {
  const found = new Map<string, Versions>();
  for (const { ecosystem, name, version } of packages) {
    const key = `${ecosystem} ${name}`;
    const entry = found.get(key) ?? { ecosystem, name, versions: new Set() };
    entry.versions.add(version);
    found.set(key, entry);
  }
  return found;
}

/** The latest that went is set against the latest that came, and so on; what is left over came or went by itself. */
function pairs(ecosystem: string, name: string, gone: string[], come: string[]): PackageChange[] {
  const latestFirst = (a: string, b: string) => compareVersions(ecosystem, b, a) ?? order(b, a);
  const [left, right] = [gone.sort(latestFirst), come.sort(latestFirst)];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i): PackageChange => {
    const [before, after] = [left[i], right[i]];
    if (before === undefined) return { kind: 'added', ecosystem, name, after };
    if (after === undefined) return { kind: 'removed', ecosystem, name, before };
    const later = compareVersions(ecosystem, before, after);
    const kind = later === -1 ? 'upgraded' : later === 1 ? 'downgraded' : 'changed';
    return { kind, ecosystem, name, before, after };
  });
}

function newLicences(before: readonly SbomPackage[], after: readonly SbomPackage[]): NewLicence[] {
  const known = new Set(before.flatMap(({ licences }) => licences));
  const found = new Map<string, Set<string>>();
  for (const { name, licences } of after) {
    for (const licence of licences) {
      if (!known.has(licence)) found.set(licence, (found.get(licence) ?? new Set()).add(name));
    }
  }
  return [...found]
    .map(([licence, names]) => ({ licence, packages: [...names].sort(order) }))
    .sort((a, b) => order(a.licence, b.licence));
}

function count(packages: Map<string, Versions>): number {
  return [...packages.values()].reduce((sum, { versions }) => sum + versions.size, 0);
}

/** By code units: the same on every machine, whatever its locale. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
