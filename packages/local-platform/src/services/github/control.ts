/** The control interface over the store: see `types.ts` for what each method promises. */

import {
  createApp,
  createRepository,
  environmentOf,
  forkRepository,
  installApp,
  mintUserToken,
  requireAccount,
  requireRepository,
  setValue,
} from './accounts.ts';
import { dispatchRepository, dispatchWorkflow } from './actions/dispatch.ts';
import {
  addArtifact,
  artifactFiles,
  artifactRecord,
  createJob,
  createRun,
  jobRecord,
  requireJob,
  requireRun,
  runRecord,
  updateJob,
  updateRun,
} from './actions/runs.ts';
import { normalizePermissions } from './auth/permissions.ts';
import { type Identity, tokenText } from './auth/tokens.ts';
import type { Core } from './core.ts';
import { controlCommitView } from './git/commit-views.ts';
import { Refusal } from './problems.ts';
import { findOrCreateLabel, pullOf } from './pulls/create.ts';
import { mergePull } from './pulls/merge.ts';
import { controlPull } from './pulls/pull-view.ts';
import { submitReview } from './pulls/reviews.ts';
import { mintInstallationToken } from './rest/apps.ts';
import { addRuleset, visibleValues } from './rest/repos.ts';
import { commitFiles, importFolder } from './seeding.ts';
import type { Account, Repository, StoredValue, Team } from './store.ts';
import type { AccountRecord, EnvironmentRecord, GitHubService } from './types.ts';

/** GITHUB_TOKEN lives as long as its job, at most a day. */
const WORKFLOW_TOKEN_SECONDS = 24 * 60 * 60;
const COMMIT_LIMIT = 100;

function accountRecord(account: Account): AccountRecord {
  const { id, nodeId, login, type, name, email } = account;
  return { id, nodeId, login, type, name, email };
}

function userIdentity(core: Core, login: string): Identity {
  return { kind: 'user', account: requireAccount(core, login), token: '' };
}

/** A refusal in one line: the message and GitHub's list of errors. */
async function asUser<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const list = error.details.errors;
    const more = Array.isArray(list)
      ? `: ${list.map((each) => (typeof each === 'string' ? each : (each as { message?: string }).message)).join('; ')}`
      : '';
    throw new Error(`${error.status} ${error.message.trim()}${more}`, { cause: error });
  }
}

function plain(values: ReadonlyMap<string, StoredValue>): Record<string, string> {
  return Object.fromEntries([...values].map(([name, { value }]) => [name, value]));
}

export function controlInterface(core: Core, stop: () => Promise<void>): GitHubService {
  const { store } = core;
  const repo = (fullName: string): Repository => requireRepository(core, fullName);
  const valuesFor = (kind: 'secrets' | 'variables', fullName: string, environment?: string) => {
    const repository = repo(fullName);
    const named = environment ? repository.environments.get(environment.toLowerCase()) : undefined;
    return {
      ...plain(visibleValues(repository, repository.owner[kind])),
      ...plain(repository[kind]),
      ...(named ? plain(named[kind]) : {}),
    };
  };
  const requireSha = async (fullName: string, revision: string): Promise<string> => {
    const sha = await repo(fullName).git.resolve(revision);
    if (!sha) throw new Error(`no commit "${revision}" in ${fullName}`);
    return sha;
  };
  const environmentRecord = (fullName: string, name: string): EnvironmentRecord => {
    const {
      secrets: _secrets,
      variables: _variables,
      createdAt: _created,
      ...record
    } = environmentOf(core, repo(fullName), name);
    return record;
  };

  return {
    url: core.url,
    apiUrl: core.apiUrl,
    graphqlUrl: core.graphqlUrl,
    server: core.server,
    limits: core.limits,
    webFlowPublicKey: core.webFlow.publicKey,
    stop,

    createUser(login, options = {}) {
      const account = store.addAccount(login, 'User', options);
      return { ...accountRecord(account), token: mintUserToken(core, account) };
    },
    createOrganization(login, options = {}) {
      return accountRecord(store.addAccount(login, 'Organization', options));
    },
    addMember(organization, login, role = 'member') {
      requireAccount(core, organization).members.set(requireAccount(core, login).login.toLowerCase(), role);
    },
    createTeam(organization, slug, members) {
      const owner = requireAccount(core, organization);
      const id = store.nextId('team');
      const team: Team = {
        id,
        nodeId: '',
        organization: owner.login,
        slug,
        name: slug,
        members: new Set(members.map((login) => requireAccount(core, login).login.toLowerCase())),
      };
      team.nodeId = store.nodeId('Team', id, team);
      store.teams.push(team);
      for (const login of team.members) if (!owner.members.has(login)) owner.members.set(login, 'member');
      return { id, slug };
    },
    account: (login) => accountRecord(requireAccount(core, login)),
    accounts: () => [...store.accounts.values()].map(accountRecord),
    mintUserToken: (login, options = {}) =>
      mintUserToken(core, requireAccount(core, login), options.lifetimeSeconds),
    addSigningKey(login, publicKey) {
      requireAccount(core, login).signingKeys.push(publicKey);
    },

    createRepository: (options) => ({ ...createRepository(core, options).record }),
    fork: async (fullName, login) => ({ ...(await forkRepository(core, repo(fullName), login)).record }),
    repository: (fullName) => ({ ...repo(fullName).record }),
    repositories: () => [...store.repositories.values()].map((repository) => ({ ...repository.record })),
    grant(fullName, grantee, role) {
      const [organization = '', slug] = grantee.split('/');
      if (slug === undefined) requireAccount(core, grantee);
      else if (!store.team(organization, slug))
        throw new Error(
          `no team "${grantee}"; there are: ${store.teams.map((team) => `${team.organization}/${team.slug}`).join(', ') || 'none'}`,
        );
      repo(fullName).roles.set(grantee.toLowerCase(), role);
    },
    commitFiles: (fullName, options) => commitFiles(core, repo(fullName), options),
    importFolder: (fullName, folder, options) => importFolder(core, repo(fullName), folder, options),
    async setRef(fullName, ref, sha) {
      await repo(fullName).git.exclusive(() => repo(fullName).git.updateRefs([{ ref, after: sha }]));
    },
    resolve: (fullName, revision) => repo(fullName).git.resolve(revision),
    async readFile(fullName, revision, path) {
      const sha = await repo(fullName).git.resolve(revision);
      return sha ? repo(fullName).git.fileAt(sha, path) : null;
    },
    async listFiles(fullName, revision, folder = '') {
      const { git } = repo(fullName);
      const { tree } = await git.commit(await requireSha(fullName, revision));
      const entries = await git.listRecursive(tree);
      const prefix = folder ? `${folder.replace(/\/$/, '')}/` : '';
      return entries
        .filter((entry) => entry.type === 'blob' && entry.path.startsWith(prefix))
        .map((entry) => entry.path)
        .sort();
    },
    async commits(fullName, revision, path, limit = COMMIT_LIMIT) {
      const { git } = repo(fullName);
      const shas = await git.log([await requireSha(fullName, revision)], { path, limit });
      return Promise.all(shas.map(async (sha) => controlCommitView(core, await git.commit(sha))));
    },
    async commit(fullName, sha) {
      return controlCommitView(core, await repo(fullName).git.commit(await requireSha(fullName, sha)));
    },
    async branches(fullName) {
      const refs = await repo(fullName).git.refs('refs/heads/');
      return refs.map(({ name, sha }) => ({ name: name.slice('refs/heads/'.length), sha }));
    },
    async tags(fullName) {
      const refs = await repo(fullName).git.refs('refs/tags/');
      return refs.map(({ name, sha }) => ({ name: name.slice('refs/tags/'.length), sha }));
    },
    createRuleset: (fullName, body) => ({ id: addRuleset(core, repo(fullName), body).id }),
    createLabel(fullName, name) {
      findOrCreateLabel(core, repo(fullName), name);
    },

    createApp(options) {
      const app = createApp(core, options);
      return {
        id: app.id,
        clientId: app.clientId,
        slug: app.slug,
        name: app.name,
        botUserId: app.bot.id,
        privateKeyPem: app.privateKeyPem,
        permissions: { ...app.permissions },
      };
    },
    installApp: (appId, owner, repositories) => installApp(core, appId, owner, repositories).id,
    mintInstallationToken(options) {
      const installation = store.installations.get(options.installationId);
      if (!installation) throw new Error(`no installation ${options.installationId}`);
      return mintInstallationToken(core, installation, options).token;
    },
    mintWorkflowToken(options) {
      const seconds = options.lifetimeSeconds ?? WORKFLOW_TOKEN_SECONDS;
      const expiresAt = new Date(core.context.clock.now().getTime() + seconds * 1000);
      return core.tokens.add(
        {
          kind: 'workflow',
          repository: repo(options.repository),
          account: core.actionsApp.bot,
          app: core.actionsApp,
          permissions: normalizePermissions(options.permissions),
          runId: options.runId,
          token: tokenText('ghs_'),
          expiresAt,
        },
        expiresAt,
      );
    },
    revoke: (token) => core.tokens.revoke(token),

    setSecret: (scope, name, value) => setValue(core, 'secrets', scope, name, value),
    setVariable: (scope, name, value) => setValue(core, 'variables', scope, name, value),
    secretsFor: (fullName, environment) => valuesFor('secrets', fullName, environment),
    variablesFor: (fullName, environment) => valuesFor('variables', fullName, environment),
    createEnvironment(fullName, name, options = {}) {
      Object.assign(environmentOf(core, repo(fullName), name), options);
      return environmentRecord(fullName, name);
    },
    environment: environmentRecord,
    oidcSubject: (fullName) => structuredClone(repo(fullName).oidcSubject),
    setOidcSubject(fullName, value) {
      repo(fullName).oidcSubject = value;
    },

    createRun: (options) => runRecord(createRun(core, repo(options.repository), options)),
    updateRun: (runId, update) => runRecord(updateRun(core, runId, update)),
    createJob: (runId, options) => jobRecord(createJob(core, runId, options)),
    updateJob: (jobId, update) => jobRecord(updateJob(core, jobId, update)),
    addArtifact: (runId, options) => artifactRecord(addArtifact(core, runId, options)),
    onRerun(listener) {
      core.rerunners.add(listener);
      return () => core.rerunners.delete(listener);
    },
    deleteArtifact(artifactId) {
      store.artifacts.delete(artifactId);
    },
    runs(fullName) {
      const wanted = fullName ? repo(fullName) : undefined;
      return [...store.runs.values()]
        .filter((run) => wanted === undefined || run.repositoryRef === wanted)
        .map(runRecord);
    },
    run: (runId) => runRecord(requireRun(core, runId)),
    jobs: (runId) => [...store.jobs.values()].filter((job) => job.runId === runId).map(jobRecord),
    job: (jobId) => jobRecord(requireJob(core, jobId)),
    artifacts: (runId) =>
      [...store.artifacts.values()].filter((artifact) => artifact.run.id === runId).map(artifactRecord),
    artifactZip(artifactId) {
      const artifact = store.artifacts.get(artifactId);
      if (!artifact) throw new Error(`no artifact ${artifactId}`);
      return artifact.zip;
    },
    artifactFiles(artifactId) {
      const artifact = store.artifacts.get(artifactId);
      if (!artifact) throw new Error(`no artifact ${artifactId}`);
      return artifactFiles(artifact);
    },

    pullRequests: (fullName) =>
      Promise.all(store.pulls(repo(fullName)).map((pull) => controlPull(core, pull))),
    pullRequest: async (fullName, number) =>
      controlPull(core, await asUser(async () => pullOf(repo(fullName), number))),
    checkRuns: (fullName, sha) =>
      repo(fullName)
        .checkRuns.filter((run) => run.headSha === sha)
        .map((run) => ({
          id: run.id,
          app: { id: run.app.id, slug: run.app.slug },
          name: run.name,
          headSha: run.headSha,
          status: run.status,
          conclusion: run.conclusion,
          title: run.title,
          summary: run.summary,
          text: run.text,
          annotations: structuredClone(run.annotations),
          detailsUrl: run.detailsUrl,
        })),
    sarifUploads: (fullName) => [...repo(fullName).sarif],

    dispatchWorkflow: (fullName, workflow, options) =>
      asUser(() =>
        dispatchWorkflow(core, repo(fullName), userIdentity(core, options.actor), {
          workflow,
          ref: options.ref ?? repo(fullName).record.defaultBranch,
          inputs: options.inputs ?? {},
        }),
      ),
    dispatchRepository: (fullName, eventType, options) =>
      asUser(() =>
        dispatchRepository(core, repo(fullName), userIdentity(core, options.actor), {
          eventType,
          payload: options.payload ?? {},
        }),
      ),
    approve: (fullName, number, login, body = '') =>
      asUser(async () => {
        await submitReview(core, pullOf(repo(fullName), number), userIdentity(core, login), {
          event: 'APPROVE',
          body,
        });
      }),
    merge: (fullName, number, login, method = 'merge') =>
      asUser(() => mergePull(core, pullOf(repo(fullName), number), userIdentity(core, login), { method })),
    settled: () => core.settled(),
  };
}
