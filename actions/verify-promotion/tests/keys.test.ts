/** Services whose evidence a key signs, through a promotion: proposed, checked, refused; and a withdrawal by key. */
import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActionRun } from '@waybill/test-harness';
import { readPrivateKey, type SigningKey } from '../../../packages/evidence/src/sign/index.ts';
import {
  type Config,
  startWorld,
  type World,
  withDeciders,
} from '../../../packages/promotion/tests/world.ts';

let world: World;
let mine: SigningKey;
let other: SigningKey;
beforeAll(async () => {
  world = await startWorld();
  [mine, other] = [await newKey(), await newKey()];
});
afterAll(() => world.stop());

function newKey(): Promise<SigningKey> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return readPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), { where: 'key' });
}

const DAY_MS = 86_400_000;
const time = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().replace(/\.\d+Z$/, 'Z');

/** The usual policy with deciders, and one key for what `fields` says. */
const withKey =
  (fields: string, key: SigningKey, until = time(30)) =>
  (policy: string) =>
    withDeciders(policy).replace(
      '  triggers: [push]',
      `  keys:
    - { name: release-hsm, from: ${time(-30)}, until: ${until}, ${fields}, public-key: ${JSON.stringify(key.publicKey.pem)} }
  triggers: [push]`,
    );
const codes = (run: ActionRun) =>
  run.annotations.filter(({ level }) => level === 'error').map(({ properties }) => properties.title);
const failed = (run: ActionRun) => codes(run).slice(0, -1);

/** Proposes what dev runs for staging. */
function proposed(config: Config): Promise<ActionRun> {
  const { inputs, env } = config.signing();
  return config.promote({ to: 'staging', ...inputs }, { env });
}

describe('a service whose evidence a key signs', () => {
  it('is promoted, and its pull request holds', async () => {
    const digest = await world.image('claims-api', { key: mine });
    const config = await world.config(withKey('services: [claims-api]', mine));
    await config.run('dev', digest);
    world.toPresent();
    const run = await proposed(config);
    expect(run.log).not.toContain('::error');
    const { body } = await world.platform.service('github').pullRequest(config.repository, 1);
    expect(body).toContain(`key ${mine.publicKey.id}`);
    expect(body).toContain("cat > 'release-hsm.pub' <<'END'\n-----BEGIN PUBLIC KEY-----");
    expect(body).toContain("cosign verify \\\n  --key 'release-hsm.pub'");
    expect(body).not.toContain('--certificate-identity');
    const check = await config.verify(1);
    expect(codes(check)).toEqual([]);
    expect(check.outputs).toMatchObject({ verdict: 'pass', kind: 'promotion' });

    // The key is taken out of the policy while the pull request is open.
    await config.changePolicy((policy) =>
      policy.replace('services: [claims-api]', 'decisions: [withdrawal]'),
    );
    expect(failed(await config.verify(1))).toContain('KEY_NOT_TRUSTED');
  });

  it.each([
    ['KEY_NOT_TRUSTED', 'signed by another key', 'other', undefined],
    ['IDENTITY_SAN', 'signed by the release workflow', 'workflow', undefined],
    ['KEY_NOT_VALID', 'signed after the end of the key', 'mine', -20],
  ] as const)('is refused with %s when it is %s', async (code, _, key, until) => {
    const keys = { mine, other, workflow: undefined };
    const digest = await world.image('claims-api', { key: keys[key] });
    const edit = withKey('services: [claims-api]', mine, until === undefined ? undefined : time(until));
    const config = await world.config(edit);
    await config.run('dev', digest);
    world.toPresent();
    const run = await proposed(config);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(code);
    const number = await config.pullRequest({
      files: { [config.path('staging')]: config.overlay('staging', digest) },
    });
    expect(failed(await config.verify(number))).toContain(code);
  });

  it('leaves the others to the workflows: a key signs for them in vain', async () => {
    const digest = await world.image('claims-api', { key: mine });
    const config = await world.config(withKey('services: [eligibility-api]', mine));
    await config.run('dev', digest);
    world.toPresent();
    const run = await proposed(config);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('KEY_NOT_TRUSTED');
  });
});

describe('a withdrawal by key', () => {
  async function opened(fields: string): Promise<{ config: Config; digest: string }> {
    const digest = await world.image('claims-api');
    const config = await world.config(withKey(fields, mine));
    await config.run('dev', digest);
    world.toPresent();
    expect((await proposed(config)).exitCode).toBe(0);
    return { config, digest };
  }

  it('counts where the policy says so, on the image and in the list', async () => {
    const { config, digest } = await opened('decisions: [withdrawal]');
    const signed = await config.signWithdrawal({ digest }, {}, mine);
    await config.attach(digest, signed);
    const run = await config.verify(1);
    expect(failed(run)).toEqual(['DIGEST_WITHDRAWN']);
    expect(run.log).toContain('it leaks claims');
    await config.list(digest, [signed.bundle]);
    expect(failed(await config.verify(1))).toEqual(['DIGEST_WITHDRAWN']);
  });

  it('counts for nothing by a key that signs evidence alone, or by one that nobody named', async () => {
    for (const [fields, key] of [
      ['services: [eligibility-api]', mine],
      ['decisions: [withdrawal]', other],
    ] as const) {
      const { config, digest } = await opened(fields);
      const signed = await config.signWithdrawal({ digest }, {}, key);
      await config.attach(digest, signed);
      expect(codes(await config.verify(1))).toEqual([]);
      // In the list, which is reviewed, it is a fault of the list.
      await config.list(digest, [signed.bundle]);
      const run = await config.verify(1);
      expect(failed(run)).toEqual(['WITHDRAWALS_UNREADABLE']);
      expect(run.log).toContain('KEY_NOT_TRUSTED');
    }
  });
});
