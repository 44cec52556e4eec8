/** Programs that serve: started on free ports of loopback, waited for, ended by their own handle. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type Server } from 'node:net';
import { type Program, pathOf } from './programs.ts';

export interface ServerProcess {
  stop(): Promise<void>;
}

export interface ServerOptions {
  args: readonly string[];
  /** The port whose opening says that it serves. */
  port: number;
  /** A path that must answer with a 2xx status before it counts as ready; without it an open port is enough. */
  readyPath?: string;
  env?: Record<string, string>;
  cwd?: string;
}

/** Services that take longer than this to start have failed. */
const START_LIMIT_MS = 30_000;
const POLL_MS = 50;
const LOG_TAIL = 4_000;

/** Starts a program and waits until it answers. Throws with the end of its output when it does not. */
export async function startServer(program: Program, options: ServerOptions): Promise<ServerProcess> {
  const child = spawn(pathOf(program), [...options.args], {
    cwd: options.cwd,
    env: { PATH: process.env.PATH ?? '', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString('utf8')).slice(-LOG_TAIL);
    });
  let failure: string | undefined;
  child.on('error', (error) => {
    failure = error.message;
  });
  const end = Date.now() + START_LIMIT_MS;
  while (!(await answers(options))) {
    if (child.exitCode !== null || failure)
      throw new Error(`${program} ended at its start (${failure ?? child.exitCode}):\n${log}`);
    if (Date.now() > end) {
      await ended(child);
      throw new Error(`${program} does not answer on port ${options.port}:\n${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return { stop: () => ended(child) };
}

/** Waits for all, also when one fails, so that none is left behind unseen; then throws the first failure. */
export async function allStarted(starts: readonly Promise<unknown>[]): Promise<void> {
  for (const result of await Promise.allSettled(starts))
    if (result.status === 'rejected') throw result.reason;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const over = once(child, 'exit');
  child.kill('SIGKILL');
  await over;
}

async function answers({ port, readyPath }: ServerOptions): Promise<boolean> {
  if (readyPath === undefined) return isOpen(port);
  const answer = await fetch(`http://127.0.0.1:${port}${readyPath}`).catch(() => undefined);
  await answer?.arrayBuffer();
  return answer?.ok ?? false;
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

/** Below the ports that Linux gives to whoever asks for any, servers and clients alike: nobody takes one of these by chance. */
const FIRST_PORT = 16_384;
const PORTS = 16_384;
const TRIES = 5;

/**
 * Starts programs that cannot be told to choose a port themselves, on ports that were free a moment ago; anew on others where one was taken
 * meanwhile. `start` leaves nothing behind where it throws.
 */
export async function onFreePorts<T>(count: number, start: (ports: number[]) => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await start(await freePorts(count));
    } catch (error) {
      if (tried === TRIES || !(error instanceof Error && /address already in use/i.test(error.message)))
        throw error;
    }
  }
}

async function freePorts(count: number): Promise<number[]> {
  const taken: Server[] = [];
  const ports: number[] = [];
  while (ports.length < count) {
    const port = randomInt(FIRST_PORT, FIRST_PORT + PORTS);
    const server = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (!isFree) continue;
    taken.push(server);
    ports.push(port);
  }
  await Promise.all(taken.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
