/** The inputs of verify-promotion, typed and checked, and the pull request that the event names. */
import { policyInput, repositoryPathInput } from '@waybill/promotion/inputs';
import { eventPayload, parseInputs, type RunContext, secret, text } from '@waybill/toolkit';
import { errors } from './errors.ts';

const schema = {
  token: secret('token', { required: true, form: 'a token with "contents: read" and "pull-requests: read"' }),
  membersToken: secret('members-token', { form: 'a token with "members: read" on the organization' }),
  sourceToken: secret('source-token', {
    form: 'a token with "contents: read" on the repositories of the services',
  }),
  policy: policyInput('policy'),
  trustedRoot: repositoryPathInput('trusted-root'),
  appClientId: text('app-client-id', {
    pattern: /^[A-Za-z0-9.]{3,60}$/,
    form: 'the client id of a GitHub App, such as Iv23li0123456789abcd',
  }),
};

export type Inputs = ReturnType<typeof readInputs>;

/** Throws WAYBILL_INVALID_INPUT with every fault. */
export function readInputs(env: NodeJS.ProcessEnv) {
  return parseInputs(schema, env);
}

/** Which pull request the event is about. All else of it is asked of the API anew. */
export interface Subject {
  repository: { owner: string; name: string };
  number: number;
  /** Head that the result of this run will be shown on. */
  headSha: string;
  /** The event says that the text was edited. */
  bodyEdited: boolean;
}

/** Throws WAYBILL_NO_PULL_REQUEST. */
export function subjectOf(env: NodeJS.ProcessEnv, context: RunContext): Subject {
  const payload = eventPayload(env) as {
    action?: unknown;
    changes?: { body?: unknown; title?: unknown };
    pull_request?: { number?: unknown; head?: { sha?: unknown } };
  };
  const [owner = '', name = ''] = context.repository.split('/');
  const { number, head } = payload.pull_request ?? {};
  if (
    typeof number !== 'number' ||
    !Number.isInteger(number) ||
    typeof head?.sha !== 'string' ||
    name === ''
  ) {
    throw errors.NO_PULL_REQUEST({
      message: `the event ${context.eventName || '(none)'} names no pull request`,
      where: 'GITHUB_EVENT_PATH',
    });
  }
  const bodyEdited = payload.action === 'edited' && payload.changes?.body !== undefined;
  return { repository: { owner, name }, number, headSha: head.sha, bodyEdited };
}
