/** Three attacks by somebody who may write to repositories, each refused, with the message that a user sees. */
import { createHash } from 'node:crypto';
import { deployed, overlay, push, quoted, replaceIn, waitsForApprovals } from './journey.ts';
import { writeEmergency } from './own-emergency.ts';
import type { Story } from './story.ts';
import type { World } from './world.ts';

const DIGEST = /sha256:[0-9a-f]{64}/;

/** Returns the digest of the image that nobody has signed. */
export async function attacks(world: World, story: Story): Promise<string> {
  story.chapter('An image is pushed past the pipeline');
  const unsigned = await unsignedImage(world, story);
  story.chapter("An image is signed by another repository's workflow");
  await foreignSignature(world, story);
  story.chapter('An approved promotion is edited afterwards');
  await editedAfterApproval(world, story);
  return unsigned;
}

/** Mallory has got hold of the registry, builds an image by hand and asks for it in production. */
async function unsignedImage(world: World, story: Story): Promise<string> {
  story.act(
    'mallory pushes an image by hand and opens a pull request that puts it into production, by an emergency of a week that she grants herself',
  );
  const digest = await pushImage(world, 'unsigned');
  const pull = await openPull(
    world,
    'quick-fix',
    digest,
    'promote(claims-api): production ← hotfix',
    (folder) => writeEmergency(world, folder, digest, [0, 7 * 24]),
  );
  await refused(world, story, pull, digest, 'SIGNATURE_MISSING', 'EMERGENCY_TOO_LONG');
  return digest;
}

/** Mallory's own workflow signs, correctly, with its own identity: a valid signature by somebody who is not trusted. */
async function foreignSignature(world: World, story: Story): Promise<void> {
  const github = world.platform.service('github');
  story.act('mallory signs an image in acme/side-project, with the same action and a valid certificate');
  const digest = await pushImage(world, 'signed elsewhere');
  await github.commitFiles(world.neighbour.repository, {
    branch: 'main',
    message: 'Sign it ourselves',
    author: 'mallory',
    emit: true,
    files: { '.github/workflows/sign.yml': signingWorkflow(world, digest) },
  });
  await world.platform.service('runner').idle();
  const run = github.runs(world.neighbour.repository).at(-1);
  const log = run
    ? github
        .jobs(run.id)
        .map((job) => job.log)
        .join('\n')
    : '';
  story.check(
    'the foreign workflow did sign',
    run?.conclusion === 'success',
    log.split('\n').slice(-15).join('\n'),
  );
  const pull = await openPull(
    world,
    'signed-elsewhere',
    digest,
    'promote(claims-api): production ← sha256:…',
  );
  await refused(world, story, pull, digest, 'IDENTITY_SAN');
}

/** A real promotion is approved; then its digest is changed on the branch. */
async function editedAfterApproval(world: World, story: Story): Promise<void> {
  const github = world.platform.service('github');
  const runner = world.platform.service('runner');
  const production = await deployed(world, 'production');
  story.act('dev releases another change; rita dispatches its promotion');
  await push(world, world.service.repository, world.people.dev, {
    message: 'Release 1.4.2',
    edit: (folder) => replaceIn(folder, 'package.json', /"version": "[^"]+"/, '"version": "1.4.2"'),
  });
  await runner.idle();
  await github.dispatchWorkflow(world.config.repository, 'promote.yml', {
    actor: 'rita',
    inputs: { service: world.service.name, to: 'production' },
  });
  await runner.idle();
  const promotion = (await github.pullRequests(world.config.repository)).find(
    (pull) => pull.state === 'open' && pull.author === `${world.app.slug}[bot]`,
  );
  if (
    !story.check(
      'a second promotion is open, and its check waits for the approvals alone',
      promotion !== undefined && waitsForApprovals(world, promotion.head.sha),
    )
  )
    return;
  if (!promotion) return;
  story.act(
    'alice approves; then mallory changes the digest on the branch; then bob approves what he believes was checked',
  );
  await github.approve(world.config.repository, promotion.number, 'alice', 'Evidence read.');
  const digest = await pushImage(world, 'swapped in');
  await push(world, world.config.repository, world.people.mallory, {
    branch: promotion.head.ref,
    message: 'Tidy up',
    edit: (folder) => replaceIn(folder, overlay(world, 'production'), DIGEST, digest),
  });
  await runner.idle();
  await github.approve(world.config.repository, promotion.number, 'bob', 'Looks fine.');
  await runner.idle();
  const now = await github.pullRequest(world.config.repository, promotion.number);
  story.check(
    'the first approval does not count for the new digest',
    now.reviews.some((review) => review.author === 'alice' && review.state === 'DISMISSED'),
    now.reviews.map((review) => `${review.author}: ${review.state}`).join(', '),
  );
  await refused(world, story, promotion.number, digest, 'DIGEST_NOT_BELOW');
  story.check('production runs what it ran before', (await deployed(world, 'production')) === production);
}

/** The check failed with the right reason, the pull request can't be merged even by hand, production has not changed. */
export async function refused(
  world: World,
  story: Story,
  number: number,
  digest: string,
  ...codes: string[]
): Promise<void> {
  const github = world.platform.service('github');
  await world.platform.service('runner').idle();
  const pull = await github.pullRequest(world.config.repository, number);
  const check = github
    .checkRuns(world.config.repository, pull.head.sha)
    .filter((candidate) => candidate.name === 'verify-promotion / verify')
    .at(-1);
  story.check('the required check failed', check?.conclusion === 'failure', String(check?.conclusion));
  quoted(world, story, pull.head.sha, 'it says why', codes);
  const outcome = await github.merge(world.config.repository, number, 'mallory', 'squash').then(
    () => 'merged',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  story.check('it can not be merged by hand either', outcome !== 'merged');
  story.check('the digest is nowhere in production', (await deployed(world, 'production')) !== digest);
}

/** Mallory opens a pull request that puts a digest into production; `besides` changes more. Returns its number; its check has yet to run. */
export async function openPull(
  world: World,
  branch: string,
  digest: string,
  title: string,
  besides: (folder: string) => void = () => undefined,
): Promise<number> {
  const github = world.platform.service('github');
  const { mallory } = world.people;
  await push(world, world.config.repository, mallory, {
    branch,
    message: title,
    edit: (folder) => {
      replaceIn(folder, overlay(world, 'production'), DIGEST, digest);
      besides(folder);
    },
  });
  const response = await fetch(`${github.apiUrl}/repos/${world.config.repository}/pulls`, {
    method: 'POST',
    headers: { authorization: `Bearer ${mallory.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ title, head: branch, base: 'main', body: 'All checks were green on my machine.' }),
  });
  const pull = (await response.json()) as { number?: number; message?: string };
  if (!pull.number) throw new Error(`the pull request could not be opened: ${pull.message}`);
  return pull.number;
}

/** Pushes a small image over the registry's public interface, as a user whose password has leaked. Returns its digest. */
async function pushImage(world: World, note: string): Promise<string> {
  const registry = world.platform.service('registry');
  const name = world.service.imageName;
  registry.addUser('leaked', 'password-in-a-chat', [{ repository: name, actions: ['pull', 'push'] }]);
  const scope = `repository:${name}:pull,push`;
  const grant = await fetch(
    `${registry.url}/v2/token?service=${registry.host}&scope=${encodeURIComponent(scope)}`,
    {
      headers: { authorization: `Basic ${Buffer.from('leaked:password-in-a-chat').toString('base64')}` },
    },
  );
  const { token } = (await grant.json()) as { token: string };
  const authorization = `Bearer ${token}`;
  const digestOf = (bytes: Buffer) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const blob = async (bytes: Buffer) => {
    const start = await fetch(`${registry.url}/v2/${name}/blobs/uploads/`, {
      method: 'POST',
      headers: { authorization },
    });
    const location = new URL(start.headers.get('location') ?? '', registry.url);
    location.searchParams.set('digest', digestOf(bytes));
    const done = await fetch(location, {
      method: 'PUT',
      headers: { authorization, 'content-type': 'application/octet-stream' },
      body: new Uint8Array(bytes),
    });
    if (!done.ok) throw new Error(`the registry refused a blob: ${await done.text()}`);
    return { digest: digestOf(bytes), size: bytes.length };
  };
  const config = Buffer.from(
    JSON.stringify({
      architecture: 'amd64',
      os: 'linux',
      config: { Labels: { note } },
      rootfs: { type: 'layers', diff_ids: [] },
    }),
  );
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...(await blob(config)) },
      layers: [],
    }),
  );
  const digest = digestOf(manifest);
  const put = await fetch(`${registry.url}/v2/${name}/manifests/${digest}`, {
    method: 'PUT',
    headers: { authorization, 'content-type': 'application/vnd.oci.image.manifest.v1+json' },
    body: new Uint8Array(manifest),
  });
  if (!put.ok) throw new Error(`the registry refused the manifest: ${await put.text()}`);
  return digest;
}

function signingWorkflow(world: World, digest: string): string {
  const auth = Buffer.from('leaked:password-in-a-chat').toString('base64');
  const registry = world.platform.service('registry');
  const sigstore = world.platform.service('sigstore');
  const file = (name: string, content: unknown) =>
    `          printf '%s' '${JSON.stringify(content)}' > "$RUNNER_TEMP/${name}"`;
  return `name: sign
on: { push: { branches: [main] } }
jobs:
  sign:
    runs-on: ubuntu-24.04
    permissions: { id-token: write, contents: read }
    steps:
      - run: |
          mkdir -p "$RUNNER_TEMP/docker"
${file('docker/config.json', { auths: { [registry.host]: { auth } } })}
${file('signing-config.json', sigstore.signingConfig())}
${file('trusted-root.json', sigstore.trustedRoot())}
          echo "DOCKER_CONFIG=$RUNNER_TEMP/docker" >> "$GITHUB_ENV"
      - uses: ${world.waybill.repository}/actions/sign-and-attest@${world.waybill.sha}
        with:
          image: ${world.service.image}@${digest}
          allow-unbuilt: true
          signing-config: \${{ runner.temp }}/signing-config.json
          trusted-root: \${{ runner.temp }}/trusted-root.json
`;
}
