/** Verifies and decides one move under the policy of the base: evidence, time, approvals, and the statement that speaks for it. */
import type { EvidenceReport } from '@waybill/evidence';
import type { GitHubClient, Person, PullRequest } from '@waybill/github';
import {
  type Decision,
  decideEntry,
  decidePromotion,
  type Environment,
  environmentOf,
  type RequiredApprovals,
} from '@waybill/policy';
import {
  approvalFacts,
  type CollectedEntry,
  type ConfigRevision,
  collectEntryFacts,
  collectFacts,
  decisionTime,
  emergencyFact,
  type FactPorts,
} from '@waybill/promotion';
import type { Finding, Move } from './change.ts';
import type { Result } from './result.ts';
import { changedSince, judgeStatement } from './statement.ts';

export interface JudgePorts {
  github: GitHubClient;
  /** Sees the teams of the organization; undefined without the input `members-token`. */
  members: GitHubClient | undefined;
  /** Reads the repositories of the services. */
  sources: GitHubClient;
  registry: FactPorts['registry'];
  changes: FactPorts['changes'];
  now(): Date;
}

/** What a judgement adds to a result. */
export type Judgement = Pick<Result, 'move' | 'findings'> &
  Partial<Pick<Result, 'from' | 'decision' | 'report' | 'statement' | 'notes'>>;

/**
 * @param config the revision whose overlays count: the head of the base branch, or what a merge group puts before this change
 * @param known texts of the targets and of the list of withdrawals, where they are not all read at that revision
 */
export async function judge(
  config: ConfigRevision,
  move: Move,
  pull: PullRequest,
  ports: JudgePorts,
  known?: (from: string | undefined) => Promise<Texts>,
): Promise<Judgement> {
  const { from } = environmentOf(config.policy, move.to);
  const texts = await known?.(from);
  const now = await decisionTime(ports.github, config.repository, ports.now);
  const moment = { ...ports, now };
  return from === undefined
    ? judgeEntry(config, move, pull, moment, texts)
    : judgePromotion(config, { ...move, from }, pull, moment, texts);
}

/** Of files, by path; undefined for one that does not exist. */
type Texts = ReadonlyMap<string, string | undefined>;
export type Moment = Omit<JudgePorts, 'now'> & { now: Date };

/** A digest enters the first environment: nothing runs it below, so its evidence alone speaks for it. Nobody signs a promotion here. */
async function judgeEntry(
  config: ConfigRevision,
  move: Move,
  pull: PullRequest,
  ports: Moment,
  texts?: Texts,
): Promise<Judgement> {
  const entry = { service: move.service, to: move.to, digest: move.after };
  const collected = await collectEntryFacts(config, entry, ports, texts);
  await addEmergency(config, collected, move, ports);
  const notes = [...factNotes(collected), ...(await addApprovals(config, collected, pull, undefined, ports))];
  const decision = decideEntry(config.policy, collected.facts);
  const { report } = collected;
  return { move, decision, report, notes, findings: findingsOf(decision, report, move) };
}

async function judgePromotion(
  config: ConfigRevision,
  move: Move & { from: string },
  pull: PullRequest,
  ports: Moment,
  texts?: Texts,
): Promise<Judgement> {
  const { from } = move;
  const candidate = {
    service: move.service,
    from,
    to: move.to,
    digest: move.after,
    pullRequest: pull.number,
  };
  const collected = await collectFacts(config, candidate, ports, texts);
  const stated = await judgeStatement(config, move, collected, {
    github: ports.github,
    head: pull.head.sha,
    body: pull.body,
  });
  await addEmergency(config, collected, move, ports);
  const notes = [
    ...factNotes(collected),
    ...stated.notes,
    ...(await addApprovals(config, collected, pull, stated.predicate?.startedBy, ports)),
  ];
  const { facts, report } = collected;
  const decision = decidePromotion(config.policy, facts);
  return {
    move,
    from,
    decision,
    report,
    statement: stated.statement,
    notes,
    findings: [
      ...findingsOf(decision, report, move),
      ...stated.findings,
      ...(stated.predicate ? changedSince(stated.predicate, collected, decision, move) : []),
    ],
  };
}

function factNotes({ notes }: Pick<CollectedEntry, 'notes'>): Result['notes'] {
  return notes.map((reason) => ({ code: 'FACTS', reason }));
}

/** Adds the emergency that the change declares, with what is found of its issue. */
async function addEmergency(
  config: ConfigRevision,
  { facts }: CollectedEntry,
  { emergency }: Move,
  ports: Moment,
): Promise<void> {
  if (!emergency) return;
  const { server } = config.policy.trust;
  facts.emergency = await emergencyFact(emergency, config.repository.owner, server, ports.sources);
}

/** Whose reviews are read: in an emergency, those of its approvers besides. */
function neededApprovals({ approvals, emergency }: Environment, isEmergency: boolean): RequiredApprovals {
  if (!isEmergency || !emergency) return approvals;
  const from = [...new Set([...approvals.from, ...emergency.approvers])];
  return { count: Math.max(1, approvals.count), from, independent: true };
}

/** Adds the reviews to the facts, where the environment asks for any. Gives back what to say of them. */
async function addApprovals(
  config: ConfigRevision,
  { facts, report }: CollectedEntry,
  pull: PullRequest,
  startedBy: Person | undefined,
  ports: Moment,
): Promise<Result['notes']> {
  const { service, to, toDigest: previous } = facts;
  const needed = neededApprovals(environmentOf(config.policy, to), facts.emergency !== undefined);
  if (needed.count === 0) return [];
  const change = {
    pull,
    service,
    to,
    previous,
    commit: report?.source?.commit,
    startedBy: startedBy ?? facts.emergency?.requestedBy,
  };
  const { approvals, notes } = await approvalFacts(config, needed, change, ports);
  facts.approvals = approvals;
  return notes.map((reason) => ({ code: 'APPROVALS', reason }));
}

/** A result with what a judgement found: notes and findings are added, not replaced. */
export function joined(result: Result, judgement: Judgement): Result {
  return {
    ...result,
    ...judgement,
    findings: [...result.findings, ...judgement.findings],
    notes: [...result.notes, ...(judgement.notes ?? [])],
  };
}

/** One finding for each rule that does not pass; for the evidence, one for each check that fails. */
export function findingsOf(
  decision: Pick<Decision, 'rules'>,
  report: EvidenceReport | undefined,
  move: Pick<Move, 'targets'>,
): Finding[] {
  const file = move.targets[0].file;
  return decision.rules
    .filter((rule) => rule.verdict !== 'pass')
    .flatMap((rule): Finding[] => {
      const failed = report?.checks.filter((check) => check.verdict === 'fail') ?? [];
      const each = failed.map(({ code, reason }) => ({ code, reason, file }));
      // What is against all of it, as a trusted root that has ended, is in no check: it is said first.
      if (rule.rule === 'evidence' && failed.some(({ code }) => code === rule.code)) return each;
      const hint =
        rule.code === 'DIGEST_NOT_BELOW'
          ? '. A promotion takes the digest that the environment below runs; putting back an earlier digest is a rollback, which leaves its record'
          : '';
      return [
        {
          code: rule.code ?? rule.rule.toUpperCase(),
          reason: `${rule.reason}${hint}`,
          file,
          until: rule.until,
        },
        ...(rule.rule === 'evidence' ? each : []),
      ];
    });
}
