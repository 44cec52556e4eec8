/**
 * What an action needs of its runner: inputs, outputs, state, masks, the log.
 * Source: GitHub docs, "Workflow commands for GitHub Actions".
 */
import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';

/** @param {string} name @param {{ required?: boolean }} [options] @returns {string} */
export function input(name, options = {}) {
  const value = (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim();
  if (options.required && value === '') throw new Error(`Input required and not supplied: ${name}`);
  return value;
}

/** @param {string} name @returns {boolean} */
export function flag(name) {
  const value = input(name);
  if (['true', 'True', 'TRUE'].includes(value)) return true;
  if (['false', 'False', 'FALSE', ''].includes(value)) return false;
  throw new Error(`Input '${name}' must be true or false, found '${value}'`);
}

/** @param {string} name */
export function environment(name) {
  const value = process.env[name];
  if (!value) throw new Error(`The variable ${name} is not set: this action runs inside of a job only`);
  return value;
}

/** @param {string} file @param {string} name @param {unknown} value */
function toFile(file, name, value) {
  const delimiter = `waybill_${randomUUID()}`;
  appendFileSync(environment(file), `${name}<<${delimiter}${EOL}${String(value)}${EOL}${delimiter}${EOL}`);
}

/** @param {string} name @param {unknown} value */
export const output = (name, value) => toFile('GITHUB_OUTPUT', name, value);
/** @param {string} name @param {unknown} value */
export const saveState = (name, value) => toFile('GITHUB_STATE', name, value);
/** @param {string} name */
export const state = (name) => process.env[`STATE_${name}`] ?? '';

/** @param {string} text */
const escaped = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
/** @param {string} text */
export const info = (text) => process.stdout.write(`${text}${EOL}`);
/** @param {string} text */
export const warning = (text) => info(`::warning::${escaped(text)}`);
/** @param {string} text */
export const mask = (text) => info(`::add-mask::${escaped(text)}`);

/** Runs an action's main function; an error fails the step with its message. @param {() => Promise<void>} main */
export async function run(main) {
  try {
    await main();
  } catch (error) {
    info(`::error::${escaped(error instanceof Error ? error.message : String(error))}`);
    process.exitCode = 1;
  }
}

/** Asks GitHub's REST API. @param {string} path @param {{ token: string, method?: string, body?: unknown, base?: string }} options */
export async function api(path, options) {
  const base = (options.base ?? environment('GITHUB_API_URL')).replace(/\/+$/, '');
  const method = options.method ?? 'GET';
  const response = await fetch(`${base}${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${options.token}`,
      'x-github-api-version': '2022-11-28',
      'user-agent': 'waybill-local-platform-stand-in',
      ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  if (!response.ok) {
    throw new Error(`${method} ${path}: HTTP ${response.status}: ${message(bytes)}`);
  }
  const type = response.headers.get('content-type') ?? '';
  return {
    status: response.status,
    headers: response.headers,
    bytes,
    json: type.includes('json') ? JSON.parse(bytes.toString('utf8')) : undefined,
  };
}

/** @param {Buffer} bytes */
export function message(bytes) {
  const text = bytes.toString('utf8');
  try {
    return JSON.parse(text).message ?? text;
  } catch {
    return text;
  }
}
