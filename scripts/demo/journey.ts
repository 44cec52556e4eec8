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

/** What failed in the runs of a repository: for the detail of a check. */
export function failures(world: World, repository: string): string {
  return failureTexts(world, repository).join('\n');
}

/** What each run of a repository that failed says of it. */
export function failureTexts({ platform }: World, repository: string): string[] {
  const github = platform.service('github');
  return github
    .runs(repository)
    .filter(({ conclusion }) => conclusion !== 'success' && conclusion !== 'skipped')
    .map(({ id, workflowName, conclusion }) => {
      const job = github.jobs(id).find((each) => each.conclusion === 'failure');
      if (!job)
        return `${workflowName} ${conclusion} (${platform.service('runner').startupFailure(id) ?? 'no job'})`;
      return (
        job.annotations.find((annotation) => annotation.annotation_level === 'failure')?.message ??
        job.log.split('\n').slice(-12).join('\n')
      );
    });
}

/** As far as the promotion to production waits for people. Returns its number; undefined where there is none. */
export async function journey(world: World, story: Story): Promise<number | undefined> {
  const { platform, people, service, config } = world;
  const github = platform.service('github');
  const runner = platform.service('runner');
  const registry = platform.service('registry');

  story.chapter('A change is merged in the service repository');
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

  story.chapter('Staging follows by itself');
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

  story.chapter('Production waits for people');
  story.act('rita dispatches the promotion of claims-api to production');
  await github.dispatchWorkflow(config.repository, 'promote.yml', {
    actor: 'rita',
    inputs: { service: service.name, to: 'production' },
  });
  await runner.idle();
  const waiting = (await github.pullRequests(config.repository)).find((pull) =>
    pull.title.includes('production'),
  );
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
  if (!waiting) return undefined;
  story.note(`read it at ${waiting.webUrl}`);
  return waiting.number;
}

/** Alice has approved the promotion; bob does, and it merges. */
export async function secondApproval(world: World, story: Story, number: number): Promise<void> {
  const { platform, config } = world;
  const github = platform.service('github');
  story.check(
    'one approval is not enough',
    (await github.pullRequest(config.repository, number)).state === 'open',
  );
  story.act('bob reads and approves');
  await github.approve(config.repository, number, 'bob', 'Evidence read.');
  await platform.service('runner').idle();
  const merged = await github.pullRequest(config.repository, number);
  story.check(
    'after each review the check was run again, and has passed',
    passed(world, merged.head.sha),
    failuresOfCheck(world, merged.head.sha).join(),
  );
  story.check(
    'the second approval merges it',
    merged.merged,
    `${merged.mergeState}: ${merged.blockedBy.join('; ')}`,
  );
  story.check(
    'production declares the very digest that dev and staging run',
    (await deployed(world, 'production')) === (await deployed(world, 'staging')) &&
      (await deployed(world, 'staging')) === (await deployed(world, 'dev')),
  );
  const head = await github.resolve(config.repository, 'main');
  const notice = told(world).at(-1) ?? '';
  story.check(
    'Slack was told of it, with the commit, the pull request and those whose approvals counted',
    ['claims-api in production', `/commit/${head}`, `/pull/${number}`, '`alice`, `bob`'].every((part) =>
      notice.includes(part),
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
  return against(world, sha).map(({ code }) => code);
}

interface Against {
  code: string;
  why: string;
  /** When it turns: a time, or what it takes. */
  turns: string;
}

/** What the required check of a commit has against it, as its job summary lists it. */
export function against({ platform, config }: World, sha: string): Against[] {
  const github = platform.service('github');
  const check = github
    .checkRuns(config.repository, sha)
    .filter(({ name }) => name === 'verify-promotion / verify')
    .at(-1);
  if (check === undefined || check.status !== 'completed') return [];
  const { summary } = github.job(check.id);
  return [...summary.matchAll(AGAINST)].map(([, code = '', why = '', turns = '']) => ({
    code,
    why: plain(why),
    turns: plain(turns),
  }));
}

/** Checks that the required check of a commit names these codes, and quotes the first reason of each. */
export function quoted(
  world: World,
  story: Story,
  sha: string,
  title: string,
  codes: readonly string[],
): void {
  const rows = against(world, sha);
  const missing = codes.filter((code) => !rows.some((row) => row.code === code));
  story.check(
    title,
    missing.length === 0,
    `it does not name ${missing.join(', ')}, but ${rows.map(({ code }) => code).join(', ')}`,
  );
  for (const name of codes) {
    const row = rows.find(({ code }) => code === name);
    if (row) story.quote(`${name}: ${row.why}${/^\d{4}-/.test(row.turns) ? `; turns at ${row.turns}` : ''}`);
  }
}

/** A row of the table "Against it". */
const AGAINST = /^\| `([A-Z0-9_]+)` \| (.*) \| ([^|]*) \|$/gm;

/** Markdown without its escapes, and without the word joiners that keep GitHub from linking. */
function plain(markdown: string): string {
  return markdown.replaceAll('\u2060', '').replaceAll(/\\([^A-Za-z0-9\s])/g, '$1');
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
