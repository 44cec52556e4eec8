/**
 * Lists and moves refs by git's own protocol, in one request and in two, without a clone: for refs outside of branches and tags,
 * which the API makes at the price of a content-creating request each. Objects travel in a pack that is written here.
 * https://git-scm.com/docs/http-protocol (smart service git-receive-pack), https://git-scm.com/docs/pack-format
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { type HttpClient, masked, WaybillError } from '@waybill/toolkit';
import { fullName, type Repository } from './client.ts';
import { errors } from './errors.ts';

export interface GitRemote {
  /** `https://github.com`, or the address of a GitHub Enterprise Server. */
  serverUrl: string;
  /** Masked already by whoever read it. */
  token: string;
  http: HttpClient;
}

export interface RefMove {
  /** Full name: `refs/…`. */
  ref: string;
  /** Where the ref must be now; undefined: it must not exist. */
  before: string | undefined;
  /** Where it goes; undefined: it is removed. */
  after: string | undefined;
}

/** A git object of a type that is pushed here. */
export interface PackedObject {
  type: 'commit' | 'tree';
  content: Buffer;
}

export interface RefMoved {
  ref: string;
  done: boolean;
  /** Why it was not done, in the server's words. */
  reason: string;
}

/** A push waits for the server's hooks. */
const PUSH_TIMEOUT_MS = 120_000;
const OBJECT_TYPES = { commit: 1, tree: 2 } as const;

/** Git's object id. Repositories of GitHub name objects by SHA-1. */
export function objectOid({ type, content }: PackedObject): string {
  return createHash('sha1').update(`${type} ${content.byteLength}\0`).update(content).digest('hex');
}

/** A commit without files and without parents that carries a message. `seconds` since 1970. Returns it with what it stands on. */
export function messageCommit(message: string, seconds: number): [PackedObject, PackedObject] {
  const tree: PackedObject = { type: 'tree', content: Buffer.alloc(0) };
  const person = `Waybill <waybill@users.noreply.github.com> ${seconds} +0000`;
  const content = `tree ${objectOid(tree)}\nauthor ${person}\ncommitter ${person}\n\n${message}`;
  return [{ type: 'commit', content: Buffer.from(content, 'utf8') }, tree];
}

/**
 * Moves refs, each on its own: the answer says for each whether it was done (compare-and-swap on `before`).
 * Throws WAYBILL_GITHUB_PUSH_REFUSED, and what the HTTP client throws.
 */
export async function pushRefs(
  remote: GitRemote,
  repository: Repository,
  moves: readonly RefMove[],
  objects: readonly PackedObject[] = [],
): Promise<RefMoved[]> {
  const address = addressOf(remote, repository);
  const headers = authorization(remote);
  try {
    const advertised = await remote.http.request({
      url: `${address}/info/refs?service=git-receive-pack`,
      headers,
      redirect: 'manual',
    });
    const capabilities = capabilitiesOf(advertised.body);
    if (!capabilities.includes('report-status') || capabilities.includes('object-format=sha256')) {
      throw refused(
        repository,
        'the server does not report the status of a push, or names objects by SHA-256',
      );
    }
    const answer = await remote.http.request({
      method: 'POST',
      url: `${address}/git-receive-pack`,
      headers: {
        ...headers,
        'content-type': 'application/x-git-receive-pack-request',
        accept: 'application/x-git-receive-pack-result',
      },
      body: Buffer.concat([commands(moves), await pack(moves, objects)]),
      redirect: 'manual',
      timeoutMs: PUSH_TIMEOUT_MS,
    });
    return statusOf(repository, moves, answer.body);
  } catch (error) {
    throw asRefusal(repository, error);
  }
}

/** A ref that the server lists. */
export interface ListedRef {
  ref: string;
  oid: string;
}

/** More refs than this under one prefix are somebody's mischief. */
const LIST_LIMIT_BYTES = 4 * 1024 * 1024;

/**
 * Refs under a prefix, by name, in one request that counts against no limit of the API.
 * https://git-scm.com/docs/protocol-v2#_ls_refs Throws WAYBILL_GITHUB_PUSH_REFUSED, and what the HTTP client throws.
 */
export async function listRefs(
  remote: GitRemote,
  repository: Repository,
  prefix: string,
): Promise<ListedRef[]> {
  let body: Buffer;
  try {
    const answer = await remote.http.request({
      method: 'POST',
      url: `${addressOf(remote, repository)}/git-upload-pack`,
      headers: {
        ...authorization(remote),
        'content-type': 'application/x-git-upload-pack-request',
        accept: 'application/x-git-upload-pack-result',
        'git-protocol': 'version=2',
      },
      body: Buffer.concat([
        packetLine('command=ls-refs\n'),
        Buffer.from(DELIMITER),
        packetLine(`ref-prefix ${prefix}\n`),
        Buffer.from(FLUSH),
      ]),
      redirect: 'manual',
      idempotent: true,
      maxResponseBytes: LIST_LIMIT_BYTES,
    });
    body = answer.body;
  } catch (error) {
    throw asRefusal(repository, error);
  }
  // A list that was cut short must not pass for a whole one: what is missing would look as if it had been taken away.
  if (body.toString('latin1', body.length - FLUSH.length) !== FLUSH)
    throw refused(repository, 'a list of refs without its end');
  return packetLines(body)
    .flatMap((line) => {
      const [oid = '', ref = ''] = line.toString('utf8').trimEnd().split(' ');
      return /^[0-9a-f]{40}$/.test(oid) && ref.startsWith(prefix) ? [{ ref, oid }] : [];
    })
    .sort((a, b) => (a.ref < b.ref ? -1 : 1));
}

function addressOf({ serverUrl }: GitRemote, repository: Repository): string {
  return `${serverUrl.replace(/\/+$/, '')}/${fullName(repository)}.git`;
}

function authorization({ token }: GitRemote) {
  // Encoded together with a name, a token is none of the forms that were masked with it.
  return { authorization: `Basic ${masked(Buffer.from(`x-access-token:${token}`).toString('base64'))}` };
}

function asRefusal(repository: Repository, error: unknown): unknown {
  const status = error instanceof WaybillError ? Number(error.details.status) : Number.NaN;
  if (status !== 401 && status !== 403 && status !== 404) return error;
  return refused(repository, error instanceof WaybillError ? error.found : undefined, error);
}

function refused(repository: Repository, found: string | undefined, cause?: unknown): WaybillError {
  return errors.GITHUB_PUSH_REFUSED({
    message: `${fullName(repository)} does not take the push`,
    where: fullName(repository),
    ...(found === undefined ? {} : { found }),
    cause,
  });
}

const ZERO_OID = '0'.repeat(40);
/** https://git-scm.com/docs/protocol-v2#_packet_line_framing */
const FLUSH = '0000';
const DELIMITER = '0001';

function commands(moves: readonly RefMove[]): Buffer {
  const lines = moves.map(({ ref, before, after }, i) =>
    packetLine(
      `${before ?? ZERO_OID} ${after ?? ZERO_OID} ${ref}${i === 0 ? '\0report-status agent=waybill' : ''}`,
    ),
  );
  return Buffer.concat([...lines, Buffer.from(FLUSH)]);
}

/** https://git-scm.com/docs/gitprotocol-common: four hex digits of the length, itself included. */
function packetLine(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  return Buffer.concat([Buffer.from((bytes.length + 4).toString(16).padStart(4, '0')), bytes]);
}

/** The lines of a packet stream; flush packets are left out. */
function packetLines(stream: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let at = 0; at + 4 <= stream.length; ) {
    const length = Number.parseInt(stream.toString('latin1', at, at + 4), 16);
    if (Number.isNaN(length)) break;
    if (length > 4) lines.push(stream.subarray(at + 4, at + length));
    at += Math.max(4, length);
  }
  return lines;
}

function capabilitiesOf(advertisement: Buffer): string[] {
  for (const line of packetLines(advertisement)) {
    const end = line.indexOf(0);
    if (end >= 0)
      return line
        .toString('utf8', end + 1)
        .trim()
        .split(' ');
  }
  return [];
}

/** A pack of whole objects; none where every command removes a ref. */
async function pack(moves: readonly RefMove[], objects: readonly PackedObject[]): Promise<Buffer> {
  if (moves.every(({ after }) => after === undefined)) return Buffer.alloc(0);
  const head = Buffer.alloc(12);
  head.write('PACK');
  head.writeUInt32BE(2, 4);
  head.writeUInt32BE(objects.length, 8);
  const entries = await Promise.all(
    objects.map(async ({ type, content }) =>
      Buffer.concat([entryHead(OBJECT_TYPES[type], content.length), await promisify(deflate)(content)]),
    ),
  );
  const whole = Buffer.concat([head, ...entries]);
  return Buffer.concat([whole, createHash('sha1').update(whole).digest()]);
}

/** Type and size: three bits and four, then seven bits a byte, least significant first. */
function entryHead(type: number, size: number): Buffer {
  const bytes = [(type << 4) | (size & 15)];
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    const last = bytes.length - 1;
    bytes[last] = (bytes[last] ?? 0) | 128;
    bytes.push(rest & 127);
  }
  return Buffer.from(bytes);
}

/** https://git-scm.com/docs/gitprotocol-pack (report status). A ref that is not reported on was not moved as far as one knows. */
function statusOf(repository: Repository, moves: readonly RefMove[], body: Buffer): RefMoved[] {
  const lines = packetLines(body).map((line) => line.toString('utf8').trimEnd());
  const unpack = lines.find((line) => line.startsWith('unpack '));
  if (unpack !== undefined && unpack !== 'unpack ok') throw refused(repository, unpack);
  return moves.map(({ ref }) => {
    const fault = lines.find((line) => line.startsWith(`ng ${ref} `));
    const done = lines.includes(`ok ${ref}`);
    return {
      ref,
      done,
      reason: fault?.slice(`ng ${ref} `.length) ?? (done ? '' : 'the server says nothing'),
    };
  });
}
