/** GitHub, as its users meet it: REST, GraphQL, git over HTTP, and what the web interface would be used for. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PlatformServer } from '../../http.ts';
import type { ServiceContext, ServiceDefinition } from '../../service.ts';
import { createApp } from './accounts.ts';
import { TokenBook } from './auth/tokens.ts';
import { controlInterface } from './control.ts';
import { type Core, WELL_KNOWN } from './core.ts';
import { serveDownloads } from './downloads.ts';
import { SmartHttp, writeHooks } from './git/smart-http.ts';
import { createSigningKey } from './git/ssh-signature.ts';
import { GraphqlEndpoint } from './graphql/endpoint.ts';
import { CREATIONS, RateLimits } from './limits.ts';
import { actionsHandlers } from './rest/actions.ts';
import { appHandlers } from './rest/apps.ts';
import type { Handlers } from './rest/call.ts';
import { checkHandlers } from './rest/checks.ts';
import { codeScanningHandlers } from './rest/code-scanning.ts';
import { commitHandlers } from './rest/commits.ts';
import { contentsHandlers } from './rest/contents.ts';
import { gitDataHandlers } from './rest/git-data.ts';
import { issueHandlers } from './rest/issues.ts';
import { metaHandlers } from './rest/meta.ts';
import { pullHandlers } from './rest/pulls.ts';
import { repositoryHandlers } from './rest/repos.ts';
import { RestRouter } from './rest/router.ts';
import { Store } from './store.ts';
import type { GitHubService } from './types.ts';

export type * from './types.ts';

declare module '../../service.ts' {
  interface Services {
    github: GitHubService;
  }
}

/** Every REST operation that is served, by method and template: for the coverage table. */
export const restHandlers: Handlers = {
  ...metaHandlers,
  ...appHandlers,
  ...repositoryHandlers,
  ...contentsHandlers,
  ...gitDataHandlers,
  ...commitHandlers,
  ...pullHandlers,
  ...issueHandlers,
  ...checkHandlers,
  ...actionsHandlers,
  ...codeScanningHandlers,
};

function makeCore(context: ServiceContext, server: PlatformServer): Core {
  const now = () => context.clock.now();
  const store = new Store(now);
  const hooksPath = join(context.folder, 'hooks');
  mkdirSync(hooksPath, { recursive: true });
  writeHooks(hooksPath);
  let tail: Promise<void> = Promise.resolve();
  const core: Core = {
    context,
    server,
    store,
    tokens: new TokenBook(now),
    webFlow: createSigningKey('web-flow'),
    limits: { enabled: true, creations: { ...CREATIONS } },
    // Set below: the app's creation needs the core.
    actionsApp: undefined as never,
    ghost: store.addAccount('ghost', 'User', { id: WELL_KNOWN.ghostUserId }),
    url: server.url,
    apiUrl: `${server.url}/api/v3`,
    graphqlUrl: `${server.url}/api/graphql`,
    hooksPath,
    rerunners: new Set(),
    emit: (event) => context.events.emit(event),
    later(what, work) {
      tail = tail.then(work).catch((error: unknown) => {
        context.journal('error', `${what}: ${error instanceof Error ? error.stack : String(error)}`);
      });
    },
    async settled() {
      let seen: Promise<void>;
      do {
        seen = tail;
        await seen;
        await Promise.all([...store.repositories.values()].map((repository) => repository.git.idle()));
        await context.events.settled();
      } while (seen !== tail);
    },
  };
  const webFlow = store.addAccount('web-flow', 'User', {
    id: WELL_KNOWN.webFlowUserId,
    name: 'GitHub Web Flow',
  });
  webFlow.signingKeys.push(core.webFlow.publicKey);
  core.actionsApp = createApp(core, {
    slug: 'github-actions',
    name: 'GitHub Actions',
    id: WELL_KNOWN.actionsAppId,
    botId: WELL_KNOWN.actionsBotUserId,
    permissions: {
      actions: 'write',
      checks: 'write',
      contents: 'write',
      pull_requests: 'write',
      statuses: 'write',
    },
    owner: 'ghost',
  });
  return core;
}

const definition: ServiceDefinition<GitHubService> = {
  name: 'github',
  title: 'GitHub: REST, GraphQL, git over HTTP, rulesets, pull requests, checks, workflow runs',
  needs: [],
  async start(context) {
    const server = await context.listen();
    const core = makeCore(context, server);
    const rates = new RateLimits(core);
    const rest = new RestRouter(core, restHandlers, rates);
    const graphql = new GraphqlEndpoint(core, rates);
    const git = new SmartHttp(core);
    server.route('POST', '/api/graphql', (request) => graphql.handle(request));
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'])
      server.route(method, '/api/v3/{path...}', (request) =>
        rest.handle(request, request.path.slice('/api/v3'.length)),
      );
    serveDownloads(core);
    server.route('GET', '/{owner}/{repo}/info/refs', (request) => {
      request.params.service = 'info/refs';
      return git.handle(request);
    });
    for (const service of ['git-upload-pack', 'git-receive-pack'])
      server.route('POST', `/{owner}/{repo}/${service}`, (request) => {
        request.params.service = service;
        return git.handle(request);
      });
    return controlInterface(core, async () => {
      await core.settled();
      await server.stop();
      await Promise.all([...core.store.repositories.values()].map((repository) => repository.git.stop()));
    });
  },
};

export default definition;
