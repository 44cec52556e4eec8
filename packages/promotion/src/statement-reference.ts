/** By what a reader finds the signed statement of a decision. */
import { signerName } from '@waybill/evidence';
import { markdownCode } from '@waybill/toolkit';
import type { AttachedStatement } from './attached-statement.ts';
import type { SignedWord } from './image-record.ts';

export interface StatementReference {
  /** `sha256:...` of the statement. */
  digest: string;
  /** `registry/repository@sha256:...` of the referrer that carries it. */
  reference: string;
  /** URI of the workflow that signed. */
  signer: string;
  /** Position in the transparency log. */
  logIndex?: string;
}

/** @param image `registry/repository` */
export function referenceTo(image: string, statement: AttachedStatement | SignedWord): StatementReference {
  const { referrer, logIndex, signer } = statement;
  return {
    digest: 'digest' in statement ? statement.digest : statement.statementDigest,
    reference: `${image}@${referrer}`,
    signer: typeof signer === 'string' ? signer : signerName(signer),
    logIndex,
  };
}

/** What the text of a pull request says of it; the required check looks for it on the image. */
export function statementLine(kind: 'promotion' | 'rollback', statement: StatementReference): string {
  const { digest, reference, signer } = statement;
  return `<sub>Signed statement of this ${kind}: ${markdownCode(digest)}, attached to the image as ${markdownCode(reference, 300)}, by ${markdownCode(signer, 200)}.</sub>`;
}
