/** What a run has to do, and what it has signed so far. */
import type { ImageParts, Statement } from '@waybill/evidence';
import type { Digest } from '@waybill/registry';
import type { Identity } from './identity.ts';
import type { Forms } from './legacy.ts';
import type { Existing, Plan } from './plan.ts';
import type { Transparency } from './transparency.ts';

/** What this run has to do, and for which image. */
export interface Work {
  plan: Plan;
  forms: Forms;
  /** Signatures in the older format that are to be made. */
  signatures: { digest: Digest; payload: Buffer }[];
  existing: Existing[];
  parts: ImageParts;
  identity: Identity;
}

/** A statement that this run has signed. */
export interface Written {
  statement: Statement;
  digest: string;
  bundle: Buffer;
  transparency: Transparency;
}

export function subjectsOf({ statement }: { statement: Statement }): string[] {
  return statement.subjects.map(({ digest }) => digest);
}
