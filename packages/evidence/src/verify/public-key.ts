/** Public keys as the toolkit reads them, with the errors of this package. */
import type { KeyObject } from 'node:crypto';
import * as toolkit from '@waybill/toolkit/public-key';
import { errors } from '../errors.ts';

export { type PublicKey, pemLabel } from '@waybill/toolkit/public-key';

/** A public key from PEM. @param where names the input or field. Throws WAYBILL_KEY_INVALID and WAYBILL_KEY_KIND. */
export function readPublicKey(pem: string, where: string): toolkit.PublicKey {
  return named(where, () => toolkit.readPublicKey(pem));
}

/** The public half of a key, or the key itself. Throws WAYBILL_KEY_KIND. */
export function publicKeyOf(key: KeyObject, where: string): toolkit.PublicKey {
  return named(where, () => toolkit.publicKeyOf(key));
}

function named<T>(where: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof toolkit.PublicKeyFault)) throw error;
    const { message, problem, expected, found } = error;
    const define = problem === 'kind' ? errors.KEY_KIND : errors.KEY_INVALID;
    throw define({ message, where, expected, found });
  }
}
