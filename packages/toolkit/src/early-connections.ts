/**
 * Connections that are opened before there is something to send on them: their handshakes are over by the time that the answer which a
 * request waits for is there.
 */
import type { Agent } from 'node:http';
import { isIP, type Socket } from 'node:net';
import type { ConnectionOptions, SecureContextOptions } from 'node:tls';

/** Servers cut a connection on which nothing comes; one that has waited for longer is not used. */
const USABLE_FOR_MS = 5_000;

/**
 * Lets connections of `agent`, which uses no proxy and has these options, be opened early. Returns what opens one: the next request to that origin which finds no
 * idle connection takes it. One that fails, or that nothing needs, is given up without a word, and keeps no process alive.
 */
export function earlyConnections(agent: Agent, options: SecureContextOptions): (url: URL) => void {
  const waiting = new Map<string, { socket: Socket; openedAt: number }[]>();
  const connect = agent.createConnection.bind(agent);
  // Agents have this hook for such a purpose (Node, "agent.createConnection(options[, callback])").
  agent.createConnection = (options, callback) =>
    take(`${options.host}:${options.port}`) ?? connect(options, callback);

  function take(origin: string): Socket | undefined {
    const now = performance.now();
    for (const { socket, openedAt } of waiting.get(origin)?.splice(0, 1) ?? []) {
      socket.off('error', ignore);
      if (!socket.destroyed && socket.writable && now - openedAt < USABLE_FOR_MS) return socket.ref();
      socket.destroy();
      return take(origin);
    }
    return undefined;
  }

  return ({ protocol, hostname, port }) => {
    const host = hostname.replace(/^\[(.*)\]$/, '$1');
    const target = { host, port: Number(port) || (protocol === 'https:' ? 443 : 80) };
    // RFC 6066, section 3: a server name is no IP address.
    const servername = isIP(host) === 0 ? host : '';
    const socket = connect({
      ...options,
      ...target,
      servername,
      noDelay: true,
    } as ConnectionOptions) as Socket;
    socket.unref().on('error', ignore);
    const origin = `${target.host}:${target.port}`;
    waiting.set(origin, [...(waiting.get(origin) ?? []), { socket, openedAt: performance.now() }]);
  };
}

/** What fails early fails again, or not, for the request that needs it. */
function ignore(): void {}
