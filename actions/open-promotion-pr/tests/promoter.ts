/** A promoter in this process, so that several can run at once and be held at their requests. */
import { githubClient } from '@waybill/github';
import { registryClient } from '@waybill/registry';
import { type HttpClient, type Logger, realPace } from '@waybill/toolkit';
import type { Config, PolicyEdit, World } from '../../../packages/promotion/tests/world.ts';
import { noSources } from '../src/changes/source.ts';
import { promote } from '../src/main.ts';
import type { Result } from '../src/result.ts';

const quietLog: Logger = {
  debug: () => undefined,
  info: () => undefined,
  notice: () => undefined,
  warning: () => undefined,
  error: () => undefined,
  group: (_, body) => body(),
};

/** Production without soak, and with somebody who may withdraw. */
export const unsoaked: PolicyEdit = (policy) =>
  policy
    .replace('    soak: 24h\n', '')
    .replace(
      '  triggers: [push]',
      '  withdrawers: [{ workflow: acme/waybill/.github/workflows/withdraw.yml, refs: ["refs/tags/v*"] }]\n  triggers: [push]',
    );

/**
 * One promotion of claims-api to production, as the entry builds it.
 * @param http for GitHub alone; `direct` for the registry.
 */
export function promoter(
  world: World,
  config: Config,
  http: HttpClient,
  direct: HttpClient = http,
): Promise<Result[]> {
  const { url, apiUrl, graphqlUrl } = world.platform.service('github');
  const [owner = '', name = ''] = config.repository.split('/');
  const pace = { ...realPace, sleep: async () => undefined };
  const github = githubClient({ apiUrl, graphqlUrl, token: config.appToken(), http, log: quietLog, pace });
  const never = async () => {
    throw new Error('the policy asks for nothing of the kind');
  };
  return promote(
    {
      configRepository: { owner, name },
      token: 'unused',
      sourceToken: undefined,
      service: 'claims-api',
      to: 'production',
      from: undefined,
      policy: 'delivery-policy.yml',
      base: undefined,
      trustedRoot: undefined,
      signingConfig: undefined,
      key: undefined,
      keyPassword: undefined,
      keyCommand: [],
      keyCommandInput: 'digest',
      publicKey: undefined,
      slackToken: undefined,
      slackApiUrl: '',
      dryRun: false,
      emergencySkip: undefined,
      emergencyReason: undefined,
      emergencyIssue: undefined,
      emergencyApprover: undefined,
      emergencyMinutes: undefined,
    },
    {
      github,
      registry: (repository) => registryClient(repository, { http: direct, env: {} }),
      publicRoot: never,
      signer: never,
      changes: () => {
        throw new Error('the policy requires no change');
      },
      sources: noSources,
      notify: async () => [],
      issues: github,
      startedBy: { id: 500, login: 'alice' },
      now: () => new Date(),
      pace,
      serverUrl: url,
      runUrl: `${url}/runs/1`,
      log: quietLog,
      audit: { path: '', write: () => undefined },
    },
  );
}
