/**
 * Writes and reads zip archives of moderate size (no ZIP64, no encryption).
 * Source: PKWARE APPNOTE.TXT 6.3.10, sections 4.3 and 4.4.
 */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;
const VERSION = 20;
/** Made by: UNIX, so that the mode in the external attributes counts. */
const MADE_BY = (3 << 8) | VERSION;
const UTF8_NAMES = 1 << 11;
/** 1980-01-01, the first date that the format knows: equal contents give equal bytes. */
const DATE = 0x21;
const MOST_ENTRIES = 0xffff;
const MOST_BYTES = 0xffffffff;
const END_SIZE = 22;

/** @param {{ path: string, bytes: Buffer, mode?: number }[]} files @param {number} level 0 to 9 @returns {Buffer} */
export function zip(files, level = 6) {
  if (files.length > MOST_ENTRIES)
    throw new Error(`a zip holds at most ${MOST_ENTRIES} files here, found ${files.length}`);
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.path, 'utf8');
    const packed = level === 0 ? file.bytes : deflateRawSync(file.bytes, { level });
    const method = packed.length < file.bytes.length ? DEFLATED : STORED;
    const data = method === DEFLATED ? packed : file.bytes;
    if (offset + data.length > MOST_BYTES) throw new Error('a zip of more than 4 GiB is not written here');
    const common = Buffer.alloc(26);
    common.writeUInt16LE(VERSION, 0);
    common.writeUInt16LE(UTF8_NAMES, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt16LE(0, 6);
    common.writeUInt16LE(DATE, 8);
    common.writeUInt32LE(crc32(file.bytes), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(file.bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    common.writeUInt16LE(0, 24);
    const local = Buffer.alloc(4);
    local.writeUInt32LE(LOCAL);
    const central = Buffer.alloc(6);
    central.writeUInt32LE(CENTRAL);
    central.writeUInt16LE(MADE_BY, 4);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((file.mode ?? 0o100644) << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(central, common, tail, name);
    parts.push(local, common, name, data);
    offset += local.length + common.length + name.length + data.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(END_SIZE);
  end.writeUInt32LE(END);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

/** @param {Buffer} archive @returns {{ path: string, bytes: Buffer, mode: number }[]} Folders are left out. */
export function unzip(archive) {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + END_SIZE > archive.length) throw new Error('this is not a zip archive');
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  const out = [];
  for (let i = 0; i < count; i++) {
    if (archive.readUInt32LE(at) !== CENTRAL) throw new Error('the directory of the zip archive is damaged');
    const method = archive.readUInt16LE(at + 10);
    const checksum = archive.readUInt32LE(at + 16);
    const packedSize = archive.readUInt32LE(at + 20);
    const size = archive.readUInt32LE(at + 24);
    const nameSize = archive.readUInt16LE(at + 28);
    const mode = archive.readUInt32LE(at + 38) >>> 16;
    const local = archive.readUInt32LE(at + 42);
    const path = archive.toString('utf8', at + 46, at + 46 + nameSize);
    at += 46 + nameSize + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    if (path.endsWith('/')) continue;
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(start, start + packedSize);
    if (method !== STORED && method !== DEFLATED)
      throw new Error(`${path}: compression method ${method} is not known here`);
    const bytes =
      method === DEFLATED ? inflateRawSync(data, { maxOutputLength: Math.max(size, 1) }) : Buffer.from(data);
    if (bytes.length !== size || crc32(bytes) !== checksum)
      throw new Error(`${path}: the zip archive is damaged`);
    out.push({ path, bytes, mode });
  }
  return out;
}
