/** A key that never leaves its place: one behind OpenSSL, and one that a service holds in a process of its own. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { errorOf, startWorld, type World } from './world.ts';

/**
 * A key service: it makes its key in memory, gives out the public half, signs what it is sent, and answers as HashiCorp Vault writes
 * signatures. Its key is in no file and in no other process.
 */
const SERVICE = `
const { createServer } = require('node:http');
const { generateKeyPairSync, sign } = require('node:crypto');
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
let sealed = false;
createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk)).on('end', () => {
    const answer = (status, text) => response.writeHead(status).end(text);
    if (request.url === '/public-key') answer(200, publicKey.export({ type: 'spki', format: 'pem' }));
    else if (request.url === '/seal') answer(200, String((sealed = true)));
    else if (sealed) answer(503, 'the service is sealed');
    else answer(200, 'vault:v1:' + sign('sha256', Buffer.concat(chunks), privateKey).toString('base64'));
  });
}).listen(0, '127.0.0.1', function () { console.log(this.address().port); });
`;

let world: World;
let service: ChildProcess;
let url: string;
beforeAll(async () => {
  world = await startWorld();
  service = spawn(process.execPath, ['-e', SERVICE], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = (await once(service.stdout ?? service, 'data')) as [Buffer];
  url = `http://127.0.0.1:${port.toString('utf8').trim()}`;
});
afterAll(async () => {
  const ended = once(service, 'exit');
  service.kill();
  await ended;
  await world.stop();
});

const words = (...all: string[]) => all.join('\n');

describe('OpenSSL as the program that signs', () => {
  it.each([
    ['ECDSA P-256', ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256']],
    ['RSA 2048', ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048']],
  ])('signs digests with %s; what it signed is logged and verifies', async (kind, options) => {
    const path = world.file(`${kind.replaceAll(' ', '-')}.pem`, '');
    execFileSync('openssl', ['genpkey', ...options, '-out', path], { stdio: 'ignore' });
    const publicKey = execFileSync('openssl', ['pkey', '-in', path, '-pubout'], { encoding: 'utf8' });
    const image = await world.pushImage(kind);
    const run = await world.sign(image.digest, {
      'key-command': words('openssl', 'pkeyutl', '-sign', '-inkey', path, '-pkeyopt', 'digest:sha256'),
      'public-key': publicKey,
      provenance: 'false',
    });
    expect(errorOf(run).trim()).toBe('');
    expect(run.outputs).toMatchObject({ written: '4', transparency: 'logged', formats: 'bundle legacy' });
  });
});

describe('a service that holds the key', () => {
  const inputs = async () => ({
    'key-command': words(
      'curl',
      '--silent',
      '--show-error',
      '--fail-with-body',
      '--data-binary',
      '@-',
      `${url}/sign`,
    ),
    'key-command-input': 'payload',
    'public-key': await (await fetch(`${url}/public-key`)).text(),
    provenance: 'false',
  });

  it('signs every statement, on every platform, and a second run asks it for nothing', async () => {
    const { index } = await world.pushIndex(['amd64', 'arm64']);
    const run = await world.sign(index.digest, await inputs());
    expect(errorOf(run).trim()).toBe('');
    expect(run.outputs).toMatchObject({ written: '4', transparency: 'logged' });
    const asked = await inputs();
    await fetch(`${url}/seal`);
    expect((await world.sign(index.digest, asked)).outputs.written).toBe('0');
  });

  it('that is sealed is an error that says what it said; nothing is attached', async () => {
    await fetch(`${url}/seal`);
    const image = await world.pushImage('sealed');
    const run = await world.sign(image.digest, await inputs());
    expect(run.exitCode).toBe(1);
    expect(errorOf(run)).toContain('WAYBILL_KEY_COMMAND_FAILED');
    expect(errorOf(run)).toMatch(/The requested URL returned error: 503/);
    expect(world.referrers(image.digest)).toEqual([]);
  });
});
