/** Uploads of blobs: in one request, in chunks, as a stream, or by mounting. OCI distribution v1.1, "Pushing blobs". */
import { randomBytes, randomUUID } from 'node:crypto';
import type { PlatformRequest, PlatformResponse } from '../../http.ts';
import { registryError } from './errors.ts';
import { checkedDigest, digestLike } from './grammar.ts';
import { openRepository, type RouteParts } from './parts.ts';

interface Upload {
  name: string;
  /** Stands in the address of the next request, so that a client must follow the Location that it was given. */
  state: string;
  chunks: Buffer[];
  size: number;
}

export function serveUploads(parts: RouteParts): void {
  const { server, store } = parts;
  const uploads = new Map<string, Upload>();

  const begin = (request: PlatformRequest): PlatformResponse => {
    const name = openRepository(parts, request, 'push');
    const query = request.url.searchParams;
    const mount = query.get('mount');
    const from = query.get('from');
    if (mount !== null && from !== null) {
      const bytes = store.blob(from, checkedDigest(mount));
      // Without the right to read the source, mounting would tell whether it has the blob, and hand it over.
      if (bytes && parts.authorization.may(request, from, 'pull')) {
        store.putBlob(name, mount, bytes);
        return created(name, mount);
      }
    }
    const digest = query.get('digest');
    if (digest !== null) return commit(name, digest, request.body);
    const id = randomUUID();
    const upload: Upload = { name, state: '', chunks: [], size: 0 };
    uploads.set(id, upload);
    return { status: 202, headers: progress(id, upload) };
  };
  server.route('POST', '/v2/{name...}/blobs/uploads/', begin);
  server.route('POST', '/v2/{name...}/blobs/uploads', begin);

  server.route('PATCH', '/v2/{name...}/blobs/uploads/{id}', (request) => {
    const { id, upload } = find(request);
    append(id, upload, request);
    return { status: 202, headers: progress(id, upload) };
  });
  server.route('PUT', '/v2/{name...}/blobs/uploads/{id}', (request) => {
    const { id, upload } = find(request);
    const digest = request.url.searchParams.get('digest');
    if (digest === null) throw registryError('DIGEST_INVALID', 'the query parameter "digest" is missing');
    checkedDigest(digest);
    append(id, upload, request);
    // Whether or not the digest is right, this upload is over.
    uploads.delete(id);
    return commit(upload.name, digest, Buffer.concat(upload.chunks));
  });
  server.route('GET', '/v2/{name...}/blobs/uploads/{id}', (request) => {
    const { id, upload } = find(request);
    return { status: 204, headers: progress(id, upload, true) };
  });
  server.route('DELETE', '/v2/{name...}/blobs/uploads/{id}', (request) => {
    uploads.delete(find(request).id);
    return { status: 204 };
  });

  function find(request: PlatformRequest): { id: string; upload: Upload } {
    const name = openRepository(parts, request, 'push');
    const id = request.params.id ?? '';
    const upload = uploads.get(id);
    if (upload?.name !== name) {
      throw registryError('BLOB_UPLOAD_UNKNOWN', 'blob upload unknown to registry', { detail: { id } });
    }
    if (request.url.searchParams.get('_state') !== upload.state) {
      throw registryError('BLOB_UPLOAD_INVALID', 'not the address of the latest Location', {
        detail: { id },
      });
    }
    return { id, upload };
  }

  /** Adds the body. A chunk with Content-Range must start where the last one ended. */
  function append(id: string, upload: Upload, request: PlatformRequest): void {
    const range = request.headers['content-range'];
    if (range !== undefined && request.body.length > 0) {
      const match = /^(\d+)-(\d+)$/.exec(range);
      const start = Number(match?.[1]);
      const length = Number(match?.[2]) - start + 1;
      if (!match || start !== upload.size || length !== request.body.length) {
        throw registryError('RANGE_INVALID', 'chunk out of order, or of another length than its range', {
          detail: { range, received: upload.size, length: request.body.length },
          headers: progress(id, upload, true),
        });
      }
    }
    upload.chunks.push(request.body);
    upload.size += request.body.length;
  }

  function commit(name: string, digest: string, bytes: Buffer): PlatformResponse {
    const actual = digestLike(checkedDigest(digest), bytes);
    if (actual !== digest) {
      throw registryError('DIGEST_INVALID', 'provided digest did not match uploaded content', {
        detail: { provided: digest, uploaded: actual },
      });
    }
    store.putBlob(name, digest, bytes);
    return created(name, digest);
  }
}

function created(name: string, digest: string): PlatformResponse {
  return {
    status: 201,
    headers: { location: `/v2/${name}/blobs/${digest}`, 'docker-content-digest': digest },
  };
}

/** Headers of an upload under way. Each step has a new address unless `same`. */
function progress(id: string, upload: Upload, same = false): Record<string, string> {
  if (!same) upload.state = randomBytes(12).toString('base64url');
  return {
    location: `/v2/${upload.name}/blobs/uploads/${id}?_state=${upload.state}`,
    range: `0-${Math.max(0, upload.size - 1)}`,
    'docker-upload-uuid': id,
  };
}
