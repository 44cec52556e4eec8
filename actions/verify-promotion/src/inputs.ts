/** The inputs of verify-promotion, typed and checked, and what the event asks for. */
import { policyInput, repositoryPathInput } from '@waybill/promotion/inputs';
import { choice, eventPayload, parseInputs, type RunContext, secret, text } from '@waybill/toolkit';
import { errors } from './errors.ts';

const schema = {
  mode: choice('mode', ['check', 're-evaluate'], { fallback: 'check' }),
  token: secret('token', { required: true, form: 'a token with "contents: read" and "pull-requests: read"' }),
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
};

export type Inputs = ReturnType<typeof readInputs>;

/** Throws WAYBILL_INVALID_INPUT with every fault. */
export function readInputs(env: NodeJS.ProcessEnv) {
  return parseInputs(schema, env);
}

/** Which pull request the event is about. All else of it is asked of the API anew. */
export interface PullSubject {
  repository: { owner: string; name: string };
  number: number;
  /** Head that the result of this run will be shown on. */
  headSha: string;
  /** The event says that the text was edited. */
  bodyEdited: boolean;
}

/** What a merge queue is about to merge. https://docs.github.com/webhooks/webhook-events-and-payloads#merge_group */
export interface GroupSubject {
  repository: { owner: string; name: string };
  /** `refs/heads/gh-readonly-queue/main/pr-7-…` */
  headRef: string;
  headSha: string;
  baseSha: string;
  /** Branch, without `refs/heads/`. */
  baseRef: string;
}

export type Task =
  | { kind: 'pull'; subject: PullSubject }
  | { kind: 'group'; subject: GroupSubject }
  | { kind: 'reviewed'; repository: { owner: string; name: string }; number: number }
  /** A change request was decided on; `change` is what the event says of its number. */
  | { kind: 'change'; repository: { owner: string; name: string }; change: string }
  | { kind: 'all'; repository: { owner: string; name: string } };

interface Payload {
  action?: unknown;
  changes?: { body?: unknown };
  pull_request?: { number?: unknown; head?: { sha?: unknown } };
  merge_group?: Record<string, unknown>;
  /** Of a repository_dispatch. */
  client_payload?: { change?: unknown } | null;
  /** Of a workflow_dispatch. */
  inputs?: { change?: unknown } | null;
}

/** Throws WAYBILL_NO_PULL_REQUEST. */
export function taskOf(inputs: Inputs, env: NodeJS.ProcessEnv, context: RunContext): Task {
  const payload = eventPayload(env) as Payload;
  const [owner = '', name = ''] = context.repository.split('/');
  const repository = { owner, name };
  const { number, head } = payload.pull_request ?? {};
  const isPull = typeof number === 'number' && Number.isInteger(number);
  if (inputs.mode === 're-evaluate') {
    if (isPull) return { kind: 'reviewed', repository, number };
    const change = payload.client_payload?.change ?? payload.inputs?.change;
    return typeof change === 'string' && change !== ''
      ? { kind: 'change', repository, change }
      : { kind: 'all', repository };
  }
  const group = context.eventName === 'merge_group' ? groupIn(payload, repository) : undefined;
  if (group) return { kind: 'group', subject: group };
  if (!isPull || typeof head?.sha !== 'string' || name === '') {
    throw errors.NO_PULL_REQUEST({
      message: `the event ${context.eventName || '(none)'} names no pull request and no merge group`,
      where: 'GITHUB_EVENT_PATH',
    });
  }
  const bodyEdited = payload.action === 'edited' && payload.changes?.body !== undefined;
  return { kind: 'pull', subject: { repository, number, headSha: head.sha, bodyEdited } };
}

function groupIn(
  { merge_group: group = {} }: Payload,
  repository: GroupSubject['repository'],
): GroupSubject | undefined {
  const text = (name: string) => (typeof group[name] === 'string' ? group[name] : '');
  const [headRef, headSha, baseSha] = [text('head_ref'), text('head_sha'), text('base_sha')];
  const baseRef = text('base_ref').replace(/^refs\/heads\//, '');
  if (headRef === '' || baseRef === '' || !COMMIT.test(headSha) || !COMMIT.test(baseSha)) return undefined;
  return { repository, headRef, headSha, baseSha, baseRef };
}

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
