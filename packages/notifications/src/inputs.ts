/** The inputs of every action that sends notices. Apart from the rest, so that an entry reads them at little cost. */
import { secret, url } from '@waybill/toolkit';

export const noticeInputs = {
  slackToken: secret('slack-token', { form: 'the bot token of a Slack app with the scope chat:write' }),
  slackApiUrl: url('slack-api-url', { fallback: 'https://slack.com/api' }),
};
