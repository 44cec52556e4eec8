/**
 * An entry of a transparency log in protobuf's binary form (sigstore/protobuf-specs, sigstore_rekor.proto, TransparencyLogEntry; wire format:
 * protobuf.dev/programming-guides/encoding), without its body: that follows from the signature beside it. The library has the JSON form alone.
 */
import type { LogEntryJson } from '../bundle.ts';

const VARINT = 0;
const LENGTH_DELIMITED = 2;

export type LoggedEntry = Omit<LogEntryJson, 'canonicalizedBody'>;

/** Bytes that are no such entry. */
export class WireFault extends Error {}

export function entryToWire(entry: LoggedEntry): Buffer {
  const { logId, kindVersion, inclusionPromise: promise, inclusionProof: proof } = entry;
  return Buffer.concat([
    number(1, entry.logIndex),
    bytes(2, bytes(1, base64(logId.keyId))),
    bytes(3, bytes(1, utf8(kindVersion.kind)), bytes(2, utf8(kindVersion.version))),
    number(4, entry.integratedTime ?? '0'),
    ...(promise ? [bytes(5, bytes(1, base64(promise.signedEntryTimestamp)))] : []),
    ...(proof
      ? [
          bytes(
            6,
            number(1, proof.logIndex),
            bytes(2, base64(proof.rootHash)),
            number(3, proof.treeSize),
            ...proof.hashes.map((hash) => bytes(4, base64(hash))),
            bytes(5, bytes(1, utf8(proof.checkpoint.envelope))),
          ),
        ]
      : []),
  ]);
}

/** Throws `WireFault`. */
export function entryFromWire(wire: Uint8Array): LoggedEntry {
  const entry = fields(wire);
  const kind = fields(entry.bytes(3));
  const proof = fields(entry.bytes(6));
  return {
    logIndex: entry.number(1),
    logId: { keyId: fields(entry.bytes(2)).bytes(1).toString('base64') },
    kindVersion: { kind: kind.bytes(1).toString('utf8'), version: kind.bytes(2).toString('utf8') },
    integratedTime: entry.number(4),
    inclusionPromise: { signedEntryTimestamp: fields(entry.bytes(5)).bytes(1).toString('base64') },
    inclusionProof: {
      logIndex: proof.number(1),
      rootHash: proof.bytes(2).toString('base64'),
      treeSize: proof.number(3),
      hashes: proof.all(4).map((hash) => hash.toString('base64')),
      checkpoint: { envelope: fields(proof.bytes(5)).bytes(1).toString('utf8') },
    },
  };
}

const base64 = (text: string) => Buffer.from(text, 'base64');
const utf8 = (text: string) => Buffer.from(text, 'utf8');

function number(field: number, value: string): Buffer {
  return Buffer.concat([varint((field << 3) | VARINT), varint(value)]);
}

function bytes(field: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  return Buffer.concat([varint((field << 3) | LENGTH_DELIMITED), varint(content.length), content]);
}

function varint(value: number | string): Buffer {
  const out: number[] = [];
  let rest = BigInt(value);
  for (; rest > 0x7fn; rest >>= 7n) out.push(Number(rest & 0x7fn) | 0x80);
  return Buffer.from([...out, Number(rest)]);
}

/** The fields of a message; protobuf leaves away what is empty. */
function fields(message: Uint8Array) {
  const numbers = new Map<number, bigint>();
  const contents = new Map<number, Buffer[]>();
  let position = 0;
  const next = (): bigint => {
    let value = 0n;
    for (let shift = 0n; shift < 64n; shift += 7n) {
      const byte = message[position++];
      if (byte === undefined) throw new WireFault('the log entry is cut short');
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    throw new WireFault('the log entry has a number that is too long');
  };
  while (position < message.length) {
    const key = Number(next());
    const [field, type] = [key >>> 3, key & 7];
    if (type === VARINT) numbers.set(field, next());
    else if (type === LENGTH_DELIMITED) {
      const end = Number(next()) + position;
      if (end > message.length) throw new WireFault('the log entry is cut short');
      contents.set(field, [...(contents.get(field) ?? []), Buffer.from(message.subarray(position, end))]);
      position = end;
    } else throw new WireFault(`the log entry has a field of type ${type}`);
  }
  return {
    number: (field: number) => String(numbers.get(field) ?? 0n),
    all: (field: number) => contents.get(field) ?? [],
    bytes: (field: number) => contents.get(field)?.at(-1) ?? Buffer.alloc(0),
  };
}
