/**
 * The statement of a rollback (docs/promotion-statement.md): which digest an environment was taken away from, to which it went back, why,
 * by whose word, and the decision that let it. Its subjects are the rollback itself and the image that comes back.
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

/** The values of a place, and the record of why they go back, on their way from one commit to the next. */
export interface RolledBackChange {
  /** Config repository, `owner/name`, with GitHub's numeric id: the name can be taken over, the id cannot. */
  repository: string;
  repositoryId: string;
  branch: string;
  service: string;
  environment: string;
  /** `registry/repository` */
  image: string;
  file: string;
  /** Where in the file the value stands. */
  value: string;
  /** Commit of the branch that the change builds on. */
  base: string;
  /** Commit that makes the change; null for the one on `base` itself, which names this statement and so can't be named by it. */
  head: string | null;
  /** Digest that is left. */
  left: string;
  /** Digest that comes back. */
  restored: string;
  reason: string;
}

export interface RollbackPredicate extends DecisionPredicate {
  rollback: RolledBackChange;
  /** Event that started the run, as its token says: `workflow_dispatch`, `repository_dispatch`. */
  trigger: string;
}

export function rollbackStatement(predicate: RollbackPredicate): Statement {
  const { rollback } = predicate;
  const { service, environment, repository, base, head, image, restored } = rollback;
  const commit = head ?? `on ${base}`;
  return {
    subjects: [
      { name: `${service}: ${environment} back, ${repository}@${commit}`, digest: changeDigest(rollback) },
      { name: image, digest: restored },
    ],
    predicateType: predicateTypes.rollback,
    predicate: { ...predicate },
  };
}

/** Throws `DecisionFault`, also when the subjects are not those of the change. */
export function rollbackOf(statement: Statement): RollbackPredicate {
  const { predicate } = statement;
  const { text, like, orNull } = membersOf(predicate);
  const change = (name: keyof RolledBackChange) => text('rollback', name);
  const rollback: RolledBackChange = {
    repository: change('repository'),
    repositoryId: change('repositoryId'),
    branch: change('branch'),
    service: change('service'),
    environment: change('environment'),
    image: change('image'),
    file: change('file'),
    value: change('value'),
    base: like(COMMIT, 'rollback', 'base'),
    head: orNull(COMMIT, 'rollback', 'head'),
    left: like(SHA256, 'rollback', 'left'),
    restored: like(SHA256, 'rollback', 'restored'),
    reason: change('reason'),
  };
  requireSubjects(statement, rollback, rollback.restored);
  return { rollback, ...decisionOf(predicate), trigger: text('trigger') };
}
