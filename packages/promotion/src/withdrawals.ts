/**
 * Whether a digest was withdrawn. The list stands in the config repository, a file for each digest, read at the commit that is decided
 * on: it is as fresh as the branch. The same statements hang on the image, so that taking a file away lifts nothing.
 */
import { inForce, type Withdrawal, WithdrawalFault, withdrawalOf } from '@waybill/evidence';
import type { WithdrawalFact } from '@waybill/policy';
import { canonicalJson } from '@waybill/toolkit';
import type { ConfigRevision } from './config.ts';
import { decisionVerifier, distrust } from './deciders.ts';
import { errors } from './errors.ts';
import type { ImageRecord, SignedWord } from './image-record.ts';

/** Where the list stands in the config repository. */
export const withdrawalFolder = '.waybill/withdrawals';
const SCHEMA = 'waybill/withdrawals/v1';

/** A statement of withdrawal by a workflow, or by a key, that may say so. */
type TrustedWithdrawal = Withdrawal & {
  statement: string;
  listed: boolean;
  /** Undefined where the image carries it in a form that the list can't hold. */
  bundle?: Uint8Array;
};

/** A file of the list that can't be believed as it stands. */
class ListFault extends Error {}

/** Where the withdrawals of a digest stand in the config repository: the same bytes under another name are withdrawn too. */
export function withdrawalPath(digest: string): string {
  return `${withdrawalFolder}/${digest.replace(':', '-')}.json`;
}

/** The text of a file of the list: Sigstore bundles, oldest first. */
export function withdrawalFile(bundles: readonly Uint8Array[]): string {
  const parsed = bundles.map((bundle): unknown => JSON.parse(Buffer.from(bundle).toString('utf8')));
  return `${canonicalJson({ schema: SCHEMA, bundles: parsed })}\n`;
}

/** The bundles of such a file. Throws an Error that says what is wrong with it. */
function bundlesIn(text: string): Buffer[] {
  let file: { schema?: unknown; bundles?: unknown };
  try {
    file = JSON.parse(text) as typeof file;
  } catch {
    throw new ListFault('it is not JSON');
  }
  if (file?.schema !== SCHEMA || !Array.isArray(file.bundles) || file.bundles.length === 0)
    throw new ListFault(`it is not a list of bundles ("schema": "${SCHEMA}")`);
  return file.bundles.map((bundle) => Buffer.from(JSON.stringify(bundle)));
}

/**
 * The statements about a digest, in the list and on the image. Throws an Error for a list that can't be believed: whoever may
 * write there must not be able to lift a withdrawal by spoiling its file.
 * @param text of the digest's file at the commit of `config`; undefined where there is none.
 */
async function withdrawalsOf(
  config: ConfigRevision,
  digest: string,
  text: string | undefined,
  record: Pick<ImageRecord, 'withdrawals'> | undefined,
): Promise<TrustedWithdrawal[]> {
  const found = new Map<string, TrustedWithdrawal>();
  for (const bundle of text === undefined ? [] : bundlesIn(text)) {
    const verify = await decisionVerifier(config, 'withdrawal');
    const verdict = await verify(bundle, withdrawalPath(digest));
    if (!verdict.ok) throw new ListFault(`${verdict.code}: ${verdict.reason}`);
    found.set(verdict.statementDigest, { ...trusted(config, digest, verdict), listed: true, bundle });
  }
  // Anybody who may push can hang a statement on an image: there, only what is trusted counts.
  for (const word of record?.withdrawals ?? []) {
    if (found.has(word.statementDigest)) continue;
    try {
      const withdrawal = trusted(config, digest, word);
      found.set(word.statementDigest, { ...withdrawal, listed: false, bundle: word.bundle });
    } catch (error) {
      if (!(error instanceof ListFault) && !(error instanceof WithdrawalFault)) throw error;
    }
  }
  return [...found.values()];
}

/** @param asOf when the head of the branch was read that `text` is of. */
export async function withdrawalFact(
  config: ConfigRevision,
  digest: string,
  text: string | undefined,
  record: Pick<ImageRecord, 'withdrawals'> | undefined,
  asOf: Date,
): Promise<WithdrawalFact> {
  try {
    const [withdrawal] = inForce(await withdrawalsOf(config, digest, text, record));
    if (!withdrawal) return { state: 'clear', asOf };
    const { by, since, reason } = withdrawal;
    return { state: 'withdrawn', reason: `withdrawn by ${by.login} at ${since}: ${reason}` };
  } catch (error) {
    if (!(error instanceof ListFault) && !(error instanceof WithdrawalFault)) throw error;
    return {
      state: 'unknown',
      reason: `${withdrawalPath(digest)} is there but can't be believed: ${error.message}`,
    };
  }
}

export interface WithdrawalState {
  /** Withdrawals that no statement lifts, by the digests of their statements. */
  inForce: (Withdrawal & { statement: string })[];
  /** Bundles that the list holds, oldest first. */
  listed: Uint8Array[];
  /** The digests of their statements. */
  listedStatements: string[];
  /** Bundles of trusted statements that only the image carries. */
  unlisted: Uint8Array[];
}

/** Where a digest stands, for who adds to its list. Throws WAYBILL_WITHDRAWAL_LIST_BROKEN. */
export async function withdrawalState(
  config: ConfigRevision,
  digest: string,
  text: string | undefined,
  record: Pick<ImageRecord, 'withdrawals'>,
): Promise<WithdrawalState> {
  try {
    const all = await withdrawalsOf(config, digest, text, record);
    const bundles = (listed: boolean) =>
      all.flatMap((word) => (word.listed === listed && word.bundle ? [word.bundle] : []));
    return {
      inForce: inForce(all),
      listed: bundles(true),
      listedStatements: all.filter(({ listed }) => listed).map(({ statement }) => statement),
      unlisted: bundles(false),
    };
  } catch (error) {
    if (!(error instanceof ListFault) && !(error instanceof WithdrawalFault)) throw error;
    throw errors.WITHDRAWAL_LIST_BROKEN({
      message: `nothing can be added to the list: ${error.message}`,
      where: `${withdrawalPath(digest)}@${config.oid.slice(0, 12)}`,
      cause: error,
    });
  }
}

function trusted(
  config: ConfigRevision,
  digest: string,
  word: Pick<SignedWord, 'signer' | 'statement' | 'statementDigest'>,
): Withdrawal & { statement: string } {
  const against = distrust(word.signer, 'withdrawal', config);
  if (against) throw new ListFault(`${against.code}: ${against.reason}`);
  const withdrawal = withdrawalOf(word.statement);
  if (withdrawal.digest !== digest) throw new ListFault(`it is about ${withdrawal.digest}`);
  return { ...withdrawal, statement: word.statementDigest };
}
