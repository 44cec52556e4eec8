/**
 * What the labels of a pull request claim. No fact is read from them; but approvers read them, so one that claims what the change is not
 * must come off before anything merges. Who put it on is told.
 */
import { type GitHubClient, labelledBy, type PullRequest } from '@waybill/github';
import type { DeliveryPolicy } from '@waybill/policy';
import { type ConfigRevision, EMERGENCY_LABEL, subjectLabel } from '@waybill/promotion';
import { shortTime, WaybillError } from '@waybill/toolkit';
import type { Finding, Move } from './change.ts';
import type { Result } from './result.ts';

/** Throws what GitHub's client throws that is not for want of a right. */
export async function judgeLabels(
  github: GitHubClient,
  config: Pick<ConfigRevision, 'policy' | 'repository'>,
  move: Move,
  { number, labels }: Pick<PullRequest, 'number' | 'labels'>,
): Promise<{ findings: Finding[]; notes: Result['notes'] }> {
  const { claims, strange } = claimsOf(config.policy, move, labels);
  const by = claims.length === 0 ? undefined : await settersOf(github, config, number);
  const findings = claims.map(({ label, claim }): Finding => {
    const setter = by?.get(label);
    const who = setter
      ? `${setter.login} put it on, ${shortTime(setter.at)}`
      : 'who put it on could not be read';
    return {
      code: 'PR_LABEL_UNAUTHORISED',
      reason: `the label "${label}" claims ${claim} (${who}). Take it off: the check then runs again by itself. No fact is read from labels; ${remedy(label)}`,
    };
  });
  if (strange.length === 0) return { findings, notes: [] };
  const reason = `labels say something else than the change: ${strange.join(', ')}`;
  return { findings, notes: [{ code: 'LABELS_DIFFER', reason }] };
}

function remedy(label: string): string {
  return label === EMERGENCY_LABEL
    ? 'an emergency is declared by the inputs of the promote workflow'
    : 'to move something else, promote it';
}

/** Undefined where the token may not read it: the finding stands all the same. */
async function settersOf(
  github: GitHubClient,
  { repository }: Pick<ConfigRevision, 'repository'>,
  number: number,
): Promise<Awaited<ReturnType<typeof labelledBy>> | undefined> {
  try {
    return await labelledBy(github, repository, number);
  } catch (error) {
    if (!(error instanceof WaybillError) || error.kind !== 'user') throw error;
    return undefined;
  }
}

interface Claim {
  label: string;
  claim: string;
}

/** Labels about something that the policy does not declare are of others: they are only said. */
function claimsOf(
  { services, environments }: Pick<DeliveryPolicy, 'services' | 'environments'>,
  move: Move,
  labels: readonly string[],
): { claims: Claim[]; strange: string[] } {
  const claims: Claim[] = [];
  const strange: string[] = [];
  const refuse = (label: string, claim: string) => claims.push({ label, claim });
  if (labels.includes(EMERGENCY_LABEL) && !move.emergency)
    refuse(EMERGENCY_LABEL, 'an emergency, and the change brings no record of one');
  const subjects = {
    service: { own: move.service, declared: Object.keys(services) },
    environment: { own: move.to, declared: environments.map(({ name }) => name) },
  };
  for (const kind of ['service', 'environment'] as const) {
    const { own, declared } = subjects[kind];
    const others = labels.filter(
      (label) => label.startsWith(`${kind}:`) && label !== subjectLabel(kind, own),
    );
    for (const label of others) {
      if (declared.some((name) => label === subjectLabel(kind, name)))
        refuse(label, `another ${kind} than ${own}`);
      else strange.push(label);
    }
  }
  return { claims, strange };
}
