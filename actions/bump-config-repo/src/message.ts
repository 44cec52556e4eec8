/** The commit message: a line for people, what moved, and the trailers that the next run reads. */
import { type BumpRecord, formatTrailers, parseTrailers } from '@waybill/gitops';

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

/** One commit for the bumps of several writers: a paragraph of trailers for each, which `recordsOf` reads back. */
export function combinedText(
  template: string,
  bumps: readonly { record: BumpRecord; previous: string | undefined }[],
): CommitText {
  const [first] = bumps;
  if (first && bumps.length === 1) return commitText(template, first.record, first.previous);
  const environments = [...new Set(bumps.map(({ record }) => record.environment))];
  const story = bumps.flatMap(({ record, previous }) => [
    `${record.service} in ${record.environment}`,
    `from ${previous ?? 'no digest'}`,
    `to   ${record.digest}`,
  ]);
  return {
    headline: `Bump ${bumps.length} images in ${environments.length > 3 ? `${environments.length} environments` : environments.join(', ')}`,
    body: [story.join('\n'), ...bumps.map(({ record }) => formatTrailers(record))].join('\n\n'),
  };
}

/** The records at the end of a commit message: one of a bump alone, several of a combined commit. */
export function recordsOf(message: string): BumpRecord[] {
  const [subject = '', ...paragraphs] = message
    .replace(/\r\n/g, '\n')
    .trimEnd()
    .split(/\n{2,}/);
  const records: BumpRecord[] = [];
  // From the end, as far as there is nothing else: what is quoted further up says nothing.
  for (const paragraph of paragraphs.reverse()) {
    const record = parseTrailers(`${subject}\n\n${paragraph}`);
    if (!record) break;
    records.unshift(record);
  }
  return records;
}
