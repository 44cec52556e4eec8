/** The emergency that a run declares: its record, which comes with the change, and what the pull request says of it. */
import { dirname } from 'node:path/posix';
import type { GitHubClient, PullRequest } from '@waybill/github';
import type { EmergencyFact, SkippableRule } from '@waybill/policy';
import {
  type ConfigRevision,
  type EmergencyRecord,
  emergencyFact,
  emergencyFile,
  emergencyPath,
  parseEmergency,
  readTexts,
} from '@waybill/promotion';
import { markdownCode, markdownLink, markdownText, shortTime } from '@waybill/toolkit';
import type { Inputs } from './inputs.ts';

/** What a run asks for, with who started it. */
export interface EmergencyWish {
  skip: SkippableRule[];
  reason: string;
  issue: string;
  approver: string;
  minutes: number;
  requestedBy: { id: number; login: string };
}

export interface DeclaredEmergency {
  record: EmergencyRecord;
  fact: EmergencyFact;
}

const MINUTE_MS = 60_000;

/** Undefined for a usual promotion. */
export function wishOf(inputs: Inputs, requestedBy: EmergencyWish['requestedBy']): EmergencyWish | undefined {
  const { emergencySkip, emergencyReason, emergencyIssue, emergencyApprover, emergencyMinutes } = inputs;
  if (!emergencySkip || !emergencyReason || !emergencyIssue || !emergencyApprover || !emergencyMinutes)
    return undefined;
  return {
    skip: emergencySkip,
    reason: emergencyReason,
    issue: emergencyIssue,
    approver: emergencyApprover,
    minutes: emergencyMinutes,
    requestedBy,
  };
}

/**
 * The emergency as its pull request declares it, where there is one already: a run that is tried again does not make it longer. Else
 * one that begins now. Throws what reading GitHub throws.
 */
export async function declareEmergency(
  config: ConfigRevision,
  wish: EmergencyWish,
  move: { service: string; to: string; digest: string },
  ports: { github: GitHubClient; issues: GitHubClient; now: Date },
  pull: Pick<PullRequest, 'head'> | undefined,
): Promise<DeclaredEmergency> {
  const { service, to, digest } = move;
  const path = emergencyPath(service, to, digest);
  const texts = pull && (await readTexts(ports.github, config.repository, pull.head.sha, [path]));
  const text = texts?.get(path);
  const record = text === undefined ? recordOf(wish, move, ports.now) : parseEmergency(text);
  const { owner } = config.repository;
  return { record, fact: await emergencyFact(record, owner, config.policy.trust.server, ports.issues) };
}

function recordOf(
  { minutes, ...wish }: EmergencyWish,
  { service, to, digest }: { service: string; to: string; digest: string },
  now: Date,
): EmergencyRecord {
  return {
    service,
    environment: to,
    digest,
    ...wish,
    from: now.toISOString(),
    until: new Date(now.getTime() + minutes * MINUTE_MS).toISOString(),
  };
}

/** The record as a file of the commit. */
export function emergencyAddition({ record }: DeclaredEmergency): Record<string, Uint8Array> {
  const { service, environment, digest } = record;
  return { [emergencyPath(service, environment, digest)]: Buffer.from(emergencyFile(record), 'utf8') };
}

/** Stands above everything else in the pull request. */
export function emergencyBlock({ record }: DeclaredEmergency): string {
  const { skip, reason, issue, approver, requestedBy, until } = record;
  const folder = dirname(emergencyPath(record.service, record.environment, record.digest));
  return [
    '> [!CAUTION]',
    `> **🚨 EMERGENCY. It skips ${skip.map((rule) => markdownText(rule)).join(' and ')}** until ${shortTime(until)}: ${markdownText(reason, 300)}`,
    '>',
    `> Asked for by ${markdownText(requestedBy.login)} (${requestedBy.id}), worked on in ${markdownLink('its issue', issue)}. It needs the approval of **${markdownText(approver)}**, given to this very commit, besides those that are always asked for; evidence, withdrawals and the ladder hold as ever. Its record stays in the repository, under ${markdownCode(folder)}.`,
  ].join('\n');
}
