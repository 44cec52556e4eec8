/** The commit message: a line for people, what moved, and the trailers that the next run reads. */
import { type BumpRecord, formatTrailers } from '@waybill/gitops';

const SHORT_DIGEST_LENGTH = 'sha256:'.length + 12;

export interface CommitText {
  headline: string;
  body: string;
}

/** `template` may hold {service}, {environment}, {digest} and {short-digest}. Throws WAYBILL_TRAILER_FORMAT. */
export function commitText(template: string, record: BumpRecord, previous: string | undefined): CommitText {
  const values: Record<string, string> = {
    service: record.service,
    environment: record.environment,
    digest: record.digest,
    'short-digest': record.digest.slice(0, SHORT_DIGEST_LENGTH),
  };
  const headline = template.replace(/\{([a-z-]+)\}/g, (whole, name: string) => values[name] ?? whole);
  const story = [
    `from ${previous ?? 'no digest'}`,
    `to   ${record.digest}`,
    ...(record.rollback === undefined ? [] : ['', `Rolled back: ${record.rollback}`]),
  ];
  return { headline, body: `${story.join('\n')}\n\n${formatTrailers(record)}` };
}
