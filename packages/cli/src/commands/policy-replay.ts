/** `waybill policy replay`: takes the decision of a promotion or rollback again, from what its statement records. */
import {
  DecisionFault,
  evidenceErrors,
  parseBundle,
  parseStatement,
  parseTrustedRoot,
  predicateTypes,
  type Statement,
  StatementFault,
  statementDigest,
} from '@waybill/evidence';
import { parsePolicy } from '@waybill/policy';
import { type Replay, replayPromotion, replayRollback } from '@waybill/promotion';
import type { Command } from '../command.ts';
import { errors } from '../errors.ts';
import { readText } from '../files.ts';
import { columns } from '../text-table.ts';

export const command: Command = {
  help: `
waybill policy replay STATEMENT --policy FILE --trusted-root FILE

Takes the decision of a promotion, or of a rollback, again from the inputs that its signed statement records, and compares the bytes.
Reads nothing else.
Who signed it is not asked here: the required check verify-promotion asks that.

  STATEMENT             the in-toto statement as it was signed, or the Sigstore bundle that carries it
  --policy FILE         the delivery policy as it was at the base commit of the change
  --trusted-root FILE   the Sigstore trusted root as it was then (JSON)
  --json                { equal, signed, replayed, differences }

Exit codes: 0 equal byte for byte, 1 it differs and where, 2 could not look.`,
  operands: ['STATEMENT'],
  options: { policy: { type: 'string' }, 'trusted-root': { type: 'string' } },
  async run(args) {
    const [path = ''] = args.operands;
    const policyPath = args.required('policy');
    const rootPath = args.required('trusted-root');
    const payload = await payloadIn(path);
    const policy = await parsePolicy(await readText(policyPath), policyPath);
    const { digest: trustedRootDigest } = parseTrustedRoot(await readText(rootPath), rootPath);
    const replay = replayed(payload, path, (statement) => {
      const again = statement.predicateType === predicateTypes.rollback ? replayRollback : replayPromotion;
      return again(statement, { policy, trustedRootDigest });
    });
    const equal = replay.bytes.equals(payload);
    // The same facts in other bytes: members in another order, blanks, or members that no statement has.
    const differences =
      equal || replay.differences.length > 0 ? replay.differences : ['the form of the JSON'];
    const signed = statementDigest(payload);
    return {
      code: equal ? 0 : 1,
      json: { equal, signed, replayed: replay.digest, differences },
      text: [
        equal
          ? 'equal: the recorded inputs give this very statement'
          : 'differs: the recorded inputs and these files give another statement',
        ...columns([
          ['statement', signed],
          ['replayed', replay.digest],
          ...differences.map((difference, i) => [i === 0 ? 'differs in' : '', difference]),
        ]),
      ],
    };
  },
};

/** The bytes that were signed: the file itself, or what the bundle in it carries. Throws WAYBILL_BUNDLE_INVALID. */
async function payloadIn(path: string): Promise<Buffer> {
  const text = await readText(path);
  let mediaType: unknown;
  try {
    mediaType = (JSON.parse(text) as { mediaType?: unknown } | null)?.mediaType;
  } catch {
    // Told as what it is when it is read as a statement.
  }
  // An editor ends a file with a line break; canonical JSON has none.
  if (mediaType === undefined) return Buffer.from(text.replace(/\r?\n$/, ''));
  const { content } = await parseBundle(Buffer.from(text), path);
  if (content.$case === 'dsseEnvelope') return Buffer.from(content.dsseEnvelope.payload);
  throw evidenceErrors.BUNDLE_INVALID({ message: 'this bundle carries no statement', where: path });
}

/** Throws WAYBILL_CLI_NO_PROMOTION for what is no statement of a promotion or rollback. */
function replayed(payload: Buffer, path: string, replay: (statement: Statement) => Replay): Replay {
  try {
    return replay(parseStatement(payload));
  } catch (cause) {
    if (!(cause instanceof StatementFault) && !(cause instanceof DecisionFault)) throw cause;
    throw errors.CLI_NO_PROMOTION({ message: cause.message, where: path, cause });
  }
}
