/**
 * A bump by pull request. One is open for each service and environment: that of the newest build. Whoever opens one looks once more
 * afterwards, so that of two that meet exactly one stays, whichever was first.
 */
import {
  addLabels,
  arrangeMerge,
  askReviewers,
  assignPullRequest,
  type BaseRevision,
  type BranchCommits,
  type CommitsApart,
  createPullRequest,
  findPullRequests,
  foreignCommit,
  fullName,
  type Me,
  type MergeArrangement,
  mayHaveLanded,
  mergeState,
  mergeWaits,
  type PullRequest,
  pullRequestsOfFamily,
  requireOwnPullRequest,
  type StartingPoint,
  supersede,
  whoAmI,
  writeOwnBranch,
} from '@waybill/github';
import type { BumpRecord } from '@waybill/gitops';
import { bumpBranch, bumpFamily, bumpLabels, shortDigest } from '@waybill/promotion/naming';
import type { WaybillError } from '@waybill/toolkit';
import { pullRequestText } from './body.ts';
import { additionsOf } from './change.ts';
import { type Decision, passes, requireSameSource, type Wish } from './decision.ts';
import { environmentIn } from './delivery.ts';
import type { Inputs } from './inputs.ts';
import type { View } from './look.ts';
import type { Ports } from './main.ts';
import { commitText, recordsOf } from './message.ts';
import { renew } from './renew.ts';

/** A pull request that carries the bump. */
export interface ProposedPull {
  number: number;
  url: string;
  /** Whether this run has opened it. */
  opened: boolean;
  /** Older ones that it replaces, now closed. */
  superseded: number[];
  merge: MergeArrangement;
  /** What it waits for on GitHub's side, in words. */
  waits: string[];
  warnings: string[];
}

export type ProposeOutcome =
  | { kind: 'proposed'; pull: ProposedPull }
  /** Another pull request carries a newer build. */
  | { kind: 'superseded'; by: { record: BumpRecord; pull: Pick<PullRequest, 'number' | 'url'> } }
  /** The state has changed meanwhile: look again. */
  | { kind: 'stale' }
  /** An answer is missing: what was asked for may have been done. */
  | { kind: 'unknown'; error: WaybillError };

/** An open pull request of this service and environment, and what its branch says of itself. */
interface Standing {
  pull: PullRequest;
  /** Undefined where it is not the App's, or says nothing. */
  record: BumpRecord | undefined;
  /** What its branch has and the base has not; undefined where it is not the App's, or was opened just now. */
  apart: CommitsApart | undefined;
}

export interface Proposer {
  /** `recheck` decides anew at the head that the branch has then. */
  propose(view: View, record: BumpRecord, recheck: () => Promise<Decision>): Promise<ProposeOutcome>;
  /** Closes pull requests that were overtaken: by what is in, or by `record`, which asks for what is in. Returns their numbers. */
  tidy(view: View, decision: Exclude<Decision, { kind: 'write' }>, record: BumpRecord): Promise<number[]>;
}

export function proposer(inputs: Inputs, ports: Ports, wish: Wish): Proposer {
  const { github, log, audit } = ports;
  const { configRepository: repository, service, environment } = inputs;
  const branch = bumpBranch(service, environment, inputs.image.digest);
  let identity: Promise<{ me: Me; commits: BranchCommits }> | undefined;
  const own = () => {
    identity ??= whoAmI(github).then((me) => ({ me, commits: ports.repo.branchCommits(me) }));
    return identity;
  };

  async function standing(base: BaseRevision): Promise<Standing[]> {
    const open = await findPullRequests(github, repository, { state: 'open', base: base.branch });
    const family = pullRequestsOfFamily(open, repository, bumpFamily(service, environment));
    const { me, commits } = await own();
    return Promise.all(
      family.map(async (pull): Promise<Standing> => {
        if (pull.author.id !== me.id) return { pull, record: undefined, apart: undefined };
        const apart = await commits.apart(base.oid, pull.head.sha);
        const records = apart.own
          .flatMap(recordsOf)
          .filter((record) => record.service === service && record.environment === environment);
        return { pull, record: records.at(-1), apart };
      }),
    );
  }

  async function close(base: BaseRevision, old: readonly Standing[], why: string) {
    const { me, commits } = await own();
    const outcome = await supersede(
      github,
      base,
      old.map(({ pull }) => pull),
      why,
      me,
      commits,
    );
    for (const number of outcome.closed) {
      audit.write({
        event: 'write',
        subject: `${fullName(repository)}#${number}`,
        outcome: 'done',
        reason: 'closed as superseded',
      });
    }
    for (const warning of outcome.warnings) log.warning(warning);
    return outcome;
  }

  /** The pull request of this very digest, if it can still be merged; one that conflicts is closed, to be opened anew. */
  async function reusable(base: BaseRevision, all: readonly Standing[], record: BumpRecord) {
    const there = all.find(({ pull }) => pull.head.ref === branch);
    if (!there) return undefined;
    const { me, commits } = await own();
    requireOwnPullRequest(there.pull, me);
    const foreign = there.apart?.foreign ?? [];
    if (foreign.length > 0) throw foreignCommit(repository, branch, commits, foreign);
    const { mergeable } = await mergeState(github, repository, there.pull.number);
    if (mergeable !== 'CONFLICTING' && there.record?.rollback === record.rollback) return there;
    const why =
      mergeable === 'CONFLICTING'
        ? `This conflicts with \`${base.branch}\`: it is closed, and opened anew at its head.`
        : 'This digest was asked for again for another reason: it is closed, and opened anew.';
    await close(base, [there], why);
    return undefined;
  }

  async function open(base: StartingPoint, view: View, record: BumpRecord): Promise<PullRequest | undefined> {
    const { edit } = view;
    const text = commitText(inputs.message, record, edit.previous.digest);
    const commit = { ...text, additions: additionsOf(edit.files) };
    const written = await writeOwnBranch(github, base, branch, commit, (await own()).commits);
    if (written.kind === 'moved') return undefined;
    log.info(`${branch} at ${written.head}`);
    const outcome = await createPullRequest(github, repository, {
      ...pullRequestText(inputs, view, record, ports.remote.serverUrl),
      head: branch,
      base: base.branch,
    });
    // Where there is one already, or nothing to propose, somebody else was here at the same time.
    return outcome.kind === 'created' ? outcome.pull : undefined;
  }

  async function tryToPropose(
    view: View,
    record: BumpRecord,
    recheck: () => Promise<Decision>,
  ): Promise<ProposeOutcome> {
    const { branch: onto, oid, repositoryNodeId } = view.head;
    const base = { repository, repositoryNodeId, branch: onto, oid };
    const before = await standing(base);
    const newer = before.find((other) => other.record && !mayFollow(record, other.record, other.pull.url));
    if (newer?.record) {
      const { record: newest } = newer;
      await close(
        base,
        before.filter(({ record: one }) => !one || !passes(one, newest)),
        replacedBy(newer.pull, newest),
      );
      return { kind: 'superseded', by: { record: newest, pull: newer.pull } };
    }
    const there = await reusable(base, before, record);
    const warnings = there?.apart
      ? await renew(ports, inputs, base, view, record, there.pull, there.apart, (await own()).commits)
      : [];
    if (!warnings) return { kind: 'stale' };
    const pull = there?.pull ?? (await open(base, view, record));
    if (!pull) return { kind: 'stale' };
    const mine: Standing = { pull, record: there?.record ?? record, apart: there?.apart };
    if (!there) {
      const outvoted = await lookBack(base, mine, recheck);
      if (outvoted) return outvoted;
    }
    const others = (await standing(base)).filter((other) => other.pull.number !== pull.number);
    const after = others.find((other) => !stays(mine, other));
    if (after?.record) {
      await close(base, [mine], replacedBy(after.pull, after.record));
      return { kind: 'superseded', by: { record: after.record, pull: after.pull } };
    }
    const superseded = await close(base, others, replacedBy(pull, record));
    superseded.warnings.push(...warnings);
    return { kind: 'proposed', pull: await finish(base, view, record, pull, !there, superseded) };
  }

  /** Whether `record` may take the place of what an open pull request carries. */
  function mayFollow(record: BumpRecord, other: BumpRecord, where: string): boolean {
    if (other.digest === record.digest) return true;
    if (record.rollback === undefined) requireSameSource(wish, other, where);
    return passes(record, other);
  }

  /** A newer build may have reached the branch while this one was being proposed. */
  async function lookBack(
    base: BaseRevision,
    mine: Standing,
    recheck: () => Promise<Decision>,
  ): Promise<ProposeOutcome | undefined> {
    const decision = await recheck();
    if (decision.kind === 'write') return undefined;
    const { by } = decision;
    await close(
      base,
      [mine],
      by ? inAlready(base.branch, by.record, by.commit.url) : 'Its digest is in already.',
    );
    return { kind: 'stale' };
  }

  async function finish(
    base: BaseRevision,
    view: View,
    record: BumpRecord,
    pull: PullRequest,
    opened: boolean,
    superseded: { closed: number[]; warnings: string[] },
  ): Promise<ProposedPull> {
    const { number, nodeId, url, labels: present } = pull;
    const { merge: mode, reviewers, assignees, milestone } = environmentIn(view.policy, environment);
    const warnings = [...superseded.warnings];
    // The labels come after the reviewers: where they are missing, an earlier run did not get so far.
    const labels = bumpLabels(service, environment).filter((label) => !present.includes(label));
    if (labels.length > 0) {
      warnings.push(...(await askReviewers(github, repository, number, reviewers)));
      warnings.push(...(await assignPullRequest(github, repository, pull, { assignees, milestone })));
      await addLabels(github, repository, number, labels);
    }
    const { body } = commitText(inputs.message, record, view.edit.previous.digest);
    // A closed window ends the run before it gets here.
    const wanted = {
      byPerson: mode === 'reviewed',
      byQueue: mode === 'queue',
      allowedNow: true,
      commitBody: body,
      keepCommits: inputs.transport === 'git',
    };
    const merge = await arrangeMerge(github, base, wanted, { number, nodeId });
    if (merge.warning) warnings.push(merge.warning);
    const waits = merge.kind === 'merged' ? [] : await mergeWaits(github, base, number);
    audit.write({
      event: 'write',
      subject: `${fullName(repository)}#${number}`,
      outcome: opened ? 'done' : 'skipped',
      reason: opened ? 'pull request opened' : 'the pull request is there already',
      details: {
        service,
        environment,
        digest: record.digest,
        superseded: superseded.closed,
        merge: merge.kind,
      },
    });
    for (const warning of warnings) if (!superseded.warnings.includes(warning)) log.warning(warning);
    return { number, url, opened, superseded: superseded.closed, merge, waits, warnings };
  }

  return {
    async propose(view, record, recheck) {
      try {
        return await tryToPropose(view, record, recheck);
      } catch (error) {
        if (mayHaveLanded(error)) return { kind: 'unknown', error: error as WaybillError };
        throw error;
      }
    },
    async tidy(view, { kind, by }, record) {
      const base = { repository, branch: view.head.branch, oid: view.head.oid };
      const held = kind === 'unchanged' || !by ? record : by.record;
      const isOver = (other: BumpRecord) => (held === record ? passes(record, other) : !passes(other, held));
      const old = (await standing(base)).filter((other) => other.record && isOver(other.record));
      if (old.length === 0) return [];
      return (await close(base, old, inAlready(base.branch, held, by?.commit.url ?? held.run))).closed;
    },
  };
}

/** Of two pull requests that are open, whether the first one stays. Only one that says what it carries can speak against it. */
function stays(mine: Standing, other: Standing): boolean {
  if (!mine.record || !other.record) return true;
  return mine.pull.number > other.pull.number
    ? passes(mine.record, other.record)
    : !passes(other.record, mine.record);
}

function replacedBy({ number }: Pick<PullRequest, 'number'>, record: BumpRecord): string {
  const what =
    record.rollback === undefined
      ? `a newer build is \`${shortDigest(record.digest)}\` (order ${record.order})`
      : `it goes back to \`${shortDigest(record.digest)}\``;
  return `Replaced by #${number}: ${what}. Approvals given here do not count there.`;
}

function inAlready(branch: string, record: BumpRecord, where: string): string {
  return `Not needed any more: \`${branch}\` holds \`${shortDigest(record.digest)}\` (order ${record.order}), by ${where}.`;
}
