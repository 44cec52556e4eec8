/** The trusted root of a public Sigstore instance, as the machine that asks can have it. */
import { publicRepository, type TrustedRootFile, trustedRootByTuf, tufCacheFolder } from '@waybill/evidence';
import type { PublicInstance } from '@waybill/policy';
import type { HttpClient, Logger } from '@waybill/toolkit';

export function publicRoots(
  http: HttpClient,
  env: NodeJS.ProcessEnv,
  log: Logger,
): (instance: PublicInstance) => Promise<TrustedRootFile> {
  return async (instance) =>
    trustedRootByTuf(await publicRepository(instance), {
      http,
      cacheFolder: tufCacheFolder(env),
      onWarning: (text) => log.warning(text),
    });
}
