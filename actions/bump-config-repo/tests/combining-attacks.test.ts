import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { INTENT_KEY, leaveIntent, movedUnderEach, putIntent } from './intents.ts';
import { digest, POLICY, REGISTRY, startWorld, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(async () => {
  await world.sound();
  await world.stop();
});

const bump = (service: string, digit: string, run: string) =>
  world.bump(
    { service, image: `${REGISTRY}/${service}@${digest(digit)}`, 'intent-key': INTENT_KEY },
    { run },
  );
const refs = () => world.git('for-each-ref', '--format=%(refname)', 'refs/waybill');
const servicesOf = async (commit = 'main') =>
  (await world.git('show', '-s', '--format=%B', commit)).match(/(?<=Waybill-Service: ).+/g) ?? [];
/** Younger than the writer's own intent, and within what clocks may differ. */
const aheadMs = 40_000;

describe('intents that others have left', () => {
  it('count only with the key, for this repository and branch, in time, and where the policy lets them in', async () => {
    await world.seed({
      'delivery-policy.yml': POLICY.replace(
        'dev: {kustomize: overlays/dev/kustomization.yaml, image: service-9}',
        'dev: {kustomize: overlays/dev, image: service-9}',
      ),
    });
    await leaveIntent(world, { service: 'service-1', digit: '1', aheadMs });
    await leaveIntent(world, { service: 'service-2', digit: '2', aheadMs, key: 'f0'.repeat(32) });
    await leaveIntent(world, { service: 'service-3', digit: '3', aheadMs, repository: 'acme/other' });
    await leaveIntent(world, { service: 'service-4', digit: '4', aheadMs, branch: 'release' });
    await leaveIntent(world, { service: 'service-5', digit: '5', aheadMs, image: `${REGISTRY}/claims-api` });
    const expired = await leaveIntent(world, { service: 'service-6', digit: '6', aheadMs: -301_000 });
    // An old one, copied under a name of today.
    await leaveIntent(world, { service: 'service-7', digit: '7', aheadMs: -301_000, namedMs: aheadMs });
    const whole = await leaveIntent(world, { service: 'service-8', digit: '8', aheadMs });
    await putIntent(world, whole.ref, whole.message.replace(digest('8'), digest('9')));
    // Its file is a folder: that must cost nobody else anything.
    await leaveIntent(world, { service: 'service-9', digit: '9', aheadMs });

    const run = await bump('claims-api', 'a', '3.1');
    expect([run.exitCode, run.outputs.changed]).toEqual([0, 'true']);
    expect(await servicesOf(run.outputs.commit)).toEqual(['claims-api', 'service-1']);
    const file = await world.file();
    expect(file).toContain(`digest: ${digest('1')} # service-1`);
    for (const n of [2, 3, 4, 5, 6, 7, 8, 9]) expect(file).toContain(`digest: ${digest('0')} # service-${n}`);
    const skipped = run.audit
      .filter(({ event, outcome }) => event === 'decide' && outcome === 'skipped')
      .map(({ subject }) => subject);
    expect(skipped.map((subject) => String(subject).split('/').at(-3)).sort()).toEqual([
      'service-5',
      'service-9',
    ]);
    const left = await refs();
    expect(left).not.toContain('service-1/');
    expect(left).not.toContain(expired.ref);
    expect(run.summary).toContain('one other writer');
  });

  it('that were carried once change nothing when they are put there again', async () => {
    const { ref, message } = await leaveIntent(world, { service: 'service-1', digit: '1', aheadMs });
    await bump('claims-api', 'a', '3.1');
    expect(await servicesOf()).toEqual(['claims-api', 'service-1']);
    await bump('service-1', 'b', '31.1');
    await putIntent(world, ref, message);
    const run = await bump('claims-api', 'c', '4.1');
    expect(await servicesOf(run.outputs.commit)).toEqual(['claims-api']);
    expect(await world.file()).toContain(`digest: ${digest('b')} # service-1`);
    expect(await refs()).toBe('');
  });

  it("of any size can't keep a writer from its own bump", async () => {
    const stamp = String(Date.now() + aheadMs);
    await putIntent(world, `refs/waybill/bumps/${stamp}/service-1/dev/1`, 'x'.repeat(33 * 1024 * 1024));
    await putIntent(world, 'refs/waybill/bumps/no-intent', 'x');
    const run = await bump('claims-api', 'a', '3.1');
    expect([run.exitCode, run.outputs.changed]).toEqual([0, 'true']);
    expect(run.log).toContain("can't be read together");
  });
});

describe('a combining writer that ends halfway', () => {
  it('after its commit: the intents that it has left are taken away, and nothing is written twice', async () => {
    const github = world.platform.service('github');
    await leaveIntent(world, { service: 'service-1', digit: '1', aheadMs });
    let pushes = 0;
    const remove = github.server.fault(({ method, path }) =>
      // The first push leaves the intent; the second would clean up.
      method === 'POST' && path.endsWith('/git-receive-pack') && ++pushes === 2
        ? { status: 403, body: {} }
        : undefined,
    );
    const first = await bump('claims-api', 'a', '3.1');
    remove();
    expect(first.exitCode).toBe(0);
    expect((await refs()).trim().split('\n')).toHaveLength(2);
    const second = await bump('service-3', '3', '3.1');
    expect(await servicesOf(second.outputs.commit)).toEqual(['service-3']);
    expect(await world.git('rev-parse', `${second.outputs.commit}~1`)).toBe(`${first.outputs.commit}\n`);
    expect(await refs()).toBe('');
  });

  it('or drops an intent: its writer looks, and goes on by itself', async () => {
    const github = world.platform.service('github');
    const gitDir = (await world.git('rev-parse', '--absolute-git-dir')).trim();
    // An older one, so that the writer waits.
    await leaveIntent(world, { service: 'service-1', digit: '1', aheadMs: -2_000, key: 'f0'.repeat(32) });
    const remove = github.server.fault(({ path }) => {
      if (!path.endsWith('/git-upload-pack')) return undefined;
      const own = execFileSync('git', ['--git-dir', gitDir, 'for-each-ref', '--format=%(refname)'], {
        encoding: 'utf8',
      }).match(/refs\/waybill\/.+claims-api.+/)?.[0];
      if (own) execFileSync('git', ['--git-dir', gitDir, 'update-ref', '-d', own]);
      return undefined;
    });
    const run = await bump('claims-api', 'a', '3.1');
    remove();
    expect([run.exitCode, run.outputs.changed]).toEqual([0, 'true']);
    expect(await servicesOf(run.outputs.commit)).toEqual(['claims-api']);
    expect(run.audit.some(({ reason }) => reason === 'intent left')).toBe(true);
  });

  it('and where no intent can be left, the writer commits by itself', async () => {
    const github = world.platform.service('github');
    movedUnderEach(world);
    github.server.fault(({ path }) => (path.includes('.git/') ? { status: 403, body: {} } : undefined));
    const run = await bump('claims-api', 'a', '3.1');
    expect([run.exitCode, run.outputs.changed]).toEqual([0, 'true']);
    expect(run.log).toContain('no intent could be left');
  });

  it('but one whose push was done, and only its answer lost, stands: others carry it', async () => {
    const github = world.platform.service('github');
    movedUnderEach(world);
    github.server.fault(({ path }) => (path.endsWith('git-receive-pack') ? 'lose' : undefined));
    const run = await bump('claims-api', 'a', '3.1');
    expect([run.exitCode, run.outputs.changed]).toEqual([0, 'true']);
    expect(run.log).toContain('the push of an intent failed');
    expect(run.log).not.toContain('no intent could be left');
    expect(run.audit.some(({ reason }) => reason === 'intent left')).toBe(true);
  });
});
