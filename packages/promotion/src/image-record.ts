/** What an image carries about its own way: every statement by digest, and those that promote, put back or withdraw it, verified. */
import {
  digestsOf,
  type EvidenceSource,
  type FoundBundle,
  type FoundEvidence,
  imageParts,
  predicateTypes,
  type Signer,
  statementDigest,
  type VerifiedBundle,
} from '@waybill/evidence';
import type { Digest, Manifest } from '@waybill/registry';
import type { ConfigRevision } from './config.ts';
import { type DecisionKind, decisionVerifier } from './deciders.ts';

/** A statement whose signature verifies. Whether its signer may say it is another question. */
export interface SignedWord extends Omit<VerifiedBundle, 'signer'> {
  signer: Signer;
  /** What names it: digest of the referrer's manifest. */
  referrer: string;
  /** The Sigstore bundle, where it carries the statement itself: it can be kept elsewhere too. */
  bundle?: Uint8Array;
}

export interface ImageRecord {
  /** Digests of all statements that are shown, of any kind, whoever signed them. */
  shown: ReadonlySet<string>;
  promotions: SignedWord[];
  rollbacks: SignedWord[];
  withdrawals: SignedWord[];
  /** Listed as one of these, but the signature does not verify. */
  broken: { referrer: string; code: string; reason: string }[];
}

/** Remembers what was read: verifier and record look at the same manifests and bundles. */
export function remembered(source: EvidenceSource): EvidenceSource {
  const manifests = new Map<Digest, Promise<Manifest>>();
  const evidence = new Map<Digest, Promise<FoundEvidence>>();
  return {
    name: source.name,
    manifest: (digest) => once(manifests, digest, () => source.manifest(digest)),
    evidence: (digest) => once(evidence, digest, () => source.evidence(digest)),
  };
}

const KINDS: readonly DecisionKind[] = ['promotion', 'rollback', 'withdrawal'];

/** Throws what reading the image throws. */
export async function imageRecord(
  source: EvidenceSource,
  digest: string,
  config: Pick<ConfigRevision, 'policy' | 'trustedRoot'>,
): Promise<ImageRecord> {
  const parts = await imageParts(source, digest as Digest);
  const all = await Promise.all(digestsOf(parts).map((part) => source.evidence(part)));
  const record: ImageRecord = {
    shown: new Set(),
    promotions: [],
    rollbacks: [],
    withdrawals: [],
    broken: [],
  };
  const shown = new Set<string>();
  const ours: { found: FoundBundle; kind: DecisionKind }[] = [];
  for (const found of all.flatMap(({ bundles }) => bundles)) {
    const payload = found.signedPayload ?? payloadOf(found.bytes);
    if (payload === undefined) continue;
    shown.add(statementDigest(payload));
    const type = typeOf(payload);
    const kind = KINDS.find((each) => type === predicateTypes[each]);
    if (kind) ours.push({ found, kind });
  }
  record.shown = shown;
  if (ours.length === 0) return record;
  const verifiers = {
    promotion: await decisionVerifier(config, 'promotion'),
    rollback: await decisionVerifier(config, 'rollback'),
    withdrawal: await decisionVerifier(config, 'withdrawal'),
  };
  for (const { found, kind } of ours) {
    const { referrer, bytes } = found;
    const verdict = await verifiers[kind](bytes, referrer, found.signedPayload);
    if (!verdict.ok) record.broken.push({ referrer, code: verdict.code, reason: verdict.reason });
    else if (verdict.signedAt === undefined)
      record.broken.push({ referrer, code: 'TIMESTAMP_MISSING', reason: 'nothing says when it was signed' });
    else {
      const list = record[`${kind}s`];
      if (!list.some((word) => word.statementDigest === verdict.statementDigest))
        list.push({
          ...verdict,
          signedAt: verdict.signedAt,
          referrer,
          bundle: found.signedPayload === undefined ? bytes : undefined,
        });
    }
  }
  return record;
}

function once<K, V>(known: Map<K, Promise<V>>, key: K, read: () => Promise<V>): Promise<V> {
  const there = known.get(key) ?? read();
  known.set(key, there);
  return there;
}

/** The bytes that a bundle signs, not verified; undefined where it holds none. */
function payloadOf(bundle: Uint8Array): Buffer | undefined {
  try {
    const { dsseEnvelope } = JSON.parse(Buffer.from(bundle).toString('utf8')) as {
      dsseEnvelope?: { payload?: unknown };
    };
    return typeof dsseEnvelope?.payload === 'string'
      ? Buffer.from(dsseEnvelope.payload, 'base64')
      : undefined;
  } catch {
    return undefined;
  }
}

function typeOf(payload: Uint8Array): unknown {
  try {
    return (JSON.parse(Buffer.from(payload).toString('utf8')) as { predicateType?: unknown }).predicateType;
  } catch {
    return undefined;
  }
}
