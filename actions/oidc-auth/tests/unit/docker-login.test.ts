import { describe, expect, it } from '@jest/globals';
import { withLogins, withoutLogins } from '../../src/docker-login.ts';

const LOGIN = { registries: ['a.example', 'docker.io'], user: 'u', password: 'p' };
const ENTRY = { auth: 'dTpw' };

describe('logins in a Docker configuration', () => {
  it('are all there is where there was nothing', () => {
    expect(withLogins(undefined, undefined, LOGIN)).toEqual({
      auths: { 'a.example': ENTRY, 'https://index.docker.io/v1/': ENTRY },
    });
  });

  it('leave everything else as it is', () => {
    const base = {
      auths: { 'b.example': { auth: 'x' } },
      credHelpers: { 'c.example': 'h' },
      proxies: { x: 1 },
    };
    const merged = withLogins({ auths: { 'd.example': { auth: 'y' } } }, base, LOGIN);
    expect(merged).toMatchObject(base);
    expect(Object.keys(merged.auths ?? {}).sort()).toEqual(
      ['a.example', 'b.example', 'd.example', 'https://index.docker.io/v1/'].sort(),
    );
  });

  it('win over a helper of the same registry and over a store', () => {
    expect(withLogins(undefined, { credHelpers: { 'a.example': 'gcloud' } }, LOGIN).credHelpers).toEqual({
      'a.example': '',
    });
    expect(withLogins(undefined, { credsStore: 'desktop' }, LOGIN)).toMatchObject({
      credsStore: 'desktop',
      credHelpers: { 'a.example': '', 'https://index.docker.io/v1/': '' },
    });
  });

  it('are taken out again, and nothing else', () => {
    const base = {
      auths: { 'b.example': { auth: 'x' } },
      credHelpers: { 'c.example': 'h' },
      credsStore: 's',
    };
    expect(withoutLogins(withLogins(undefined, base, LOGIN), LOGIN.registries)).toEqual(base);
    expect(withoutLogins({}, ['a.example'])).toEqual({ auths: {} });
  });
});
