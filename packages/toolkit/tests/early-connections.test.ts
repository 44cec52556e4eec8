import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type HttpClientOptions, httpClient } from '../src/index.ts';

let folder: string;
let key: string;
let certificate: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-early-'));
  const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  execFileSync('openssl', ['req', '-x509', ...made, ...names, '-keyout', 'key.pem', '-out', 'own.pem'], {
    cwd: folder,
    stdio: 'ignore',
  });
  [key, certificate] = ['key.pem', 'own.pem'].map((file) => readFileSync(join(folder, file), 'utf8')) as [
    string,
    string,
  ];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const running: Server[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) {
    if ('closeAllConnections' in server) (server.closeAllConnections as () => void)();
    await new Promise((done) => server.close(done));
  }
});

/** Listens, and counts connections. */
async function started<S extends Server>(server: S): Promise<{ port: number; connections: () => number }> {
  let count = 0;
  server.on('connection', () => count++);
  running.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, connections: () => count };
}

const answering = () => createServer((_, response) => response.end('answer'));
const client = (options: HttpClientOptions = {}) =>
  httpClient({ env: {}, retry: { attempts: 1 }, ...options });

describe('a connection that was opened early', () => {
  it('carries the next request, and those after it', async () => {
    const { port, connections } = await started(answering());
    const http = client();
    http.connect?.(`http://127.0.0.1:${port}/for/anything`);
    for (const path of ['a', 'b'])
      expect((await http.request({ url: `http://127.0.0.1:${port}/${path}` })).text()).toBe('answer');
    expect(connections()).toBe(1);
  });

  it.each(['localhost', '127.0.0.1'])(
    'is one of TLS to %s with the private authorities of the client',
    async (host) => {
      const server = createTlsServer({ key, cert: certificate }, (_, response) => response.end('answer'));
      const { port, connections } = await started(server);
      const http = client({ ca: [certificate] });
      http.connect?.(`https://${host}:${port}`);
      expect((await http.request({ url: `https://${host}:${port}/` })).text()).toBe('answer');
      expect(connections()).toBe(1);
    },
  );

  it('is trusted no more than any other: a certificate of nobody known is told by the request', async () => {
    const { port } = await started(
      createTlsServer({ key, cert: certificate }, (_, response) => response.end()),
    );
    const http = client();
    http.connect?.(`https://localhost:${port}`);
    await expect(http.request({ url: `https://localhost:${port}/` })).rejects.toMatchObject({
      code: 'WAYBILL_HTTP_UNREACHABLE',
      message: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    });
  });

  it('may fail: the request opens its own', async () => {
    // The first connection is cut at once, as by a load balancer that is being replaced.
    const target = answering();
    let first = true;
    const cutting = createTcpServer((socket) => {
      if (first) socket.destroy();
      else target.emit('connection', socket);
      first = false;
    });
    const { port, connections } = await started(cutting);
    const http = client({ retry: { attempts: 2, baseMs: 1 } });
    http.connect?.(`http://127.0.0.1:${port}`);
    await once(cutting, 'connection');
    // Whatever has reached this side meanwhile: a GET is sent again on a connection of its own.
    const answer = await http.request({ url: `http://127.0.0.1:${port}/` });
    expect(answer.text()).toBe('answer');
    expect(connections()).toBe(2);
    const nobody = client();
    nobody.connect?.('http://127.0.0.1:1');
    await expect(nobody.request({ url: 'http://127.0.0.1:1/' })).rejects.toMatchObject({
      code: 'WAYBILL_HTTP_UNREACHABLE',
    });
  });

  it('is none where a proxy is set, or for what is no address of a server', async () => {
    const { port, connections } = await started(answering());
    client({ env: { HTTPS_PROXY: `http://127.0.0.1:${port}` } }).connect?.(`http://127.0.0.1:${port}`);
    client().connect?.('file:///etc/hosts');
    client().connect?.('not an address');
    await client().request({ url: `http://127.0.0.1:${port}/` });
    expect(connections()).toBe(1);
  });

  it('keeps no process alive', async () => {
    const { port } = await started(answering());
    const script = `import { httpClient } from ${JSON.stringify(new URL('../src/index.ts', import.meta.url).href)};
      httpClient({ env: {} }).connect('http://127.0.0.1:${port}');`;
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      stdio: 'ignore',
      timeout: 120_000,
    });
  });
});
