/**
 * Which credentials belong to a registry. The order is that of Docker's own client: what the caller gives, then the helper of
 * this registry (`credHelpers`), then the store for all (`credsStore`), then the file (`auths`). An entry of the file for the repository
 * itself, which Docker's client does not know and others write, comes before all that is for its whole registry.
 */
import { masked, messageOf, runProgram } from '@waybill/toolkit';
import {
  type AuthEntry,
  configKey,
  dockerConfigFolder,
  keysFor,
  readDockerConfig,
  repositoryKeysFor,
} from './docker-config.ts';
import { errors } from './errors.ts';

/** `source` says in messages where they came from. */
export type RegistryCredentials =
  | { kind: 'anonymous'; source: string }
  | { kind: 'basic'; username: string; password: string; source: string }
  /** An OAuth 2 refresh token, to be exchanged at the registry's token endpoint. */
  | { kind: 'identity-token'; token: string; source: string }
  /** A token that the registry takes as it is. */
  | { kind: 'bearer'; token: string; source: string };

export interface CredentialOptions {
  env: NodeJS.ProcessEnv;
  /** Win over everything in the configuration. */
  explicit?: RegistryCredentials;
  /** Name within the registry; entries of the file may be for it alone. */
  repository?: string;
}

/** A helper asks a daemon or a cloud at most; longer means that it waits for a person. */
const HELPER_TIMEOUT_MS = 30_000;
const HELPER_MAX_BYTES = 1024 * 1024;
/** A program's name, not a path: it becomes `docker-credential-NAME`, found on the PATH. */
const HELPER_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** What every helper prints when it knows nothing of a registry (docker-credential-helpers, `errCredentialsNotFound`). */
const HELPER_NOT_FOUND = 'credentials not found in native keychain';
/** User name by which a helper says that the secret is an identity token. */
const HELPER_TOKEN_USER = '<token>';

/**
 * The credentials of a registry; `anonymous` when nothing names it. Everything secret is masked.
 * Throws WAYBILL_DOCKER_CONFIG_INVALID and WAYBILL_CREDENTIAL_HELPER: a store that cannot be read is not an empty store.
 */
export async function credentialsFor(
  registry: string,
  options: CredentialOptions,
): Promise<RegistryCredentials> {
  if (options.explicit) return options.explicit;
  const folder = dockerConfigFolder(options.env);
  const config = readDockerConfig(folder);
  const none: RegistryCredentials = {
    kind: 'anonymous',
    source: `no entry for ${registry} in ${folder}/config.json`,
  };
  if (!config) return none;
  const auths = config.auths ?? {};
  const inFile = (keys: readonly string[]): RegistryCredentials | undefined => {
    for (const key of keys) {
      const found = fromEntry(auths[key] ?? {}, `${folder}/config.json, "${key}"`);
      if (found) return found;
    }
    return undefined;
  };
  const own = inFile(repositoryKeysFor(auths, registry, options.repository ?? ''));
  if (own) return own;
  const helpers = config.credHelpers ?? {};
  const [helperKey] = keysFor(helpers, registry);
  const helper = helperKey === undefined ? config.credsStore : helpers[helperKey];
  if (helper) {
    const found = await askHelper(helper, configKey(registry), options.env);
    if (found) return found;
  }
  return inFile(keysFor(auths, registry)) ?? none;
}

/** For messages: who one is at the registry, and why. Never a secret. */
export function describeCredentials(credentials: RegistryCredentials): string {
  if (credentials.kind === 'anonymous') return `an anonymous client (${credentials.source})`;
  if (credentials.kind === 'basic') return `user "${credentials.username}" (${credentials.source})`;
  return `the holder of ${credentials.kind === 'bearer' ? 'a registry' : 'an identity'} token (${credentials.source})`;
}

function fromEntry(entry: AuthEntry, source: string): RegistryCredentials | undefined {
  if (entry.identitytoken) return { kind: 'identity-token', token: masked(entry.identitytoken), source };
  if (entry.registrytoken) return { kind: 'bearer', token: masked(entry.registrytoken), source };
  if (entry.auth) {
    masked(entry.auth);
    const text = Buffer.from(entry.auth, 'base64').toString('utf8').replace(/\0+$/, '');
    const colon = text.indexOf(':');
    if (colon < 1)
      throw errors.DOCKER_CONFIG_INVALID({
        message: 'an "auth" is not base64 of user:password',
        where: source,
      });
    return { kind: 'basic', username: text.slice(0, colon), password: masked(text.slice(colon + 1)), source };
  }
  if (entry.username && entry.password)
    return { kind: 'basic', username: entry.username, password: masked(entry.password), source };
  return undefined;
}

async function askHelper(
  name: string,
  serverUrl: string,
  env: NodeJS.ProcessEnv,
): Promise<RegistryCredentials | undefined> {
  const program = `docker-credential-${name}`;
  const failed = (message: string, found?: string, cause?: unknown) =>
    errors.CREDENTIAL_HELPER({ message, where: `${program} get, for ${serverUrl}`, found, cause });
  if (!HELPER_NAME.test(name))
    throw failed(
      'the name of the credential helper is not a program name',
      JSON.stringify(name.slice(0, 100)),
    );
  const result = await runProgram(program, ['get'], {
    env,
    input: serverUrl,
    timeoutMs: HELPER_TIMEOUT_MS,
    maxOutputBytes: HELPER_MAX_BYTES,
  }).catch((cause: unknown) => {
    throw failed(`the credential helper could not be run: ${messageOf(cause)}`, undefined, cause);
  });
  // A helper reports its failures on standard output. That is shown only for failures: otherwise it is the secret.
  if (result.code !== 0) {
    if (result.stdout.includes(HELPER_NOT_FOUND)) return undefined;
    throw failed('the credential helper failed', (result.stdout || result.stderr).trim().slice(0, 300));
  }
  let answer: { Username?: unknown; Secret?: unknown };
  try {
    answer = JSON.parse(result.stdout) as typeof answer;
  } catch {
    throw failed('the credential helper did not answer with JSON');
  }
  // Some helpers say so that they know nothing of a registry; clients read it as anonymous.
  if (answer?.Username === '' && answer.Secret === '') return undefined;
  if (typeof answer?.Username !== 'string' || typeof answer.Secret !== 'string' || answer.Secret === '')
    throw failed('the credential helper answered without "Username" or "Secret"');
  const source = `credential helper ${program}`;
  const secret = masked(answer.Secret);
  return answer.Username === HELPER_TOKEN_USER
    ? { kind: 'identity-token', token: secret, source }
    : { kind: 'basic', username: answer.Username, password: secret, source };
}
