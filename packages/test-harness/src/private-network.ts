/**
 * A network as companies have it: no name resolves outside of it, every connection goes through a proxy that wants a password, and servers
 * have certificates of a private authority. `https://HOST` is answered by a server on loopback.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface PrivateNetwork {
  /** PEM file of the authority: NODE_EXTRA_CA_CERTS. */
  authority: string;
  /** With user and password: HTTPS_PROXY. */
  proxy: string;
  /** `HOST:PORT` of each connection that was asked for. */
  connections: string[];
  /** In `text`, addresses on loopback become those of the network. */
  named(text: string): string;
  stop(): Promise<void>;
}

export const PROXY_PASSWORD = 'password-of-the-proxy';

/** @param hosts name to address on loopback: `{ 'registry.bank.example': 'http://127.0.0.1:5000' }`; all of one domain */
export async function privateNetwork(hosts: Readonly<Record<string, string>>): Promise<PrivateNetwork> {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-network-'));
  const names = Object.keys(hosts);
  certificates(folder, names);
  const named = (text: string) =>
    Object.entries(hosts).reduce((all, [host, url]) => all.replaceAll(url, `https://${host}`), text);

  /** Ends TLS, as a load balancer does, and gives out its own addresses. */
  const inside = createTlsServer(
    { key: readFileSync(join(folder, 'server.key')), cert: readFileSync(join(folder, 'server.pem')) },
    (incoming: IncomingMessage, outgoing: ServerResponse) => {
      const target = new URL(incoming.url ?? '/', hosts[incoming.headers.host ?? ''] ?? 'http://127.0.0.1:1');
      const headers = { ...incoming.headers, host: target.host };
      const forwarded = request(target, { method: incoming.method, headers }, (answer) => {
        const said = Object.entries(answer.headers).map(([name, value]) => [
          name,
          typeof value === 'string' ? named(value) : value,
        ]);
        outgoing.writeHead(answer.statusCode ?? 502, Object.fromEntries(said));
        answer.pipe(outgoing);
      });
      forwarded.on('error', () => outgoing.destroy());
      incoming.pipe(forwarded);
    },
  );
  await listening(inside);

  const connections: string[] = [];
  const login = `Basic ${Buffer.from(`ci:${PROXY_PASSWORD}`).toString('base64')}`;
  const proxy = createServer((_, answer) => answer.writeHead(502).end());
  proxy.on('connect', (asked: IncomingMessage, socket) => {
    connections.push(asked.url ?? '');
    if (asked.headers['proxy-authorization'] !== login) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      return;
    }
    const tunnel = connect(portOf(inside), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      tunnel.pipe(socket);
      socket.pipe(tunnel);
    });
    tunnel.on('error', () => socket.destroy());
    socket.on('error', () => tunnel.destroy());
  });
  await listening(proxy);

  return {
    authority: join(folder, 'authority.pem'),
    proxy: `http://ci:${PROXY_PASSWORD}@127.0.0.1:${portOf(proxy)}`,
    connections,
    named,
    async stop() {
      for (const server of [proxy, inside]) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function certificates(folder: string, names: readonly string[]): void {
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const openssl = (...args: string[]) => {
    const ran = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' });
    if (ran.status !== 0) throw new Error(`openssl ${args[0]}: ${ran.stderr}`);
  };
  openssl(
    ...['req', '-x509', ...key, '-keyout', 'authority.key', '-out', 'authority.pem'],
    ...['-subj', '/CN=Private authority', '-days', '2'],
  );
  openssl(
    ...[
      'req',
      '-x509',
      ...key,
      '-keyout',
      'server.key',
      '-out',
      'server.pem',
      '-subj',
      '/CN=server',
      '-days',
      '2',
    ],
    ...['-CA', 'authority.pem', '-CAkey', 'authority.key', '-addext', 'basicConstraints=critical,CA:FALSE'],
    ...['-addext', `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}`],
  );
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
