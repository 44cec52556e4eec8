/**
 * Rekor v2 (rekor-tiles): one kind of entry, no promises and no entry look-up; the log is read as tiles (C2SP tlog-tiles) and
 * time comes from timestamps alone.
 */
import { type HashAlgorithm, PublicKeyDetails, publicKeyDetailsToJSON } from '@sigstore/protobuf-specs';
import { CreateEntryRequest, Entry, type HashedRekordRequestV002 } from '@sigstore/protobuf-specs/rekor/v2';
import type { PlatformServer } from '../../http.ts';
import { canonicalJson } from './canonical-json.ts';
import { signedCheckpoint } from './checkpoint.ts';
import { grpcBody, grpcProblem } from './grpc-problem.ts';
import { type LogKey, noteKeyId } from './log-keys.ts';
import { leafHash, MerkleTree } from './merkle-tree.ts';
import type { CanonicalEntry } from './rekor-entries.ts';
import {
  HASH_BYTES,
  type HashName,
  type SignatureVerifier,
  verifierFromCertificateDer,
  verifierFromKeyDer,
  verifyDigest,
} from './signatures.ts';

interface RekorV2Options {
  server: PlatformServer;
  key: LogKey;
  /** Origin of the checkpoints: the host of the log's base URL, without its port. */
  host: string;
  onEntry(entry: CanonicalEntry, logIndex: number, id: string): void;
  onRefused(reason: string): void;
}

/** Which keys and hashes each key detail stands for; Ed25519 signs a digest only as Ed25519ph. */
const ALGORITHMS: Partial<
  Record<PublicKeyDetails, { hash: HashName; type: string; curve?: string; bits?: number }>
> = {
  [PublicKeyDetails.PKIX_ECDSA_P256_SHA_256]: { hash: 'sha256', type: 'ec', curve: 'prime256v1' },
  [PublicKeyDetails.PKIX_ECDSA_P384_SHA_384]: { hash: 'sha384', type: 'ec', curve: 'secp384r1' },
  [PublicKeyDetails.PKIX_ECDSA_P521_SHA_512]: { hash: 'sha512', type: 'ec', curve: 'secp521r1' },
  [PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256]: { hash: 'sha256', type: 'rsa', bits: 2048 },
  [PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256]: { hash: 'sha256', type: 'rsa', bits: 3072 },
  [PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256]: { hash: 'sha256', type: 'rsa', bits: 4096 },
  [PublicKeyDetails.PKIX_ED25519_PH]: { hash: 'sha512', type: 'ed25519' },
};

/** Values of common.v1.HashAlgorithm. */
const PROTO_HASH: Record<HashName, HashAlgorithm> = { sha256: 1, sha384: 2, sha512: 3 };

const TILE_HEIGHT = 8;
const TILE_WIDTH = 2 ** TILE_HEIGHT;
const TYPES = ['hashedRekordRequestV002', 'dsseRequestV002'];

export function serveRekorV2(options: RekorV2Options): void {
  const { server, key, host } = options;
  const tree = new MerkleTree();
  const bodies: Buffer[] = [];
  const logId = noteKeyId(host, key).toString('base64');
  const checkpoint = (size = tree.size) =>
    signedCheckpoint({ origin: host, signer: host, size, root: tree.root(size), key });

  server.route('POST', '/api/v2/log/entries', (request) => {
    const body = grpcBody<Record<string, unknown>>(request);
    const unknown = Object.keys(body).find((field) => !TYPES.includes(field));
    if (unknown !== undefined)
      throw grpcProblem('INVALID_ARGUMENT', `proto: (line 1:2): unknown field "${unknown}"`);
    const { spec } = parse(body);
    if (spec?.$case !== 'hashedRekordRequestV002')
      throw grpcProblem('INVALID_ARGUMENT', 'invalid type, must be hashedrekord');
    const entry = accept(spec.hashedRekordRequestV002);
    const existing = tree.indexOf(entry.body);
    if (existing !== undefined)
      throw grpcProblem(
        'ALREADY_EXISTS',
        `an equivalent entry already exists in the transparency log with index ${existing}`,
        { 'x-log-index': String(existing) },
      );
    const index = tree.append(entry.body);
    bodies.push(entry.body);
    options.onEntry(entry, index, leafHash(entry.body).toString('hex'));
    const size = tree.size;
    return {
      status: 201,
      body: {
        logIndex: String(index),
        logId: { keyId: logId },
        kindVersion: { kind: entry.kind, version: entry.version },
        integratedTime: '0',
        inclusionPromise: null,
        inclusionProof: {
          logIndex: String(index),
          rootHash: tree.root(size).toString('base64'),
          treeSize: String(size),
          hashes: tree.inclusionProof(index, size).map((hash) => hash.toString('base64')),
          checkpoint: { envelope: checkpoint(size) },
        },
        canonicalizedBody: entry.body.toString('base64'),
      },
    };
  });

  function parse(body: Record<string, unknown>): CreateEntryRequest {
    try {
      return CreateEntryRequest.fromJSON(body);
    } catch (error) {
      throw grpcProblem('INVALID_ARGUMENT', error instanceof Error ? error.message : String(error));
    }
  }

  function accept(request: HashedRekordRequestV002): CanonicalEntry {
    try {
      return hashedrekordEntry(request);
    } catch (error) {
      options.onRefused(error instanceof Error ? error.message : String(error));
      throw grpcProblem('INVALID_ARGUMENT', 'invalid hashedrekord request');
    }
  }

  server.route('GET', '/api/v2/checkpoint', () => ({
    status: 200,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' },
    body: checkpoint(),
  }));

  server.route('GET', '/api/v2/tile/entries/{n...}', ({ params }) => {
    const range = tileRange(params.n ?? '', bodies.length);
    const bundle = bodies.slice(range.start, range.end).flatMap((body) => {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(body.length);
      return [length, body];
    });
    return tile(Buffer.concat(bundle));
  });

  server.route('GET', '/api/v2/tile/{level}/{n...}', ({ params }) => {
    const level = Number(params.level) * TILE_HEIGHT;
    if (!Number.isInteger(level)) throw grpcProblem('NOT_FOUND', `no tile level ${params.level}`);
    const { start, end } = tileRange(params.n ?? '', Math.floor(tree.size / 2 ** level));
    const hashes = Array.from({ length: end - start }, (_, i) => tree.subtree(level, start + i));
    return tile(Buffer.concat(hashes));
  });

  server.route('GET', '/healthz', () => ({ status: 200, body: { status: 'SERVING' } }));
}

/** The index of a tile in groups of three digits, `x001/234`, and `.p/W` for one that is not full (C2SP tlog-tiles). */
function tileRange(path: string, available: number): { start: number; end: number } {
  const match = /^((?:x\d{3}\/)*\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path);
  const index = Number((match?.[1] ?? '').replace(/[x/]/g, ''));
  const width = match?.[2] === undefined ? TILE_WIDTH : Number(match[2]);
  const start = index * TILE_WIDTH;
  if (!match || width < 1 || width > TILE_WIDTH || start + width > available)
    throw grpcProblem('NOT_FOUND', `no tile ${path}: ${available} hashes at this level`);
  return { start, end: start + width };
}

function tile(bytes: Buffer) {
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: bytes };
}

function hashedrekordEntry(request: HashedRekordRequestV002): CanonicalEntry {
  const { digest, signature } = request;
  if (!signature || signature.content.length === 0) throw new Error('missing signature');
  if (!signature.verifier) throw new Error('missing verifier');
  if (digest.length === 0) throw new Error('missing digest');
  const { keyDetails, verifier: material } = signature.verifier;
  const verifier = readVerifier(material);
  const algorithm = ALGORITHMS[keyDetails];
  const { asymmetricKeyType, asymmetricKeyDetails } = verifier.key;
  if (
    !algorithm ||
    algorithm.type !== asymmetricKeyType ||
    (algorithm.curve ?? asymmetricKeyDetails?.namedCurve) !== asymmetricKeyDetails?.namedCurve ||
    (algorithm.bits ?? asymmetricKeyDetails?.modulusLength) !== asymmetricKeyDetails?.modulusLength
  )
    throw new Error(
      `unsupported algorithm: ${publicKeyDetailsToJSON(keyDetails)} with a key of type ${asymmetricKeyType}`,
    );
  const { hash } = algorithm;
  if (digest.length !== HASH_BYTES[hash])
    throw new Error(
      `digest length (${digest.length}) does not match expected size (${HASH_BYTES[hash]}) for algorithm ${hash}`,
    );
  if (!verifyDigest(verifier.key, digest, signature.content, hash))
    throw new Error('verifying signature: invalid signature');
  const entry = Entry.toJSON({
    kind: 'hashedrekord',
    apiVersion: '0.0.2',
    spec: {
      spec: {
        $case: 'hashedRekordV002',
        hashedRekordV002: { signature, data: { digest, algorithm: PROTO_HASH[hash] } },
      },
    },
  });
  return {
    kind: 'hashedrekord',
    version: '0.0.2',
    body: Buffer.from(canonicalJson(entry)),
    digest: digest.toString('hex'),
    verifiers: [verifier],
  };
}

type Material = NonNullable<NonNullable<HashedRekordRequestV002['signature']>['verifier']>['verifier'];

function readVerifier(material: Material): SignatureVerifier {
  switch (material?.$case) {
    case 'publicKey':
      return verifierFromKeyDer(material.publicKey.rawBytes);
    case 'x509Certificate':
      return verifierFromCertificateDer(material.x509Certificate.rawBytes);
    default:
      throw new Error('must contain either a public key or X.509 certificate');
  }
}
