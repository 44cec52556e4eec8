/**
 * Types of REST requests and answers, out of GitHub's OpenAPI description (`@octokit/openapi-types`). Types only: they are
 * erased, so that nothing of it is shipped. And how the addresses of requests are made.
 */
import type { paths } from '@octokit/openapi-types';
import { errors } from './errors.ts';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Path templates that are served with a method. */
export type RouteOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, unknown> ? P : never;
}[keyof paths];

type OperationOf<M extends Method, P extends RouteOf<M>> = paths[P] extends Record<M, infer O> ? O : never;

type PathOf<O> = O extends { parameters: { path: infer T } } ? { path: T } : { path?: undefined };
type QueryOf<O> = O extends { parameters: { query?: infer T } } ? { query?: T } : { query?: undefined };
type BodyOf<O> = O extends { requestBody: { content: { 'application/json': infer T } } }
  ? { body: T }
  : O extends { requestBody?: { content: { 'application/json': infer T } } }
    ? { body?: T }
    : { body?: undefined };

/** What a request takes: parameters of the path, of the query, and the body. */
export type ParamsOf<M extends Method, P extends RouteOf<M>> = PathOf<OperationOf<M, P>> &
  QueryOf<OperationOf<M, P>> &
  BodyOf<OperationOf<M, P>>;

type Success = 200 | 201 | 202 | 203 | 204 | 205;
type JsonOf<R> = R extends { content: { 'application/json': infer T } } ? T : undefined;

/** What a request that succeeds answers; undefined where there is no body. */
export type DataOf<M extends Method, P extends RouteOf<M>> =
  OperationOf<M, P> extends { responses: infer R }
    ? { [S in keyof R]: S extends Success ? JsonOf<R[S]> : never }[keyof R]
    : never;

/**
 * Fills a path template. Slashes stay in `path` and `ref`, where GitHub takes them as part of the value. Throws WAYBILL_GITHUB_NOT_FOUND for a
 * value with a part that is `.` or `..`: an address forgets it, and what went before it (RFC 3986, section 5.2.4), and is another route's.
 */
export function fillRoute(template: string, values: Record<string, unknown>): string {
  return template.replace(/\{([a-z_]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined || value === '') throw new TypeError(`${template} needs a value for ${name}`);
    const text = String(value);
    const parts = (name === 'path' || name === 'ref' ? text.split('/') : [text]).map(encodeURIComponent);
    if (parts.some((part) => part === '.' || part === '..'))
      throw errors.GITHUB_NOT_FOUND({ message: `"${text}" is no ${name} of ${template}`, found: text });
    return parts.join('/');
  });
}

/** `?a=1&b=2` of the values that are given; lists are joined by commas, as GitHub reads them. */
export function queryString(values: Record<string, unknown> | undefined): string {
  const entries = Object.entries(values ?? {}).filter(([, value]) => value !== undefined && value !== null);
  if (entries.length === 0) return '';
  return `?${new URLSearchParams(
    entries.map(([name, value]): [string, string] => [
      name,
      Array.isArray(value) ? value.join(',') : String(value),
    ]),
  )}`;
}
