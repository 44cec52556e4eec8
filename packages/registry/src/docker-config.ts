/** Docker's configuration file: where it is, and the parts of it that hold registry credentials. */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { errors } from './errors.ts';
import { parseRegistry } from './reference.ts';

export interface AuthEntry {
  /** base64 of `user:password`. */
  auth?: string;
  username?: string;
  password?: string;
  identitytoken?: string;
  registrytoken?: string;
}

/** All other members of the file are kept as they are. */
export interface DockerConfig {
  auths?: Record<string, AuthEntry>;
  /** Registry to helper; an empty name means "the file itself", whatever `credsStore` says. */
  credHelpers?: Record<string, string>;
  credsStore?: string;
  [member: string]: unknown;
}

const MAX_BYTES = 1024 * 1024;

/** DOCKER_CONFIG, or `.docker` in the home folder. */
export function dockerConfigFolder(env: NodeJS.ProcessEnv): string {
  return env.DOCKER_CONFIG ? env.DOCKER_CONFIG : join(env.HOME || homedir(), '.docker');
}

/** Reads `config.json` of a folder; undefined where there is none. Throws WAYBILL_DOCKER_CONFIG_INVALID. */
export function readDockerConfig(folder: string): DockerConfig | undefined {
  const path = join(folder, 'config.json');
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw errors.DOCKER_CONFIG_INVALID({
      message: 'the Docker configuration cannot be read',
      where: path,
      cause,
    });
  }
  if (text.length > MAX_BYTES) throw invalid(path, `it is larger than ${MAX_BYTES} bytes`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, which holds passwords: it is not passed on.
    throw invalid(path, 'it is not JSON');
  }
  if (!isObject(value)) throw invalid(path, 'it is not a JSON object');
  for (const member of ['auths', 'credHelpers']) {
    if (value[member] != null && !isObject(value[member]))
      throw invalid(path, `"${member}" is not an object`);
  }
  if (value.credsStore !== undefined && typeof value.credsStore !== 'string')
    throw invalid(path, '"credsStore" is not a text');
  if (Object.values((value.auths ?? {}) as object).some((entry) => !isObject(entry)))
    throw invalid(path, 'an entry of "auths" is not an object');
  if (Object.values((value.credHelpers ?? {}) as object).some((helper) => typeof helper !== 'string'))
    throw invalid(path, 'an entry of "credHelpers" is not a text');
  return value as DockerConfig;
}

/** The key under which Docker keeps the credentials of a registry. */
export function configKey(registry: string): string {
  return registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry;
}

/**
 * The keys of an object in the file that mean exactly this registry: the host itself first, then its spellings as an address.
 * Never a part of a host: `cr.io` does not get what belongs to `ghcr.io` (CVE-2026-59891).
 */
export function keysFor(entries: Record<string, unknown>, registry: string): string[] {
  const keys = Object.keys(entries).filter((key) => hostOfKey(key) === registry);
  const exact = (key: string) => Number(key === configKey(registry) || key === registry);
  return keys.sort((a, b) => exact(b) - exact(a));
}

/**
 * The keys that mean this repository or what it lies in, `ghcr.io/acme/api` and `ghcr.io/acme`, the longest first. Podman and Buildah write
 * such entries, and Podman, crane and cosign prefer them to that of the host (containers-auth.json(5); go-containerregistry, pkg/authn).
 */
export function repositoryKeysFor(
  entries: Record<string, unknown>,
  registry: string,
  repository: string,
): string[] {
  const parts = repository.split('/');
  const wanted = parts.map((_, i) => `${registry}/${parts.slice(0, parts.length - i).join('/')}`);
  const nameOf = (key: string) => {
    const slash = key.indexOf('/');
    return `${hostOfKey(key.slice(0, slash)) ?? ''}${key.slice(slash).replace(/\/$/, '')}`;
  };
  const keys = Object.keys(entries).filter((key) => /^[^/]+\/[^/]/.test(key) && hostOfKey(key) === undefined);
  return wanted.flatMap((name) => keys.filter((key) => nameOf(key) === name));
}

/** `auth` of an entry. */
export function encodeAuth(username: string, password: string): string {
  return Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
}

function hostOfKey(key: string): string | undefined {
  const match = /^(?:https?:\/\/)?([^/?#@\s]+)(\/v[12]\/?|\/)?$/.exec(key);
  if (!match?.[1]) return undefined;
  try {
    return parseRegistry(match[1]);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(path: string, what: string) {
  return errors.DOCKER_CONFIG_INVALID({
    message: `the Docker configuration is not valid: ${what}`,
    where: path,
  });
}
