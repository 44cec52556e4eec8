/** A digest that was withdrawn: it is neither proposed nor merged, whatever is done to the list. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActionRun } from '@waybill/test-harness';
import {
  type Config,
  startWorld,
  type World,
  withDeciders,
} from '../../../packages/promotion/tests/world.ts';
import { codes } from './support.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** A config repository with an open promotion to staging. */
async function opened(): Promise<{ config: Config; digest: string }> {
  const digest = await world.image('claims-api');
  const config = await world.config(withDeciders);
  await config.run('dev', digest);
  world.toPresent();
  const { inputs, env } = config.signing();
  expect((await config.promote({ to: 'staging', ...inputs }, { env })).exitCode).toBe(0);
  return { config, digest };
}
const failed = (run: ActionRun) => codes(run).slice(0, -1);

describe('a withdrawn digest', () => {
  it('is refused in the open pull request and by the next run, until a statement lifts that very withdrawal', async () => {
    const { config, digest } = await opened();
    const withdrawn = await config.signWithdrawal({ digest });
    await config.list(digest, [withdrawn.bundle]);
    const run = await config.verify(1);
    expect(failed(run)).toEqual(['DIGEST_WITHDRAWN', 'MERGE_STATE_CHANGED']);
    expect(run.log).toMatch(/withdrawn by alice at \d{4}-.*: it leaks claims/);
    const again = await config.promote({ to: 'staging' });
    expect(again.log).toContain('DIGEST_WITHDRAWN');
    expect(again.exitCode).toBe(1);

    const other = { action: 'reinstated' as const, digest, lifts: [`sha256:${'0'.repeat(64)}`] };
    const wrong = await config.signWithdrawal(other);
    await config.list(digest, [withdrawn.bundle, wrong.bundle]);
    expect(failed(await config.verify(1))).toEqual(['DIGEST_WITHDRAWN', 'MERGE_STATE_CHANGED']);
    const right = await config.signWithdrawal({ ...other, lifts: [withdrawn.digest] });
    await config.list(digest, [withdrawn.bundle, right.bundle]);
    expect(codes(await config.verify(1))).toEqual([]);
  });

  it('stays withdrawn when its file is taken away, for the image carries the statement too', async () => {
    const { config, digest } = await opened();
    await config.attach(digest, await config.signWithdrawal({ digest }));
    expect(failed(await config.verify(1))).toEqual(['DIGEST_WITHDRAWN', 'MERGE_STATE_CHANGED']);
  });

  it('is not withdrawn by a statement on the image of somebody who may not', async () => {
    const { config, digest } = await opened();
    const claims = { job_workflow_ref: 'acme/evil/.github/workflows/withdraw.yml@refs/tags/v1.2.3' };
    await config.attach(digest, await config.signWithdrawal({ digest }, claims));
    expect(codes(await config.verify(1))).toEqual([]);
  });

  it("a list that can't be believed lets nothing pass", async () => {
    const { config, digest } = await opened();
    const claims = { job_workflow_ref: 'acme/evil/.github/workflows/withdraw.yml@refs/tags/v1.2.3' };
    const forged = await config.signWithdrawal({ action: 'reinstated', digest }, claims);
    await config.list(digest, [forged.bundle]);
    const run = await config.verify(1);
    expect(failed(run)).toEqual(['WITHDRAWALS_UNREADABLE', 'MERGE_STATE_CHANGED']);
    expect(run.log).toContain('IDENTITY_SAN');
    const about = await config.signWithdrawal({ digest: `sha256:${'1'.repeat(64)}` });
    await config.list(digest, [about.bundle]);
    expect(failed(await config.verify(1))).toEqual(['WITHDRAWALS_UNREADABLE', 'MERGE_STATE_CHANGED']);
    await config.list(digest, []);
    expect(failed(await config.verify(1))).toEqual(['WITHDRAWALS_UNREADABLE', 'MERGE_STATE_CHANGED']);
  });
});
