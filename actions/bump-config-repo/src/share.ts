/**
 * Many writers, one commit: each that meets others leaves its bump as an intent and waits. The writer of the oldest intent gives the
 * others a moment and commits all that wait; a ref that is gone tells the others that it is time to look. Nothing depends on one
 * certain writer: any of them may die at any point, and where the queue stands still the next one commits them all.
 */
import {
  type CommitOutcome,
  fullName,
  type Head,
  listRefs,
  messageCommit,
  objectOid,
  pushRefs,
  readMessages,
} from '@waybill/github';
import { type BumpRecord, filesOf } from '@waybill/gitops';
import { withdrawalPath } from '@waybill/promotion';
import { additionsOf } from './change.ts';
import { type Combination, combine, type Placed, placeIntents, recordPathOf } from './combine.ts';
import type { Inputs } from './inputs.ts';
import {
  bumpName,
  formatIntent,
  INTENT_PREFIX,
  intentRef,
  isAlive,
  type LeftIntent,
  type ListedIntent,
  listedIntents,
  parseIntent,
} from './intent.ts';
import type { Sight } from './look.ts';
import type { Ports } from './main.ts';
import { combinedText, recordsOf } from './message.ts';

/** The oldest intent's writer waits so long for others to leave theirs; as long as a push takes, where that is longer. */
const GATHER_MS = 3_000;
/** Patience with each older intent's writer, counted from when the queue last moved: reading, committing, taking refs away. */
const PATIENCE_MS = 8_000;
/** A combined commit takes about as long as so many pushes of an intent; slow servers get more patience. */
const PUSHES_A_COMMIT = 4;
const LONGEST_TURN_MS = 60_000;
/** Waits between two listings of the queue: each is one request of git. */
const FIRST_POLL_MS = 2_000;
const LONGEST_POLL_MS = 10_000;
const POLL_GROWTH = 1.5;
/**
 * All who wait together list the queue about eight times a second at most, and none spends most of its wait on listing: GitHub
 * recommends at most 15 reads a second. https://docs.github.com/repositories/creating-and-managing-repositories/repository-limits
 */
const POLL_MS_A_WAITER = 125;
const REST_FACTOR = 4;
/** Bounds of one commit: its message, the queries that read intents and files, and the size of the request (about 40 MB are taken). */
const MAX_CARRIED = 60;
const MAX_BYTES = 16 * 1024 * 1024;
/** Intents that one query reads: more than are carried, since some may be forged. */
const MAX_READ = 100;
/** Refs that one push takes away. */
const MAX_REMOVED = 200;
/** Commits of each file that are looked through for the last bump; where it is further back, the writer does it alone. */
const HISTORY_OF_EACH = 20;

/** What to do about a bump that is not in yet. */
export type Step =
  /** Commit it alone. */
  | { kind: 'alone' }
  /** An intent has been left, and it is time to look again. */
  | { kind: 'look' }
  /** A commit of all that wait was tried; `others`: bumps of others in it. */
  | { kind: 'combined'; outcome: CommitOutcome; others: number };

export interface Sharing {
  /** Leaves the intent and waits until it is time to look; false where it was left before, or can't be left. */
  join(branch: string): Promise<boolean>;
  /** What to do once others are known to write too. */
  step(sight: Sight): Promise<Step>;
  /** Whether a further step may still leave the bump to others. */
  isOpen(): boolean;
  /** Takes away the intent where it still stands, and with it those of `message`'s records: a commit has carried them. Never throws. */
  withdraw(message?: string): Promise<void>;
}

/** Undefined where bumps are not shared: no key, a rollback, or nothing is to be written. */
export function sharing(inputs: Inputs, ports: Ports, record: BumpRecord): Sharing | undefined {
  const { intentKey: key, configRepository: repository } = inputs;
  // Intents are judged by the delivery policy.
  const judged = inputs.targets === undefined;
  if (key === undefined || inputs.rollback !== undefined || inputs.dryRun || !judged) return undefined;
  const { pace, log, audit, remote } = ports;
  let own: LeftIntent | undefined;
  /** Whether the last listing had the own intent; a listing that failed changes nothing. */
  let ownStands = false;
  /** This writer has done with sharing, and goes on by itself. */
  let alone = false;
  let listed: ListedIntent[] = [];
  let gatherMs = GATHER_MS;
  let patienceMs = PATIENCE_MS;

  const isOwn = ({ ref }: { ref: string }) => own !== undefined && ref === intentRef(own);
  const living = () => listed.filter((intent) => isAlive(intent, pace.now()));

  /** How long the last listing took. */
  let listingMs = 0;

  /** Nothing depends on the queue: where it can't be read, it stays as it was seen last. */
  async function list(): Promise<void> {
    const start = pace.now();
    try {
      listed = listedIntents(await listRefs(remote, repository, INTENT_PREFIX));
      ownStands = listed.some(isOwn);
    } catch (error) {
      log.info(`intents could not be listed: ${said(error)}`);
    }
    listingMs = pace.now() - start;
  }

  /** Waits until the intent has been taken away, which tells that it was carried, or until it is this writer's turn. */
  async function turn({ left }: LeftIntent): Promise<void> {
    const gathered = pace.now() + gatherMs;
    let oldest: string | undefined;
    let movedAt = gathered;
    let pollMs = FIRST_POLL_MS;
    while (ownStands && isAlive({ left }, pace.now())) {
      const older = living().filter((intent) => !isOwn(intent) && intent.ref < intentRef({ left, record }));
      const now = pace.now();
      if (older[0]?.ref !== oldest) {
        // The writer of the new oldest is about to gather, or to commit.
        oldest = older[0]?.ref;
        movedAt = Math.max(now, gathered);
      }
      const turnAt =
        older.length === 0 ? gathered : movedAt + Math.min(LONGEST_TURN_MS, older.length * patienceMs);
      if (now >= turnAt) return;
      const pauseMs = Math.max(pollMs, listed.length * POLL_MS_A_WAITER, listingMs * REST_FACTOR);
      await pace.sleep(Math.min(turnAt - now, Math.round(pauseMs * (0.75 + pace.random() / 2))));
      pollMs = Math.min(LONGEST_POLL_MS, pollMs * POLL_GROWTH);
      await list();
    }
  }

  async function leave(branch: string): Promise<void> {
    const left = pace.now();
    const intent = { repository: fullName(repository), branch, tag: inputs.image.tag, record, left };
    const objects = messageCommit(formatIntent(intent, key ?? ''), Math.floor(left / 1000));
    const oid = objectOid(objects[0]);
    const ref = intentRef(intent);
    own = { ...intent, oid };
    try {
      const [moved] = await pushRefs(remote, repository, [{ ref, before: undefined, after: oid }], objects);
      if (!moved?.done) throw new Error(moved?.reason ?? 'the server says nothing');
      ownStands = true;
    } catch (error) {
      log.info(`the push of an intent failed: ${said(error)}`);
      // It may have been done, and only its answer lost.
      await list();
    }
    if (!ownStands) {
      // Nothing depends on it: this writer goes on as if it were alone.
      log.info('no intent could be left');
      own = undefined;
      alone = true;
      return;
    }
    gatherMs = Math.max(GATHER_MS, pace.now() - left);
    patienceMs = Math.max(PATIENCE_MS, PUSHES_A_COMMIT * gatherMs);
    audit.write({ event: 'write', subject: ref, outcome: 'done', reason: 'intent left', details: { oid } });
    log.info(`left the bump at ${ref}, for whoever commits first`);
    await turn(own);
  }

  async function remove(intents: readonly { ref: string; oid: string }[]): Promise<void> {
    const dead = listed.filter((intent) => !isAlive(intent, pace.now()));
    const all = new Map([...intents, ...dead].slice(0, MAX_REMOVED).map(({ ref, oid }) => [ref, oid]));
    if (all.size === 0) return;
    try {
      await pushRefs(
        remote,
        repository,
        [...all].map(([ref, oid]) => ({ ref, before: oid, after: undefined })),
      );
    } catch (error) {
      // They are of no use any more, and whoever combines next takes them away.
      log.info(`intents could not be taken away: ${said(error)}`);
    }
  }

  const refsOf = (intents: readonly LeftIntent[]) =>
    intents.map((intent) => ({ ref: intentRef(intent), oid: intent.oid }));

  function tell(combination: Pick<Combination, 'passed' | 'carried'>): void {
    for (const { intent, reason } of combination.passed) {
      audit.write({ event: 'decide', subject: intentRef(intent), outcome: 'skipped', reason });
    }
    for (const { intent, order } of combination.carried) {
      const details = { order, run: intent.record.run };
      audit.write({
        event: 'decide',
        subject: intentRef(intent),
        outcome: 'pass',
        reason: 'carried',
        details,
      });
    }
  }

  /** What others have left for this branch with the key. */
  async function intentsOfOthers(branch: string): Promise<LeftIntent[]> {
    await list();
    const some = living()
      .filter((intent) => !isOwn(intent))
      .slice(0, MAX_READ);
    if (some.length === 0) return [];
    const messages = await readMessages(
      ports.github,
      repository,
      some.map(({ oid }) => oid),
    );
    return some.flatMap(({ ref, oid }): LeftIntent[] => {
      const intent = parseIntent(messages[oid] ?? '', key ?? '');
      // An intent counts under its own name alone: a copy under another one is a replay.
      if (!intent || intentRef(intent) !== ref || intent.branch !== branch) return [];
      if (intent.repository.toLowerCase() !== fullName(repository).toLowerCase()) return [];
      return [{ ...intent, oid }];
    });
  }

  /** What is to be combined, and the files of it all; undefined where that can't be read, or nobody else waits. */
  async function gathered({ head: last, policy }: Sight, mine: LeftIntent) {
    if (policy === undefined) return undefined;
    try {
      const others = await intentsOfOthers(last.branch);
      const all = placeIntents([mine, ...others], policy, pace.now());
      // The writer's own goes first: it is here, whatever has become of the others.
      const isMine = ({ intent }: Placed) => intent === mine;
      const placed = [
        ...all.placed.filter(isMine),
        ...all.placed.filter((each) => !isMine(each)).slice(0, MAX_CARRIED - 1),
      ];
      if (placed.every(isMine)) return undefined;
      const files = [...new Set(placed.flatMap(({ place }) => filesOf(place.targets)))];
      const head = await ports.repo.readHead({
        branch: last.branch,
        paths: [
          ...new Set([
            ...files,
            ...placed.flatMap(({ intent }) => [withdrawalPath(intent.record.digest), recordPathOf(intent)]),
            inputs.policy,
          ]),
        ],
        historyOf: files,
        historyLength: HISTORY_OF_EACH,
        leaveOut: true,
      });
      return { all, placed, head };
    } catch (error) {
      // Such as intents or files that are too large: others can switch sharing off, not this writer's bump.
      log.info(`intents can't be read together: ${said(error)}`);
      return undefined;
    }
  }

  /** Commits what waits, this writer's own included; undefined where it is to commit alone. */
  async function commitAll(
    sight: Sight,
    mine: LeftIntent,
  ): Promise<{ outcome: CommitOutcome; others: number } | undefined> {
    const found = await gathered(sight, mine);
    if (!found) return undefined;
    const { all, placed } = found;
    const head: Head = found.head;
    const stale = { outcome: { kind: 'stale' } as const, others: 0 };
    // The policy has decided which files these are.
    if (head.files[inputs.policy]?.oid !== sight.head.files[inputs.policy]?.oid) return stale;
    const combination = combine(placed, head, MAX_BYTES);
    const { carried } = combination;
    const useless = [...all.settled, ...combination.settled];
    tell({ carried, passed: [...all.passed, ...combination.passed] });
    // What could not be carried here is for the next look, and for this writer by itself.
    alone = !carried.some(({ intent }) => intent === mine);
    if (carried.length === 0) {
      await remove(refsOf(useless));
      return stale;
    }
    const outcome = await ports.repo.commit({
      branch: head.branch,
      expectedHeadOid: head.oid,
      ...combinedText(
        inputs.message,
        carried.map(({ intent, order, previous }) => ({ record: { ...intent.record, order }, previous })),
      ),
      additions: additionsOf(combination.files),
    });
    if (outcome.kind !== 'committed') return { outcome, others: 0 };
    const done = carried.map(({ intent }) => intent);
    await remove(refsOf([...done, ...useless]));
    return alone ? stale : { outcome, others: done.length - 1 };
  }

  async function join(branch: string): Promise<boolean> {
    if (own || alone) return false;
    await leave(branch);
    return own !== undefined;
  }

  return {
    join,
    async step(sight) {
      if (await join(sight.head.branch)) return { kind: 'look' };
      // Whoever took the intent away has not carried it, or not here; and nobody else carries one that is too old.
      if (alone || !own || !ownStands || !isAlive(own, pace.now())) {
        alone ||= own !== undefined;
        return { kind: 'alone' };
      }
      const combined = await commitAll(sight, own);
      // Most likely another writer has committed them all, and is about to take the intents away.
      if (combined?.outcome.kind === 'stale' && !alone) await turn(own);
      return combined ? { kind: 'combined', ...combined } : { kind: 'alone' };
    },
    isOpen: () => !alone,
    async withdraw(message) {
      if (!own || !ownStands) return;
      const carried = new Set(recordsOf(message ?? '').map(bumpName));
      await remove([...refsOf([own]), ...listed.filter(({ bump }) => carried.has(bump))]);
    },
  };
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
