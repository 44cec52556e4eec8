/** The control interface of the Slack workspace. */
import type { PlatformServer } from '../../http.ts';
import type { RunningService } from '../../service.ts';

export interface SentMessage {
  channel: string;
  /** Seconds and a counter, unique in its channel: `1795257600.000001`. */
  ts: string;
  /** Name of the app that sent it. */
  app: string;
  text: string;
  blocks: readonly Block[];
  unfurlLinks: boolean;
  unfurlMedia: boolean;
}

/** A text object. */
export interface Text {
  type: 'plain_text' | 'mrkdwn';
  text: string;
}

/** A layout block that is served. */
export type Block =
  | { type: 'divider' }
  | { type: 'header'; text: Text }
  | { type: 'section'; text?: Text; fields?: Text[] }
  | { type: 'context'; elements: Text[] };

export interface SlackService extends RunningService {
  server: PlatformServer;
  /** Base address of the Web API: `http://127.0.0.1:…/api`. */
  apiUrl: string;
  /** Installs an app and returns its bot token; without scopes it has chat:write. */
  installApp(name: string, scopes?: readonly string[]): string;
  /** Returns the id of a new channel: `C0123456789`. */
  createChannel(name: string): string;
  /** Invites an app, by its token, into a channel. */
  join(channel: string, token: string): void;
  archive(channel: string): void;
  /** What was sent, oldest first; to one channel or to all. */
  messages(channel?: string): SentMessage[];
  /** The name of a channel. Throws for an unknown one. */
  channelName(channel: string): string;
  /** So many requests are let through, then 429 with `Retry-After`; undefined takes it away. */
  limit(requests: number | undefined, retryAfterSeconds?: number): void;
}
