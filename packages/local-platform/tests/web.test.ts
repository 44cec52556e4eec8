/** The web page, over a platform that holds what an attacker could push. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Platform, startPlatform } from '../src/index.ts';
import type { RegistryService } from '../src/services/registry/index.ts';
import { signStatement } from './sigstore-support.ts';

const ATTACK = `<script>alert(1)</script><img src=x onerror=alert(2)>"'><svg onload=alert(3)>`;
const BODY = [
  '# Promotion',
  '| a | b |\n| --- | --- |\n| `x` | **y** |',
  '<details><summary>More</summary>\n\ninside <b onclick=alert(4)>bold</b>\n\n</details>',
  '<details ontoggle=alert(5) open>no</details>',
  '<script>alert(6)</script>',
  '<iframe src="https://evil.example"></iframe><style>*{display:none}</style>',
  '![beacon](https://evil.example/pixel.png)',
  '[one](javascript:alert(7)) [two](&#106;avascript:alert(8)) [three](data:text/html,x) [four](vbscript:x)',
  '<javascript:alert(9)> [good](https://example.com/?a=1&b=2)',
  '[title](https://example.com "\\" onmouseover=alert(10) x=\\"")',
  '```html"><script>alert(11)</script>\n<script>alert(12)</script>\n```',
  '<!-- unseen comment --><scr<!-- -->ipt>alert(13)</script>',
  '> [!WARNING]\n> Mind <u onclick=x>this</u>.',
  'turned \u202E around',
].join('\n\n');

const IMAGE = 'acme/apps/claims';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

let platform: Platform;
let base: string;
let pull: number;
let run: number;
let sha: string;
let digest: string;

const sha256 = (data: string) => `sha256:${createHash('sha256').update(data).digest('hex')}`;

async function page(path: string, init?: RequestInit) {
  const response = await fetch(base + path, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Pushes JSON layers as one manifest. */
async function push(registry: RegistryService, layer: string, type: string, more: object = {}, tag?: string) {
  const answer = await fetch(`${registry.url}/v2/token?scope=repository:${IMAGE}:pull,push`, {
    headers: { authorization: `Basic ${Buffer.from('ci:secret').toString('base64')}` },
  });
  const { token } = (await answer.json()) as { token: string };
  const send = async (method: string, path: string, body: string, contentType: string) => {
    const response = await fetch(`${registry.url}/v2/${IMAGE}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': contentType },
      body,
    });
    expect(response.status).toBe(201);
  };
  const blob = async (data: string, mediaType: string) => {
    await send('POST', `/blobs/uploads/?digest=${sha256(data)}`, data, 'application/octet-stream');
    return { mediaType, digest: sha256(data), size: Buffer.byteLength(data) };
  };
  const content = JSON.stringify({
    schemaVersion: 2,
    mediaType: MANIFEST,
    config: await blob('{}', 'application/vnd.oci.empty.v1+json'),
    layers: [await blob(layer, type)],
    ...more,
  });
  await send('PUT', `/manifests/${tag ?? sha256(content)}`, content, MANIFEST);
  return { mediaType: MANIFEST, digest: sha256(content), size: Buffer.byteLength(content) };
}

beforeAll(async () => {
  platform = await startPlatform();
  const github = platform.service('github');
  const oidc = platform.service('oidc');
  const registry = platform.service('registry');
  const sigstore = platform.service('sigstore');
  base = platform.service('web').url;

  github.createOrganization('acme');
  const { token } = github.createUser('dev');
  github.addMember('acme', 'dev');
  github.createRepository({ owner: 'acme', name: 'config' });
  github.grant('acme/config', 'dev', 'write');
  await github.commitFiles('acme/config', {
    branch: 'main',
    message: 'Start',
    author: 'dev',
    files: { 'a.yml': 'digest: old\n', '<b>.txt': ATTACK },
  });
  sha = await github.commitFiles('acme/config', {
    branch: 'change',
    message: `${ATTACK}\n\nWhy it is so.\n\nWaybill-Service: claims\nWaybill-Digest: ${ATTACK}`,
    author: 'dev',
    files: { 'a.yml': 'digest: <i>new</i>\n' },
  });
  const created = await fetch(`${github.apiUrl}/repos/acme/config/pulls`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ title: ATTACK, body: BODY, head: 'change', base: 'main' }),
  });
  pull = ((await created.json()) as { number: number }).number;
  github.createRuleset('acme/config', {
    name: 'main',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: [
      {
        type: 'pull_request',
        parameters: {
          required_approving_review_count: 1,
          dismiss_stale_reviews_on_push: false,
          require_code_owner_review: false,
          require_last_push_approval: false,
          required_review_thread_resolution: false,
        },
      },
    ],
  });

  run = github.createRun({
    repository: 'acme/config',
    workflowPath: '.github/workflows/verify.yml',
    event: 'pull_request',
    headSha: sha,
    headBranch: 'change',
    displayTitle: ATTACK,
    actor: 'dev',
    pullRequests: [pull],
  }).id;
  const job = github.createJob(run, { name: ATTACK });
  github.updateJob(job.id, {
    status: 'completed',
    conclusion: 'failure',
    log: `\u001b[31m${ATTACK}\u001b[0m\n`,
    summary: BODY,
    annotations: [
      {
        path: ATTACK,
        start_line: 1,
        end_line: 1,
        annotation_level: 'failure',
        message: ATTACK,
        title: ATTACK,
      },
    ],
  });

  sigstore.trustIssuer({ issuer: oidc.url, kind: 'github-workflow', serverUrl: github.url });
  registry.createRepository('acme/apps');
  registry.addUser('ci', 'secret', [{ repository: '*', actions: ['pull', 'push'] }]);
  const subject = await push(registry, 'content', 'application/octet-stream', {}, '1.0.0');
  digest = subject.digest;
  const workflow = 'acme/waybill/.github/workflows/release.yml@refs/heads/main';
  const bundle = await signStatement(
    sigstore,
    () =>
      oidc.mint(
        {
          sub: 'repo:acme/claims:ref:refs/heads/main',
          repository: 'acme/claims',
          repository_id: '1',
          repository_owner: 'acme',
          repository_owner_id: '2',
          repository_visibility: 'private',
          ref: 'refs/heads/main',
          sha,
          workflow: 'release',
          workflow_ref: workflow,
          workflow_sha: sha,
          job_workflow_ref: workflow,
          job_workflow_sha: sha,
          event_name: 'push',
          run_id: '1',
          run_attempt: '1',
          runner_environment: 'github-hosted',
        },
        'sigstore',
      ),
    {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: IMAGE, digest: { sha256: digest.slice('sha256:'.length) } }],
      predicateType: 'https://cyclonedx.org/bom',
      predicate: {
        bomFormat: 'CycloneDX',
        components: [{ type: 'library', name: ATTACK, version: '1.2.3', purl: 'pkg:npm/left@1.2.3' }],
      },
    },
  );
  await push(registry, JSON.stringify(bundle), BUNDLE, { artifactType: BUNDLE, subject });
  await push(registry, 'not a bundle', BUNDLE, { artifactType: BUNDLE, subject });
});
afterAll(() => platform.stop());

/** Tags of a page, as a browser would see them: no text in quotes or between tags counts. */
function tags(text: string): string[] {
  return text.match(/<\/?[a-z][^>]*>/gi) ?? [];
}

const PAGES = (): [string, string][] => [
  ['overview', '/'],
  ['repository', '/repositories/acme/config'],
  ['branch', '/repositories/acme/config?at=change'],
  ['commit', `/repositories/acme/config/commits/${sha}`],
  ['file', `/repositories/acme/config/files/${encodeURIComponent('<b>.txt')}`],
  ['pull request', `/repositories/acme/config/pulls/${pull}`],
  ['run', `/runs/${run}`],
  ['image', `/images/${IMAGE}@${digest}`],
  ['signatures', '/log'],
  ['journal', '/journal'],
  ['not found', `/${encodeURIComponent(ATTACK)}`],
  ['unknown repository', `/repositories/acme/${encodeURIComponent(ATTACK)}`],
  ['unknown branch', `/repositories/acme/config?at=${encodeURIComponent(ATTACK)}`],
  ['journal of a service', `/journal?service=${encodeURIComponent(ATTACK)}`],
];

describe('what was pushed stays text', () => {
  it('on every page: no script, no handler, nothing loaded, links lead to http(s) or to pages', async () => {
    for (const [name, path] of PAGES()) {
      const { text, headers, status } = await page(path);
      expect({ name, status }).toEqual({ name, status: /not|unknown repo/.test(name) ? 404 : 200 });
      const found = tags(text);
      const wrong = found.filter(
        (tag) =>
          /^<\/?(script|img|iframe|object|embed|link|base|form|b onclick|u)\b/i.test(tag) ||
          /\son\w+\s*=/i.test(tag.replace(/"[^"]*"/g, '""')) ||
          /\b(src|srcdoc|style|action|formaction)\s*=/i.test(tag.replace(/"[^"]*"/g, '""')) ||
          (/\bhref="/.test(tag) && !/\bhref="(\/(?!\/)|#|https?:\/\/)/.test(tag)),
      );
      expect({ name, wrong }).toEqual({ name, wrong: [] });
      expect(found.filter((tag) => tag.toLowerCase() === '<style>')).toHaveLength(1);
      expect(text).not.toContain('\u202e');
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; style-src 'sha256-[^']+'; /,
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('has a style sheet that its policy allows', async () => {
    const { text, headers } = await page('/');
    const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers.get('content-security-policy')).toContain(`'sha256-${hash}'`);
  });

  it('serves logs as text', async () => {
    const job = platform.service('github').jobs(run)[0];
    const { text, headers } = await page(`/runs/${run}/jobs/${job?.id}/log`);
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(text).toContain(ATTACK);
  });

  it('answers no other host name, so that no site can read it through a name of its own', async () => {
    const { port } = platform.service('web').server;
    const { request } = await import('node:http');
    const status = await new Promise((resolve, reject) => {
      request({ port, host: '127.0.0.1', path: '/', headers: { host: 'evil.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(421);
  });

  it('changes nothing', async () => {
    expect((await page('/', { method: 'POST' })).status).toBe(405);
    expect((await page('/', { method: 'HEAD' })).text).toBe('');
  });
});

describe('Markdown', () => {
  it('is rendered as GitHub does, without what GitHub takes away', async () => {
    const { text } = await page(`/repositories/acme/config/pulls/${pull}`);
    expect(text).toContain('<td><code>x</code></td><td><strong>y</strong></td>');
    expect(text).toContain('<details><summary>More</summary>');
    expect(text).toContain('&lt;details ontoggle=alert(5) open&gt;');
    expect(text).toContain('>[image: beacon]</a>');
    expect(text).toContain('href="https://example.com/?a=1&amp;b=2"');
    expect(text).toContain('<p class="alert-title">Warning</p>');
    expect(text).toContain('turned [U+202E] around');
    expect(text).not.toContain('unseen comment');
  });
});

describe('pages', () => {
  it('show what blocks a pull request', async () => {
    const { text } = await page(`/repositories/acme/config/pulls/${pull}`);
    expect(text).toContain('Merging is blocked');
    expect(text).toContain('Review required');
    expect(text).toContain('Some checks were not successful');
    expect(text).toContain(`href="/runs/${run}"`);
  });

  it('show a commit with its trailers, its signature and one diff', async () => {
    const { text } = await page(`/repositories/acme/config/commits/${sha}`);
    expect(text).toContain('<dt>Waybill-Service</dt>');
    expect(text).toContain('Unsigned');
    expect(text).toContain('<span class="line del">-digest: old</span>');
    expect(text).toContain('<span class="line add">+digest: &lt;i&gt;new&lt;/i&gt;</span>');
  });

  it('show a run with its summary and annotations', async () => {
    const { text } = await page(`/runs/${run}`);
    expect(text).toContain('Job summaries');
    expect(text).toContain('note failure');
    expect(text).not.toContain('\u001b');
  });

  it('open the evidence of an image', async () => {
    const { text } = await page(`/images/${IMAGE}@${digest}`);
    expect(text).toContain('SBOM (CycloneDX)');
    expect(text).toContain('/acme/waybill/.github/workflows/release.yml@refs/heads/main</span>');
    expect(text).toContain('as entry 0');
    expect(text).toContain('1 component');
    expect(text).toContain('pkg:npm/left@1.2.3');
    expect(text).toContain('This page does not verify it');
  });

  it('say why evidence could not be opened', async () => {
    const { text } = await page(`/images/${IMAGE}@${digest}`);
    expect(text).toContain('It could not be opened: Unexpected token');
  });

  it('list signatures and the journal', async () => {
    const log = await page('/log');
    expect(log.text).toContain('rekor-v1');
    expect(log.text).toContain('-----BEGIN CERTIFICATE-----');
    const journal = await page('/journal?service=sigstore');
    expect(journal.text).toContain('<td>sigstore</td>');
    expect(journal.text).not.toContain('<td>oidc</td>');
  });

  it('say what is not there', async () => {
    for (const path of [
      '/runs/1',
      '/runs/x',
      '/images/a@sha256:0',
      '/repositories/acme/none',
      '/repositories/acme/config/pulls/99',
      '/repositories/acme/config/commits/--all',
      '/repositories/acme/config/files/none',
      '/%E0',
    ])
      expect({ path, status: (await page(path)).status }).toEqual({ path, status: 404 });
  });
});
