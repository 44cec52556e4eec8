/** Blobs: pulling (whole or a range) and deleting. OCI distribution v1.1, "Pulling blobs" and "Deleting Blobs". */
import type { PlatformRequest, PlatformResponse } from '../../http.ts';
import { registryError } from './errors.ts';
import { checkedDigest } from './grammar.ts';
import { openRepository, type RouteParts } from './parts.ts';

export function serveBlobs(parts: RouteParts): void {
  const { server, store } = parts;
  const pull = (request: PlatformRequest): PlatformResponse => {
    const name = openRepository(parts, request, 'pull');
    const digest = checkedDigest(request.params.digest ?? '');
    const bytes = store.blob(name, digest);
    if (!bytes) throw registryError('BLOB_UNKNOWN', 'blob unknown to registry', { detail: { digest } });
    const headers = {
      'content-type': 'application/octet-stream',
      'docker-content-digest': digest,
      'accept-ranges': 'bytes',
      etag: `"${digest}"`,
    };
    const range = request.headers.range;
    if (range === undefined) return { status: 200, headers, body: bytes };
    const [start, end] = byteRange(range, bytes.length);
    return {
      status: 206,
      headers: { ...headers, 'content-range': `bytes ${start}-${end}/${bytes.length}` },
      body: bytes.subarray(start, end + 1),
    };
  };
  server.route('GET', '/v2/{name...}/blobs/{digest}', pull);
  server.route('HEAD', '/v2/{name...}/blobs/{digest}', pull);
  server.route('DELETE', '/v2/{name...}/blobs/{digest}', (request) => {
    const name = openRepository(parts, request, 'delete');
    const digest = checkedDigest(request.params.digest ?? '');
    if (!store.deleteBlob(name, digest)) {
      throw registryError('BLOB_UNKNOWN', 'blob unknown to registry', { detail: { digest } });
    }
    return { status: 202, headers: { 'docker-content-digest': digest } };
  });
}

/** One range of RFC 9110 section 14.1.2, as first and last byte. Throws 416 for one that can't be served. */
function byteRange(header: string, size: number): [start: number, end: number] {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header);
  const [, first = '', last = ''] = match ?? [];
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (!match || (first === '' && Number(last) === 0) || start > end || start >= size) {
    throw registryError('RANGE_INVALID', 'requested range not satisfiable', {
      headers: { 'content-range': `bytes */${size}` },
    });
  }
  return [start, end];
}
