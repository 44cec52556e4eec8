/**
 * Replays a history of bumps whose arrivals are shuffled within a minute, as jobs of a busy day finish. The history is generated;
 * a real one is replayed where WAYBILL_BUMP_HISTORY names a file (gzip, lines of epoch, service, environment, vN).
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import type { Edit } from '@waybill/gitops';
import { decide, type PastBump } from '../../src/decision.ts';

interface Build {
  /** Seconds. */
  at: number;
  place: string;
  version: number;
}

const SHUFFLE_SECONDS = 60;
const SOURCE = 'acme/claims-api';

/** mulberry32: the same numbers in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Builds of many services, several a minute at times, now and then an older version on purpose. */
function generated(random: () => number): Build[] {
  const builds: Build[] = [];
  const versions = new Map<string, number>();
  let at = 1_700_000_000;
  for (let i = 0; i < 20_000; i++) {
    at += Math.floor(random() ** 4 * 600);
    const place = `service-${Math.floor(random() * 60)}/${random() < 0.8 ? 'integration' : 'staging'}`;
    const next = (versions.get(place) ?? 0) + 1;
    versions.set(place, next);
    const back = random() < 0.007 && next > 3 ? next - 2 : next;
    builds.push({ at, place, version: back });
  }
  return builds;
}

function real(path: string): Build[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [at = '', service = '', environment = '', version = ''] = line.split('\t');
      return { at: Number(at), place: `${service}/${environment}`, version: Number(version.slice(1)) };
    });
}

/** Lower versions long after the higher one are rollbacks; those within a minute are races. */
function replay(history: readonly Build[], random: () => number) {
  const newestAt = new Map<string, { version: number; at: number }>();
  const arrivals = history
    .map((build) => {
      const newest = newestAt.get(build.place);
      const rollback =
        newest !== undefined && build.version < newest.version && build.at - newest.at > SHUFFLE_SECONDS;
      if (!newest || build.version > newest.version || rollback) newestAt.set(build.place, build);
      return { ...build, rollback, arrives: build.at + random() * SHUFFLE_SECONDS };
    })
    .sort((a, b) => a.arrives - b.arrives);

  const held = new Map<string, PastBump>();
  const counts = { written: 0, superseded: 0, unchanged: 0, rollbacks: 0, overtakes: 0 };
  for (const build of arrivals) {
    const digest = `sha256:${build.version.toString(16).padStart(64, '0')}`;
    const last = held.get(build.place);
    const changed = last?.record.digest !== digest;
    const decision = decide(
      {
        service: 'claims-api',
        environment: 'dev',
        digest,
        order: [build.version],
        source: SOURCE,
        run: `https://github.com/${SOURCE}/actions/runs/${build.at}-${build.version}`,
        rollback: build.rollback ? 'an older version was wanted' : undefined,
      },
      { changed } as Edit,
      last ? [last] : [],
    );
    if (decision.kind === 'superseded') counts.superseded++;
    else if (decision.kind !== 'write') counts.unchanged++;
    else {
      counts.written++;
      const previous = last ? Number.parseInt(last.record.digest.slice(7), 16) : -1;
      if (build.rollback) counts.rollbacks++;
      else if (build.version < previous) counts.overtakes++;
      held.set(build.place, {
        commit: { oid: '', url: '', message: '', committedDate: '', verified: true },
        record: {
          image: 'registry.example/acme/claims-api',
          digest,
          service: 'claims-api',
          environment: 'dev',
          source: `${SOURCE}@${'c'.repeat(40)}`,
          run: 'https://github.com/x/y',
          order: decision.order,
          ...(build.rollback ? { rollback: 'an older version was wanted' } : {}),
        },
      });
    }
  }
  return { ...counts, wanted: arrivals.filter((build) => build.rollback).length };
}

describe('a history whose builds finish out of order', () => {
  it('has no overtakes, and every wanted rollback', () => {
    const random = numbers(7);
    const outcome = replay(generated(random), random);
    expect(outcome.overtakes).toBe(0);
    expect(outcome.superseded).toBeGreaterThan(50);
    expect(outcome.rollbacks).toBeGreaterThan(20);
    expect(outcome.rollbacks + outcome.unchanged).toBeGreaterThanOrEqual(outcome.wanted);
  });

  const path = process.env.WAYBILL_BUMP_HISTORY;
  (path ? it : it.skip)('also in the real one', () => {
    const outcome = replay(real(path ?? ''), numbers(7));
    console.log(JSON.stringify(outcome));
    expect(outcome.overtakes).toBe(0);
    expect(outcome.rollbacks + outcome.unchanged).toBeGreaterThanOrEqual(outcome.wanted);
  });
});
