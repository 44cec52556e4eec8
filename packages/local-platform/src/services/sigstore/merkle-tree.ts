/** An append-only Merkle tree in memory, hashed and proved as RFC 6962 section 2.1 says. */
import { createHash } from 'node:crypto';

const LEAF_PREFIX = Buffer.from([0x00]);
const NODE_PREFIX = Buffer.from([0x01]);

export function leafHash(data: Uint8Array): Buffer {
  return createHash('sha256').update(LEAF_PREFIX).update(data).digest();
}

export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return createHash('sha256').update(NODE_PREFIX).update(left).update(right).digest();
}

export class MerkleTree {
  readonly #leaves: Buffer[] = [];
  readonly #indexes = new Map<string, number>();
  /** Hashes of complete subtrees, which never change: `level/index`. */
  readonly #complete = new Map<string, Buffer>();

  get size(): number {
    return this.#leaves.length;
  }

  /** Adds a leaf and returns its index. The tree itself takes equal leaves; logs decide what a duplicate is. */
  append(data: Uint8Array): number {
    const hash = leafHash(data);
    const index = this.#leaves.push(hash) - 1;
    const key = hash.toString('hex');
    if (!this.#indexes.has(key)) this.#indexes.set(key, index);
    return index;
  }

  /** Index of the first leaf with these bytes, or undefined. */
  indexOf(data: Uint8Array): number | undefined {
    return this.indexOfHash(leafHash(data));
  }

  indexOfHash(hash: Uint8Array): number | undefined {
    return this.#indexes.get(Buffer.from(hash).toString('hex'));
  }

  leafAt(index: number): Buffer {
    const leaf = this.#leaves[index];
    if (!leaf) throw new RangeError(`no leaf ${index} in a tree of ${this.size}`);
    return leaf;
  }

  /** Hash of the tree of the first `size` leaves: MTH(D[size]). */
  root(size = this.size): Buffer {
    this.#check(size);
    return this.#range(0, size);
  }

  /** Audit path of a leaf in the tree of the first `size` leaves, from the bottom up: PATH(index, D[size]). */
  inclusionProof(index: number, size = this.size): Buffer[] {
    this.#check(size);
    if (index < 0 || index >= size) throw new RangeError(`no leaf ${index} in a tree of ${size}`);
    return this.#path(index, 0, size);
  }

  /** Proof that the tree of `first` leaves is the beginning of the tree of `second`: PROOF(first, D[second]). */
  consistencyProof(first: number, second = this.size): Buffer[] {
    this.#check(second);
    if (first < 0 || first > second)
      throw new RangeError(`no tree of ${first} leaves in a tree of ${second}`);
    if (first === 0 || first === second) return [];
    return this.#subproof(first, 0, second, true);
  }

  /** Hash of the complete subtree of 2^level leaves that starts at leaf `index * 2^level`. */
  subtree(level: number, index: number): Buffer {
    const width = 2 ** level;
    this.#check((index + 1) * width);
    return this.#range(index * width, (index + 1) * width);
  }

  #path(index: number, start: number, end: number): Buffer[] {
    if (end - start === 1) return [];
    const split = start + largestPowerOfTwoBelow(end - start);
    return index < split
      ? [...this.#path(index, start, split), this.#range(split, end)]
      : [...this.#path(index, split, end), this.#range(start, split)];
  }

  /** SUBPROOF(m, D[start:end], whole): `whole` says whether the first tree's root is known to the verifier. */
  #subproof(size: number, start: number, end: number, whole: boolean): Buffer[] {
    const width = end - start;
    if (size === width) return whole ? [] : [this.#range(start, end)];
    const half = largestPowerOfTwoBelow(width);
    const split = start + half;
    return size <= half
      ? [...this.#subproof(size, start, split, whole), this.#range(split, end)]
      : [...this.#subproof(size - half, split, end, false), this.#range(start, split)];
  }

  #range(start: number, end: number): Buffer {
    const width = end - start;
    if (width === 0) return createHash('sha256').digest();
    if (width === 1) return this.leafAt(start);
    const level = Math.log2(width);
    const key = Number.isInteger(level) && start % width === 0 ? `${level}/${start / width}` : undefined;
    const known = key === undefined ? undefined : this.#complete.get(key);
    if (known) return known;
    const split = start + largestPowerOfTwoBelow(width);
    const hash = nodeHash(this.#range(start, split), this.#range(split, end));
    if (key !== undefined) this.#complete.set(key, hash);
    return hash;
  }

  #check(size: number): void {
    if (!Number.isInteger(size) || size < 0 || size > this.size)
      throw new RangeError(`no tree of ${size} leaves: the tree has ${this.size}`);
  }
}

/** The largest power of two smaller than `n` (RFC 6962 section 2.1, k). */
function largestPowerOfTwoBelow(n: number): number {
  return 2 ** (31 - Math.clz32(n - 1));
}
