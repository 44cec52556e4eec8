/**
 * The company of the demo, seeded on the local platform: an organization with a platform team, a service, a config repository, a GitHub
 * App, a cloud project that trusts GitHub's tokens, a registry and a private Sigstore. No stored cloud key anywhere.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Platform } from '@waybill/local-platform';
import { actions, root } from '../lib/repository.ts';

export interface World {
  platform: Platform;
  owner: string;
  waybill: { repository: string; sha: string };
  service: { name: string; repository: string; image: string; imageName: string };
  config: { repository: string };
  /** Somebody else's repository in the same organization. */
  neighbour: { repository: string };
  app: { id: number; clientId: string; slug: string };
  /** People by login, with their tokens. */
  people: Record<'dev' | 'rita' | 'alice' | 'bob' | 'mallory', { login: string; token: string }>;
  environments: string[];
  /** Id of the channel that is told of production and of staging. */
  slack: { channel: string };
  /** Client ID under which ServiceNow knows the issuer of the jobs. */
  changeAudience: string;
}

const OWNER = 'acme';
const PROJECT = { id: 'acme-platform', number: '714285714285' };
const CHANGE_AUDIENCE = 'waybill-acme';
const CHANGE_ROLES = {
  'promote.yml': 'itil',
  'record-deployment.yml': 'itil',
  'verify-promotion.yml': 'sn_change_read',
  'reevaluate-promotions.yml': 'sn_change_read',
} as const;
const EXAMPLE_SHA = '0123456789abcdef0123456789abcdef01234567';
const EXAMPLE_REGISTRY = 'europe-docker.pkg.dev/acme/images';

/** What the runner downloads of Waybill: actions with their bundles, and the reusable workflows; folders on the way there included. */
function isShipped(path: string): boolean {
  if (['LICENSE', '.github', 'actions'].includes(path)) return true;
  if (path === '.github/workflows' || path.startsWith('.github/workflows/')) return true;
  const action = actions().find(
    ({ name }) => path === `actions/${name}` || path.startsWith(`actions/${name}/`),
  );
  if (!action) return false;
  const inside = path.slice(`actions/${action.name}/`.length);
  return inside === '' || inside === 'action.yml' || /^(dist|checks)(\/|$)/.test(inside);
}

/** The example's policy for a demo that can wait neither for a day nor for Sunday in Dubai. Throws when the example has changed its form. */
function withoutWaiting(policy: string): string {
  const changes: [RegExp, string][] = [
    [/soak: 24h/, 'soak: 1s'],
    [
      /days: \[.*?\], from: "10:00", to: "16:00"/,
      'days: [mon, tue, wed, thu, fri, sat, sun], from: "00:00", to: "24:00"',
    ],
    [/ {4}freezes:\n(?: {6}.*\n)+/, ''],
  ];
  return changes.reduce((text, [found, replacement]) => {
    if (!found.test(text)) throw new Error(`the example's delivery policy holds no ${found}`);
    return text.replace(found, replacement);
  }, policy);
}

/** @param manifestChecks whether the config repository checks rendered manifests; its workflow installs the checkers from the network. */
export async function createWorld(platform: Platform, { manifestChecks = false } = {}): Promise<World> {
  const github = platform.service('github');
  const oidc = platform.service('oidc');
  const gcp = platform.service('gcp');
  const registry = platform.service('registry');
  const sigstore = platform.service('sigstore');
  const slack = platform.service('slack');
  const servicenow = platform.service('servicenow');

  const organization = github.createOrganization(OWNER);
  const person = (login: string) => {
    const { token } = github.createUser(login);
    github.addMember(OWNER, login);
    return { login, token };
  };
  const people = {
    dev: person('dev'),
    rita: person('rita'),
    alice: person('alice'),
    bob: person('bob'),
    mallory: person('mallory'),
  };
  github.createTeam(OWNER, 'platform', ['rita']);
  const approvers = github.createTeam(OWNER, 'production-approvers', ['alice', 'bob']);

  // Waybill itself, at one commit: what the service's workflow pins.
  const waybill = `${OWNER}/waybill`;
  github.createRepository({ owner: OWNER, name: 'waybill', visibility: 'internal' });
  const sha = await github.importFolder(waybill, root, {
    branch: 'main',
    message: 'Waybill',
    author: 'rita',
    filter: isShipped,
  });

  // The cloud: a provider that takes tokens of this organization only, and a service account that only our release workflow may act as.
  gcp.createProject(PROJECT);
  const provider = gcp.createProvider({
    project: PROJECT.number,
    pool: 'github',
    provider: 'acme',
    issuerUri: oidc.url,
    attributeMapping: {
      'google.subject': 'assertion.sub',
      'attribute.repository': 'assertion.repository',
      'attribute.builder': 'assertion.job_workflow_ref',
    },
    attributeCondition: `assertion.repository_owner_id == '${organization.id}'`,
  });
  const pool = provider.replace(/\/providers\/.*$/, '');
  const builder = (file: string) =>
    `principalSet://iam.googleapis.com/${pool}/attribute.builder/${waybill}/.github/workflows/${file}@${sha}`;
  const publisher = `waybill-release@${PROJECT.id}.iam.gserviceaccount.com`;
  gcp.createServiceAccount({
    email: publisher,
    project: PROJECT.id,
    workloadIdentityUsers: [builder('release.yml')],
  });
  const imageName = `${PROJECT.id}/images/claims-api`;
  registry.createRepository(`${PROJECT.id}/images`, { immutableTags: true });
  const resource = registry.resourceOf(imageName);
  gcp.bind(resource, 'roles/artifactregistry.writer', `serviceAccount:${publisher}`);
  // Those that hang a statement on the image; the check only reads.
  for (const file of ['promote.yml', 'rollback.yml', 'withdraw.yml', 'record-deployment.yml'])
    gcp.bind(resource, 'roles/artifactregistry.writer', builder(file));
  for (const file of ['verify-promotion.yml', 'reevaluate-promotions.yml'])
    gcp.bind(resource, 'roles/artifactregistry.reader', builder(file));

  // Change management: whoever only decides reads, whoever proposes and records writes.
  servicenow.registerProvider({
    issuer: oidc.url,
    clientId: CHANGE_AUDIENCE,
    userClaim: 'job_workflow_ref',
  });
  for (const [file, role] of Object.entries(CHANGE_ROLES))
    servicenow.addUser({
      name: `waybill.${file}`,
      claim: `${waybill}/.github/workflows/${file}@${sha}`,
      roles: [role],
    });

  sigstore.trustIssuer({ issuer: oidc.url, kind: 'github-workflow', serverUrl: github.url });
  const trustedRoot = JSON.stringify(sigstore.trustedRoot());

  // The App that writes to the config repository, installed there and nowhere else.
  const app = github.createApp({
    slug: 'acme-waybill',
    owner: OWNER,
    permissions: {
      contents: 'write',
      pull_requests: 'write',
      checks: 'read',
      members: 'read',
      issues: 'read',
    },
  });

  const image = `${registry.host}/${imageName}`;
  const localize = (text: string) =>
    text
      .replaceAll(EXAMPLE_REGISTRY, `${registry.host}/${PROJECT.id}/images`)
      .replaceAll(EXAMPLE_SHA, sha)
      .replaceAll('https://token.actions.githubusercontent.com', oidc.url)
      .replaceAll(
        'server: https://github.com',
        `server: ${github.url}\n  trusted-root: .waybill/trusted-root.json`,
      );

  // An app that may write into one channel.
  const slackToken = slack.installApp('waybill');
  const channel = slack.createChannel('releases');
  slack.join(channel, slackToken);

  const service = `${OWNER}/claims-api`;
  github.createRepository({ owner: OWNER, name: 'claims-api', visibility: 'private', id: 1001 });
  github.grant(service, 'dev', 'write');
  await seed(platform, service, 'examples/service-repo', localize);

  const config = `${OWNER}/config`;
  github.createRepository({
    owner: OWNER,
    name: 'config',
    visibility: 'private',
    allowAutoMerge: true,
    deleteBranchOnMerge: true,
    mergeMethods: ['squash'],
  });
  for (const grantee of ['rita', 'alice', 'bob', 'mallory', 'acme/platform', 'acme/production-approvers'])
    github.grant(config, grantee, 'write');
  await seed(
    platform,
    config,
    'examples/config-repo',
    (text, path) =>
      path === 'delivery-policy.yml'
        ? `${withoutWaiting(localize(text))}\nnotifications:\n  slack:\n    - channel: ${channel}\n`
        : localize(text),
    {
      more: { '.waybill/trusted-root.json': `${trustedRoot}\n` },
      without: manifestChecks ? [] : ['.github/workflows/check-manifests.yml'],
    },
  );
  const ruleset = JSON.parse(
    readFileSync(join(root, 'examples/config-repo/.github/rulesets/main.json'), 'utf8'),
  );
  ruleset.bypass_actors[0].actor_id = app.id;
  for (const rule of ruleset.rules) {
    for (const reviewer of rule.parameters?.required_reviewers ?? []) reviewer.reviewer.id = approvers.id;
  }
  github.createRuleset(config, ruleset);
  github.installApp(app.id, OWNER, [config]);

  const neighbour = `${OWNER}/side-project`;
  github.createRepository({ owner: OWNER, name: 'side-project', visibility: 'private' });
  github.grant(neighbour, 'mallory', 'write');

  const variables: Record<string, string> = {
    WAYBILL_CONFIG_REPOSITORY: config,
    WAYBILL_APP_CLIENT_ID: app.clientId,
    WAYBILL_WORKLOAD_IDENTITY_PROVIDER: provider,
    WAYBILL_REGISTRY: registry.host,
    WAYBILL_SIGNING_CONFIG: JSON.stringify(sigstore.signingConfig()),
    WAYBILL_TRUSTED_ROOT: trustedRoot,
    WAYBILL_STS_ENDPOINT: gcp.url,
    WAYBILL_IAM_CREDENTIALS_ENDPOINT: gcp.url,
    WAYBILL_SLACK_API_URL: slack.apiUrl,
  };
  for (const [name, value] of Object.entries(variables))
    github.setVariable({ organization: OWNER }, name, value);
  // Who publishes acts as the service account; who only reads does so directly, as the workflow that it is.
  github.setVariable({ repository: service }, 'WAYBILL_SERVICE_ACCOUNT', publisher);
  github.setSecret(
    { organization: OWNER, repositories: [service, config] },
    'WAYBILL_APP_PRIVATE_KEY',
    app.privateKeyPem,
  );
  github.setSecret({ repository: config }, 'WAYBILL_SLACK_TOKEN', slackToken);

  return {
    platform,
    owner: OWNER,
    waybill: { repository: waybill, sha },
    service: { name: 'claims-api', repository: service, image, imageName },
    config: { repository: config },
    neighbour: { repository: neighbour },
    app,
    people,
    environments: ['dev', 'staging', 'production'],
    slack: { channel },
    changeAudience: CHANGE_AUDIENCE,
  };
}

/** Imports an example folder and then commits the places where it names the outside world, for this platform. */
async function seed(
  platform: Platform,
  repository: string,
  folder: string,
  localize: (text: string, path: string) => string,
  { more = {}, without = [] }: { more?: Record<string, string>; without?: readonly string[] } = {},
): Promise<void> {
  const github = platform.service('github');
  await github.importFolder(repository, join(root, folder), {
    branch: 'main',
    message: `Start from Waybill's ${folder.split('/').pop()}`,
    author: 'rita',
    filter: (path) =>
      !/(^|\/)(node_modules|image|\.git|\.terraform)(\/|$)/.test(path) &&
      !/^(sbom\.cdx\.json|test-results\.xml)$/.test(path) &&
      !without.includes(path),
  });
  const files: Record<string, string> = { ...more };
  for (const path of await github.listFiles(repository, 'main')) {
    if (!/\.(ya?ml|md|tf)$/.test(path)) continue;
    const text = (await github.readFile(repository, 'main', path))?.toString('utf8') ?? '';
    const local = localize(text, path);
    if (local !== text) files[path] = local;
  }
  await github.commitFiles(repository, {
    branch: 'main',
    message: 'Name our own registry, issuer and builder',
    author: 'rita',
    files,
  });
}
