/** The image itself: what the registry does not have, what is no image, what was withdrawn, is not written. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registryClient } from '@waybill/registry';
import type { ActionRun } from '@waybill/test-harness';
import { httpClient } from '@waybill/toolkit';
import {
  type Config,
  startWorld,
  type World,
  withDeciders,
} from '../../../packages/promotion/tests/world.ts';

let world: World;
let config: Config;
let first: string;
let second: string;
beforeAll(async () => {
  world = await startWorld();
  world.toPresent();
  first = await world.image('claims-api');
  second = await world.image('claims-api', false);
});
afterAll(() => world.stop());

const host = () => world.platform.service('registry').host;
const named = (digest: string, tag = '') => `${host()}/acme/claims-api${tag}@${digest}`;
const refused = (run: ActionRun, code: string): string => {
  expect(run.exitCode).toBe(1);
  const { message = '' } = run.annotations.find(({ level }) => level === 'error') ?? {};
  expect(message).toContain(`[WAYBILL_${code}]`);
  return message;
};
const headOf = () => world.platform.service('github').resolve(config.repository, 'main');

/** Puts a tag on an image, as anybody who may push can. */
async function tagged(tag: string, digest: string): Promise<void> {
  const client = await registryClient(
    { registry: host(), repository: 'acme/claims-api' },
    {
      http: httpClient({ env: {} }),
      env: {},
      credentials: { kind: 'basic', username: 'ci', password: 'secret-of-ci', source: 'the test' },
    },
  );
  const { bytes, mediaType } = await client.getManifest(digest);
  await client.putManifest(tag, bytes, { mediaType });
}

describe('an image', () => {
  beforeAll(async () => {
    config = await world.config();
  });

  it('is looked up before it is written', async () => {
    const run = await config.bump({ image: named(first) });
    expect(run.exitCode).toBe(0);
    expect(await config.digestOf('dev')).toBe(first);
    expect(run.audit).toContainEqual(
      expect.objectContaining({
        event: 'verify',
        subject: named(first),
        outcome: 'pass',
        reason: 'the registry has the image',
      }),
    );
  });

  it('that the registry does not have is refused, and is written only where the check is off', async () => {
    const unknown = `sha256:${'4'.repeat(64)}`;
    const head = await headOf();
    refused(await config.bump({ image: named(unknown) }, { run: 2 }), 'IMAGE_UNKNOWN');
    expect(await headOf()).toBe(head);
    const run = await config.bump({ image: named(unknown), 'registry-check': 'off' }, { run: 2 });
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain('is not looked up in its registry: registry-check is off');
    expect(await config.digestOf('dev')).toBe(unknown);
  });

  it('that is a statement about an image is refused', async () => {
    const head = await headOf();
    const [referrer] = world.platform.service('registry').referrersOf('acme/claims-api', first);
    const run = await config.bump({ image: named(referrer?.digest ?? '') }, { run: 3 });
    expect(refused(run, 'NOT_AN_IMAGE')).toContain(referrer?.digest);
    expect(await headOf()).toBe(head);
  });

  it('with a tag is written where the tag names the same image, and refused where it names another one', async () => {
    await tagged('v1.2.3', first);
    const agreed = await config.bump({ image: named(first, ':v1.2.3') }, { run: 4 });
    expect(agreed.exitCode).toBe(0);
    expect(agreed.log).toContain('and the tag v1.2.3 names it');
    await tagged('v1.2.3', second);
    const head = await headOf();
    const message = refused(
      await config.bump({ image: named(first, ':v1.2.3') }, { run: 5 }),
      'TAG_DISAGREES',
    );
    expect(message).toContain(`expected: ${first}`);
    expect(message).toContain(`found:    ${second}`);
    refused(await config.bump({ image: named(first, ':v9') }, { run: 5 }), 'IMAGE_UNKNOWN');
    expect(await headOf()).toBe(head);
  });

  it('that could not be looked at is not written', async () => {
    const head = await headOf();
    const run = await config.bump({ image: named(first).replace('/acme/', '/private/') }, { run: 6 });
    expect(run.exitCode).toBe(1);
    expect(run.log).toMatch(/WAYBILL_(REGISTRY_|IMAGE_)/);
    expect(await headOf()).toBe(head);
  });
});

describe('a digest that was withdrawn', () => {
  const reason = 'it leaks claims of other members';
  beforeAll(async () => {
    config = await world.config(withDeciders);
    expect((await config.bump({ image: named(first) })).exitCode).toBe(0);
    expect((await config.bump({ image: named(second) }, { run: 2 })).exitCode).toBe(0);
    expect((await config.withdraw({ digest: first, reason })).exitCode).toBe(0);
  });

  it('is refused, as a release and as a rollback', async () => {
    const head = await headOf();
    const message = refused(await config.bump({ image: named(first) }, { run: 3 }), 'DIGEST_WITHDRAWN');
    expect(message).toContain(reason);
    const back = await config.bump({ image: named(first), rollback: 'the second one is slow' }, { run: 3 });
    refused(back, 'DIGEST_WITHDRAWN');
    expect(await headOf()).toBe(head);
    expect(await config.digestOf('dev')).toBe(second);
  });

  it('is refused too where only the image carries the withdrawal', async () => {
    await config.list(first, null);
    refused(await config.bump({ image: named(first) }, { run: 4 }), 'DIGEST_WITHDRAWN');
  });

  it('is written again once it is reinstated', async () => {
    const lifted = await config.withdraw({ digest: first, reason: 'it was another one', reinstate: 'true' });
    expect(lifted.outputs).toMatchObject({ outcome: 'reinstated' });
    expect((await config.bump({ image: named(first) }, { run: 5 })).exitCode).toBe(0);
    expect(await config.digestOf('dev')).toBe(first);
  });

  it('is refused where its list can not be believed', async () => {
    await config.list(second, [Buffer.from('{}')]);
    const head = await headOf();
    refused(await config.bump({ image: named(second) }, { run: 6 }), 'WITHDRAWALS_UNREADABLE');
    expect(await headOf()).toBe(head);
    expect(await config.digestOf('dev')).toBe(first);
  });
});
