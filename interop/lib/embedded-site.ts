/** A release on the embedded platform: its issuer, its Sigstore, its registry with or without the referrers API. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Platform, startPlatform } from '@waybill/local-platform';
import { newFile, newFolder } from './folder.ts';
import { claims, type Site } from './release.ts';

const NAME = 'acme/claims-api';
const USER = 'ci';
const PASSWORD = 'password-of-ci';

export interface EmbeddedSite extends Site {
  platform: Platform;
}

/** Starts it on free ports of loopback. */
export async function embeddedSite(
  options: { referrersApi?: boolean; roundTripMs?: number } = {},
): Promise<EmbeddedSite> {
  const { roundTripMs } = options;
  const platform = await startPlatform({ services: ['oidc', 'sigstore', 'registry'], roundTripMs });
  const [oidc, sigstore, registry] = [
    platform.service('oidc'),
    platform.service('sigstore'),
    platform.service('registry'),
  ];
  sigstore.trustIssuer({ issuer: oidc.url, kind: 'github-workflow' });
  registry.referrersApi = options.referrersApi ?? true;
  registry.createRepository('acme');
  registry.addUser(USER, PASSWORD, [{ repository: '*', actions: ['pull', 'push'] }]);
  return {
    platform,
    issuer: oidc.url,
    repository: `${registry.host}/${NAME}`,
    login: { DOCKER_CONFIG: dockerConfig(registry.host) },
    trustedRoot: newFile('trusted-root.json', sigstore.trustedRoot()),
    signingConfig: (log) =>
      newFile('signing-config.json', sigstore.signingConfig({ rekor: log === 'rekor-v1' ? 1 : 2 })),
    job: (overrides = {}) => jobVariables(platform, overrides),
    stop: () => platform.stop(),
  };
}

/** Variables of a job of the release workflow that may ask for its ID token. */
export function jobVariables(platform: Platform, overrides: Record<string, string>): Record<string, string> {
  const grant = platform.service('oidc').grant({ ...claims, ...overrides });
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: grant.requestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: grant.requestToken,
  };
}

function dockerConfig(host: string): string {
  const folder = newFolder();
  const auth = Buffer.from(`${USER}:${PASSWORD}`).toString('base64');
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }));
  return folder;
}
