/** A TUF repository on loopback: real metadata, really signed, and a mirror that can be made to misbehave. */
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  Key,
  Metadata,
  type MetadataKind,
  MetaFile,
  Root,
  Signature,
  Snapshot,
  TargetFile,
  Targets,
  Timestamp,
} from '@tufjs/models';

const SPEC = '1.0.31';
const DAY_MS = 86_400_000;
type Role = `${MetadataKind}`;

export interface SigningKey {
  key: Key;
  privateKey: KeyObject;
}

export function newKey(): SigningKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');
  const keyID = createHash('sha256').update(raw).digest('hex');
  return {
    privateKey,
    key: new Key({ keyID, keyType: 'ed25519', scheme: 'ed25519', keyVal: { public: raw } }),
  };
}

export function inDays(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** Signed metadata as bytes. */
export function signed(content: Root | Timestamp | Snapshot | Targets, keys: readonly SigningKey[]): Buffer {
  const metadata = new Metadata(content);
  for (const { key, privateKey } of keys)
    metadata.sign(
      (data) => new Signature({ keyID: key.keyID, sig: sign(null, data, privateKey).toString('hex') }),
    );
  return Buffer.from(JSON.stringify(metadata.toJSON()));
}

export interface Expiry {
  root: number;
  timestamp: number;
  snapshot: number;
  targets: number;
}

const FINE: Expiry = { root: 300, timestamp: 7, snapshot: 20, targets: 100 };
const TARGET = 'trusted_root.json';

export class TufFiles {
  readonly files = new Map<string, Buffer>();
  /** Root keys and the one key of the other roles. */
  rootKeys: SigningKey[];
  readonly online = newKey();
  version = 0;
  #rootVersion = 0;

  constructor(trustedRoot: string, rootKeys = [newKey(), newKey()]) {
    this.rootKeys = rootKeys;
    this.addRoot();
    this.publish(trustedRoot);
  }

  get root(): string {
    return this.files.get('1.root.json')?.toString('utf8') ?? '';
  }

  /** A next root: signed by the keys before it and by its own (specification, 5.3.4). */
  addRoot(keys = this.rootKeys, expiryDays = FINE.root, signers = [...this.rootKeys, ...keys]): void {
    this.#rootVersion++;
    const root = new Root({
      version: this.#rootVersion,
      specVersion: SPEC,
      expires: inDays(expiryDays),
      consistentSnapshot: true,
    });
    const add = ({ key }: SigningKey, role: Role) => root.addKey(key, role);
    for (const key of keys) add(key, 'root');
    for (const role of ['timestamp', 'snapshot', 'targets'] as const) add(this.online, role);
    this.rootKeys = keys;
    this.files.set(`${this.#rootVersion}.root.json`, signed(root, [...new Set(signers)]));
  }

  /** Targets that are all delegated to other roles. */
  delegate(delegations: (key: Key) => Targets['delegations']): void {
    this.publish('', {}, delegations(this.online.key));
  }

  /** A next version of everything but the root. */
  publish(trustedRoot: string, expiry: Partial<Expiry> = {}, delegations?: Targets['delegations']): void {
    const signer = this.online;
    const days = { ...FINE, ...expiry };
    const version = ++this.version;
    const bytes = Buffer.from(trustedRoot);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const target = new TargetFile({ path: TARGET, length: bytes.length, hashes: { sha256 } });
    const common = { version, specVersion: SPEC };
    const targets = new Targets({
      ...common,
      expires: inDays(days.targets),
      targets: delegations ? {} : { [TARGET]: target },
      delegations,
    });
    const meta = Object.fromEntries(
      ['targets', ...Object.keys(delegations?.roles ?? {})].map((role) => [
        `${role}.json`,
        new MetaFile({ version }),
      ]),
    );
    for (const role of Object.keys(delegations?.roles ?? {}))
      this.files.set(
        `${version}.${encodeURIComponent(role)}.json`,
        signed(new Targets({ ...common, expires: inDays(days.targets) }), [signer]),
      );
    const snapshot = new Snapshot({ ...common, expires: inDays(days.snapshot), meta });
    const timestamp = new Timestamp({
      ...common,
      expires: inDays(days.timestamp),
      snapshotMeta: new MetaFile({ version }),
    });
    this.files.set(`targets/${sha256}.${TARGET}`, bytes);
    this.files.set(`${version}.targets.json`, signed(targets, [signer]));
    this.files.set(`${version}.snapshot.json`, signed(snapshot, [signer]));
    this.files.set('timestamp.json', signed(timestamp, [signer]));
  }
}

export interface Mirror {
  url: string;
  served: TufFiles;
  requests: { path: string; headers: IncomingHttpHeaders }[];
  /** Answers each request in place of the files. */
  fault?: (path: string) => { status: number; body?: Buffer } | undefined;
  /** Closes every connection without an answer. */
  silent: boolean;
  close(): Promise<void>;
}

export async function startMirror(files: TufFiles): Promise<Mirror> {
  const mirror: Mirror = {
    url: '',
    served: files,
    requests: [],
    silent: false,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1);
    mirror.requests.push({ path, headers: request.headers });
    if (mirror.silent) {
      request.socket.destroy();
      return;
    }
    const fault = mirror.fault?.(path);
    const body = fault ? fault.body : mirror.served.files.get(path);
    response.writeHead(fault?.status ?? (body ? 200 : 404)).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  mirror.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return mirror;
}
