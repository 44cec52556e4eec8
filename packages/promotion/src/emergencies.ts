/**
 * The record of an emergency: a file of the config repository that comes with the very change it lets through, and stays as its trace.
 * The change says what it asks for; whether that holds is decided under the policy of the base.
 */
import { type GitHubClient, issueState } from '@waybill/github';
import { type EmergencyFact, type SkippableRule, skippableRules } from '@waybill/policy';
import { canonicalJson, WaybillError } from '@waybill/toolkit';

const FOLDER = '.waybill/emergencies';
const SCHEMA = 'waybill/emergency/v1';

/** What a record holds, as it is written. */
export interface EmergencyRecord {
  service: string;
  environment: string;
  /** The digest that it lets through, and no other. */
  digest: string;
  skip: SkippableRule[];
  reason: string;
  /** Address of the issue that is worked on. */
  issue: string;
  /** Login of who is to approve it. */
  approver: string;
  requestedBy: { id: number; login: string };
  /** RFC 3339. */
  from: string;
  until: string;
}

/** What is wrong with a record, as a text. */
export class EmergencyFault extends Error {}

/** Where the record of an emergency stands: one for each digest in each environment. */
export function emergencyPath(service: string, environment: string, digest: string): string {
  return `${FOLDER}/${service}/${environment}/${digest.replace(':', '-')}.json`;
}

/** Whether a path is that of a record of any emergency. */
export function isEmergencyPath(path: string): boolean {
  return path.startsWith(`${FOLDER}/`);
}

/** The text of a record: canonical JSON. */
export function emergencyFile(record: EmergencyRecord): string {
  return `${canonicalJson({ schema: SCHEMA, ...record })}\n`;
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/;
const MEMBERS = [
  'approver',
  'digest',
  'environment',
  'from',
  'issue',
  'reason',
  'requestedBy',
  'schema',
  'service',
  'skip',
  'until',
];
/** The length that a reader of the pull request is asked to read. */
const MAX_REASON_CHARS = 300;

/** Reads a record. Throws `EmergencyFault`. Only the form that `emergencyFile` writes is one. */
export function parseEmergency(text: string): EmergencyRecord {
  let json: Record<string, unknown>;
  try {
    json = JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw new EmergencyFault('it is not JSON');
  }
  if (json?.schema !== SCHEMA)
    throw new EmergencyFault(`it is no record of an emergency ("schema": "${SCHEMA}")`);
  const wrong = (member: string) => new EmergencyFault(`"${member}" is not as an emergency has it`);
  const other = Object.keys(json).find((key) => !MEMBERS.includes(key));
  if (other !== undefined) throw wrong(other);
  const word = (member: string, form: RegExp): string => {
    const value = json[member];
    if (typeof value !== 'string' || !form.test(value)) throw wrong(member);
    return value;
  };
  const { skip, requestedBy } = json as {
    skip: unknown;
    requestedBy: { id?: unknown; login?: unknown } | null;
  };
  const known = (rule: unknown): rule is SkippableRule => skippableRules.some((each) => each === rule);
  if (!Array.isArray(skip) || skip.length === 0 || !skip.every(known)) throw wrong('skip');
  const { id, login } = requestedBy ?? {};
  if (!Number.isSafeInteger(id) || typeof login !== 'string') throw wrong('requestedBy');
  const record: EmergencyRecord = {
    service: word('service', /^[a-z0-9-]{1,63}$/),
    environment: word('environment', /^[a-z0-9-]{1,63}$/),
    digest: word('digest', /^sha256:[0-9a-f]{64}$/),
    skip: [...new Set(skip)],
    reason: word('reason', new RegExp(`^[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]{10,${MAX_REASON_CHARS}}$`, 'u')),
    issue: word('issue', /^https?:\/\/[\x21-\x7e]{1,300}$/),
    approver: word('approver', /^[A-Za-z0-9-]{1,39}$/),
    requestedBy: { id: Number(id), login },
    from: word('from', TIME),
    until: word('until', TIME),
  };
  if (emergencyFile(record) !== text)
    throw new EmergencyFault('it is not in the form in which Waybill writes it');
  return record;
}

/**
 * The record as a fact, with what is found of its issue. The issue must stand in a repository of the owner of the config repository: one
 * of anybody else would say nothing.
 * @param issues reads that repository. What it can't read is a fact, not an error.
 */
export async function emergencyFact(
  record: EmergencyRecord,
  owner: string,
  serverUrl: string,
  issues: GitHubClient,
): Promise<EmergencyFact> {
  const { skip, reason, issue, approver, requestedBy, from, until } = record;
  return {
    skip,
    reason,
    issue,
    issueOpen: await isOpen(issue, owner, serverUrl, issues),
    approver,
    requestedBy,
    from: new Date(from),
    until: new Date(until),
  };
}

async function isOpen(
  address: string,
  owner: string,
  serverUrl: string,
  issues: GitHubClient,
): Promise<boolean | undefined> {
  const rest = address.startsWith(`${serverUrl}/`) ? address.slice(serverUrl.length + 1) : '';
  const [, ownerOf = '', name = '', number = ''] =
    /^([A-Za-z0-9-]{1,39})\/([A-Za-z0-9._-]{1,100})\/issues\/(\d{1,9})$/.exec(rest) ?? [];
  if (ownerOf.toLowerCase() !== owner.toLowerCase()) return undefined;
  try {
    return (await issueState(issues, { owner: ownerOf, name }, Number(number))) === 'open';
  } catch (error) {
    if (!(error instanceof WaybillError) || error.kind === 'bug') throw error;
    return undefined;
  }
}
