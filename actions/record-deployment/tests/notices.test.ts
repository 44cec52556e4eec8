/** What Slack is told from the opening of a pull request to the record of its merge, and what becomes of a run that can't tell it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActionRun } from '@waybill/test-harness';
import {
  type Config,
  type PolicyEdit,
  startWorld,
  type World,
} from '../../../packages/promotion/tests/world.ts';
import { mergeByHand, record, withRecorder } from './recording.ts';

let world: World;
let running: string;
let older: string;
let token: string;
beforeAll(async () => {
  world = await startWorld();
  running = await world.image('claims-api');
  older = await world.image('claims-api');
  token = slack().installApp('waybill');
});
afterAll(() => world.stop());

const github = () => world.platform.service('github');
const slack = () => world.platform.service('slack');
const inputs = () => ({ 'slack-token': token, 'slack-api-url': slack().apiUrl });

function channel(): string {
  const id = slack().createChannel('releases');
  slack().join(id, token);
  return id;
}
const telling =
  (id: string, edit: PolicyEdit = (policy) => policy): PolicyEdit =>
  (policy) =>
    `${edit(policy)}notifications: { slack: [{ channel: ${id}, environments: [staging, production] }] }\n`;
/** All that a channel was told, a list of texts for each message. */
const told = (id: string): string[][] =>
  slack()
    .messages(id)
    .map(({ blocks }) =>
      blocks.flatMap((block) =>
        block.type === 'section'
          ? [block.text, ...(block.fields ?? [])].flatMap((text) => text?.text ?? [])
          : block.type === 'header'
            ? [block.text.text]
            : [],
      ),
    );
const warnings = (run: ActionRun) =>
  run.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);

/** Dev has run the digest for a day, and staging where it is said. */
async function after(edit: PolicyEdit, ...environments: ('dev' | 'staging')[]): Promise<Config> {
  world.toPast();
  const config = await world.config(edit);
  for (const environment of environments) await config.run(environment, running);
  world.toPresent();
  return config;
}
const promote = (config: Config, to: string, more: Record<string, string> = {}, env = {}) => {
  const signing = config.signing();
  return config.promote({ to, ...signing.inputs, ...inputs(), ...more }, { env: { ...signing.env, ...env } });
};

describe('notices', () => {
  it('tell of a promotion when it opens and when it merges, with the facts, each once', async () => {
    const id = channel();
    const byHand: PolicyEdit = (policy) =>
      withRecorder(policy)
        .replace('    merge: auto', '    merge: reviewed')
        .replace('approvals: 2', 'approvals: { count: 2, from: [alice, bob] }');
    const config = await after(telling(id, byHand), 'dev', 'staging');
    expect((await promote(config, 'production', { 'dry-run': 'true' })).exitCode).toBe(0);
    expect(told(id)).toEqual([]);
    const run = await promote(config, 'production');
    expect([run.exitCode, warnings(run)]).toEqual([0, []]);
    const [opened = []] = told(id);
    expect(opened).toEqual([
      'Promotion of claims-api to production proposed',
      `*Digest*\nnothing → \`${running.slice(0, 19)}\``,
      expect.stringMatching(
        /^\*Commit\*\n<https:\/\/github\.com\/acme\/claims-api\/commit\/([0-9a-f]{40})\|[0-9a-f]{12}>$/,
      ),
      `*Pull request*\n<${github().url}/${config.repository}/pull/1|#1>`,
      expect.stringMatching(/^Policy: allowed now: \d of \d rules hold$/),
    ]);
    expect((await promote(config, 'production')).exitCode).toBe(0);
    expect(told(id)).toHaveLength(1);

    // The policy does not count the one of mallory.
    for (const login of ['alice', 'mallory', 'bob']) await github().approve(config.repository, 1, login);
    await config.passCheck(1);
    const push = await mergeByHand(world, config);
    const dry = await record(world, config, push, { ...inputs(), 'dry-run': 'true' });
    expect([dry.exitCode, told(id).length]).toEqual([0, 1]);
    const recorded = await record(world, config, push, inputs());
    expect(recorded.exitCode).toBe(0);
    expect(recorded.log).not.toContain('was not told');
    expect(told(id)[1]).toEqual([
      'claims-api in production: a new digest is merged',
      opened[1],
      `*Commit*\n<${github().url}/${config.repository}/commit/${push.after}|${push.after.slice(0, 12)}>`,
      opened[3],
      '*Approved by*\n`alice`, `bob`',
      expect.stringMatching(
        /^Policy: allowed: the required check had passed .*; final statement sha256:[0-9a-f]{64}$/,
      ),
    ]);
    expect((await record(world, config, push, inputs())).exitCode).toBe(0);
    expect(told(id)).toHaveLength(2);
  });

  it('tell loudly of a move without a decision, once, whatever the run ends with', async () => {
    const id = channel();
    const config = await after(telling(id), 'dev');
    await promote(config, 'staging');
    const push = await mergeByHand(world, config);
    const run = await record(world, config, push, inputs());
    expect(run.exitCode).toBe(1);
    const [, undecided = []] = told(id);
    expect(undecided[0]).toBe('🚨 claims-api in staging moved WITHOUT A DECISION');
    expect(undecided[1]).toMatch(
      /^Why: the check "verify-promotion \/ verify" of pull request #1 had not run/,
    );
    expect(undecided).toContain('*Approved by*\nnobody');
    expect(undecided.at(-2)).toMatch(/^\*More\*\n<.*\/issues\/\d+\|issue #\d+>$/);
    await record(world, config, push, inputs());
    expect(told(id)).toHaveLength(2);
  });

  it('carry the reason of an emergency and of a rollback as text, whatever it says', async () => {
    const id = channel();
    const attack = '<!channel> <https://evil.example|approve this> & <@U0123456789> *now*';
    const harmless =
      '&lt;!channel&gt; &lt;https://evil.example|approve this&gt; &amp; &lt;@U0123456789&gt; *now*';
    const edit: PolicyEdit = (policy) =>
      policy.replace(
        '    soak: 24h\n',
        '    soak: 24h\n    rollback: { merge: direct }\n    emergency: { skip: [soak], approvers: [alice], for: 4h }\n',
      );
    world.toPast();
    const config = await world.config(telling(id, edit));
    await config.run('production', older);
    world.toPresent();
    await config.run('production', running);
    const back = await config.rollback({ ...inputs(), reason: attack });
    expect([back.exitCode, warnings(back)]).toEqual([0, []]);
    await config.run('staging', await world.image('claims-api'));
    const issue = await fetch(`${github().apiUrl}/repos/${config.repository}/issues`, {
      method: 'POST',
      headers: { authorization: `Bearer ${world.people.bob}`, 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'Claims are lost' }),
    });
    const { number } = (await issue.json()) as { number: number };
    const emergency = {
      'emergency-skip': 'soak',
      'emergency-reason': attack,
      'emergency-issue': `https://github.com/${config.repository}/issues/${number}`,
      'emergency-approver': 'alice',
      'emergency-minutes': '60',
    };
    const run = await promote(config, 'production', emergency, {
      GITHUB_ACTOR: 'bob',
      GITHUB_ACTOR_ID: '9002',
    });
    expect(run.exitCode).toBe(0);
    expect(told(id).map(([title]) => title)).toEqual([
      '⏪ ROLLBACK: claims-api in production goes back',
      '🚨 EMERGENCY: claims-api to production skips rules',
    ]);
    expect(told(id).map(([, why]) => why)).toEqual([
      `Why: asked for by alice: ${harmless}`,
      expect.stringContaining(`asked for by bob, to be approved by alice: ${harmless}`),
    ]);
    // Nothing else of either message holds a word of it, and what holds it is plain text.
    for (const { text, blocks } of slack().messages(id)) {
      expect(text).not.toContain('evil');
      for (const block of blocks.filter((part) => JSON.stringify(part).includes('evil')))
        expect(block).toMatchObject({ type: 'section', text: { type: 'plain_text', emoji: false } });
    }
  });

  it.each<[string, () => void, RegExp]>([
    ['is down', () => void undo.push(slack().server.fault(() => 'drop')), /SLACK_UNAVAILABLE/],
    ['is limited for an hour', () => slack().limit(0, 3600), /answered 429.*SLACK_UNAVAILABLE/],
    ['has not let the app in', () => undefined, /"not_in_channel".*invite the app.*SLACK_CHANNEL_REFUSED/],
    ['has no token from the job', () => undefined, /NOTICE_TOKEN_MISSING/],
  ])('a Slack that %s is a warning, and the promotion is opened', async (name, make, warning) => {
    const id = slack().createChannel('closed');
    const config = await after(telling(id), 'dev');
    make();
    const run = await promote(
      config,
      'staging',
      name.startsWith('has no token') ? { 'slack-token': '' } : {},
    );
    for (const step of undo.splice(0)) step();
    slack().limit(undefined);
    expect(run.exitCode).toBe(0);
    expect(warnings(run)).toEqual([
      expect.stringMatching(new RegExp(`^claims-api: ${id} was not told: .*${warning.source}`)),
    ]);
    expect(run.summary).toContain(`${id} was not told`);
    expect((await github().pullRequest(config.repository, 1)).state).toBe('open');
    expect(told(id)).toEqual([]);
  });
  const undo: (() => void)[] = [];
});
