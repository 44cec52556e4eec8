/**
 * chat.postMessage. Slack says what is wrong in the body of an answer with status 200, except for its rate limit.
 * Sources: Slack, "chat.postMessage", errors; "Web API: rate limits".
 */
import { type HttpClient, type HttpResponse, WaybillError } from '@waybill/toolkit';
import { errors } from './errors.ts';
import type { SlackMessage } from './slack-message.ts';

export interface SlackClientOptions {
  http: HttpClient;
  /** Base address of the Web API, with no slash at the end. */
  api: string;
  token: string;
}

const TIMEOUT_MS = 10_000;
/** No job is held for long by a notice. */
const RETRY = { attempts: 3, budgetMs: 20_000 };
const MAX_ANSWER_BYTES = 1024 * 1024;
const MAX_SHOWN = 100;

/** What is wrong with the token. */
const OF_TOKEN = new Set([
  'not_authed',
  'invalid_auth',
  'account_inactive',
  'token_expired',
  'token_revoked',
  'no_permission',
  'not_allowed_token_type',
  'org_login_required',
  'missing_scope',
  'access_denied',
]);
/** What is wrong with a channel, and how it is mended. */
const OF_CHANNEL: Record<string, string> = {
  not_in_channel: 'invite the app into the channel: /invite @its-name',
  channel_not_found:
    'check the id in "notifications" of the delivery policy; a private channel is there only for an app that was invited into it',
  is_archived: 'take the channel out of "notifications" of the delivery policy, or unarchive it',
  restricted_action: 'let the app post into the channel, in its posting permissions',
};

/** Throws WAYBILL_SLACK_*. */
export async function postMessage(
  message: SlackMessage,
  { http, api, token }: SlackClientOptions,
): Promise<void> {
  let answer: HttpResponse;
  let body: { ok?: unknown; error?: unknown };
  try {
    answer = await http.request({
      method: 'POST',
      url: `${api}/chat.postMessage`,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(message),
      timeoutMs: TIMEOUT_MS,
      retry: RETRY,
      maxResponseBytes: MAX_ANSWER_BYTES,
    });
    body = answer.json() ?? {};
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    throw errors.SLACK_UNAVAILABLE({
      message: `Slack gave no answer: ${error.message}`,
      where: api,
      cause: error,
    });
  }
  if (body.ok === true) return;
  throw refusal(message.channel, typeof body.error === 'string' ? body.error : `status ${answer.status}`);
}

function refusal(channel: string, said: string): WaybillError {
  const found = said.slice(0, MAX_SHOWN);
  const facts = { message: `Slack says "${found}" of a message to ${channel}`, where: channel, found };
  if (OF_TOKEN.has(said)) return errors.SLACK_TOKEN_REFUSED(facts);
  if (Object.hasOwn(OF_CHANNEL, said))
    return errors.SLACK_CHANNEL_REFUSED({ ...facts, fix: OF_CHANNEL[said] });
  return errors.SLACK_MESSAGE_REFUSED(facts);
}
