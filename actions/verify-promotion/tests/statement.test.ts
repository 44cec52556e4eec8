/** The signed statement of a promotion: made, found on the image, and held to; and what people try with it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ActionRun } from '@waybill/test-harness';
import {
  type Config,
  type PolicyEdit,
  startWorld,
  type World,
  withDeciders,
} from '../../../packages/promotion/tests/world.ts';
import { codes, refusedWith } from './support.ts';

let world: World;
let running: string;
beforeAll(async () => {
  world = await startWorld();
  running = await world.image('claims-api');
});
afterAll(() => world.stop());

async function inDev(digest = running, edit: PolicyEdit = withDeciders): Promise<Config> {
  const config = await world.config(edit);
  await config.run('dev', digest);
  world.toPresent();
  return config;
}
function promote(config: Config, to = 'staging', claims: Record<string, string> = {}): Promise<ActionRun> {
  const { inputs, env } = config.signing(claims);
  return config.promote({ to, ...inputs }, { env });
}
const statementIn = (text: string) => /statement of this promotion: `(sha256:[0-9a-f]{64})`/.exec(text)?.[1];

describe('the statement of a promotion', () => {
  it('is signed, attached to the image, named in the pull request and in the merge, and verified', async () => {
    const config = await inDev();
    const opened = await promote(config);
    expect(codes(opened)).toEqual([]);
    const pull = await world.platform.service('github').pullRequest(config.repository, 1);
    const statement = statementIn(pull.body);
    expect(statement).toBeDefined();
    const run = await config.verify(1);
    expect(codes(run)).toEqual([]);
    expect(run.summary).toContain(statement ?? '');

    // A second run finds it and signs nothing.
    expect((await promote(config)).exitCode).toBe(0);
    const again = await world.platform.service('github').pullRequest(config.repository, 1);
    expect(statementIn(again.body)).toBe(statement);

    await config.passCheck(1);
    const [merge] = await world.platform.service('github').commits(config.repository, 'main');
    expect(merge?.message).toContain(`Waybill-Digest: ${running}`);
    expect(merge?.message).toContain(`Waybill-Statement: ${statement}`);
  });

  it('opens nothing where the policy requires one and the job may not sign', async () => {
    const config = await inDev();
    const run = await config.promote({ to: 'staging' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('WAYBILL_ID_TOKEN_NO_PERMISSION');
    const github = world.platform.service('github');
    expect(await github.pullRequests(config.repository)).toHaveLength(0);
    expect((await github.branches(config.repository)).map(({ name }) => name)).toEqual(['main']);
  });

  it('may be missing where the policy says so, and that is said', async () => {
    const config = await inDev(await world.image('claims-api'), (policy) =>
      withDeciders(policy).replace('version: 1', 'version: 1\npromotion-statement: optional'),
    );
    const opened = await config.promote({ to: 'staging' });
    expect(opened.exitCode).toBe(0);
    expect(opened.log).toContain('no signed statement is made');
    const run = await config.verify(1);
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain('PROMOTION_STATEMENT_MISSING');
  });

  it('signed by a workflow that is no promoter is not attached', async () => {
    const config = await inDev();
    const run = await promote(config, 'staging', {
      job_workflow_ref: 'acme/evil/.github/workflows/promote.yml@refs/tags/v1.2.3',
    });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('WAYBILL_NOT_A_DECIDER');
    expect(run.log).toContain('IDENTITY_SAN');
  });

  it('is missing for a change that a person made by hand', async () => {
    const digest = await world.image('claims-api');
    const config = await inDev(digest);
    const files = { [config.path('staging')]: config.overlay('staging', digest) };
    refusedWith(await config.verify(await config.pullRequest({ files })), 'PROMOTION_STATEMENT_MISSING');
  });

  it('of an earlier promotion of the same digest does not speak for a change made by hand', async () => {
    const digest = await world.image('claims-api');
    const config = await inDev(digest);
    await promote(config);
    const files = { [config.path('staging')]: config.overlay('staging', digest) };
    const run = await config.verify(await config.pullRequest({ files, branch: 'mine' }));
    refusedWith(run, 'PROMOTION_STATEMENT_OTHER');
    expect(run.log).toContain('the closest differs in head (');
  });

  it('of another config repository does not count here', async () => {
    const digest = await world.image('claims-api');
    await promote(await inDev(digest));
    const other = await inDev(digest);
    const files = { [other.path('staging')]: other.overlay('staging', digest) };
    refusedWith(await other.verify(await other.pullRequest({ files })), 'IDENTITY_REPO_ID');
  });

  it('signed by another workflow is refused by whose word it is', async () => {
    const digest = await world.image('claims-api');
    const forge: PolicyEdit = (policy) => withDeciders(policy).replaceAll('promote.yml', 'forge.yml');
    const config = await inDev(digest, forge);
    const opened = await promote(config, 'staging', {
      job_workflow_ref: 'acme/waybill/.github/workflows/forge.yml@refs/tags/v1.2.3',
    });
    expect(opened.exitCode).toBe(0);
    await config.changePolicy((policy) => policy.replaceAll('forge.yml', 'promote.yml'));
    const run = await config.verify(1);
    refusedWith(run, 'IDENTITY_SAN');
    expect(run.log).toContain('the statement of the promotion: signing workflow');
  });

  it('does not outlive the policy that it was decided under; promoting again makes a new one', async () => {
    const config = await inDev();
    await promote(config);
    await config.changePolicy((policy) => `${policy}# another one\n`);
    const run = await config.verify(1);
    refusedWith(run, 'MERGE_STATE_CHANGED');
    expect(run.log).toContain('the delivery policy is another one than the promotion was decided under');
    expect((await promote(config)).exitCode).toBe(0);
    const mended = await config.verify(1);
    expect(codes(mended)).toEqual([]);
  });

  it('is not read from the text of the pull request, and a text without it is said', async () => {
    const config = await inDev();
    await promote(config);
    const github = world.platform.service('github');
    const { body } = await github.pullRequest(config.repository, 1);
    const forged = body.replaceAll(statementIn(body) ?? '', `sha256:${'0'.repeat(64)}`);
    await config.editBody(1, forged);
    const run = await config.verify(1);
    expect(codes(run)).toEqual([]);
    expect(run.log).toContain('BODY_DIFFERS');
  });

  it('names the statement by which the environment came to run what it runs', async () => {
    const first = await world.image('claims-api');
    const config = await inDev(first);
    await promote(config);
    const github = world.platform.service('github');
    const before = statementIn((await github.pullRequest(config.repository, 1)).body);
    // As after the merge: staging runs it, dev has gone on.
    await config.run('staging', first);
    const second = await world.image('claims-api');
    await config.run('dev', second);
    const run = await promote(config);
    expect(run.exitCode).toBe(0);
    const record = run.audit.find(({ event, outcome }) => event === 'write' && outcome === 'done');
    expect(record?.details).toMatchObject({ previousStatement: before });
    expect(codes(await config.verify(2))).toEqual([]);
  });
});
