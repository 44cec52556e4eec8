/** One job that writes: the story of bump-config-repo over real HTTP, in this process. */
import { apiRepo } from '../../actions/bump-config-repo/src/config-repo.ts';
import { readInputs } from '../../actions/bump-config-repo/src/inputs.ts';
import { bump } from '../../actions/bump-config-repo/src/main.ts';
import { githubClient } from '../../packages/github/src/index.ts';
import { registryClient } from '../../packages/registry/src/index.ts';
import {
  type AuditLog,
  httpClient,
  type Logger,
  type RunContext,
  realPace,
} from '../../packages/toolkit/src/index.ts';

/** A job. */
export interface Writer {
  service: string;
  /** Inputs of the action. */
  inputs: Record<string, string>;
  repository: string;
  runUrl: string;
  /** GITHUB_RUN_NUMBER: the order of builds. */
  runNumber: string;
}

export interface Written {
  service: string;
  outcome: string;
  commit: string | undefined;
  milliseconds: number;
}

export interface Servers {
  serverUrl: string;
  apiUrl: string;
  graphqlUrl: string;
}

const quiet = () => {};
const log = new Proxy({}, { get: () => quiet }) as Logger;
const audit = new Proxy({}, { get: () => quiet }) as AuditLog;

/** Never throws: a refusal is an outcome. */
export async function runBump(servers: Servers, writer: Writer): Promise<Written> {
  const start = performance.now();
  const { service, runUrl } = writer;
  const done = (outcome: string, commit?: string) => ({
    service,
    outcome,
    commit,
    milliseconds: performance.now() - start,
  });
  try {
    const env = Object.fromEntries(
      Object.entries(writer.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    );
    const inputs = readInputs(env, {
      runNumber: writer.runNumber,
      runAttempt: '1',
      sha: 'a'.repeat(40),
    } as RunContext);
    // Each job has its own connections.
    const http = httpClient({ env: {}, timeoutMs: 10 * 60_000 });
    const { serverUrl, apiUrl, graphqlUrl } = servers;
    const { token } = inputs;
    const github = githubClient({ apiUrl, graphqlUrl, token, http, log });
    const result = await bump(inputs, {
      github,
      repo: apiRepo(github, inputs.configRepository),
      remote: { serverUrl, token, http },
      registry: (repository) => registryClient(repository, { http, env: {} }),
      publicRoot: () => Promise.reject(new Error('the policy of the bench names nobody who may withdraw')),
      log,
      audit,
      pace: realPace,
      source: writer.repository,
      runUrl,
    });
    return done(result.outcome, result.commit?.oid);
  } catch (error) {
    return done(error instanceof Error ? error.message : String(error));
  }
}
