/**
 * An OCI registry (distribution specification v1.1) with the authentication of Artifact Registry: a Bearer challenge, a
 * token endpoint, and IAM permissions on the repository. It keeps everything in memory and verifies every digest.
 */
import type { ServiceContext, ServiceDefinition } from '../../service.ts';
import { API_VERSION, serveAuthorization } from './authorization.ts';
import { serveBlobs } from './blob-routes.ts';
import { callers } from './callers.ts';
import { serveLists } from './list-routes.ts';
import { serveManifests } from './manifest-routes.ts';
import type { RouteParts } from './parts.ts';
import { repositorySettings } from './repositories.ts';
import { memoryStore } from './store.ts';
import type { RegistryService } from './types.ts';
import { serveUploads } from './upload-routes.ts';

export type {
  Descriptor,
  Grant,
  RegistryAction,
  RegistryService,
  RepositoryOptions,
  StoredManifest,
} from './types.ts';

declare module '../../service.ts' {
  interface Services {
    registry: RegistryService;
  }
}

const REFERRERS_PAGE_SIZE = 100;

async function start(context: ServiceContext): Promise<RegistryService> {
  const server = await context.listen({
    internalError: (error) => {
      context.journal('error', error instanceof Error ? (error.stack ?? error.message) : String(error));
      return {
        status: 500,
        body: { errors: [{ code: 'UNKNOWN', message: 'unknown error', detail: null }] },
      };
    },
  });
  const settings = repositorySettings();
  const store = memoryStore();
  const users = callers(settings, context.use('gcp'));
  const options = { referrersApi: true, referrersPageSize: REFERRERS_PAGE_SIZE };
  const authorization = serveAuthorization(server, {
    clock: context.clock,
    callers: users,
    journal: (kind, text) => context.journal(kind, text),
  });
  const parts: RouteParts = {
    server,
    store,
    settings,
    authorization,
    options,
    journal: (kind, text, details) => context.journal(kind, text, details),
  };
  server.route('GET', '/v2/', (request) => {
    authorization.requireAny(request);
    return { status: 200, headers: { ...API_VERSION }, body: {} };
  });
  // In this order: an upload's path would pass for a blob's.
  serveUploads(parts);
  serveBlobs(parts);
  serveManifests(parts);
  serveLists(parts);

  return {
    url: server.url,
    host: `127.0.0.1:${server.port}`,
    server,
    stop: () => server.stop(),
    get referrersApi() {
      return options.referrersApi;
    },
    set referrersApi(value) {
      options.referrersApi = value;
    },
    get referrersPageSize() {
      return options.referrersPageSize;
    },
    set referrersPageSize(value) {
      options.referrersPageSize = value;
    },
    createRepository(name, created) {
      settings.create(name, created ?? {});
      store.touch(name);
    },
    addUser: (name, password, grants) => users.addUser(name, password, grants),
    resourceOf: (name) => settings.resourceOf(name),
    repositories: () => store.names(),
    tags: (name) => store.tags(name),
    manifest: (name, reference) => store.resolve(name, reference),
    blob: (name, digest) => store.blob(name, digest),
    referrersOf: (name, digest) => store.referrers(name, digest),
  };
}

const definition: ServiceDefinition<RegistryService> = {
  name: 'registry',
  title: 'OCI registry: distribution v1.1 with the referrers API, Bearer tokens, IAM permissions',
  needs: ['gcp'],
  start,
};
export default definition;
