/** A ServiceNow instance with one user who may write, and clients for it. */
import { type Platform, startPlatform } from '@waybill/local-platform';
import { httpClient } from '@waybill/toolkit';
import type { ChangeProposal, Instance } from '../src/index.ts';
import { type ChangeClient, changeClient } from '../src/index.ts';

export interface World {
  platform: Platform;
  client(options?: Partial<Instance> & { audience?: string; timeoutMs?: number }): ChangeClient;
  proposal(number?: number): ChangeProposal;
}

export async function startWorld(): Promise<World> {
  const platform = await startPlatform({ services: ['oidc', 'servicenow'] });
  const [oidc, servicenow] = [platform.service('oidc'), platform.service('servicenow')];
  servicenow.registerProvider({ issuer: oidc.url, clientId: 'waybill' });
  servicenow.addUser({ name: 'waybill', claim: 'repo:acme/config:main', roles: ['itil'] });
  const http = httpClient({ env: {}, retry: { baseMs: 1, capMs: 2 } });
  let pulls = 0;
  return {
    platform,
    client: ({ audience = 'waybill', timeoutMs, ...instance } = {}) =>
      changeClient(
        { instance: servicenow.url, type: 'normal', fields: {}, ...instance },
        { http, token: () => oidc.mint({ sub: 'repo:acme/config:main' }, audience), timeoutMs },
      ),
    proposal: (number = ++pulls) => ({
      subject: {
        repositoryId: '7',
        service: 'claims-api',
        environment: 'production',
        digest: `sha256:${'1'.repeat(64)}`,
        pullRequest: number,
      },
      repository: 'acme/config',
      title: `promote(claims-api): production ← sha256:${'1'.repeat(12)}`,
      pullRequestUrl: `https://github.com/acme/config/pull/${number}`,
      from: 'staging',
      previous: `sha256:${'0'.repeat(64)}`,
      file: 'overlays/production/claims-api/kustomization.yaml',
      source: 'https://github.com/acme/claims-api at 0123',
      risks: ['51 commits'],
      policyDigest: 'sha256:p',
      decisionDigest: 'sha256:d',
      plannedStart: new Date('2026-11-22T06:00:00.000Z'),
      plannedEnd: new Date('2026-11-25T06:00:00.000Z'),
    }),
  };
}
