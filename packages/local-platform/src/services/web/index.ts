/** The web page of the platform's state: rendered here, read-only, for a browser on the same machine. */
import { type PlatformRequest, type PlatformResponse, startServer } from '../../http.ts';
import type { ServiceContext, ServiceDefinition } from '../../service.ts';
import { links } from './links.ts';
import { type Page, respond, SECURITY_HEADERS } from './page.ts';
import { changesPage } from './pages/changes.ts';
import { commitPage } from './pages/commit.ts';
import { filePage } from './pages/file.ts';
import { imagePage } from './pages/image.ts';
import { journalPage } from './pages/journal.ts';
import { logPage } from './pages/log.ts';
import { messagesPage } from './pages/messages.ts';
import { overviewPage } from './pages/overview.ts';
import { problemPage } from './pages/problem.ts';
import { pullRequestPage } from './pages/pull-request.ts';
import { repositoryPage } from './pages/repository.ts';
import { runPage } from './pages/run.ts';
import { NotFound, type State } from './state.ts';
import type { WebService } from './types.ts';

export type { WebService } from './types.ts';

declare module '../../service.ts' {
  interface Services {
    web: WebService;
  }
}

/** Names of this machine. A page of the internet that points its own name here (DNS rebinding) gets nothing. */
const LOCAL_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/** Makes the page of a request; `param` is a named part of the path. */
type PageOf = (param: (name: string) => string, query: URLSearchParams) => Page | Promise<Page>;

function pagesOf(state: State): Record<string, PageOf> {
  const repository = (param: (name: string) => string) => `${param('owner')}/${param('name')}`;
  return {
    '/': () => overviewPage(state),
    '/repositories/{owner}/{name}': (param, query) =>
      repositoryPage(state, repository(param), query.get('at') ?? undefined),
    '/repositories/{owner}/{name}/commits/{sha}': (param) =>
      commitPage(state, repository(param), param('sha')),
    '/repositories/{owner}/{name}/files/{path...}': (param, query) =>
      filePage(state, repository(param), param('path'), query.get('at') ?? undefined),
    '/repositories/{owner}/{name}/pulls/{number}': (param) =>
      pullRequestPage(state, repository(param), whole(param('number'))),
    '/runs/{id}': (param) => runPage(state, whole(param('id'))),
    '/images/{name...}@{digest}': (param) => imagePage(state, param('name'), param('digest')),
    '/changes': () => changesPage(state),
    '/messages': () => messagesPage(state),
    '/log': () => logPage(state),
    '/journal': (_param, query) => journalPage(state, query.get('service') ?? undefined),
  };
}

function whole(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new NotFound(`"${text}" is not a number of anything here`);
  return Number(text);
}

async function start(context: ServiceContext): Promise<WebService> {
  const state: State = {
    github: context.use('github'),
    registry: context.use('registry'),
    sigstore: context.use('sigstore'),
    servicenow: context.use('servicenow'),
    slack: context.use('slack'),
    runner: context.use('runner'),
    overview: context.overview,
  };
  const server = await startServer({
    name: 'web',
    internalError: (error) =>
      respond(
        problemPage(500, 'This page failed', error instanceof Error ? error.message : String(error)),
        '',
      ),
  });

  async function answer(
    request: PlatformRequest,
    make: () => Promise<PlatformResponse>,
  ): Promise<PlatformResponse> {
    if (!LOCAL_HOST.test(request.headers.host ?? '')) {
      const text = 'Only a browser on the same machine, at 127.0.0.1 or localhost, is answered.';
      return respond(problemPage(421, 'Wrong address', text), request.path);
    }
    try {
      return await make();
    } catch (error) {
      // Control interfaces throw a sentence for what does not exist.
      const text = error instanceof Error ? error.message : String(error);
      return respond(problemPage(404, 'Not found', text), request.path);
    }
  }

  const paramsOf = (request: PlatformRequest) => (name: string) => request.params[name] ?? '';
  for (const [pattern, pageOf] of Object.entries(pagesOf(state))) {
    for (const method of ['GET', 'HEAD']) {
      server.route(method, pattern, (request) =>
        answer(request, async () =>
          respond(await pageOf(paramsOf(request), request.url.searchParams), request.path),
        ),
      );
    }
  }
  server.route('GET', '/runs/{id}/jobs/{job}/log', (request) =>
    answer(request, async () => {
      const job = state.github.job(whole(request.params.job ?? ''));
      if (job.runId !== whole(request.params.id ?? '')) throw new NotFound('this job belongs to another run');
      return {
        status: 200,
        headers: { ...SECURITY_HEADERS, 'content-type': 'text/plain; charset=utf-8' },
        body: job.log,
      };
    }),
  );
  server.otherwise((request) =>
    request.method === 'GET' || request.method === 'HEAD'
      ? respond(problemPage(404, 'Not found', `There is no page ${request.path}.`), request.path)
      : {
          ...respond(problemPage(405, 'Nothing can be changed here', 'Pages are read-only.'), ''),
          status: 405,
        },
  );

  return {
    url: server.url,
    server,
    stop: () => server.stop(),
    pullRequestUrl: (repository, number) => server.url + links.pullRequest(repository, number),
    runUrl: (id) => server.url + links.run(id),
    imageUrl: (name, digest) => server.url + links.image(name, digest),
  };
}

const definition: ServiceDefinition<WebService> = {
  name: 'web',
  title:
    'A web page of it all: repositories, pull requests, runs, images with their evidence, signatures, journal',
  needs: ['github', 'registry', 'sigstore', 'gcp', 'oidc', 'servicenow', 'slack', 'runner'],
  start,
};

export default definition;
