/** The trusted root where the policy names no file: that of a public Sigstore instance, as the machine that asks can have it. */
import {
  noTrustedRoot,
  publicRepository,
  type TrustedRootFile,
  trustedRootByTuf,
  tufCacheFolder,
} from '@waybill/evidence';
import type { DeliveryPolicy, PublicInstance } from '@waybill/policy';
import type { HttpClient, Logger } from '@waybill/toolkit';

/** Fetches the root of an instance. Throws what `trustedRootByTuf` throws. */
export type PublicRoots = (instance: PublicInstance) => Promise<TrustedRootFile>;

export function publicRoots(http: HttpClient, env: NodeJS.ProcessEnv, log: Logger): PublicRoots {
  return async (instance) =>
    trustedRootByTuf(await publicRepository(instance), {
      http,
      cacheFolder: tufCacheFolder(env),
      onWarning: (text) => log.warning(text),
    });
}

export interface NamedRoot {
  root: TrustedRootFile;
  /** Path, or which instance's it is; for messages and records. */
  where: string;
}

/** What stands in place of a path where the policy names none. */
export function rootName({ sigstore }: DeliveryPolicy['trust']): string {
  return sigstore === 'none' ? 'no Sigstore instance' : `the ${sigstore} instance of Sigstore`;
}

/** Throws what `publicRoot` throws. */
export async function rootWithoutFile(
  { trust }: DeliveryPolicy,
  publicRoot: PublicRoots,
): Promise<NamedRoot> {
  const root = trust.sigstore === 'none' ? noTrustedRoot : await publicRoot(trust.sigstore);
  return { root, where: rootName(trust) };
}
