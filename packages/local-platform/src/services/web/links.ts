/** Paths of the pages, and the way from GitHub's addresses to them. */

const segment = encodeURIComponent;
/** Encodes each segment of a path with several. */
const segments = (path: string) => path.split('/').map(segment).join('/');

export const links = {
  repository: (repository: string) => `/repositories/${segments(repository)}`,
  commit: (repository: string, sha: string) =>
    `/repositories/${segments(repository)}/commits/${segment(sha)}`,
  pullRequest: (repository: string, number: number) =>
    `/repositories/${segments(repository)}/pulls/${number}`,
  file: (repository: string, path: string, revision: string) =>
    `/repositories/${segments(repository)}/files/${segments(path)}?at=${segment(revision)}`,
  run: (id: number) => `/runs/${id}`,
  log: (runId: number, jobId: number) => `/runs/${runId}/jobs/${jobId}/log`,
  image: (name: string, digest: string) => `/images/${segments(name)}@${digest}`,
  journal: (service?: string) => (service ? `/journal?service=${segment(service)}` : '/journal'),
};

/**
 * Where a link of Markdown leads: an `https:` or `http:` address, or a fragment; undefined for every other scheme.
 * Addresses of the platform's GitHub become the pages that show the same thing.
 */
export function target(href: string, githubUrl: string): string | undefined {
  if (/^#[\w-]*$/.test(href)) return href;
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    return undefined;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  return url.origin === githubUrl ? (ownPage(url.pathname) ?? url.href) : url.href;
}

const NAME = '([\\w.-]+/[\\w.-]+)';

function ownPage(path: string): string | undefined {
  const match = (pattern: string) => new RegExp(`^/${NAME}${pattern}/?$`).exec(path);
  const run = match('/actions/runs/(\\d+)(?:/.*)?');
  if (run) return links.run(Number(run[2]));
  const pull = match('/pull/(\\d+)(?:/.*)?');
  if (pull) return links.pullRequest(pull[1] ?? '', Number(pull[2]));
  const commit = match('/commit/([0-9a-f]{7,64})');
  if (commit) return links.commit(commit[1] ?? '', commit[2] ?? '');
  const file = match('/blob/([^/]+)/(.+)');
  if (file) return links.file(file[1] ?? '', decodeURIComponent(file[3] ?? ''), file[2] ?? '');
  const repository = match('');
  return repository ? links.repository(repository[1] ?? '') : undefined;
}
