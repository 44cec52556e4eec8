/**
 * The record of an emergency: a file of the config repository that comes with the very change it lets through, and stays as its trace.
 * The change says what it asks for; whether that holds is decided under the policy of the base.
 */
import { type GitHubClient, issueState } from '@waybill/github';
import { type EmergencyFact, type SkippableRule, skippableRules, strictReader } from '@waybill/policy';
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
/** Reads a record. Throws `EmergencyFault`. Only the form that `emergencyFile` writes is one. */
export function parseEmergency(text: string): EmergencyRecord {
  const fault = (where: string, expected: string) =>
    new EmergencyFault(`"${where || 'the record'}" must be ${expected}`);
  const { members, line, digest, reason, login, time, person } = strictReader(fault);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new EmergencyFault('it is not JSON');
  }
  const found = members(json, '', MEMBERS);
  if (found.schema !== SCHEMA) throw fault('schema', `"${SCHEMA}"`);
  const name = (member: string) =>
    line(found[member], member, /^[a-z0-9-]{1,63}$/, 'lower-case letters, digits and hyphens');
  const { skip } = found;
  const known = (rule: unknown): rule is SkippableRule => skippableRules.some((each) => each === rule);
  if (!Array.isArray(skip) || skip.length === 0 || !skip.every(known))
    throw fault('skip', `some of ${skippableRules.join(', ')}`);
  const record: EmergencyRecord = {
    service: name('service'),
    environment: name('environment'),
    digest: digest(found.digest, 'digest'),
    skip: [...new Set(skip)],
    reason: reason(found.reason, 'reason'),
    issue: line(found.issue, 'issue', /^https?:\/\/[\x21-\x7e]{1,300}$/, 'the address of an issue'),
    approver: login(found.approver, 'approver'),
    requestedBy: person(found.requestedBy, 'requestedBy'),
    from: time(found.from, 'from'),
    until: time(found.until, 'until'),
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
