/**
 * An intent: a bump that its writer leaves beside the branch, for whoever commits next. It stands in the message of a commit
 * under `refs/waybill/bumps/` and is authenticated by a key that only the writing jobs have: a right to push is not enough.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { type BumpRecord, formatTrailers, parseTrailers } from '@waybill/gitops';

export const INTENT_PREFIX = 'refs/waybill/bumps/';

/** So long others carry an intent. A writer that waits longer commits by itself; one that has died is forgotten. */
const INTENT_LIFE_MS = 5 * 60_000;
/** How far the clocks of two runners may be apart. */
const CLOCK_SKEW_MS = 60_000;

export interface Intent {
  /** `owner/name` of the config repository, and its branch: an intent counts nowhere else. */
  repository: string;
  branch: string;
  /** Tag beside the digest, where the writer was given one. */
  tag: string | undefined;
  record: BumpRecord;
  /** When it was left, in milliseconds since 1970 by its writer's clock. */
  left: number;
}

/** An intent in the repository. */
export interface LeftIntent extends Intent {
  /** The commit that carries it. */
  oid: string;
}

const SUBJECT = 'Waybill intent';
const FORMS = {
  repository: /^For: ([A-Za-z0-9-]+\/[A-Za-z0-9._-]+) (\S+)$/,
  tag: /^Tag: ([A-Za-z0-9_][A-Za-z0-9._-]{0,127}|-)$/,
  left: /^Left: (\d{1,16})$/,
  code: /^Code: ([0-9a-f]{64})$/,
};

/** An intent's ref as the repository lists it. Nothing in a name is authenticated: it paces the writers, and decides nothing. */
export interface ListedIntent {
  ref: string;
  oid: string;
  left: number;
  /** `service/environment/order`. */
  bump: string;
}

/** So that names sort by age until the year 2286. */
const STAMP_LENGTH = 13;
const NAME = new RegExp(`^${INTENT_PREFIX}(\\d{${STAMP_LENGTH}})/([a-z0-9-]+/[a-z0-9-]+/[0-9.]+)$`);

/** `service/environment/order`, as it stands in the name of the intent's ref. */
export function bumpName({ service, environment, order }: BumpRecord): string {
  return `${service}/${environment}/${order}`;
}

/** The ref of an intent: one for each build and time, so that it is never moved. */
export function intentRef({ left, record }: Pick<Intent, 'left' | 'record'>): string {
  return `${INTENT_PREFIX}${String(left).padStart(STAMP_LENGTH, '0')}/${bumpName(record)}`;
}

/** Intents among refs, oldest first. What has another name is none. */
export function listedIntents(refs: readonly { ref: string; oid: string }[]): ListedIntent[] {
  return refs
    .flatMap(({ ref, oid }) => {
      const [, left, bump] = NAME.exec(ref) ?? [];
      return left === undefined || bump === undefined ? [] : [{ ref, oid, left: Number(left), bump }];
    })
    .sort((a, b) => (a.ref < b.ref ? -1 : 1));
}

/** Whether others still carry it. */
export function isAlive({ left }: { left: number }, nowMs: number): boolean {
  return left <= nowMs + CLOCK_SKEW_MS && nowMs < left + INTENT_LIFE_MS;
}

/** Throws WAYBILL_TRAILER_FORMAT. */
export function formatIntent(intent: Intent, key: string): string {
  const text = [
    SUBJECT,
    '',
    `For: ${intent.repository} ${intent.branch}`,
    `Tag: ${intent.tag ?? '-'}`,
    `Left: ${intent.left}`,
    '',
    formatTrailers(intent.record),
  ].join('\n');
  return `${text}\n\nCode: ${codeOf(text, key)}\n`;
}

/** The intent in a message; undefined where it is not whole, or was not made with the key. */
export function parseIntent(message: string, key: string): Intent | undefined {
  const parts = message.trimEnd().split('\n\n');
  const [subject, head, trailers, code] = parts;
  if (parts.length !== 4 || subject !== SUBJECT || !head || !trailers) return undefined;
  const found = FORMS.code.exec(code ?? '')?.[1];
  const text = [subject, head, trailers].join('\n\n');
  // Nothing of the text is looked at before the code is known to be right.
  if (!found || !timingSafeEqual(Buffer.from(found, 'hex'), Buffer.from(codeOf(text, key), 'hex')))
    return undefined;
  const [place = '', tagged = '', since = '', ...rest] = head.split('\n');
  const [, repository, branch] = FORMS.repository.exec(place) ?? [];
  const tag = FORMS.tag.exec(tagged)?.[1];
  const left = FORMS.left.exec(since)?.[1];
  const record = parseTrailers(`${subject}\n\n${trailers}`);
  if (!repository || !branch || !tag || !left || !record || rest.length > 0) return undefined;
  // Going back is a decision of its own, with its reason in its own commit.
  if (record.rollback !== undefined) return undefined;
  return { repository, branch, tag: tag === '-' ? undefined : tag, record, left: Number(left) };
}

/** HMAC-SHA-256 (RFC 2104); the purpose stands first, so that the key makes no code for anything else. */
function codeOf(text: string, key: string): string {
  return createHmac('sha256', key).update('waybill/bump-intent/v1\0').update(text).digest('hex');
}
