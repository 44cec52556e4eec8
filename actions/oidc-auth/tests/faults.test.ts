import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Cloud, cloud, exchanges, signIn } from './support.ts';

describe('faults of the cloud', () => {
  let at: Cloud;
  beforeEach(async () => {
    at = await cloud();
  });
  afterEach(() => at.platform.stop());

  /** Answers the first `count` requests to the token service with something else. */
  function first(
    count: number,
    answer: { status: number; headers?: Record<string, string>; body?: unknown } | 'drop',
  ) {
    let left = count;
    at.gcp.server.fault((request) => (request.path === '/v1/token' && left-- > 0 ? answer : undefined));
  }

  it('tries again after a 503', async () => {
    first(1, {
      status: 503,
      headers: { 'retry-after': '0' },
      body: { error: { code: 503, status: 'UNAVAILABLE' } },
    });
    const run = await signIn(at);
    expect(run.exitCode).toBe(0);
    expect(exchanges(at)).toBe(2);
  });

  it('tries again after a cut connection: an exchange changes nothing', async () => {
    first(1, 'drop');
    const run = await signIn(at);
    expect(run.exitCode).toBe(0);
    expect(exchanges(at)).toBe(2);
  });

  it('tries again when the token service could not reach the issuer', async () => {
    const body = {
      error: 'invalid_grant',
      error_description: "Error connecting to the given credential's issuer.",
    };
    first(1, { status: 400, body });
    const run = await signIn(at);
    expect(run.exitCode).toBe(0);
    expect(exchanges(at)).toBe(2);
  });

  it('tells an outage from a refusal', async () => {
    first(100, {
      status: 500,
      headers: { 'retry-after': '0' },
      body: { error: { code: 500, status: 'INTERNAL' } },
    });
    const run = await signIn(at);
    expect(run.exitCode).toBe(1);
    expect(run.annotations.at(-1)?.properties.title).toBe('oidc-auth: WAYBILL_HTTP_STATUS');
  });

  it('does not take an answer without a token for a login', async () => {
    first(1, { status: 200, body: { token_type: 'Bearer' } });
    const run = await signIn(at, { inputs: { registries: at.registry.host } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toEqual({});
    expect(run.exported).toEqual({});
  });
});
