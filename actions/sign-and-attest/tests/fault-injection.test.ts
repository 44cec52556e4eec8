/**
 * Every service of a release fails in every way it can, at the shipped bundle: the evidence is complete afterwards, each statement once, or
 * the step fails with a clear error and claims nothing. A second run, with the fault gone, completes the evidence and adds nothing twice.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { bundleVerifier, parseTrustedRoot, registrySource } from '@waybill/evidence';
import type { PlatformServer } from '@waybill/local-platform';
import { type Digest, registryClient } from '@waybill/registry';
import type { ActionRun } from '@waybill/test-harness';
import { httpClient } from '@waybill/toolkit';
import { errorOf, startWorld, type World } from './world.ts';

type Fault = Parameters<PlatformServer['fault']>[0];
type Outcome = ReturnType<Fault>;
type Request = Parameters<Fault>[0];

/** Signature, provenance, SBOM, gate verdict, tests. */
const STATEMENTS = 5;
const NAME = 'acme/claims-api';

interface Target {
  server(world: World): PlatformServer;
  /** Whether a request is the one that the service is there for. */
  hits(request: Request): boolean;
  rekor?: 1 | 2;
}

const targets = {
  oidc: {
    server: ({ platform }) => platform.service('oidc').server,
    hits: ({ path }) => path.includes('/idtoken/'),
  },
  fulcio: {
    server: ({ platform }) => platform.service('sigstore').servers.fulcio,
    hits: ({ path }) => path.endsWith('/signingCert'),
  },
  tsa: {
    server: ({ platform }) => platform.service('sigstore').servers.tsa,
    hits: ({ path }) => path.endsWith('/timestamp'),
  },
  'rekor v1': {
    server: ({ platform }) => platform.service('sigstore').servers.rekor,
    hits: ({ method, path }) => method === 'POST' && path.endsWith('/log/entries'),
  },
  'rekor v2': {
    server: ({ platform }) => platform.service('sigstore').servers.rekorV2,
    hits: ({ method, path }) => method === 'POST' && path.endsWith('/log/entries'),
    rekor: 2,
  },
  'registry, uploads of blobs': {
    server: ({ platform }) => platform.service('registry').server,
    hits: ({ method, path }) => method === 'PUT' && path.includes('/blobs/uploads/'),
  },
  'registry, manifests written': {
    server: ({ platform }) => platform.service('registry').server,
    hits: ({ method, path }) => method === 'PUT' && path.includes('/manifests/'),
  },
  'registry, blobs read': {
    server: ({ platform }) => platform.service('registry').server,
    hits: ({ method, path }) => method === 'GET' && path.includes('/blobs/'),
  },
  'registry, lists of referrers': {
    server: ({ platform }) => platform.service('registry').server,
    hits: ({ path }) => path.includes('/referrers/'),
  },
} satisfies Record<string, Target>;

/** Failures that pass: the release must be complete in spite of them. */
const passing: Record<string, Outcome> = {
  'answers 502': { status: 502, body: 'bad gateway' },
  'answers 429 with Retry-After': { status: 429, headers: { 'retry-after': '0' }, body: 'slow down' },
  'cuts the connection': 'drop',
  'loses its answer': 'lose',
  'tears its answer in the middle': 'tear',
  'does not answer': 'hang',
};

/** Failures that last: what is refused once is refused always, and the step says whose answer it was. */
const lasting: {
  service: keyof typeof targets;
  what: string;
  answer: Outcome;
  code: RegExp;
}[] = [
  {
    service: 'oidc',
    what: 'refuses the token',
    answer: { status: 403, body: 'no' },
    code: /WAYBILL_ID_TOKEN_REFUSED/,
  },
  {
    service: 'fulcio',
    what: 'refuses the token',
    answer: { status: 401, body: { message: 'no' } },
    code: /WAYBILL_CERTIFICATE_REFUSED/,
  },
  {
    service: 'tsa',
    what: 'answers with something else',
    answer: { status: 200, body: 'no timestamp' },
    code: /WAYBILL_TIMESTAMP_REFUSED/,
  },
  {
    service: 'rekor v1',
    what: 'refuses the entry',
    answer: { status: 400, body: { message: 'no' } },
    code: /WAYBILL_TLOG_REFUSED/,
  },
  {
    service: 'rekor v1',
    what: 'answers a conflict without saying with what',
    answer: { status: 409, body: { message: 'there' } },
    code: /WAYBILL_TLOG_REFUSED/,
  },
  {
    service: 'rekor v2',
    what: 'refuses the entry',
    answer: { status: 400, body: { message: 'no' } },
    code: /WAYBILL_TLOG_REFUSED/,
  },
  { service: 'fulcio', what: 'never answers', answer: 'hang', code: /WAYBILL_CERTIFICATE_REFUSED/ },
  { service: 'rekor v1', what: 'never answers', answer: 'hang', code: /WAYBILL_TLOG_REFUSED/ },
  {
    service: 'registry, lists of referrers',
    what: 'never answers',
    answer: 'hang',
    code: /WAYBILL_EVIDENCE_UNREADABLE[\s\S]*\/referrers\/.*WAYBILL_HTTP_TIMEOUT/,
  },
  {
    service: 'registry, manifests written',
    what: 'denies the push',
    answer: { status: 403, body: { errors: [{ code: 'DENIED' }] } },
    code: /WAYBILL_REGISTRY_DENIED/,
  },
  {
    service: 'registry, blobs read',
    what: 'sends other bytes than it was given',
    answer: { status: 200, body: '{}' },
    code: /WAYBILL_EVIDENCE_NOT_KEPT/,
  },
];

describe('a release while a service fails', () => {
  let world: World;
  let remove: (() => void) | undefined;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterEach(() => {
    remove?.();
    remove = undefined;
  });
  afterAll(() => world.stop());

  /** @param times how often the fault strikes */
  function strike(target: Target, outcome: Outcome, times: number): () => number {
    let left = times;
    remove = target.server(world).fault((request) => {
      if (left === 0 || !target.hits(request)) return undefined;
      left--;
      return outcome;
    });
    return () => times - left;
  }

  const sign = (digest: string, rekor?: 1 | 2, serviceTimeoutSeconds?: number): Promise<ActionRun> =>
    world.sign(
      digest,
      { format: 'bundle', 'service-timeout-seconds': String(serviceTimeoutSeconds ?? '') },
      { rekor },
    );

  /** Each statement once, and each verifies. */
  async function expectComplete(digest: string): Promise<void> {
    const listed = world.referrers(digest);
    expect(listed).toHaveLength(STATEMENTS);
    expect(new Set(listed.map(({ predicateType }) => predicateType)).size).toBe(STATEMENTS);
    const env = world.jobEnv();
    const [registry = ''] = world.repository.split('/');
    const client = await registryClient(
      { registry, repository: NAME },
      { http: httpClient({ env: {} }), env },
    );
    const root = JSON.stringify(world.platform.service('sigstore').trustedRoot());
    const verify = await bundleVerifier(parseTrustedRoot(root, 'trusted root'));
    const { bundles, unreadable } = await registrySource(client).evidence(digest as Digest);
    expect(unreadable).toEqual([]);
    const verdicts = await Promise.all(bundles.map(({ bytes, referrer }) => verify(bytes, referrer)));
    expect(verdicts.filter(({ ok }) => ok)).toHaveLength(STATEMENTS);
  }

  const table = Object.entries(targets).flatMap(([service, target]) =>
    Object.entries(passing)
      .filter(([what]) => !lasting.some((row) => row.service === service && row.what === what))
      .map(([what, outcome]) => ({ service, what, target: target as Target, outcome })),
  );

  it.each(table)('$service $what, and then does: complete', async ({ target, outcome, service, what }) => {
    const { digest } = await world.pushImage(`${service} ${what}`);
    // Waiting for nothing takes its time: one silence is enough.
    const times = outcome === 'hang' ? 1 : 2;
    const struck = strike(target, outcome, times);
    const run = await sign(digest, target.rekor, outcome === 'hang' ? 18 : undefined);
    expect(errorOf(run)).toBe('\n');
    expect(run.exitCode).toBe(0);
    expect(struck()).toBe(times);
    await expectComplete(digest);
    expect((await sign(digest, target.rekor)).outputs.written).toBe('0');
    expect(world.referrers(digest)).toHaveLength(STATEMENTS);
  });

  it.each(lasting)(
    '$service $what: a clear error, nothing claimed',
    async ({ service, what, answer, code }) => {
      const target: Target = targets[service];
      const { digest } = await world.pushImage(`${service} ${what}`);
      strike(target, answer, Number.POSITIVE_INFINITY);
      const run = await sign(digest, target.rekor, answer === 'hang' ? 9 : undefined);
      expect(run.exitCode).toBe(1);
      expect(errorOf(run)).toMatch(code);
      expect(run.outputs).toEqual({});
      expect(run.summary).toContain('failed');
      remove?.();
      expect((await sign(digest, target.rekor)).exitCode).toBe(0);
      await expectComplete(digest);
    },
  );
});
