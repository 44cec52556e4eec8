import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { api, environment, flag, info, input, mask, output, run, saveState } from './lib/actions.mjs';

await run(async () => {
  for (const name of ['ssh-key', 'lfs', 'submodules']) {
    if (!['', 'false'].includes(input(name)))
      throw new Error(`The stand-in for actions/checkout does not do '${name}'`);
  }
  const workspace = environment('GITHUB_WORKSPACE');
  const folder = resolve(workspace, input('path'));
  if (relative(workspace, folder).startsWith('..'))
    throw new Error(`Repository path '${folder}' is not under '${workspace}'`);
  const repository = input('repository', { required: true });
  if (!/^[^/]+\/[^/]+$/.test(repository))
    throw new Error(`Invalid repository '${repository}'. Expected format {owner}/{repo}.`);
  const own = repository.toLowerCase() === environment('GITHUB_REPOSITORY').toLowerCase();
  const token = input('token', { required: true });
  mask(token);
  const server = (input('github-server-url') || environment('GITHUB_SERVER_URL')).replace(/\/+$/, '');
  const url = `${server}/${repository}`;
  const depth = Number(input('fetch-depth'));
  if (!Number.isInteger(depth) || depth < 0)
    throw new Error(`fetch-depth must be 0 or more, found '${input('fetch-depth')}'`);

  let ref = input('ref');
  let commit = '';
  if (ref === '' && own) {
    ref = environment('GITHUB_REF');
    commit = environment('GITHUB_SHA');
  }
  if (/^[0-9a-f]{40}$/i.test(ref)) {
    commit = ref.toLowerCase();
    ref = '';
  }
  if (ref === '' && commit === '') {
    const { json } = await api(`/repos/${repository}`, { token });
    ref = `refs/heads/${json.default_branch}`;
  }
  refuseForkCode(repository, ref, commit);

  const credentials = join(environment('RUNNER_TEMP'), `git-credentials-${randomUUID()}.config`);
  const basic = Buffer.from(`x-access-token:${token}`, 'utf8').toString('base64');
  mask(basic);
  writeFileSync(credentials, `[http "${server}/"]\n\textraheader = AUTHORIZATION: basic ${basic}\n`, {
    mode: 0o600,
  });
  const git = (...args) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

  mkdirSync(folder, { recursive: true });
  if (existsSync(join(folder, '.git'))) {
    if (flag('clean')) {
      git('clean', '-ffdx');
      git('reset', '--hard', '--quiet');
    }
  } else {
    // Another checkout below this folder stays; anything else that lies in the way goes, as on GitHub.
    for (const name of readdirSync(folder)) {
      if (!existsSync(join(folder, name, '.git')))
        rmSync(join(folder, name), { recursive: true, force: true });
    }
    git('init', '--quiet');
  }
  if (flag('set-safe-directory')) git('config', '--global', '--add', 'safe.directory', folder);
  git('config', '--local', 'gc.auto', '0');
  git('config', '--local', `includeIf.gitdir:${folder}/.git.path`, credentials);
  if (git('remote').split('\n').includes('origin')) git('remote', 'remove', 'origin');
  git('remote', 'add', 'origin', url);

  const full = /^refs\//.test(ref);
  const filter = input('filter');
  const sparse = input('sparse-checkout');
  const fetchRefs = (...specs) =>
    git(
      ...['-c', 'protocol.version=2', 'fetch', '--quiet', '--prune', '--no-recurse-submodules'],
      flag('fetch-tags') && depth > 0 ? '--tags' : '--no-tags',
      ...(filter ? [`--filter=${filter}`] : sparse ? ['--filter=blob:none'] : []),
      ...(depth > 0 ? [`--depth=${depth}`] : []),
      ...['origin', ...specs],
    );
  if (commit === '' && !full && git('ls-remote', 'origin', `refs/heads/${ref}`, `refs/tags/${ref}`) === '') {
    throw new Error(`A branch or tag with the name '${ref}' could not be found`);
  }
  if (depth === 0) fetchRefs('+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*');
  // A ref may have moved since the event: the commit of the run is fetched by itself.
  fetchRefs(...wantedRefs(ref, commit, full));
  if (sparse) {
    const cone = flag('sparse-checkout-cone-mode') ? ['--cone'] : ['--no-cone'];
    git(
      'sparse-checkout',
      'set',
      ...cone,
      ...sparse
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    );
  }
  const known = (name) => {
    try {
      git('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
      return true;
    } catch {
      return false;
    }
  };
  const branch = full
    ? /^refs\/heads\/(.+)$/.exec(ref)?.[1]
    : known(`refs/remotes/origin/${ref}`)
      ? ref
      : undefined;
  if (ref === '') git('checkout', '--quiet', '--force', '--detach', commit);
  else if (branch !== undefined)
    git('checkout', '--quiet', '--force', '-B', branch, `refs/remotes/origin/${branch}`);
  else {
    const target =
      commit !== '' ? commit : full ? ref.replace(/^refs\/pull\//, 'refs/remotes/pull/') : `refs/tags/${ref}`;
    if (!known(target)) throw new Error(`A branch or tag with the name '${ref}' could not be found`);
    git('checkout', '--quiet', '--force', '--detach', target);
  }
  const head = git('log', '-1', '--format=%H').trim();
  if (commit !== '' && head !== commit) throw new Error(`Expected to check out ${commit}, found ${head}`);
  if (flag('persist-credentials')) {
    saveState('credentials', credentials);
    saveState('folder', folder);
  } else {
    git('config', '--local', '--unset-all', `includeIf.gitdir:${folder}/.git.path`);
    rmSync(credentials);
  }
  info(`Checked out ${url} at ${head}${ref === '' ? '' : ` (${ref})`}`);
  output('ref', ref);
  output('commit', head);
});

/**
 * Where the wanted commit or ref comes from, and the local name that it gets.
 * @param {string} ref @param {string} commit @param {boolean} full
 */
function wantedRefs(ref, commit, full) {
  if (commit === '' && !full) {
    return [`+refs/heads/${ref}*:refs/remotes/origin/${ref}*`, `+refs/tags/${ref}*:refs/tags/${ref}*`];
  }
  const local = ref
    .replace(/^refs\/heads\//, 'refs/remotes/origin/')
    .replace(/^refs\/pull\//, 'refs/remotes/pull/');
  if (commit === '') return [`+${ref}:${local}`];
  return [local === '' ? commit : `+${commit}:${local}`];
}

/**
 * Since v7: code of a fork is not checked out in a run that holds the base repository's rights.
 * @param {string} repository @param {string} ref @param {string} commit
 */
function refuseForkCode(repository, ref, commit) {
  if (
    !['pull_request_target', 'workflow_run'].includes(environment('GITHUB_EVENT_NAME')) ||
    flag('allow-unsafe-pr-checkout')
  )
    return;
  const event = JSON.parse(readFileSync(environment('GITHUB_EVENT_PATH'), 'utf8'));
  const fork = event.pull_request?.head ?? {
    repo: event.workflow_run?.head_repository,
    sha: event.workflow_run?.head_sha,
    ref: event.workflow_run?.head_branch,
  };
  const base = environment('GITHUB_REPOSITORY');
  if (!fork.repo || fork.repo.full_name === base) return;
  const unsafe =
    repository.toLowerCase() === String(fork.repo.full_name).toLowerCase() ||
    commit === fork.sha ||
    /^refs\/pull\//.test(ref);
  if (unsafe) {
    throw new Error(
      `Refusing to check out the code of the fork ${fork.repo.full_name} in a run with the rights of ${base}. Set 'allow-unsafe-pr-checkout: true' only after reviewing the risks.`,
    );
  }
}
