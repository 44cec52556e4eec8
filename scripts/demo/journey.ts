/** One real change, from a `git push` in the service repository to production, by the reusable workflows themselves. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Platform } from '@waybill/local-platform';
import type { Story } from './story.ts';
import type { World } from './world.ts';

const run = promisify(execFile);

const DIGEST = /sha256:[0-9a-f]{64}/;
/** What an overlay declares before the first release. */
export const NOTHING = `sha256:${'0'.repeat(64)}`;

/** The digest that an overlay of the config repository declares on main. */
export async function deployed(world: World, environment: string, revision = 'main'): Promise<string> {
  const file = await world.platform
    .service('github')
    .readFile(world.config.repository, revision, overlay(world, environment));
  return DIGEST.exec(file?.toString('utf8') ?? '')?.[0] ?? 'none';
}

export function overlay(world: World, environment: string): string {
  return `overlays/${environment}/${world.service.name}/kustomization.yaml`;
}

/** A person changes files of a repository as people do: clone, edit, commit, push. */
export async function push(
  world: World,
  repository: string,
  person: { login: string; token: string },
  options: { branch?: string; message: string; edit: (folder: string) => void },
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-demo-'));
  const address = world.platform
    .service('github')
    .repository(repository)
    .cloneUrl.replace('://', `://${person.login}:${person.token}@`);
  const env = {
    ...process.env,
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
  };
  const git = async (...args: string[]) =>
    (
      await run(
        'git',
        ['-c', `user.name=${person.login}`, '-c', `user.email=${person.login}@acme.example`, ...args],
        { cwd: folder, env },
      )
    ).stdout.trim();
  try {
    await git('clone', '--quiet', address, '.');
    if (options.branch) {
      const exists = (await git('branch', '--remotes', '--list', `origin/${options.branch}`)) !== '';
      await git('checkout', '--quiet', ...(exists ? [options.branch] : ['-b', options.branch]));
    }
    options.edit(folder);
    await git('add', '--all');
    await git('commit', '--quiet', '--message', options.message);
    await git('push', '--quiet', 'origin', 'HEAD');
    return await git('rev-parse', 'HEAD');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Replaces text in one file of a folder; throws when it is not there. */
export function replaceIn(folder: string, file: string, found: string | RegExp, replacement: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(found, replacement);
  if (changed === text) throw new Error(`${file} does not hold ${String(found)}`);
  writeFileSync(path, changed);
}

/** Tells the story of the runner's jobs as they happen. */
export function narrate(platform: Platform, story: Story): () => void {
  return platform.service('runner').onProgress((progress) => {
    const where = progress.repository.split('/')[1];
    if (progress.what === 'job' && progress.phase === 'finished' && progress.conclusion !== 'skipped') {
      const mark = progress.conclusion === 'success' ? '' : ` (${progress.conclusion})`;
      story.progress(`${where}: ${progress.job}${mark}`);
    }
    if (progress.what === 'run' && progress.phase === 'started')
      story.progress(`${where}: ${progress.workflow} runs, started by ${progress.event}`);
    if (progress.message) story.progress(`${where}: ${progress.message}`);
  });
}

/** What failed in the runs of a repository since `after`: for the detail of a check. */
export function failures(world: World, repository: string): string {
  const github = world.platform.service('github');
  return github
    .runs(repository)
    .filter((candidate) => candidate.conclusion !== 'success')
    .map((candidate) => {
      const job = github.jobs(candidate.id).find((each) => each.conclusion === 'failure');
      const text =
        job?.annotations.find((annotation) => annotation.annotation_level === 'failure')?.message ??
        job?.log.split('\n').slice(-12).join('\n');
      return `${candidate.workflowName} ${candidate.conclusion}${job ? ` in ${job.name}: ${text}` : ` (${world.platform.service('runner').startupFailure(candidate.id) ?? 'no job'})`}`;
    })
    .join('\n');
}

export async function journey(world: World, story: Story): Promise<void> {
  const { platform, people, service, config } = world;
  const github = platform.service('github');
  const runner = platform.service('runner');
  const registry = platform.service('registry');

  story.chapter('1. A change is merged in the service repository');
  story.act('dev pushes to main of acme/claims-api; nobody does anything else until staging runs it');
  const before = await github.commits(config.repository, 'main');
  await push(world, service.repository, people.dev, {
    message: 'Release 1.4.1',
    edit: (folder) => replaceIn(folder, 'package.json', /"version": "[^"]+"/, '"version": "1.4.1"'),
  });
  await runner.idle();

  const release = github.runs(service.repository).find((candidate) => candidate.event === 'push');
  story.check(
    'the release workflow ended well',
    release?.conclusion === 'success',
    failures(world, service.repository),
  );
  const digest = await deployed(world, 'dev');
  const stored = registry.manifest(service.imageName, digest);
  story.check(
    'the image is in the registry under the digest that dev declares',
    stored !== undefined && digest !== NOTHING,
    digest,
  );
  const evidence = new Set(
    registry
      .referrersOf(service.imageName, digest)
      .map(
        (referrer) =>
          referrer.annotations?.['dev.sigstore.bundle.predicateType'] ?? referrer.artifactType ?? '',
      ),
  );
  story.check(
    'signature, provenance, SBOM, gate verdict and test result are attached to it',
    [
      'cosign/sign',
      'slsa.dev/provenance',
      'cyclonedx.org/bom',
      'attestation/svr',
      'attestation/test-result',
    ].every((kind) => [...evidence].some((type) => type.includes(kind))),
    [...evidence].join(', '),
  );
  const identities = new Set(
    platform
      .service('sigstore')
      .certificates()
      .map((certificate) => certificate.identity),
  );
  story.check(
    'only the workflows of acme/waybill that release, promote and record have signed',
    identities.size === 3 &&
      [...identities].every((identity) =>
        /\/acme\/waybill\/\.github\/workflows\/(release|promote|record-deployment)\.yml@/.test(identity),
      ),
    [...identities].join(', '),
  );
  const commits = (await github.commits(config.repository, 'main')).filter(
    (commit) => !before.some((old) => old.sha === commit.sha),
  );
  const bump = commits.at(-1);
  story.check(
    'the digest came to dev by one commit that GitHub signed',
    bump?.verification.verified === true,
    bump?.message,
  );
  story.check(
    'that commit changes one line',
    bump !== undefined && (await changedLines(world, bump.sha)) === '1 1',
    bump && (await changedLines(world, bump.sha)),
  );

  story.chapter('2. Staging follows by itself');
  const staging = (await github.pullRequests(config.repository)).find((pull) =>
    pull.title.includes('staging'),
  );
  story.check(
    'a promotion pull request was opened by the App',
    staging?.author === `${world.app.slug}[bot]`,
    staging?.author ?? failures(world, config.repository),
  );
  story.check(
    'its required check verified the evidence again and it merged itself',
    staging?.merged === true,
    staging?.blockedBy.join('; ') || failures(world, config.repository),
  );
  const merge = (await github.commits(config.repository, 'main'))[0];
  story.check(
    'the merge commit names the signed statement of the promotion',
    /^Waybill-Statement: sha256:[0-9a-f]{64}$/m.test(merge?.message ?? ''),
    merge?.message,
  );
  story.check(
    'staging declares the same digest',
    (await deployed(world, 'staging')) === digest,
    await deployed(world, 'staging'),
  );
  story.check('production is as it was', (await deployed(world, 'production')) === NOTHING);

  story.chapter('3. Production waits for people');
  story.act('rita dispatches the promotion of claims-api to production');
  await github.dispatchWorkflow(config.repository, 'promote.yml', {
    actor: 'rita',
    inputs: { service: service.name, to: 'production' },
  });
  await runner.idle();
  const find = async () =>
    (await github.pullRequests(config.repository)).find((pull) => pull.title.includes('production'));
  const waiting = await find();
  story.check(
    'the pull request is open, and its check waits for the approvals alone',
    waiting?.state === 'open' &&
      !passed(world, waiting.head.sha) &&
      waitsForApprovals(world, waiting.head.sha),
    failures(world, config.repository),
  );
  story.check(
    'it waits for two reviewers',
    waiting?.mergeState === 'BLOCKED',
    `${waiting?.mergeState}: ${waiting?.blockedBy.join('; ')}`,
  );
  if (!waiting) return;
  story.note(`read it at ${waiting.webUrl}`);
  story.act('alice reads and approves');
  await github.approve(config.repository, waiting.number, 'alice', 'Evidence read.');
  await runner.idle();
  story.check('one approval is not enough', (await find())?.state === 'open');
  story.act('bob reads and approves');
  await github.approve(config.repository, waiting.number, 'bob', 'Evidence read.');
  await runner.idle();
  const merged = await find();
  story.check(
    'after each review the check was run again, and has passed',
    merged !== undefined && passed(world, merged.head.sha),
  );
  story.check(
    'the second approval merges it',
    merged?.merged === true,
    `${merged?.mergeState}: ${merged?.blockedBy.join('; ')}`,
  );
  story.check(
    'production declares the very digest that dev and staging run',
    (await deployed(world, 'production')) === digest,
  );
  const head = await github.resolve(config.repository, 'main');
  const notice = told(world).at(-1) ?? '';
  story.check(
    'Slack was told of it, with the commit, the pull request and those whose approvals counted',
    ['claims-api in production', `/commit/${head}`, `/pull/${merged?.number}`, '`alice`, `bob`'].every(
      (part) => notice.includes(part),
    ),
    notice,
  );
  story.quote(notice);
}

/** What the channel was told, one text for each message. */
export function told({ platform, slack }: World): string[] {
  return platform
    .service('slack')
    .messages(slack.channel)
    .map(({ blocks }) =>
      blocks
        .flatMap((block) => {
          const { text, fields = [] } = block as { text?: { text: string }; fields?: { text: string }[] };
          return [...(text ? [text] : []), ...fields].map((part) => part.text.replace('\n', ' '));
        })
        .join('\n'),
    );
}

/** Whether the required check of a commit has passed. */
export function passed(world: World, sha: string): boolean {
  const checks = world.platform.service('github').checkRuns(world.config.repository, sha);
  return (
    checks.filter((check) => check.name === 'verify-promotion / verify').at(-1)?.conclusion === 'success'
  );
}

/** Whether approvals are all that the required check of a commit has against it. */
export function waitsForApprovals(world: World, sha: string): boolean {
  return failuresOfCheck(world, sha).join() === 'APPROVALS_MISSING';
}

/** Codes that the required check of a commit has against it. */
export function failuresOfCheck(world: World, sha: string): string[] {
  const check = world.platform
    .service('github')
    .checkRuns(world.config.repository, sha)
    .filter(({ name }) => name === 'verify-promotion / verify')
    .at(-1);
  return (check?.annotations ?? [])
    .filter((annotation) => annotation.annotation_level === 'failure')
    .flatMap(({ title }) => title ?? [])
    .filter((title) => title !== 'verify-promotion: WAYBILL_PROMOTION_UNVERIFIED');
}

/** Added and removed lines of a commit: `1 1`. */
async function changedLines(world: World, sha: string): Promise<string> {
  const { gitDir } = world.platform.service('github').repository(world.config.repository);
  const { stdout } = await run('git', ['--git-dir', gitDir, 'show', '--numstat', '--format=', sha]);
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.split('\t').slice(0, 2).join(' '))
    .join(', ');
}
