import { describe, expect, it } from '@jest/globals';
import { failedProxy, proxyVariables } from '../src/proxy.ts';

describe('proxies', () => {
  it.each([
    [{ HTTPS_PROXY: 'http://proxy.bank.example:3128' }, 'http://proxy.bank.example:3128/'],
    [{ https_proxy: 'http://a:1', HTTPS_PROXY: 'http://b:2' }, 'http://a:1/'],
    [{ HTTPS_PROXY: 'proxy.bank.example:3128' }, 'http://proxy.bank.example:3128/'],
    [{ HTTPS_PROXY: 'user:p%40ss@10.0.0.1:8080' }, 'http://user:p%40ss@10.0.0.1:8080/'],
    [{ HTTPS_PROXY: 'https://proxy.bank.example' }, 'https://proxy.bank.example/'],
    [{ HTTPS_PROXY: '' }, undefined],
    [{}, undefined],
  ])('%j', (env, proxy) => {
    expect(proxyVariables(env).HTTPS_PROXY).toBe(proxy);
  });

  it.each(['socks5://user:secret@proxy:1080', '::::', 'http://'])(
    'that cannot be used are refused: %s',
    (value) => {
      const refused = expect.objectContaining({
        code: 'WAYBILL_PROXY_INVALID',
        message: expect.not.stringContaining('secret'),
        found: expect.not.stringContaining('secret'),
      });
      expect(() => proxyVariables({ HTTPS_PROXY: value })).toThrow(refused);
    },
  );

  it('are left out for domains with their subdomains, as elsewhere', () => {
    expect(
      proxyVariables({
        NO_PROXY:
          'localhost, 127.0.0.1,bank.example,.corp,*.x.y,10.1.2.3/8,192.168.4.0/22,1.2.3.4/32,0.0.0.0/0,10.0.0.0/33,[::1],*',
      }),
    ).toEqual({
      NO_PROXY:
        'localhost,.localhost,127.0.0.1,bank.example,.bank.example,.corp,*.x.y,10.0.0.0-10.255.255.255,192.168.4.0-192.168.7.255,1.2.3.4-1.2.3.4,0.0.0.0-255.255.255.255,10.0.0.0/33,[::1],*',
    });
  });

  it('are named without their password where they are what failed', () => {
    const variables = { HTTPS_PROXY: 'http://user:secret@proxy.bank.example:3128/' };
    expect(failedProxy({ code: 'ENOTFOUND', hostname: 'proxy.bank.example' }, variables)).toBe(
      'http://proxy.bank.example:3128',
    );
    expect(failedProxy({ code: 'ECONNREFUSED', address: '10.0.0.1', port: 3128 }, variables)).toContain(
      '3128',
    );
    expect(failedProxy({ code: 'ENOTFOUND', hostname: 'registry.example' }, variables)).toBeUndefined();
    expect(failedProxy({ code: 'ECONNRESET' }, variables)).toBeUndefined();
  });
});
