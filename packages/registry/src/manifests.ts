/** Manifests of one repository: read with their digest verified, written by digest or by tag. */
import { header } from '@waybill/toolkit';
import { type Digest, digestOf, isDigest, parseDigest } from './digest.ts';
import { errors } from './errors.ts';
import { MANIFEST_TYPES, MAX_MANIFEST_BYTES, type Manifest, parseManifest } from './manifest.ts';
import { isTag } from './reference.ts';
import { errorCodes, mediaTypeOf, type Transport } from './transport.ts';

export interface HeadAnswer {
  /** As the registry states it; only bytes prove it. */
  digest?: Digest;
  mediaType?: string;
  size?: number;
}

export interface PutOptions {
  mediaType: string;
  /** Write only if the tag still has this ETag. */
  ifMatch?: string;
  /** Write only if the tag is not there. */
  ifNoneMatch?: boolean;
}

export interface PutResult {
  digest: Digest;
  /** OCI-Subject: the registry says that it lists the manifest as a referrer of this. */
  subject?: Digest;
}

export interface Manifests {
  get(reference: string): Promise<Manifest>;
  getIfThere(reference: string): Promise<{ manifest: Manifest; etag?: string } | undefined>;
  head(reference: string): Promise<HeadAnswer | undefined>;
  resolve(reference: string): Promise<Digest>;
  put(reference: string, bytes: Uint8Array, options: PutOptions): Promise<PutResult>;
  /** Undefined when the condition did not hold. */
  putIfUnchanged(tag: string, bytes: Uint8Array, options: PutOptions): Promise<PutResult | undefined>;
  /** Sets a tag that may be set once: `set` now, or `already` on this digest. Throws WAYBILL_TAG_IMMUTABLE otherwise. */
  setTagOnce(tag: string, manifest: Manifest): Promise<'set' | 'already'>;
}

const ACCEPT = MANIFEST_TYPES.join(', ');
/** How registries say that a tag may not be moved: there is no code of its own in the specification. */
const IMMUTABLE = /immutab|cannot be overwritten|already exists/i;

export function manifests(transport: Transport): Manifests {
  const { registry } = transport.repository;

  function checked(reference: string): string {
    if (reference.includes(':')) return parseDigest(reference);
    if (isTag(reference)) return reference;
    throw errors.REFERENCE_FORMAT({
      message: 'this is neither a tag nor a digest',
      found: JSON.stringify(reference.slice(0, 200)),
    });
  }

  async function getIfThere(reference: string) {
    const what = `manifest ${checked(reference)}`;
    const answer = await transport.send({
      method: 'GET',
      path: `manifests/${reference}`,
      headers: { accept: ACCEPT },
      access: 'pull',
      accept: [404],
      what,
      maxResponseBytes: MAX_MANIFEST_BYTES,
    });
    if (answer.status === 404) return undefined;
    const where = isDigest(reference) ? `${transport.name}@${reference}` : `${transport.name}:${reference}`;
    const found = digestOf(answer.body);
    const stated = header(answer.headers, 'docker-content-digest');
    if (isDigest(reference) && found !== reference)
      throw errors.REGISTRY_DIGEST({
        message: `${registry} sent other bytes than those of the digest`,
        where,
        expected: reference,
        found,
      });
    if (isDigest(stated) && stated !== found)
      throw errors.REGISTRY_DIGEST({
        message: `${registry} states another digest than that of the bytes it sent`,
        where,
        expected: found,
        found: stated,
      });
    const manifest = parseManifest(answer.body, mediaTypeOf(answer), where);
    return { manifest, etag: header(answer.headers, 'etag') };
  }

  async function put(reference: string, bytes: Uint8Array, options: PutOptions): Promise<PutResult> {
    const what = `manifest ${checked(reference)}`;
    const digest = digestOf(bytes);
    if (isDigest(reference) && reference !== digest)
      throw errors.REGISTRY_DIGEST({
        message: 'the manifest to be pushed does not have the digest it is to be pushed by',
        where: transport.name,
        expected: reference,
        found: digest,
      });
    const answer = await transport.send({
      method: 'PUT',
      path: `manifests/${reference}`,
      headers: {
        'content-type': options.mediaType,
        'if-match': options.ifMatch,
        'if-none-match': options.ifNoneMatch ? '*' : undefined,
      },
      body: bytes,
      access: 'push',
      accept: [400, 403, 405, 409, 412],
      what,
    });
    if (answer.status >= 400) {
      const immutable =
        !isDigest(reference) &&
        answer.status !== 412 &&
        (answer.status === 409 ||
          errorCodes(answer).includes('TAG_INVALID') ||
          IMMUTABLE.test(answer.text()));
      if (!immutable) throw transport.refusal({ access: 'push', what }, answer);
      throw errors.TAG_IMMUTABLE({
        message: `${registry} does not let the tag ${reference} of ${transport.name} be moved`,
        where: `${transport.name}:${reference}`,
        found: answer.text().trim().slice(0, 300),
        details: { status: answer.status },
      });
    }
    const stated = header(answer.headers, 'docker-content-digest');
    if (isDigest(stated) && stated !== digest)
      throw errors.REGISTRY_DIGEST({
        message: `${registry} stored the manifest under another digest than that of the bytes sent`,
        where: transport.name,
        expected: digest,
        found: stated,
      });
    const subject = header(answer.headers, 'oci-subject');
    return { digest, ...(isDigest(subject) && { subject }) };
  }

  async function head(reference: string): Promise<HeadAnswer | undefined> {
    const answer = await transport.send({
      method: 'HEAD',
      path: `manifests/${checked(reference)}`,
      headers: { accept: ACCEPT },
      access: 'pull',
      accept: [404],
      what: `manifest ${reference}`,
    });
    if (answer.status === 404) return undefined;
    const digest = header(answer.headers, 'docker-content-digest');
    const size = Number(header(answer.headers, 'content-length') ?? Number.NaN);
    return {
      ...(isDigest(digest) && { digest }),
      mediaType: mediaTypeOf(answer),
      ...(Number.isSafeInteger(size) && { size }),
    };
  }

  async function putIfUnchanged(tag: string, bytes: Uint8Array, options: PutOptions) {
    try {
      return await put(tag, bytes, options);
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'WAYBILL_REGISTRY_CONFLICT') throw error;
      // The answer to a first try may have been lost: then the tag has changed to what we wrote.
      const current = await head(tag);
      const digest = digestOf(bytes);
      return current?.digest === digest ? { digest } : undefined;
    }
  }

  async function get(reference: string): Promise<Manifest> {
    const found = await getIfThere(reference);
    if (found) return found.manifest;
    throw unknown(reference);
  }

  function unknown(reference: string) {
    return errors.IMAGE_UNKNOWN({
      message: `${registry} has no ${isDigest(reference) ? reference : `tag "${reference}"`} in ${transport.name}`,
      where: transport.name,
    });
  }

  async function resolve(reference: string): Promise<Digest> {
    const answer = await head(reference);
    if (!answer) throw unknown(reference);
    if (isDigest(reference)) return reference;
    return answer.digest ?? (await get(reference)).digest;
  }

  return {
    get,
    getIfThere,
    head,
    resolve,
    put,
    putIfUnchanged,
    async setTagOnce(tag, manifest) {
      const conflict = (found: string) =>
        errors.TAG_IMMUTABLE({
          message: `the tag ${tag} of ${transport.name} is set to another digest already`,
          where: `${transport.name}:${tag}`,
          expected: manifest.digest,
          found,
          details: { tag, expected: manifest.digest, found },
        });
      const before = await getIfThere(tag);
      if (before?.manifest.digest === manifest.digest) return 'already';
      if (before) throw conflict(before.manifest.digest);
      const { mediaType, bytes } = manifest;
      // Two jobs that set the same tag at once: the condition decides where the registry keeps it, the look back where not.
      await putIfUnchanged(tag, bytes, { mediaType, ifNoneMatch: true }).catch((error: unknown) => {
        if ((error as { code?: unknown }).code !== 'WAYBILL_TAG_IMMUTABLE') throw error;
      });
      const after = await getIfThere(tag);
      if (after?.manifest.digest !== manifest.digest) throw conflict(after?.manifest.digest ?? 'no such tag');
      return 'set';
    },
  };
}
