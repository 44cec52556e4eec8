/** A release with nothing of the embedded platform but the issuer: the real Sigstore services and the distribution registry. */
import { startPlatform } from '@waybill/local-platform';
import { startDistribution } from './distribution.ts';
import { jobVariables } from './embedded-site.ts';
import { startPrivateSigstore } from './private-sigstore.ts';
import type { Site } from './release.ts';

export async function privateSite(): Promise<Site> {
  const platform = await startPlatform({ services: ['oidc'] });
  const issuer = platform.service('oidc').url;
  try {
    const [sigstore, registry] = await Promise.all([startPrivateSigstore(issuer), startDistribution()]);
    return {
      issuer,
      repository: `${registry.host}/acme/claims-api`,
      login: {},
      trustedRoot: sigstore.trustedRoot,
      signingConfig: sigstore.signingConfig,
      job: (overrides = {}) => jobVariables(platform, overrides),
      async stop() {
        await Promise.all([sigstore.stop(), registry.stop(), platform.stop()]);
      },
    };
  } catch (error) {
    await platform.stop();
    throw error;
  }
}
