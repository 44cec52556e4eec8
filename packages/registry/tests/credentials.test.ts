import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { credentialsFor, encodeAuth } from '../src/index.ts';
import { failure, newFolder } from './support.ts';

/** An environment with a Docker configuration and credential helpers, each a shell script. */
function machine(config: unknown, helpers: Record<string, string> = {}): NodeJS.ProcessEnv {
  const folder = newFolder();
  writeFileSync(join(folder, 'config.json'), typeof config === 'string' ? config : JSON.stringify(config));
  for (const [name, script] of Object.entries(helpers)) {
    const path = join(folder, `docker-credential-${name}`);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
  }
  return { DOCKER_CONFIG: folder, PATH: `${folder}:/bin:/usr/bin` };
}

const entry = (user: string) => ({ auth: encodeAuth(user, 'passw0rd') });
/** Answers with the server it was asked for as user name. */
const ECHO =
  'read server; printf \'{"ServerURL":"%s","Username":"%s","Secret":"passw0rd"}\' "$server" "$server"';

describe('credentials', () => {
  it('belong to exactly one host: never to a part of it, another port or another spelling', async () => {
    const env = machine({
      auths: {
        'ghcr.example': entry('whole'),
        'registry.example:5000': entry('port'),
        'https://old.example/v1/': entry('address'),
        'namespace.example/acme': entry('namespace'),
      },
    });
    const user = async (registry: string) => {
      const found = await credentialsFor(registry, { env });
      return found.kind === 'basic' ? found.username : found.kind;
    };
    expect(await user('ghcr.example')).toBe('whole');
    expect(await user('registry.example:5000')).toBe('port');
    expect(await user('old.example')).toBe('address');
    for (const other of [
      'cr.example',
      'example',
      'ghcr.example.evil.example',
      'xghcr.example',
      'ghcr.example:444',
      'registry.example',
      'registry.example:50',
      'namespace.example',
      'docker.io',
    ])
      expect([other, await user(other)]).toEqual([other, 'anonymous']);
  });

  it('for a repository or what it lies in come before those of its host', async () => {
    const auths = {
      'ghcr.example': entry('host'),
      'ghcr.example/acme': entry('namespace'),
      'ghcr.example/acme/api': entry('repository'),
    };
    const env = machine({ auths, credHelpers: { 'ghcr.example': 'echo' } }, { echo: ECHO });
    const user = async (repository: string, registry = 'ghcr.example') => {
      const found = await credentialsFor(registry, { env, repository });
      return found.kind === 'basic' ? found.username : found.kind;
    };
    expect(await user('acme/api')).toBe('repository');
    expect(await user('acme/api/worker')).toBe('repository');
    expect(await user('acme/apis')).toBe('namespace');
    expect(await user('acmee/api')).toBe('ghcr.example');
    expect(await user('acme/api', 'cr.example')).toBe('anonymous');
  });

  it('of Docker Hub are found under its own key', async () => {
    const env = machine({ auths: { 'https://index.docker.io/v1/': entry('hub') } });
    expect(await credentialsFor('docker.io', { env })).toMatchObject({ kind: 'basic', username: 'hub' });
  });

  it('can hold colons, an identity token, a registry token, or a user and a password', async () => {
    const env = machine({
      auths: {
        'a.example': { auth: Buffer.from('user:pass:word').toString('base64') },
        'b.example': { auth: encodeAuth('x', 'y'), identitytoken: 'refresh-token' },
        'c.example': { registrytoken: 'ready-token' },
        'd.example': { username: 'u', password: 'passw0rd' },
        'e.example': {},
      },
    });
    const at = (registry: string) => credentialsFor(registry, { env });
    expect(await at('a.example')).toMatchObject({ kind: 'basic', username: 'user', password: 'pass:word' });
    expect(await at('b.example')).toMatchObject({ kind: 'identity-token', token: 'refresh-token' });
    expect(await at('c.example')).toMatchObject({ kind: 'bearer', token: 'ready-token' });
    expect(await at('d.example')).toMatchObject({ kind: 'basic', username: 'u' });
    expect(await at('e.example')).toMatchObject({ kind: 'anonymous' });
  });

  it('come from the helper of the registry, then from the store, then from the file', async () => {
    const env = machine(
      {
        auths: {
          'file.example': entry('file'),
          'helped.example': entry('not this'),
          'kept.example': entry('kept'),
        },
        credHelpers: { 'helped.example': 'one', 'kept.example': '' },
        credsStore: 'two',
      },
      {
        one: ECHO,
        two: "echo 'credentials not found in native keychain'; exit 1",
      },
    );
    const at = (registry: string) => credentialsFor(registry, { env });
    expect(await at('helped.example')).toMatchObject({
      username: 'helped.example',
      source: expect.stringContaining('one'),
    });
    expect(await at('file.example')).toMatchObject({ username: 'file' });
    expect(await at('kept.example')).toMatchObject({ username: 'kept' });
    expect(await at('none.example')).toMatchObject({ kind: 'anonymous' });
  });

  it('can be an identity token from a helper', async () => {
    const env = machine(
      { credsStore: 'token' },
      { token: 'printf \'{"Username":"<token>","Secret":"refresh-token"}\'' },
    );
    expect(await credentialsFor('a.example', { env })).toMatchObject({
      kind: 'identity-token',
      token: 'refresh-token',
    });
  });

  it('are read of a helper that says more, and are none where it gives two empty texts', async () => {
    const env = machine(
      { credHelpers: { 'a.example': 'more', 'b.example': 'empty' } },
      {
        more: 'printf \'\\n{"ServerURL":"https://a.example","Username":"_token","Secret":"pass\\\\u0077ord","Expiry":1}\\n\\n\'',
        empty: 'printf \'{"Username":"","Secret":""}\'',
      },
    );
    const found = await credentialsFor('a.example', { env });
    expect(found).toMatchObject({ kind: 'basic', username: '_token', password: 'password' });
    expect(await credentialsFor('b.example', { env })).toMatchObject({ kind: 'anonymous' });
  });

  it('given by the caller win', async () => {
    const env = machine('not read at all');
    const explicit = { kind: 'anonymous', source: 'the caller' } as const;
    expect(await credentialsFor('a.example', { env, explicit })).toBe(explicit);
  });

  it('are none without a configuration', async () => {
    expect(await credentialsFor('a.example', { env: { DOCKER_CONFIG: newFolder() } })).toMatchObject({
      kind: 'anonymous',
    });
    const home = newFolder();
    mkdirSync(join(home, '.docker'));
    writeFileSync(
      join(home, '.docker', 'config.json'),
      JSON.stringify({ auths: { 'a.example': entry('home') } }),
    );
    expect(await credentialsFor('a.example', { env: { HOME: home } })).toMatchObject({ username: 'home' });
  });

  it.each([
    [
      'a helper that fails',
      { credsStore: 'bad' },
      { bad: "echo 'the daemon is down' >&2; exit 1" },
      'the daemon is down',
    ],
    ['a helper that is not there', { credHelpers: { 'a.example': 'gone' } }, {}, 'could not be run'],
    ['a helper that answers with something else', { credsStore: 'bad' }, { bad: 'echo password' }, 'JSON'],
    ['a helper without a secret', { credsStore: 'bad' }, { bad: 'echo "{}"' }, 'Secret'],
    ['a helper whose name is a path', { credsStore: '../../bin/sh' }, {}, 'not a program name'],
  ])('are an error, not nobody, with %s', async (_, config, helpers, words) => {
    const error = await failure(
      credentialsFor('a.example', { env: machine(config, helpers as Record<string, string>) }),
    );
    expect(error.code).toBe('WAYBILL_CREDENTIAL_HELPER');
    expect(`${error.message} ${error.found}`).toContain(words);
    expect(`${error.message} ${error.found}`).not.toContain('password');
  });

  it.each([
    ['no JSON', '{"auths":{"a.example":{"auth":"c2VjcmV0"'],
    ['a list', '[]'],
    ['auths that are no object', { auths: [] }],
    ['an entry that is no object', { auths: { 'a.example': 'x' } }],
    ['an auth that is not user:password', { auths: { 'a.example': { auth: 'c2VjcmV0' } } }],
    ['a helper that is no text', { credHelpers: { 'a.example': 1 } }],
  ])('are an error with a configuration that is %s, and the error does not quote it', async (_, config) => {
    const error = await failure(credentialsFor('a.example', { env: machine(config) }));
    expect(error.code).toBe('WAYBILL_DOCKER_CONFIG_INVALID');
    expect(JSON.stringify([error.message, error.found, error.where, String(error.cause)])).not.toContain(
      'c2VjcmV0',
    );
  });
});
