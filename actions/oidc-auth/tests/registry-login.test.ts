import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { digestOf, registryClient } from '@waybill/registry';
import { type ActionRun, runAction } from '@waybill/test-harness';
import { httpClient } from '@waybill/toolkit';
import { ACCOUNT, type Cloud, cloud, signIn } from './support.ts';

interface Config {
  auths: Record<string, { auth: string }>;
  credHelpers?: Record<string, string>;
  credsStore?: string;
}

function config(run: ActionRun): Config {
  return JSON.parse(readFileSync(join(run.outputs['docker-config'] ?? '', 'config.json'), 'utf8')) as Config;
}

describe('registry login', () => {
  let at: Cloud;
  beforeAll(async () => {
    at = await cloud();
  });
  afterAll(() => at.platform.stop());

  it.each([
    ['direct', {}],
    ['impersonated', { 'service-account': ACCOUNT }],
  ])('can be used for a push (%s)', async (_, inputs) => {
    const run = await signIn(at, { inputs: { ...inputs, registries: at.registry.host } });
    expect(run.exitCode).toBe(0);
    expect(run.exported.DOCKER_CONFIG).toBe(run.outputs['docker-config']);
    const client = await registryClient(
      { registry: at.registry.host, repository: 'acme-prod/images/claims-api' },
      { http: httpClient({ env: {} }), env: { DOCKER_CONFIG: run.exported.DOCKER_CONFIG } },
    );
    const blob = Buffer.from(`layer ${_}`);
    await expect(client.pushBlob(blob)).resolves.toMatchObject({ how: 'sent' });
    expect(await client.hasBlob(digestOf(blob))).toBe(true);
  });

  it('writes outside the workspace, for this user alone', async () => {
    const run = await signIn(at, { inputs: { registries: at.registry.host } });
    const folder = run.outputs['docker-config'] ?? '';
    expect(folder).toBe(join(run.temp, 'waybill', 'docker'));
    expect(statSync(join(folder, 'config.json')).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('keeps the logins and helpers that are there, and takes its own registries away from a store', async () => {
    const first = await signIn(at);
    const docker = join(first.temp, 'home', '.docker');
    mkdirSync(join(docker, 'cli-plugins'), { recursive: true });
    const before = {
      auths: { 'other.example': { auth: 'dTpw' } },
      credHelpers: { 'third.example': 'acme' },
      credsStore: 'desktop',
      proxies: { default: {} },
    };
    writeFileSync(join(docker, 'config.json'), JSON.stringify(before));
    const run = await signIn(at, {
      temp: first.temp,
      inputs: { registries: `${at.registry.host}\n# none\ndocker.io` },
    });
    expect(config(run)).toMatchObject({
      ...before,
      auths: before.auths,
      credHelpers: { 'third.example': 'acme', [at.registry.host]: '', 'https://index.docker.io/v1/': '' },
      cliPluginsExtraDirs: [join(docker, 'cli-plugins')],
    });
    expect(Object.keys(config(run).auths).sort()).toEqual(
      [at.registry.host, 'https://index.docker.io/v1/', 'other.example'].sort(),
    );
    expect(JSON.parse(readFileSync(join(docker, 'config.json'), 'utf8'))).toEqual(before);
    const post = await runAction('oidc-auth', { temp: run.temp, post: { state: run.state } });
    expect(post.exitCode).toBe(0);
    expect(existsSync(join(run.temp, 'waybill', 'docker'))).toBe(false);
    expect(JSON.parse(readFileSync(join(docker, 'config.json'), 'utf8'))).toEqual(before);
  });

  it('can be run twice in one job: each post step takes away what is its own', async () => {
    const first = await signIn(at, { inputs: { registries: 'one.example', 'credentials-file': 'true' } });
    const second = await signIn(at, {
      temp: first.temp,
      env: { DOCKER_CONFIG: first.exported.DOCKER_CONFIG ?? '' },
      inputs: { registries: 'two.example', 'credentials-file': 'true' },
    });
    expect(Object.keys(config(second).auths)).toEqual(['one.example', 'two.example']);
    expect(second.outputs['credentials-file']).not.toBe(first.outputs['credentials-file']);

    // Post steps run in the opposite order.
    await runAction('oidc-auth', { temp: first.temp, post: { state: second.state } });
    expect(Object.keys(config(first).auths)).toEqual(['one.example']);
    expect(existsSync(first.outputs['credentials-file'] ?? '')).toBe(true);
    expect(existsSync(second.outputs['credentials-file'] ?? '')).toBe(false);
    await runAction('oidc-auth', { temp: first.temp, post: { state: first.state } });
    expect(existsSync(first.outputs['docker-config'] ?? '')).toBe(false);
    expect(existsSync(first.outputs['credentials-file'] ?? '')).toBe(false);
  });
});
