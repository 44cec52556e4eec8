/** What a notice says in Slack, and what becomes of it there, against a workspace. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Platform, startPlatform } from '@waybill/local-platform';
import type { DeliveryPolicy } from '@waybill/policy';
import { httpClient } from '@waybill/toolkit';
import { type Notice, notifier, verdictText } from '../src/index.ts';
import { slackMessage } from '../src/slack-message.ts';

const DIGEST = `sha256:${'1'.repeat(64)}`;
const notice = (over: Partial<Notice> = {}): Notice => ({
  event: 'merged',
  service: 'claims-api',
  environment: 'production',
  digest: DIGEST,
  previous: `sha256:${'0'.repeat(64)}`,
  commit: { sha: 'a'.repeat(40), url: `https://github.com/acme/config/commit/${'a'.repeat(40)}` },
  pull: { number: 7, url: 'https://github.com/acme/config/pull/7' },
  isOpen: false,
  approvedBy: ['alice', 'bob'],
  verdict: 'allowed now: 5 of 5 rules hold',
  ...over,
});
const texts = (of: Notice): string[] =>
  slackMessage('C0123456789', of).blocks.flatMap((block) =>
    'fields' in block ? block.fields.map(({ text }) => text) : [block.text.text],
  );

describe('the text', () => {
  it('names what, by which commit and pull request, who approved and what the policy says', () => {
    expect(texts(notice())).toEqual([
      'claims-api in production: a new digest is merged',
      '*Digest*\n`sha256:000000000000` → `sha256:111111111111`',
      `*Commit*\n<https://github.com/acme/config/commit/${'a'.repeat(40)}|aaaaaaaaaaaa>`,
      '*Pull request*\n<https://github.com/acme/config/pull/7|#7>',
      '*Approved by*\n`alice`, `bob`',
      'Policy: allowed now: 5 of 5 rules hold',
    ]);
    expect(texts(notice({ approvedBy: [] }))).toContain('*Approved by*\nnobody');
  });

  it.each<[Notice['event'], boolean, string]>([
    ['proposed', true, 'Promotion of claims-api to production proposed'],
    ['emergency', true, '🚨 EMERGENCY: claims-api to production skips rules'],
    ['rollback', true, '⏪ ROLLBACK of claims-api in production proposed'],
    ['rollback', false, '⏪ ROLLBACK: claims-api in production goes back'],
    ['undecided', false, '🚨 claims-api in production moved WITHOUT A DECISION'],
  ])('says loudly what %s is, and why', (event, isOpen, title) => {
    const [first, why] = texts(notice({ event, isOpen, reason: 'claims are lost' }));
    expect([first, why]).toEqual([title, 'Why: claims are lost']);
  });

  it('says in a line what holds a promotion up', () => {
    const rules = [
      { rule: 'soak', verdict: 'pass', reason: 'long enough' },
      { rule: 'window', verdict: 'wait', reason: 'closed' },
    ] as const;
    expect(verdictText({ verdict: 'wait', rules })).toBe('allowed later: closed');
    expect(verdictText({ verdict: 'allow', rules: rules.slice(0, 1) })).toBe(
      'allowed now: 1 of 1 rules hold',
    );
  });
});

describe('at Slack', () => {
  let platform: Platform;
  let token: string;
  let channel: string;
  beforeAll(async () => {
    platform = await startPlatform({ services: ['slack'] });
    token = slack().installApp('waybill');
  });
  beforeEach(() => {
    channel = slack().createChannel('releases');
    slack().join(channel, token);
    waits = [];
  });
  afterAll(() => platform.stop());
  const slack = () => platform.service('slack');

  let waits: number[] = [];
  const pace = {
    now: () => 0,
    random: () => 0,
    sleep: async (milliseconds: number) => {
      waits.push(milliseconds);
      slack().limit(undefined);
    },
  };
  const tell = (options: Partial<Parameters<typeof notifier>[0]> = {}) =>
    notifier({
      http: httpClient({ env: {}, pace }),
      slackApiUrl: slack().apiUrl,
      slackToken: token,
      ...options,
    });
  const policy = (...channels: string[]) =>
    ({
      notifications: {
        slack: channels.map((id) => ({
          channel: id,
          environments: ['production'],
          events: ['merged', 'rollback'],
        })),
      },
    }) as unknown as DeliveryPolicy;

  it('tells each channel once of what it asks for, and nobody of the rest', async () => {
    const other = slack().createChannel('other');
    slack().join(other, token);
    const send = tell();
    expect(await send(policy(channel, other, channel), notice())).toEqual([]);
    expect(await send(policy(channel), notice({ environment: 'staging' }))).toEqual([]);
    expect(await send(policy(channel), notice({ event: 'proposed' }))).toEqual([]);
    expect([slack().messages(channel), slack().messages(other)]).toMatchObject([
      [{ text: 'claims-api in production: a new digest is merged', unfurlLinks: false, unfurlMedia: false }],
      [{}],
    ]);
  });

  it('no text from outside mentions, links, formats or breaks a limit', async () => {
    const attack =
      `<!channel> <@U0123456789> <https://evil.example|approve> & *bold* \`code\` :tada:\n\u202e@here `.repeat(
        80,
      );
    const evil = 'https://evil.example/a|b>c<!here>';
    const warnings = await tell()(
      policy(channel),
      notice({
        event: 'rollback',
        reason: attack,
        verdict: attack,
        approvedBy: ['<!everyone>', ...Array.from({ length: 500 }, (_, i) => `person-${i}`)],
        commit: { sha: '<!channel>', url: evil },
        pull: { number: 7, url: 'javascript:alert(1)' },
        more: { label: attack.slice(0, 100), url: `https://x.example/${'a'.repeat(5000)}` },
      }),
    );
    expect(warnings).toEqual([]);
    const [message] = slack().messages(channel);
    const all = (message?.blocks ?? []).flatMap((block) =>
      block.type === 'section' ? [block.text, ...(block.fields ?? [])] : [],
    );
    for (const text of all) {
      if (text === undefined) continue;
      // What is left between < and > are the links that are made here.
      const control = [...text.text.matchAll(/<([^>]*)>/g)].map(([, inside]) => inside);
      if (text.type === 'plain_text') expect(control).toEqual([]);
      else
        for (const inside of control)
          expect(inside).toMatch(/^https:\/\/evil\.example\/a%7Cb%3Ec%3C!here%3E\|&lt;!channel&gt;$/);
      expect(text.text.replace(/<[^>]*>/g, '')).not.toMatch(/[<>\u202e]/);
    }
    const foreign = all.flatMap((text) => (text?.type === 'plain_text' ? [text] : []));
    expect(foreign).toHaveLength(2);
    expect(foreign).toMatchObject([{ emoji: false }, { emoji: false }]);
  });

  it('waits as long as Slack asks, within its budget, and else leaves the notice out', async () => {
    slack().limit(0, 2);
    expect(await tell()(policy(channel), notice())).toEqual([]);
    expect(waits).toEqual([2000]);
    slack().limit(0, 3600);
    const send = tell();
    const [warning, ...more] = await send(policy(channel), notice());
    expect(warning).toMatch(new RegExp(`^${channel} was not told: Slack gave no answer: .* answered 429`));
    expect(warning).toContain('[WAYBILL_SLACK_UNAVAILABLE]. This run sends no more notices');
    expect(more).toEqual([]);
    slack().limit(undefined);
    expect(await send(policy(channel), notice())).toEqual([]);
    expect(slack().messages(channel)).toHaveLength(1);
  });

  it('names channel, error and remedy of what Slack refuses, each once, and tells the other channels', async () => {
    const closed = slack().createChannel('closed');
    const send = tell();
    const warnings = [
      ...(await send(policy(closed, 'C0000000000', channel), notice())),
      ...(await send(policy(closed, 'C0000000000', channel), notice())),
    ];
    expect(warnings).toEqual([
      `${closed} was not told: Slack says "not_in_channel" of a message to ${closed}; invite the app into the channel: /invite @its-name [WAYBILL_SLACK_CHANNEL_REFUSED]`,
      expect.stringMatching(/^C0000000000 was not told: Slack says "channel_not_found"/),
    ]);
    expect(slack().messages(channel)).toHaveLength(2);
    const scopeless = tell({ slackToken: slack().installApp('reader', ['channels:read']) });
    expect(await scopeless(policy(channel, closed), notice())).toEqual([
      expect.stringMatching(/"missing_scope".* has the scope chat:write .*SLACK_TOKEN_REFUSED/),
    ]);
    expect(await tell({ slackToken: undefined })(policy(channel, closed), notice())).toEqual([
      expect.stringContaining('[WAYBILL_NOTICE_TOKEN_MISSING]'),
    ]);
    const stop = slack().server.fault(() => ({ status: 200, body: '<html>Sign in</html>' }));
    const proxied = await tell()(policy(channel), notice());
    stop();
    expect(proxied).toEqual([expect.stringContaining('[WAYBILL_SLACK_UNAVAILABLE]')]);
  });
});
