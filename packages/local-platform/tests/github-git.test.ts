/** git over HTTP: who may clone and push, which rules hold, and what a push sets off. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startGitHub, type TestBed } from './github-helpers.ts';

let bed: TestBed;
let dev: string;
let reader: string;

async function work(name: string, token: string, repository = 'acme/app'): Promise<string> {
  const folder = join(bed.folder, name);
  const { code, output } = await bed.git(
    bed.folder,
    'clone',
    '--quiet',
    bed.remote(repository, token),
    folder,
  );
  expect({ code, output }).toEqual({ code: 0, output: '' });
  return folder;
}

async function commit(folder: string, path: string, text: string): Promise<void> {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
  await bed.git(folder, 'add', '-A');
  await bed.git(folder, 'commit', '-q', '-m', `change ${path}`);
}

beforeAll(async () => {
  bed = await startGitHub();
  const { github } = bed;
  github.createOrganization('acme');
  dev = github.createUser('dev').token;
  reader = github.createUser('reader').token;
  for (const [name, visibility] of [
    ['app', 'private'],
    ['open', 'public'],
  ] as const) {
    github.createRepository({ owner: 'acme', name, visibility });
    github.grant(`acme/${name}`, 'dev', 'write');
    github.grant(`acme/${name}`, 'reader', 'read');
    await github.commitFiles(`acme/${name}`, {
      branch: 'main',
      message: 'init',
      files: { 'run.sh': '#!/bin/sh\n', 'a.txt': 'one\n' },
      executable: ['run.sh'],
    });
  }
});
afterAll(() => bed.stop());

describe('reading', () => {
  it('clones a public repository without credentials, and a private one only with', async () => {
    const open = await bed.git(
      bed.folder,
      'clone',
      '-q',
      bed.github.repository('acme/open').cloneUrl,
      join(bed.folder, 'open'),
    );
    expect(open.code).toBe(0);
    const closed = await bed.git(
      bed.folder,
      'clone',
      '-q',
      bed.github.repository('acme/app').cloneUrl,
      join(bed.folder, 'no'),
    );
    expect(closed.code).not.toBe(0);
    const folder = await work('mine', reader);
    expect((await bed.git(folder, 'ls-files', '-s', 'run.sh')).output).toMatch(/^100755/);
  });

  it('tells a stranger nothing of a private repository', async () => {
    const stranger = bed.github.createUser('stranger').token;
    const { code, output } = await bed.git(bed.folder, 'ls-remote', bed.remote('acme/app', stranger));
    expect(code).not.toBe(0);
    expect(output).toMatch(/not found/i);
  });

  it('fetches any commit by its id, shallow and without blobs', async () => {
    const sha = (await bed.github.resolve('acme/app', 'main')) ?? '';
    const folder = join(bed.folder, 'partial');
    await bed.git(bed.folder, 'init', '-q', folder);
    const { code } = await bed.git(
      folder,
      'fetch',
      '-q',
      '--depth=1',
      '--filter=blob:none',
      bed.remote('acme/app', dev),
      sha,
    );
    expect(code).toBe(0);
  });
});

describe('pushing', () => {
  it('refuses those who only read', async () => {
    const folder = await work('reader', reader);
    await commit(folder, 'a.txt', 'two\n');
    const { code, output } = await bed.git(folder, 'push', 'origin', 'HEAD:refs/heads/x');
    expect(code).not.toBe(0);
    expect(output).toContain('403');
  });

  it('emits push and create, and moves an open pull request', async () => {
    const folder = await work('dev', dev);
    await bed.git(folder, 'checkout', '-q', '-b', 'topic');
    await commit(folder, 'a.txt', 'two\n');
    expect((await bed.git(folder, 'push', '-q', 'origin', 'topic')).code).toBe(0);
    const opened = await bed.rest(dev, 'POST', '/repos/acme/app/pulls', {
      title: 'T',
      head: 'topic',
      base: 'main',
    });
    expect(opened.status).toBe(201);
    await commit(folder, 'a.txt', 'three\n');
    bed.events.length = 0;
    expect((await bed.git(folder, 'push', '-q', 'origin', 'topic')).code).toBe(0);
    await bed.github.settled();
    const names = bed.events.map((event) => `${event.name} ${String(event.payload.action ?? '')}`.trim());
    expect(names).toEqual(['push', 'pull_request synchronize']);
    const head = (await bed.git(folder, 'rev-parse', 'HEAD')).output.trim();
    const [push, pull] = bed.events;
    expect(push).toMatchObject({ sha: head, ref: 'refs/heads/topic', byWorkflowToken: false });
    expect(pull?.ref).toBe('refs/pull/1/merge');
    // The run's commit is the test merge of base and head, and git has it under that ref.
    expect(pull?.sha).toBe(await bed.github.resolve('acme/app', 'refs/pull/1/merge'));
    expect((await bed.github.commit('acme/app', pull?.sha ?? '')).parents[1]).toBe(head);
  });

  it('marks what a workflow token pushes, and keeps workflow files from it', async () => {
    const token = bed.github.mintWorkflowToken({
      repository: 'acme/app',
      permissions: { contents: 'write' },
      runId: 1,
    });
    const folder = await work('bot', token);
    await commit(folder, 'bot.txt', 'x\n');
    bed.events.length = 0;
    expect((await bed.git(folder, 'push', '-q', 'origin', 'HEAD:refs/heads/bot')).code).toBe(0);
    await bed.github.settled();
    expect(bed.events.every((event) => event.byWorkflowToken)).toBe(true);
    await commit(folder, '.github/workflows/x.yml', 'on: push\n');
    const refused = await bed.git(folder, 'push', 'origin', 'HEAD:refs/heads/bot');
    expect(refused.output).toContain(
      'refusing to allow a GitHub App to create or update workflow `.github/workflows/x.yml`',
    );
    bed.github.revoke(token);
    expect((await bed.git(folder, 'fetch', 'origin')).code).not.toBe(0);
  });
});

describe('rules on a push', () => {
  it('prints GH013 with each rule, and leaves the branch alone', async () => {
    const { github } = bed;
    github.createRuleset('acme/open', {
      name: 'main',
      enforcement: 'active',
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'] } },
      rules: [
        { type: 'pull_request', parameters: { required_approving_review_count: 1 } },
        { type: 'required_status_checks', parameters: { required_status_checks: [{ context: 'verify' }] } },
        { type: 'required_signatures' },
        { type: 'non_fast_forward' },
        { type: 'deletion' },
      ],
    });
    const before = await github.resolve('acme/open', 'main');
    const folder = await work('rules', dev, 'acme/open');
    await commit(folder, 'a.txt', 'two\n');
    const { code, output } = await bed.git(folder, 'push', 'origin', 'main');
    expect(code).not.toBe(0);
    for (const text of [
      'GH013: Repository rule violations found for refs/heads/main.',
      'Changes must be made through a pull request.',
      'Required status check "verify" is expected.',
      'Commits must have verified signatures.',
    ])
      expect(output).toContain(text);
    expect((await bed.git(folder, 'push', 'origin', ':main')).output).toContain('Cannot delete this branch');
    expect(await github.resolve('acme/open', 'main')).toBe(before);
    // Other branches are free.
    expect((await bed.git(folder, 'push', '-q', 'origin', 'HEAD:refs/heads/side')).code).toBe(0);
    expect(bed.journal.filter((entry) => ['error', 'contract'].includes(entry.kind))).toEqual([]);
  });

  it('keeps the refs of pull requests from every push', async () => {
    const folder = await work('hidden', dev);
    const { code, output } = await bed.git(folder, 'push', 'origin', '+HEAD:refs/pull/1/head');
    expect(code).not.toBe(0);
    expect(output).toContain('deny updating a hidden ref');
  });
});
