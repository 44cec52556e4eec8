/** The scenes whose texts are photographed, played by the shipped actions on the local platform. */
import {
  type Config,
  type PolicyEdit,
  type World,
  withDeciders,
} from '../../packages/promotion/tests/world.ts';

type Run = Awaited<ReturnType<Config['promote']>>;

export interface Page {
  name: string;
  title: string;
  /** Markdown. */
  text: string;
}

const SERVICE = 'claims-api';
const EMERGENCY = 'emergency: { skip: [soak, window], approvers: [alice], for: 4h }';

/** One page after the other; time begins a day ago, and most scenes play in the present. */
export async function* pagesOf(world: World): AsyncGenerator<Page> {
  const images = await releases(world);
  yield* promotion(world, images);
  yield* emergency(world, images);
  yield* change(world, images);
  yield* superseded(world, images);
  yield* manyPackages(world, images);
  yield* rollback(world, images);
  yield* withdrawal(world, images);
}

/** A promotion that one of two approvers has let through so far: the repository and the number of its pull request. */
export async function waitingForSecond(world: World): Promise<{ repository: string; number: number }> {
  const config = await begun(world, await releases(world), withDeciders);
  const signing = config.signing();
  await promote(world, config, signing.inputs, signing.env);
  await world.platform.service('github').approve(config.repository, 1, 'alice', 'Evidence read.');
  return { repository: config.repository, number: 1 };
}

interface Images {
  /** Runs in production. */
  old: string;
  /** Is to come. */
  next: string;
  /** Is released after that. */
  newest: string;
  /** Has 5,000 packages that the others do not have. */
  large: string;
}

const library = (name: string, version: string, licence = 'MIT') => ({
  type: 'library',
  name,
  version,
  purl: `pkg:npm/${name}@${version}`,
  licenses: [{ license: { name: licence } }],
});

async function releases(world: World): Promise<Images> {
  const github = world.platform.service('github');
  github.createRepository({ owner: 'acme', name: SERVICE });
  const commit = async (message: string, author?: string) => {
    await github.commitFiles(`acme/${SERVICE}`, {
      branch: 'main',
      message,
      files: { 'notes.txt': message },
      author,
    });
    return (await github.resolve(`acme/${SERVICE}`, 'main')) ?? '';
  };
  const image = (sha: string, components: object[]) =>
    world.image(SERVICE, { claims: { sha, workflow_sha: sha }, components });
  const base = [
    library('express', '5.1.0'),
    library('pg', '8.13.0'),
    library('zod', '3.24.1'),
    library('left-pad', '1.3.0'),
  ];
  const old = await image(await commit('Begin'), base);
  await commit('Answer a claim that was sent twice once', 'alice');
  await commit('Read the limits of a plan from its contract', 'bob');
  const next = await image(await commit('Move to Express 5.2', 'alice'), [
    library('express', '5.2.0'),
    library('pg', '8.13.0'),
    library('zod', '3.22.0'),
    library('undici', '7.2.0', 'BUSL-1.1'),
  ]);
  const newest = await image(await commit('Log the plan of a refused claim', 'bob'), base);
  const large = await image(await commit('Take the whole of the old portal over', 'bob'), [
    ...base,
    ...Array.from({ length: 5000 }, (_, i) => library(`portal-part-${i}`, '1.0.0')),
  ]);
  return { old, next, newest, large };
}

/** Production runs the old digest for a day, staging the next one. */
async function begun(world: World, { old, next }: Images, edit?: PolicyEdit, soaked = true): Promise<Config> {
  world.toPast();
  const config = await world.config(edit);
  await config.run('production', old);
  await config.run('staging', old);
  await config.run('dev', next);
  if (soaked) await config.run('staging', next);
  world.toPresent();
  if (!soaked) await config.run('staging', next);
  return config;
}

function promote(world: World, config: Config, inputs: Record<string, string> = {}, env = {}) {
  return config.promote({ to: 'production', 'source-token': world.people.alice, ...inputs }, { env });
}

function summaryOf(name: string, title: string, run: Run): Page {
  return { name, title: `Job summary: ${title}`, text: run.summary };
}

async function bodyOf(world: World, config: Config, name: string, number = 1): Promise<Page> {
  const pull = await world.platform.service('github').pullRequest(config.repository, number);
  return { name, title: pull.title, text: pull.body };
}

async function* promotion(world: World, images: Images): AsyncGenerator<Page> {
  const github = world.platform.service('github');
  const config = await begun(world, images, withDeciders);
  const signing = config.signing();
  const run = await promote(world, config, signing.inputs, signing.env);
  yield await bodyOf(world, config, 'promotion');
  yield summaryOf('promotion-summary', 'open-promotion-pr', run);
  yield summaryOf('check-waits', 'verify-promotion', await config.verify(1));
  for (const login of ['alice', 'bob']) await github.approve(config.repository, 1, login);
  yield summaryOf('check-passes', 'verify-promotion', await config.verify(1));
  const waiting = await begun(world, images, undefined, false);
  yield summaryOf('promotion-waits-summary', 'open-promotion-pr', await promote(world, waiting));
  yield await bodyOf(world, waiting, 'promotion-waits');
  const number = await waiting.pullRequest({
    files: { [waiting.path('production')]: waiting.overlay('production', images.newest), 'README.md': 'x' },
  });
  yield summaryOf('check-refuses', 'verify-promotion', await waiting.verify(number));
  const first = await world.config();
  await first.run('dev', images.next);
  yield summaryOf('first-release-summary', 'open-promotion-pr', await first.promote({ to: 'staging' }));
  yield await bodyOf(world, first, 'first-release');
  yield summaryOf('refused-summary', 'open-promotion-pr', await first.promote({ to: 'production' }));
}

async function* emergency(world: World, images: Images): AsyncGenerator<Page> {
  const edit: PolicyEdit = (policy) => policy.replace('    soak: 24h\n', `    soak: 24h\n    ${EMERGENCY}\n`);
  const config = await begun(world, images, edit, false);
  const { apiUrl } = world.platform.service('github');
  const answer = await fetch(`${apiUrl}/repos/${config.repository}/issues`, {
    method: 'POST',
    headers: { authorization: `Bearer ${world.people.bob}`, 'content-type': 'application/json' },
    body: JSON.stringify({ title: 'Claims are lost' }),
  });
  const { number } = (await answer.json()) as { number: number };
  const run = await promote(
    world,
    config,
    {
      'emergency-skip': 'soak,window',
      'emergency-reason': 'Claims are lost at every second request, the fix is verified',
      'emergency-issue': `https://github.com/${config.repository}/issues/${number}`,
      'emergency-approver': 'alice',
      'emergency-minutes': '60',
    },
    { GITHUB_ACTOR: 'bob', GITHUB_ACTOR_ID: '9002' },
  );
  yield summaryOf('emergency-summary', 'open-promotion-pr', run);
  yield await bodyOf(world, config, 'emergency', 2);
  yield summaryOf('emergency-check', 'verify-promotion', await config.verify(2));
}

async function* change(world: World, images: Images): AsyncGenerator<Page> {
  const servicenow = world.platform.service('servicenow');
  const required: PolicyEdit = (policy) =>
    world.withChange()(policy).replace('    soak: 24h\n', '    soak: 24h\n    change: required\n');
  const verified = (config: Config) =>
    config.verify(1, {
      env: config.signing({
        job_workflow_ref: 'acme/waybill/.github/workflows/verify-promotion.yml@refs/tags/v1.2.3',
        event_name: 'pull_request_target',
      }).env,
    });
  const open = await begun(world, images, required);
  await promote(world, open, {}, open.signing().env);
  yield await bodyOf(world, open, 'change-open');
  for (const { number } of servicenow.changes()) servicenow.approve(number);
  yield summaryOf('change-approved-check', 'verify-promotion', await verified(open));
  const down = await begun(world, images, required);
  const stop = servicenow.server.fault(() => ({ status: 503, body: 'under maintenance' }));
  await promote(world, down, {}, down.signing().env);
  yield await bodyOf(world, down, 'change-down');
  yield summaryOf('change-down-check', 'verify-promotion', await verified(down));
  stop();
}

async function* superseded(world: World, images: Images): AsyncGenerator<Page> {
  const config = await begun(world, images, (policy) => policy.replace('    soak: 24h\n', ''));
  await promote(world, config);
  await config.run('staging', images.newest);
  const run = await promote(world, config);
  yield summaryOf('superseding-summary', 'open-promotion-pr', run);
  const old = await world.platform.service('github').pullRequest(config.repository, 1);
  yield {
    name: 'superseded',
    title: `${old.title} (${old.state})`,
    text: old.comments.map(({ author, body }) => `**${author}**: ${body}`).join('\n\n'),
  };
}

async function* manyPackages(world: World, images: Images): AsyncGenerator<Page> {
  const config = await begun(world, { ...images, next: images.large });
  await promote(world, config);
  yield await bodyOf(world, config, 'many-packages');
}

async function* rollback(world: World, { old, next }: Images): AsyncGenerator<Page> {
  world.toPast();
  const config = await world.config();
  await config.run('production', old);
  world.toPresent();
  await config.run('production', next);
  const run = await config.rollback({ 'source-token': world.people.alice });
  yield await bodyOf(world, config, 'rollback');
  yield summaryOf('rollback-summary', 'rollback-environment', run);
  yield summaryOf('rollback-check', 'verify-promotion', await config.verify(1));
}

async function* withdrawal(world: World, { next }: Images): AsyncGenerator<Page> {
  const config = await world.config(withDeciders);
  await config.run('dev', next);
  const run = await config.withdraw({ digest: next, reason: 'It leaks claims into the log' });
  yield summaryOf('withdrawal-summary', 'withdraw-digest', run);
  yield summaryOf('withdrawn-summary', 'open-promotion-pr', await config.promote({ to: 'staging' }));
}
