/**
 * A history of bumps whose arrivals are shuffled within a minute, as jobs of a busy day finish, and its replay through the decision of
 * the action. The history is generated, or a real one (gzip; a line a bump: epoch, service, environment and vN, between tabs).
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Edit } from '@waybill/gitops';
import { type Decision, decide, type PastBump } from '../src/decision.ts';

interface Build {
  /** Seconds. */
  at: number;
  /** `service/environment` */
  place: string;
  version: number;
}

export interface Arrival extends Build {
  /** Seconds, after the shuffle. */
  arrives: number;
  /** An older version on purpose. */
  rollback: boolean;
}

const SHUFFLE_SECONDS = 60;
const GENERATED_BUILDS = 20_000;
const SOURCE = 'acme/claims-api';
export const ROLLBACK_REASON = 'an older version was wanted';

/** mulberry32: the same numbers in every run. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Builds of many services, several a minute at times, now and then an older version on purpose. */
export function generatedHistory(random: () => number): Build[] {
  const builds: Build[] = [];
  const versions = new Map<string, number>();
  let at = 1_700_000_000;
  for (let i = 0; i < GENERATED_BUILDS; i++) {
    at += Math.floor(random() ** 4 * 600);
    const place = `service-${Math.floor(random() * 60)}/${random() < 0.8 ? 'integration' : 'staging'}`;
    const next = (versions.get(place) ?? 0) + 1;
    versions.set(place, next);
    const back = random() < 0.007 && next > 3 ? next - 2 : next;
    builds.push({ at, place, version: back });
  }
  return builds;
}

/** Throws for a file that can't be read, or is of another form. */
export function realHistory(path: string): Build[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line, i) => {
    const [, at, service, environment, version] = /^(\d+)\t([^\t]+)\t([^\t]+)\tv(\d+)$/.exec(line) ?? [];
    if (at === undefined || version === undefined) throw new Error(`${path}:${i + 1} is no bump: ${line}`);
    return { at: Number(at), place: `${service}/${environment}`, version: Number(version) };
  });
}

/** Lower versions long after the higher one are rollbacks; those within a minute are races. */
export function arrivalsOf(history: readonly Build[], random: () => number): Arrival[] {
  const newestAt = new Map<string, Build>();
  return history
    .map((build) => {
      const newest = newestAt.get(build.place);
      const rollback =
        newest !== undefined && build.version < newest.version && build.at - newest.at > SHUFFLE_SECONDS;
      if (!newest || build.version > newest.version || rollback) newestAt.set(build.place, build);
      return { ...build, rollback, arrives: build.at + random() * SHUFFLE_SECONDS };
    })
    .sort((a, b) => a.arrives - b.arrives);
}

/** Arrivals that would put an older version over a newer one where whoever comes last wins. */
export function overtakes(arrivals: readonly Arrival[]): Set<Arrival> {
  const held = new Map<string, number>();
  const found = new Set<Arrival>();
  for (const arrival of arrivals) {
    if (!arrival.rollback && arrival.version < (held.get(arrival.place) ?? 0)) found.add(arrival);
    held.set(arrival.place, arrival.version);
  }
  return found;
}

export function digestOfVersion(version: number): string {
  return `sha256:${version.toString(16).padStart(64, '0')}`;
}

export interface Replay {
  written: number;
  superseded: number;
  unchanged: number;
  rollbacks: number;
  overtakes: number;
  /** Rollbacks that the history wants: each is written, or its version is there already. */
  wanted: number;
  /**
   * Rollbacks to what is there already, so that there is nothing to write. A history of versions has them where what was rolled back came
   * again by itself (v148, back to v146, v148 once more, back again): that return has no reason and no later run, so it stays out.
   */
  held: number;
  /** What each arrival came to, in their order. */
  decisions: Decision['kind'][];
  /** Version that each place ends with. */
  versions: Map<string, number>;
}

export function replay(arrivals: readonly Arrival[]): Replay {
  const past = new Map<string, PastBump>();
  const result: Replay = {
    written: 0,
    superseded: 0,
    unchanged: 0,
    rollbacks: 0,
    overtakes: 0,
    wanted: arrivals.filter(({ rollback }) => rollback).length,
    held: 0,
    decisions: [],
    versions: new Map(),
  };
  for (const { place, version, rollback, at } of arrivals) {
    const digest = digestOfVersion(version);
    const last = past.get(place);
    const reason = rollback ? { rollback: ROLLBACK_REASON } : {};
    const bump = { service: 'claims-api', environment: 'dev', digest };
    const run = `https://github.com/${SOURCE}/actions/runs/${at}-${version}`;
    const decision = decide(
      { ...bump, order: [version], source: SOURCE, run, rollback: reason.rollback },
      { changed: last?.record.digest !== digest } as Edit,
      last ? [last] : [],
    );
    result.decisions.push(decision.kind);
    if (decision.kind === 'superseded') result.superseded++;
    else if (decision.kind !== 'write') {
      result.unchanged++;
      if (rollback && result.versions.get(place) === version) result.held++;
    } else {
      result.written++;
      if (rollback) result.rollbacks++;
      else if (version < (result.versions.get(place) ?? 0)) result.overtakes++;
      result.versions.set(place, version);
      past.set(place, {
        commit: { oid: '', url: '', message: '', committedDate: '', verified: true, byGitHub: true },
        record: {
          ...bump,
          ...reason,
          image: 'registry.example/acme/claims-api',
          source: `${SOURCE}@${'c'.repeat(40)}`,
          run,
          order: decision.order,
        },
      });
    }
  }
  return result;
}
