/**
 * The table of contents of a tar file (POSIX.1-2017, pax, "ustar Interchange Format"), for images in OCI layout. Their names are
 * short and their files regular, so what could make two readers see two contents is refused: links, special files, names
 * that lead out, the same name twice, and extended headers that give another name or size.
 */
import type { FileHandle } from 'node:fs/promises';
import { errors } from './errors.ts';
import { readFully, unsafe } from './layout-files.ts';

export interface TarEntry {
  offset: number;
  /** Bytes. */
  size: number;
}

const BLOCK = 512;
const MAX_ENTRIES = 20_000;
/** Extended headers hold times and owners; longer ones hold nothing that is wanted. */
const MAX_EXTENDED_BYTES = 64 * 1024;
const REGULAR = new Set(['0', '\0']);
const DIRECTORY = '5';
const EXTENDED = new Set(['x', 'g']);

/** Regular files by name. Throws WAYBILL_LAYOUT_MISSING when it is no tar file, _LAYOUT_UNSAFE and _LAYOUT_INVALID. */
export async function indexTar(file: FileHandle, path: string): Promise<Map<string, TarEntry>> {
  const { size: total } = await file.stat();
  const entries = new Map<string, TarEntry>();
  for (let at = 0, count = 0; at + BLOCK <= total; count++) {
    const header = await readFully(file, at, BLOCK, path);
    if (header.every((byte) => byte === 0)) return entries;
    if (count === 0) mustBeTar(header, path);
    if (count >= MAX_ENTRIES)
      throw errors.LAYOUT_INVALID({
        message: `the tar file has more than ${MAX_ENTRIES} entries`,
        where: path,
      });
    if (!checksumHolds(header))
      throw errors.LAYOUT_INVALID({ message: `the tar file is damaged at byte ${at}`, where: path });
    const size = octal(header, 124, 12, path);
    const type = String.fromCharCode(header[156] ?? 0);
    const offset = at + BLOCK;
    if (offset + size > total)
      throw errors.LAYOUT_INVALID({ message: 'the tar file is cut off', where: path });
    const raw = nameOf(header);
    if (EXTENDED.has(type)) {
      if (size > MAX_EXTENDED_BYTES) throw unsafe(path, 'an extended header is too large');
      const text = (await readFully(file, offset, size, path)).toString('utf8');
      if (/^\d+ (?:path|linkpath|size|GNU\.sparse[^=]*)=/m.test(text))
        throw unsafe(path, 'an extended header gives a file another name or size');
    } else if (REGULAR.has(type)) {
      const name = safeName(raw, path);
      if (entries.has(name)) throw unsafe(path, `it holds ${JSON.stringify(name)} twice`);
      entries.set(name, { offset, size });
    } else if (type !== DIRECTORY) {
      throw unsafe(
        path,
        `${JSON.stringify(raw.slice(0, 100))} is a link or a special file (type ${JSON.stringify(type)})`,
      );
    } else safeName(raw, path);
    at = offset + Math.ceil(size / BLOCK) * BLOCK;
  }
  // The end is marked by a block of zeros; without it, something is missing.
  throw errors.LAYOUT_INVALID({ message: 'the tar file is cut off', where: path });
}

function mustBeTar(header: Buffer, path: string): void {
  if (header.subarray(257, 262).toString('latin1') === 'ustar' && checksumHolds(header)) return;
  const gzip = header[0] === 0x1f && header[1] === 0x8b;
  throw errors.LAYOUT_MISSING({
    message: gzip ? 'the tar file is compressed' : 'the file is not a tar file',
    where: path,
    expected: 'a folder in OCI layout, or an uncompressed tar file of one',
  });
}

/** `./` in front and `/` behind are how some tools write the same name; all else must be plain. */
function safeName(raw: string, path: string): string {
  const name = raw.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
  const parts = name.split('/');
  if (
    raw.startsWith('/') ||
    parts.includes('..') ||
    (name !== '' && parts.includes('')) ||
    name.includes('\\') ||
    [...name].some((character) => character < ' ')
  )
    throw unsafe(path, `the name ${JSON.stringify(raw.slice(0, 100))} leads out of it`);
  return name;
}

function nameOf(header: Buffer): string {
  const name = text(header, 0, 100);
  const prefix = text(header, 345, 155);
  // GNU's old format has other fields where ustar has the prefix; its magic ends with two blanks.
  return prefix === '' || header.subarray(257, 265).toString('latin1') === 'ustar  \0'
    ? name
    : `${prefix}/${name}`;
}

function text(header: Buffer, from: number, length: number): string {
  const field = header.subarray(from, from + length);
  const end = field.indexOf(0);
  return field.subarray(0, end < 0 ? length : end).toString('utf8');
}

function octal(header: Buffer, from: number, length: number, path: string): number {
  const field = text(header, from, length).trim();
  if (!/^[0-7]{1,11}$/.test(field))
    throw errors.LAYOUT_INVALID({ message: 'the tar file states a size that cannot be read', where: path });
  return Number.parseInt(field, 8);
}

function checksumHolds(header: Buffer): boolean {
  const stated = Number.parseInt(text(header, 148, 8).trim(), 8);
  let sum = 0;
  // The checksum's own eight bytes count as blanks.
  for (let i = 0; i < BLOCK; i++) sum += i >= 148 && i < 156 ? 32 : (header[i] ?? 0);
  return sum === stated;
}
