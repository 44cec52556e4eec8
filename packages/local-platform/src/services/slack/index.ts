/**
 * A Slack workspace: chat.postMessage with a bot token, its scope, channels and their members, Block Kit, and the rate limit.
 * Sources: Slack, "chat.postMessage"; "Web API: evaluating responses"; "Web API: rate limits".
 */
import { randomBytes } from 'node:crypto';
import { HttpProblem, type PlatformRequest, type PlatformResponse } from '../../http.ts';
import type { ServiceContext, ServiceDefinition } from '../../service.ts';
import { Refusal, rateLimited, refused } from './answers.ts';
import { blocksOf } from './blocks.ts';
import { channelRate } from './rate.ts';
import type { SentMessage, SlackService } from './types.ts';

export type { SentMessage, SlackService } from './types.ts';

declare module '../../service.ts' {
  interface Services {
    slack: SlackService;
  }
}

interface App {
  name: string;
  botId: string;
  scopes: readonly string[];
}

interface Channel {
  name: string;
  /** Tokens of the apps that are in it. */
  members: Set<string>;
  isArchived: boolean;
}

const SCOPE = 'chat:write';
/** "Messages with more than 40,000 characters" are refused as too long. */
const MAX_MESSAGE = 40_000;
/** Content types of a call ("Web API: POST bodies"); JSON alone is served. */
const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

async function start(context: ServiceContext): Promise<SlackService> {
  const { clock } = context;
  const server = await context.listen();
  const apps = new Map<string, App>();
  const channels = new Map<string, Channel>();
  const sent: SentMessage[] = [];
  const isWithinRate = channelRate(clock);
  const id = (letter: string) => letter + randomBytes(5).toString('hex').toUpperCase();

  function channelOf(channel: string): Channel {
    const found = channels.get(channel);
    if (!found) throw new Refusal('channel_not_found');
    return found;
  }

  function appOf({ headers }: PlatformRequest): { token: string; app: App } {
    const [scheme, token] = (headers.authorization ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token) throw new Refusal('not_authed');
    const app = apps.get(token);
    if (!app) throw new Refusal('invalid_auth');
    if (!app.scopes.includes(SCOPE))
      throw new Refusal('missing_scope', { needed: SCOPE, provided: app.scopes.join(',') });
    return { token, app };
  }

  function post(request: PlatformRequest): PlatformResponse {
    const args = argumentsOf(request);
    const { token, app } = appOf(request);
    const channel = String(args.channel ?? '');
    const to = channelOf(channel);
    if (!to.members.has(token)) throw new Refusal('not_in_channel');
    if (to.isArchived) throw new Refusal('is_archived');
    const blocks = blocksOf(args.blocks);
    const text = typeof args.text === 'string' ? args.text : '';
    if (text === '' && blocks.length === 0) throw new Refusal('no_text');
    if (text.length > MAX_MESSAGE) throw new Refusal('msg_too_long');
    if (!isWithinRate(channel)) return rateLimited(1);
    const seconds = Math.floor(clock.now().getTime() / 1000);
    const ts = `${seconds}.${String(sent.length + 1).padStart(6, '0')}`;
    sent.push({
      channel,
      ts,
      app: app.name,
      text,
      blocks,
      unfurlLinks: args.unfurl_links === true,
      // Media are unfurled where nobody says otherwise, links of a bot are not.
      unfurlMedia: args.unfurl_media !== false,
    });
    context.journal('message', `#${to.name}: ${text}`);
    const message = { type: 'message', subtype: 'bot_message', bot_id: app.botId, text, ts, blocks };
    return { status: 200, body: { ok: true, channel, ts, message } };
  }

  server.route('POST', '/api/chat.postMessage', (request) => {
    try {
      return post(request);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      context.journal('refused', `chat.postMessage: ${error.message}`);
      return refused(error);
    }
  });

  let takeLimitAway: (() => void) | undefined;
  return {
    url: server.url,
    apiUrl: `${server.url}/api`,
    server,
    stop: () => server.stop(),
    installApp(name, scopes = [SCOPE]) {
      const token = `xoxb-${randomBytes(16).toString('hex')}`;
      apps.set(token, { name, botId: id('B'), scopes });
      return token;
    },
    createChannel(name) {
      const channel = id('C');
      channels.set(channel, { name, members: new Set(), isArchived: false });
      return channel;
    },
    join: (channel, token) => void channelOf(channel).members.add(token),
    archive(channel) {
      channelOf(channel).isArchived = true;
    },
    messages: (channel) => sent.filter((message) => channel === undefined || message.channel === channel),
    channelName: (channel) => channelOf(channel).name,
    limit(requests, retryAfterSeconds = 1) {
      takeLimitAway?.();
      takeLimitAway = undefined;
      if (requests === undefined) return;
      let left = requests;
      takeLimitAway = server.fault(() => (left-- > 0 ? undefined : rateLimited(retryAfterSeconds)));
    },
  };
}

/** Throws `invalid_post_type`, `missing_post_type`, `invalid_json` and `json_not_object`. */
function argumentsOf({ headers, body }: PlatformRequest): Record<string, unknown> {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type === undefined) throw new Refusal('missing_post_type');
  if (FORM_TYPES.includes(type)) throw new HttpProblem(501, { message: `${type} is not served; send JSON` });
  if (type !== 'application/json') throw new Refusal('invalid_post_type');
  let parsed: unknown;
  try {
    parsed = JSON.parse(body.toString('utf8'));
  } catch {
    throw new Refusal('invalid_json');
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new Refusal('json_not_object');
  return parsed as Record<string, unknown>;
}

const definition: ServiceDefinition<SlackService> = {
  name: 'slack',
  title: 'Slack: chat.postMessage, Block Kit, bot tokens with scopes, channels, the rate limit',
  needs: [],
  start,
};
export default definition;
