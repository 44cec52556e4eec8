/** Statements on an image that a promoter signed, and the chain that they make from one digest of an environment to the next. */
import {
  type EvidenceSource,
  type IdentityFinding,
  PromotionFault,
  type PromotionPredicate,
  promotionOf,
} from '@waybill/evidence';
import { WaybillError } from '@waybill/toolkit';
import type { ConfigRevision } from './config.ts';
import { distrust } from './deciders.ts';
import { type ImageRecord, imageRecord, type SignedWord } from './image-record.ts';

export interface SignedPromotion {
  word: SignedWord;
  predicate: PromotionPredicate;
}

/** The statements by promoters that the policy trusts, the latest decision first; and what speaks against the others. */
export function trustedPromotions(
  config: ConfigRevision,
  record: Pick<ImageRecord, 'promotions'>,
): { promotions: SignedPromotion[]; against: IdentityFinding[] } {
  const promotions: SignedPromotion[] = [];
  const against: IdentityFinding[] = [];
  for (const word of record.promotions) {
    const finding = distrust(word.signer, 'promotion', config);
    if (finding) {
      against.push(finding);
      continue;
    }
    try {
      promotions.push({ word, predicate: promotionOf(word.statement) });
    } catch (error) {
      if (!(error instanceof PromotionFault)) throw error;
      against.push({ code: 'PREDICATE_PARSE', reason: `${word.referrer}: ${error.message}` });
    }
  }
  promotions.sort((a, b) => (evaluatedAt(a) < evaluatedAt(b) ? 1 : -1));
  return { promotions, against };
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
    const { promotions } = trustedPromotions(config, record);
    return {
      statements: promotions
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

function evaluatedAt({ predicate }: SignedPromotion): string {
  return String(predicate.decision.evaluatedAt ?? '');
}
