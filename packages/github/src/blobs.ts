/** Files of a revision, byte for byte: GraphQL's text where it is whole, the raw blob otherwise, and proved by the git object id. */
import { createHash } from 'node:crypto';
import { fullName, type GitHubClient, type Repository } from './client.ts';
import { errors } from './errors.ts';

/** A regular file at a revision. */
export interface FileAtRevision {
  path: string;
  /** Git object id of the blob. */
  oid: string;
  bytes: Buffer;
  executable: boolean;
}

/** What a query asks of each path; goes with `resolveEntry`. `Commit.file` follows no symbolic link. */
export const entryFields = 'mode type oid object { ... on Blob { byteSize isBinary isTruncated text } }';

export interface TreeEntryAnswer {
  mode: number;
  type: string;
  oid: string;
  object: { byteSize: number; isBinary: boolean | null; isTruncated: boolean; text: string | null } | null;
}

/** File modes of git's tree entries. https://git-scm.com/docs/git-fast-import (filemodify) */
const EXECUTABLE_MODE = 0o100755;
const REGULAR_MODES = new Set([0o100644, 0o100664, EXECUTABLE_MODE]);
const SYMLINK_MODE = 0o120000;

export function isRegular({ type, mode }: Pick<TreeEntryAnswer, 'type' | 'mode'>): boolean {
  return type === 'blob' && REGULAR_MODES.has(mode);
}

/**
 * The file behind a tree entry; undefined where the path does not exist.
 * Throws WAYBILL_GITHUB_FILE_KIND for links, submodules and folders, WAYBILL_GITHUB_FILE_MISMATCH for wrong bytes.
 */
export async function resolveEntry(
  client: GitHubClient,
  repository: Repository,
  path: string,
  entry: TreeEntryAnswer | null,
): Promise<FileAtRevision | undefined> {
  if (entry === null) return undefined;
  if (!isRegular(entry)) {
    const kind =
      entry.type === 'commit'
        ? 'a submodule'
        : entry.type === 'tree'
          ? 'a folder'
          : entry.mode === SYMLINK_MODE
            ? 'a symbolic link'
            : `an entry of mode ${entry.mode.toString(8)}`;
    throw errors.GITHUB_FILE_KIND({
      message: `${path} in ${fullName(repository)} is ${kind}, not a regular file`,
      where: path,
      found: kind,
    });
  }
  const executable = entry.mode === EXECUTABLE_MODE;
  const { object, oid } = entry;
  if (object && object.text !== null && !object.isTruncated && object.isBinary === false) {
    const bytes = Buffer.from(object.text, 'utf8');
    // Text is decoded and encoded on the way: a byte order mark or a byte that is not UTF-8 would not come back.
    if (blobOid(bytes, oid.length) === oid) return { path, oid, bytes, executable };
  }
  return { path, oid, bytes: await readBlob(client, repository, oid, path), executable };
}

/** The bytes of a blob by its object id, checked against it. `path` is for messages. */
export async function readBlob(
  client: GitHubClient,
  repository: Repository,
  oid: string,
  path: string,
): Promise<Buffer> {
  const bytes = await client.raw('/repos/{owner}/{repo}/git/blobs/{file_sha}', {
    owner: repository.owner,
    repo: repository.name,
    file_sha: oid,
  });
  const found = blobOid(bytes, oid.length);
  if (found !== oid) {
    throw errors.GITHUB_FILE_MISMATCH({
      message: `the bytes of ${path} in ${fullName(repository)} are not those of its git object`,
      where: path,
      expected: oid,
      found,
    });
  }
  return bytes;
}

/** Hex length of a SHA-256 object id; other repositories use SHA-1. */
const SHA256_HEX_LENGTH = 64;

/** Git's object id of a blob: the hash of `blob SIZE\0` and the bytes. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function blobOid(bytes: Uint8Array, hexLength = 40): string {
  return createHash(hexLength === SHA256_HEX_LENGTH ? 'sha256' : 'sha1')
    .update(`blob ${bytes.byteLength}\0`)
    .update(bytes)
    .digest('hex');
}
