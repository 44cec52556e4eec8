/** What an image was built from, by its verified provenance. */
import { textAt } from '../json-values.ts';
import { provenanceFacts } from '../predicates/provenance.ts';
import type { EvidenceReport } from '../report.ts';
import type { AnyVerified } from './bundle-verifier.ts';
import { isKey } from './signer.ts';

export type Source = NonNullable<EvidenceReport['source']>;

/** Of a workflow the certificate says it; a key says nothing of it, so that its holder's word in the provenance stands. */
export function sourceOf({ signer, statement }: AnyVerified): Source {
  if (!isKey(signer))
    return {
      repository: signer.sourceRepositoryUri,
      repositoryId: signer.sourceRepositoryId,
      ref: signer.sourceRef,
      commit: signer.sourceDigest,
    };
  const { sourceUri = '', commit = '' } = provenanceFacts(statement.predicate);
  const [, repository = '', ref = ''] = /^git\+([^@]+)@(.+)$/.exec(sourceUri) ?? [];
  const repositoryId = textAt(
    statement.predicate,
    'buildDefinition',
    'internalParameters',
    'github',
    'repository_id',
  );
  return { repository, repositoryId: repositoryId ?? '', ref, commit };
}
