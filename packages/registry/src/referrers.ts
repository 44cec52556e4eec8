/**
 * What is attached to an image: the referrers API and, where a registry has none, the tag `sha256-<hex>` with an index of
 * them (distribution specification v1.1, "Listing Referrers" and "Referrers Tag Schema").
 *
 * Both are read where both are there: a registry may have got the API after evidence was attached by tag. The filter for
 * artifact types is applied here and never left to the registry: some list a manifest by its config's type, and a filter on
 * their side would hide it.
 */
import { header, type Pace, realPace, WaybillError } from '@waybill/toolkit';
import { type Digest, digestHex, digestOf } from './digest.ts';
import { errors } from './errors.ts';
import {
  type Descriptor,
  type IndexContent,
  MAX_MANIFEST_BYTES,
  type Manifest,
  type ManifestContent,
  OCI_EMPTY,
  OCI_INDEX,
  OCI_MANIFEST,
  parseManifest,
} from './manifest.ts';
import type { Manifests } from './manifests.ts';
import { extendTag, type TagConditions, type TagStore } from './shared-tag.ts';
import { mediaTypeOf, type Transport } from './transport.ts';

export interface ReferrerFilter {
  /** Exact, or a prefix ending in `*`. */
  artifactType?: string;
}

export interface ReferrerList {
  /** In the order in which the registry has them; each digest once. `artifactType` is that of the manifest. */
  referrers: Descriptor[];
  /** Whether the registry has the referrers API. */
  api: boolean;
}

export interface AttachResult {
  descriptor: Descriptor;
  /** Where the referrer is listed: by the API, or in the index at the fallback tag. */
  listed: 'api' | 'tag';
}

export interface AttachOptions {
  /**
   * `caller`: the caller lists the referrers afterwards itself. Then the registry's word that it lists the manifest is enough where its API has
   * answered before.
   */
  confirmedBy?: 'attach' | 'caller';
}

export interface Referrers {
  listReferrers(subject: Digest, filter?: ReferrerFilter): Promise<ReferrerList>;
  attachReferrers(
    contents: readonly (ManifestContent | Promise<ManifestContent>)[],
    options?: AttachOptions,
  ): Promise<AttachResult[]>;
}

/** An honest image has tens. Verifiers in clusters stop at 50; a list beyond this bound is refused, never cut. */
const MAX_REFERRERS = 1000;
const MAX_PAGES = 100;
/** Answers that mean "no such API" (404 by the specification, the others by practice: go-containerregistry takes 400 and 406 for it too). */
const NO_API = [400, 404, 405, 406, 501];
/** The tag that stands in for the referrers API. */
export function referrersTag(subject: Digest): string {
  return `sha256-${digestHex(subject)}`;
}

export function referrers(transport: Transport, manifests: Manifests, pace: Pace = realPace): Referrers {
  /** Descriptors that wait to be written to the index of a subject; one writer at a time takes all of them. */
  const waiting = new Map<Digest, Descriptor[]>();
  const writing = new Map<Digest, Promise<void>>();
  const conditions: TagConditions = { state: 'unknown' };
  const store: TagStore = { read: manifests.getIfThere, write: manifests.put };
  /** Whether the referrers API has answered. */
  let apiSeen = false;

  /** Undefined where the registry has no referrers API. */
  async function fromApi(subject: Digest): Promise<Descriptor[] | undefined> {
    const what = `list of referrers of ${subject}`;
    const found: Descriptor[] = [];
    const seen = new Set<string>();
    let url: URL | undefined;
    for (let page = 0; ; page++) {
      const answer = await transport.send({
        method: 'GET',
        ...(url ? { url } : { path: `referrers/${subject}` }),
        headers: { accept: OCI_INDEX },
        access: 'pull',
        accept: page === 0 ? NO_API : [],
        what,
        maxResponseBytes: MAX_MANIFEST_BYTES,
      });
      if (answer.status >= 400) return undefined;
      apiSeen = true;
      found.push(...readIndex(answer.body, mediaTypeOf(answer), what, transport.name).manifests);
      const next = nextLink(header(answer.headers, 'link'));
      if (found.length > MAX_REFERRERS || (next !== undefined && page + 1 >= MAX_PAGES))
        throw overLimit(subject);
      if (next === undefined) return found;
      url = transport.resolve(next, answer.url, what);
      if (url.origin !== new URL(answer.url).origin || seen.has(url.href))
        throw errors.REFERRERS_INVALID({
          message: `the ${what} goes on at an address of another host, or in a circle`,
          where: transport.name,
          found: JSON.stringify(next.slice(0, 300)),
        });
      seen.add(url.href);
    }
  }

  async function fromTag(subject: Digest): Promise<IndexContent | undefined> {
    const found = await manifests.getIfThere(referrersTag(subject));
    return found && indexOf(found.manifest, subject);
  }

  function indexOf(manifest: Manifest, subject: Digest): IndexContent {
    if (manifest.kind !== 'index') throw notAnIndex(subject);
    if (manifest.content.manifests.length > MAX_REFERRERS) throw overLimit(subject);
    return manifest.content;
  }

  /** Puts the waiting descriptors into the index at the fallback tag, and does not return before they stand there. */
  async function update(subject: Digest): Promise<void> {
    const wanted = new Map<Digest, Descriptor>();
    try {
      await writeUntilListed(subject, wanted);
    } catch (error) {
      // Others in this process wait for theirs to be written: they are for the next writer.
      waiting.set(subject, [...wanted.values(), ...(waiting.get(subject) ?? [])]);
      throw isImmutable(error) ? frozenIndex(subject, error) : error;
    }
  }

  function frozenIndex(subject: Digest, cause: WaybillError) {
    return errors.REFERRERS_FROZEN({
      message: `${transport.repository.registry} has no referrers API and does not let the index at tag ${referrersTag(subject)} be extended`,
      where: transport.name,
      found: cause.found,
      cause,
    });
  }

  async function writeUntilListed(subject: Digest, wanted: Map<Digest, Descriptor>): Promise<void> {
    let prune = false;
    const digest = await extendTag(
      store,
      referrersTag(subject),
      {
        mediaType: OCI_INDEX,
        async next(current) {
          for (const descriptor of waiting.get(subject) ?? []) wanted.set(descriptor.digest, descriptor);
          waiting.set(subject, []);
          const index = current && indexOf(current, subject);
          const there = index?.manifests ?? [];
          const missing = [...wanted.values()].filter(
            (item) => !there.some((entry) => entry.digest === item.digest),
          );
          if (missing.length === 0) return undefined;
          if (there.length + missing.length > MAX_REFERRERS) throw overLimit(subject);
          const kept = prune ? await existing(there) : there;
          const content: IndexContent = {
            schemaVersion: 2,
            ...index,
            mediaType: OCI_INDEX,
            manifests: [...kept, ...missing],
          };
          return Buffer.from(JSON.stringify(content));
        },
        // An entry whose manifest was deleted makes some registries refuse the whole index: leave such entries out.
        refused(error) {
          const again = !prune && (error as { code?: unknown }).code === 'WAYBILL_BLOB_UNKNOWN';
          prune ||= again;
          return again;
        },
      },
      pace,
      conditions,
    );
    if (digest === undefined)
      throw errors.REFERRER_LOST({
        message: `${wanted.size} referrers of ${subject} do not stay in the index at tag ${referrersTag(subject)}`,
        where: transport.name,
      });
  }

  /** The entries whose manifest is still there. */
  async function existing(entries: Descriptor[]): Promise<Descriptor[]> {
    const found = await Promise.all(entries.map((entry) => manifests.head(entry.digest)));
    return entries.filter((_, i) => found[i] !== undefined);
  }

  async function list(subject: Digest): Promise<{ entries: Descriptor[]; api: boolean }> {
    const [api, tag] = await Promise.all([fromApi(subject), fromTag(subject)]);
    const byDigest = new Map<Digest, Descriptor>();
    for (const entry of [...(api ?? []), ...(tag?.manifests ?? [])])
      if (!byDigest.has(entry.digest)) byDigest.set(entry.digest, entry);
    return { entries: [...byDigest.values()], api: api !== undefined };
  }

  /** The type of a referrer. Older tools list it as that of the empty config: then its manifest is asked. */
  async function typed(entry: Descriptor): Promise<Descriptor> {
    if (entry.artifactType !== undefined && entry.artifactType !== OCI_EMPTY) return entry;
    if (entry.mediaType !== OCI_MANIFEST) return entry;
    const { content, kind } = await manifests.get(entry.digest);
    return {
      ...entry,
      artifactType: content.artifactType ?? (kind === 'manifest' ? content.config.mediaType : undefined),
    };
  }

  function overLimit(subject: Digest) {
    return errors.REFERRERS_LIMIT({
      message: `${subject} has more than ${MAX_REFERRERS} referrers or ${MAX_PAGES} pages of them`,
      where: transport.name,
      expected: `at most ${MAX_REFERRERS}`,
    });
  }

  function notAnIndex(subject: Digest) {
    return errors.REFERRERS_INVALID({
      message: `the tag ${referrersTag(subject)} is not an index of referrers; it was left as it is`,
      where: transport.name,
    });
  }

  return {
    async listReferrers(subject, filter = {}) {
      const { entries, api } = await list(subject);
      const wanted = filter.artifactType;
      if (wanted === undefined) return { referrers: entries, api };
      const all = await Promise.all(entries.map(typed));
      return { referrers: all.filter((entry) => matches(entry.artifactType, wanted)), api };
    },

    async attachReferrers(contents, { confirmedBy = 'attach' } = {}) {
      const pushed = await Promise.all(contents.map(async (content) => push(await content, confirmedBy)));
      const unlisted = Map.groupBy(
        pushed.filter(({ listed }) => listed === 'tag'),
        ({ subject }) => subject,
      );
      await Promise.all(
        [...unlisted].map(async ([subject, items]) => {
          const added = items.map(({ descriptor }) => descriptor);
          waiting.set(subject, [...(waiting.get(subject) ?? []), ...added]);
          await serialised(writing, subject, async () => {
            if (added.some(({ digest }) => waiting.get(subject)?.some((item) => item.digest === digest)))
              await update(subject);
          });
        }),
      );
      return pushed.map(({ descriptor, listed }) => ({ descriptor, listed }));
    },
  };

  /** @returns `tag` where the registry does not list it by itself: it has to be written into the index at the fallback tag */
  async function push(
    content: ManifestContent,
    confirmedBy: AttachOptions['confirmedBy'],
  ): Promise<AttachResult & { subject: Digest }> {
    const bytes = Buffer.from(JSON.stringify(content));
    const manifest = parseManifest(bytes, content.mediaType ?? OCI_MANIFEST, transport.name);
    const { subject } = manifest.content;
    if (manifest.kind !== 'manifest' || subject === undefined)
      throw errors.MANIFEST_INVALID({
        message: 'a referrer is a manifest with a subject',
        where: transport.name,
      });
    const pushed = { descriptor: referrerDescriptor(manifest, manifest.content), subject: subject.digest };
    const put = await manifests.put(manifest.digest, bytes, { mediaType: manifest.mediaType });
    // The header alone is no proof: one large registry sends it and has no API. What is listed is.
    if (put.subject === subject.digest) {
      if (confirmedBy === 'caller' && apiSeen) return { ...pushed, listed: 'api' };
      const listed = await fromApi(subject.digest);
      if (listed?.some((entry) => entry.digest === manifest.digest)) return { ...pushed, listed: 'api' };
    }
    return { ...pushed, listed: 'tag' };
  }
}

/** As the specification asks: with the artifact type (or the config's) and the annotations of the manifest. */
function referrerDescriptor(manifest: Manifest, content: ManifestContent): Descriptor {
  return {
    mediaType: manifest.mediaType,
    digest: digestOf(manifest.bytes),
    size: manifest.bytes.length,
    artifactType: content.artifactType ?? content.config.mediaType,
    ...(content.annotations && { annotations: content.annotations }),
  };
}

function readIndex(bytes: Buffer, mediaType: string | undefined, what: string, name: string): IndexContent {
  const manifest = parseManifest(bytes, mediaType, `${what} in ${name}`);
  if (manifest.kind !== 'index')
    throw errors.REFERRERS_INVALID({
      message: `the ${what} is not an index`,
      where: name,
      found: manifest.mediaType,
    });
  return manifest.content;
}

/** Target of `rel="next"` (RFC 8288). */
function nextLink(link: string | undefined): string | undefined {
  for (const match of (link ?? '').matchAll(/<([^>]*)>((?:\s*;\s*[^,;]+)*)/g)) {
    if (/;\s*rel="?next"?(?:\s|;|$)/i.test(match[2] ?? '')) return match[1];
  }
  return undefined;
}

function isImmutable(error: unknown): error is WaybillError {
  return error instanceof WaybillError && error.code === 'WAYBILL_TAG_IMMUTABLE';
}

function matches(type: string | undefined, wanted: string): boolean {
  return wanted.endsWith('*') ? type?.startsWith(wanted.slice(0, -1)) === true : type === wanted;
}

/** Runs bodies of one key one after the other. */
async function serialised<K>(
  chains: Map<K, Promise<void>>,
  key: K,
  body: () => Promise<void>,
): Promise<void> {
  const run = (chains.get(key) ?? Promise.resolve()).catch(() => {}).then(body);
  chains.set(key, run);
  await run;
}
