import { describe, expect, it } from '@jest/globals';
import { checkEnvironment } from '../src/environment.ts';

describe('the environment of a verification', () => {
  it.each([
    { NODE_OPTIONS: '--require ./evil.js' },
    { NODE_OPTIONS: '--max-old-space-size=4096 --import=data:text/javascript,x' },
    { NODE_OPTIONS: '-r ./evil.js' },
    { NODE_OPTIONS: '--max-old-space-size=4096 --snapshot-blob=evil.blob' },
    { NODE_OPTIONS: '--experimental-default-config-file' },
    { NODE_OPTIONS: '"--require=./evil.js"' },
    { NODE_COMPILE_CACHE: '/tmp/cache' },
    { OPENSSL_CONF: 'evil.cnf' },
    { LD_PRELOAD: 'evil.so' },
    { TUF_ROOT: '/tmp/tuf' },
    { COSIGN_REPOSITORY: 'evil/repository' },
  ])('is refused: %j', (env) => {
    expect(() => checkEnvironment(env)).toThrow(expect.objectContaining({ code: 'WAYBILL_ENV_TAINTED' }));
  });

  it.each(['--max_old_space_size=4096', '--max-old-space-size 4096'])('is taken with %s', (options) => {
    expect(() => checkEnvironment({ NODE_OPTIONS: options })).not.toThrow();
  });

  it('is taken when nothing steers it', () => {
    expect(() =>
      checkEnvironment({
        NODE_OPTIONS: ' --max-old-space-size=4096  --enable-source-maps --dns-result-order=ipv4first',
        NODE_EXTRA_CA_CERTS: '/etc/ssl/private-ca.pem',
        HTTPS_PROXY: 'http://proxy:3128',
        LD_PRELOAD: '',
      }),
    ).not.toThrow();
  });
});
