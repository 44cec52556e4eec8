import { describe, expect, it } from '@jest/globals';
import { runAction } from '@waybill/test-harness';
import { brokenScanner, goodBucket, POLICY, pullRequest, repository, strictPolicy } from './repository.ts';

/** Ends at once: these scenarios are about what comes before the scan. */
const checkov = brokenScanner('process.exit(2)');
const NONE = '0'.repeat(40);

type Run = Awaited<ReturnType<typeof runAction>>;
const failure = (run: Run) => run.annotations.at(-1)?.properties.title?.replace('iac-gate: ', '');
const policyRead = (run: Run) => run.audit.find((line) => line.event === 'read-policy')?.subject;

function start(folder: string, eventName: string, event: Record<string, unknown>, inputs = {}) {
  return runAction('iac-gate', {
    workspace: folder,
    event,
    env: { GITHUB_EVENT_NAME: eventName },
    inputs: { checkov, ...inputs },
  });
}

describe('the revision that the policy is read from', () => {
  it('is the base of a pull request, and the input may not name another', async () => {
    const repo = repository({ [POLICY]: strictPolicy, 'main.tf': goodBucket });
    const base = repo.git('rev-parse', 'HEAD');
    const head = repo.commit({ [POLICY]: `${strictPolicy}# weaker\n` });
    const { event } = pullRequest(base);
    expect(policyRead(await start(repo.folder, 'pull_request', event))).toBe(`${POLICY}@${base}`);
    expect(policyRead(await start(repo.folder, 'pull_request', event, { base }))).toBe(`${POLICY}@${base}`);
    const refused = await start(repo.folder, 'pull_request', event, { base: head });
    expect(refused.exitCode).toBe(1);
    expect(failure(refused)).toBe('WAYBILL_GATE_BASE_REFUSED');
    const queued = await start(repo.folder, 'merge_group', { merge_group: { base_sha: base } });
    expect(policyRead(queued)).toBe(`${POLICY}@${base}`);
    expect(failure(await start(repo.folder, 'pull_request', {}))).toBe('WAYBILL_GATE_BASE_MISSING');
  });

  it('is the commit before a push, or the commit itself when that brings the first policy', async () => {
    const repo = repository({ 'main.tf': goodBucket });
    const without = repo.git('rev-parse', 'HEAD');
    const first = repo.commit({ [POLICY]: strictPolicy });
    expect(policyRead(await start(repo.folder, 'push', { before: without }))).toBe(`${POLICY}@${first}`);
    expect(policyRead(await start(repo.folder, 'push', { before: NONE }))).toBe(`${POLICY}@${first}`);
    repo.commit({ [POLICY]: `${strictPolicy}# weaker\n` });
    const run = await start(repo.folder, 'push', { before: first });
    expect(policyRead(run)).toBe(`${POLICY}@${first}`);
    expect(run.summary).toContain('GATE_POLICY_CHANGED');
  });

  it('is an error when it is not in the clone: a shallow clone never falls back to the own policy', async () => {
    const repo = repository({ [POLICY]: strictPolicy, 'main.tf': goodBucket });
    const gone = 'b'.repeat(40);
    for (const run of [
      await start(repo.folder, 'push', { before: gone }),
      await start(repo.folder, 'pull_request', pullRequest(gone).event),
    ]) {
      expect(failure(run)).toBe('WAYBILL_GATE_BASE_MISSING');
      expect(run.log).toContain('fetch-depth: 0');
      expect(run.outputs).toEqual({});
    }
  });

  it('must have a policy, and one that is right to the last key', async () => {
    const repo = repository({ 'main.tf': goodBucket });
    const none = await start(repo.folder, 'pull_request', pullRequest(repo.git('rev-parse', 'HEAD')).event);
    expect(failure(none)).toBe('WAYBILL_GATE_POLICY_MISSING');
    expect(none.log).toContain('merge the policy file into the base branch first');
    for (const [text, where] of [
      ['version: 2\nfail-on: [high]\n', '"version" must be 1'],
      ['version: 1\nfail-on: []\n', '"fail-on" must list at least one of'],
      ['version: 1\nfail-on: [high]\nfail_on: [low]\n', '"fail_on" is not a key here'],
      [
        'version: 1\nfail-on: [high]\nrequire: { checkov: { min-file: 3 } }\n',
        '"require.checkov.min-file" is not a key',
      ],
      [
        'version: 1\nfail-on: [high]\nexceptions: [{ rule: X, until: never }]\n',
        '"exceptions[0].until" is not a key',
      ],
    ]) {
      repo.commit({ [POLICY]: text ?? '' });
      const run = await start(repo.folder, 'workflow_dispatch', {});
      expect(failure(run)).toBe('WAYBILL_GATE_POLICY_INVALID');
      expect(run.log).toContain(where);
    }
    repo.commit({ [POLICY]: '-> /etc/hostname' });
    expect(failure(await start(repo.folder, 'workflow_dispatch', {}))).toBe('WAYBILL_GATE_POLICY_MISSING');
  });

  it('is looked for in a repository: wrong inputs and folders are named', async () => {
    const repo = repository({ [POLICY]: strictPolicy });
    expect(failure(await start(repo.folder, 'push', {}, { path: 'nowhere' }))).toBe(
      'WAYBILL_GATE_NOT_A_REPOSITORY',
    );
    const faults = await start(
      repo.folder,
      'push',
      {},
      {
        path: '../x',
        frameworks: 'terraform, kustomize',
        'checkov-version': 'latest',
        'run-checkov': 'no',
      },
    );
    expect(failure(faults)).toBe('WAYBILL_INVALID_INPUT');
    for (const name of ['path', 'frameworks', 'checkov-version', 'run-checkov'])
      expect(faults.log).toContain(`"${name}"`);
    const unbound = await runAction('iac-gate', {
      workspace: repo.folder,
      env: { GITHUB_REPOSITORY: '', GITHUB_RUN_ID: '' },
    });
    expect(failure(unbound)).toBe('WAYBILL_GATE_NO_RUN');
    const other = repository({ [POLICY]: strictPolicy });
    repo.commit({ elsewhere: `-> ${other.folder}` });
    expect(failure(await start(repo.folder, 'push', {}, { path: 'elsewhere' }))).toBe(
      'WAYBILL_GATE_NOT_A_REPOSITORY',
    );
  });
});
