/** Merkle proofs against an independent reading of RFC 9162's verification, and the logs' own read interfaces. */

import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ed25519ph } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import { canonicalJson } from '../src/services/sigstore/canonical-json.ts';
import { leafHash, MerkleTree, nodeHash } from '../src/services/sigstore/merkle-tree.ts';
import { verifyDigest } from '../src/services/sigstore/signatures.ts';
import {
  type RunningSigstore,
  signBlob,
  startIssuer,
  startSigstore,
  type TestIssuer,
} from './sigstore-support.ts';

const treeOf = (size: number) => {
  const tree = new MerkleTree();
  for (let i = 0; i < size; i++) tree.append(Buffer.from(`leaf ${i}`));
  return tree;
};

/** RFC 9162 section 2.1.3.2. */
function rootFromInclusion(index: number, size: number, leaf: Buffer, path: Buffer[]): Buffer | undefined {
  let fn = index;
  let sn = size - 1;
  let r = leaf;
  for (const p of path) {
    if (sn === 0) return undefined;
    if (fn % 2 === 1 || fn === sn) {
      r = nodeHash(p, r);
      while (fn % 2 === 0 && fn !== 0) {
        fn = Math.floor(fn / 2);
        sn = Math.floor(sn / 2);
      }
    } else r = nodeHash(r, p);
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  return sn === 0 ? r : undefined;
}

/** RFC 9162 section 2.1.4.2: whether the proof joins the two roots. */
function isConsistent(first: number, second: number, roots: [Buffer, Buffer], proof: Buffer[]): boolean {
  const path = Number.isInteger(Math.log2(first)) ? [roots[0], ...proof] : [...proof];
  let fn = first - 1;
  let sn = second - 1;
  while (fn % 2 === 1) {
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  const [start, ...rest] = path;
  if (!start) return false;
  let fr = start;
  let sr = start;
  for (const c of rest) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      fr = nodeHash(c, fr);
      sr = nodeHash(c, sr);
      while (fn % 2 === 0 && fn !== 0) {
        fn = Math.floor(fn / 2);
        sn = Math.floor(sn / 2);
      }
    } else sr = nodeHash(sr, c);
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  return fr.equals(roots[0]) && sr.equals(roots[1]) && sn === 0;
}

describe('the Merkle tree', () => {
  const SIZE = 300;
  const tree = treeOf(SIZE);

  it('has the root hashes of RFC 6962', () => {
    expect(new MerkleTree().root().toString('hex')).toBe(createHash('sha256').digest('hex'));
    const [a, b, c] = ['leaf 0', 'leaf 1', 'leaf 2'].map((text) => leafHash(Buffer.from(text)));
    if (!a || !b || !c) throw new Error('three leaves');
    expect(tree.root(1)).toEqual(a);
    expect(tree.root(3)).toEqual(nodeHash(nodeHash(a, b), c));
  });

  it('proves inclusion of every leaf at every size, and of no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: SIZE }), fc.nat(), (size, seed) => {
        const index = seed % size;
        const proof = tree.inclusionProof(index, size);
        expect(rootFromInclusion(index, size, tree.leafAt(index), proof)).toEqual(tree.root(size));
        const wrong = rootFromInclusion(index, size, leafHash(Buffer.from('other')), proof);
        expect(wrong).not.toEqual(tree.root(size));
      }),
    );
  });

  it('proves that every earlier tree is its beginning', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: SIZE }), fc.nat(), (second, seed) => {
        const first = 1 + (seed % (second - 1));
        const proof = tree.consistencyProof(first, second);
        expect(isConsistent(first, second, [tree.root(first), tree.root(second)], proof)).toBe(true);
        expect(isConsistent(first, second, [leafHash(Buffer.from('x')), tree.root(second)], proof)).toBe(
          false,
        );
      }),
    );
  });

  it('refuses sizes and leaves that it does not have', () => {
    expect(() => tree.root(SIZE + 1)).toThrow(RangeError);
    expect(() => tree.inclusionProof(5, 5)).toThrow(RangeError);
    expect(() => tree.consistencyProof(6, 5)).toThrow(RangeError);
    expect(() => tree.subtree(8, 1)).toThrow(RangeError);
  });
});

describe('canonical JSON', () => {
  it('orders keys by UTF-16 code units at every level (RFC 8785 section 3.2.3)', () => {
    const euro = { '\u20ac': 1, '\r': 2, '\ufb33': 3, 1: 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    expect(Object.keys(JSON.parse(canonicalJson(euro)))).toHaveLength(7);
    expect(canonicalJson(euro)).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    );
    expect(canonicalJson({ b: [{ d: null, c: true }], a: 'x\n"', u: undefined })).toBe(
      '{"a":"x\\n\\"","b":[{"c":true,"d":null}]}',
    );
  });
});

describe('signatures over digests', () => {
  const message = Buffer.from('the message');
  it.each([
    ['P-256', () => generateKeyPairSync('ec', { namedCurve: 'P-256' }), 'sha256'],
    ['P-384', () => generateKeyPairSync('ec', { namedCurve: 'P-384' }), 'sha384'],
    ['P-521', () => generateKeyPairSync('ec', { namedCurve: 'P-521' }), 'sha512'],
    ['RSA', () => generateKeyPairSync('rsa', { modulusLength: 2048 }), 'sha256'],
  ] as const)('by %s', (_, generate, hash) => {
    const { publicKey, privateKey } = generate();
    // Signatures vary in length and in the sign of r and s.
    for (let i = 0; i < 8; i++) {
      const signature = sign(hash, message, privateKey);
      const digest = createHash(hash).update(message).digest();
      expect(verifyDigest(publicKey, digest, signature, hash)).toBe(true);
      digest[0] = (digest[0] ?? 0) ^ 1;
      expect(verifyDigest(publicKey, digest, signature, hash)).toBe(false);
      expect(verifyDigest(generate().publicKey, digest, signature, hash)).toBe(false);
    }
  });

  it('by Ed25519, as Ed25519ph alone', () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const seed = Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url');
    const digest = createHash('sha512').update(message).digest();
    const signature = ed25519ph.sign(new Uint8Array(message), new Uint8Array(seed));
    expect(verifyDigest(publicKey, digest, signature, 'sha512')).toBe(true);
    expect(verifyDigest(publicKey, createHash('sha512').update('x').digest(), signature, 'sha512')).toBe(
      false,
    );
    expect(verifyDigest(publicKey, digest, sign(null, digest, privateKey), 'sha512')).toBe(false);
    expect(verifyDigest(publicKey, digest, Buffer.alloc(64), 'sha512')).toBe(false);
    expect(verifyDigest(publicKey, digest, Buffer.alloc(3), 'sha512')).toBe(false);
  });
});

describe('reading the logs', () => {
  let services: RunningSigstore;
  let issuer: TestIssuer;
  const COUNT = 5;

  beforeAll(async () => {
    [services, issuer] = await Promise.all([startSigstore(), startIssuer()]);
    services.trustIssuer({ issuer: issuer.url, kind: 'github-workflow' });
    for (let i = 0; i < COUNT; i++)
      for (const rekor of [1, 2] as const)
        await signBlob(services, issuer.token, Buffer.from(`artifact ${i}`), { rekor, tsa: false });
  });

  afterAll(async () => {
    await Promise.all([services.stop(), issuer.stop()]);
  });

  const get = async <T>(url: string) => (await (await fetch(url)).json()) as T;

  interface LogEntry {
    body: string;
    integratedTime: number;
    logID: string;
    logIndex: number;
    verification: {
      signedEntryTimestamp: string;
      inclusionProof: {
        hashes: string[];
        rootHash: string;
        treeSize: number;
        logIndex: number;
        checkpoint: string;
      };
    };
  }

  it('Rekor v1: an entry by id, by index and by content, with a proof in the tree of now', async () => {
    const { rekorUrl } = services;
    const [id] = services
      .entries()
      .filter(({ log }) => log === 'rekor-v1')
      .map((entry) => entry.id);
    const byId = await get<Record<string, LogEntry>>(`${rekorUrl}/api/v1/log/entries/${id}`);
    const byLeaf = await get<Record<string, LogEntry>>(`${rekorUrl}/api/v1/log/entries/${id?.slice(-64)}`);
    const byIndex = await get<Record<string, LogEntry>>(`${rekorUrl}/api/v1/log/entries?logIndex=0`);
    const retrieved = await fetch(`${rekorUrl}/api/v1/log/entries/retrieve`, {
      method: 'POST',
      body: JSON.stringify({ logIndexes: [0, 99], entryUUIDs: [id] }),
    });
    const found = (await retrieved.json()) as Record<string, LogEntry>[];
    expect(found).toHaveLength(2);
    const key = await (await fetch(`${rekorUrl}/api/v1/log/publicKey`)).text();
    for (const answer of [byId, byLeaf, byIndex, ...found]) {
      expect(Object.keys(answer)).toEqual([id]);
      const entry = answer[id ?? ''];
      if (!entry) throw new Error('no entry in the answer');
      const { verification, ...promised } = entry;
      const { inclusionProof } = verification;
      expect(inclusionProof.treeSize).toBe(COUNT);
      expect(
        rootFromInclusion(
          inclusionProof.logIndex,
          inclusionProof.treeSize,
          leafHash(Buffer.from(entry.body, 'base64')),
          inclusionProof.hashes.map((hash) => Buffer.from(hash, 'hex')),
        )?.toString('hex'),
      ).toBe(inclusionProof.rootHash);
      const set = Buffer.from(verification.signedEntryTimestamp, 'base64');
      expect(verify('sha256', Buffer.from(canonicalJson(promised)), key, set)).toBe(true);
      const [origin, size, root] = inclusionProof.checkpoint.split('\n');
      expect(origin).toMatch(/^127\.0\.0\.1 - \d+$/);
      expect(size).toBe(String(COUNT));
      expect(Buffer.from(root ?? '', 'base64').toString('hex')).toBe(inclusionProof.rootHash);
    }
    expect((await fetch(`${rekorUrl}/api/v1/log/entries/${'0'.repeat(64)}`)).status).toBe(404);
    expect((await fetch(`${rekorUrl}/api/v1/log/entries/zz`)).status).toBe(422);
    expect((await fetch(`${rekorUrl}/api/v1/log/entries?logIndex=99`)).status).toBe(404);
    expect((await fetch(`${rekorUrl}/api/v1/log/entries`)).status).toBe(422);
  });

  it('Rekor v1: the tree head and consistency proofs', async () => {
    const { rekorUrl } = services;
    const head = await get<{ rootHash: string; treeSize: number; signedTreeHead: string; treeID: string }>(
      `${rekorUrl}/api/v1/log`,
    );
    expect(head.treeSize).toBe(COUNT);
    expect(head.signedTreeHead).toContain(`127.0.0.1 - ${head.treeID}\n${COUNT}\n`);
    const proof = await get<{ hashes: string[]; rootHash: string }>(
      `${rekorUrl}/api/v1/log/proof?firstSize=3&lastSize=${COUNT}&treeID=${head.treeID}`,
    );
    expect(proof.rootHash).toBe(head.rootHash);
    const first = await get<{ rootHash: string }>(`${rekorUrl}/api/v1/log/proof?firstSize=1&lastSize=3`);
    expect(
      isConsistent(
        3,
        COUNT,
        [Buffer.from(first.rootHash, 'hex'), Buffer.from(head.rootHash, 'hex')],
        proof.hashes.map((hash) => Buffer.from(hash, 'hex')),
      ),
    ).toBe(true);
    const status = async (query: string) => (await fetch(`${rekorUrl}/api/v1/log/proof?${query}`)).status;
    expect(await status('firstSize=4&lastSize=3')).toBe(400);
    expect(await status(`lastSize=${COUNT + 1}`)).toBe(400);
    expect(await status('lastSize=0')).toBe(422);
    expect(await status('lastSize=3&treeID=1')).toBe(400);
  });

  it('Rekor v2: the checkpoint, a tile and an entry bundle agree', async () => {
    const { rekorV2Url } = services;
    const checkpoint = await (await fetch(`${rekorV2Url}/api/v2/checkpoint`)).text();
    const [origin, size, root] = checkpoint.split('\n');
    expect([origin, size]).toEqual(['127.0.0.1', String(COUNT)]);
    const bytes = async (path: string) =>
      Buffer.from(await (await fetch(`${rekorV2Url}/api/v2/tile/${path}`)).arrayBuffer());
    const tile = await bytes(`0/000.p/${COUNT}`);
    const bundle = await bytes(`entries/000.p/${COUNT}`);
    const tree = new MerkleTree();
    for (let at = 0; at < bundle.length; ) {
      const length = bundle.readUInt16BE(at);
      tree.append(bundle.subarray(at + 2, at + 2 + length));
      at += 2 + length;
    }
    expect(tree.size).toBe(COUNT);
    expect(tree.root().toString('base64')).toBe(root);
    for (let i = 0; i < COUNT; i++) expect(tile.subarray(32 * i, 32 * (i + 1))).toEqual(tree.leafAt(i));
    expect((await fetch(`${rekorV2Url}/api/v2/tile/0/000`)).status).toBe(404);
    expect((await fetch(`${rekorV2Url}/api/v2/tile/1/000.p/1`)).status).toBe(404);
    expect((await fetch(`${rekorV2Url}/api/v2/tile/x/000`)).status).toBe(404);
  });

  it('faults are put in front of one role at a time', async () => {
    const clear = services.servers.rekor.fault(() => ({ status: 502, body: 'bad gateway' }));
    await expect(signBlob(services, issuer.token, Buffer.from('fault'))).rejects.toThrow(/tlog entry/);
    await signBlob(services, issuer.token, Buffer.from('fault'), { rekor: 2 });
    clear();
    await signBlob(services, issuer.token, Buffer.from('fault'));
  });
});
