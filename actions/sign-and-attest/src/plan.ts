/**
 * What is still to be written. A digest has one history: what the same workflow of the same repository has attested about it
 * already is kept, and a second run adds nothing that would contradict it.
 */
import {
  type AnyVerified,
  claimOf,
  kindOf,
  provenanceFacts,
  reasons,
  runOfSigner,
  type Statement,
  serializeStatement,
  signerName,
  verdictOf,
} from '@waybill/evidence';

/** A verified bundle that is attached already. */
export type Existing = AnyVerified & {
  form: 'bundle' | 'legacy';
  /** As a bundle, whatever form it has. */
  bytes: Buffer;
  /** Payload of a signature in the older form. */
  signedPayload?: Buffer;
  /** Digests that it is attached to. */
  attachedTo: string[];
};

export interface Kept {
  statement: Statement;
  existing: Existing;
  /** Why nothing is added. */
  reason: string;
  /** Whether it says what this run says: then this run may say it again in another form. */
  equal: boolean;
  /** Whether somebody should look: the image carries the history of another run. */
  otherHistory: boolean;
}

export interface Plan {
  write: Statement[];
  keep: Kept[];
  /** Statements that would contradict the history that is kept. */
  drop: { statement: Statement; reason: string }[];
}

/**
 * @param existing bundles on the image that the identity of this run has signed
 * Throws WAYBILL_EVIDENCE_CONTRADICTS when the image carries another verdict or test result of the same commit.
 */
export function planStatements(wanted: readonly Statement[], existing: readonly Existing[]): Plan {
  const plan: Plan = { write: [], keep: [], drop: [] };
  const history = existing.find(({ statement }) => kindOf(statement.predicateType) === 'provenance');
  const commit = history && provenanceFacts(history.statement.predicate).commit;
  for (const statement of wanted) {
    const there = existing.filter(
      (item) => item.statement.predicateType === statement.predicateType && covers(item.statement, statement),
    );
    const equal = there.find((item) => sameStatement(item.statement, statement));
    if (equal) {
      plan.keep.push({
        statement,
        existing: equal,
        reason: 'the same statement is there',
        equal: true,
        otherHistory: false,
      });
      continue;
    }
    const kind = kindOf(statement.predicateType);
    const [other] = there;
    // Signatures and statements of unknown types never contradict each other: a newer one stands beside the older.
    if (kind === 'signature' || kind === undefined || (other === undefined && kind !== 'gate')) {
      plan.write.push(statement);
    } else if (kind === 'gate') {
      planGate(plan, statement, other, commit);
    } else if (other) {
      if (kind === 'tests' && claimOf(other.statement).key !== claimOf(statement).key)
        throw contradiction(statement, other);
      const from = history && commit !== undefined ? ` (${writer(other)}, commit ${commit})` : '';
      plan.keep.push({
        statement,
        existing: other,
        reason: `attested already${from}`,
        equal: false,
        otherHistory: kind === 'provenance' && provenanceFacts(statement.predicate).commit !== commit,
      });
    }
  }
  return plan;
}

function planGate(
  plan: Plan,
  statement: Statement,
  other: Existing | undefined,
  commit: string | undefined,
): void {
  const verdict = verdictOf(statement.predicate);
  if (commit !== undefined && verdict.commit !== commit) {
    plan.drop.push({
      statement,
      reason: `the image was built from commit ${commit} before; a verdict for ${verdict.commit} is not about it`,
    });
  } else if (!other) plan.write.push(statement);
  else if (claimOf(other.statement).key === claimOf(statement).key)
    plan.keep.push({
      statement,
      existing: other,
      reason: 'the same verdict is attested already',
      equal: true,
      otherHistory: false,
    });
  else throw contradiction(statement, other);
}

/** The run that wrote it; of a key only the key is known. */
function writer({ signer }: Existing): string {
  return runOfSigner(signer) ?? signerName(signer);
}

/** Whether everything that `wanted` is about is covered. */
function covers(existing: Statement, wanted: Statement): boolean {
  const digests = new Set(existing.subjects.map(({ digest }) => digest));
  return wanted.subjects.every(({ digest }) => digests.has(digest));
}

/** Equal but for the attempt of the run that wrote it, and for what a bill of materials says of its own making. */
function sameStatement(a: Statement, b: Statement): boolean {
  if (kindOf(a.predicateType) === 'sbom') return claimOf(a).key === claimOf(b).key;
  const text = (statement: Statement) =>
    serializeStatement(statement)
      .toString('utf8')
      .replace(/\/attempts\/\d+/g, '');
  return text(a) === text(b);
}

function contradiction(statement: Statement, other: Existing) {
  return reasons.EVIDENCE_CONTRADICTS({
    message: 'the image carries another statement of the same kind already',
    where: statement.subjects[0]?.digest,
    expected: claimOf(other.statement).shown,
    found: claimOf(statement).shown,
    fix: `look at ${writer(other)}, which attested it; build again, so that the new digest has one history`,
  });
}
