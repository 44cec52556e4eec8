/** The inputs of record-deployment, typed and checked, and what the event is about. */
import { keyFaults, keyInputs } from '@waybill/evidence/key-inputs';
import { noticeInputs } from '@waybill/notifications/inputs';
import { policyInput, repositoryPathInput } from '@waybill/promotion/inputs';
import {
  choice,
  eventPayload,
  existingPath,
  flag,
  parseInputs,
  type RunContext,
  secret,
  text,
} from '@waybill/toolkit';
import { errors } from './errors.ts';

const schema = {
  token: secret('token', {
    required: true,
    form: 'a token with "contents: read", "pull-requests: read", "checks: read" and "issues: write"',
  }),
  membersToken: secret('members-token', { form: 'a token with "members: read" on the organization' }),
  sourceToken: secret('source-token', {
    form: 'a token with "contents: read" on the repositories of the services',
  }),
  policy: policyInput('policy'),
  trustedRoot: repositoryPathInput('trusted-root'),
  check: text('check', { fallback: 'verify-promotion / verify', form: 'the name of the required check' }),
  appClientId: text('app-client-id', {
    pattern: /^[A-Za-z0-9.]{3,60}$/,
    form: 'the client id of a GitHub App, such as Iv23li0123456789abcd',
  }),
  committer: text('committer', {
    pattern: /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/,
    form: 'a login',
  }),
  signingConfig: existingPath('signing-config'),
  ...keyInputs,
  result: choice('result', ['successful', 'unsuccessful'], { fallback: 'successful' }),
  ...noticeInputs,
  dryRun: flag('dry-run', { fallback: false }),
};

export type Inputs = ReturnType<typeof readInputs>;

/** Throws WAYBILL_INVALID_INPUT with every fault. */
export function readInputs(env: NodeJS.ProcessEnv) {
  return parseInputs(schema, env, keyFaults);
}

export type Subject = { repository: { owner: string; name: string } } & (
  | {
      kind: 'push';
      /** Commits of the branch before and after. */
      before: string;
      after: string;
    }
  /** The default branch begins with this push, as in a new repository. */
  | { kind: 'first' }
  | { kind: 'closed'; number: number }
);

const COMMIT = /^[0-9a-f]{40}$/;
/** `before` of a push that creates its branch. */
const NO_COMMIT = '0'.repeat(40);

/** Throws WAYBILL_NOTHING_TO_RECORD. */
export function subjectOf(env: NodeJS.ProcessEnv, context: RunContext): Subject {
  const payload = eventPayload(env) as {
    action?: unknown;
    ref?: unknown;
    before?: unknown;
    after?: unknown;
    repository?: { default_branch?: unknown };
    pull_request?: { number?: unknown };
  };
  const [owner = '', name = ''] = context.repository.split('/');
  const repository = { owner, name };
  const { before, after, ref, action } = payload;
  const number = payload.pull_request?.number;
  if (action === 'closed' && typeof number === 'number' && Number.isInteger(number))
    return { kind: 'closed', repository, number };
  const isCommit = (value: unknown): value is string =>
    typeof value === 'string' && COMMIT.test(value) && value !== NO_COMMIT;
  if (isCommit(after) && ref === `refs/heads/${String(payload.repository?.default_branch)}`) {
    if (before === NO_COMMIT) return { kind: 'first', repository };
    if (isCommit(before)) return { kind: 'push', repository, before, after };
  }
  throw errors.NOTHING_TO_RECORD({
    message: `the event ${context.eventName || '(none)'} is no push of commits onto the default branch, and no pull request was closed`,
    where: 'GITHUB_EVENT_PATH',
    found: `ref ${String(ref)}, action ${String(action)}`,
  });
}
