/** File contents. https://docs.github.com/rest/repos/contents */
import { commitToBranch } from '../changes.ts';
import { gitCommitView } from '../git/commit-views.ts';
import type { Person, TreeEntry } from '../git/objects.ts';
import { notFound, Refusal } from '../problems.ts';
import type { Repository } from '../store.ts';
import { repositoryUrl, type View } from '../views.ts';
import type { Handlers, RestAnswer, RestCall } from './call.ts';

/** Over 1 MB the content is left out (and `encoding` is `none`); over 100 MB nothing is served. */
const INLINE_BYTES = 1024 * 1024;
const MAX_BYTES = 100 * 1024 * 1024;

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function entryView(
  call: RestCall,
  repository: Repository,
  entry: TreeEntry,
  size: number,
  ref: string,
): View {
  const path = encodePath(entry.path);
  const repo = repositoryUrl(call.core, repository);
  const url = `${repo}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const kind = entry.type === 'tree' ? 'tree' : 'blob';
  const gitUrl = entry.type === 'commit' ? null : `${repo}/git/${kind}s/${entry.sha}`;
  const html = `${repository.record.webUrl}/${kind}/${ref}/${path}`;
  return {
    name: entry.path.split('/').at(-1),
    path: entry.path,
    sha: entry.sha,
    size,
    url,
    html_url: html,
    git_url: gitUrl,
    download_url: entry.type === 'blob' ? `${repository.record.webUrl}/raw/${ref}/${path}` : null,
    type:
      entry.type === 'tree'
        ? 'dir'
        : entry.type === 'commit'
          ? 'submodule'
          : entry.mode === '120000'
            ? 'symlink'
            : 'file',
    _links: { self: url, git: gitUrl, html },
  };
}

async function fileView(
  call: RestCall,
  repository: Repository,
  entry: TreeEntry,
  ref: string,
): Promise<View> {
  const content = (await repository.git.object(entry.sha))?.content ?? Buffer.alloc(0);
  const inline = content.length <= INLINE_BYTES;
  return {
    ...entryView(call, repository, entry, content.length, ref),
    type: 'file',
    content: inline
      ? content
          .toString('base64')
          .replace(/(.{60})/g, '$1\n')
          .concat('\n')
      : '',
    encoding: inline ? 'base64' : 'none',
  };
}

async function getContents(call: RestCall): Promise<RestAnswer> {
  const repository = call.repository('contents');
  const { git } = repository;
  const ref = call.text('ref') ?? repository.record.defaultBranch;
  const path = call.param('path').replace(/^\/+|\/+$/g, '');
  const commit = await git.resolve(ref);
  if (!commit) {
    const empty = (await git.refs('refs/heads/')).length === 0;
    throw new Refusal(404, empty ? 'This repository is empty.' : `No commit found for the ref ${ref}`);
  }
  const entry = await git.entry((await git.commit(commit)).tree, path);
  if (!entry) throw notFound();
  if (entry.type === 'tree') {
    const entries = (await git.tree(entry.sha)) ?? [];
    const views = await Promise.all(
      entries.map(async (each) => {
        const full = { ...each, path: path ? `${path}/${each.path}` : each.path };
        const size = each.type === 'blob' ? ((await git.object(each.sha))?.content.length ?? 0) : 0;
        // A folder's listing calls submodules files, for clients older than submodules.
        return {
          ...entryView(call, repository, full, size, ref),
          ...(each.type === 'commit' ? { type: 'file' } : {}),
        };
      }),
    );
    if (call.accepts('object'))
      return { status: 200, body: { ...entryView(call, repository, entry, 0, ref), entries: views } };
    return { status: 200, body: views };
  }
  const size = (await git.object(entry.sha))?.content.length ?? 0;
  if (size > MAX_BYTES)
    throw new Refusal(403, 'This API returns blobs up to 100 MB in size.', {
      details: { errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }] },
    });
  if (call.accepts('raw'))
    return {
      status: 200,
      body: (await git.object(entry.sha))?.content ?? Buffer.alloc(0),
      mediaType: 'application/vnd.github.raw+json; charset=utf-8',
    };
  return { status: 200, body: await fileView(call, repository, entry, ref) };
}

interface WriteBody {
  message: string;
  content?: string;
  sha?: string;
  branch?: string;
  author?: { name: string; email: string; date?: string };
  committer?: { name: string; email: string; date?: string };
}

function person(call: RestCall, given: WriteBody['author']): Person | undefined {
  if (!given) return undefined;
  return { name: given.name, email: given.email, date: given.date ?? call.core.store.now() };
}

async function writeContents(call: RestCall, content: Buffer | null): Promise<RestAnswer> {
  const repository = call.repository('contents', 'write');
  const { git } = repository;
  const body = call.body<WriteBody>();
  const branch = body.branch ?? repository.record.defaultBranch;
  const path = call.param('path').replace(/^\/+/, '');
  if (
    path === '' ||
    path.split('/').some((part) => part === '' || part === '.' || part === '..' || part === '.git')
  )
    throw new Refusal(422, `path contains a malformed path component`);
  // The head as the request found it: another write that lands before this one is a conflict, as on GitHub.
  const seen = await git.resolve(`refs/heads/${branch}`);
  const empty = seen === null && (await git.refs('refs/heads/')).length === 0;
  if (seen === null && !empty) throw new Refusal(404, `Branch ${branch} not found`);
  return git.exclusive(async () => {
    const head = await git.resolve(`refs/heads/${branch}`);
    if (head !== seen) throw new Refusal(409, `is at ${head} but expected ${seen}`);
    const existing = head ? await git.entry((await git.commit(head)).tree, path) : null;
    const file = existing?.type === 'blob' ? existing : null;
    if (content === null && !file) throw notFound();
    if (file && !body.sha) throw new Refusal(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
    if (body.sha && file?.sha !== body.sha) throw new Refusal(409, `${path} does not match ${body.sha}`);
    const sha = await commitToBranch(call.core, repository, call.identity, {
      branch,
      parent: head,
      changes: [{ path, content }],
      message: body.message,
      author: person(call, body.author),
      committer: person(call, body.committer),
      violationStatus: 409,
    });
    const commit = await git.commit(sha);
    const written = await git.entry(commit.tree, path);
    return {
      status: file || content === null ? 200 : 201,
      body: {
        content:
          written && content !== null ? entryView(call, repository, written, content.length, branch) : null,
        commit: gitCommitView(call.core, repository, commit),
      },
    };
  });
}

/** Base64 with line breaks is taken; anything else is refused. */
function decode(text: string): Buffer {
  const clean = text.replace(/\s/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(clean)) throw new Refusal(422, 'content is not valid Base64');
  return Buffer.from(clean, 'base64');
}

export const contentsHandlers: Handlers = {
  'GET /repos/{owner}/{repo}/contents/{path}': getContents,
  'PUT /repos/{owner}/{repo}/contents/{path}': (call) =>
    writeContents(call, decode(call.body<WriteBody>().content ?? '')),
  'DELETE /repos/{owner}/{repo}/contents/{path}': (call) => writeContents(call, null),
};
