/** Signing when services fail: what is tried again, what is an error, and that the token never comes back in one. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { describeError } from '@waybill/toolkit';
import { bundleVerifier, parseSigningConfig } from '../src/index.ts';
import { certificateVerifier, keylessSigner, submitEntry } from '../src/sign/index.ts';
import { COMMIT, pushImage, signerFor, startWorld, statements, tokenFor, type World } from './release.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const lifts: (() => void)[] = [];
afterEach(() => {
  for (const lift of lifts.splice(0)) lift();
});

const down = { status: 503, body: { code: 503, message: 'down' } };
const servers = () => world.platform.service('sigstore').servers;

async function signed(options: Parameters<typeof signerFor>[1] = {}) {
  const image = await pushImage(world.registry);
  const signer = await signerFor(world, options);
  const [statement] = statements(signer.token, [image.digest]);
  if (!statement) throw new Error('no statement');
  return signer.sign(statement);
}

describe('an outage', () => {
  it.each([1, 2] as const)('of the log of version %i is bridged by trying again', async (rekor) => {
    let failures = 2;
    lifts.push(servers()[rekor === 1 ? 'rekor' : 'rekorV2'].fault(() => (failures-- > 0 ? down : undefined)));
    const { bundle, logEntries } = await signed({ rekor });
    expect(logEntries).toHaveLength(1);
    const verify = await bundleVerifier(world.trustedRoot);
    expect(await verify(bundle, 'bundle')).toMatchObject({ ok: true });
  });

  it('of the log is an error where the log is required', async () => {
    lifts.push(servers().rekor.fault(() => down));
    await expect(signed()).rejects.toMatchObject({ code: 'WAYBILL_TLOG_REFUSED', kind: 'remote' });
  });

  it('of the log leaves a signed timestamp where the log is preferred', async () => {
    lifts.push(servers().rekor.fault(() => down));
    const { bundle, logEntries } = await signed({ transparencyLog: 'prefer' });
    expect(logEntries).toEqual([]);
    const optional = await bundleVerifier(world.trustedRoot, { transparencyLog: 'optional' });
    expect(await optional(bundle, 'bundle')).toMatchObject({ ok: true });
    const required = await bundleVerifier(world.trustedRoot);
    expect(await required(bundle, 'bundle')).toMatchObject({ ok: false, code: 'TLOG_MISSING' });
  });

  it('of the log is waited for once, for whatever format', async () => {
    lifts.push(servers().rekor.fault(() => down));
    const signer = await signerFor(world, { transparencyLog: 'prefer' });
    const [statement] = statements(signer.token, [(await pushImage(world.registry)).digest]);
    if (!statement) throw new Error('no statement');
    const signed = await signer.sign(statement);
    const asked = servers().rekor.requests.length;
    expect(await signer.legacyAttestation(signed)).toBeUndefined();
    expect(await signer.legacySignature(Buffer.from('payload'))).toBeUndefined();
    expect(servers().rekor.requests.length).toBe(asked);
  });

  it('of the log is an error for the older format where the log is required', async () => {
    const signer = await signerFor(world);
    lifts.push(servers().rekor.fault(() => down));
    await expect(signer.legacySignature(Buffer.from('payload'))).rejects.toMatchObject({
      code: 'WAYBILL_TLOG_REFUSED',
    });
  });

  it('of the timestamp authority is an error', async () => {
    lifts.push(servers().tsa.fault(() => down));
    await expect(signed()).rejects.toMatchObject({ code: 'WAYBILL_TIMESTAMP_REFUSED' });
  });

  it('of one timestamp authority or log is bridged by the next, in whatever format', async () => {
    const { tsaUrl, rekorUrl } = world.platform.service('sigstore');
    const config = world.platform.service('sigstore').signingConfig({ rekor: 1 }) as {
      tsaUrls: { url: string }[];
      rekorTlogUrls: { url: string }[];
    };
    const [authority] = config.tsaUrls;
    const [log] = config.rekorTlogUrls;
    const warnings: string[] = [];
    const signer = await keylessSigner({
      http: world.http,
      token: await tokenFor(world),
      config: parseSigningConfig(
        JSON.stringify({
          ...config,
          tsaUrls: [{ ...authority, operator: 'first', url: `${tsaUrl}/gone` }, authority],
          rekorTlogUrls: [{ ...log, operator: 'first', url: `${rekorUrl}/lost` }, log],
        }),
        'signing-config.json',
        new Date(),
      ),
      transparencyLog: 'required',
      onWarning: (text) => warnings.push(text),
      retry: { attempts: 1 },
    });
    const [statement] = statements(await tokenFor(world), [`sha256:${'0'.repeat(64)}`]);
    if (!statement) throw new Error('no statement');
    const { bundle } = await signer.sign(statement);
    const verify = await bundleVerifier(world.trustedRoot);
    expect(await verify(bundle, 'bundle')).toMatchObject({ ok: true });
    expect(warnings.join()).toMatch(/gone did not answer, the next service is asked/);
    expect(warnings.join()).toMatch(/lost did not answer, the next service is asked/);
    expect(await signer.legacySignature(Buffer.from('payload'))).toBeDefined();
  });

  it('that loses the answer of the log finds its own entry', async () => {
    const image = await pushImage(world.registry);
    const signer = await signerFor(world);
    const [statement] = statements(signer.token, [image.digest]);
    if (!statement) throw new Error('no statement');
    const { bundle, logEntries } = await signer.sign(statement);
    const { dsseEnvelope } = JSON.parse(bundle.toString('utf8'));
    const log = { url: world.platform.service('sigstore').rekorUrl, majorApiVersion: 1 };
    // The entry is in the log already: the same is sent again, as after an answer that never came.
    const again = await submitEntry(
      world.http,
      log,
      { envelope: dsseEnvelope, verifier: certificateVerifier(signer.certificate) },
      {},
    );
    expect(again.logIndex).toBe(logEntries[0]?.logIndex);
    expect(servers().rekor.requests.some(({ status }) => status === 409)).toBe(true);
  });

  it('is an error of the certificate authority that does not show the token', async () => {
    const token = await tokenFor(world);
    lifts.push(
      servers().fulcio.fault((request) => ({
        status: 400,
        body: {
          code: 3,
          message: `invalid token ${request.json<{ credentials: { oidcIdentityToken: string } }>().credentials.oidcIdentityToken}`,
        },
      })),
    );
    const config = parseSigningConfig(
      JSON.stringify(world.platform.service('sigstore').signingConfig()),
      'signing-config.json',
      new Date(),
    );
    const failure = await keylessSigner({
      http: world.http,
      token,
      config,
      transparencyLog: 'required',
    }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'WAYBILL_CERTIFICATE_REFUSED' });
    const shown = `${describeError(failure)} ${JSON.stringify((failure as { details: unknown }).details)}`;
    expect(shown).toContain('invalid token ***');
    for (const part of token.value.split('.')) expect(shown).not.toContain(part);
  });
});

describe('statements of one run', () => {
  it('share one certificate and one token', async () => {
    const { requests } = servers().fulcio;
    const before = requests.filter(({ path }) => path === '/api/v2/signingCert').length;
    const signer = await signerFor(world);
    const image = await pushImage(world.registry);
    const all = await Promise.all(
      statements(signer.token, [image.digest]).map((statement) => signer.sign(statement)),
    );
    expect(requests.filter(({ path }) => path === '/api/v2/signingCert').length - before).toBe(1);
    const verify = await bundleVerifier(world.trustedRoot);
    for (const { bundle, digest } of all) {
      expect(await verify(bundle, 'bundle')).toMatchObject({
        ok: true,
        statementDigest: digest,
        signer: {
          issuer: world.platform.service('oidc').url,
          sourceDigest: COMMIT,
          sourceRepositoryId: '1001',
          trigger: 'push',
          runnerEnvironment: 'github-hosted',
          visibility: 'private',
        },
      });
    }
  });
});

describe('a signing config', () => {
  const config = () => world.platform.service('sigstore').signingConfig({ rekor: 2, tsa: false });

  it('without anything that signs the time is refused', async () => {
    const parsed = parseSigningConfig(JSON.stringify(config()), 'signing-config.json', new Date());
    await expect(
      keylessSigner({
        http: world.http,
        token: await tokenFor(world),
        config: parsed,
        transparencyLog: 'required',
      }),
    ).rejects.toMatchObject({ code: 'WAYBILL_SIGN_NO_TIME' });
  });
});
