/** The control interface of the platform's runner. */
import type { PlatformServer } from '../../http.ts';
import type { RunningService } from '../../service.ts';
import type { Conclusion, RunRecord } from '../github/types.ts';

export interface RunnerOptions {
  /** Path of act. Default: the environment variable WAYBILL_ACT, else `act` on PATH. */
  act?: string;
  /** Path of the Node.js that jobs see as `node`. Default: the one that runs the platform. */
  node?: string;
  /** Folders in front of PATH. */
  path?: string[];
  /** Variables that every job gets; a workflow's `env:` overrides them. Proxies and package registries go here. */
  env?: Record<string, string>;
  /** How many jobs run at a time. Default: 2. Takes effect at the start of the next run. */
  jobs?: number;
  /** True to keep each job's folder (workspace, rendered workflow, event) until the platform stops. */
  keepFolders?: boolean;
}

/** What happens to a run, its jobs and their steps, as it happens. */
export interface RunnerProgress {
  what: 'run' | 'job' | 'step';
  phase: 'queued' | 'started' | 'waiting' | 'finished';
  /** `owner/name`. */
  repository: string;
  runId: number;
  /** Name of the workflow. */
  workflow: string;
  /** Path of the workflow's file. */
  workflowPath: string;
  event: string;
  /** Of a job or a step. */
  jobId?: number;
  job?: string;
  /** Of a step. */
  step?: string;
  /** Of what has finished. */
  conclusion?: Conclusion;
  /** Why, where a run could not start or a job waits. */
  message?: string;
}

export interface RunnerService extends RunningService {
  server: PlatformServer;
  /** Merges these options over the present ones. Jobs that start from now on use them. */
  configure(options: RunnerOptions): void;
  /** Resolves when no event is on its way and no run is queued, waiting for its turn or running. */
  idle(): Promise<void>;
  /**
   * Starts the workflows whose `schedule` came due since the last tick (or the platform's start), by the platform's
   * clock. With `all`, every scheduled workflow. Resolves when they are queued, with the number of runs.
   */
  tick(options?: { all?: boolean }): Promise<number>;
  /** All runs of this runner, oldest first, as GitHub shows them. */
  runs(): RunRecord[];
  /** Why a run could not start (`startup_failure`), or undefined. */
  startupFailure(runId: number): string | undefined;
  /** Starts a further attempt of a completed run: the same event, commit and workflow. Resolves when it is queued. */
  rerun(runId: number): Promise<void>;
  /** Cancels a run: its `always()` steps and jobs still run. */
  cancel(runId: number): void;
  /** Approves (or refuses) a job that waits for its environment, as one of the reviewers. */
  reviewDeployment(
    runId: number,
    environment: string,
    login: string,
    decision?: 'approved' | 'rejected',
  ): void;
  /** Returns a function that takes the listener away. */
  onProgress(listener: (progress: RunnerProgress) => void): () => void;
}
