/** Statements on an image that were signed by whom the policy trusts, and the chain of them from one digest of an environment to the next. */
import {
  DecisionFault,
  type DecisionPredicate,
  type EvidenceSource,
  type IdentityFinding,
  type PromotionPredicate,
  promotionOf,
  type RollbackPredicate,
  rollbackOf,
  type Statement,
} from '@waybill/evidence';
import { WaybillError } from '@waybill/toolkit';
import type { ConfigRevision } from './config.ts';
import { type DecisionKind, distrust } from './deciders.ts';
import { type ImageRecord, imageRecord, type SignedWord } from './image-record.ts';

export interface Signed<P extends DecisionPredicate> {
  word: SignedWord;
  predicate: P;
}
export type SignedPromotion = Signed<PromotionPredicate>;
export type SignedRollback = Signed<RollbackPredicate>;

/** Statements by those whom the policy trusts to sign them, the latest decision first; and what speaks against the others. */
export interface Trusted<P extends DecisionPredicate> {
  statements: Signed<P>[];
  against: IdentityFinding[];
}

export function trustedPromotions(
  config: ConfigRevision,
  { promotions }: Pick<ImageRecord, 'promotions'>,
): Trusted<PromotionPredicate> {
  return trusted(config, promotions, 'promotion', promotionOf);
}

export function trustedRollbacks(
  config: ConfigRevision,
  { rollbacks }: Pick<ImageRecord, 'rollbacks'>,
): Trusted<RollbackPredicate> {
  return trusted(config, rollbacks, 'rollback', rollbackOf);
}

function trusted<P extends DecisionPredicate>(
  config: ConfigRevision,
  words: readonly SignedWord[],
  kind: DecisionKind,
  read: (statement: Statement) => P,
): Trusted<P> {
  const statements: Signed<P>[] = [];
  const against: IdentityFinding[] = [];
  for (const word of words) {
    const finding = distrust(word.signer, kind, config);
    if (finding) {
      against.push(finding);
      continue;
    }
    try {
      statements.push({ word, predicate: read(word.statement) });
    } catch (error) {
      if (!(error instanceof DecisionFault)) throw error;
      against.push({ code: 'PREDICATE_PARSE', reason: `${word.referrer}: ${error.message}` });
    }
  }
  statements.sort((a, b) => (evaluatedAt(a) < evaluatedAt(b) ? 1 : -1));
  return { statements, against };
}

/** The statements by which an environment came to run a digest; why there are none where that could not be seen. */
export interface EarlierStatements {
  /** Digests, the latest first. */
  statements: string[];
  problem?: string;
}

/** Reads the image that the environment ran before. */
export async function earlierStatements(
  config: ConfigRevision,
  source: EvidenceSource,
  step: { service: string; to: string; previous: string | undefined },
): Promise<EarlierStatements> {
  const { service, to, previous } = step;
  if (previous === undefined) return { statements: [] };
  try {
    const record = await imageRecord(source, previous, config);
    const { statements } = trustedPromotions(config, record);
    return {
      statements: statements
        .filter(
          ({ predicate: { promotion } }) =>
            promotion.repositoryId === config.repositoryId &&
            promotion.service === service &&
            promotion.to === to &&
            promotion.candidate === previous,
        )
        .map(({ word }) => word.statementDigest),
    };
  } catch (error) {
    if (!(error instanceof WaybillError) || error.kind === 'bug') throw error;
    return { statements: [], problem: `${previous} could not be read: ${error.message} [${error.code}]` };
  }
}

function evaluatedAt({ predicate }: Signed<DecisionPredicate>): string {
  return String(predicate.decision.evaluatedAt ?? '');
}
