/** Required status checks: which ones, and how they stand on a commit. */
import type { CheckRun, CommitStatus, Repository } from '../store.ts';
import type { ActiveRule } from './rulesets.ts';

export interface RequiredCheck {
  context: string;
  /** The app that must report it; null for any. */
  integrationId: number | null;
}

export type CheckState = 'passing' | 'failing' | 'pending' | 'expected';

/** Conclusions that satisfy a required check. https://docs.github.com/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/about-status-checks */
const GOOD_CONCLUSIONS = new Set(['success', 'neutral', 'skipped']);

export function requiredChecks(rules: readonly ActiveRule[]): RequiredCheck[] {
  const found = new Map<string, RequiredCheck>();
  for (const rule of rules) {
    if (rule.type !== 'required_status_checks') continue;
    const list = (rule.parameters.required_status_checks ?? []) as {
      context: string;
      integration_id?: number | null;
    }[];
    for (const { context, integration_id } of list) {
      const integrationId = integration_id ?? null;
      found.set(`${context}\0${integrationId}`, { context, integrationId });
    }
  }
  return [...found.values()];
}

/** The latest check run of each app and name on a commit. */
export function latestCheckRuns(repository: Repository, sha: string): CheckRun[] {
  const latest = new Map<string, CheckRun>();
  for (const run of repository.checkRuns) {
    if (run.headSha !== sha) continue;
    const key = `${run.app.id}\0${run.suite.id}\0${run.name}`;
    const known = latest.get(key);
    if (!known || known.id < run.id) latest.set(key, run);
  }
  return [...latest.values()];
}

/** The latest status of each context on a commit. */
export function latestStatuses(repository: Repository, sha: string): CommitStatus[] {
  const latest = new Map<string, CommitStatus>();
  for (const status of repository.statuses) if (status.sha === sha) latest.set(status.context, status);
  return [...latest.values()];
}

export function runState(run: CheckRun): CheckState {
  if (run.status !== 'completed') return 'pending';
  return GOOD_CONCLUSIONS.has(run.conclusion ?? '') ? 'passing' : 'failing';
}

export function statusState(status: CommitStatus): CheckState {
  if (status.state === 'success') return 'passing';
  return status.state === 'pending' ? 'pending' : 'failing';
}

export function checkState(repository: Repository, sha: string, check: RequiredCheck): CheckState {
  const states: CheckState[] = [];
  for (const run of latestCheckRuns(repository, sha))
    if (run.name === check.context && (check.integrationId === null || run.app.id === check.integrationId))
      states.push(runState(run));
  for (const status of latestStatuses(repository, sha))
    if (
      status.context === check.context &&
      (check.integrationId === null || status.appId === check.integrationId)
    )
      states.push(statusState(status));
  if (states.length === 0) return 'expected';
  if (states.includes('failing')) return 'failing';
  return states.includes('pending') ? 'pending' : 'passing';
}

/** GitHub's sentences for required checks that are not met; several that are awaited become one. */
export function requiredCheckFaults(
  repository: Repository,
  sha: string,
  checks: readonly RequiredCheck[],
): string[] {
  const states = checks.map((check) => ({ check, state: checkState(repository, sha, check) }));
  const open = states.filter(({ state }) => state !== 'passing');
  if (open.length === 0) return [];
  const only = open[0];
  if (open.length === 1 && only) {
    const words = { failing: 'is failing', pending: 'is in progress', expected: 'is expected', passing: '' };
    return [`Required status check "${only.check.context}" ${words[only.state]}.`];
  }
  const failing = open.filter(({ state }) => state === 'failing').length;
  const pending = open.filter(({ state }) => state === 'pending').length;
  const expected = open.length - failing - pending;
  const sentence = (n: number, word: string) =>
    n > 0 ? [`${n} of ${checks.length} required status checks ${n === 1 ? 'is' : 'are'} ${word}.`] : [];
  return [
    ...sentence(failing, 'failing'),
    ...sentence(pending, 'in progress'),
    ...sentence(expected, 'expected'),
  ];
}
