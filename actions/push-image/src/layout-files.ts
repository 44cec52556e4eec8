/** The files of an OCI layout, from a folder or out of a tar file. Regular files only; nothing is unpacked or followed. */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { join } from 'node:path';
import { errors } from './errors.ts';
import { indexTar } from './tar.ts';

export interface LayoutFiles {
  /** What it is, for messages. */
  readonly path: string;
  /** Size in bytes; undefined where there is no such file. Throws WAYBILL_LAYOUT_UNSAFE for what is not a regular file. */
  size(name: string): Promise<number | undefined>;
  /** Throws WAYBILL_LAYOUT_INVALID where there is no such file, or when it is larger than `maxBytes`. */
  read(name: string, maxBytes: number): Promise<Buffer>;
  /** SHA-256 of a file, in lower-case hex; the file is never in memory as a whole. */
  sha256(name: string): Promise<string>;
}

const CHUNK_BYTES = 1024 * 1024;

/** Opens a layout at `path`. Throws WAYBILL_LAYOUT_MISSING, _LAYOUT_UNSAFE. */
export async function openLayout(path: string): Promise<LayoutFiles> {
  const stat = await lstat(path);
  // The path itself comes from the workflow, but what it names is written by the build.
  if (stat.isSymbolicLink()) throw unsafe(path, 'it is a symbolic link');
  if (stat.isDirectory()) return folder(path);
  if (!stat.isFile()) throw unsafe(path, 'it is neither a folder nor a file');
  return tarFile(path);
}

function folder(path: string): LayoutFiles {
  /** Every part of the path is looked at: `blobs` itself could be a link. */
  async function checked(name: string): Promise<number | undefined> {
    const parts = name.split('/');
    for (let i = 1; i <= parts.length; i++) {
      const part = parts.slice(0, i).join('/');
      const stat = await lstat(join(path, part)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
        throw error;
      });
      if (!stat) return undefined;
      if (i < parts.length ? !stat.isDirectory() : !stat.isFile())
        throw unsafe(
          join(path, part),
          stat.isSymbolicLink() ? 'it is a symbolic link' : 'it is no regular file',
        );
      if (i === parts.length) return stat.size;
    }
    return undefined;
  }

  return reader(path, checked, async (name, body) => {
    // O_NOFOLLOW: between the look and the opening, the file may be replaced by a link.
    const handle = await open(join(path, name), constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      return await body(handle, 0);
    } finally {
      await handle.close();
    }
  });
}

async function tarFile(path: string): Promise<LayoutFiles> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  const entries = await indexTar(handle, path).finally(() => handle.close());
  return reader(
    path,
    async (name) => entries.get(name)?.size,
    async (name, body) => {
      const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
      try {
        return await body(file, entries.get(name)?.offset ?? 0);
      } finally {
        await file.close();
      }
    },
  );
}

type WithFile = <T>(name: string, body: (file: FileHandle, offset: number) => Promise<T>) => Promise<T>;

function reader(path: string, size: LayoutFiles['size'], withFile: WithFile): LayoutFiles {
  async function wanted(name: string): Promise<number> {
    const bytes = await size(name);
    if (bytes === undefined)
      throw errors.LAYOUT_INVALID({ message: `the layout has no file ${name}`, where: path });
    return bytes;
  }
  return {
    path,
    size,
    async read(name, maxBytes) {
      const length = await wanted(name);
      if (length > maxBytes)
        throw errors.LAYOUT_INVALID({
          message: `${name} is larger than its limit`,
          where: path,
          expected: `at most ${maxBytes} bytes`,
          found: `${length} bytes`,
        });
      return withFile(name, (file, offset) => readFully(file, offset, length, `${name} of ${path}`));
    },
    async sha256(name) {
      const length = await wanted(name);
      const hash = createHash('sha256');
      return withFile(name, async (file, offset) => {
        for (let done = 0; done < length; ) {
          const bytes = Math.min(CHUNK_BYTES, length - done);
          hash.update(await readFully(file, offset + done, bytes, `${name} of ${path}`));
          done += bytes;
        }
        return hash.digest('hex');
      });
    },
  };
}

/** Exactly `length` bytes. Throws WAYBILL_LAYOUT_INVALID when the file ends before. */
export async function readFully(
  file: FileHandle,
  offset: number,
  length: number,
  where: string,
): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  for (let done = 0; done < length; ) {
    const { bytesRead } = await file.read(buffer, done, length - done, offset + done);
    if (bytesRead === 0)
      throw errors.LAYOUT_INVALID({ message: 'a file ends before its stated size', where });
    done += bytesRead;
  }
  return buffer;
}

export function unsafe(where: string, what: string) {
  return errors.LAYOUT_UNSAFE({ message: `the layout is refused: ${what}`, where });
}
