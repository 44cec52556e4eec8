/** Rekor v1: entries with a signed entry timestamp, an inclusion proof and a signed checkpoint (rekor openapi.yaml). */
import { randomBytes } from 'node:crypto';
import { HttpProblem, type PlatformRequest, type PlatformServer } from '../../http.ts';
import { canonicalJson } from './canonical-json.ts';
import { signedCheckpoint } from './checkpoint.ts';
import { keyId, type LogKey, signWith } from './log-keys.ts';
import { leafHash, MerkleTree } from './merkle-tree.ts';
import { type CanonicalEntry, canonicalEntry, EntryRefusal } from './rekor-entries.ts';

interface RekorOptions {
  server: PlatformServer;
  key: LogKey;
  /** Host in the checkpoint's origin: the one in the log's base URL, without its port. */
  host: string;
  now(): Date;
  onEntry(entry: CanonicalEntry, logIndex: number, id: string): void;
  onRefused(reason: string): void;
}

interface StoredEntry {
  id: string;
  leaf: string;
  index: number;
  body: Buffer;
  integratedTime: number;
}

const ENTRY_ID = /^([0-9a-fA-F]{64}|[0-9a-fA-F]{80})$/;
const LEAF_HEX = 64;
const MAX_QUERY_ITEMS = 10;
/** What go-openapi answers for a value outside its pattern. */
const PATTERN_CODE = 605;

export function serveRekor(options: RekorOptions): void {
  const { server, key, host, now } = options;
  const tree = new MerkleTree();
  const stored: StoredEntry[] = [];
  const treeId = randomBytes(8).readBigUInt64BE() >> 1n;
  const treeHex = treeId.toString(16).padStart(16, '0');
  const logID = keyId(key).toString('hex');

  const checkpoint = (size: number) =>
    signedCheckpoint({ origin: `${host} - ${treeId}`, signer: host, size, root: tree.root(size), key });

  function logEntry(entry: StoredEntry): Record<string, unknown> {
    const { body, integratedTime, index } = entry;
    const promised = { body: body.toString('base64'), integratedTime, logID, logIndex: index };
    const size = tree.size;
    return {
      [entry.id]: {
        ...promised,
        verification: {
          inclusionProof: {
            checkpoint: checkpoint(size),
            hashes: tree.inclusionProof(index, size).map((hash) => hash.toString('hex')),
            logIndex: index,
            rootHash: tree.root(size).toString('hex'),
            treeSize: size,
          },
          signedEntryTimestamp: signWith(key, Buffer.from(canonicalJson(promised))).toString('base64'),
        },
      },
    };
  }

  function propose(proposed: unknown): CanonicalEntry {
    try {
      return canonicalEntry(proposed);
    } catch (error) {
      if (!(error instanceof EntryRefusal)) throw error;
      options.onRefused(error.message);
      throw problem(400, `error processing entry: ${error.message}`);
    }
  }

  function find(id: string): StoredEntry | undefined {
    if (!ENTRY_ID.test(id))
      throw problem(422, `entryUUID in path should match '${ENTRY_ID.source}'`, PATTERN_CODE);
    const wanted = id.toLowerCase();
    if (wanted.length > LEAF_HEX && wanted.slice(0, -LEAF_HEX) !== treeHex) return undefined;
    return stored.find((entry) => entry.leaf === wanted.slice(-LEAF_HEX));
  }

  server.route('POST', '/api/v1/log/entries', (request) => {
    const entry = propose(jsonBody(request));
    const leaf = leafHash(entry.body).toString('hex');
    const id = treeHex + leaf;
    const location = `/api/v1/log/entries/${id}`;
    if (tree.indexOf(entry.body) !== undefined)
      throw problem(409, `an equivalent entry already exists in the transparency log with UUID ${id}`, 409, {
        location,
      });
    const added: StoredEntry = {
      id,
      leaf,
      index: tree.append(entry.body),
      body: entry.body,
      integratedTime: Math.floor(now().getTime() / 1000),
    };
    stored.push(added);
    options.onEntry(entry, added.index, id);
    return { status: 201, headers: { location, etag: id }, body: logEntry(added) };
  });

  server.route('POST', '/api/v1/log/entries/retrieve', (request) => {
    const query = jsonBody(request) as { entryUUIDs?: string[]; logIndexes?: number[]; entries?: unknown[] };
    const { entryUUIDs = [], logIndexes = [], entries = [] } = query;
    if (entryUUIDs.length + logIndexes.length + entries.length > MAX_QUERY_ITEMS)
      throw problem(422, `more than max allowed ${MAX_QUERY_ITEMS} entries in request`);
    const found = [
      ...entryUUIDs.map((id) => find(id)),
      ...logIndexes.map((index) => stored[index]),
      ...entries.map((entry) => stored[tree.indexOf(propose(entry).body) ?? -1]),
    ];
    return { status: 200, body: found.filter((entry) => entry !== undefined).map(logEntry) };
  });

  server.route('GET', '/api/v1/log/entries', ({ url }) => {
    const index = Number(url.searchParams.get('logIndex') ?? Number.NaN);
    if (!Number.isSafeInteger(index) || index < 0)
      throw problem(422, 'logIndex in query is required and must be 0 or more', PATTERN_CODE);
    const entry = stored[index];
    return entry ? { status: 200, body: logEntry(entry) } : { status: 404 };
  });

  server.route('GET', '/api/v1/log/entries/{id}', ({ params }) => {
    const entry = find(params.id ?? '');
    return entry ? { status: 200, body: logEntry(entry) } : { status: 404 };
  });

  server.route('GET', '/api/v1/log', () => ({
    status: 200,
    body: {
      inactiveShards: [],
      rootHash: tree.root().toString('hex'),
      signedTreeHead: checkpoint(tree.size),
      treeID: String(treeId),
      treeSize: tree.size,
    },
  }));

  server.route('GET', '/api/v1/log/publicKey', ({ url }) => {
    checkTree(url);
    return { status: 200, headers: { 'content-type': 'application/x-pem-file' }, body: key.pem };
  });

  server.route('GET', '/api/v1/log/proof', ({ url }) => {
    checkTree(url);
    const first = Number(url.searchParams.get('firstSize') ?? 1);
    const last = Number(url.searchParams.get('lastSize') ?? Number.NaN);
    if (!Number.isSafeInteger(first) || first < 1 || !Number.isSafeInteger(last) || last < 1)
      throw problem(422, 'firstSize and lastSize in query must be 1 or more', PATTERN_CODE);
    if (first > last) throw problem(400, `firstSize(${first}) must be less than lastSize(${last})`);
    if (last > tree.size)
      throw problem(
        400,
        `the tree size requested(${last}) was greater than what is currently observable(${tree.size})`,
      );
    return {
      status: 200,
      body: {
        hashes: tree.consistencyProof(first, last).map((hash) => hash.toString('hex')),
        rootHash: tree.root(last).toString('hex'),
      },
    };
  });

  server.route('GET', '/ping', () => ({
    status: 200,
    headers: { 'content-type': 'text/plain' },
    body: 'pong',
  }));

  function checkTree(url: URL): void {
    const asked = url.searchParams.get('treeID');
    if (asked && asked !== String(treeId)) throw problem(400, `treeID ${asked} not found`);
  }
}

function jsonBody(request: PlatformRequest): unknown {
  try {
    return JSON.parse(request.body.toString('utf8'));
  } catch (error) {
    throw problem(
      400,
      `parsing body from "" failed, because ${error instanceof Error ? error.message : error}`,
    );
  }
}

function problem(
  status: number,
  message: string,
  code = status,
  headers?: Record<string, string>,
): HttpProblem {
  return new HttpProblem(status, { code, message }, headers);
}
