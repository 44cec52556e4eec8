/**
 * Commit trailers: what a bump commit says about itself, so that the next run knows what landed, in which order, and whether it
 * was its own. Written and read strictly: a line that is not exactly of the form is no trailer.
 * https://git-scm.com/docs/git-interpret-trailers
 */
import { errors } from './errors.ts';
import { DIGEST } from './image.ts';

export interface BumpRecord {
  /** `registry/repository`. */
  image: string;
  digest: string;
  service: string;
  environment: string;
  /** `owner/name@sha` of the source commit. */
  source?: string;
  /** Address of the run that wrote it, with the attempt. */
  run: string;
  /** Order key of the build (`128.1`); a rollback takes the key of the build that it replaces. */
  order: string;
  /** Why an older build was put back. */
  rollback?: string;
}

const FORMS: {
  readonly [K in keyof Required<BumpRecord>]: { trailer: string; form: RegExp; required: boolean };
} = {
  image: { trailer: 'Waybill-Image', form: /^[a-z0-9][a-z0-9._:/-]{0,300}$/, required: true },
  digest: { trailer: 'Waybill-Digest', form: DIGEST, required: true },
  service: { trailer: 'Waybill-Service', form: /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, required: true },
  environment: {
    trailer: 'Waybill-Environment',
    form: /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/,
    required: true,
  },
  source: {
    trailer: 'Waybill-Source',
    form: /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}@(?:[0-9a-f]{40}|[0-9a-f]{64})$/,
    required: false,
  },
  run: {
    trailer: 'Waybill-Run',
    form: /^https?:\/\/[A-Za-z0-9._:[\]-]+\/[A-Za-z0-9._/-]{1,300}$/,
    required: true,
  },
  order: { trailer: 'Waybill-Order', form: /^\d{1,15}(?:\.\d{1,15}){0,3}$/, required: true },
  rollback: { trailer: 'Waybill-Rollback', form: /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{5,300}$/u, required: false },
};

const FIELDS = Object.entries(FORMS) as [keyof BumpRecord, (typeof FORMS)['image']][];

/** The trailer block, one line each, in a fixed order. Throws WAYBILL_TRAILER_FORMAT. */
export function formatTrailers(record: BumpRecord): string {
  const lines: string[] = [];
  for (const [field, { trailer, form, required }] of FIELDS) {
    const value = record[field];
    if (value === undefined && !required) continue;
    if (value === undefined || !form.test(value)) {
      throw errors.TRAILER_FORMAT({
        message: `the value of the trailer ${trailer} is not of its form`,
        where: field,
        expected: String(form),
        found: JSON.stringify(String(value).slice(0, 200)),
      });
    }
    lines.push(`${trailer}: ${value}`);
  }
  return lines.join('\n');
}

/**
 * The record in the last paragraph of a commit message; undefined where there is none, or where it is not whole, holds a
 * Waybill trailer twice or one that is not known. Other trailers (Co-authored-by, Signed-off-by) may stand beside.
 */
export function parseTrailers(message: string): BumpRecord | undefined {
  const paragraphs = message
    .replace(/\r\n/g, '\n')
    .trimEnd()
    .split(/\n{2,}/);
  const block = paragraphs.at(-1)?.split('\n') ?? [];
  // The first paragraph is the subject, never trailers.
  if (paragraphs.length < 2) return undefined;
  const record: Partial<Record<keyof BumpRecord, string>> = {};
  for (const line of block) {
    const match = /^([A-Za-z][A-Za-z0-9-]*): (.+)$/.exec(line);
    if (!match) return undefined;
    const [, name = '', value = ''] = match;
    if (!/^waybill-/i.test(name)) continue;
    const known = FIELDS.find(([, { trailer }]) => trailer === name);
    if (!known) return undefined;
    const [field, { form }] = known;
    if (record[field] !== undefined || !form.test(value)) return undefined;
    record[field] = value;
  }
  const { image, digest, service, environment, run, order } = record;
  if (!image || !digest || !service || !environment || !run || !order) return undefined;
  return { ...record, image, digest, service, environment, run, order };
}
