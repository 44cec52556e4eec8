import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import { memoryStore } from '../src/memory-store.mjs';
import { claimsServer } from '../src/server.mjs';
import { claim, today } from './example.mjs';

let server;
let address;
const lines = [];

before(async () => {
  server = claimsServer({
    store: memoryStore(),
    log: (event, facts) => lines.push(JSON.stringify({ event, ...facts })),
    now: () => today,
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${server.address().port}`;
});
after(() => server.close());

const post = (path, body, headers = { 'content-type': 'application/json' }) =>
  fetch(`${address}${path}`, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('the service', () => {
  it('says that it is alive and ready', async () => {
    for (const path of ['/healthz', '/readyz']) assert.equal((await fetch(address + path)).status, 200);
  });

  it('takes a claim in, gives it back, lists it and records a decision once', async () => {
    const created = await post('/v1/claims', claim());
    assert.equal(created.status, 201);
    const kept = await created.json();
    assert.equal(kept.status, 'received');
    const location = created.headers.get('location');
    assert.deepEqual(await (await fetch(address + location)).json(), kept);
    const { claims } = await (await fetch(`${address}/v1/claims?memberId=M123456789`)).json();
    assert.deepEqual(claims, [kept]);
    const decided = await post(`${location}/decision`, { outcome: 'approved', allowedCents: 20_000 });
    assert.equal((await decided.json()).status, 'approved');
    assert.equal((await post(`${location}/decision`, { outcome: 'denied', denialCode: '50' })).status, 409);
  });

  it('answers faults as problem details with each field', async () => {
    const answer = await post('/v1/claims', { ...claim(), providerNpi: '1234567890' });
    assert.equal(answer.status, 422);
    assert.equal(answer.headers.get('content-type'), 'application/problem+json');
    assert.deepEqual(
      (await answer.json()).errors.map((error) => error.field),
      ['providerNpi'],
    );
  });

  it('refuses what is not JSON, too large, unknown or not allowed', async () => {
    assert.equal((await post('/v1/claims', '{')).status, 400);
    assert.equal((await post('/v1/claims', 'x', { 'content-type': 'text/plain' })).status, 415);
    assert.equal((await post('/v1/claims', `"${'x'.repeat(300_000)}"`)).status, 413);
    assert.equal((await fetch(`${address}/v1/claims/7`)).status, 404);
    assert.equal((await fetch(`${address}/admin`)).status, 404);
    assert.equal((await fetch(`${address}/v1/claims`, { method: 'DELETE' })).status, 405);
  });

  it('keeps what is in a claim out of the log', async () => {
    await post('/v1/claims', claim());
    assert.ok(lines.length > 0);
    for (const line of lines) assert.doesNotMatch(line, /M123456789|1234567893|E11/);
  });
});
