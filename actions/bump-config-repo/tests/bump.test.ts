import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CONFIG,
  digest,
  FILE,
  KUSTOMIZATION,
  REGISTRY,
  SOURCE_COMMIT,
  startWorld,
  type World,
} from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => world.sound());
afterAll(() => world.stop());

const lineOf = (text: string) =>
  text.replace(`digest: ${digest('0')} # claims-api`, `digest: ${digest('1')} # claims-api`);

describe('a release', () => {
  it('shows the diff and writes nothing in a dry run', async () => {
    const head = await world.head();
    world.requests();
    const run = await world.bump({ 'dry-run': 'true' });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      changed: 'false',
      commit: '',
      superseded: 'false',
      'previous-digest': digest('0'),
    });
    expect(run.summary).toContain(
      `-    digest: ${digest('0')} # claims-api\n+    digest: ${digest('1')} # claims-api`,
    );
    expect(await world.head()).toBe(head);
    expect(world.requests()).toEqual(['query readHead', 'query readHead']);
  });

  it('changes one line in one signed commit, in three requests', async () => {
    world.requests();
    const run = await world.bump();
    expect(run.exitCode).toBe(0);
    expect(world.requests()).toEqual(['query readHead', 'query readHead', 'mutation createCommitOnBranch']);
    expect(await world.file()).toBe(lineOf(KUSTOMIZATION));

    const head = await world.head();
    const github = world.platform.service('github');
    expect(run.outputs).toEqual({
      changed: 'true',
      commit: head,
      'commit-url': `${github.url}/acme/config/commit/${head}`,
      file: FILE,
      'previous-digest': digest('0'),
      'pull-request': '',
      'pull-request-url': '',
      superseded: 'false',
    });
    const commit = await github.commit(CONFIG, head);
    expect(commit.verification.verified).toBe(true);
    expect(commit.author.login).toBe('waybill[bot]');
    expect(commit.message.trimEnd().split('\n')).toEqual([
      `Bump claims-api in dev to sha256:${'1'.repeat(12)}`,
      '',
      `from ${digest('0')}`,
      `to   ${digest('1')}`,
      '',
      `Waybill-Image: ${REGISTRY}/claims-api`,
      `Waybill-Digest: ${digest('1')}`,
      'Waybill-Service: claims-api',
      'Waybill-Environment: dev',
      `Waybill-Source: acme/claims-api@${SOURCE_COMMIT}`,
      `Waybill-Run: ${github.url}/acme/claims-api/actions/runs/703/attempts/1`,
      'Waybill-Order: 3.1',
    ]);
    const numstat = await world.git('show', '--numstat', '--format=', head);
    expect(numstat.trim()).toBe(`1\t1\t${FILE}`);
    expect(run.summary).toContain('bytes are untouched; after parsing only `images.0.digest` differs');
    expect(run.audit.map(({ event, outcome }) => `${event} ${outcome}`)).toEqual([
      'verify skipped',
      'verify pass',
      'decide pass',
      'write done',
    ]);
    expect(run.masks).toContain(world.token);
    expect(run.log.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(world.token);
  });

  it('is done once: running again is two reads and no write', async () => {
    const head = await world.head();
    for (const run of ['3.1', '3.2', '4.1']) {
      world.requests();
      const again = await world.bump({}, { run });
      expect(again.exitCode).toBe(0);
      expect(again.outputs).toMatchObject({
        commit: head,
        superseded: 'false',
        'previous-digest': digest('1'),
      });
      expect(world.requests()).toEqual(['query readHead', 'query readHead']);
    }
    expect(await world.head()).toBe(head);
  });

  it('keeps a file byte for byte: byte order mark, CRLF, no last newline, first pinning', async () => {
    const before = `\ufeffimages: # all\r\n- newTag: "1.10" # by hand\r\n  name: claims-api`;
    await world.seed({ [FILE]: before });
    const run = await world.bump({ image: `${REGISTRY}/claims-api@${digest('2')}` }, { run: '5.1' });
    expect(run.exitCode).toBe(0);
    expect(await world.file()).toBe(
      `\ufeffimages: # all\r\n- newTag: "1.10" # by hand\r\n  digest: ${digest('2')}\r\n  name: claims-api`,
    );
    expect(run.outputs['previous-digest']).toBe('');
    expect(run.annotations).toEqual([
      expect.objectContaining({
        level: 'notice',
        message: 'newTag 1.10 stays as it was: only the digest decides',
      }),
    ]);
  });

  it('writes to the branch that is named, with the message that is asked for', async () => {
    await world.seed({ [FILE]: KUSTOMIZATION }, 'env/dev');
    const run = await world.bump(
      {
        branch: 'env/dev',
        message: 'deploy({service}): {environment} {digest}',
        image: `${REGISTRY}/claims-api:v2@${digest('3')}`,
      },
      { run: '6.1' },
    );
    expect(run.exitCode).toBe(0);
    const [commit] = await world.platform.service('github').commits(CONFIG, 'env/dev');
    expect(commit?.sha).toBe(run.outputs.commit);
    expect(commit?.message.split('\n')[0]).toBe(`deploy(claims-api): dev ${digest('3')}`);
  });
});
