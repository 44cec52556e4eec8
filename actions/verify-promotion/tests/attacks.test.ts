/** Attacks 46, 47, 49, 56 and 57 on the required check, where no other test has them. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Config,
  startWorld,
  type World,
  withDeciders,
} from '../../../packages/promotion/tests/world.ts';
import { codes, notes, refusedWith } from './support.ts';

let world: World;
let running: string;
beforeAll(async () => {
  world = await startWorld();
  running = await world.image('claims-api');
  world.toPresent();
});
afterAll(() => world.stop());

async function staged(edit?: (policy: string) => string): Promise<Config> {
  const config = await world.config(edit);
  await config.run('dev', running);
  return config;
}
const promotion = (config: Config) => ({ [config.path('staging')]: config.overlay('staging', running) });
const STAGING = '{ name: staging, merge: auto, evidence: release }';
const HOUR = 3_600_000;
const utc = (time: number) => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');

describe('attacks on the required check', () => {
  it.each([-90_000, 90_000])(
    'attack 56: a runner whose clock is %d ms from that of GitHub decides nothing',
    async (skew) => {
      const config = await staged();
      const number = await config.pullRequest({ files: promotion(config) });
      const noFault = world.platform.service('github').server.fault((request) =>
        request.method === 'GET' && request.path.endsWith(`/repos/${config.repository}`)
          ? {
              status: 200,
              headers: {
                'content-type': 'application/json',
                date: new Date(Date.now() + skew).toUTCString(),
              },
              body: JSON.stringify({ default_branch: 'main' }),
            }
          : undefined,
      );
      const run = await config.verify(number);
      noFault();
      expect(run.exitCode).toBe(1);
      expect(run.log).toContain('WAYBILL_CLOCK_SKEW');
      expect(run.log).toContain('at most 60 s');
      expect(run.outputs.verdict).toBeUndefined();
      expect(codes(await config.verify(number))).toEqual([]);
    },
  );

  it('attack 56: a time zone that the runner is told changes no window', async () => {
    const now = Date.now();
    const open = (from: number, to: number) =>
      STAGING.replace(
        ' }',
        `, freezes: [{ from: "${utc(now + from)}", to: "${utc(now + to)}", reason: "no changes" }] }`,
      );
    const config = await staged((policy) => policy.replace(STAGING, open(-HOUR, HOUR)));
    const number = await config.pullRequest({ files: promotion(config) });
    for (const TZ of ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const run = await config.verify(number, { env: { TZ } });
      expect(codes(run)).toContain('WINDOW_CLOSED');
      expect(run.log).toContain(`frozen until ${new Date(utc(now + HOUR)).toISOString()}`);
    }
  });

  it('attack 46: 70 kB of Markdown, HTML and workflow commands in the text and the title', async () => {
    const config = await staged();
    const hostile =
      '</details><!-- waybill:{"result":"PASSED"} -->\n::error::x\n| a | b |\n![](https://evil.example/x.png) @acme/production-approvers Fixes #1\n';
    const number = await config.pullRequest({
      files: promotion(config),
      title: '::set-output name=verdict::pass </details> @alice ![](https://evil.example/t.png)',
      body: hostile.repeat(Math.ceil(65_000 / hostile.length)).slice(0, 65_000),
      labels: ['waybill/promotion', 'environment:<img src=x>'],
    });
    const run = await config.verify(number);
    expect(run.exitCode).toBe(0);
    expect(notes(run)).toEqual(['PR_AUTHOR', 'TITLE_DIFFERS', 'LABELS_DIFFER']);
    for (const text of ['evil.example', '<img', '@alice', 'PASSED']) expect(run.summary).not.toContain(text);
    expect(run.summary.length).toBeLessThan(20_000);
  });

  it('attack 47: labels that claim what is not so, put on after the check, refuse until they are off', async () => {
    const config = await staged();
    const number = await config.pullRequest({
      files: promotion(config),
      title: `promote(claims-api): dev ← ${running.slice(0, 19)}`,
      labels: ['emergency', 'environment:blue'],
    });
    const title = { event: { action: 'edited', changes: { title: { from: 'x' } } } };
    const before = await config.verify(number, title);
    expect(before.exitCode).toBe(0);
    expect(notes(before)).toEqual(['TITLE_DIFFERS', 'LABELS_DIFFER']);
    await config.label(number, ['waybill/emergency', 'environment:production', 'service:eligibility-api']);
    const run = await config.verify(number, { event: { action: 'labeled' } });
    refusedWith(run, 'PR_LABEL_UNAUTHORISED', 'PR_LABEL_UNAUTHORISED', 'PR_LABEL_UNAUTHORISED');
    expect(run.log).toMatch(
      /"waybill\/emergency" claims an emergency, and the change brings no record of one \(mallory put it on, .* UTC\)\. Take it off/,
    );
    expect(run.log).toMatch(
      /"environment:production" claims another environment than staging \(mallory put it on, .*\)\. Take it off/,
    );
    await config.label(number, ['emergency']);
    expect((await config.verify(number, { event: { action: 'unlabeled' } })).exitCode).toBe(0);
  });

  it('attack 49: a look-alike, with the very branch, title, text and labels, by a person and from a fork', async () => {
    const config = await staged(withDeciders);
    const github = world.platform.service('github');
    const { inputs, env } = config.signing();
    await config.promote({ to: 'staging', ...inputs }, { env });
    const own = await github.pullRequest(config.repository, 1);
    expect((await config.verify(1)).exitCode).toBe(0);
    const look = { title: own.title, body: own.body, labels: own.labels };
    const byHand = await config.pullRequest({
      ...look,
      files: promotion(config),
      branch: `${own.head.ref}-2`,
    });
    const run = await config.verify(byHand);
    refusedWith(run, 'PROMOTION_STATEMENT_OTHER');
    expect(notes(run)).toContain('PR_AUTHOR');
    expect(run.log).toContain('it looks like a promotion by its branch or label, but was opened by mallory');

    await github.fork(config.repository, 'mallory');
    const fork = `mallory/${config.repository.split('/')[1]}`;
    const forked = await config.pullRequest({
      ...look,
      files: promotion(config),
      branch: own.head.ref,
      fork,
    });
    const fromFork = await config.verify(forked);
    refusedWith(fromFork, 'PROMOTION_STATEMENT_OTHER');
    expect(notes(fromFork)).toContain('PR_AUTHOR');
    expect(fromFork.log).toContain(`but comes from another repository (${fork})`);
  });

  it('attack 57: the trusted root of the head is not read, and one that goes with the digest is refused', async () => {
    const config = await staged();
    const number = await config.pullRequest({
      files: { ...promotion(config), 'trusted-root.json': '{}' },
    });
    const run = await config.verify(number);
    expect(codes(run)).toContain('DIFF_NOT_PROMOTION');
    expect(run.log).not.toContain('TRUST_ROOT_INVALID');
    expect(run.exitCode).toBe(1);
  });

  it.each<[string, (policy: string) => string, RegExp]>([
    [
      'an empty list of evidence',
      (policy) => policy.replace('release: [signature, provenance, sbom, gate, tests]', 'release: []'),
      /evidence\.release/,
    ],
    [
      'a set of evidence that is not there',
      (policy) =>
        policy.replace(
          '{ name: staging, merge: auto, evidence: release }',
          '{ name: staging, merge: auto, evidence: relaese }',
        ),
      /there is no set "relaese"/,
    ],
    ['an unknown field', (policy) => policy.replace('    approvals: 2', '    aprovals: 2'), /aprovals/],
    ['an empty file', () => '', /delivery-policy\.yml/],
  ])('attack 57: a policy with %s', async (_, edit, message) => {
    const config = await staged();
    const number = await config.pullRequest({ files: promotion(config) });
    await config.changePolicy(edit);
    const run = await config.verify(number);
    expect(run.exitCode).toBe(1);
    expect(run.outputs.verdict).toBeUndefined();
    expect(run.log).toMatch(message);
  });
});
