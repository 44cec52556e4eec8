/** Logins in a Docker configuration: added to what is there, and taken out again. Pure. */
import { configKey, type DockerConfig, encodeAuth } from '@waybill/registry';

export interface DockerLogin {
  registries: readonly string[];
  user: string;
  password: string;
}

/**
 * `base` (the configuration in force) over `own` (what an earlier step of ours left), with the logins added. Helpers of other
 * registries are kept. A helper or store that would be asked in place of our entry is told to leave these registries to
 * the file: an empty helper name means that to Docker's client.
 */
export function withLogins(
  own: DockerConfig | undefined,
  base: DockerConfig | undefined,
  login: DockerLogin,
): DockerConfig {
  const merged: DockerConfig = {
    ...own,
    ...base,
    auths: { ...own?.auths, ...base?.auths },
    credHelpers: { ...own?.credHelpers, ...base?.credHelpers },
  };
  const auths = { ...merged.auths };
  const credHelpers = { ...merged.credHelpers };
  for (const registry of login.registries) {
    auths[configKey(registry)] = { auth: encodeAuth(login.user, login.password) };
    if (merged.credsStore !== undefined || credHelpers[configKey(registry)] !== undefined)
      credHelpers[configKey(registry)] = '';
  }
  const { credHelpers: _, ...rest } = merged;
  return { ...rest, auths, ...(Object.keys(credHelpers).length > 0 && { credHelpers }) };
}

/** The configuration without the logins. */
export function withoutLogins(config: DockerConfig, registries: readonly string[]): DockerConfig {
  const auths = { ...config.auths };
  const credHelpers = { ...config.credHelpers };
  for (const registry of registries) {
    delete auths[configKey(registry)];
    if (credHelpers[configKey(registry)] === '') delete credHelpers[configKey(registry)];
  }
  return { ...config, auths, ...(config.credHelpers && { credHelpers }) };
}
