/**
 * Protection of deployment environments: required reviewers, branches, and a wait by the platform's clock.
 * Source: GitHub docs, "Deployments and environments".
 */
import type { Clock } from '../../clock.ts';
import { type RunFacts, refName } from './contexts.ts';
import type { GithubPort } from './github-port.ts';
import { matches } from './globs.ts';

interface Waiting {
  runId: number;
  repository: string;
  environment: string;
  actor: string;
  settle: (error?: Error) => void;
  /** Milliseconds since the epoch, for a wait timer. */
  due?: number;
}

export interface Gates {
  /** Resolves when the job may go on; rejects when it may not. `onWait` is called when it has to wait, and for what. */
  pass(run: RunFacts, environment: string, signal: AbortSignal, onWait: (why: string) => void): Promise<void>;
  review(runId: number, environment: string, login: string, decision: 'approved' | 'rejected'): void;
  /** Lets go whose wait is over. */
  tick(): void;
}

const MINUTE = 60_000;

export function gates(github: GithubPort, clock: Clock): Gates {
  const waiting = new Set<Waiting>();
  const wait = (entry: Omit<Waiting, 'settle'>, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const abort = () => own.settle(new Error(String(signal.reason)));
      const own: Waiting = {
        ...entry,
        settle: (error) => {
          waiting.delete(own);
          signal.removeEventListener('abort', abort);
          if (error) reject(error);
          else resolve();
        },
      };
      waiting.add(own);
      signal.addEventListener('abort', abort, { once: true });
      if (signal.aborted) abort();
    });
  return {
    async pass(run, environment, signal, onWait) {
      const rules = github.environment(run.repository, environment);
      const name = refName(run.ref).name;
      if (rules.branches && rules.branches.length > 0 && !matches(rules.branches, name)) {
        throw new Error(
          `Branch "${name}" is not allowed to deploy to ${environment} due to environment protection rules. Allowed: ${rules.branches.join(', ')}`,
        );
      }
      const entry = { runId: run.id, repository: run.repository, environment, actor: run.actor };
      if (rules.reviewers && rules.reviewers.length > 0) {
        onWait(`the environment ${environment} waits for a review by ${rules.reviewers.join(' or ')}`);
        await wait(entry, signal);
      }
      if (rules.waitMinutes && rules.waitMinutes > 0) {
        onWait(`the environment ${environment} waits ${rules.waitMinutes} minutes`);
        await wait({ ...entry, due: clock.now().getTime() + rules.waitMinutes * MINUTE }, signal);
      }
    },
    review(runId, environment, login, decision) {
      const found = [...waiting].filter(
        (entry) => entry.runId === runId && entry.environment === environment && entry.due === undefined,
      );
      if (found.length === 0) {
        throw new Error(
          `run ${runId} has no job that waits for a review of the environment '${environment}'; waiting: ${
            [...waiting].map((entry) => `run ${entry.runId} for ${entry.environment}`).join(', ') || 'none'
          }`,
        );
      }
      for (const entry of found) {
        const rules = github.environment(entry.repository, environment);
        if (!rules.reviewers?.some((reviewer) => reviewer.toLowerCase() === login.toLowerCase())) {
          throw new Error(
            `${login} is not a reviewer of the environment '${environment}'; reviewers: ${rules.reviewers?.join(', ')}`,
          );
        }
        if (rules.preventSelfReview && entry.actor === login) {
          throw new Error(
            `${login} started run ${runId} and may not review it: the environment '${environment}' prevents self-review`,
          );
        }
        entry.settle(
          decision === 'approved'
            ? undefined
            : new Error(`${login} rejected the deployment to ${environment}`),
        );
      }
    },
    tick() {
      const now = clock.now().getTime();
      for (const entry of waiting) if (entry.due !== undefined && entry.due <= now) entry.settle();
    },
  };
}
