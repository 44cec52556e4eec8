/** What the registry holds, in memory: blobs, manifests and tags of each repository. */
import { fallbackTag, isDigest } from './grammar.ts';
import { artifactTypeOf, type ManifestContent } from './manifest.ts';
import type { Descriptor, StoredManifest } from './types.ts';

export interface Manifest extends StoredManifest {
  content: ManifestContent;
}

interface Repository {
  blobs: Map<string, Buffer>;
  manifests: Map<string, Manifest>;
  /** Tag to digest. */
  tags: Map<string, string>;
}

export interface Store {
  names(): string[];
  has(name: string): boolean;
  /** Makes an empty repository where there is none. */
  touch(name: string): void;
  blob(name: string, digest: string): Buffer | undefined;
  putBlob(name: string, digest: string, bytes: Buffer): void;
  deleteBlob(name: string, digest: string): boolean;
  resolve(name: string, reference: string): Manifest | undefined;
  putManifest(name: string, manifest: Manifest, tag?: string): void;
  deleteTag(name: string, tag: string): boolean;
  deleteManifest(name: string, digest: string): boolean;
  tags(name: string): { tag: string; digest: string }[];
  /** Manifests whose `subject` is the digest, oldest first. */
  linked(name: string, digest: string): Descriptor[];
  /** Those, and what the fallback tag lists. */
  referrers(name: string, digest: string): Descriptor[];
}

export function memoryStore(): Store {
  const repositories = new Map<string, Repository>();

  function open(name: string): Repository {
    let repository = repositories.get(name);
    if (!repository) {
      repository = { blobs: new Map(), manifests: new Map(), tags: new Map() };
      repositories.set(name, repository);
    }
    return repository;
  }

  const store: Store = {
    names: () => [...repositories.keys()].sort(),
    has: (name) => repositories.has(name),
    touch(name) {
      open(name);
    },
    blob: (name, digest) => repositories.get(name)?.blobs.get(digest),
    putBlob(name, digest, bytes) {
      open(name).blobs.set(digest, bytes);
    },
    deleteBlob: (name, digest) => repositories.get(name)?.blobs.delete(digest) ?? false,
    resolve(name, reference) {
      const repository = repositories.get(name);
      const digest = isDigest(reference) ? reference : repository?.tags.get(reference);
      return digest === undefined ? undefined : repository?.manifests.get(digest);
    },
    putManifest(name, manifest, tag) {
      const repository = open(name);
      repository.manifests.set(manifest.digest, manifest);
      if (tag !== undefined) repository.tags.set(tag, manifest.digest);
    },
    deleteTag: (name, tag) => repositories.get(name)?.tags.delete(tag) ?? false,
    deleteManifest(name, digest) {
      const repository = repositories.get(name);
      if (!repository?.manifests.delete(digest)) return false;
      for (const [tag, target] of repository.tags) {
        if (target === digest) repository.tags.delete(tag);
      }
      return true;
    },
    tags(name) {
      const tags = [...(repositories.get(name)?.tags ?? [])].map(([tag, digest]) => ({ tag, digest }));
      return tags.sort((a, b) => (a.tag < b.tag ? -1 : 1));
    },
    linked(name, digest) {
      const manifests = [...(repositories.get(name)?.manifests.values() ?? [])];
      return manifests.filter((manifest) => manifest.content.subject?.digest === digest).map(described);
    },
    referrers(name, digest) {
      const found = new Map(store.linked(name, digest).map((item) => [item.digest, item]));
      const listed = store.resolve(name, fallbackTag(digest))?.content.manifests ?? [];
      for (const item of listed) {
        if (!found.has(item.digest)) found.set(item.digest, item);
      }
      return [...found.values()];
    },
  };
  return store;
}

/** A manifest as the referrers API describes it. */
function described(manifest: Manifest): Descriptor {
  const artifactType = artifactTypeOf(manifest.mediaType, manifest.content);
  const { annotations } = manifest.content;
  return {
    mediaType: manifest.mediaType,
    digest: manifest.digest,
    size: manifest.bytes.length,
    ...(annotations && { annotations }),
    ...(artifactType !== undefined && { artifactType }),
  };
}
