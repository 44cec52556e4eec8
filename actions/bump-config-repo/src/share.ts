/**
 * Many writers, one commit: under contention a writer leaves its bump as an intent, waits for its turn and looks. Most find their
 * bump in by then. Who does not commits all that wait, its own included. Nothing waits for one certain writer: any of them may
 * die at any point, and the next one does the same from what it sees.
 */
import {
  type CommitOutcome,
  commitOnBranch,
  fullName,
  type Head,
  messageCommit,
  objectOid,
  pushRefs,
  readHead,
} from '@waybill/github';
import type { BumpRecord } from '@waybill/gitops';
import type { DeliveryPolicy } from '@waybill/policy';
import { type Combination, combine, type LeftIntent, sortIntents } from './combine.ts';
import type { Inputs } from './inputs.ts';
import { formatIntent, intentRef, parseIntent } from './intent.ts';
import type { Ports } from './main.ts';
import { combinedText } from './message.ts';

/** Requests of others between two looks from which on a commit of one's own would most likely come too late. */
const CROWD = 8;
/** Time for a turn: grows with the crowd, so that a minute sees few commits whatever their number. */
const TURN_MS_PER_WRITER = 150;
const SHORTEST_TURN_MS = 3_000;
const LONGEST_TURN_MS = 30_000;
/** An intent is of use as long as its writer waits: tries and waits of a run end well within. */
const INTENT_LIFE_MS = 15 * 60_000;
/** Bounds of one commit: its message, the one query that reads the files, and the size of the request (about 40 MB are taken). */
const MAX_CARRIED = 60;
const MAX_BYTES = 16 * 1024 * 1024;
/** Commits of each file that are looked through for the last bump; where it is further back, the writer does it alone. */
const HISTORY_OF_EACH = 10;

export interface Sharing {
  /** Told of each look. */
  saw(head: Head): void;
  /** Others have left intents. */
  othersWait(): boolean;
  /** Nothing was left yet, and a commit of one's own would most likely meet another. */
  crowded(): boolean;
  left(): boolean;
  /** Leaves the intent; false where that did not work, and this writer goes on alone. */
  leave(branch: string): Promise<boolean>;
  /** How long to wait until looking again. */
  turnMs(): number;
  /** Commits what waits, as of a look. `outcome` is undefined where this writer is to commit alone. */
  commitAll(
    head: Head,
    policy: DeliveryPolicy,
  ): Promise<{ outcome: CommitOutcome; others: number } | undefined>;
  /** Takes the intent away where it may still be. Never throws. */
  withdraw(): Promise<void>;
}

/** Undefined where bumps are not shared: no key, a rollback, or nothing is to be written. */
export function sharing(inputs: Inputs, ports: Ports, record: BumpRecord): Sharing | undefined {
  const { intentKey: key, configRepository: repository } = inputs;
  if (key === undefined || inputs.rollback !== undefined || inputs.dryRun) return undefined;
  const ref = intentRef(record);
  let left: LeftIntent | undefined;
  let alone = false;
  let waiting = 0;
  let used: number | undefined;
  let others = 0;

  async function remove(intents: readonly LeftIntent[]): Promise<void> {
    if (intents.length === 0) return;
    try {
      await pushRefs(
        ports.remote,
        repository,
        intents.map((intent) => ({ ref: intent.ref, before: intent.oid, after: undefined })),
      );
    } catch (error) {
      // They are of no use any more, and whoever combines next takes them away.
      ports.log.info(`intents could not be taken away: ${error instanceof Error ? error.message : error}`);
    }
  }

  /** What waits, with this run's own, each authenticated. A ref that is not an intent of this key is left alone. */
  function intentsOf(head: Head, own: LeftIntent): LeftIntent[] {
    const found = (head.pending?.refs ?? []).flatMap(({ oid, message }): LeftIntent[] => {
      if (oid === own.oid) return [];
      const intent = parseIntent(message, key ?? '');
      if (intent?.branch !== head.branch) return [];
      if (intent.repository.toLowerCase() !== fullName(repository).toLowerCase()) return [];
      return [{ ...intent, oid, ref: intentRef(intent.record) }];
    });
    return [own, ...found];
  }

  /** Says what became of each, commits, and takes the refs away. */
  async function commit(
    head: Head,
    own: LeftIntent,
    combination: Combination,
  ): Promise<{ outcome: CommitOutcome; others: number }> {
    const { carried, settled } = combination;
    for (const { intent, reason } of combination.passed) {
      ports.audit.write({ event: 'decide', subject: intent.ref, outcome: 'skipped', reason });
    }
    for (const { intent, order } of carried) {
      ports.audit.write({
        event: 'decide',
        subject: intent.ref,
        outcome: 'pass',
        reason: 'carried',
        details: { order, run: intent.record.run },
      });
    }
    if (carried.length === 0) {
      await remove(settled);
      return { outcome: { kind: 'stale' }, others: 0 };
    }
    const additions = Object.fromEntries(
      Object.entries(combination.files).map(([path, text]) => [path, Buffer.from(text, 'utf8')]),
    );
    const outcome = await commitOnBranch(ports.github, repository, {
      branch: head.branch,
      expectedHeadOid: head.oid,
      ...combinedText(
        carried.map(({ intent, order, previous }) => ({ record: { ...intent.record, order }, previous })),
      ),
      additions,
    });
    if (outcome.kind !== 'committed') return { outcome, others: 0 };
    const mine = carried.some(({ intent }) => intent === own);
    await remove([...carried.map(({ intent }) => intent), ...settled]);
    if (mine) left = undefined;
    // A newer build of the same service was in the commit: the next look says so.
    return mine
      ? { outcome, others: carried.length - 1 }
      : { outcome: { kind: 'stale' }, others: carried.length };
  }

  return {
    saw(head) {
      waiting = head.pending?.total ?? 0;
      const now = head.pending?.used ?? 0;
      // The counter starts again every hour.
      if (used !== undefined && now > used) others = now - used - 1;
      used = now;
    },
    othersWait: () => !alone && !left && waiting > 0,
    crowded: () => !alone && !left && (waiting > 0 || others >= CROWD),
    left: () => left !== undefined,
    async leave(branch) {
      if (alone) return false;
      if (left) return true;
      const expires = ports.pace.now() + INTENT_LIFE_MS;
      const intent = { repository: fullName(repository), branch, tag: inputs.image.tag, record, expires };
      const objects = messageCommit(formatIntent(intent, key), Math.floor(ports.pace.now() / 1000));
      const [made] = objects;
      if (!made) return false;
      const oid = objectOid(made);
      try {
        const [moved] = await pushRefs(
          ports.remote,
          repository,
          [{ ref, before: undefined, after: oid }],
          objects,
        );
        if (!moved?.done) throw new Error(moved?.reason ?? 'the server says nothing');
        left = { ...intent, ref, oid };
        ports.audit.write({
          event: 'write',
          subject: ref,
          outcome: 'done',
          reason: 'intent left',
          details: { oid },
        });
        ports.log.info(`others are writing: left the bump at ${ref}`);
        return true;
      } catch (error) {
        // Nothing depends on it: this writer goes on as if it were alone.
        ports.log.notice(`no intent could be left: ${error instanceof Error ? error.message : error}`);
        alone = true;
        return false;
      }
    },
    turnMs() {
      const crowd = Math.max(waiting, others);
      const most = Math.min(LONGEST_TURN_MS, Math.max(SHORTEST_TURN_MS, crowd * TURN_MS_PER_WRITER));
      return Math.round((most / 2) * (1 + ports.pace.random()));
    },
    async commitAll(seen, policy) {
      if (!left) return undefined;
      const own = left;
      const all = intentsOf(seen, own);
      const sorted = sortIntents(all, policy, ports.pace.now());
      if (all.length === 1) return undefined;
      sorted.newest = sorted.newest.slice(0, MAX_CARRIED);
      const files = [...new Set(sorted.newest.map(({ target }) => target.file))];
      let head: Head;
      try {
        head = await readHead(ports.github, repository, {
          branch: seen.branch,
          paths: [...files, inputs.policy],
          historyOf: files,
          historyLength: HISTORY_OF_EACH,
        });
      } catch (error) {
        // Such as one intent's file that is a link: the others must not suffer from it.
        ports.log.info(
          `the files of others can't be read: ${error instanceof Error ? error.message : error}`,
        );
        return undefined;
      }
      // The policy decided which files these are.
      if (head.files[inputs.policy]?.oid !== seen.files[inputs.policy]?.oid)
        return { outcome: { kind: 'stale' }, others: 0 };
      const combination = combine(sorted, head, MAX_BYTES);
      return commit(head, own, combination);
    },
    async withdraw() {
      if (!left) return;
      const own = left;
      left = undefined;
      await remove([own]);
    },
  };
}
