/**
 * Whose word a record in the history is. A commit of the App's own says what a writer has written. The message of a commit by which a pull
 * request was merged is that of whoever merged it, and GitHub signs it too: there, the App's commits on the branch of the pull request count.
 */
import { commitsApart, fullName, getPullRequest, pullRequestsOf, whoAmI } from '@waybill/github';
import type { BumpRecord } from '@waybill/gitops';
import { WaybillError } from '@waybill/toolkit';
import { type Decision, decide, type PastBump, type Wish } from './decision.ts';
import type { Inputs } from './inputs.ts';
import type { View } from './look.ts';
import type { Ports } from './main.ts';
import { recordsOf } from './message.ts';

/**
 * Decides, and looks at whose word it is wherever a record would keep the bump out: who merges could name an order that no build ever reaches.
 * In its place stands what the App has written. Throws what `decide` and GitHub's client throw.
 */
export function believer(
  { configRepository: repository, transport }: Pick<Inputs, 'configRepository' | 'transport'>,
  wish: Wish,
  { github, log }: Pick<Ports, 'github' | 'log'>,
): (view: Pick<View, 'edit' | 'past'>) => Promise<Decision> {
  /** By commit: what the App says there of the service in the environment, undefined where nothing. */
  const known = new Map<string, BumpRecord | undefined>();

  async function ownWord({ commit, record }: PastBump): Promise<BumpRecord | undefined> {
    const pull = (await pullRequestsOf(github, repository, [commit.oid])).get(commit.oid);
    if (!pull) return record;
    const { base, head } = await getPullRequest(github, repository, pull.number);
    const { own } = await commitsApart(github, repository, base.sha, head.sha, await whoAmI(github));
    const about = ({ service, environment }: BumpRecord) =>
      service === record.service && environment === record.environment;
    return own.flatMap(recordsOf).filter(about).at(-1);
  }

  /** The bump as the App has written it; undefined where it has not. */
  async function asWritten(bump: PastBump): Promise<PastBump | undefined> {
    const { oid } = bump.commit;
    if (!known.has(oid)) {
      const record = await unlessUnseen(bump.record, () => ownWord(bump));
      known.set(oid, record);
      if (record?.order !== bump.record.order)
        log.warning(
          `${fullName(repository)}@${oid.slice(0, SHORT_COMMIT_LENGTH)} states order ${bump.record.order}, the App has written ${record?.order ?? 'none'} there: its own word counts`,
        );
    }
    const record = known.get(oid);
    return record && { ...bump, record };
  }

  return async ({ edit, past }) => {
    const left = [...past];
    for (;;) {
      const { decision, refusal } = attempt(() => decide(wish, edit, left));
      const [last] = left;
      const keepsOut = decision === undefined || decision.kind === 'superseded';
      if (transport === 'api' && keepsOut && last) {
        const written = await asWritten(last);
        if (written?.record.order !== last.record.order || written.record.source !== last.record.source) {
          left.splice(0, 1, ...(written ? [written] : []));
          continue;
        }
      }
      if (decision) return decision;
      throw refusal;
    }
  };
}

const SHORT_COMMIT_LENGTH = 12;

/** A token that sees no pull requests can't look: what the message says stands then. */
async function unlessUnseen<T>(otherwise: T, look: () => Promise<T>): Promise<T> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof WaybillError) || error.kind !== 'user') throw error;
    return otherwise;
  }
}

function attempt(decided: () => Decision): { decision?: Decision; refusal?: unknown } {
  try {
    return { decision: decided() };
  } catch (refusal) {
    return { refusal };
  }
}
