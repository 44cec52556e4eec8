/**
 * What a refusal of GitHub means. GitHub says little by status and much by text, so the texts are matched here and nowhere else.
 * https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
 */

import type { IncomingHttpHeaders } from 'node:http';
import { header, retryAfterMs, type WaybillError } from '@waybill/toolkit';
import { errors } from './errors.ts';

/** A refusal as it came. */
export interface Refusal {
  /** `POST /repos/{owner}/{repo}/pulls` or the name of a GraphQL operation: for messages. */
  operation: string;
  /** `owner/name`, where the request names a repository. */
  repository?: string;
  status: number;
  headers: IncomingHttpHeaders;
  /** GitHub's sentence. */
  message: string;
  /** Details of a 422, or of a GraphQL error. */
  fieldErrors: string[];
}

/** One entry of `errors` in a GraphQL answer. https://docs.github.com/graphql */
export interface GraphqlError {
  type?: string;
  message: string;
  path?: (string | number)[];
  extensions?: Record<string, unknown>;
}

/** "Branch head is not where you expected": two texts and one type say so. */
export function isStale(error: GraphqlError): boolean {
  return (
    error.type === 'STALE_DATA' || /^Expected branch to point to |is at \S+ but expected /.test(error.message)
  );
}

const RULES =
  /rule violations? found|protected branch|branch protection|protected ref|changes must be made through|approving review|required status check|status checks? (?:is|are) expected|must be verified signatures|merge queue|cannot (?:create|update|delete) (?:ref|this)|push declined|GH006|GH013/i;
const ARCHIVED = /archived/i;
const SECONDARY =
  /secondary rate limit|abuse detection|temporarily blocked from content creation|submitted too quickly/i;
const PRIMARY = /API rate limit (?:exceeded|already exceeded)/i;

/** How long GitHub asks to wait, where the refusal is a rate limit; undefined where it is none. */
export function rateLimitWaitMs(refusal: Refusal, nowMs: number): number | undefined {
  const remaining = header(refusal.headers, 'x-ratelimit-remaining');
  const limited =
    refusal.status === 429 ||
    ((refusal.status === 403 || refusal.status === 200) &&
      (SECONDARY.test(refusal.message) || PRIMARY.test(refusal.message) || remaining === '0'));
  if (!limited) return undefined;
  const asked = retryAfterMs(header(refusal.headers, 'retry-after'), nowMs);
  if (asked !== undefined) return asked;
  const reset = Number(header(refusal.headers, 'x-ratelimit-reset'));
  if (remaining === '0' && Number.isFinite(reset) && reset > 0) return Math.max(0, reset * 1000 - nowMs);
  return SILENT_LIMIT_WAIT_MS;
}

/** "Otherwise, wait for at least one minute": rate limits for the REST API, "Exceeding the rate limit". */
const SILENT_LIMIT_WAIT_MS = 60_000;

/** The error of a refused REST request. */
export function restError(refusal: Refusal, nowMs: number): WaybillError {
  const facts = factsOf(refusal);
  const { status, message } = refusal;
  const waitMs = rateLimitWaitMs(refusal, nowMs);
  if (waitMs !== undefined) return rateLimited(refusal, waitMs);
  if (status === 401) return errors.GITHUB_BAD_CREDENTIALS(facts);
  if (status === 301 || status === 302 || status === 307 || status === 308) {
    return errors.GITHUB_RENAMED({
      ...facts,
      message: `${subject(refusal)} has moved`,
      found: header(refusal.headers, 'location') ?? message,
    });
  }
  if (status === 403 || status === 451) return forbidden(refusal);
  if (status === 404 || status === 410) return notFound(refusal);
  if (status === 409 || status === 405) {
    return RULES.test(message) ? errors.GITHUB_RULES(facts) : errors.GITHUB_CONFLICT(facts);
  }
  if (status === 422 || status === 400) {
    return RULES.test([message, ...refusal.fieldErrors].join('\n'))
      ? errors.GITHUB_RULES(facts)
      : errors.GITHUB_VALIDATION(facts);
  }
  return errors.GITHUB_REFUSED(facts);
}

/** The error of a GraphQL answer that holds errors; the first one decides. */
export function graphqlError(refusal: Refusal, list: readonly GraphqlError[], nowMs: number): WaybillError {
  const [first] = list;
  const facts = factsOf(refusal, { graphqlErrors: list });
  const waitMs = rateLimitWaitMs(refusal, nowMs);
  if (waitMs !== undefined || first?.type === 'RATE_LIMITED' || first?.type === 'RATE_LIMIT') {
    return rateLimited(refusal, waitMs ?? SILENT_LIMIT_WAIT_MS);
  }
  const message = first?.message ?? '';
  if (first && isStale(first))
    return errors.GITHUB_CONFLICT({ ...facts, message: 'the branch has moved meanwhile' });
  if (ARCHIVED.test(message)) return errors.GITHUB_ARCHIVED(facts);
  if (RULES.test(message)) return errors.GITHUB_RULES(facts);
  if (first?.type === 'NOT_FOUND') return notFound(refusal);
  if (
    first?.type === 'FORBIDDEN' ||
    first?.type === 'INSUFFICIENT_SCOPES' ||
    /not accessible by/i.test(message)
  ) {
    return forbidden(refusal);
  }
  if (first?.type === 'UNPROCESSABLE') return errors.GITHUB_VALIDATION(facts);
  return errors.GITHUB_GRAPHQL(facts);
}

function forbidden(refusal: Refusal): WaybillError {
  const facts = factsOf(refusal);
  const { message } = refusal;
  if (ARCHIVED.test(message)) return errors.GITHUB_ARCHIVED(facts);
  if (/SAML|single sign/i.test(message)) return errors.GITHUB_SSO_REQUIRED(facts);
  if (/IP allow list/i.test(message)) return errors.GITHUB_ADDRESS_REFUSED(facts);
  if (RULES.test(message)) return errors.GITHUB_RULES(facts);
  if (/Actions is not permitted to create or approve/i.test(message))
    return errors.GITHUB_FORBIDDEN({
      ...facts,
      expected: 'the token of a GitHub App',
      fix: "use the token of a GitHub App: what the job's own token opens starts no workflow, so that no required check would run",
    });
  // GitHub names what it would have accepted, for fine-grained tokens and Apps.
  const accepted = header(refusal.headers, 'x-accepted-github-permissions');
  const missing = accepted ?? permissionOf(refusal.operation);
  // A header names an App's permissions; in a workflow the same ones are written with hyphens.
  const permission = missing?.split(';')[0]?.trim().replace('=', ': ') ?? '';
  const scopes = header(refusal.headers, 'x-accepted-oauth-scopes');
  return errors.GITHUB_FORBIDDEN({
    ...facts,
    message: `the token may not do ${refusal.operation}${refusal.repository ? ` in ${refusal.repository}` : ''}`,
    expected:
      missing !== undefined
        ? `the permission ${missing.replaceAll('; ', ' or ')}`
        : scopes
          ? `one of the scopes ${scopes}`
          : 'a token with the right to do so',
    ...(missing === undefined
      ? {}
      : {
          fix: `give the App "${permission}" (and accept it on the installation), or the job "${permission.replaceAll('_', '-')}" under permissions`,
        }),
  });
}

function notFound(refusal: Refusal): WaybillError {
  return errors.GITHUB_NOT_FOUND({
    ...factsOf(refusal),
    message: `${subject(refusal)} was not found, or the token can't see it`,
  });
}

function rateLimited(refusal: Refusal, waitMs: number): WaybillError {
  const kind = SECONDARY.test(refusal.message) ? 'secondary rate limit' : 'rate limit';
  return errors.GITHUB_RATE_LIMITED({
    ...factsOf(refusal),
    message: `GitHub's ${kind} holds back ${refusal.operation} for ${Math.ceil(waitMs / 1000)} s`,
  });
}

function subject(refusal: Refusal): string {
  return refusal.repository ? `${refusal.operation} in ${refusal.repository}` : refusal.operation;
}

function factsOf(refusal: Refusal, more: Record<string, unknown> = {}) {
  const found = [refusal.message, ...refusal.fieldErrors].filter((text) => text !== '').join('; ');
  return {
    message: `GitHub refuses ${subject(refusal)}`,
    found: found === '' ? `HTTP ${refusal.status}` : found,
    details: {
      status: refusal.status,
      operation: refusal.operation,
      ...(refusal.repository ? { repository: refusal.repository } : {}),
      githubMessage: refusal.message,
      fieldErrors: refusal.fieldErrors,
      ...more,
    },
  };
}

/**
 * Permissions of the operations that Waybill uses, for answers that do not name them (GraphQL, older GHES).
 * https://docs.github.com/rest/authentication/permissions-required-for-github-apps
 */
const PERMISSIONS: readonly (readonly [RegExp, string])[] = [
  [/createCommitOn(?:New)?Branch|updateRefs|\/git\/|\/contents\//, 'contents=write'],
  [/AutoMerge|enqueuePullRequest|mergePullRequest|\/merge$/, 'contents=write'],
  [/\/pulls|pullRequest/i, 'pull_requests=write'],
  [/\/issues\//, 'issues=write'],
  [/\/check-runs/, 'checks=write'],
  [/\/statuses\//, 'statuses=write'],
  [/\/rules\//, 'metadata=read'],
  [/readHead|readFiles/, 'contents=read'],
];

function permissionOf(operation: string): string | undefined {
  const write = PERMISSIONS.find(([pattern]) => pattern.test(operation))?.[1];
  return operation.startsWith('GET ') ? write?.replace('=write', '=read') : write;
}

/** Details of a 422 body: `{ resource, field, code, message }` or plain strings. */
export function fieldErrorsOf(body: unknown): string[] {
  const list = (body as { errors?: unknown } | null)?.errors;
  if (typeof list === 'string') return [list];
  if (!Array.isArray(list)) return [];
  return list.map((entry: unknown) => {
    if (typeof entry === 'string') return entry;
    const { resource, field, code, message } = entry as Record<string, unknown>;
    const place = [resource, field].filter((part) => typeof part === 'string').join('.');
    const what =
      typeof message === 'string' ? message : typeof code === 'string' ? code : JSON.stringify(entry);
    return place === '' ? what : `${place}: ${what}`;
  });
}
