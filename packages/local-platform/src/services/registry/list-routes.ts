/** Lists: tags, the catalog of repositories, and referrers. OCI distribution v1.1, "Content Discovery". */
import type { PlatformRequest, PlatformResponse } from '../../http.ts';
import { API_VERSION, CATALOG_SCOPE } from './authorization.ts';
import { registryError } from './errors.ts';
import { checkedDigest } from './grammar.ts';
import { IMAGE_INDEX } from './manifest.ts';
import { openRepository, type RouteParts } from './parts.ts';

export function serveLists(parts: RouteParts): void {
  const { server, store } = parts;

  server.route('GET', '/v2/_catalog', (request) => {
    const caller = parts.authorization.requireAny(request, CATALOG_SCOPE);
    const names = store.names().filter((name) => caller.can(name, 'pull'));
    return page(request, names, (repositories) => ({ repositories }));
  });

  server.route('GET', '/v2/{name...}/tags/list', (request) => {
    const name = openRepository(parts, request, 'pull');
    if (!store.has(name)) {
      throw registryError('NAME_UNKNOWN', 'repository name not known to registry', { detail: { name } });
    }
    const tags = store.tags(name).map((entry) => entry.tag);
    return page(request, tags, (some) => ({ name, tags: some }));
  });

  server.route('GET', '/v2/{name...}/referrers/{digest}', (request) => {
    // A registry without this API has no such route: it says 404 to everybody, and not in JSON.
    if (!parts.options.referrersApi) {
      return {
        status: 404,
        headers: { 'content-type': 'text/plain; charset=utf-8' },
        body: '404 page not found\n',
      };
    }
    const name = openRepository(parts, request, 'pull');
    const digest = checkedDigest(request.params.digest ?? '');
    const query = request.url.searchParams;
    const filter = query.get('artifactType');
    const all = store.linked(name, digest).filter((item) => filter === null || item.artifactType === filter);
    const after = query.get('last');
    const from = after === null ? 0 : all.findIndex((item) => item.digest === after) + 1;
    const manifests = all.slice(from, from + parts.options.referrersPageSize);
    const last = manifests.at(-1)?.digest;
    const more = from + manifests.length < all.length && last !== undefined;
    const next = new URLSearchParams({
      ...(filter !== null && { artifactType: filter }),
      ...(more && { last }),
    });
    return {
      status: 200,
      headers: {
        ...API_VERSION,
        'content-type': IMAGE_INDEX,
        ...(filter !== null && { 'oci-filters-applied': 'artifactType' }),
        ...(more && { link: `<${request.path}?${next}>; rel="next"` }),
      },
      body: JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_INDEX, manifests }),
    };
  });
}

/** A page of a sorted list by the query parameters `n` and `last`, with a Link to the next where there is more. */
function page(
  request: PlatformRequest,
  all: string[],
  body: (some: string[]) => Record<string, unknown>,
): PlatformResponse {
  const query = request.url.searchParams;
  const asked = query.get('n');
  if (asked !== null && !/^\d+$/.test(asked)) {
    throw registryError('PAGINATION_NUMBER_INVALID', 'invalid number of results requested', {
      detail: { n: asked },
    });
  }
  const last = query.get('last');
  const rest = last === null ? all : all.filter((item) => item > last);
  const some = asked === null ? rest : rest.slice(0, Number(asked));
  const end = some.at(-1);
  const more = some.length < rest.length && end !== undefined;
  const next = new URLSearchParams({ n: asked ?? '', last: end ?? '' });
  return {
    status: 200,
    headers: { ...API_VERSION, ...(more && { link: `<${request.path}?${next}>; rel="next"` }) },
    body: body(some),
  };
}
