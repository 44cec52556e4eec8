/** A config repository on the local platform, and the shipped bundle that writes to it. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type Platform, startPlatform } from '@waybill/local-platform';
import { type ActionRun, runAction } from '@waybill/test-harness';

export const CONFIG = 'acme/config';
export const REGISTRY = 'registry.example/acme';
export const FILE = 'overlays/dev/kustomization.yaml';
export const SOURCE_COMMIT = 'a'.repeat(40);

/** `sha256:` and one digit, 64 times: digests that are easy to tell apart. */
export function digest(digit: string): string {
  return `sha256:${digit.repeat(64)}`;
}

/** Services of the config repository, all in one file: writers meet on the branch and in the file. */
export const SERVICES = Array.from({ length: 10 }, (_, i) => (i === 0 ? 'claims-api' : `service-${i}`));

export const KUSTOMIZATION = `# Development. Digests are written by the pipeline.
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [../../base]

images:
${SERVICES.map(
  (name) => `  - name: ${name}
    newName: ${REGISTRY}/${name}
    digest: ${digest('0')} # ${name}
`,
).join('')}
commonLabels: {environment: dev}
`;

export const POLICY = `version: 1
trust:
  builders:
    - workflow: acme/waybill/.github/workflows/release.yml
      refs: [refs/tags/v1]
evidence:
  release: [signature]
environments:
  - {name: dev, merge: direct, evidence: release}
  - {name: staging, merge: auto, evidence: release}
services:
${SERVICES.map(
  (name, i) => `  ${name}:
    image: ${REGISTRY}/${name}
    source: {repository: acme/${name}, repository-id: "${1001 + i}", refs: [refs/heads/main]}
    targets:
      dev: {kustomize: ${FILE}, image: ${name}}
      staging: {kustomize: overlays/staging/kustomization.yaml, image: ${name}}
`,
).join('')}`;

export interface World {
  platform: Platform;
  /** An installation token that reaches the config repository alone, with "contents: write". */
  token: string;
  /** A token with other permissions or repositories. */
  mint(options: { permissions: Record<string, 'read' | 'write'>; repositories: string[] }): string;
  /** Runs the bundle for claims-api; `inputs` changes or (with '') takes away. `run` is "number.attempt". */
  bump(
    inputs?: Record<string, string>,
    options?: { run?: string; env?: Record<string, string>; kill?: AbortSignal },
  ): Promise<ActionRun>;
  seed(files: Record<string, string | null>, branch?: string): Promise<string>;
  file(path?: string): Promise<string>;
  head(): Promise<string>;
  /** Requests that reached the service since the last call, as `query readHead` or `GET /path`. */
  requests(): string[];
  git(...args: string[]): Promise<string>;
  /** What must hold whatever happened: objects are sound, history is a line. */
  sound(): Promise<void>;
  stop(): Promise<void>;
}

/** `edit` makes the policy out of the usual one. */
export async function startWorld(edit = (policy: string) => policy): Promise<World> {
  const platform = await startPlatform({ services: ['github'] });
  const github = platform.service('github');
  github.createUser('dev');
  github.createOrganization('acme');
  github.addMember('acme', 'dev');
  const config = github.createRepository({ owner: 'acme', name: 'config', allowAutoMerge: true });
  github.createRepository({ owner: 'acme', name: 'claims-api' });
  await github.commitFiles(CONFIG, {
    branch: 'main',
    message: 'Start',
    files: {
      [FILE]: KUSTOMIZATION,
      'delivery-policy.yml': edit(POLICY),
      'overlays/staging/kustomization.yaml': KUSTOMIZATION,
    },
  });
  const app = github.createApp({
    slug: 'waybill',
    owner: 'acme',
    permissions: { contents: 'write', pull_requests: 'write', checks: 'read' },
  });
  const installationId = github.installApp(app.id, 'acme', 'all');
  const mint: World['mint'] = (options) => github.mintInstallationToken({ installationId, ...options });
  const token = mint({ permissions: { contents: 'write' }, repositories: ['config'] });
  let seen = 0;

  const git = async (...args: string[]) =>
    (await promisify(execFile)('git', ['--git-dir', config.gitDir, ...args], { maxBuffer: 64 * 1024 * 1024 }))
      .stdout;

  return {
    platform,
    token,
    mint,
    bump(inputs = {}, options = {}) {
      const [number = '3', attempt = '1'] = (options.run ?? '3.1').split('.');
      const service = inputs.service ?? 'claims-api';
      return runAction('bump-config-repo', {
        inputs: {
          'config-repository': CONFIG,
          token,
          service,
          environment: 'dev',
          image: `${REGISTRY}/${service}@${digest('1')}`,
          // Tests of their own look at the image and at the token.
          'registry-check': 'off',
          'token-reach': 'any',
          ...inputs,
        },
        env: {
          GITHUB_SERVER_URL: github.url,
          GITHUB_API_URL: github.apiUrl,
          GITHUB_GRAPHQL_URL: github.graphqlUrl,
          GITHUB_REPOSITORY: `acme/${SERVICES.includes(service) ? service : 'claims-api'}`,
          GITHUB_SHA: SOURCE_COMMIT,
          GITHUB_RUN_ID: `70${number}`,
          GITHUB_RUN_NUMBER: number,
          GITHUB_RUN_ATTEMPT: attempt,
          ...options.env,
        },
        ...(options.kill && { kill: options.kill }),
      });
    },
    seed: (files, branch = 'main') =>
      github.commitFiles(CONFIG, { branch, message: 'Change by hand', files }),
    file: async (path = FILE) => (await github.readFile(CONFIG, 'main', path))?.toString('utf8') ?? '',
    head: async () => (await github.resolve(CONFIG, 'refs/heads/main')) ?? '',
    requests() {
      const fresh = github.server.requests.slice(seen);
      seen = github.server.requests.length;
      return fresh.map(({ method, path, body }) => {
        if (!path.endsWith('/graphql')) return `${method} ${path}`;
        const { query } = JSON.parse(body.toString('utf8')) as { query: string };
        return /^\s*((?:query|mutation) \w+)/.exec(query)?.[1] ?? query;
      });
    },
    git,
    async sound() {
      await git('fsck', '--strict', '--no-dangling');
      const merges = await git('rev-list', '--merges', '--branches');
      if (merges !== '') throw new Error(`history is not a line: ${merges}`);
    },
    stop: () => platform.stop(),
  };
}
