/** Commits that tests and the demo start from: made by git, held to no rule, unsigned as a developer's push would be. */

import { requireAccount } from './accounts.ts';
import { filesUnder } from './actions/folder.ts';
import type { Identity } from './auth/tokens.ts';
import type { Core } from './core.ts';
import { personOf } from './git/identity.ts';
import { EMPTY_TREE, type FileChange, ZERO_SHA } from './git/repository.ts';
import { refsMoved } from './pushes.ts';
import type { Account, Repository } from './store.ts';
import type { CommitOptions, ImportOptions } from './types.ts';

function seedAuthor(core: Core, repository: Repository, login: string | undefined): Account {
  if (login) return requireAccount(core, login);
  return repository.owner.type === 'User' ? repository.owner : core.ghost;
}

async function place(
  core: Core,
  repository: Repository,
  options: { branch: string; message: string; author?: string; emit?: boolean },
  makeTree: (base: string) => Promise<string>,
): Promise<string> {
  const { git } = repository;
  return git.exclusive(async () => {
    const ref = `refs/heads/${options.branch}`;
    const before = await git.resolve(ref);
    const parent = before ?? (await git.resolve(`refs/heads/${repository.record.defaultBranch}`));
    const author = seedAuthor(core, repository, options.author);
    const person = personOf(core, author);
    const sha = await git.writeCommit({
      tree: await makeTree(parent ? (await git.commit(parent)).tree : EMPTY_TREE),
      parents: parent ? [parent] : [],
      author: person,
      committer: person,
      message: options.message,
    });
    const change = { ref, before: before ?? ZERO_SHA, after: sha };
    await git.updateRefs([change]);
    const identity: Identity = { kind: 'user', account: author, token: '' };
    if (options.emit) await refsMoved(core, repository, [change], identity);
    return sha;
  });
}

export function commitFiles(core: Core, repository: Repository, options: CommitOptions): Promise<string> {
  const changes: FileChange[] = Object.entries(options.files).map(([path, content]) => ({
    path,
    content: content === null ? null : Buffer.from(content),
    ...(options.executable?.includes(path) ? { mode: '100755' as const } : {}),
  }));
  return place(core, repository, options, (base) => repository.git.applyChanges(base, changes));
}

/** What no repository of ours holds. */
const NOT_IMPORTED = /(^|\/)(\.git|node_modules)(\/|$)/;

export function importFolder(
  core: Core,
  repository: Repository,
  folder: string,
  options: ImportOptions,
): Promise<string> {
  const keep = options.filter ?? ((path: string) => !NOT_IMPORTED.test(path));
  return place(core, repository, options, () =>
    repository.git.treeOfFolder(folder, filesUnder(folder, keep)),
  );
}
