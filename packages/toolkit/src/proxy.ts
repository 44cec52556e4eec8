/**
 * Proxies from the environment, as curl, git and Go read them, in the form that Node's agents take (`proxyEnv`). Node alone passes over a proxy
 * without a scheme and goes past it, and takes `NO_PROXY=bank.example` for that one host where the others mean its subdomains too.
 */
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
  if (spared.length > 0) variables.NO_PROXY = spared.flatMap(withSubdomains).join(',');
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

/** A domain stands for itself and its subdomains; addresses, `*` and what begins with a dot stay as they are. */
function withSubdomains(entry: string): string[] {
  const isDomain = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.?[a-z-][a-z0-9-]*$/i.test(entry);
  return isDomain ? [entry, `.${entry}`] : [entry];
}
