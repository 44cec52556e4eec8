/** Manifests: pulling, pushing and deleting by tag or digest. OCI distribution v1.1. */
import type { PlatformRequest, PlatformResponse } from '../../http.ts';
import { registryError } from './errors.ts';
import { digestLike, digestOf, isDigest, isTag } from './grammar.ts';
import { accepts, parseManifest, referencedBlobs } from './manifest.ts';
import { openRepository, type RouteParts } from './parts.ts';

const PATH = '/v2/{name...}/manifests/{reference}';

export function serveManifests(parts: RouteParts): void {
  const { server, store } = parts;

  const pull = (request: PlatformRequest): PlatformResponse => {
    const name = openRepository(parts, request, 'pull');
    const reference = referenceOf(request);
    const manifest = store.resolve(name, reference);
    if (!manifest) throw unknown(name, reference);
    const accept = request.headers.accept;
    if (!accepts(accept, manifest.mediaType)) {
      throw registryError(
        'MANIFEST_UNKNOWN',
        `manifest of type ${manifest.mediaType} found, but the Accept header does not take it`,
        { detail: { accept } },
      );
    }
    const etag = `"${manifest.digest}"`;
    if (matches(request.headers['if-none-match'], etag)) return { status: 304, headers: { etag } };
    return {
      status: 200,
      headers: { 'content-type': manifest.mediaType, 'docker-content-digest': manifest.digest, etag },
      body: manifest.bytes,
    };
  };
  server.route('GET', PATH, pull);
  server.route('HEAD', PATH, pull);

  server.route('PUT', PATH, (request) => {
    const name = openRepository(parts, request, 'push');
    const reference = referenceOf(request);
    const bytes = request.body;
    const { mediaType, content } = parseManifest(bytes, request.headers['content-type']);
    const byDigest = isDigest(reference);
    const digest = byDigest ? digestLike(reference, bytes) : digestOf(bytes);
    if (byDigest && digest !== reference) {
      throw registryError('DIGEST_INVALID', 'provided digest did not match uploaded content', {
        detail: { provided: reference, uploaded: digest },
      });
    }
    for (const blob of referencedBlobs(content)) {
      if (store.blob(name, blob.digest)?.length !== blob.size) {
        throw registryError('MANIFEST_BLOB_UNKNOWN', 'blob unknown to registry', { detail: blob });
      }
    }
    for (const child of content.manifests ?? []) {
      if (!store.resolve(name, child.digest)) {
        throw registryError('MANIFEST_BLOB_UNKNOWN', 'manifest of the index unknown to registry', {
          detail: child,
        });
      }
    }
    if (!byDigest) checkTag(name, reference, digest, request);
    store.putManifest(name, { digest, mediaType, bytes, content }, byDigest ? undefined : reference);
    parts.journal('push', `${name}${byDigest ? '@' : ':'}${reference}`, { digest, mediaType });
    return {
      status: 201,
      headers: {
        location: `/v2/${name}/manifests/${digest}`,
        'docker-content-digest': digest,
        // Tells the client that the registry keeps the link itself, so that it leaves the fallback tag alone.
        ...(content.subject && parts.options.referrersApi && { 'oci-subject': content.subject.digest }),
      },
    };
  });

  server.route('DELETE', PATH, (request) => {
    const name = openRepository(parts, request, 'delete');
    const reference = referenceOf(request);
    const deleted = isDigest(reference)
      ? store.deleteManifest(name, reference)
      : store.deleteTag(name, reference);
    if (!deleted) throw unknown(name, reference);
    parts.journal('delete', `${name} ${reference}`);
    return { status: 202 };
  });

  /** Conditions of the request, and the repository's own on its tags. */
  function checkTag(name: string, tag: string, digest: string, request: PlatformRequest): void {
    const current = store.resolve(name, tag)?.digest;
    const expected = request.headers['if-match'];
    if (expected !== undefined && (current === undefined || !matches(expected, `"${current}"`))) {
      throw preconditionFailed(tag, current);
    }
    const unexpected = request.headers['if-none-match'];
    if (unexpected !== undefined && current !== undefined && matches(unexpected, `"${current}"`)) {
      throw preconditionFailed(tag, current);
    }
    if (parts.settings.covering(name)?.immutableTags && current !== undefined && current !== digest) {
      throw registryError(
        'TAG_INVALID',
        `The image tag '${tag}' already exists in the '${name}' repository and cannot be overwritten because the tag is immutable.`,
        { status: 409, detail: { tag, current } },
      );
    }
  }
}

function referenceOf(request: PlatformRequest): string {
  const reference = request.params.reference ?? '';
  if (isDigest(reference) || isTag(reference)) return reference;
  if (reference.includes(':')) {
    throw registryError('DIGEST_INVALID', 'invalid digest', { detail: { reference } });
  }
  throw registryError('TAG_INVALID', 'invalid tag name', { detail: { reference } });
}

function unknown(name: string, reference: string) {
  return registryError('MANIFEST_UNKNOWN', 'manifest unknown to registry', { detail: { name, reference } });
}

function preconditionFailed(tag: string, current: string | undefined) {
  return registryError('PRECONDITION_FAILED', `tag "${tag}" is at ${current ?? 'no manifest'}`, {
    detail: { tag, current: current ?? null },
  });
}

/** A list of entity tags (RFC 9110 section 13.1) against one. */
function matches(header: string | undefined, etag: string): boolean {
  return (header ?? '').split(',').some((item) => item.trim() === '*' || item.trim() === etag);
}
