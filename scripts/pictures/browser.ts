/**
 * A headless Chromium that takes pictures of pages, spoken to over a pipe by the DevTools protocol: so that a picture
 * ends where its page does. https://chromedevtools.github.io/devtools-protocol/
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
/** Nothing is fetched that no page asks for; no display, no sandbox (containers have no namespaces to spare). */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--hide-scrollbars',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--remote-debugging-pipe',
];
/** Milliseconds that one command may take. */
const COMMAND_LIMIT = 30_000;

export interface PictureOptions {
  /** CSS pixels. */
  width: number;
  /** Height at which a long page is cut, in CSS pixels. */
  maxHeight: number;
  theme?: 'light' | 'dark';
  /** Runs in the page before the picture is taken: a plain expression. */
  prepare?: string;
  /** The picture ends where the first element of this selector does; default: where the page does. */
  until?: string;
}

export interface Browser {
  /** A PNG of the page at this address, at device scale 1. */
  picture(url: string, options: PictureOptions): Promise<Buffer>;
  close(): Promise<void>;
}

interface Message {
  id?: number;
  method?: string;
  sessionId?: string;
  result?: Record<string, unknown>;
  error?: { message: string };
}

export function findChromium(): string {
  const found = PROGRAMS.find(
    (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0,
  );
  if (!found)
    throw new Error(
      `no Chromium on PATH (looked for ${PROGRAMS.join(', ')}); on Debian: apt-get install chromium`,
    );
  return found;
}

export async function startBrowser(): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'waybill-pictures-'));
  const child = spawn(findChromium(), [...FLAGS, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const connection = connect(child);
  return {
    async picture(url, options) {
      const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank' });
      const { sessionId } = await connection.send('Target.attachToTarget', { targetId, flatten: true });
      const page = (method: string, params: object = {}) =>
        connection.send(method, params, String(sessionId));
      try {
        return await take(page, connection, url, options);
      } finally {
        await connection.send('Target.closeTarget', { targetId });
      }
    },
    async close() {
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      await connection.send('Browser.close').catch(() => child.kill());
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

type Send = (method: string, params?: object) => Promise<Record<string, unknown>>;

async function take(
  page: Send,
  connection: Connection,
  url: string,
  options: PictureOptions,
): Promise<Buffer> {
  const { width, maxHeight, theme = 'light' } = options;
  await page('Page.enable');
  await page('Emulation.setDeviceMetricsOverride', {
    width,
    height: 800,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await page('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: theme }] });
  const loaded = connection.once('Page.loadEventFired');
  const { errorText } = await page('Page.navigate', { url });
  if (errorText) throw new Error(`${url} did not load: ${String(errorText)}`);
  await loaded;
  const evaluate = async (expression: string) => {
    const answer = await page('Runtime.evaluate', { expression, returnByValue: true });
    if (answer.exceptionDetails) throw new Error(`"${expression}" failed in ${url}`);
    return (answer.result as { value?: unknown }).value;
  };
  if (options.prepare) await evaluate(options.prepare);
  const end = options.until
    ? `document.querySelector(${JSON.stringify(options.until)}).getBoundingClientRect().bottom + 24`
    : 'document.documentElement.scrollHeight';
  const height = Math.min(maxHeight, Math.ceil(Number(await evaluate(end))));
  const { data } = await page('Page.captureScreenshot', {
    format: 'png',
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height, scale: 1 },
  });
  return Buffer.from(String(data), 'base64');
}

interface Connection {
  send(method: string, params?: object, sessionId?: string): Promise<Record<string, unknown>>;
  /** Resolves with the next event of this name. */
  once(event: string): Promise<void>;
}

/** Messages are JSON, each ended by a NUL; the browser reads from its descriptor 3 and writes to 4. */
function connect(child: ChildProcess): Connection {
  const input = child.stdio[3] as Writable;
  const output = child.stdio[4] as Readable;
  const waiting = new Map<number, (message: Message) => void>();
  const listeners = new Map<string, (() => void)[]>();
  let last = 0;
  let rest = '';
  output.setEncoding('utf8');
  output.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const message = JSON.parse(part) as Message;
      if (message.id !== undefined) waiting.get(message.id)?.(message);
      else for (const listener of listeners.get(message.method ?? '') ?? []) listener();
    }
  });
  child.once('exit', (code) => {
    for (const answer of waiting.values())
      answer({ error: { message: `Chromium ended with status ${code}` } });
  });
  input.on('error', () => undefined);

  return {
    send(method, params = {}, sessionId) {
      const id = ++last;
      return new Promise((resolve, reject) => {
        const limit = setTimeout(
          () => settle({ error: { message: `no answer in ${COMMAND_LIMIT} ms` } }),
          COMMAND_LIMIT,
        );
        const settle = (message: Message) => {
          clearTimeout(limit);
          waiting.delete(id);
          if (message.error) reject(new Error(`${method}: ${message.error.message}`));
          else resolve(message.result ?? {});
        };
        waiting.set(id, settle);
        input.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
      });
    },
    once(event) {
      return new Promise((resolve, reject) => {
        const limit = setTimeout(
          () => reject(new Error(`no ${event} in ${COMMAND_LIMIT} ms`)),
          COMMAND_LIMIT,
        );
        const known = listeners.get(event) ?? [];
        const listener = () => {
          clearTimeout(limit);
          listeners.set(
            event,
            (listeners.get(event) ?? []).filter((other) => other !== listener),
          );
          resolve();
        };
        listeners.set(event, [...known, listener]);
      });
    },
  };
}
