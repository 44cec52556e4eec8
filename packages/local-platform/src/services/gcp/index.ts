/**
 * Google Cloud's identity services on one server: the Security Token Service (sts), IAM Service Account Credentials
 * (iamcredentials) and the reading part of the IAM API. Their paths don't meet, so one address serves all three.
 */
import { issuerKeys } from '../../issuer-keys.ts';
import type { ServiceContext, ServiceDefinition } from '../../service.ts';
import { access } from './access.ts';
import { serveAccounts } from './accounts-service.ts';
import { GOOGLE_KEY, serveCredentials } from './credentials-service.ts';
import { policyStore } from './policy.ts';
import { providerStore } from './providers.ts';
import { scopesCover } from './roles.ts';
import { accountResource, accountStore, signers } from './service-accounts.ts';
import { serveTokenService } from './token-service.ts';
import { tokenStore } from './tokens.ts';
import type { GcpService } from './types.ts';

export type {
  GcpService,
  PoolOptions,
  ProviderOptions,
  ServiceAccountKey,
  ServiceAccountOptions,
  TokenIdentity,
} from './types.ts';

declare module '../../service.ts' {
  interface Services {
    gcp: GcpService;
  }
}

const SERVICE_ACCOUNT = 'serviceAccount:';

async function start(context: ServiceContext): Promise<GcpService> {
  const server = await context.listen({
    internalError: (error) => {
      context.journal('error', error instanceof Error ? (error.stack ?? error.message) : String(error));
      return {
        status: 500,
        body: { error: { code: 500, message: 'Internal error encountered.', status: 'INTERNAL' } },
      };
    },
  });
  const { clock } = context;
  const policy = policyStore();
  const providers = providerStore();
  const accounts = accountStore(clock);
  const signer = signers();
  const tokens = tokenStore(
    clock,
    (identity) =>
      identity.kind === 'service-account' &&
      accounts.get(identity.principal.slice(SERVICE_ACCOUNT.length))?.disabled !== false,
  );
  const checks = access(tokens, policy);
  const journal = (kind: string, text: string) => context.journal(kind, text);

  serveTokenService(server, { clock, providers, keys: issuerKeys(clock), tokens, journal });
  serveCredentials(server, { clock, access: checks, accounts, tokens, signer, journal });
  serveAccounts(server, checks, accounts);
  // Where verifiers of generateIdToken and signJwt find the public keys (www.googleapis.com).
  server.route('GET', '/oauth2/v3/certs', async () => ({
    status: 200,
    body: { keys: [(await signer(GOOGLE_KEY)).publicJwk] },
  }));
  server.route('GET', '/service_accounts/v1/metadata/jwk/{email}', async (request) => {
    const account = accounts.get(request.params.email ?? '');
    if (!account) return { status: 404, body: { error: 'Not Found' } };
    return { status: 200, body: { keys: [(await signer(account.email)).publicJwk] } };
  });

  return {
    url: server.url,
    server,
    tokenUrl: `${server.url}/v1/token`,
    stop: () => server.stop(),
    createProject: (project) => policy.nameProject(project),
    createPool: (options) => providers.createPool(options),
    createProvider: (options) => providers.createProvider(options),
    createServiceAccount(options) {
      const account = accounts.create(options);
      for (const member of options.workloadIdentityUsers ?? []) {
        policy.bind(accountResource(account), 'roles/iam.workloadIdentityUser', member);
      }
    },
    addServiceAccountKey: (email, key) => accounts.addKey(email, key),
    impersonationUrl: (email) => `${server.url}/v1/projects/-/serviceAccounts/${email}:generateAccessToken`,
    bind: (resource, role, member) => policy.bind(resource, role, member),
    unbind: (resource, role, member) => policy.unbind(resource, role, member),
    introspect: (token) => tokens.introspect(token),
    allowed(token, permission, resource) {
      const identity = tokens.introspect(token);
      return (
        identity !== undefined &&
        scopesCover(identity.scopes, permission) &&
        policy.grants(identity.members, permission, resource)
      );
    },
  };
}

const definition: ServiceDefinition<GcpService> = {
  name: 'gcp',
  title: 'Google Cloud: Security Token Service, IAM Credentials, IAM policies and service accounts',
  needs: [],
  start,
};
export default definition;
