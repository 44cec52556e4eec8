/** Apps, their installations and tokens. https://docs.github.com/rest/apps */
import { levelAtLeast, normalizePermissions } from '../auth/permissions.ts';
import { tokenText } from '../auth/tokens.ts';
import type { Core } from '../core.ts';
import { notFound, Refusal } from '../problems.ts';
import type { App, Installation, Repository } from '../store.ts';
import type { Permissions } from '../types.ts';
import { fullRepository, installationView, integration, served, type View } from '../views.ts';
import type { Handlers, RestCall } from './call.ts';

/** An installation token lives an hour. */
const TOKEN_LIFETIME = 60 * 60 * 1000;

function requireApp(call: RestCall): App {
  if (call.identity.kind === 'app') return call.identity.app;
  throw new Refusal(401, 'A JSON web token could not be decoded');
}

function installationsOf(core: Core, app: App): Installation[] {
  return [...core.store.installations.values()].filter((installation) => installation.app === app);
}

export function installationRepositories(core: Core, installation: Installation): Repository[] {
  return [...core.store.repositories.values()].filter(
    (repository) =>
      repository.owner === installation.account &&
      (installation.repositories === 'all' ||
        installation.repositories.has(repository.record.fullName.toLowerCase())),
  );
}

/** Makes a token for an installation; the wish may narrow its repositories and permissions, never widen them. */
export function mintInstallationToken(
  core: Core,
  installation: Installation,
  wish: { repositories?: string[]; repositoryIds?: number[]; permissions?: Permissions },
): { token: string; expiresAt: Date; permissions: Permissions; repositories: Repository[] | null } {
  const all = installationRepositories(core, installation);
  let repositories: Repository[] | null = null;
  if (wish.repositories || wish.repositoryIds) {
    const names = (wish.repositories ?? []).map((name) => name.toLowerCase());
    const ids = wish.repositoryIds ?? [];
    const named = names.map((name) =>
      all.find((repository) => repository.record.name.toLowerCase() === name),
    );
    const numbered = ids.map((id) => all.find((repository) => repository.record.id === id));
    const found = [...named, ...numbered];
    if (found.some((repository) => repository === undefined))
      throw new Refusal(
        422,
        'There is at least one repository that does not exist or is not accessible to the parent installation.',
      );
    repositories = found.filter((repository) => repository !== undefined);
  }
  let { permissions } = installation;
  if (wish.permissions) {
    const wanted = normalizePermissions(wish.permissions);
    for (const [name, level] of Object.entries(wanted))
      if (!levelAtLeast(permissions[name], level))
        throw new Refusal(422, 'The permissions requested are not granted to this installation.');
    permissions = wanted;
  }
  const expiresAt = new Date(core.context.clock.now().getTime() + TOKEN_LIFETIME);
  const token = core.tokens.add(
    {
      kind: 'installation',
      installation,
      account: installation.app.bot,
      app: installation.app,
      repositories: repositories
        ? new Set(repositories.map((repository) => repository.record.fullName.toLowerCase()))
        : 'all',
      permissions,
      token: tokenText('ghs_'),
      expiresAt,
    },
    expiresAt,
  );
  return { token, expiresAt, permissions, repositories };
}

function installationFor(call: RestCall, find: (installation: Installation) => boolean): View {
  const found = installationsOf(call.core, requireApp(call)).find(find);
  if (!found) throw notFound();
  return installationView(call.core, found);
}

export const appHandlers: Handlers = {
  'GET /app': (call) => {
    const app = requireApp(call);
    return {
      status: 200,
      body: { ...integration(call.core, app), installations_count: installationsOf(call.core, app).length },
    };
  },
  'GET /apps/{app_slug}': (call) => {
    const app = [...call.core.store.apps.values()].find((each) => each.slug === call.param('app_slug'));
    if (!app) throw notFound();
    return { status: 200, body: integration(call.core, app) };
  },
  'GET /app/installations': (call) =>
    call.page(installationsOf(call.core, requireApp(call)), (each) => installationView(call.core, each)),
  'GET /app/installations/{installation_id}': (call) => ({
    status: 200,
    body: installationFor(call, (each) => each.id === call.number('installation_id')),
  }),
  'GET /repos/{owner}/{repo}/installation': (call) => {
    const name = `${call.param('owner')}/${call.param('repo')}`.toLowerCase();
    return {
      status: 200,
      body: installationFor(call, (each) =>
        installationRepositories(call.core, each).some(
          (repository) => repository.record.fullName.toLowerCase() === name,
        ),
      ),
    };
  },
  'GET /orgs/{org}/installation': (call) => ({
    status: 200,
    body: installationFor(
      call,
      (each) =>
        each.account.type === 'Organization' &&
        each.account.login.toLowerCase() === call.param('org').toLowerCase(),
    ),
  }),
  'GET /users/{username}/installation': (call) => ({
    status: 200,
    body: installationFor(
      call,
      (each) => each.account.login.toLowerCase() === call.param('username').toLowerCase(),
    ),
  }),
  'POST /app/installations/{installation_id}/access_tokens': (call) => {
    const app = requireApp(call);
    const installation = call.core.store.installations.get(call.number('installation_id'));
    if (installation?.app !== app) throw notFound();
    if (installation.suspendedAt) throw new Refusal(403, 'This installation has been suspended');
    const wish = call.body<{
      repositories?: string[];
      repository_ids?: number[];
      permissions?: Permissions;
    }>();
    const minted = mintInstallationToken(call.core, installation, {
      repositories: wish.repositories,
      repositoryIds: wish.repository_ids,
      permissions: wish.permissions,
    });
    return {
      status: 201,
      body: {
        token: minted.token,
        expires_at: `${minted.expiresAt.toISOString().slice(0, 19)}Z`,
        permissions: served(minted.permissions),
        repository_selection: minted.repositories || installation.repositories !== 'all' ? 'selected' : 'all',
        ...(minted.repositories
          ? { repositories: minted.repositories.map((repository) => fullRepository(call.core, repository)) }
          : {}),
      },
    };
  },
  'GET /installation/repositories': (call) => {
    const { identity } = call;
    if (identity.kind !== 'installation' && identity.kind !== 'workflow')
      throw new Refusal(
        403,
        'You must authenticate with an installation access token in order to list repositories for an installation.',
      );
    const repositories =
      identity.kind === 'workflow'
        ? [identity.repository]
        : installationRepositories(call.core, identity.installation).filter(
            (repository) =>
              identity.repositories === 'all' ||
              identity.repositories.has(repository.record.fullName.toLowerCase()),
          );
    const page = call.page(repositories, (repository) => fullRepository(call.core, repository));
    return {
      ...page,
      body: {
        total_count: repositories.length,
        repository_selection:
          identity.kind === 'installation' && identity.repositories === 'all' ? 'all' : 'selected',
        repositories: page.body,
      },
    };
  },
  'DELETE /installation/token': (call) => {
    if (call.identity.kind !== 'installation' && call.identity.kind !== 'workflow')
      throw new Refusal(403, 'Resource not accessible');
    call.core.tokens.revoke(call.identity.token);
    return { status: 204 };
  },
};
