/** The Slack workspace by its wire format, with plain requests. Its time stands still: nothing refills the rate limit. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Platform, startPlatform } from '../src/index.ts';

let platform: Platform;
let token: string;
let channel: string;
let now = new Date('2026-11-21T10:00:00Z');
beforeAll(async () => {
  const clock = {
    now: () => now,
    shift: (milliseconds: number) => {
      now = new Date(now.getTime() + milliseconds);
    },
  };
  platform = await startPlatform({ services: ['slack'], clock });
  token = slack().installApp('waybill');
  channel = joined('releases');
});
afterAll(() => platform.stop());

const slack = () => platform.service('slack');
function joined(name: string): string {
  const id = slack().createChannel(name);
  slack().join(id, token);
  return id;
}
async function post(body: unknown, headers: Record<string, string> = {}) {
  const answer = await fetch(`${slack().apiUrl}/chat.postMessage`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return {
    status: answer.status,
    retryAfter: answer.headers.get('retry-after'),
    body: (await answer.json()) as Record<string, unknown>,
  };
}
const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });

describe('chat.postMessage', () => {
  it('takes a message, keeps it and answers with it', async () => {
    const blocks = [{ type: 'header', text: { type: 'plain_text', text: 'Hello' } }, section('*there*')];
    const { status, body } = await post({ channel, text: 'Hello', blocks, unfurl_media: false });
    expect(status).toBe(200);
    expect(body).toMatchObject({ ok: true, channel, message: { type: 'message', text: 'Hello', blocks } });
    expect(slack().messages(channel)).toEqual([
      { channel, ts: body.ts, app: 'waybill', text: 'Hello', blocks, unfurlLinks: false, unfurlMedia: false },
    ]);
  });

  it('refuses with status 200 and the name of what is wrong', async () => {
    const text = 'Hello';
    const archived = joined('old');
    slack().archive(archived);
    const others = slack().createChannel('others');
    const reader = slack().installApp('reader', ['channels:read']);
    const cases: [string, unknown, Record<string, string>?][] = [
      ['not_authed', { channel, text }, { authorization: '' }],
      ['invalid_auth', { channel, text }, { authorization: 'Bearer xoxb-unknown' }],
      ['missing_scope', { channel, text }, { authorization: `Bearer ${reader}` }],
      ['channel_not_found', { channel: 'C0000000000', text }],
      ['channel_not_found', { text }],
      ['not_in_channel', { channel: others, text }],
      ['is_archived', { channel: archived, text }],
      ['no_text', { channel }],
      ['msg_too_long', { channel, text: 'a'.repeat(40_001) }],
      ['invalid_blocks_format', { channel, text, blocks: 'none' }],
      ['invalid_blocks', { channel, text, blocks: [section('a'.repeat(3001))] }],
      ['invalid_blocks', { channel, text, blocks: [section('')] }],
      ['invalid_blocks', { channel, text, blocks: [{ type: 'header', text: { type: 'mrkdwn', text } }] }],
      ['invalid_blocks', { channel, text, blocks: [{ type: 'section' }] }],
      ['invalid_blocks', { channel, text, blocks: [{ type: 'poem', text }] }],
      ['invalid_blocks', { channel, text, blocks: Array.from({ length: 51 }, () => ({ type: 'divider' })) }],
      ['invalid_post_type', { channel, text }, { 'content-type': 'application/xml' }],
      ['invalid_json', '{'],
      ['json_not_object', '[]'],
    ];
    const before = slack().messages().length;
    for (const [error, body, headers] of cases) {
      const answer = await post(body, headers);
      expect({ status: answer.status, error: answer.body.error, ok: answer.body.ok }).toEqual({
        status: 200,
        error,
        ok: false,
      });
    }
    expect(slack().messages()).toHaveLength(before);
  });

  it('lets a burst into a channel, then one message a second, and keeps channels apart', async () => {
    const busy = joined('busy');
    let taken = 0;
    let answer = await post({ channel: busy, text: 'again' });
    for (; answer.status === 200; taken++) answer = await post({ channel: busy, text: 'again' });
    expect(taken).toBe(10);
    expect(answer).toMatchObject({ status: 429, retryAfter: '1', body: { ok: false, error: 'ratelimited' } });
    expect((await post({ channel: joined('calm'), text: 'first' })).status).toBe(200);
    platform.clock.shift(1000);
    expect((await post({ channel: busy, text: 'again' })).status).toBe(200);
    expect((await post({ channel: busy, text: 'again' })).status).toBe(429);
  });
});
