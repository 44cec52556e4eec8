/** The few DER shapes (X.690) that timestamps and precertificates are made of, on top of asn1js. */
import * as asn1js from 'asn1js';

export type Asn1 = asn1js.BaseBlock;

const CONTEXT_SPECIFIC = 3;

export const sequence = (...value: Asn1[]): Asn1 => new asn1js.Sequence({ value });
export const oid = (value: string): Asn1 => new asn1js.ObjectIdentifier({ value });
export const integer = (value: bigint | number): Asn1 => asn1js.Integer.fromBigInt(BigInt(value));
export const octets = (value: Uint8Array): Asn1 => new asn1js.OctetString({ valueHex: bytesOf(value) });
export const utf8 = (value: string): Asn1 => new asn1js.Utf8String({ value });
export const nothing = (): Asn1 => new asn1js.Null();

/** GeneralizedTime in whole seconds: DER allows no trailing zeros in fractions (X.690 11.7.3). */
export function generalizedTime(at: Date): Asn1 {
  return new asn1js.GeneralizedTime({ valueDate: wholeSeconds(at) });
}

export function utcTime(at: Date): Asn1 {
  return new asn1js.UTCTime({ valueDate: wholeSeconds(at) });
}

/** SET OF: its members stand in ascending order of their encodings (X.690 11.6). */
export function setOf(...members: Asn1[]): Asn1 {
  return new asn1js.Set({ value: members.toSorted((a, b) => Buffer.compare(encode(a), encode(b))) });
}

/** `[tag] EXPLICIT`, and `[tag] IMPLICIT` of a constructed type when given that type's members. */
export function tagged(tag: number, ...value: Asn1[]): Asn1 {
  return new asn1js.Constructed({ idBlock: { tagClass: CONTEXT_SPECIFIC, tagNumber: tag }, value });
}

export function encode(value: Asn1): Buffer {
  return Buffer.from(value.toBER(false));
}

/** Throws when the bytes are not one complete DER value. */
export function decode(der: Uint8Array): Asn1 {
  const { offset, result } = asn1js.fromBER(bytesOf(der));
  if (offset === -1) throw new Error(`not a DER value: ${result.error}`);
  if (offset !== der.length) throw new Error(`${der.length - offset} bytes follow the DER value`);
  return result;
}

/** Members of a constructed value; throws for any other. */
export function members(value: Asn1 | undefined): Asn1[] {
  if (value instanceof asn1js.Constructed) return value.valueBlock.value as Asn1[];
  throw new Error(`expected a constructed DER value, found ${describe(value)}`);
}

export function readOid(value: Asn1 | undefined): string {
  if (value instanceof asn1js.ObjectIdentifier) return value.valueBlock.toString();
  throw new Error(`expected an OBJECT IDENTIFIER, found ${describe(value)}`);
}

export function readInteger(value: Asn1 | undefined): bigint {
  if (value instanceof asn1js.Integer) return value.toBigInt();
  throw new Error(`expected an INTEGER, found ${describe(value)}`);
}

export function readOctets(value: Asn1 | undefined): Buffer {
  if (value instanceof asn1js.OctetString) return Buffer.from(value.valueBlock.valueHexView);
  throw new Error(`expected an OCTET STRING, found ${describe(value)}`);
}

export function readBoolean(value: Asn1 | undefined): boolean {
  if (value instanceof asn1js.Boolean) return value.getValue();
  throw new Error(`expected a BOOLEAN, found ${describe(value)}`);
}

export const isOid = (value: Asn1 | undefined): boolean => value instanceof asn1js.ObjectIdentifier;
export const isInteger = (value: Asn1 | undefined): boolean => value instanceof asn1js.Integer;
export const isBoolean = (value: Asn1 | undefined): boolean => value instanceof asn1js.Boolean;
export const isTagged = (value: Asn1 | undefined, tag: number): boolean =>
  value?.idBlock.tagClass === CONTEXT_SPECIFIC && value.idBlock.tagNumber === tag;

function describe(value: Asn1 | undefined): string {
  return value ? (value.constructor as { NAME?: string }).NAME || value.constructor.name : 'nothing';
}

function wholeSeconds(at: Date): Date {
  return new Date(Math.floor(at.getTime() / 1000) * 1000);
}

/** A copy with an ArrayBuffer of its own: Buffers share one, which asn1js would read from its start. */
function bytesOf(value: Uint8Array): ArrayBuffer {
  return new Uint8Array(value).buffer;
}
