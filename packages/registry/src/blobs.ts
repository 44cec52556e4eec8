/** Blobs of one repository: there or not, read within a limit, pushed once. */
import {
  type HttpResponse,
  header,
  messageOf,
  type Pace,
  realPace,
  retrying,
  WaybillError,
} from '@waybill/toolkit';
import { type Digest, digestOf } from './digest.ts';
import { errors } from './errors.ts';
import type { Transport } from './transport.ts';

/** A blob that is read only when it must be sent. */
export interface BlobSource {
  digest: Digest;
  /** Bytes. */
  size: number;
  read(): Promise<Uint8Array>;
}

export interface BlobPush {
  digest: Digest;
  size: number;
  /** `existed`: nothing was sent; `mounted`: taken over from another repository of the registry. */
  how: 'existed' | 'mounted' | 'sent';
}

export interface PushBlobOptions {
  /** Another repository of the registry that may have it. */
  mountFrom?: string;
  /** Nobody can have sent it before: the registry is not asked. */
  fresh?: boolean;
}

export interface Blobs {
  hasBlob(digest: Digest): Promise<boolean>;
  getBlob(blob: { digest: Digest; size?: number }, maxBytes?: number): Promise<Buffer>;
  pushBlob(blob: Uint8Array | BlobSource, options?: PushBlobOptions): Promise<BlobPush>;
}

const MEBIBYTE = 1024 * 1024;
/** Evidence and configs are far smaller; who reads layers says so. */
export const DEFAULT_MAX_BLOB_BYTES = 64 * MEBIBYTE;
/** A transfer gets a minute and what it needs at this slow rate. */
const SLOWEST_BYTES_PER_SECOND = 256 * 1024;
/** Tries of one upload. Each begins anew: an upload session that was cut has no known state. */
const UPLOAD_TRIES = { attempts: 4, baseMs: 500, capMs: 8_000, budgetMs: 60_000 };

export function blobs(transport: Transport, pace: Pace = realPace): Blobs {
  async function hasBlob(digest: Digest, access: 'pull' | 'push' = 'pull'): Promise<boolean> {
    const answer = await transport.send({
      method: 'HEAD',
      path: `blobs/${digest}`,
      access,
      accept: [404],
      what: `blob ${digest}`,
    });
    return answer.status === 200;
  }

  async function upload(source: BlobSource, { mountFrom, fresh }: PushBlobOptions): Promise<BlobPush> {
    const { digest, size } = source;
    const what = `blob ${digest}`;
    if (fresh !== true && (await hasBlob(digest, 'push'))) return { digest, size, how: 'existed' };
    const mount = mountFrom === undefined ? '' : `?mount=${digest}&from=${encodeURIComponent(mountFrom)}`;
    const begun = await transport.send({
      method: 'POST',
      path: `blobs/uploads/${mount}`,
      access: 'push',
      from: mountFrom,
      what,
    });
    if (begun.status === 201) return { digest, size, how: 'mounted' };
    const target = transport.resolve(header(begun.headers, 'location'), begun.url, what);
    // Appended as text: a signed query must not be written anew.
    target.search += `${target.search === '' ? '?' : '&'}digest=${encodeURIComponent(digest)}`;
    const bytes = await source.read();
    // A file that changed since its digest was computed would be refused by the registry with less to go by.
    if (bytes.length !== size || digestOf(bytes) !== digest)
      throw errors.REGISTRY_DIGEST({
        message: 'the bytes to be pushed are not those of their digest',
        where: what,
        expected: `${digest}, ${size} bytes`,
        found: `${digestOf(bytes)}, ${bytes.length} bytes`,
        fix: 'find out what writes to the image while it is being pushed',
      });
    const done = await transport.send({
      method: 'PUT',
      url: target,
      headers: { 'content-type': 'application/octet-stream' },
      body: bytes,
      access: 'push',
      accept: [404, 416],
      what,
      timeoutMs: timeoutFor(size),
      attempts: 1,
    });
    if (done.status !== 201) throw new LostUpload(done);
    return { digest, size, how: 'sent' };
  }

  return {
    hasBlob: (digest) => hasBlob(digest),
    async getBlob(blob, maxBytes = DEFAULT_MAX_BLOB_BYTES) {
      const { digest, size } = blob;
      const what = `blob ${digest}`;
      if (size !== undefined && size > maxBytes)
        throw errors.REGISTRY_TOO_LARGE({
          message: `${what} is larger than its limit`,
          where: transport.name,
          expected: `at most ${maxBytes} bytes`,
          found: `${size} bytes`,
        });
      const answer = await transport.send({
        method: 'GET',
        path: `blobs/${digest}`,
        access: 'pull',
        accept: [404],
        what,
        maxResponseBytes: maxBytes,
        timeoutMs: timeoutFor(size ?? maxBytes),
      });
      if (answer.status === 404)
        throw errors.BLOB_UNKNOWN({
          message: `${transport.repository.registry} has no ${what}`,
          where: transport.name,
        });
      const found = digestOf(answer.body);
      if (found !== digest || (size !== undefined && answer.body.length !== size))
        throw errors.REGISTRY_DIGEST({
          message: `${transport.repository.registry} sent other bytes than those of the digest`,
          where: `${transport.name}, ${what}`,
          expected: `${digest}${size === undefined ? '' : `, ${size} bytes`}`,
          found: `${found}, ${answer.body.length} bytes`,
        });
      return answer.body;
    },
    pushBlob(blob, options = {}) {
      const source: BlobSource =
        blob instanceof Uint8Array
          ? { digest: digestOf(blob), size: blob.length, read: async () => blob }
          : blob;
      return retrying(UPLOAD_TRIES, pace, async () => {
        try {
          return { done: true, value: await upload(source, options) };
        } catch (error) {
          return { done: false, again: isTransient(error), error: lasting(error, transport, source) };
        }
      });
    },
  };
}

/** The upload session is gone: it was cut, or its answer was lost. */
class LostUpload extends Error {
  readonly response: HttpResponse;
  constructor(response: HttpResponse) {
    super(`upload session answered ${response.status}`);
    this.response = response;
  }
}

const TRANSIENT_STATUS = new Set([408, 425, 429, 500, 502, 503, 504]);

function isTransient(error: unknown): boolean {
  if (error instanceof LostUpload) return true;
  if (!(error instanceof WaybillError)) return false;
  if (error.code === 'WAYBILL_HTTP_UNREACHABLE' || error.code === 'WAYBILL_HTTP_TIMEOUT') return true;
  return error.code === 'WAYBILL_HTTP_STATUS' && TRANSIENT_STATUS.has(Number(error.details.status));
}

function lasting(error: unknown, transport: Transport, source: BlobSource): unknown {
  if (!(error instanceof LostUpload)) return error;
  return errors.REGISTRY_REFUSED({
    message: `${transport.repository.registry} lost the upload of blob ${source.digest}: ${messageOf(error)}`,
    where: transport.name,
    found: error.response.text().slice(0, 400),
  });
}

function timeoutFor(bytes: number): number {
  return 60_000 + Math.ceil(bytes / SLOWEST_BYTES_PER_SECOND) * 1000;
}
