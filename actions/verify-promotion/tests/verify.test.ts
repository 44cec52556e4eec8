/** The required check: what passes, what waits, and what people try. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Config, startWorld, type World, ZERO } from '../../../packages/promotion/tests/world.ts';
import { codes, notes, refusedWith } from './support.ts';

let world: World;
/** Signed a day ago; runs in dev and staging of every config repository here. */
let running: string;
beforeAll(async () => {
  world = await startWorld();
  running = await world.image('claims-api');
});
afterAll(() => world.stop());

/** A config repository whose dev runs `digest` since a day ago. */
async function inDev(digest = running, edit?: (policy: string) => string): Promise<Config> {
  const config = await world.config(edit);
  await config.run('dev', digest);
  return config;
}

describe('verify-promotion', () => {
  it('passes the pull request that open-promotion-pr opens', async () => {
    const config = await inDev();
    world.toPresent();
    expect((await config.promote({ to: 'staging' })).exitCode).toBe(0);
    const run = await config.verify(1);
    expect(codes(run)).toEqual([]);
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'pass', kind: 'promotion' });
    const decision = JSON.parse(readFileSync(run.outputs.decision ?? '', 'utf8')) as Record<string, unknown>;
    expect(decision).toMatchObject({
      schema: 'waybill/promotion-decision/v1',
      verdict: 'pass',
      move: { service: 'claims-api', to: 'staging', before: ZERO, after: running },
      decision: { verdict: 'allow' },
      report: { passed: true },
    });
    expect(run.summary).toContain('may be merged');
  });

  it('passes a pull request that changes nothing that Waybill moves', async () => {
    const config = await inDev();
    const number = await config.pullRequest({
      files: { 'README.md': '# changed\n', 'base/new.yaml': 'a: 1\n' },
    });
    const run = await config.verify(number);
    expect(run.exitCode).toBe(0);
    expect(run.outputs.kind).toBe('ordinary');
    expect(run.summary).toContain('nothing that Waybill moves is changed');
  });

  it('waits for the soak, and says until when', async () => {
    const config = await inDev();
    world.toPresent();
    await config.run('staging', running);
    expect((await config.promote({ to: 'production' })).exitCode).toBe(0);
    const run = await config.verify(1);
    refusedWith(run, 'SOAK_TOO_SHORT', 'APPROVALS_MISSING');
    expect(run.log).toMatch(/ran in staging for .* of 1 d \(turns at \d{4}-/);
    expect(run.summary).toContain('may not be merged yet');
  });

  describe('the digest', () => {
    it('an image that nobody signed', async () => {
      const config = await inDev(await world.image('claims-api', false));
      world.toPresent();
      const digest = await config.digestOf('dev');
      const files = { [config.path('staging')]: config.overlay('staging', digest ?? '') };
      const run = await config.verify(await config.pullRequest({ files }));
      refusedWith(
        run,
        'SIGNATURE_MISSING',
        'EVIDENCE_MISSING',
        'EVIDENCE_MISSING',
        'EVIDENCE_MISSING',
        'EVIDENCE_MISSING',
      );
    });

    it("an image signed by another repository's workflow", async () => {
      const foreign = await world.image('claims-api', {
        claims: {
          repository: 'acme/neighbour',
          repository_id: '2001',
          sub: 'repo:acme/neighbour:ref:refs/heads/main',
        },
      });
      const config = await inDev(foreign);
      const files = { [config.path('staging')]: config.overlay('staging', foreign) };
      const run = await config.verify(await config.pullRequest({ files }));
      expect(run.exitCode).toBe(1);
      expect(codes(run)).toContain('IDENTITY_REPO_ID');
    });

    it('an image signed by a workflow that is no builder', async () => {
      const foreign = await world.image('claims-api', {
        claims: { job_workflow_ref: 'acme/claims-api/.github/workflows/own.yml@refs/heads/main' },
      });
      const config = await inDev(foreign);
      const files = { [config.path('staging')]: config.overlay('staging', foreign) };
      const run = await config.verify(await config.pullRequest({ files }));
      expect(run.exitCode).toBe(1);
      expect(codes(run)).toContain('IDENTITY_SAN');
    });

    it('edited after the pull request was opened and approved', async () => {
      const config = await inDev();
      world.toPresent();
      await config.promote({ to: 'staging' });
      const github = world.platform.service('github');
      const pull = await github.pullRequest(config.repository, 1);
      await github.approve(config.repository, 1, 'alice');
      const other = await world.image('claims-api');
      await github.commitFiles(config.repository, {
        branch: pull.head.ref,
        message: 'a small fix',
        author: 'mallory',
        files: { [config.path('staging')]: config.overlay('staging', other) },
        emit: true,
      });
      await github.settled();
      const head = await github.resolve(config.repository, pull.head.ref);
      const run = await config.verify(1, { headSha: head ?? '' });
      refusedWith(run, 'DIGEST_NOT_BELOW');
      expect(run.log).toContain(`dev runs ${running}, not ${other}`);
      const again = await config.promote({ to: 'staging' });
      expect(again.exitCode).toBe(1);
      expect(again.log).toContain('WAYBILL_BRANCH_FOREIGN_COMMIT');
    });

    it('not of the one allowed form', async () => {
      const config = await inDev();
      const files = { [config.path('staging')]: config.overlay('staging', running.toUpperCase()) };
      refusedWith(await config.verify(await config.pullRequest({ files })), 'TARGET_FORM');
    });

    it('of a registry that does not know it', async () => {
      const unknown = `sha256:${'d'.repeat(64)}`;
      const config = await inDev(unknown);
      const files = { [config.path('staging')]: config.overlay('staging', unknown) };
      refusedWith(await config.verify(await config.pullRequest({ files })), 'IMAGE_UNKNOWN');
    });
  });

  describe('attack 48: more than the digest', () => {
    const promotion = (config: Config) => config.overlay('staging', running);
    it.each<[string, (config: Config) => Record<string, string | null>, RegExp]>([
      [
        'replicas and a namespace in the same file',
        (config) => ({
          [config.path('staging')]: promotion(config)
            .replace('count: 2', 'count: 9')
            .replace('claims-api-staging', 'kube-system'),
        }),
        /2 values outside the declared path: namespace, replicas\.0\.count/,
      ],
      [
        'another registry',
        (config) => ({
          [config.path('staging')]: promotion(config).replace('newName: ', 'newName: evil.example/'),
        }),
        /1 value outside the declared path: images\.0\.newName/,
      ],
      [
        'a comment',
        (config) => ({
          [config.path('staging')]: promotion(config).replace('Written by Waybill', 'Written by me'),
        }),
        /1 line outside the declared path, in comments or layout/,
      ],
      [
        'a second service',
        (config) => ({
          [config.path('staging')]: promotion(config),
          [config.path('staging', 'eligibility-api')]: config.overlay('staging', running, 'eligibility-api'),
        }),
        /1 value outside the declared path: besides images\[name=claims-api\]/,
      ],
      [
        'RBAC',
        (config) => ({
          [config.path('staging')]: promotion(config),
          'base/claims-api/rbac.yaml': 'kind: ClusterRoleBinding\n',
        }),
        /1 file outside the declared targets changes too: base\/claims-api\/rbac\.yaml/,
      ],
      [
        'the policy, the owners and a workflow',
        (config) => ({
          [config.path('staging')]: promotion(config),
          'delivery-policy.yml': 'version: 1\n',
          '.github/CODEOWNERS': '',
          '.github/workflows/verify-promotion.yml': 'on: push\n',
        }),
        /3 files outside the declared targets change too/,
      ],
      [
        'a file that goes away',
        (config) => ({ [config.path('staging')]: null }),
        /is removed: a promotion changes a value in a file that is there and stays/,
      ],
    ])('%s', async (_, files, message) => {
      const config = await inDev();
      const run = await config.verify(await config.pullRequest({ files: files(config) }));
      const found = codes(run);
      expect(found.slice(0, -1)).not.toEqual([]);
      expect(found.slice(0, -1).every((code) => code === 'DIFF_NOT_PROMOTION')).toBe(true);
      expect(run.exitCode).toBe(1);
      expect(run.log).toMatch(message);
      // Nothing was decided on: it is no promotion.
      expect(run.summary).not.toContain('### Evidence');
    });
  });

  it('attack 46 and 47: nothing is read from body, title or labels', async () => {
    const config = await inDev();
    const unsigned = await world.image('claims-api', false);
    const number = await config.pullRequest({
      files: { [config.path('staging')]: config.overlay('staging', unsigned) },
      title: 'promote(eligibility-api): production ← sha256:000000000000',
      body: `</details><!-- waybill:{"result":"PASSED"} --> @acme/production-approvers Fixes #1 ![](https://evil.example/x.png)\n\n::set-output name=verdict::pass`,
      labels: ['emergency', 'environment:dev', 'waybill/promotion'],
    });
    const run = await config.verify(number, {
      event: { action: 'edited', changes: { body: { from: 'x' } } },
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs.verdict).toBe('fail');
    expect(codes(run)).toContain('DIGEST_NOT_BELOW');
    expect(codes(run)).toContain('PR_LABEL_UNAUTHORISED');
    expect(notes(run)).toEqual(['PR_AUTHOR', 'BODY_EDITED', 'TITLE_DIFFERS']);
    expect(run.summary).not.toContain('evil.example');
  });

  it('attack 49: a look-alike is checked like any change, and said to be one', async () => {
    const config = await inDev();
    world.toPresent();
    const number = await config.pullRequest({
      branch: `waybill/promote/claims-api/staging/${running.slice(7, 19)}`,
      files: { [config.path('staging')]: config.overlay('staging', running) },
      title: `promote(claims-api): staging ← ${running.slice(0, 19)}`,
      labels: ['waybill/promotion'],
    });
    const run = await config.verify(number);
    expect(run.log).toContain(
      'PR_AUTHOR: it looks like a promotion by its branch or label, but was opened by mallory',
    );
    // The change itself is what Waybill would have proposed: the rules of the branch decide who may merge it.
    expect(run.exitCode).toBe(0);
    const promoted = await config.promote({ to: 'staging' });
    expect(promoted.exitCode).toBe(1);
    expect(promoted.log).toContain('WAYBILL_BRANCH_NOT_OURS');
  });

  it('attack: the same head onto a branch with a policy of its own is never green', async () => {
    const config = await inDev(await world.image('claims-api', false));
    world.toPresent();
    const github = world.platform.service('github');
    const digest = await config.digestOf('dev');
    const files = { [config.path('staging')]: config.overlay('staging', digest ?? '') };
    const onMain = await config.pullRequest({ files, branch: 'change' });
    const policy =
      (await github.readFile(config.repository, 'main', 'delivery-policy.yml'))?.toString('utf8') ?? '';
    await github.commitFiles(config.repository, {
      branch: 'elsewhere',
      message: 'a policy that declares other places',
      author: 'mallory',
      files: { 'delivery-policy.yml': policy.replaceAll('overlays/', 'nowhere/') },
    });
    const answer = await fetch(`${github.apiUrl}/repos/${config.repository}/pulls`, {
      method: 'POST',
      headers: { authorization: `Bearer ${world.people.mallory}`, 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'the same head', body: '', head: 'change', base: 'elsewhere' }),
    });
    const { number } = (await answer.json()) as { number: number };
    const heads = await Promise.all(
      [onMain, number].map(async (each) => (await github.pullRequest(config.repository, each)).head.sha),
    );
    expect(heads[0]).toBe(heads[1]);
    const run = await config.verify(number);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('WAYBILL_BASE_NOT_DEFAULT');
  });

  it('a registry without the referrers API, and a second run: the same verdict', async () => {
    const registry = world.platform.service('registry');
    registry.referrersApi = false;
    try {
      const config = await inDev(await world.image('claims-api'));
      world.toPresent();
      expect((await config.promote({ to: 'staging' })).exitCode).toBe(0);
      for (const run of [await config.verify(1), await config.verify(1)]) {
        expect(codes(run)).toEqual([]);
        expect(run.outputs).toMatchObject({ verdict: 'pass', kind: 'promotion' });
      }
    } finally {
      registry.referrersApi = true;
    }
  });

  it('a missing input and a token without the right each end in one clear error', async () => {
    const config = await inDev();
    const number = await config.pullRequest({ files: { 'README.md': '# changed\n' } });
    const run = await config.verify(number, { inputs: { token: '' } });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('"token": is required');
    const token = world.platform.service('github').mintWorkflowToken({
      repository: config.repository,
      permissions: { contents: 'read' },
      runId: 1,
    });
    const denied = await config.verify(number, { inputs: { token } });
    expect(denied.exitCode).toBe(1);
    expect(denied.log).toContain('WAYBILL_GITHUB_FORBIDDEN');
    expect(denied.log).toMatch(/pull.requests/);
  });

  it('a policy in the head is never read', async () => {
    const config = await inDev(await world.image('claims-api', false));
    const digest = (await config.digestOf('dev')) ?? '';
    const github = world.platform.service('github');
    const policy =
      (await github.readFile(config.repository, 'main', 'delivery-policy.yml'))?.toString('utf8') ?? '';
    const number = await config.pullRequest({
      files: {
        [config.path('staging')]: config.overlay('staging', digest),
        'delivery-policy.yml': policy.replace(/ {6}staging: .*claims-api .*\n/, ''),
      },
    });
    refusedWith(await config.verify(number), 'DIFF_NOT_PROMOTION');
  });

  it('production straight from dev', async () => {
    const config = await inDev();
    const production = await config.pullRequest({
      branch: 'production',
      files: { [config.path('production')]: config.overlay('production', running) },
    });
    const skipped = await config.verify(production);
    expect(skipped.exitCode).toBe(1);
    expect(codes(skipped)).toContain('DIGEST_NOT_BELOW');
  });

  it('approvals that the branch does not ask for', async () => {
    const config = await inDev(running, (policy) => policy.replace('approvals: 2', 'approvals: 3'));
    await config.run('staging', running);
    const number = await config.pullRequest({
      files: { [config.path('production')]: config.overlay('production', running) },
    });
    const run = await config.verify(number);
    expect(codes(run)).toContain('APPROVALS_NOT_ENFORCED');
  });

  it('a head that is not the one the run was started for', async () => {
    const config = await inDev();
    const number = await config.pullRequest({
      files: { [config.path('staging')]: config.overlay('staging', running) },
    });
    refusedWith(await config.verify(number, { headSha: 'b'.repeat(40) }), 'MERGE_STATE_CHANGED');
  });

  it.each<[string, Record<string, string | null>, string]>([
    ['no policy', { 'delivery-policy.yml': null }, 'WAYBILL_POLICY_MISSING'],
    [
      'an unreadable policy',
      { 'delivery-policy.yml': 'version: 1\nunknown: true\n' },
      'WAYBILL_POLICY_INVALID',
    ],
    ['no trusted root', { 'trusted-root.json': null }, 'WAYBILL_TRUST_ROOT_MISSING'],
  ])('%s on the base: red, whatever the pull request is', async (_, files, code) => {
    const config = await inDev();
    const number = await config.pullRequest({ files: { 'README.md': '# changed\n' } });
    await world.platform
      .service('github')
      .commitFiles(config.repository, { branch: 'main', message: 'break', files });
    const run = await config.verify(number);
    expect(run.exitCode).toBe(1);
    expect(run.outputs.verdict).toBeUndefined();
    expect(codes(run)).toEqual([`verify-promotion: ${code}`]);
  });

  it('an event without a pull request', async () => {
    const config = await inDev();
    const number = await config.pullRequest({ files: { 'README.md': '# changed\n' } });
    const run = await config.verify(number, { event: { pull_request: undefined } });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('WAYBILL_NO_PULL_REQUEST');
  });
});
