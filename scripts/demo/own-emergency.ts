/** An emergency that somebody writes into a pull request instead of asking for one. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { emergencyFile, emergencyPath } from '../../packages/promotion/src/index.ts';
import type { World } from './world.ts';

const HOUR_MS = 3_600_000;

/** Writes its record for production into a clone of the config repository. @param hours from when until when, from now on. */
export function writeEmergency(
  { service, owner }: World,
  folder: string,
  digest: string,
  [from, until]: [hours: number, hours: number],
): void {
  const time = (hours: number) => new Date(Date.now() + hours * HOUR_MS).toISOString();
  const path = join(folder, emergencyPath(service.name, 'production', digest));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    emergencyFile({
      service: service.name,
      environment: 'production',
      digest,
      skip: ['soak', 'window'],
      reason: 'Trust me, it has to go in',
      issue: `https://github.com/${owner}/config/issues/1`,
      approver: 'alice',
      requestedBy: { id: 1, login: 'mallory' },
      from: time(from),
      until: time(until),
    }),
  );
}
