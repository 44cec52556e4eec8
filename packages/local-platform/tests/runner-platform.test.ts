// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expressions of workflows
/** The runner on the platform's own GitHub: pushes over HTTP, checks, tokens, artifacts over REST, chains of runs. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Platform, startPlatform } from '../src/platform.ts';
import '../src/services/github/index.ts';
import '../src/services/runner/index.ts';
import { ACT } from './runner-support.ts';

const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';
const UPLOAD = 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f';
const DOWNLOAD = 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c';
const APP_TOKEN = 'actions/create-github-app-token@1b10c78c7865c340bc4f6099eb2f838309f1e8c3';
const SARIF = 'github/codeql-action/upload-sarif@8aad20d150bbac5944a9f9d289da16a4b0d87c1e';

const PUSH = `name: Release
on: { push: { branches: [main] } }
permissions: {}
jobs:
  release:
    permissions: { contents: read, id-token: write, security-events: write, statuses: write }
    uses: acme/waybill/.github/workflows/release.yml@main
    secrets: inherit
`;
const CALLED = `on: { workflow_call: {} }
permissions: {}
jobs:
  build:
    runs-on: ubuntu-latest
    permissions: { contents: read, security-events: write }
    steps:
      - uses: ${CHECKOUT}
        with: { fetch-depth: 0 }
      - run: |
          cat README.md
          git fetch --quiet origin main && echo "fetched with the kept token"
          curl -s -o /dev/null -w "status %{http_code}\\n" -X POST -H "Authorization: Bearer $TOKEN" "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/statuses/$GITHUB_SHA" -d '{"state":"success","context":"x"}'
          echo '{"version":"2.1.0","$schema":"https://json.schemastore.org/sarif-2.1.0.json","runs":[{"tool":{"driver":{"name":"T","rules":[]}},"results":[]}]}' > r.sarif
          echo "# Built" >> "$GITHUB_STEP_SUMMARY"
          mkdir out && echo image > out/image.txt
        env: { TOKEN: '\${{ github.token }}' }
      - uses: ${SARIF}
        with: { sarif_file: r.sarif, category: gate }
      - uses: ${UPLOAD}
        with: { name: image, path: out }
  deploy:
    needs: build
    runs-on: ubuntu-latest
    permissions: {}
    steps:
      - uses: ${DOWNLOAD}
        with: { name: image, path: in }
      - id: app
        uses: ${APP_TOKEN}
        with:
          client-id: \${{ vars.APP_CLIENT_ID }}
          private-key: \${{ secrets.APP_KEY }}
          repositories: config
          permission-contents: write
      - uses: ${CHECKOUT}
        with: { repository: acme/config, token: '\${{ steps.app.outputs.token }}', path: config }
      - run: |
          cp ../in/image.txt image.txt
          git add image.txt
          git -c user.name=bot -c user.email=bot@example.org commit --quiet -m "Deploy"
          git push --quiet origin main
        working-directory: config
`;
const CONFIG = `name: Verify
on: [push, pull_request]
permissions: { contents: read }
jobs:
  verify:
    runs-on: ubuntu-latest
    steps:
      - uses: ${CHECKOUT}
      - run: test -f image.txt && echo "event \${{ github.event_name }} ref \${{ github.ref }} by \${{ github.actor }}"
`;
const CHAINED = `name: After
on: { workflow_run: { workflows: [Verify], types: [completed] } }
jobs:
  tell:
    runs-on: ubuntu-latest
    steps: [{ run: 'echo "\${{ github.event.workflow_run.conclusion }}"' }]
`;

describe('the runner on the platform', () => {
  let platform: Platform;
  let folder: string;
  let token: string;
  const run = promisify(execFile);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'waybill-runner-platform-'));
    platform = await startPlatform({ services: ['runner'] });
    const github = platform.service('github');
    token = github.createUser('dev').token;
    github.createOrganization('acme');
    github.addMember('acme', 'dev', 'admin');
    for (const name of ['waybill', 'shop', 'config']) {
      github.createRepository({ owner: 'acme', name, visibility: 'private' });
    }
    const app = github.createApp({ slug: 'mover', permissions: { contents: 'write' } });
    github.installApp(app.id, 'acme', ['config']);
    github.setSecret({ organization: 'acme' }, 'APP_KEY', app.privateKeyPem);
    github.setVariable({ organization: 'acme' }, 'APP_CLIENT_ID', app.clientId);
    const seed = (name: string, files: Record<string, string>) =>
      github.commitFiles(`acme/${name}`, { branch: 'main', message: 'Seed', files });
    await seed('waybill', { '.github/workflows/release.yml': CALLED });
    await seed('shop', { '.github/workflows/release.yml': PUSH, 'README.md': 'The shop' });
    await seed('config', { '.github/workflows/verify.yml': CONFIG, '.github/workflows/after.yml': CHAINED });
    platform.service('runner').configure({ act: ACT });
    const url = github.repository('acme/shop').cloneUrl.replace('://', `://dev:${token}@`);
    const git = (...args: string[]) =>
      run('git', ['-c', 'user.name=dev', '-c', 'user.email=dev@example.org', ...args], { cwd: folder });
    await git('clone', '--quiet', url, '.');
    writeFileSync(join(folder, 'README.md'), 'The shop, changed');
    await git('commit', '--quiet', '--all', '--message', 'Change');
    await git('push', '--quiet', 'origin', 'main');
    await platform.service('runner').idle();
  });
  afterAll(async () => {
    await platform.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const runNamed = (repository: string, name: string) => {
    const github = platform.service('github');
    const found = github.runs(repository).find((one) => one.workflowName === name);
    if (!found) throw new Error(`no run ${name}: ${github.runs().map((one) => one.workflowName)}`);
    return { run: found, jobs: github.jobs(found.id) };
  };

  it('carries a push through a called workflow of another repository', () => {
    const { run: release, jobs } = runNamed('acme/shop', 'Release');
    if (release.conclusion !== 'success') throw new Error(jobs.map((job) => job.log).join('\n'));
    expect(jobs.map((job) => job.name)).toEqual(['release / build', 'release / deploy']);
    const [build] = jobs;
    expect(build?.log).toContain('The shop, changed');
    expect(build?.log).toContain('fetched with the kept token');
    // The caller's grant of `statuses` does not reach a job that does not ask for it.
    expect(build?.log).toContain('status 403');
    expect(build?.summary).toBe('# Built\n');
    const checks = platform.service('github').checkRuns('acme/shop', release.headSha);
    expect(checks.map((check) => [check.app.slug, check.name, check.conclusion])).toEqual([
      ['github-actions', 'release / build', 'success'],
      ['github-actions', 'release / deploy', 'success'],
    ]);
    expect(platform.service('github').sarifUploads('acme/shop')).toHaveLength(1);
  });

  it('keeps artifacts where the REST API finds them', () => {
    const github = platform.service('github');
    const [artifact] = github.artifacts(runNamed('acme/shop', 'Release').run.id);
    expect(artifact).toMatchObject({ name: 'image' });
    expect(String(github.artifactFiles(artifact?.id ?? 0)['image.txt'])).toBe('image\n');
  });

  it('starts workflows by what an App pushed, and those that follow a run', () => {
    const { run: verify, jobs } = runNamed('acme/config', 'Verify');
    expect(verify).toMatchObject({ event: 'push', conclusion: 'success', actor: 'mover[bot]' });
    expect(jobs[0]?.log).toContain('event push ref refs/heads/main by mover[bot]');
    const { run: after, jobs: told } = runNamed('acme/config', 'After');
    expect(after).toMatchObject({ event: 'workflow_run', conclusion: 'success' });
    expect(told[0]?.log).toContain('success');
  });

  it('runs a pull request on its merge commit and shows it on its head', async () => {
    const github = platform.service('github');
    const head = await github.commitFiles('acme/config', {
      branch: 'topic',
      message: 'Topic',
      files: { 'b.txt': 'b' },
    });
    const response = await fetch(`${github.apiUrl}/repos/acme/config/pulls`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'Topic', head: 'topic', base: 'main' }),
    });
    expect(response.status).toBe(201);
    await platform.service('runner').idle();
    const found = github.runs('acme/config').filter((one) => one.event === 'pull_request');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ conclusion: 'success', headSha: head, headBranch: 'topic' });
    expect(github.checkRuns('acme/config', head).map((check) => check.name)).toEqual(['verify']);
    expect(github.jobs(found[0]?.id ?? 0)[0]?.log).toContain(
      'event pull_request ref refs/pull/1/merge by dev',
    );
  });
});
