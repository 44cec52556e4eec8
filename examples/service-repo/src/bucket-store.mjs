// Claims as objects in Cloud Storage (JSON API v1), one object a claim, under members/MEMBER/CLAIM.json and claims/CLAIM.
// The access token comes from the metadata server of the workload: there is no key.

const METADATA = 'http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/token';
const TIMEOUT_MS = 5000;
/** A token is fetched anew so long before it ends. */
const TOKEN_MARGIN_MS = 60_000;

export function bucketStore({
  bucket,
  endpoint = 'https://storage.googleapis.com',
  token = metadataToken(),
  send = fetch,
}) {
  async function call(path, init = {}) {
    const response = await send(`${endpoint}${path}`, {
      ...init,
      headers: { ...init.headers, authorization: `Bearer ${await token()}` },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`Cloud Storage answered ${response.status} to ${init.method ?? 'GET'}`);
    return response;
  }

  const objectPath = (name) => `/storage/v1/b/${encodeURIComponent(bucket)}/o/${encodeURIComponent(name)}`;
  const read = async (name) => (await call(`${objectPath(name)}?alt=media`))?.json();
  const write = (name, value) =>
    call(
      `/upload/storage/v1/b/${encodeURIComponent(bucket)}/o?uploadType=media&name=${encodeURIComponent(name)}`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(value),
      },
    );

  return {
    async ready() {
      try {
        return (await call(`/storage/v1/b/${encodeURIComponent(bucket)}?fields=name`)) !== undefined;
      } catch {
        return false;
      }
    },
    async get(id) {
      const pointer = await read(`claims/${id}`);
      return pointer === undefined ? undefined : read(`members/${pointer.memberId}/${id}.json`);
    },
    async put(claim) {
      await write(`members/${claim.memberId}/${claim.id}.json`, claim);
      await write(`claims/${claim.id}`, { memberId: claim.memberId });
    },
    async list(memberId) {
      const claims = [];
      let page = '';
      do {
        const prefix = encodeURIComponent(`members/${memberId}/`);
        const answer = await call(
          `/storage/v1/b/${encodeURIComponent(bucket)}/o?prefix=${prefix}&fields=items/name,nextPageToken${page}`,
        );
        const { items = [], nextPageToken } = (await answer?.json()) ?? {};
        claims.push(...(await Promise.all(items.map((item) => read(item.name)))));
        page = nextPageToken ? `&pageToken=${encodeURIComponent(nextPageToken)}` : '';
      } while (page);
      return claims.filter((claim) => claim !== undefined);
    },
  };
}

/** The workload's token, kept until shortly before it ends. */
export function metadataToken({ address = METADATA, send = fetch, now = Date.now } = {}) {
  let held = { value: '', until: 0 };
  return async () => {
    if (now() < held.until) return held.value;
    const response = await send(address, {
      headers: { 'metadata-flavor': 'Google' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) throw new Error(`the metadata server answered ${response.status}`);
    const { access_token: value, expires_in: seconds } = await response.json();
    held = { value, until: now() + seconds * 1000 - TOKEN_MARGIN_MS };
    return value;
  };
}
