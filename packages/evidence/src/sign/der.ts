/** The little DER (X.690) that timestamp requests and signatures of commits are made of. Values are encoded, nothing is parsed here. */

export function sequence(...members: Uint8Array[]): Buffer {
  return tagged(0x30, Buffer.concat(members));
}

/** A non-negative integer from its big-endian bytes. */
export function integer(bytes: Uint8Array): Buffer {
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start++;
  const value = bytes.subarray(start);
  // A set first bit would read as a negative number.
  return tagged(0x02, (value[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.of(0), value]) : value);
}

export function octets(bytes: Uint8Array): Buffer {
  return tagged(0x04, bytes);
}

export function boolean(value: boolean): Buffer {
  return tagged(0x01, Buffer.of(value ? 0xff : 0x00));
}

export function nothing(): Buffer {
  return tagged(0x05, Buffer.alloc(0));
}

/** Of its dotted form (X.690, section 8.19). */
export function objectIdentifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return tagged(0x06, Buffer.concat([first * 40 + second, ...rest].map(base128)));
}

/** SET OF: in the order of the encodings (X.690, section 11.6). */
export function setOf(...members: Buffer[]): Buffer {
  return tagged(0x31, Buffer.concat(members.toSorted(Buffer.compare)));
}

/** To the second, for years from 1950 to 2049 (RFC 5652, section 11.3). */
export function utcTime(time: Date): Buffer {
  const text = time.toISOString().replace(/\.\d+/, '').replace(/[-:T]/g, '').slice(2);
  return tagged(0x17, Buffer.from(text, 'latin1'));
}

export function tagged(tag: number, content: Uint8Array): Buffer {
  return Buffer.concat([Buffer.of(tag), length(content.length), content]);
}

function length(size: number): Buffer {
  if (size < 0x80) return Buffer.of(size);
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(size);
  const significant = bytes.subarray(bytes.findIndex((byte) => byte !== 0));
  return Buffer.concat([Buffer.of(0x80 | significant.length), significant]);
}

/** Seven bits a byte, all but the last one marked. */
function base128(value: number): Buffer {
  const bytes = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
    bytes.unshift((rest % 128) | 0x80);
  return Buffer.from(bytes);
}
