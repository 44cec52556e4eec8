/** A release with nothing of the embedded platform but the issuer: the real Sigstore services and the distribution registry. */
import { startPlatform } from '@waybill/local-platform';
import { startDistribution } from './distribution.ts';
import { jobVariables } from './embedded-site.ts';
import { type PrivateSigstore, startPrivateSigstore } from './private-sigstore.ts';
import type { Site } from './release.ts';

export async function privateSite(): Promise<Site> {
  const platform = await startPlatform({ services: ['oidc'] });
  const issuer = platform.service('oidc').url;
  let sigstore: PrivateSigstore | undefined;
  try {
    sigstore = await startPrivateSigstore(issuer);
    const [{ trustedRoot, signingConfig, stop }, registry] = [sigstore, await startDistribution()];
    return {
      issuer,
      repository: `${registry.host}/acme/claims-api`,
      login: {},
      trustedRoot,
      signingConfig,
      job: (overrides = {}) => jobVariables(platform, overrides),
      async stop() {
        await Promise.all([stop(), registry.stop(), platform.stop()]);
      },
    };
  } catch (error) {
    await sigstore?.stop();
    await platform.stop();
    throw error;
  }
}
