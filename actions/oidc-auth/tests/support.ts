/** A cloud on loopback that trusts `acme/claims-api` on its main branch, and jobs that ask for a token there. */
import { type Platform, type Services, startPlatform } from '@waybill/local-platform';
import { type ActionRun, type RunOptions, runAction } from '@waybill/test-harness';

export const ACCOUNT = 'deployer@acme-prod.iam.gserviceaccount.com';
export const POOL = 'projects/123456789/locations/global/workloadIdentityPools/github';
export const PROVIDER = `${POOL}/providers/acme`;

export interface Cloud {
  platform: Platform;
  oidc: Services['oidc'];
  gcp: Services['gcp'];
  registry: Services['registry'];
  /** Inputs that point the action to this cloud. */
  inputs: Record<string, string>;
  /** Variables of a job that may ask for ID tokens. */
  job(claims?: Record<string, string>): Record<string, string>;
}

export async function cloud(): Promise<Cloud> {
  const platform = await startPlatform({ services: ['oidc', 'gcp', 'registry'] });
  const oidc = platform.service('oidc');
  const gcp = platform.service('gcp');
  const registry = platform.service('registry');
  gcp.createProject({ id: 'acme-prod', number: '123456789' });
  gcp.createProvider({
    project: '123456789',
    pool: 'github',
    provider: 'acme',
    issuerUri: oidc.url,
    attributeMapping: {
      'google.subject': 'assertion.sub',
      'attribute.repository': 'assertion.repository',
    },
    attributeCondition: "assertion.repository_id == '1001' && assertion.ref == 'refs/heads/main'",
  });
  gcp.createServiceAccount({
    email: ACCOUNT,
    project: 'acme-prod',
    workloadIdentityUsers: [`principalSet://iam.googleapis.com/${POOL}/attribute.repository/acme/claims-api`],
  });
  registry.createRepository('acme-prod/images');
  for (const member of [
    `serviceAccount:${ACCOUNT}`,
    `principalSet://iam.googleapis.com/${POOL}/attribute.repository/acme/claims-api`,
  ])
    gcp.bind(registry.resourceOf('acme-prod/images'), 'roles/artifactregistry.writer', member);
  return {
    platform,
    oidc,
    gcp,
    registry,
    inputs: {
      'workload-identity-provider': PROVIDER,
      'sts-endpoint': gcp.url,
      'iam-credentials-endpoint': gcp.url,
    },
    job(claims = {}) {
      const grant = oidc.grant({
        sub: 'repo:acme/claims-api:ref:refs/heads/main',
        repository: 'acme/claims-api',
        repository_id: '1001',
        repository_owner: 'acme',
        repository_owner_id: '42',
        repository_visibility: 'private',
        ref: 'refs/heads/main',
        ref_type: 'branch',
        sha: 'a'.repeat(40),
        event_name: 'push',
        workflow_ref: 'acme/claims-api/.github/workflows/release.yml@refs/heads/main',
        job_workflow_ref: 'acme/waybill/.github/workflows/release.yml@refs/heads/main',
        runner_environment: 'github-hosted',
        actor: 'dev',
        actor_id: '7',
        run_id: '7',
        run_attempt: '1',
        ...claims,
      });
      return {
        ACTIONS_ID_TOKEN_REQUEST_URL: grant.requestUrl,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: grant.requestToken,
      };
    },
  };
}

export const PUSH_EVENT = { repository: { full_name: 'acme/claims-api', default_branch: 'main' } };

export function signIn(at: Cloud, options: RunOptions = {}): Promise<ActionRun> {
  return runAction('oidc-auth', {
    event: PUSH_EVENT,
    ...options,
    env: { ...at.job(), ...options.env },
    inputs: { ...at.inputs, ...options.inputs },
  });
}

/** What people see of the log: the runner takes the lines that mask a value out. */
export function shownLog(run: ActionRun): string {
  return run.log
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
}

/** How often the action asked the cloud. */
export function exchanges(at: Cloud): number {
  return at.gcp.server.requests.filter((request) => request.path === '/v1/token').length;
}
