/** What the API answers with a redirect to: logs and archives. The address itself is the right to read, as on GitHub. */
import type { PlatformResponse } from '../../http.ts';
import type { Core } from './core.ts';
import { runLogs } from './rest/actions.ts';

const MISSING: PlatformResponse = { status: 404, body: 'Not Found' };

export function serveDownloads(core: Core): void {
  const { server, store } = core;
  server.route('GET', '/_platform/artifacts/{id}.zip', (request) => {
    const artifact = store.artifacts.get(Number(request.params.id));
    if (!artifact) return MISSING;
    return { status: 200, headers: { 'content-type': 'application/zip' }, body: artifact.zip };
  });
  server.route('GET', '/_platform/jobs/{id}/log.txt', (request) => {
    const job = store.jobs.get(Number(request.params.id));
    if (!job) return MISSING;
    return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: job.log };
  });
  server.route('GET', '/_platform/runs/{id}/logs.zip', (request) => {
    const id = Number(request.params.id);
    if (!store.runs.has(id)) return MISSING;
    const jobs = [...store.jobs.values()].filter((job) => job.runId === id);
    return { status: 200, headers: { 'content-type': 'application/zip' }, body: runLogs(jobs) };
  });
  // Raw files of public repositories, which `download_url` names.
  server.route('GET', '/{owner}/{repo}/raw/{ref}/{path...}', async (request) => {
    const { owner, repo, ref = '', path = '' } = request.params;
    const repository = store.repository(`${owner}/${repo}`);
    if (repository?.record.visibility !== 'public') return MISSING;
    const sha = await repository.git.resolve(ref);
    const content = sha ? await repository.git.fileAt(sha, path) : null;
    return content ? { status: 200, headers: { 'content-type': 'text/plain' }, body: content } : MISSING;
  });
}
