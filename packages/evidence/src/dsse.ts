/** Dead Simple Signing Envelope (secure-systems-lab/dsse, protocol.md v1.0.2): what is signed, and the envelope itself. */
import { IN_TOTO_PAYLOAD } from './media-types.ts';

export interface DsseEnvelope {
  payloadType: string;
  /** base64 */
  payload: string;
  signatures: { sig: string; keyid?: string }[];
}

/** Pre-authentication encoding: lengths are of UTF-8 bytes, so that type and payload cannot run into each other. */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
  return Buffer.concat([Buffer.from(head, 'utf8'), payload]);
}

/**
 * An envelope with one signature. The key id is left out: a hint there makes other verifiers reject signatures by key, and
 * certificates need none.
 */
export function envelope(payload: Uint8Array, signature: Uint8Array): DsseEnvelope {
  return {
    payloadType: IN_TOTO_PAYLOAD,
    payload: Buffer.from(payload).toString('base64'),
    signatures: [{ sig: Buffer.from(signature).toString('base64') }],
  };
}
