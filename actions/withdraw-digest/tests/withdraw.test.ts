/** A digest is withdrawn, and reinstated, by the shipped action; the other actions heed it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActionRun } from '@waybill/test-harness';
import { withdrawalPath } from '../../../packages/promotion/src/index.ts';
import {
  type Config,
  startWorld,
  type World,
  withDeciders,
} from '../../../packages/promotion/tests/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  world.toPresent();
});
afterAll(() => world.stop());

const REASON = 'it leaks claims of other members';
const codes = (run: ActionRun) =>
  run.annotations
    .filter(({ level }) => level === 'error')
    .map(({ properties }) => properties.title?.replace('withdraw-digest: ', ''));

async function listOf(config: Config, digest: string): Promise<unknown[]> {
  const file = await world.platform
    .service('github')
    .readFile(config.repository, 'main', withdrawalPath(digest));
  return file ? (JSON.parse(file.toString()) as { bundles: unknown[] }).bundles : [];
}
const headOf = (config: Config) => world.platform.service('github').resolve(config.repository, 'main');
const onImage = (digest: string) =>
  world.platform.service('registry').referrersOf('acme/claims-api', digest).length;

/** A config repository whose dev runs a digest, with or without an open promotion of it. */
async function running(
  options: { open?: boolean; image?: string } = {},
): Promise<{ config: Config; digest: string }> {
  const digest = options.image ?? (await world.image('claims-api'));
  const config = await world.config(withDeciders);
  await config.run('dev', digest);
  if (options.open) expect((await promote(config)).exitCode).toBe(0);
  return { config, digest };
}
function promote(config: Config): Promise<ActionRun> {
  const { inputs, env } = config.signing();
  return config.promote({ to: 'staging', ...inputs }, { env });
}

describe('withdraw-digest', () => {
  it('withdraws: no pull request is opened or passes; again changes nothing; reinstate lifts it', async () => {
    const { config, digest } = await running({ open: true });
    expect(codes(await config.verify(1))).toEqual([]);
    const attached = onImage(digest);

    const run = await config.withdraw({ digest, reason: REASON });
    expect(codes(run)).toEqual([]);
    expect(run.outputs).toMatchObject({ outcome: 'withdrawn' });
    expect(run.summary).toContain('The digest is withdrawn');
    expect(run.summary).toContain(run.outputs.statement);
    expect(run.audit.map(({ event, outcome }) => `${event} ${outcome}`)).toEqual([
      'decide pass',
      'sign done',
      'write done',
    ]);
    expect(onImage(digest)).toBe(attached + 1);
    expect(await listOf(config, digest)).toHaveLength(1);
    expect(await headOf(config)).toBe(run.outputs.commit);
    const verify = await config.verify(1);
    expect(codes(verify)).toContain('DIGEST_WITHDRAWN');
    expect(verify.log).toContain(REASON);
    const refused = await promote(config);
    expect(refused.exitCode).toBe(1);
    expect(refused.log).toContain('DIGEST_WITHDRAWN');

    const again = await config.withdraw({ digest, reason: REASON });
    expect(again.exitCode).toBe(0);
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', statement: '', commit: '' });
    expect(await headOf(config)).toBe(run.outputs.commit);
    expect(onImage(digest)).toBe(attached + 1);

    const lifted = await config.withdraw({ digest, reason: 'the leak was elsewhere', reinstate: 'true' });
    expect(lifted.outputs).toMatchObject({ outcome: 'reinstated' });
    expect(await listOf(config, digest)).toHaveLength(2);
    expect(codes(await config.verify(1))).toEqual([]);
    const nothing = await config.withdraw({ digest, reason: 'the leak was elsewhere', reinstate: 'true' });
    expect(nothing.outputs).toMatchObject({ outcome: 'unchanged', commit: '' });
    expect(await listOf(config, digest)).toHaveLength(2);

    const anew = await config.withdraw({ digest, reason: 'it leaks after all' });
    expect(anew.outputs).toMatchObject({ outcome: 'withdrawn' });
    expect(codes(await config.verify(1))).toContain('DIGEST_WITHDRAWN');
  });

  it('is in force when the list can not be written, and the next run completes the list without signing', async () => {
    const { config, digest } = await running();
    const token = config.appToken({ contents: 'read' });
    const cut = await config.withdraw({ digest, reason: REASON, token });
    expect(codes(cut)).toEqual(['WAYBILL_WITHDRAWAL_NOT_LISTED']);
    expect(await listOf(config, digest)).toEqual([]);
    expect((await promote(config)).log).toContain('DIGEST_WITHDRAWN');
    const attached = onImage(digest);
    const next = await config.withdraw({ digest, reason: REASON });
    expect(next.outputs).toMatchObject({ outcome: 'listed', statement: '' });
    expect(await listOf(config, digest)).toHaveLength(1);
    expect(onImage(digest)).toBe(attached);
  });

  it('writes nothing in a dry run', async () => {
    const { config, digest } = await running();
    const [head, attached] = [await headOf(config), onImage(digest)];
    const run = await config.withdraw({ digest, reason: REASON, 'dry-run': 'true' });
    expect(run.outputs).toMatchObject({ outcome: 'dry-run', statement: '', commit: '' });
    expect([await headOf(config), onImage(digest)]).toEqual([head, attached]);
  });

  it('holds when two runs write the same list at once', async () => {
    const { config, digest } = await running();
    const runs = await Promise.all([1, 2].map(() => config.withdraw({ digest, reason: REASON })));
    expect(runs.flatMap(codes)).toEqual([]);
    const signed = new Set(runs.flatMap(({ outputs }) => outputs.statement || []));
    expect(await listOf(config, digest)).toHaveLength(signed.size);
    const lifted = await config.withdraw({ digest, reason: 'the leak was elsewhere', reinstate: 'true' });
    expect(lifted.outputs).toMatchObject({ outcome: 'reinstated' });
    expect((await promote(config)).exitCode).toBe(0);
  });

  it('neither withdraws nor lifts as a workflow that the policy does not name, or for a pull request', async () => {
    const { config, digest } = await running();
    const evil = { job_workflow_ref: 'acme/evil/.github/workflows/withdraw.yml@refs/tags/v1.2.3' };
    const attached = onImage(digest);
    for (const claims of [evil, { event_name: 'pull_request_target' }] as Record<string, string>[])
      expect(codes(await config.withdraw({ digest, reason: REASON }, claims))).toEqual([
        'WAYBILL_NOT_A_DECIDER',
      ]);
    expect(onImage(digest)).toBe(attached);
    await config.withdraw({ digest, reason: REASON });
    const lift = await config.withdraw({ digest, reason: 'nothing to see here', reinstate: 'true' }, evil);
    expect(codes(lift)).toEqual(['WAYBILL_NOT_A_DECIDER']);
    // A forged reinstatement on the image counts for nothing.
    const forged = await config.signWithdrawal({ action: 'reinstated', digest, lifts: [] }, evil);
    await config.attach(digest, forged);
    expect((await promote(config)).log).toContain('DIGEST_WITHDRAWN');
    // Nor can the list be spoiled to lift it: nothing is added to what can't be believed.
    await config.list(digest, [forged.bundle]);
    const spoiled = await config.withdraw({ digest, reason: REASON });
    expect(codes(spoiled)).toEqual(['WAYBILL_WITHDRAWAL_LIST_BROKEN']);
  });

  it.each([
    ['a service that is not declared', { service: 'other' }, 'WAYBILL_SERVICE_UNKNOWN'],
    ['another form of digest', { digest: 'v1.2.3' }, 'WAYBILL_INVALID_INPUT'],
    ['a reason that says nothing', { reason: 'bad' }, 'WAYBILL_INVALID_INPUT'],
    ['an image that is not there', { digest: `sha256:${'1'.repeat(64)}` }, 'WAYBILL_IMAGE_UNKNOWN'],
  ])('refuses %s', async (_, inputs, code) => {
    const config = await world.config(withDeciders);
    const run = await config.withdraw({ digest: `sha256:${'0'.repeat(64)}`, reason: REASON, ...inputs });
    expect(run.exitCode).toBe(1);
    expect(codes(run)).toEqual([code]);
  });

  it('refuses where the policy lets nobody withdraw', async () => {
    const config = await world.config();
    const run = await config.withdraw({ digest: await world.image('claims-api'), reason: REASON });
    expect(codes(run)).toEqual(['WAYBILL_WITHDRAWERS_UNDECLARED']);
  });
});
