/** Sends notices to the channels that a policy names. Nothing that goes wrong here changes what a run has done: it is a warning. */
import { channelsFor, type DeliveryPolicy } from '@waybill/policy';
import { type HttpClient, WaybillError } from '@waybill/toolkit';
import { errors } from './errors.ts';
import type { Notice } from './notice.ts';
import { postMessage } from './slack-client.ts';
import { slackMessage } from './slack-message.ts';

/** Returns what could not be sent and why, in sentences; what holds for all that follows is said once. */
export type Notifier = (policy: DeliveryPolicy, notice: Notice) => Promise<string[]>;

export interface NotifierOptions {
  http: HttpClient;
  slackApiUrl: string;
  /** Undefined: nothing is sent. */
  slackToken: string | undefined;
}

export function notifier({ http, slackApiUrl: api, slackToken: token }: NotifierOptions): Notifier {
  let isOver = false;
  const closed = new Set<string>();

  async function send(channel: string, notice: Notice): Promise<string[]> {
    if (isOver || closed.has(channel)) return [];
    try {
      if (token === undefined)
        throw errors.NOTICE_TOKEN_MISSING({
          message: 'the policy names Slack channels, and there is no token',
        });
      await postMessage(slackMessage(channel, notice), { http, api, token });
      return [];
    } catch (error) {
      if (!(error instanceof WaybillError)) throw error;
      if (error.code === 'WAYBILL_SLACK_CHANNEL_REFUSED') closed.add(channel);
      else if (error.code !== 'WAYBILL_SLACK_MESSAGE_REFUSED') isOver = true;
      return [`${warningOf(error, channel)}${isOver ? '. This run sends no more notices' : ''}`];
    }
  }

  return async (policy, notice) => {
    const warnings: string[] = [];
    for (const channel of channelsFor(policy, notice.environment, notice.event))
      warnings.push(...(await send(channel, notice)));
    return warnings;
  };
}

function warningOf({ message, fix, code }: WaybillError, channel: string): string {
  return `${channel} was not told: ${message}; ${fix} [${code}]`;
}
