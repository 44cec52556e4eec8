/** Services whose evidence a key signs, through a promotion: proposed, checked, refused; and decisions by key. */
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
import { codes } from './support.ts';

let world: World;
let mine: Key;
let other: Key;
beforeAll(async () => {
  world = await startWorld();
  [mine, other] = [await newKey(), await newKey()];
});
afterAll(() => world.stop());

interface Key extends SigningKey {
  /** The private half. */
  pem: string;
}

async function newKey(): Promise<Key> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return { pem, ...(await readPrivateKey(pem, { where: 'key' })) };
}

const PROMOTER = '{ workflow: acme/waybill/.github/workflows/promote.yml, refs: ["refs/tags/v*"] }';
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

describe('a promotion signed by key', () => {
  /** The policy names no workflow that promotes: keys alone do. */
  const byKeys = (key: SigningKey) => (policy: string) =>
    withKey('decisions: [promotion]', key)(policy).replace(/\n {2}promoters: .*/, '');
  /** A job that may not ask for a token. */
  const withoutToken = (config: Config) => ({
    env: { DOCKER_CONFIG: config.signing().env?.DOCKER_CONFIG ?? '', GITHUB_ACTOR: 'alice' },
  });
  const promoted = (config: Config, key: Key) =>
    config.promote({ to: 'staging', ...config.signing().inputs, key: key.pem }, withoutToken(config));

  async function running(): Promise<Config> {
    const digest = await world.image('claims-api');
    const config = await world.config(byKeys(mine));
    await config.run('dev', digest);
    world.toPresent();
    return config;
  }

  it('holds, and no more once the policy names another key', async () => {
    const config = await running();
    const run = await promoted(config, mine);
    expect(codes(run)).toEqual([]);
    const { body } = await world.platform.service('github').pullRequest(config.repository, 1);
    expect(body).toMatch(new RegExp(`Signed statement of this promotion: .*key ${mine.publicKey.id}`));
    const check = await config.verify(1);
    expect(codes(check)).toEqual([]);
    expect(check.summary).toContain(`by \`key ${mine.publicKey.id}\``);

    const spki = ({ publicKey }: SigningKey) => JSON.stringify(publicKey.pem);
    await config.changePolicy((policy) => policy.replace(spki(mine), spki(other)));
    const refused = await config.verify(1);
    expect(failed(refused)).toContain('KEY_NOT_TRUSTED');
    expect(refused.log).toContain('release-hsm');
  });

  it('is not begun by a key that the policy does not name, nor by one that signs withdrawals alone', async () => {
    const config = await running();
    const github = world.platform.service('github');
    const refused = async (key: Key) => {
      const run = await promoted(config, key);
      expect(codes(run)).toEqual(['open-promotion-pr: WAYBILL_NOT_A_DECIDER']);
      expect(run.log).toContain('KEY_NOT_TRUSTED');
      expect(run.log).toContain(key.publicKey.id);
      expect(await github.branches(config.repository)).toHaveLength(1);
    };
    await refused(other);
    const keyless = await proposed(config);
    expect(codes(keyless)).toEqual(['open-promotion-pr: WAYBILL_NOT_A_DECIDER']);
    expect(keyless.log).toContain('the policy lets keys alone sign a promotion, and none is given');
    expect(await github.branches(config.repository)).toHaveLength(1);
    await config.changePolicy((policy) =>
      policy
        .replace('decisions: [promotion]', 'decisions: [withdrawal]')
        .replace('  triggers: [push]', `  promoters: [${PROMOTER}]\n  triggers: [push]`),
    );
    await refused(mine);
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
    expect(failed(run)).toEqual(['DIGEST_WITHDRAWN', 'MERGE_STATE_CHANGED']);
    expect(run.log).toContain('it leaks claims');
    await config.list(digest, [signed.bundle]);
    expect(failed(await config.verify(1))).toEqual(['DIGEST_WITHDRAWN', 'MERGE_STATE_CHANGED']);
  });

  it('is made by the action with the key, and lifted by it', async () => {
    const { config, digest } = await opened('decisions: [withdrawal]');
    const reason = 'it leaks claims of other members';
    const run = await config.withdraw({ digest, reason, key: mine.pem });
    expect(codes(run)).toEqual([]);
    expect(run.summary).toContain(`key ${mine.publicKey.id}`);
    expect(failed(await config.verify(1))).toEqual(['DIGEST_WITHDRAWN', 'MERGE_STATE_CHANGED']);
    expect(codes(await config.withdraw({ digest, reason, reinstate: 'true', key: other.pem }))).toEqual([
      'withdraw-digest: WAYBILL_NOT_A_DECIDER',
    ]);
    await config.withdraw({ digest, reason, reinstate: 'true', key: mine.pem });
    expect(codes(await config.verify(1))).toEqual([]);
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
      expect(failed(run)).toEqual(['WITHDRAWALS_UNREADABLE', 'MERGE_STATE_CHANGED']);
      expect(run.log).toContain('KEY_NOT_TRUSTED');
    }
  });
});
