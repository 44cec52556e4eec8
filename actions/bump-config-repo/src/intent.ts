/**
 * An intent: a bump that its writer leaves beside the branch, for whoever commits next. It stands in the message of a commit
 * under `refs/waybill/bumps/` and is authenticated by a key that only the writing jobs have: a right to push is not enough.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { type BumpRecord, formatTrailers, parseTrailers } from '@waybill/gitops';

export const INTENT_PREFIX = 'refs/waybill/bumps/';

export interface Intent {
  /** `owner/name` of the config repository, and its branch: an intent counts nowhere else. */
  repository: string;
  branch: string;
  /** Tag beside the digest, where the writer was given one. */
  tag: string | undefined;
  record: BumpRecord;
  /** Milliseconds since 1970: from then on nobody waits for it. */
  expires: number;
}

const SUBJECT = 'Waybill intent';
const FIELD = {
  repository: /^For: ([A-Za-z0-9-]+\/[A-Za-z0-9._-]+) (\S+)$/,
  tag: /^Tag: ([A-Za-z0-9_][A-Za-z0-9._-]{0,127}|-)$/,
  expires: /^Expires: (\d{1,16})$/,
  code: /^Code: ([0-9a-f]{64})$/,
};

/** The ref of a bump: one of each build, so that an intent is never moved. */
export function intentRef({ service, environment, order }: BumpRecord): string {
  return `${INTENT_PREFIX}${service}/${environment}/${order}`;
}

/** Throws WAYBILL_TRAILER_FORMAT. */
export function formatIntent(intent: Intent, key: string): string {
  const text = [
    SUBJECT,
    '',
    `For: ${intent.repository} ${intent.branch}`,
    `Tag: ${intent.tag ?? '-'}`,
    `Expires: ${intent.expires}`,
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
  const found = FIELD.code.exec(code ?? '')?.[1];
  const text = [subject, head, trailers].join('\n\n');
  // Nothing of the text is looked at before the code is known to be right.
  if (!found || !timingSafeEqual(Buffer.from(found, 'hex'), Buffer.from(codeOf(text, key), 'hex')))
    return undefined;
  const [place = '', tagged = '', until = '', ...rest] = head.split('\n');
  const [, repository, branch] = FIELD.repository.exec(place) ?? [];
  const tag = FIELD.tag.exec(tagged)?.[1];
  const expires = FIELD.expires.exec(until)?.[1];
  const record = parseTrailers(`${subject}\n\n${trailers}`);
  if (!repository || !branch || !tag || !expires || !record || rest.length > 0) return undefined;
  // Going back is a decision of its own, with its reason in its own commit.
  if (record.rollback !== undefined) return undefined;
  return { repository, branch, tag: tag === '-' ? undefined : tag, record, expires: Number(expires) };
}

/** HMAC-SHA-256 (RFC 2104); the purpose stands first, so that the key makes no code for anything else. */
function codeOf(text: string, key: string): string {
  return createHmac('sha256', key).update('waybill/bump-intent/v1\0').update(text).digest('hex');
}
