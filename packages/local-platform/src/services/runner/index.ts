/**
 * The platform's runner: events on its repositories start workflows, act runs their jobs, GitHub shows them.
 * It plans a run as GitHub's servers do, and gives act one job at a time, as GitHub gives one to a runner.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceContext, ServiceDefinition } from '../../service.ts';
import { type ActProcesses, killAll } from './act.ts';
import { actionStore, readStandIns } from './actions.ts';
import { artifactDesk } from './artifacts.ts';
import { dispatcher } from './dispatcher.ts';
import { gates } from './gates.ts';
import { findAct } from './job.ts';
import { slots } from './queue.ts';
import { gitSources } from './sources.ts';
import type { RunnerOptions, RunnerProgress, RunnerService } from './types.ts';

export type { RunnerOptions, RunnerProgress, RunnerService } from './types.ts';

declare module '../../service.ts' {
  interface Services {
    runner: RunnerService;
  }
}

/** "At most two act processes at once": the machine of a laptop does other things as well. */
const DEFAULT_JOBS = 2;

async function start(context: ServiceContext): Promise<RunnerService> {
  const github = context.use('github');
  const oidc = context.use('oidc');
  const server = await context.listen();
  const folders = { jobs: join(context.folder, 'jobs'), actions: join(context.folder, 'actions') };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  let options: RunnerOptions = {};
  let jobSlots = slots(DEFAULT_JOBS);
  const processes: ActProcesses = new Map();
  const listeners = new Set<(progress: RunnerProgress) => void>();
  const sources = gitSources(github);
  const actions = actionStore(folders.actions, sources, () => readStandIns());
  const artifacts = artifactDesk(server, github);
  const environmentGates = gates(github, context.clock);
  let act: { key: string; path: Promise<string> } | undefined;
  const actPath = (): Promise<string> => {
    const key = JSON.stringify([options.act, options.path]);
    if (act?.key !== key) act = { key, path: findAct(options.act, options.path ?? []) };
    return act.path;
  };

  const runs = dispatcher({
    github,
    sources,
    clock: context.clock,
    gates: environmentGates,
    journal: context.journal,
    progress: (progress) => {
      for (const listener of listeners) {
        // A listener's fault is not the run's.
        try {
          listener(progress);
        } catch (error) {
          context.journal(
            'error',
            `a progress listener failed: ${error instanceof Error ? error.stack : error}`,
          );
        }
      }
    },
    jobHost: () => ({
      github,
      oidc,
      clock: context.clock,
      folder: folders.jobs,
      tools: async () => ({
        act: await actPath(),
        node: options.node ?? process.execPath,
        path: options.path ?? [],
        env: options.env ?? {},
        keepFolders: options.keepFolders ?? false,
      }),
      actions,
      artifacts,
      slots: jobSlots,
      processes,
      journal: context.journal,
    }),
  });
  const unsubscribe = context.events.on(async (event) => {
    await runs.take(event);
  });
  const noReruns = github.onRerun((runId) => runs.rerun(runId));
  let lastTick = context.clock.now();

  return {
    url: server.url,
    server,
    configure(more) {
      if (more.jobs !== undefined && more.jobs !== options.jobs) jobSlots = slots(more.jobs);
      options = { ...options, ...more };
    },
    async idle() {
      for (let quiet = 0; quiet < 2; ) {
        await context.events.settled();
        await github.settled();
        // Ends of jobs set off further jobs in the same turn: a turn later, all of them have been counted.
        await new Promise((resolve) => setImmediate(resolve));
        if (runs.busy()) {
          quiet = 0;
          await runs.changed();
        } else quiet++;
      }
    },
    async tick({ all = false } = {}) {
      const since = lastTick;
      lastTick = context.clock.now();
      return runs.tick(since, lastTick, all);
    },
    runs: () => runs.ids().map((id) => github.run(id)),
    startupFailure: (runId) => runs.startupFailure(runId),
    rerun: (runId) => runs.rerun(runId),
    cancel: (runId) => runs.cancel(runId, 'The run was canceled.'),
    reviewDeployment: (runId, environment, login, decision = 'approved') =>
      environmentGates.review(runId, environment, login, decision),
    onProgress(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async stop() {
      unsubscribe();
      noReruns();
      let ended = false;
      const end = runs.stop().then(() => {
        ended = true;
      });
      // A job that ends may let a job with `if: always()` begin.
      while (!ended) {
        await killAll(processes);
        await Promise.race([end, runs.changed()]);
      }
      await server.stop();
    },
  };
}

export default {
  name: 'runner',
  title: 'GitHub Actions runner: events start workflows, act runs their jobs on this host',
  needs: ['github', 'oidc'],
  start,
} satisfies ServiceDefinition<RunnerService>;
