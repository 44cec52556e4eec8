/**
 * Proxies from the environment, as curl, git and Go read them, in the form that Node's agents take (`proxyEnv`). Node alone passes over a proxy
 * without a scheme and goes past it, takes `NO_PROXY=bank.example` for that one host where the others mean its subdomains too, and knows no `10.0.0.0/8`.
 */
import { isIPv4 } from 'node:net';
import { errors } from './toolkit-errors.ts';

/** What Node's agents read. */
export interface ProxyVariables {
  HTTP_PROXY?: string;
  HTTPS_PROXY?: string;
  NO_PROXY?: string;
}

/** Throws WAYBILL_PROXY_INVALID. */
export function proxyVariables(env: NodeJS.ProcessEnv): ProxyVariables {
  const variables: ProxyVariables = {};
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY'] as const) {
    const value = variable(env, name);
    if (value !== undefined) variables[name] = proxyUrl(name, value).href;
  }
  const spared = variable(env, 'NO_PROXY')?.split(/[\s,]+/) ?? [];
  if (spared.length > 0) variables.NO_PROXY = spared.flatMap(asNodeReads).join(',');
  return variables;
}

/** The proxy's address without its password, where a failed connection was one to it and not to the server. */
export function failedProxy(error: unknown, { HTTP_PROXY, HTTPS_PROXY }: ProxyVariables): string | undefined {
  const { hostname, port } = (error ?? {}) as { hostname?: unknown; port?: unknown };
  const proxies = [HTTPS_PROXY, HTTP_PROXY].flatMap((text) => (text === undefined ? [] : [new URL(text)]));
  return proxies.find(
    (proxy) => proxy.hostname === hostname || (port !== undefined && proxy.port === String(port)),
  )?.origin;
}

/** In lower case first, as curl does it. */
function variable(env: NodeJS.ProcessEnv, name: keyof ProxyVariables): string | undefined {
  return env[name.toLowerCase()] || env[name] || undefined;
}

function proxyUrl(name: string, value: string): URL {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`);
  if (url !== null && url.hostname !== '' && ['http:', 'https:'].includes(url.protocol)) return url;
  // The value is not shown: it may hold a password.
  throw errors.PROXY_INVALID({
    message: `the variable ${name} does not name a proxy that can be used`,
    where: name,
    expected: 'http://host:port or https://host:port',
    found: url === null ? 'no address' : `${url.protocol}//`,
  });
}

const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.?[a-z-][a-z0-9-]*$/i;
/** RFC 4632, section 3.1. */
const NETWORK = /^(\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})\/(\d|[12]\d|3[0-2])$/;

/** A domain stands for itself and its subdomains, a network for its first to its last address; all else stays as it is. */
function asNodeReads(entry: string): string[] {
  if (DOMAIN.test(entry)) return [entry, `.${entry}`];
  const [, address = '', length = ''] = NETWORK.exec(entry) ?? [];
  if (!isIPv4(address)) return [entry];
  const size = 2 ** (32 - Number(length));
  const first = Math.floor(numberOf(address) / size) * size;
  return [`${addressOf(first)}-${addressOf(first + size - 1)}`];
}

function numberOf(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

function addressOf(number: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');
}
