/** A config repository of many files on the local platform, with GitHub's limits on, and a tally of what reaches it. */
import type { Platform } from '@waybill/local-platform';
import { startPlatform } from '@waybill/local-platform';
import { registryClient } from '../../packages/registry/src/index.ts';
import { pushImage } from '../../packages/registry/tests/support.ts';
import { httpClient } from '../../packages/toolkit/src/index.ts';

export const OWNER = 'acme';
export const CONFIG = `${OWNER}/config`;
/** Files of the config repository. */
export const FILES = 20_000;

export interface Tally {
  /** Requests to the REST and GraphQL interfaces, refused ones included. */
  calls: number;
  /** Highest number of content-creating requests (GraphQL mutations, REST writes) within 60 seconds. */
  creationsInAnyMinute: number;
  /** Requests of git: each push or fetch is two or more. */
  gitRequests: number;
  /** Calls by operation. */
  operations: Record<string, number>;
}

export interface BumpWorld {
  platform: Platform;
  gitDir: string;
  /** For the config repository alone, with the right to write contents. */
  token: string;
  /** The same, with the rights that a pull request takes besides. */
  pullToken: string;
  /** What stands in front of a service's name in its image. */
  registry: string;
  serverUrl: string;
  apiUrl: string;
  graphqlUrl: string;
  services: string[];
  /** Pushes an image of each service; gives the digest, which is the same for all. */
  publish(content: string): Promise<string>;
  /** What has reached the platform since the last call. */
  tally(): Tally;
  head(): Promise<string>;
  file(service: string): Promise<string>;
  stop(): Promise<void>;
}

export function fileOf(service: string): string {
  return `overlays/dev/${service}/kustomization.yaml`;
}

export function digestOf(text: string): string {
  return `sha256:${Buffer.from(text).toString('hex').padEnd(64, '0').slice(0, 64)}`;
}

function kustomization(registry: string, service: string): string {
  return `# ${service} in development. Digests are written by the pipeline.
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources: [../../../base]
images:
  - name: ${service}
    newName: ${registry}/${service}
    digest: ${digestOf('start')} # of ${service}
`;
}

function deliveryPolicy(registry: string, services: readonly string[]): string {
  return `version: 1
trust:
  builders:
    - workflow: acme/waybill/.github/workflows/release.yml
      refs: [refs/tags/v1]
evidence:
  release: [signature]
environments:
  - {name: dev, merge: direct, evidence: release}
services:
${services
  .map(
    (name, i) => `  ${name}:
    image: ${registry}/${name}
    source: {repository: ${OWNER}/${name}, repository-id: "${1001 + i}", refs: [refs/heads/main]}
    targets:
      dev: {kustomize: ${fileOf(name)}, image: ${name}}
`,
  )
  .join('')}`;
}

const MINUTE_MS = 60_000;

/** Most of `times` (ascending) that lie within one minute. */
function mostInAMinute(times: readonly number[]): number {
  let most = 0;
  let first = 0;
  for (let last = 0; last < times.length; last++) {
    while ((times[last] ?? 0) - (times[first] ?? 0) >= MINUTE_MS) first++;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

export async function startBumpWorld(services: string[], files = FILES): Promise<BumpWorld> {
  const platform = await startPlatform({ services: ['github', 'registry'] });
  const github = platform.service('github');
  github.limits.enabled = true;
  github.createUser('dev');
  github.createOrganization(OWNER);
  github.addMember(OWNER, 'dev');
  const config = github.createRepository({ owner: OWNER, name: 'config' });
  const images = platform.service('registry');
  images.createRepository(OWNER, { public: true });
  images.addUser('ci', 'secret', [{ repository: `${OWNER}/*`, actions: ['pull', 'push'] }]);
  const registry = `${images.host}/${OWNER}`;
  const content: Record<string, string> = { 'delivery-policy.yml': deliveryPolicy(registry, services) };
  for (const service of services) content[fileOf(service)] = kustomization(registry, service);
  for (let i = Object.keys(content).length; i < files; i++)
    content[`base/${i % 200}/manifest-${i}.yaml`] =
      `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings-${i}}\n`;
  await github.commitFiles(CONFIG, { branch: 'main', message: 'Start', files: content });
  const app = github.createApp({
    slug: 'waybill',
    owner: OWNER,
    permissions: { contents: 'write', pull_requests: 'write', checks: 'read' },
  });
  const installationId = github.installApp(app.id, OWNER, 'all');

  let calls = 0;
  let creations: number[] = [];
  let gitRequests = 0;
  let operations: Record<string, number> = {};
  github.server.fault(({ method, path, body }) => {
    if (path.includes('/_platform/')) return undefined;
    if (path.includes('.git/')) {
      gitRequests++;
      return undefined;
    }
    calls++;
    const operation =
      /"query":"\s*(?:query|mutation) (\w+)/.exec(body.toString('utf8'))?.[1] ?? `${method} ${path}`;
    operations[operation] = (operations[operation] ?? 0) + 1;
    const writes = path.endsWith('/graphql')
      ? /"query":"\s*mutation/.test(body.toString('utf8'))
      : method !== 'GET';
    if (writes) creations.push(Date.now());
    return undefined;
  });

  const mint = (permissions: Record<string, 'read' | 'write'>) =>
    github.mintInstallationToken({ installationId, permissions, repositories: ['config'] });
  return {
    platform,
    gitDir: config.gitDir,
    token: mint({ contents: 'write' }),
    pullToken: mint({ contents: 'write', pull_requests: 'write', checks: 'read' }),
    registry,
    async publish(layer) {
      let digest = '';
      for (const service of services) {
        const client = await registryClient(
          { registry: images.host, repository: `${OWNER}/${service}` },
          {
            http: httpClient({ env: {} }),
            env: {},
            credentials: { kind: 'basic', username: 'ci', password: 'secret', source: 'the benchmark' },
          },
        );
        ({ digest } = await pushImage(client, layer));
      }
      return digest;
    },
    serverUrl: github.url,
    apiUrl: github.apiUrl,
    graphqlUrl: github.graphqlUrl,
    services,
    tally() {
      const tally = {
        calls,
        creationsInAnyMinute: mostInAMinute(creations),
        gitRequests,
        operations,
      };
      calls = 0;
      creations = [];
      gitRequests = 0;
      operations = {};
      // What was asked is kept for tests; 300 writers ask a lot.
      github.server.requests.length = 0;
      return tally;
    },
    head: async () => (await github.resolve(CONFIG, 'refs/heads/main')) ?? '',
    file: async (service) => (await github.readFile(CONFIG, 'main', fileOf(service)))?.toString('utf8') ?? '',
    stop: () => platform.stop(),
  };
}
