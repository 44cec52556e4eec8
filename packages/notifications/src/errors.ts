import { defineErrors } from '@waybill/toolkit';

export const errors = defineErrors({
  NOTICE_TOKEN_MISSING: {
    kind: 'user',
    summary:
      'The delivery policy names channels of Slack, and the job has no token for them. A warning: nothing else changes.',
    fix: 'give "slack-token" the bot token of the Slack app, from a secret (docs/notifications.md), or take "notifications" out of the policy',
  },
  SLACK_TOKEN_REFUSED: {
    kind: 'user',
    summary: 'Slack does not accept the token, or the token may not write. A warning: nothing else changes.',
    fix: 'give "slack-token" the bot token (xoxb-...) of an app that is installed in the workspace and has the scope chat:write',
  },
  SLACK_CHANNEL_REFUSED: {
    kind: 'user',
    summary:
      'Slack takes no message for a channel that the delivery policy names. A warning: nothing else changes.',
    fix: 'check the id of the channel in "notifications" of the delivery policy, and that the app is a member of it',
  },
  SLACK_MESSAGE_REFUSED: {
    kind: 'remote',
    summary: 'Slack refused a notice for another reason. A warning: nothing else changes.',
    fix: 'look the error up under chat.postMessage in the documentation of Slack',
  },
  SLACK_UNAVAILABLE: {
    kind: 'remote',
    summary:
      'Slack could not be reached, or asked to come back later than a job may wait. A warning: nothing else changes.',
    fix: 'nothing has to be done: the notice is left out, what it tells of is in the pull request and the job summary',
  },
});
