import { describe, expect, it } from '@jest/globals';
import { passes } from '../../src/decision.ts';
import type { WantedDelivery } from '../../src/deliveries.ts';
import { type Delivery, deliveryInto } from '../../src/delivery.ts';
import { pushVerdict, remoteFault, said } from '../../src/git/faults.ts';

describe('how a bump gets in', () => {
  it.each<['direct' | 'auto' | 'reviewed', WantedDelivery, Delivery]>([
    ['direct', 'policy', 'commit'],
    ['direct', 'commit', 'commit'],
    ['direct', 'pull-request', 'pull-request'],
    ['auto', 'policy', 'pull-request'],
    ['reviewed', 'policy', 'pull-request'],
    ['reviewed', 'pull-request', 'pull-request'],
  ])('merge: %s, delivery: %s → %s', (merge, wanted, expected) => {
    expect(deliveryInto({ name: 'dev', merge }, wanted)).toBe(expected);
  });

  it.each(['auto', 'reviewed'] as const)('never by less review than the policy asks for (%s)', (merge) => {
    expect(() => deliveryInto({ name: 'dev', merge }, 'commit')).toThrow(
      'dev takes changes by pull request only',
    );
  });

  it('never into an environment that stands above another one', () => {
    expect(() => deliveryInto({ name: 'staging', from: 'dev', merge: 'auto' }, 'pull-request')).toThrow(
      'staging takes what dev runs, by promotion only',
    );
  });
});

describe('what may take the place of an open pull request', () => {
  const record = (order: string, rollback?: string) => ({
    image: 'r/i',
    digest: `sha256:${'1'.repeat(64)}`,
    service: 's',
    environment: 'dev',
    run: 'https://github.com/a/b/actions/runs/1',
    order,
    ...(rollback === undefined ? {} : { rollback }),
  });
  it.each([
    [record('5.1'), record('4.9'), true],
    [record('4.9'), record('5.1'), false],
    [record('5.1'), record('5.1'), true],
    [record('3.1', 'it loses claims'), record('5.1'), true],
    [record('5.2'), record('5.1', 'it loses claims'), false],
    [record('6.1'), record('5.1', 'it loses claims'), true],
  ])('%j after %j: %s', (later, before, expected) => {
    expect(passes(later, before)).toBe(expected);
  });
});

describe("git's words", () => {
  it.each([
    [0, 'To https://x\n*\trefs/x:refs/heads/main\t[new branch]\nDone\n', 'done'],
    [0, ' \tabc:refs/heads/main\t1..2\nDone\n', 'done'],
    [1, '!\tabc:refs/heads/main\t[rejected] (fetch first)\n', 'moved'],
    [1, '!\tabc:refs/heads/main\t[rejected] (non-fast-forward)\n', 'moved'],
    [
      1,
      "!\tabc:refs/heads/main\t[remote rejected] (cannot lock ref 'refs/heads/main': is at 1 but expected 2)\n",
      'moved',
    ],
    [1, '!\tabc:refs/heads/main\t[remote rejected] (pre-receive hook declined)\n', 'refused'],
    [1, '!\tabc:refs/heads/main\t[remote failure] (remote failed to report status)\n', 'unknown'],
    [128, '', 'unknown'],
  ])('push %i %j: %s', (code, text, expected) => {
    expect(pushVerdict(code, text)).toBe(expected);
  });

  it.each([
    ["fatal: Authentication failed for 'https://ghe.example/a/b.git/'", 'GITHUB_BAD_CREDENTIALS'],
    [
      "fatal: could not read Username for 'https://ghe.example': terminal prompts disabled",
      'GITHUB_BAD_CREDENTIALS',
    ],
    [
      'remote: Permission to a/b.git denied to bot.\nfatal: The requested URL returned error: 403',
      'GITHUB_FORBIDDEN',
    ],
    ['remote: This repository was archived so it is read-only.\nfatal: error: 403', 'GITHUB_ARCHIVED'],
    [
      "remote: Repository not found.\nfatal: repository 'https://ghe.example/a/b.git/' not found",
      'GITHUB_NOT_FOUND',
    ],
    ["fatal: couldn't find remote ref refs/heads/gone", 'GITHUB_BRANCH_MISSING'],
    ['fatal: unable to update url base from redirection', 'GITHUB_RENAMED'],
    ['fatal: the remote end hung up unexpectedly', 'GIT_FAILED'],
  ])('%j is %s', (stderr, code) => {
    expect(remoteFault('https://ghe.example/a/b.git', 'fetch', stderr).code).toBe(`WAYBILL_${code}`);
  });

  it('are told without their marks', () => {
    expect(said('remote: \nremote: error: GH013: rules\nTo https://x\nhint: pull first\n')).toBe(
      'error: GH013: rules',
    );
  });
});
