/**
 * A config repository on the local platform, its App, its people, and signed images: what the tests of both promotion actions share.
 * Time begins 26 hours ago, so that a digest can have run for a day.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Platform, startPlatform } from '@waybill/local-platform';
import { type Digest, type RegistryClient, registryClient } from '@waybill/registry';
import { type ActionRun, type RunOptions, runAction } from '@waybill/test-harness';
import { httpClient } from '@waybill/toolkit';
import {
  attachBundle,
  parseTrustedRoot,
  type Withdrawal,
  withdrawalStatement,
} from '../../evidence/src/index.ts';
import type { SignedStatement, SigningKey } from '../../evidence/src/sign/index.ts';
import {
  cyclonedx,
  gateVerdict,
  pushImage,
  release,
  releaseClaims,
  type World as SigningWorld,
  type SignOptions,
  signerByKey,
  signerFor,
} from '../../evidence/tests/release.ts';

import { withdrawalFile, withdrawalPath } from '../src/index.ts';

export const ZERO = `sha256:${'0'.repeat(64)}`;
/** Client ID under which the ServiceNow instance has registered the issuer. */
export const CHANGE_AUDIENCE = 'waybill-acme';
const HOUR_MS = 3_600_000;
const HOURS_BEFORE = 26;

/** Makes the usual policy one that asks for signed statements of promotions, and knows who may withdraw. */
export const withDeciders: PolicyEdit = (policy) =>
  policy.replace(
    '  triggers: [push]',
    `  promoters: [{ workflow: acme/waybill/.github/workflows/promote.yml, refs: ["refs/tags/v*"] }, { workflow: acme/waybill/.github/workflows/rollback.yml, refs: ["refs/tags/v*"] }]
  withdrawers: [{ workflow: acme/waybill/.github/workflows/withdraw.yml, refs: ["refs/tags/v*"] }]
  triggers: [push]`,
  );

export const environments = ['dev', 'staging', 'production'] as const;
export type EnvironmentName = (typeof environments)[number];
export const services = { 'claims-api': '1001', 'eligibility-api': '1002' } as const;
export type ServiceName = keyof typeof services;

/** Makes the policy of one test out of the usual one. */
export type PolicyEdit = (policy: string) => string;

export interface ConfigOptions {
  /** Default: true. */
  allowAutoMerge?: boolean;
  /** Whether the base branch has rules. Default: true. */
  rules?: boolean;
  /** Whether the rules name the App that must report the check. Default: true. */
  bound?: boolean;
  /** Whether the base branch merges through a queue, which nobody may pass by. Default: false. */
  queue?: boolean;
}

export interface World {
  platform: Platform;
  app: { id: number; clientId: string; slug: string };
  /** Tokens by login. */
  people: Record<'alice' | 'bob' | 'mallory', string>;
  /** Makes staging one that requires a change; `type` is a line of the policy. */
  withChange(type?: string): PolicyEdit;
  /** Starts the present: what was done before was done a day ago. */
  toPresent(): void;
  /** Goes back to where time began, for a further config repository with a past. */
  toPast(): void;
  /** Pushes an image of a service and signs all its evidence; `false` leaves it unsigned. */
  image(
    service: ServiceName,
    signing?: (SignOptions & { only?: string[]; components?: object[] }) | false,
  ): Promise<string>;
  config(edit?: PolicyEdit, options?: ConfigOptions): Promise<Config>;
  /** A config repository of many services, all of one image: dev runs the newer digest of each, staging the older. */
  train(names: readonly string[], older: string, newer: string): Promise<Config>;
  stop(): Promise<void>;
}

export interface Config {
  /** `owner/name` */
  repository: string;
  path(environment: EnvironmentName, service?: ServiceName): string;
  overlay(environment: EnvironmentName, digest: string, service?: ServiceName): string;
  /** Puts a digest into an environment by a commit that the App makes through the API. */
  run(environment: EnvironmentName, digest: string, service?: ServiceName): Promise<string>;
  digestOf(
    environment: EnvironmentName,
    service?: ServiceName,
    revision?: string,
  ): Promise<string | undefined>;
  /** Changes the policy on the base branch. */
  changePolicy(edit: PolicyEdit): Promise<void>;
  /** Signs a withdrawal, or what lifts it, as the withdraw workflow of this repository; `claims` wins over its own, a key over both. */
  signWithdrawal(
    withdrawal: Partial<Withdrawal> & { digest: string },
    claims?: Record<string, string>,
    key?: SigningKey,
  ): Promise<SignedStatement>;
  /** Writes the list of a digest on the base branch; null takes it away. */
  list(digest: string, bundles: readonly Buffer[] | null): Promise<void>;
  /** Hangs a bundle on an image. */
  attach(digest: string, signed: SignedStatement): Promise<void>;
  /** Changes the text of a pull request, as anybody with write access can. */
  editBody(number: number, body: string): Promise<void>;
  /** Reports the required check on a pull request's head as passed, as the runner does. */
  passCheck(number: number, conclusion?: 'success' | 'failure'): Promise<void>;
  passGroup(group: { headSha: string; headRef: string }, conclusion?: 'success' | 'failure'): Promise<void>;
  /** A pull request with files changed by a person: returns its number. */
  pullRequest(options: {
    files: Record<string, string | null>;
    author?: string;
    branch?: string;
    title?: string;
    body?: string;
    labels?: string[];
    /** Repository that it comes from; the files are changed there. */
    fork?: string;
  }): Promise<number>;
  /** Sets the labels of a pull request, as anybody with write access can. */
  label(number: number, labels: string[]): Promise<void>;
  /** Token of the App for this repository, with all that it has or with less. */
  appToken(permissions?: Record<string, 'read' | 'write'>): string;
  promote(inputs: Record<string, string>, options?: RunOptions): Promise<ActionRun>;
  /** Runs bump-config-repo for claims-api in dev, as the release workflow of its repository. */
  bump(inputs: Record<string, string>, options?: RunOptions & { run?: number }): Promise<ActionRun>;
  /** Runs rollback-environment on production of claims-api, where nothing else is said, started by alice. */
  rollback(inputs: Record<string, string>, options?: RunOptions): Promise<ActionRun>;
  /** Runs withdraw-digest as the withdraw workflow; `claims` wins over its own. */
  withdraw(inputs: Record<string, string>, claims?: Record<string, string>): Promise<ActionRun>;
  /** What a job needs besides to sign as a workflow of this repository; `claims` wins over those of the promote workflow. */
  signing(claims?: Record<string, string>): Pick<RunOptions, 'env'> & { inputs: Record<string, string> };
  /** Runs the check on a merge group. */
  verifyGroup(
    group: { baseSha: string; headSha: string; headRef: string },
    options?: RunOptions,
  ): Promise<ActionRun>;
  /** Re-evaluates every open pull request, or the one that was reviewed. */
  reevaluate(reviewed?: number, options?: RunOptions): Promise<ActionRun>;
  verify(
    number: number,
    options?: RunOptions & { headSha?: string; event?: Record<string, unknown> },
  ): Promise<ActionRun>;
}

/** @param also services of the platform besides those of a promotion */
export async function startWorld(also: readonly 'web'[] = []): Promise<World> {
  let offset = -HOURS_BEFORE * HOUR_MS;
  const clock = {
    now: () => new Date(Date.now() + offset),
    shift: (milliseconds: number) => {
      offset += milliseconds;
    },
  };
  const platform = await startPlatform({
    services: ['github', 'oidc', 'sigstore', 'registry', 'servicenow', 'slack', ...also],
    clock,
  });
  const github = platform.service('github');
  // The tests of a file are minutes of one App; those about the limit set their own.
  github.limits.creations = { perMinute: 1000, perHour: 10_000 };
  const registryService = platform.service('registry');
  registryService.createRepository('acme', { public: true });
  registryService.addUser('ci', 'secret-of-ci', [{ repository: '*', actions: ['pull', 'push'] }]);
  platform.service('sigstore').trustIssuer({ issuer: platform.service('oidc').url, kind: 'github-workflow' });
  const servicenow = platform.service('servicenow');
  servicenow.registerProvider({
    issuer: platform.service('oidc').url,
    clientId: CHANGE_AUDIENCE,
    userClaim: 'job_workflow_ref',
  });
  const workflow = (file: string) => `acme/waybill/.github/workflows/${file}@refs/tags/v1.2.3`;
  servicenow.addUser({ name: 'waybill.promote', claim: workflow('promote.yml'), roles: ['itil'] });
  servicenow.addUser({ name: 'waybill.record', claim: workflow('record-deployment.yml'), roles: ['itil'] });
  for (const file of ['verify-promotion.yml', 'reevaluate-promotions.yml'])
    servicenow.addUser({ name: `waybill.${file}`, claim: workflow(file), roles: ['sn_change_read'] });
  github.createOrganization('acme');
  const person = (login: string) => {
    const { token } = github.createUser(login);
    github.addMember('acme', login);
    return token;
  };
  const people = { alice: person('alice'), bob: person('bob'), mallory: person('mallory') };
  const approvers = github.createTeam('acme', 'production-approvers', ['alice', 'bob']);
  const app = github.createApp({
    slug: 'waybill-acme',
    owner: 'acme',
    permissions: {
      contents: 'write',
      pull_requests: 'write',
      members: 'read',
      checks: 'read',
      issues: 'read',
    },
  });
  const installationId = github.installApp(app.id, 'acme', 'all');
  const http = httpClient({ env: {}, retry: { attempts: 3, baseMs: 1, capMs: 2 } });
  const home = mkdtempSync(join(tmpdir(), 'waybill-promotion-'));
  const trustedRoot = JSON.stringify(platform.service('sigstore').trustedRoot());
  const signingConfig = join(home, 'signing-config.json');
  writeFileSync(
    signingConfig,
    JSON.stringify(platform.service('sigstore').signingConfig({ rekor: 1, tsa: true })),
  );
  const auth = Buffer.from('ci:secret-of-ci').toString('base64');
  writeFileSync(join(home, 'config.json'), JSON.stringify({ auths: { [registryService.host]: { auth } } }));

  const registryOf = (service: string): Promise<RegistryClient> =>
    registryClient(
      { registry: registryService.host, repository: `acme/${service}` },
      {
        http,
        env: { HOME: home },
        credentials: { kind: 'basic', username: 'ci', password: 'secret-of-ci', source: 'the test' },
      },
    );

  async function signerOf(claims: Record<string, string>) {
    const registry = await registryOf('claims-api');
    const env = { HOME: home };
    const root = parseTrustedRoot(trustedRoot, 'trusted-root.json');
    const stop = async () => undefined;
    return signerFor({ platform, http, registry, trustedRoot: root, env, stop }, { claims });
  }

  let configs = 0;
  let runs = 7000;
  return {
    platform,
    app,
    people,
    withChange:
      (type = 'type: normal') =>
      (policy) =>
        policy
          .replace(
            'environments:',
            `change-management:
  servicenow: { instance: "${servicenow.url}", audience: ${CHANGE_AUDIENCE}, ${type} }
environments:`,
          )
          .replace(
            '{ name: staging, merge: auto, evidence: release }',
            '{ name: staging, merge: auto, evidence: release, change: required }',
          ),
    toPresent() {
      clock.shift(-offset);
    },
    toPast() {
      clock.shift(-HOURS_BEFORE * HOUR_MS - offset);
    },
    async image(service, signing = {}) {
      const registry = await registryOf(service);
      const image = await pushImage(registry, `${service} ${Math.random()}`);
      if (signing === false) return image.digest;
      const world: SigningWorld = {
        platform,
        http,
        registry,
        trustedRoot: parseTrustedRoot(trustedRoot, 'trusted-root.json'),
        env: { HOME: home },
        stop: async () => undefined,
      };
      const claims = {
        ...releaseClaims,
        sub: `repo:acme/${service}:ref:refs/heads/main`,
        repository: `acme/${service}`,
        repository_id: services[service],
        workflow_ref: `acme/${service}/.github/workflows/release.yml@refs/heads/main`,
        ...signing.claims,
      };
      const { repository, repository_id: repositoryId } = claims;
      const commit = signing.claims?.sha ?? releaseClaims.sha;
      const gate = gateVerdict({ repository, repositoryId, commit });
      const sbom = {
        ...cyclonedx(image.digest),
        ...(signing.components && { components: signing.components }),
      };
      await release(world, image, { gate, sbom, ...signing, claims });
      return image.digest;
    },
    config: (edit = (policy) => policy, options = {}) => createConfig(`config-${++configs}`, edit, options),
    async train(names, older, newer) {
      const config = await createConfig(`train-${++configs}`, (policy) => trainPolicy(policy, names), {});
      const overlay = (name: string, digest: string) => `images:\n  - name: ${name}\n    digest: ${digest}\n`;
      await github.commitFiles(config.repository, {
        branch: 'main',
        message: 'What runs',
        files: Object.fromEntries(
          names.flatMap((name) => [
            [trainFile('dev', name), overlay(name, newer)],
            [trainFile('staging', name), overlay(name, older)],
          ]),
        ),
      });
      return config;
    },
    async stop() {
      await platform.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };

  async function createConfig(name: string, edit: PolicyEdit, options: ConfigOptions): Promise<Config> {
    const repository = `acme/${name}`;
    github.createRepository({ owner: 'acme', name, allowAutoMerge: options.allowAutoMerge ?? true });
    for (const login of ['alice', 'bob', 'mallory']) github.grant(repository, login, 'write');
    github.grant(repository, 'acme/production-approvers', 'write');
    const path: Config['path'] = (environment, service = 'claims-api') =>
      `overlays/${environment}/${service}/kustomization.yaml`;
    const overlay: Config['overlay'] = (environment, digest, service = 'claims-api') =>
      overlayText(registryService.host, environment, service, digest);
    const overlays = Object.fromEntries(
      environments.flatMap((environment) =>
        (Object.keys(services) as ServiceName[]).map((service) => [
          path(environment, service),
          overlay(environment, ZERO, service),
        ]),
      ),
    );
    await github.commitFiles(repository, {
      branch: 'main',
      message: 'Begin',
      files: {
        ...overlays,
        'delivery-policy.yml': edit(policyText(registryService.host, platform.service('oidc').url)),
        'trusted-root.json': trustedRoot,
        '.github/CODEOWNERS': '/delivery-policy.yml @acme/production-approvers\n',
        'README.md': '# config\n',
      },
    });
    if (options.rules ?? true)
      github.createRuleset(repository, {
        name: 'main',
        target: 'branch',
        enforcement: 'active',
        conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
        bypass_actors: [{ actor_id: app.id, actor_type: 'Integration', bypass_mode: 'always' }],
        rules: [
          {
            type: 'pull_request',
            parameters: {
              required_approving_review_count: 0,
              dismiss_stale_reviews_on_push: true,
              require_code_owner_review: false,
              require_last_push_approval: false,
              required_review_thread_resolution: false,
              allowed_merge_methods: ['squash'],
              required_reviewers: [
                {
                  minimum_approvals: 2,
                  file_patterns: ['overlays/production/**'],
                  reviewer: { id: approvers.id, type: 'Team' },
                },
              ],
            },
          },
          {
            type: 'required_status_checks',
            parameters: {
              strict_required_status_checks_policy: false,
              required_status_checks: [
                {
                  context: 'verify-promotion / verify',
                  ...((options.bound ?? true) && { integration_id: 15368 }),
                },
              ],
            },
          },
        ],
      });
    if (options.queue)
      github.createRuleset(repository, {
        name: 'queue',
        target: 'branch',
        enforcement: 'active',
        conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
        rules: [
          {
            type: 'merge_queue',
            parameters: {
              check_response_timeout_minutes: 60,
              grouping_strategy: 'ALLGREEN',
              max_entries_to_build: 5,
              max_entries_to_merge: 5,
              merge_method: 'SQUASH',
              min_entries_to_merge: 1,
              min_entries_to_merge_wait_minutes: 5,
            },
          },
        ],
      });
    const env = {
      GITHUB_SERVER_URL: github.url,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      GITHUB_REPOSITORY: repository,
    };
    const ownClaims = (workflow: string, claims: Record<string, string>): Record<string, string> => ({
      ...releaseClaims,
      sub: `repo:${repository}:ref:refs/heads/main`,
      repository,
      repository_id: String(github.repository(repository).id),
      workflow_ref: `${repository}/.github/workflows/${workflow}@refs/heads/main`,
      job_workflow_ref: `acme/waybill/.github/workflows/${workflow}@refs/tags/v1.2.3`,
      event_name: 'workflow_dispatch',
      ...claims,
    });
    const appToken = (permissions?: Record<string, 'read' | 'write'>) =>
      github.mintInstallationToken({ installationId, repositories: [name], permissions });
    const signing: Config['signing'] = (claims = {}) => {
      const grant = platform.service('oidc').grant(ownClaims('promote.yml', claims));
      return {
        inputs: { 'signing-config': signingConfig },
        env: {
          ACTIONS_ID_TOKEN_REQUEST_URL: grant.requestUrl,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: grant.requestToken,
          DOCKER_CONFIG: home,
        },
      };
    };
    const reportCheck = async (
      headSha: string,
      headBranch: string,
      event: string,
      conclusion: 'success' | 'failure',
    ) => {
      // One that was asked to run again goes on, as a further attempt.
      const asked = github
        .runs(repository)
        .find(
          (run) =>
            run.headSha === headSha && run.event === event && run.status === 'queued' && run.attempt > 1,
        );
      const run =
        asked ??
        github.createRun({
          repository,
          workflowPath: '.github/workflows/verify-promotion.yml',
          event,
          headSha,
          headBranch,
          actor: 'alice',
        });
      const job = github.createJob(run.id, { name: 'verify-promotion / verify', status: 'in_progress' });
      github.updateJob(job.id, { status: 'completed', conclusion });
      github.updateRun(run.id, { conclusion });
      await github.settled();
    };
    return {
      repository,
      path,
      overlay,
      appToken,
      async run(environment, digest, service = 'claims-api') {
        const head = await github.resolve(repository, 'main');
        const file = await github.readFile(repository, 'main', path(environment, service));
        const text = file?.toString('utf8').replace(/sha256:[0-9a-f]{64}/, digest) ?? '';
        const answer = await http.request({
          method: 'POST',
          url: github.graphqlUrl,
          headers: { authorization: `Bearer ${appToken()}` },
          json: {
            query:
              'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }',
            variables: {
              input: {
                branch: { repositoryNameWithOwner: repository, branchName: 'main' },
                expectedHeadOid: head,
                message: { headline: `Bump ${service} in ${environment}` },
                fileChanges: {
                  additions: [
                    { path: path(environment, service), contents: Buffer.from(text).toString('base64') },
                  ],
                },
              },
            },
          },
        });
        const body = answer.json<{ data?: { createCommitOnBranch?: { commit: { oid: string } } } }>();
        const oid = body.data?.createCommitOnBranch?.commit.oid;
        if (!oid) throw new Error(answer.text());
        return oid;
      },
      async digestOf(environment, service = 'claims-api', revision = 'main') {
        const file = await github.readFile(repository, revision, path(environment, service));
        return /sha256:[0-9a-f]{64}/.exec(file?.toString('utf8') ?? '')?.[0];
      },
      async changePolicy(change) {
        const file = await github.readFile(repository, 'main', 'delivery-policy.yml');
        await github.commitFiles(repository, {
          branch: 'main',
          message: 'Change the policy',
          files: { 'delivery-policy.yml': change(file?.toString('utf8') ?? '') },
        });
      },
      async editBody(number, body) {
        await http.request({
          method: 'PATCH',
          url: `${github.apiUrl}/repos/${repository}/pulls/${number}`,
          headers: { authorization: `Bearer ${people.mallory}` },
          json: { body },
        });
      },
      async label(number, labels) {
        await http.request({
          method: 'PUT',
          url: `${github.apiUrl}/repos/${repository}/issues/${number}/labels`,
          headers: { authorization: `Bearer ${people.mallory}` },
          json: { labels },
        });
      },
      async passCheck(number, conclusion = 'success') {
        const { head } = await github.pullRequest(repository, number);
        await reportCheck(head.sha, head.ref, 'pull_request_target', conclusion);
      },
      async passGroup(group, conclusion = 'success') {
        await reportCheck(
          group.headSha,
          group.headRef.slice('refs/heads/'.length),
          'merge_group',
          conclusion,
        );
      },
      async pullRequest({
        files,
        author = 'mallory',
        branch = 'change',
        title = 'A change',
        body = '',
        labels = [],
        fork = repository,
      }) {
        await github.commitFiles(fork, { branch, message: title, files, author });
        const head = fork === repository ? branch : `${fork.split('/')[0]}:${branch}`;
        const token = people[author as keyof typeof people];
        const call = async (url: string, json: unknown) =>
          (
            await http.request({
              method: 'POST',
              url: `${github.apiUrl}/repos/${repository}/${url}`,
              headers: { authorization: `Bearer ${token}` },
              json,
            })
          ).json<{ number: number }>();
        const { number } = await call('pulls', { title, body, head, base: 'main' });
        if (labels.length > 0) await call(`issues/${number}/labels`, { labels });
        return number;
      },
      async signWithdrawal(withdrawal, claims = {}, key) {
        const signer = key
          ? signerByKey({ platform, http }, key)
          : await signerOf(ownClaims('withdraw.yml', claims));
        return signer.sign(
          withdrawalStatement({
            action: 'withdrawn',
            image: `${registryService.host}/acme/claims-api`,
            reason: 'it leaks claims',
            by: { login: 'alice', id: 500 },
            since: new Date().toISOString(),
            lifts: [],
            ...withdrawal,
          }),
        );
      },
      async list(digest, bundles) {
        const content = bundles === null ? null : withdrawalFile(bundles);
        await github.commitFiles(repository, {
          branch: 'main',
          message: 'Withdraw',
          files: { [withdrawalPath(digest)]: content },
        });
      },
      async attach(digest, { bundle, statement: { predicateType } }) {
        const registry = await registryOf('claims-api');
        const { content: _, ...image } = await registry.getManifest(digest as Digest);
        const descriptor = { mediaType: image.mediaType, digest: image.digest, size: image.bytes.length };
        await attachBundle(registry, [descriptor], { bundle, predicateType, createdAt: new Date() });
      },
      signing,
      promote: (inputs, options = {}) =>
        runAction('open-promotion-pr', {
          ...options,
          inputs: { 'config-repository': repository, token: appToken(), service: 'claims-api', ...inputs },
          env: { ...env, ...options.env },
        }),
      bump: (inputs, { run = 1, ...options } = {}) =>
        runAction('bump-config-repo', {
          ...options,
          inputs: {
            'config-repository': repository,
            token: appToken({ contents: 'write' }),
            service: 'claims-api',
            environment: 'dev',
            ...inputs,
          },
          env: {
            ...env,
            ...signing().env,
            GITHUB_REPOSITORY: 'acme/claims-api',
            GITHUB_SHA: 'a'.repeat(40),
            GITHUB_RUN_ID: `70${run}`,
            GITHUB_RUN_NUMBER: String(run),
            GITHUB_RUN_ATTEMPT: '1',
            ...options.env,
          },
        }),
      rollback(inputs, options = {}) {
        const { GITHUB_ACTOR: actor = 'alice', GITHUB_ACTOR_ID: actorId = '500' } = options.env ?? {};
        const job = signing({ ...ownClaims('rollback.yml', {}), actor, actor_id: actorId });
        return runAction('rollback-environment', {
          ...options,
          inputs: {
            ...job.inputs,
            'config-repository': repository,
            token: appToken(),
            service: 'claims-api',
            environment: 'production',
            reason: 'Errors of 5 % since the rollout',
            ...inputs,
          },
          env: {
            ...env,
            ...job.env,
            GITHUB_ACTOR: actor,
            GITHUB_ACTOR_ID: actorId,
            GITHUB_RUN_ID: String(++runs),
            ...options.env,
          },
        });
      },
      withdraw(inputs, claims = {}) {
        const job = signing({
          ...ownClaims('withdraw.yml', {}),
          ...claims,
        });
        return runAction('withdraw-digest', {
          inputs: {
            'config-repository': repository,
            token: appToken(),
            service: 'claims-api',
            ...job.inputs,
            ...inputs,
          },
          env: { ...env, ...job.env },
        });
      },
      verifyGroup({ baseSha, headSha, headRef }, options = {}) {
        const token = github.mintWorkflowToken({
          repository,
          permissions: { contents: 'read', pull_requests: 'read', issues: 'read' },
          runId: 1,
        });
        return runAction('verify-promotion', {
          ...options,
          inputs: { token, ...options.inputs },
          env: { ...env, GITHUB_EVENT_NAME: 'merge_group', ...options.env },
          event: {
            action: 'checks_requested',
            merge_group: {
              head_sha: headSha,
              head_ref: headRef,
              base_sha: baseSha,
              base_ref: 'refs/heads/main',
            },
          },
        });
      },
      reevaluate(reviewed, options = {}) {
        const token = github.mintWorkflowToken({
          repository,
          permissions: { contents: 'read', pull_requests: 'read', checks: 'read', actions: 'write' },
          runId: 1,
        });
        return runAction('verify-promotion', {
          event: reviewed === undefined ? {} : { action: 'submitted', pull_request: { number: reviewed } },
          ...options,
          inputs: { token, mode: 're-evaluate' },
          env: {
            ...env,
            GITHUB_EVENT_NAME: reviewed === undefined ? 'schedule' : 'pull_request_review',
            ...options.env,
          },
        });
      },
      async verify(number, options = {}) {
        const pull = await github.pullRequest(repository, number);
        const token = github.mintWorkflowToken({
          repository,
          permissions: { contents: 'read', pull_requests: 'read', issues: 'read' },
          runId: 1,
        });
        return runAction('verify-promotion', {
          ...options,
          inputs: { token, 'app-client-id': app.clientId, ...options.inputs },
          env: { ...env, GITHUB_EVENT_NAME: 'pull_request_target', ...options.env },
          event: {
            action: 'synchronize',
            number,
            pull_request: { number, head: { sha: options.headSha ?? pull.head.sha } },
            ...options.event,
          },
        });
      },
    };
  }
}

function trainFile(environment: 'dev' | 'staging', name: string): string {
  return `train/${environment}/${name}.yaml`;
}

/** The usual policy with other services, whose image and source are those of its first one. */
function trainPolicy(policy: string, names: readonly string[]): string {
  const [head = ''] = policy.split('services:\n');
  const line = (key: string) => new RegExp(`^ +${key}: .*$`, 'm').exec(policy)?.[0].trim();
  const entries = names.map((name) => {
    const targets = (['dev', 'staging'] as const).map(
      (environment) => `      ${environment}: {kustomize: ${trainFile(environment, name)}, image: ${name}}`,
    );
    return `  ${name}:\n    ${line('image')}\n    ${line('source')}\n    targets:\n${targets.join('\n')}\n`;
  });
  return `${head}services:\n${entries.join('')}`;
}

function overlayText(registry: string, environment: string, service: string, digest: string): string {
  return `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: ${service}-${environment}
resources:
  - ../../../base/${service}
replicas:
  - name: ${service}
    count: 2
images:
  - name: ${service}
    newName: ${registry}/acme/${service}
    # Written by Waybill.
    digest: ${digest}
`;
}

function policyText(registry: string, issuer: string): string {
  const target = (environment: string, service: string) =>
    `      ${environment}: { kustomize: overlays/${environment}/${service}/kustomization.yaml, image: ${service} }`;
  const service = ([name, id]: [string, string]) => `  ${name}:
    image: ${registry}/acme/${name}
    source: { repository: acme/${name}, repository-id: "${id}", refs: [refs/heads/main] }
    targets:
${environments.map((environment) => target(environment, name)).join('\n')}
`;
  return `version: 1
trust:
  issuer: ${issuer}
  server: https://github.com
  trusted-root: trusted-root.json
  builders:
    - workflow: acme/waybill/.github/workflows/release.yml
      refs: ["refs/tags/v*"]
  triggers: [push]
  runners: [github-hosted]
evidence:
  release: [signature, provenance, sbom, gate, tests]
environments:
  - { name: dev, merge: direct, evidence: release }
  - { name: staging, merge: auto, evidence: release }
  - name: production
    merge: auto
    evidence: release
    soak: 24h
    approvals: 2
    reviewers: [acme/production-approvers]
services:
${Object.entries(services).map(service).join('')}`;
}
