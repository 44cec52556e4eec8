/**
 * The reading part of the IAM API for service accounts and their keys: what a search for static keys asks.
 * Source: https://cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts.keys/list
 */
import type { PlatformServer } from '../../http.ts';
import type { Access } from './access.ts';
import { apiError, invalidArgument } from './errors.ts';
import { type AccountStore, accountResource, type ServiceAccount } from './service-accounts.ts';

const SERVICE = 'iam.googleapis.com';
const KEY_TYPES = ['USER_MANAGED', 'SYSTEM_MANAGED'];

export function serveAccounts(server: PlatformServer, access: Access, accounts: AccountStore): void {
  server.route('GET', '/v1/projects/{project}/serviceAccounts', (request) => {
    const project = request.params.project ?? '';
    const caller = access.authenticate(request, SERVICE);
    access.require(caller, 'iam.serviceAccounts.list', `projects/${project}`, SERVICE);
    const found = accounts.list(project).map(described);
    return { status: 200, body: found.length > 0 ? { accounts: found } : {} };
  });

  server.route('GET', '/v1/projects/{project}/serviceAccounts/{email}/keys', (request) => {
    const { project = '', email = '' } = request.params;
    const caller = access.authenticate(request, SERVICE);
    const account = accounts.get(email);
    const inProject = project === '-' ? account?.project : project;
    const resource = `projects/${inProject ?? '-'}/serviceAccounts/${email}`;
    access.require(caller, 'iam.serviceAccountKeys.list', resource, SERVICE);
    if (!account || account.project !== inProject) {
      throw apiError(404, 'NOT_FOUND', `Service account ${resource} does not exist.`);
    }
    const types = request.url.searchParams.getAll('keyTypes');
    const unknown = types.find((type) => !KEY_TYPES.includes(type));
    if (unknown !== undefined) {
      throw invalidArgument(
        `Invalid value at 'key_types' (type.googleapis.com/google.iam.admin.v1.ListServiceAccountKeysRequest.KeyType), "${unknown}"`,
      );
    }
    const keys = account.keys.filter((key) => types.length === 0 || types.includes(key.keyType));
    return { status: 200, body: keys.length > 0 ? { keys } : {} };
  });
}

function described(account: ServiceAccount) {
  return {
    name: accountResource(account),
    projectId: account.project,
    uniqueId: account.uniqueId,
    email: account.email,
    ...(account.disabled && { disabled: true }),
  };
}
