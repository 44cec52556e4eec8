/** git's objects and refs. https://docs.github.com/rest/git */
import { guardWorkflowFiles } from '../changes.ts';
import { gitCommitView } from '../git/commit-views.ts';
import { accountOf, isBot, personOf, webFlowPerson } from '../git/identity.ts';
import type { Person, TreeEntry } from '../git/objects.ts';
import { BadRefName, EMPTY_TREE, StaleRef, ZERO_SHA } from '../git/repository.ts';
import { refNodeId } from '../graphql/access.ts';
import { notFound, Refusal } from '../problems.ts';
import { moveRefs } from '../pushes.ts';
import type { Repository } from '../store.ts';
import { repositoryUrl, type View } from '../views.ts';
import type { Handlers, RestCall } from './call.ts';

/** A recursive tree lists this many entries at most. */
const MAX_TREE_ENTRIES = 100_000;
/** Blobs over 100 MB are not taken. */
const MAX_BLOB_BYTES = 100 * 1024 * 1024;

async function refView(call: RestCall, repository: Repository, name: string, sha: string): Promise<View> {
  const type = (await repository.git.object(sha))?.type ?? 'commit';
  const repo = repositoryUrl(call.core, repository);
  return {
    ref: name,
    node_id: refNodeId(repository, name),
    url: `${repo}/git/${name}`,
    object: { sha, type, url: `${repo}/git/${type}s/${sha}` },
  };
}

/** `heads/main` or `refs/heads/main` -> `refs/heads/main`. */
function refName(ref: string): string {
  return ref.startsWith('refs/') ? ref : `refs/${ref}`;
}

async function requireObject(repository: Repository, sha: string): Promise<void> {
  if (!/^[0-9a-f]{40}$/.test(sha) || !(await repository.git.object(sha)))
    throw new Refusal(422, 'Object does not exist');
}

async function translate<T>(ref: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BadRefName) throw new Refusal(422, `${ref} is not a valid ref name.`);
    if (error instanceof StaleRef) throw new Refusal(422, 'Reference cannot be updated');
    throw error;
  }
}

function namedPerson(
  call: RestCall,
  given: { name: string; email: string; date?: string } | undefined,
): Person | undefined {
  return given
    ? { name: given.name, email: given.email, date: given.date ?? call.core.store.now() }
    : undefined;
}

async function treeView(
  call: RestCall,
  repository: Repository,
  sha: string,
  recursive: boolean,
): Promise<View> {
  const { git } = repository;
  const repo = repositoryUrl(call.core, repository);
  const entries: (TreeEntry & { size?: number | null })[] = recursive
    ? await git.listRecursive(sha)
    : await Promise.all(
        ((await git.tree(sha)) ?? []).map(async (entry) => ({
          ...entry,
          size: entry.type === 'blob' ? ((await git.object(entry.sha))?.content.length ?? 0) : null,
        })),
      );
  return {
    sha,
    url: `${repo}/git/trees/${sha}`,
    tree: entries.slice(0, MAX_TREE_ENTRIES).map((entry) => ({
      path: entry.path,
      mode: entry.mode,
      type: entry.type,
      sha: entry.sha,
      ...(entry.type === 'blob' ? { size: entry.size ?? 0 } : {}),
      ...(entry.type === 'commit' ? {} : { url: `${repo}/git/${entry.type}s/${entry.sha}` }),
    })),
    truncated: entries.length > MAX_TREE_ENTRIES,
  };
}

interface TreeInput {
  path: string;
  mode: string;
  type?: TreeEntry['type'];
  sha?: string | null;
  content?: string;
}

export const gitDataHandlers: Handlers = {
  'GET /repos/{owner}/{repo}/git/ref/{ref}': async (call) => {
    const repository = call.repository('contents');
    const name = refName(call.param('ref'));
    const found = (await repository.git.refs(name)).find((ref) => ref.name === name);
    if (!found) throw notFound();
    return { status: 200, body: await refView(call, repository, found.name, found.sha) };
  },
  'GET /repos/{owner}/{repo}/git/matching-refs/{ref}': async (call) => {
    const repository = call.repository('contents');
    const refs = await repository.git.refs(refName(call.param('ref')));
    return {
      status: 200,
      body: await Promise.all(refs.map((ref) => refView(call, repository, ref.name, ref.sha))),
    };
  },
  'POST /repos/{owner}/{repo}/git/refs': async (call) => {
    const repository = call.repository('contents', 'write');
    const { ref, sha } = call.body<{ ref: string; sha: string }>();
    if (!/^refs\/[^/]+\/.+/.test(ref))
      throw new Refusal(422, "Reference name must start with 'refs/' and contain at least two slashes.");
    await requireObject(repository, sha);
    return repository.git.exclusive(() =>
      translate(ref, async () => {
        if ((await repository.git.refs(ref)).some((each) => each.name === ref))
          throw new Refusal(422, 'Reference already exists');
        await moveRefs(call.core, repository, [{ ref, before: ZERO_SHA, after: sha }], {
          identity: call.identity,
          way: 'push',
        });
        return { status: 201, body: await refView(call, repository, ref, sha) };
      }),
    );
  },
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}': async (call) => {
    const repository = call.repository('contents', 'write');
    const { sha, force } = call.body<{ sha: string; force?: boolean }>();
    const ref = refName(call.param('ref'));
    await requireObject(repository, sha);
    return repository.git.exclusive(() =>
      translate(ref, async () => {
        const before = (await repository.git.refs(ref)).find((each) => each.name === ref)?.sha;
        if (!before) throw new Refusal(422, 'Reference does not exist');
        if (!force && !(await repository.git.isAncestor(before, sha)))
          throw new Refusal(422, 'Update is not a fast forward');
        await moveRefs(call.core, repository, [{ ref, before, after: sha }], {
          identity: call.identity,
          way: 'push',
        });
        return { status: 200, body: await refView(call, repository, ref, sha) };
      }),
    );
  },
  'DELETE /repos/{owner}/{repo}/git/refs/{ref}': async (call) => {
    const repository = call.repository('contents', 'write');
    const ref = refName(call.param('ref'));
    return repository.git.exclusive(() =>
      translate(ref, async () => {
        const before = (await repository.git.refs(ref)).find((each) => each.name === ref)?.sha;
        if (!before) throw new Refusal(422, 'Reference does not exist');
        await moveRefs(call.core, repository, [{ ref, before, after: ZERO_SHA }], {
          identity: call.identity,
          way: 'push',
        });
        return { status: 204 };
      }),
    );
  },
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': async (call) => {
    const repository = call.repository('contents');
    const object = await repository.git.object(call.param('commit_sha'));
    if (object?.type !== 'commit') throw notFound();
    return {
      status: 200,
      body: gitCommitView(call.core, repository, await repository.git.commit(object.sha)),
    };
  },
  'POST /repos/{owner}/{repo}/git/commits': async (call) => {
    const repository = call.repository('contents', 'write');
    const body = call.body<{
      message: string;
      tree: string;
      parents?: string[];
      author?: { name: string; email: string; date?: string };
      committer?: { name: string; email: string; date?: string };
      signature?: string;
    }>();
    const { git } = repository;
    const tree = await git.object(body.tree);
    if (tree?.type !== 'tree' && body.tree !== EMPTY_TREE) throw new Refusal(422, 'Tree SHA does not exist');
    for (const parent of body.parents ?? [])
      if ((await git.object(parent))?.type !== 'commit')
        throw new Refusal(422, 'Parent SHA does not exist or is not a commit object');
    const identity = personOf(call.core, accountOf(call.core, call.identity));
    const author = namedPerson(call, body.author) ?? identity;
    const named = body.author !== undefined || body.committer !== undefined || body.signature !== undefined;
    // Only what a bot makes without names of its own is signed by GitHub.
    const signs = isBot(call.identity) && !named;
    const signature = body.signature;
    const sha = await git.writeCommit(
      {
        tree: body.tree,
        parents: body.parents ?? [],
        author,
        committer: signs ? webFlowPerson(call.core) : (namedPerson(call, body.committer) ?? author),
        message: body.message,
      },
      signature !== undefined ? () => signature : signs ? call.core.webFlow.sign : undefined,
    );
    return { status: 201, body: gitCommitView(call.core, repository, await git.commit(sha)) };
  },
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': async (call) => {
    const repository = call.repository('contents');
    const { git } = repository;
    const wanted = call.param('tree_sha');
    const commit = await git.resolve(wanted);
    const sha = commit ? (await git.commit(commit)).tree : wanted;
    const object = await git.object(sha);
    if (object?.type !== 'tree' && sha !== EMPTY_TREE) throw notFound();
    return {
      status: 200,
      body: await treeView(call, repository, sha, call.query.recursive !== undefined),
    };
  },
  'POST /repos/{owner}/{repo}/git/trees': async (call) => {
    const repository = call.repository('contents', 'write');
    const { git } = repository;
    const body = call.body<{ tree: TreeInput[]; base_tree?: string }>();
    guardWorkflowFiles(
      call.identity,
      body.tree.map((entry) => entry.path),
    );
    let base = EMPTY_TREE;
    if (body.base_tree) {
      const object = await git.object(`${body.base_tree}^{tree}`);
      if (!object) throw new Refusal(422, 'base_tree is not a valid tree oid');
      base = object.sha;
    }
    const edits = [];
    for (const entry of body.tree) {
      if (entry.path === '' || entry.path.split('/').some((part) => ['', '.', '..', '.git'].includes(part)))
        throw new Refusal(422, 'tree.path contains a malformed path component');
      if (entry.sha !== undefined && entry.content !== undefined)
        throw new Refusal(422, 'tree.sha and tree.content cannot both be given');
      if (entry.sha === undefined && entry.content === undefined)
        throw new Refusal(422, 'Must supply either tree.sha or tree.content');
      if (entry.sha && !(await git.object(entry.sha)))
        throw new Refusal(422, `tree.sha ${entry.sha} is not a valid ${entry.type ?? 'blob'}`);
      const type = entry.mode === '040000' ? 'tree' : entry.mode === '160000' ? 'commit' : 'blob';
      const sha =
        entry.content !== undefined ? await git.writeBlob(Buffer.from(entry.content)) : (entry.sha ?? null);
      edits.push({ path: entry.path, mode: entry.mode, type: type as TreeEntry['type'], sha });
    }
    const sha = await git.editTree(base, edits);
    return { status: 201, body: await treeView(call, repository, sha, false) };
  },
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': async (call) => {
    const repository = call.repository('contents');
    const object = await repository.git.object(call.param('file_sha'));
    if (object?.type !== 'blob') throw notFound();
    if (call.accepts('raw'))
      return { status: 200, body: object.content, mediaType: 'application/vnd.github.raw; charset=utf-8' };
    return {
      status: 200,
      body: {
        content: object.content.toString('base64').replace(/(.{60})/g, '$1\n'),
        encoding: 'base64',
        url: `${repositoryUrl(call.core, repository)}/git/blobs/${object.sha}`,
        sha: object.sha,
        size: object.content.length,
        node_id: `B_${object.sha}`,
      },
    };
  },
  'POST /repos/{owner}/{repo}/git/blobs': async (call) => {
    const repository = call.repository('contents', 'write');
    const { content, encoding } = call.body<{ content: string; encoding?: string }>();
    const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
    if (bytes.length > MAX_BLOB_BYTES) throw new Refusal(422, 'Sorry, your input was too large to process.');
    const sha = await repository.git.writeBlob(bytes);
    return {
      status: 201,
      body: { sha, url: `${repositoryUrl(call.core, repository)}/git/blobs/${sha}` },
    };
  },
  'POST /repos/{owner}/{repo}/git/tags': async (call) => {
    const repository = call.repository('contents', 'write');
    const body = call.body<{
      tag: string;
      message: string;
      object: string;
      type: string;
      tagger?: { name: string; email: string; date?: string };
    }>();
    await requireObject(repository, body.object);
    const sha = await repository.git.writeTag({
      object: body.object,
      type: body.type,
      tag: body.tag,
      tagger: namedPerson(call, body.tagger) ?? personOf(call.core, accountOf(call.core, call.identity)),
      message: body.message,
    });
    return { status: 201, body: await tagView(call, repository, sha) };
  },
  'GET /repos/{owner}/{repo}/git/tags/{tag_sha}': async (call) => {
    const repository = call.repository('contents');
    return { status: 200, body: await tagView(call, repository, call.param('tag_sha')) };
  },
};

async function tagView(call: RestCall, repository: Repository, sha: string): Promise<View> {
  const tag = await repository.git.tag(sha);
  if (!tag) throw notFound();
  const repo = repositoryUrl(call.core, repository);
  return {
    node_id: `TA_${sha}`,
    tag: tag.tag,
    sha,
    url: `${repo}/git/tags/${sha}`,
    message: tag.message.replace(/\n$/, ''),
    tagger: tag.tagger ?? { name: '', email: '', date: '1970-01-01T00:00:00Z' },
    object: { sha: tag.object, type: tag.type, url: `${repo}/git/${tag.type}s/${tag.object}` },
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  };
}
