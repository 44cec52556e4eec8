/** Pull requests that go back: what passes, what people forge, and how a rollback is acknowledged. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type RollbackEntry,
  type RollbackRecord,
  rollbackPath,
  rollbackText,
} from '../../../packages/policy/src/index.ts';
import {
  type Config,
  type PolicyEdit,
  startWorld,
  type World,
  withDeciders,
} from '../../../packages/promotion/tests/world.ts';
import { codes, notes, refusedWith } from './support.ts';

let world: World;
let good: string;
let bad: string;
let config: Config;
beforeAll(async () => {
  world = await startWorld();
  good = await world.image('claims-api');
  bad = await world.image('claims-api');
  config = await gone();
});
afterAll(() => world.stop());

const github = () => world.platform.service('github');

const stated: PolicyEdit = (policy) => withDeciders(policy).replace('    approvals: 2\n', '');
/** So that the other things that are wrong with what is made by hand can be seen. */
const unattended: PolicyEdit = (policy) =>
  stated(policy).replace('version: 1', 'version: 1\nrollback-statement: optional');
/** Production ran `good` for a day, and runs `bad` now; every promotion needs its statement. */
async function gone(edit = unattended, before = good): Promise<Config> {
  world.toPast();
  const made = await world.config(edit);
  await made.run('production', before);
  world.toPresent();
  await made.run('production', bad);
  return made;
}
const entry = (to: string, more: Partial<RollbackEntry> = {}): RollbackEntry => ({
  to,
  reason: 'it looked wrong to me',
  by: { login: 'mallory', id: 7 },
  run: 'https://github.com/acme/config/actions/runs/1/attempts/1',
  at: '2026-11-21T10:00:00Z',
  acknowledged: null,
  ...more,
});
const recordText = (digest: string, entries: RollbackEntry[], more: Partial<RollbackRecord> = {}) =>
  rollbackText({ service: 'claims-api', environment: 'production', digest, rollbacks: entries, ...more });
const pathOf = (digest: string) => rollbackPath('claims-api', 'production', digest);
/** A pull request by mallory, as her own editor makes it. */
let branches = 0;
const forged = async (files: Record<string, string | null>, author = 'mallory') =>
  config.verify(await config.pullRequest({ files, branch: `change-${++branches}`, author }));

describe('a rollback', () => {
  it('that rollback-environment opens passes, with a statement of its own that the merge names', async () => {
    const mine = await gone(stated);
    const opened = await mine.rollback({});
    expect(opened.log).not.toContain('[WAYBILL_');
    const number = Number(opened.outputs['pull-request']);
    const run = await mine.verify(number);
    expect(codes(run)).toEqual([]);
    expect(run.outputs).toMatchObject({ verdict: 'pass', kind: 'rollback' });
    expect(run.summary).toContain('is a rollback and may be merged');
    expect(run.summary).toContain('the last digest that soaked here: ran 1 d 2 h');
    expect(notes(run)).toEqual([]);
    const { body } = await github().pullRequest(mine.repository, number);
    const statement = /Signed statement of this rollback: `(sha256:[0-9a-f]{64})`/.exec(body)?.[1];
    expect(run.summary).toContain(statement ?? 'none');

    await mine.passCheck(number);
    await github().approve(mine.repository, number, 'alice');
    await github().approve(mine.repository, number, 'bob');
    await github().settled();
    const [merge] = await github().commits(mine.repository, 'main');
    expect(merge?.message).toContain(`Waybill-Statement: ${statement}`);
  });

  it('is not made where the run may not sign it, nor as another workflow', async () => {
    const mine = await gone(stated);
    const heads = async () => (await github().branches(mine.repository)).map(({ name }) => name);
    const unsigned = await mine.rollback({}, { env: { ACTIONS_ID_TOKEN_REQUEST_URL: '' } });
    expect(codes(unsigned)).toEqual(['rollback-environment: WAYBILL_ID_TOKEN_NO_PERMISSION']);
    expect(await heads()).toEqual(['main']);
    const other = mine.signing({
      job_workflow_ref: 'acme/evil/.github/workflows/rollback.yml@refs/tags/v1.2.3',
    });
    const foreign = await mine.rollback({}, { env: other.env });
    expect(codes(foreign)).toEqual(['rollback-environment: WAYBILL_NOT_A_DECIDER']);
    expect(await github().pullRequests(mine.repository)).toHaveLength(0);
  });

  it('by hand has no statement, and that of another rollback does not speak for it', async () => {
    world.toPast();
    const own = await world.image('claims-api');
    const mine = await gone(stated, own);
    const files = {
      [mine.path('production')]: mine.overlay('production', own),
      [pathOf(bad)]: recordText(bad, [entry(own)]),
    };
    const alone = await mine.verify(await mine.pullRequest({ files, branch: 'by-hand' }));
    refusedWith(alone, 'ROLLBACK_STATEMENT_MISSING');
    await mine.rollback({ reason: 'it looked wrong to me' });
    const copied = await mine.verify(await mine.pullRequest({ files, branch: 'copied' }));
    refusedWith(copied, 'ROLLBACK_STATEMENT_OTHER');
    expect(copied.log).toContain('are about other rollbacks; the closest differs in head (');
  });

  it('does not outlive the policy that it was decided under; rolling back again signs a new statement', async () => {
    const mine = await gone(stated);
    const number = Number((await mine.rollback({})).outputs['pull-request']);
    await mine.changePolicy((policy) => `${policy}# another one\n`);
    const run = await mine.verify(number);
    refusedWith(run, 'MERGE_STATE_CHANGED');
    expect(run.log).toContain('than the rollback was decided under');
    const again = await mine.rollback({ reason: 'said in other words' });
    expect(again.outputs).toMatchObject({ outcome: 'found', 'pull-request': String(number) });
    expect(codes(await mine.verify(number))).toEqual([]);
  });

  it('waits for the approvals of the environment, and who asked for it gives none', async () => {
    const mine = await gone(withDeciders);
    const { id } = github().account('alice');
    const opened = await mine.rollback({}, { env: { GITHUB_ACTOR_ID: String(id) } });
    const number = Number(opened.outputs['pull-request']);
    refusedWith(await mine.verify(number), 'APPROVALS_MISSING');
    for (const login of ['alice', 'bob']) await github().approve(mine.repository, number, login);
    const asked = await mine.verify(number);
    expect(codes(asked)).toContain('APPROVAL_NOT_INDEPENDENT');
    expect(asked.log).toContain('alice started the promotion');
    await github().approve(mine.repository, number, 'mallory');
    expect(codes(await mine.verify(number))).toEqual([]);
  });

  it('that somebody makes by hand passes where it does just that', async () => {
    const files = {
      [config.path('production')]: config.overlay('production', good),
      [pathOf(bad)]: recordText(bad, [entry(good)]),
    };
    const run = await forged(files);
    expect(codes(run)).toEqual([]);
    expect(run.outputs.kind).toBe('rollback');
  });

  it('without its record is refused', async () => {
    const run = await forged({ [config.path('production')]: config.overlay('production', good) });
    expect(run.exitCode).toBe(1);
    expect(codes(run)).toContain('DIGEST_NOT_BELOW');
    expect(run.log).toContain('a rollback, which leaves its record');
  });

  it.each([
    [
      'to a digest that never ran there',
      async () => {
        const other = await world.image('claims-api');
        return { overlay: other, entries: [entry(other)], code: 'ROLLBACK_NEVER_RAN' };
      },
    ],
    [
      'to a digest that only another environment ran',
      async () => {
        const other = await world.image('claims-api');
        await config.run('staging', other);
        return { overlay: other, entries: [entry(other)], code: 'ROLLBACK_NEVER_RAN' };
      },
    ],
    [
      'with a record that names another digest',
      async () => ({ overlay: good, entries: [entry(bad)], code: 'ROLLBACK_RECORD_OTHER' }),
    ],
    [
      'with a record that is acknowledged at once',
      async () => ({
        overlay: good,
        entries: [
          entry(good, { acknowledged: { by: 'mallory', reason: 'nothing to see here', at: '2026-11-21' } }),
        ],
        code: 'ROLLBACK_RECORD_OTHER',
      }),
    ],
    [
      'with a record of two rollbacks, one of which never was',
      async () => ({ overlay: good, entries: [entry(good), entry(good)], code: 'ROLLBACK_RECORD_OTHER' }),
    ],
  ])('%s is refused', async (_, make) => {
    const { overlay, entries, code } = await make();
    const files = {
      [config.path('production')]: config.overlay('production', overlay),
      [pathOf(bad)]: recordText(bad, entries),
    };
    refusedWith(await forged(files), code);
  });

  it('with a record that can not be read is refused', async () => {
    const files = {
      [config.path('production')]: config.overlay('production', good),
      [pathOf(bad)]: '{"schema":"waybill/rollback/v1"}\n',
    };
    refusedWith(await forged(files), 'ROLLBACK_RECORD_INVALID');
  });

  it("with another digest's record, or something else besides, is refused", async () => {
    const move = { [config.path('production')]: config.overlay('production', good) };
    const other = await forged({ ...move, [pathOf(good)]: recordText(good, [entry(good)]) });
    refusedWith(other, 'DIFF_NOT_PROMOTION');
    expect(other.log).toContain(`A rollback of it changes ${pathOf(bad)} besides, alone`);
    refusedWith(
      await forged({ ...move, [pathOf(bad)]: recordText(bad, [entry(good)]), 'README.md': 'x' }),
      'DIFF_NOT_PROMOTION',
    );
    const replicas = config.overlay('production', good).replace('count: 2', 'count: 0');
    const wide = await forged({
      [config.path('production')]: replicas,
      [pathOf(bad)]: recordText(bad, [entry(good)]),
    });
    expect(codes(wide)).toContain('DIFF_NOT_PROMOTION');
  });

  it('to a withdrawn digest is refused', async () => {
    const mine = await gone();
    const { bundle } = await mine.signWithdrawal({ digest: good });
    await mine.list(good, [bundle]);
    const number = await mine.pullRequest({
      files: {
        [mine.path('production')]: mine.overlay('production', good),
        [pathOf(bad)]: recordText(bad, [entry(good)]),
      },
    });
    const run = await mine.verify(number);
    expect(run.exitCode).toBe(1);
    expect(codes(run)).toContain('DIGEST_WITHDRAWN');
  });

  it('is void once the environment runs something else', async () => {
    const mine = await gone();
    const number = Number((await mine.rollback({})).outputs['pull-request']);
    await mine.run('production', await world.image('claims-api'));
    const run = await mine.verify(number);
    expect(run.exitCode).toBe(1);
    expect(codes(run)).toContain('MERGE_STATE_CHANGED');
  });
});

describe('a record', () => {
  const listed = (entries: RollbackEntry[]) => recordText(bad, entries);
  async function recorded(): Promise<void> {
    await github().commitFiles(config.repository, {
      branch: 'main',
      message: 'Roll back',
      files: { [pathOf(bad)]: listed([entry(good)]) },
    });
  }
  const acknowledged = { by: 'mallory', reason: 'the database was at fault', at: '2026-11-22' };

  it('alone is refused: nothing goes back', async () => {
    const run = await forged({
      [pathOf(`sha256:${'c'.repeat(64)}`)]: recordText(`sha256:${'c'.repeat(64)}`, [entry(good)]),
    });
    refusedWith(run, 'ROLLBACK_RECORD_ALONE');
  });

  it('may be acknowledged, in any layout, in the own name', async () => {
    await recorded();
    const text = JSON.stringify(JSON.parse(listed([entry(good, { acknowledged })])), null, 8);
    const run = await forged({ [pathOf(bad)]: text });
    expect(codes(run)).toEqual([]);
    expect(run.outputs).toMatchObject({ verdict: 'pass', kind: 'acknowledgement' });
  });

  it.each([
    [
      "in somebody else's name",
      { acknowledged: { ...acknowledged, by: 'alice' } },
      'ROLLBACK_ACKNOWLEDGED_BY_OTHER',
    ],
    ['without a reason', { acknowledged: { ...acknowledged, reason: 'ok' } }, 'ROLLBACK_RECORD_INVALID'],
    ['with another history', { acknowledged, reason: 'it was a test all along' }, 'ROLLBACK_RECORD_CHANGED'],
  ])('is not acknowledged %s', async (_, change, code) => {
    await recorded();
    refusedWith(await forged({ [pathOf(bad)]: listed([entry(good, change)]) }), code);
  });

  it('is not taken away', async () => {
    await recorded();
    refusedWith(await forged({ [pathOf(bad)]: null }), 'ROLLBACK_RECORD_CHANGED');
  });

  it('is not acknowledged by the promotion of its digest', async () => {
    await recorded();
    await config.run('staging', bad);
    await config.run('production', good);
    const run = await forged({
      [config.path('production')]: config.overlay('production', bad),
      [pathOf(bad)]: listed([entry(good, { acknowledged })]),
    });
    refusedWith(run, 'DIFF_NOT_PROMOTION');
    const promoted = await forged({ [config.path('production')]: config.overlay('production', bad) });
    expect(codes(promoted)).toContain('ROLLED_BACK');
    expect(promoted.log).toMatch(/production was rolled back from it on 2026-11-21 by mallory because/);
  });
});
