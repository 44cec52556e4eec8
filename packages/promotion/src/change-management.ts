/** The change of a promotion: what it is for, what the rules are told of it, and when it is planned. */
import {
  type ChangeClient,
  type ChangeRequest,
  type ChangeSubject,
  changeClient,
  findChange,
} from '@waybill/change-management';
import { type ChangeFact, type ChangeManagement, type Environment, windowAt } from '@waybill/policy';
import { type HttpClient, requestIdToken, WaybillError } from '@waybill/toolkit';
import type { ConfigRevision } from './config.ts';

/** Opens the change management that a policy names. */
export type ChangeOpener = (settings: ChangeManagement) => ChangeClient;

/** The promotion of a digest by a pull request. */
export interface Proposed {
  service: string;
  to: string;
  digest: string;
  pullRequest: number;
}

/** By the ID token of the job: no key is kept anywhere. */
export function changeOpener(http: HttpClient, env: NodeJS.ProcessEnv): ChangeOpener {
  return (settings) =>
    changeClient(settings, {
      http,
      token: async () => (await requestIdToken(http, env, settings.audience)).value,
    });
}

export function changeSubject(
  { repositoryId }: Pick<ConfigRevision, 'repositoryId'>,
  { service, to, digest, pullRequest }: Proposed,
): ChangeSubject {
  return { repositoryId, service, environment: to, digest, pullRequest };
}

/**
 * What the rules are told. The change is found by the key of the promotion and by nothing else: no number that stands in the text of
 * a pull request counts. What can't be read is a fact of its own, with its reason.
 * @param pullRequest undefined before it is opened: then there is no change yet.
 */
export async function changeFact(
  config: ConfigRevision,
  candidate: Omit<Proposed, 'pullRequest'> & { pullRequest?: number },
  open: ChangeOpener,
): Promise<{ fact: ChangeFact; notes: string[] }> {
  const { changeManagement } = config.policy;
  const { pullRequest } = candidate;
  if (!changeManagement || pullRequest === undefined) return { fact: { kind: 'none' }, notes: [] };
  try {
    const subject = changeSubject(config, { ...candidate, pullRequest });
    const { change, duplicates, foreign } = await findChange(open(changeManagement), subject);
    const notes = duplicates.map(
      ({ number }) => `${number} is a second change for this promotion; the older one counts`,
    );
    if (change) return { fact: factOf(change), notes };
    if (foreign.length === 0) return { fact: { kind: 'none' }, notes };
    const reason = `${foreign.map(({ number }) => number).join(', ')} has the correlation_id of this promotion, but is about something else, or is no ${changeManagement.type} change`;
    return { fact: { kind: 'unreadable', reason }, notes };
  } catch (error) {
    return { fact: unreadable(error), notes: [] };
  }
}

/** Throws whatever is no error of a system at the other end or of the set-up. */
export function unreadable(error: unknown): Extract<ChangeFact, { kind: 'unreadable' }> {
  if (!(error instanceof WaybillError) || error.kind === 'bug') throw error;
  const found = error.found === undefined ? '' : ` (${error.found.slice(0, 200)})`;
  return { kind: 'unreadable', reason: `the change could not be read: ${error.message}${found}` };
}

export function factOf(change: ChangeRequest): ChangeFact {
  const { number, url, stage, approval, plannedStart, plannedEnd } = change;
  return { kind: 'found', number, url, stage, approval, plannedStart, plannedEnd };
}

/** From when the policy first allows the promotion, as far as that is known. */
export function plannedWindow(
  environment: Environment,
  facts: { inFromSince: Date | undefined; now: Date },
  { plannedSeconds }: Pick<ChangeManagement, 'plannedSeconds'>,
): { plannedStart: Date; plannedEnd: Date } {
  const soaked = (facts.inFromSince?.getTime() ?? 0) + environment.soakSeconds * 1000;
  const soonest = new Date(Math.max(facts.now.getTime(), soaked));
  const answer = windowAt(environment, soonest);
  const plannedStart = answer.open ? soonest : (answer.opensAt ?? soonest);
  return { plannedStart, plannedEnd: new Date(plannedStart.getTime() + plannedSeconds * 1000) };
}
