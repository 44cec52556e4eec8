/** The final statement of a promotion: signed on the push that merged it, found by a second run, replayed by anybody. */
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseStatement, promotionOf, registrySource, rollbackOf, statementDigest } from '@waybill/evidence';
import { readPrivateKey } from '@waybill/evidence/sign';
import { type Digest, registryClient } from '@waybill/registry';
import { httpClient } from '@waybill/toolkit';
import { waybill } from '../../../packages/cli/src/waybill.ts';
import {
  type Config,
  type PolicyEdit,
  startWorld,
  type World,
  withDeciders,
} from '../../../packages/promotion/tests/world.ts';
import { mergeByHand, record, recorded, withRecorder } from './recording.ts';

let world: World;
let running: string;
let folder: string;
beforeAll(async () => {
  world = await startWorld();
  folder = mkdtempSync(join(tmpdir(), 'waybill-final-'));
  // Mallory wrote the commit that it is built from.
  github().createRepository({ owner: 'acme', name: 'claims-api' });
  await github().commitFiles('acme/claims-api', {
    branch: 'main',
    message: 'Log the plan',
    files: { 'notes.txt': 'plan' },
    author: 'mallory',
  });
  const sha = (await github().resolve('acme/claims-api', 'main')) ?? '';
  running = await world.image('claims-api', { claims: { sha, workflow_sha: sha } });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await world.stop();
});

const github = () => world.platform.service('github');

/** Production has an open promotion with its approvals; what merges it, after what has happened in between. */
async function merged(edit: PolicyEdit, between: (config: Config) => Promise<void> = async () => {}) {
  world.toPast();
  // By hand, so that it is known what came between the check and the merge.
  const config = await world.config((policy) =>
    edit(policy).replace('    merge: auto', '    merge: reviewed'),
  );
  await config.run('dev', running);
  await config.run('staging', running);
  world.toPresent();
  const { env, inputs } = config.signing();
  const run = await config.promote({ to: 'production', ...inputs }, { env });
  expect(run.exitCode).toBe(0);
  for (const login of ['alice', 'bob', 'mallory']) await github().approve(config.repository, 1, login);
  await config.passCheck(1);
  await between(config);
  const push = await mergeByHand(world, config);
  return { config, push };
}

/** Statements on the image, by their digests. */
async function statementsOn(digest: string): Promise<Map<string, Buffer>> {
  const host = world.platform.service('registry').host;
  const registry = await registryClient(
    { registry: host, repository: 'acme/claims-api' },
    { http: httpClient({ env: {} }), env: { HOME: folder } },
  );
  const { bundles } = await registrySource(registry).evidence(digest as Digest);
  return new Map(
    bundles.map(({ bytes }) => {
      const bundle = JSON.parse(Buffer.from(bytes).toString('utf8')) as {
        dsseEnvelope?: { payload: string };
      };
      const payload = Buffer.from(bundle.dsseEnvelope?.payload ?? '', 'base64');
      return [statementDigest(payload), payload];
    }),
  );
}

async function replay(config: Config, statement: Buffer): Promise<{ code: number; text: string }> {
  const file = async (path: string) => {
    const content = await github().readFile(config.repository, 'main', path);
    const to = join(folder, path);
    writeFileSync(to, content ?? '');
    return to;
  };
  const path = join(folder, 'statement.json');
  writeFileSync(path, statement);
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const [policy, root] = [await file('delivery-policy.yml'), await file('trusted-root.json')];
  const code = await waybill(
    ['policy', 'replay', path, '--policy', policy, '--trusted-root', root, '--json'],
    {
      env: {},
      out: say,
      note: say,
      now: () => new Date(),
    },
  );
  return { code, text: said.join('\n') };
}

describe('the final statement', () => {
  it('names the approvals that let the promotion in, is found by a second run, and is replayed', async () => {
    const { config, push } = await merged(withRecorder);
    const { head } = await github().pullRequest(config.repository, 1);
    const run = await record(world, config, push, { 'source-token': world.people.alice });
    expect(run.log).not.toContain('[WAYBILL_');
    expect(run.exitCode).toBe(0);
    const [{ statement } = {}] = recorded(run);
    expect(statement).toMatch(/^sha256:[0-9a-f]{64}$/);
    const there = await statementsOn(running);
    const bytes = there.get(String(statement));
    if (!bytes) throw new Error('the statement is not on the image');
    const predicate = promotionOf(parseStatement(bytes));
    expect(predicate.approvals).toEqual(
      ['alice', 'bob'].map((login) => ({ reviewerId: github().account(login).id, commit: head.sha })),
    );
    expect(predicate.decision.verdict).toBe('allow');
    expect(await replay(config, bytes)).toMatchObject({ code: 0 });

    const again = await record(world, config, push);
    expect(recorded(again)).toMatchObject([{ decision: 'found', statement }]);
    expect((await statementsOn(running)).size).toBe(there.size);
  });

  it('of a rollback by pull request is one too; one that was committed has its first alone', async () => {
    const good = await world.image('claims-api');
    world.toPast();
    const config = await world.config((policy) =>
      withRecorder(policy).replace('    merge: auto', '    merge: reviewed'),
    );
    await config.run('production', good);
    world.toPresent();
    await config.run('production', await world.image('claims-api'));
    expect((await config.rollback({})).outputs).toMatchObject({ outcome: 'opened', digest: good });
    await github().approve(config.repository, 1, 'bob');
    await github().approve(config.repository, 1, 'mallory');
    await config.passCheck(1);
    const before = await statementsOn(good);
    const push = await mergeByHand(world, config);
    const run = await record(world, config, push);
    expect(run.exitCode).toBe(0);
    const [{ statement, decision } = {}] = recorded(run);
    expect(decision).toBe('found');
    const bytes = (await statementsOn(good)).get(String(statement));
    if (!bytes) throw new Error('the statement is not on the image');
    expect(before.has(String(statement))).toBe(false);
    const predicate = rollbackOf(parseStatement(bytes));
    const { head } = await github().pullRequest(config.repository, 1);
    expect(predicate.rollback).toMatchObject({ restored: good, head: head.sha });
    expect(predicate.approvals).toEqual(
      ['bob', 'mallory']
        .map((login) => ({ reviewerId: github().account(login).id, commit: head.sha }))
        .sort((a, b) => a.reviewerId - b.reviewerId),
    );
    expect(predicate.decision.verdict).toBe('allow');
    expect(await replay(config, bytes)).toMatchObject({ code: 0 });
    // An approval that nobody gave is no part of what the reviews give again.
    const forged = bytes
      .toString()
      .replace(/"approvals":\[\{"commit":"[0-9a-f]{40}","reviewerId":\d+\}/, (text) =>
        text.replace(/\d+\}$/, '4711}'),
      );
    expect((await replay(config, Buffer.from(forged))).code).toBe(1);
    expect(recorded(await record(world, config, push))).toMatchObject([{ decision: 'found', statement }]);
    expect((await statementsOn(good)).size).toBe(before.size + 1);
  });

  it('attack 52: of what was withdrawn between the check and the merge says so, and that is told and red', async () => {
    const { config, push } = await merged(withRecorder, async (of) =>
      of.attach(running, await of.signWithdrawal({ digest: running })),
    );
    const run = await record(world, config, push);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('WAYBILL_MERGED_WITHOUT_DECISION');
    expect(run.log).toContain('at the moment of the merge the policy refuses it: DIGEST_WITHDRAWN');
    expect(recorded(run)).toMatchObject([{ decision: 'missing' }]);
  });

  it('is signed by a key that the policy names, and counts as one', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const { publicKey } = await readPrivateKey(pem, { where: 'key' });
    const key = `{ name: hsm, decisions: [promotion], from: 2026-01-01T00:00:00Z, until: 2036-01-01T00:00:00Z, public-key: ${JSON.stringify(publicKey.pem)} }`;
    const { config, push } = await merged((policy) =>
      withDeciders(policy).replace('  triggers: [push]', `  keys: [${key}]\n  triggers: [push]`),
    );
    const [{ statement } = {}] = recorded(await record(world, config, push, { key: pem }));
    expect((await statementsOn(running)).has(String(statement))).toBe(true);
    expect(recorded(await record(world, config, push))).toMatchObject([{ decision: 'found', statement }]);
  });

  it('is not made where the policy does not name this workflow: that is said, and nothing is red', async () => {
    const { config, push } = await merged((policy) =>
      withRecorder(policy).replace('record-deployment.yml', 'something-else.yml'),
    );
    const before = (await statementsOn(running)).size;
    const run = await record(world, config, push);
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain(
      'no final statement is signed: "trust.promoters" of delivery-policy.yml does not name',
    );
    expect(recorded(run)).toMatchObject([{ decision: 'found', statement: null }]);
    expect((await statementsOn(running)).size).toBe(before);
  });

  it('a workflow at another ref than the policy names signs nothing, and that ends red', async () => {
    const { config, push } = await merged((policy) =>
      withRecorder(policy).replace(
        'record-deployment.yml, refs: ["refs/tags/v*"]',
        'record-deployment.yml, refs: ["refs/heads/other"]',
      ),
    );
    const before = (await statementsOn(running)).size;
    const run = await record(world, config, push);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('WAYBILL_NOT_A_DECIDER');
    expect((await statementsOn(running)).size).toBe(before);
  });
});
