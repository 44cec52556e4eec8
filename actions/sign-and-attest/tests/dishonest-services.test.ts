/**
 * Services that answer, and answer wrong: another key, another entry, another manifest, a part of the list. The step fails with what is wrong and
 * claims nothing; where nothing could be trusted, nothing is attached. A run with an honest service completes the evidence, each statement once.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { PlatformServer } from '@waybill/local-platform';
import type { ActionRun } from '@waybill/test-harness';
import { errorOf, startWorld, type World } from './world.ts';

/** Signature, provenance, SBOM, gate verdict, tests. */
const STATEMENTS = 5;
const NAME = 'acme/claims-api';
const HOUR_MS = 3_600_000;

describe('a service that answers wrong', () => {
  let world: World;
  const undo: (() => void)[] = [];
  beforeAll(async () => {
    world = await startWorld();
  });
  afterEach(() => {
    for (const remove of undo.splice(0)) remove();
  });
  afterAll(() => world.stop());

  const fault = (server: PlatformServer, body: Parameters<PlatformServer['fault']>[0]) => {
    undo.push(server.fault(body));
  };
  const registry = () => world.platform.service('registry');
  const sigstore = () => world.platform.service('sigstore');

  function expectRefused(run: ActionRun, code: RegExp): void {
    expect(errorOf(run)).toMatch(code);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toEqual({});
  }

  /** With the fault gone, a run completes the evidence, and a further one adds nothing. */
  async function expectMended(digest: string, inputs: Record<string, string>): Promise<void> {
    for (const remove of undo.splice(0)) remove();
    expect(errorOf(await world.sign(digest, inputs))).toBe('\n');
    expect((await world.sign(digest, inputs)).outputs.written).toBe('0');
    const types = world.referrers(digest).map(({ predicateType }) => predicateType);
    expect(types).toHaveLength(STATEMENTS);
    expect(new Set(types).size).toBe(STATEMENTS);
  }

  it.each([1, 2] as const)(
    'a log of version %i whose key the trusted root does not have: nothing is attached',
    async (rekor) => {
      const { digest } = await world.pushImage(`wrong log key ${rekor}`);
      const inputs = { format: 'bundle', 'trusted-root': world.file('root.json', rootWithOtherLogKeys()) };
      const run = await world.sign(digest, inputs, { rekor });
      expectRefused(run, /WAYBILL_SIGNED_NOT_VERIFIED[\s\S]*TLOG_ENTRY_MISMATCH/);
      expect(world.referrers(digest)).toEqual([]);
      await expectMended(digest, { format: 'bundle' });
    },
  );

  /** The logs keep their names and periods; their keys are each other's. */
  function rootWithOtherLogKeys(): unknown {
    const root = structuredClone(sigstore().trustedRoot()) as {
      tlogs: { publicKey: Record<string, unknown> }[];
      ctlogs: { publicKey: Record<string, unknown> }[];
    };
    const other = root.ctlogs[0]?.publicKey.rawBytes;
    for (const { publicKey } of root.tlogs) publicKey.rawBytes = other;
    return root;
  }

  it('a certificate that had ended when it was used: nothing is attached', async () => {
    const { digest } = await world.pushImage('expired certificate');
    const { clock } = world.platform;
    clock.shift(-HOUR_MS);
    let shifted = true;
    undo.push(() => {
      if (shifted) clock.shift(HOUR_MS);
      shifted = false;
    });
    // Token and certificate are an hour old; the log and the timestamps are of now.
    fault(sigstore().servers.fulcio, ({ path }) =>
      path.endsWith('/signingCert') && shifted
        ? (answer) => {
            clock.shift(HOUR_MS);
            shifted = false;
            return answer;
          }
        : undefined,
    );
    const run = await world.sign(digest, { format: 'bundle' });
    expectRefused(run, /WAYBILL_SIGNED_NOT_VERIFIED[\s\S]*CERTIFICATE_UNTRUSTED/);
    expect(world.referrers(digest)).toEqual([]);
    await expectMended(digest, { format: 'bundle' });
  });

  it('a conflict of the log that names the entry of somebody else: nothing is attached', async () => {
    const { digest } = await world.pushImage('foreign entry');
    const earlier = await world.pushImage('whose entry it is');
    await world.sign(earlier.digest, { format: 'bundle' });
    const foreign = sigstore()
      .entries()
      .find(({ log }) => log === 'rekor-v1');
    fault(sigstore().servers.rekor, ({ method, path }) =>
      method === 'POST' && path.endsWith('/log/entries')
        ? {
            status: 409,
            headers: { location: `/api/v1/log/entries/${foreign?.id}` },
            body: { code: 409, message: 'an equivalent entry already exists' },
          }
        : undefined,
    );
    const run = await world.sign(digest, { format: 'bundle' });
    expectRefused(run, /WAYBILL_TLOG_ENTRY_INVALID[\s\S]*not of this signature/);
    expect(world.referrers(digest)).toEqual([]);
    await expectMended(digest, { format: 'bundle' });
  });

  it('a conflict of the log that names our own entry: the entry is ours', async () => {
    const { digest } = await world.pushImage('own entry');
    const { rekor } = sigstore().servers;
    let lost = STATEMENTS;
    fault(rekor, ({ method, path }) =>
      method === 'POST' && path.endsWith('/log/entries') && lost-- > 0 ? 'lose' : undefined,
    );
    const before = rekor.requests.length;
    const run = await world.sign(digest, { format: 'bundle' });
    expect(errorOf(run)).toBe('\n');
    const conflicts = rekor.requests.slice(before).filter(({ status }) => status === 409);
    expect(conflicts).toHaveLength(STATEMENTS);
    await expectMended(digest, { format: 'bundle' });
  });

  it.each(['sig', 'att'])('the tag .%s is on the manifest of another image', async (kind) => {
    const { digest } = await world.pushImage(`tag ${kind} asked`);
    const other = await world.pushImage(`tag ${kind} served`);
    await world.sign(other.digest);
    const tag = (of: string) => `${of.replace(':', '-')}.${kind}`;
    const stored = registry().manifest(NAME, tag(other.digest));
    fault(registry().server, ({ method, path }) =>
      (method === 'GET' || method === 'HEAD') && path.endsWith(`/manifests/${tag(digest)}`)
        ? {
            status: 200,
            headers: {
              'content-type': stored?.mediaType ?? '',
              'docker-content-digest': stored?.digest ?? '',
            },
            body: stored?.bytes,
          }
        : undefined,
    );
    expectRefused(await world.sign(digest), /WAYBILL_(?:EVIDENCE_NOT_KEPT|LEGACY_LAYER_LOST)/);
    await expectMended(digest, {});
  });

  it('the digest is answered with another manifest: nothing is signed', async () => {
    const { digest } = await world.pushImage('digest asked');
    const other = await world.pushImage('digest served');
    const stored = registry().manifest(NAME, other.digest);
    const entries = sigstore().entries().length;
    fault(registry().server, ({ method, path }) =>
      method === 'GET' && path.endsWith(`/manifests/${digest}`)
        ? { status: 200, headers: { 'content-type': stored?.mediaType ?? '' }, body: stored?.bytes }
        : undefined,
    );
    expectRefused(await world.sign(digest), /WAYBILL_REGISTRY_DIGEST/);
    expect(sigstore().entries()).toHaveLength(entries);
    await expectMended(digest, { format: 'bundle' });
  });

  it('a list of referrers that is cut to valid JSON with fewer entries: not said to be kept', async () => {
    const { digest } = await world.pushImage('short list');
    fault(registry().server, ({ path }) =>
      path.endsWith(`/referrers/${digest}`)
        ? (answer) => (answer.status === 200 ? { ...answer, body: shortened(answer.body) } : answer)
        : undefined,
    );
    expectRefused(await world.sign(digest, { format: 'bundle' }), /WAYBILL_EVIDENCE_NOT_KEPT/);
    await expectMended(digest, { format: 'bundle' });
  });

  it('a list of referrers that ends in the middle of its JSON: said so, nothing is signed', async () => {
    const { digest } = await world.pushImage('broken list');
    const entries = sigstore().entries().length;
    fault(registry().server, ({ path }) =>
      path.endsWith(`/referrers/${digest}`)
        ? (answer) =>
            answer.status === 200 ? { ...answer, body: bytesOf(answer.body).subarray(0, -9) } : answer
        : undefined,
    );
    expectRefused(await world.sign(digest, { format: 'bundle' }), /WAYBILL_(?:MANIFEST|REFERRERS)_INVALID/);
    expect(sigstore().entries()).toHaveLength(entries);
    await expectMended(digest, { format: 'bundle' });
  });

  it('an upload that is cut in the middle of the blob: said so, and complete with the next run', async () => {
    const { digest } = await world.pushImage('cut upload');
    undo.push(
      registry().server.cutBodies(({ method, path }) => method === 'PUT' && path.includes('/blobs/uploads/')),
    );
    const run = await world.sign(digest, { format: 'bundle' });
    expectRefused(run, /WAYBILL_HTTP_UNREACHABLE[\s\S]*\/blobs\/uploads\//);
    expect(world.referrers(digest)).toEqual([]);
    await expectMended(digest, { format: 'bundle' });
  });

  it('uploads that are cut in the middle of the blob twice: complete', async () => {
    const { digest } = await world.pushImage('cut uploads');
    let left = 2;
    undo.push(
      registry().server.cutBodies(
        ({ method, path }) => method === 'PUT' && path.includes('/blobs/uploads/') && left-- > 0,
      ),
    );
    expect(errorOf(await world.sign(digest, { format: 'bundle' }))).toBe('\n');
    await expectMended(digest, { format: 'bundle' });
  });
});

function bytesOf(body: unknown): Buffer {
  return typeof body === 'string' || body instanceof Uint8Array
    ? Buffer.from(body)
    : Buffer.from(JSON.stringify(body));
}

/** The same index without its last entry. */
function shortened(body: unknown): Buffer {
  const index = JSON.parse(bytesOf(body).toString('utf8')) as { manifests: unknown[] };
  return Buffer.from(JSON.stringify({ ...index, manifests: index.manifests.slice(0, -1) }));
}
