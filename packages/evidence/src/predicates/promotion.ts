/**
 * The statement of a promotion (docs/promotion-statement.md): which change was decided on, by which policy, on what evidence, with
 * which result. Its first subject is the change itself, by the digest of its canonical JSON; the second is the image, so that the
 * statement is found where the image is.
 */
import { predicateTypes } from '../media-types.ts';
import type { Statement } from '../statement.ts';
import {
  COMMIT,
  changeDigest,
  type DecisionPredicate,
  decisionOf,
  membersOf,
  requireSubjects,
  SHA256,
} from './decision.ts';

/** One value of one file, on its way from one commit to the next. */
export interface PromotedChange {
  /** Config repository, `owner/name`, with GitHub's numeric id: the name can be taken over, the id cannot. */
  repository: string;
  repositoryId: string;
  branch: string;
  service: string;
  from: string;
  to: string;
  /** `registry/repository` */
  image: string;
  file: string;
  /** Where in the file the value stands. */
  value: string;
  /** Commit of the branch that the change builds on. */
  base: string;
  /** Commit that makes the change. */
  head: string;
  /** Digest that `to` ran; null where nothing had been released there. */
  previous: string | null;
  candidate: string;
}

export interface PromotionPredicate extends DecisionPredicate {
  promotion: PromotedChange;
}

export function promotionStatement(predicate: PromotionPredicate): Statement {
  const { promotion } = predicate;
  const { service, from, to, repository, head, image, candidate } = promotion;
  return {
    subjects: [
      { name: `${service}: ${from} to ${to}, ${repository}@${head}`, digest: changeDigest(promotion) },
      { name: image, digest: candidate },
    ],
    predicateType: predicateTypes.promotion,
    predicate: { ...predicate },
  };
}

/** Throws `DecisionFault`, also when the subjects are not those of the change. */
export function promotionOf(statement: Statement): PromotionPredicate {
  const { predicate } = statement;
  const { text, like, orNull } = membersOf(predicate);
  const change = (name: keyof PromotedChange) => text('promotion', name);
  const promotion: PromotedChange = {
    repository: change('repository'),
    repositoryId: change('repositoryId'),
    branch: change('branch'),
    service: change('service'),
    from: change('from'),
    to: change('to'),
    image: change('image'),
    file: change('file'),
    value: change('value'),
    base: like(COMMIT, 'promotion', 'base'),
    head: like(COMMIT, 'promotion', 'head'),
    previous: orNull(SHA256, 'promotion', 'previous'),
    candidate: like(SHA256, 'promotion', 'candidate'),
  };
  requireSubjects(statement, promotion, promotion.candidate);
  return { promotion, ...decisionOf(predicate) };
}
