// The HTTP side: routes, limits, and errors as problem details (RFC 9457).
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { claimFaults, decide, decisionFaults, newClaim } from './claims.mjs';

const MAX_BODY_BYTES = 256 * 1024;
const REQUEST_TIMEOUT_MS = 10_000;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

class Problem extends Error {
  constructor(status, title, errors) {
    super(title);
    this.status = status;
    this.errors = errors;
  }
}

/** `store` has get(id), put(claim), list(memberId) and ready(); `now` and `newId` can be given for tests. */
export function claimsServer({ store, log = () => {}, now = () => new Date(), newId = randomUUID }) {
  async function handle(request) {
    const url = new URL(request.url, 'http://service');
    const [, version, collection, id, action] = url.pathname.split('/');
    if (request.method === 'GET' && url.pathname === '/healthz') return [200, { status: 'ok' }];
    if (request.method === 'GET' && url.pathname === '/readyz') {
      return (await store.ready()) ? [200, { status: 'ready' }] : [503, { status: 'not ready' }];
    }
    if (version !== 'v1' || collection !== 'claims') throw new Problem(404, 'There is nothing here');
    if (id === undefined) return claims(request, url);
    if (!ID.test(id)) throw new Problem(404, 'There is no such claim');
    const claim = await store.get(id);
    if (claim === undefined) throw new Problem(404, 'There is no such claim');
    if (action === undefined && request.method === 'GET') return [200, claim];
    if (action === 'decision' && request.method === 'POST') return decision(request, claim);
    throw new Problem(405, 'This method is not allowed here');
  }

  async function claims(request, url) {
    if (request.method === 'GET') {
      const memberId = url.searchParams.get('memberId');
      if (!memberId) throw new Problem(400, 'The query needs memberId');
      return [200, { claims: await store.list(memberId) }];
    }
    if (request.method !== 'POST') throw new Problem(405, 'This method is not allowed here');
    const body = await json(request);
    refuse(claimFaults(body, now()));
    const claim = newClaim(body, newId(), now());
    await store.put(claim);
    log('claim-received', { claim: claim.id, lines: claim.lines.length });
    return [201, claim, { location: `/v1/claims/${claim.id}` }];
  }

  async function decision(request, claim) {
    const body = await json(request);
    refuse(decisionFaults(body, claim));
    if (claim.status !== 'received') throw new Problem(409, `The claim is ${claim.status} already`);
    const decided = decide(claim, body, now());
    await store.put(decided);
    log('claim-decided', { claim: claim.id, status: decided.status });
    return [200, decided];
  }

  const server = createServer(async (request, response) => {
    const requestId = newRequestId(request);
    let status;
    let body;
    let headers = {};
    try {
      [status, body, headers = {}] = await handle(request);
    } catch (error) {
      const known = error instanceof Problem;
      status = known ? error.status : 500;
      const title = known ? error.message : 'The service could not answer';
      body = {
        type: 'about:blank',
        title,
        status,
        requestId,
        ...(known && error.errors ? { errors: error.errors } : {}),
      };
      headers = { 'content-type': 'application/problem+json' };
      if (!known) log('failed', { requestId, error: String(error?.message ?? error) });
    }
    response.writeHead(status, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-request-id': requestId,
      ...headers,
    });
    response.end(JSON.stringify(body));
  });
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.headersTimeout = REQUEST_TIMEOUT_MS;
  return server;
}

function newRequestId(request) {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

function refuse(faults) {
  if (faults.length > 0)
    throw new Problem(422, 'The request does not have the form that is documented', faults);
}

async function json(request) {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    throw new Problem(415, 'The body must be application/json');
  }
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new Problem(413, `The body must have at most ${MAX_BODY_BYTES} bytes`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new Problem(400, 'The body is not valid JSON');
  }
}
