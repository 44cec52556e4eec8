/**
 * The story: read the config repository at one commit, and for each service verify, decide, and propose. One service that can't be
 * promoted keeps no other from it.
 */
import {
  addLabels,
  apiCommits,
  arrangeMerge,
  askReviewers,
  assignPullRequest,
  type BranchCommits,
  type BranchRules,
  findPullRequests,
  fullName,
  type GitHubClient,
  listMilestones,
  type Me,
  type Milestone,
  type PullRequest,
  pullRequestsOfFamily,
  rulesOf,
  updatePullRequest,
  whoAmI,
} from '@waybill/github';
import { digestOf } from '@waybill/gitops';
import type { Notifier } from '@waybill/notifications';
import {
  type DeliveryPolicy,
  decidePromotion,
  environmentOf,
  rollbackPath,
  rungBelow,
  serviceOf,
} from '@waybill/policy';
import {
  branchFamily,
  type ConfigOptions,
  type ConfigRevision,
  decisionTime,
  EMERGENCY_LABEL,
  emergencyBranch,
  type FactPorts,
  promotionBranch,
  promotionLabels,
  readConfig,
  readTexts,
  type StatementPorts,
  shortDigest,
  textsAt,
  withdrawalPath,
} from '@waybill/promotion';
import { type AuditLog, type Logger, type Pace, WaybillError } from '@waybill/toolkit';
import { linkChange } from './change.ts';
import type { SourceReader } from './changes/source.ts';
import { declareEmergency, type EmergencyWish, wishOf } from './emergency.ts';
import type { Inputs } from './inputs.ts';
import { mergeText } from './message.ts';
import { noticeOf } from './notice.ts';
import { type Plan, type Proposal, planPromotion, type Step } from './plan.ts';
import { again, isOutdated, open, type Proposed, pullRequestText, requireOwn } from './pull-request.ts';
import { endsTrain, type Opened, type Result } from './result.ts';
import { settleRivals } from './rivals.ts';

export interface Ports {
  github: GitHubClient;
  registry: FactPorts['registry'];
  publicRoot: ConfigOptions['publicRoot'];
  signer: StatementPorts['signer'];
  changes: FactPorts['changes'];
  sources: SourceReader;
  /** Reads the issue that an emergency names. */
  issues: GitHubClient;
  notify: Notifier;
  /** Who started the run, by GitHub's numeric id. */
  startedBy: { id: number; login: string };
  now(): Date;
  pace: Pace;
  serverUrl: string;
  runUrl: string;
  log: Logger;
  audit: AuditLog;
}

/**
 * One result for each service. Throws for what concerns all of them: the config repository, its policy, an environment or a
 * service that it does not declare, a rung that would be skipped, the clock.
 */
export async function promote(inputs: Inputs, ports: Ports): Promise<Result[]> {
  const { github } = ports;
  const config = await readConfig(github, inputs.configRepository, {
    branch: inputs.base,
    policyPath: inputs.policy,
    trustedRootPath: inputs.trustedRoot,
    publicRoot: ports.publicRoot,
  });
  const { policy } = config;
  const from = rungBelow(policy, inputs.to, inputs.from).name;
  const services =
    inputs.service === 'all' ? promotable(policy, from, inputs.to) : [serviceOf(policy, inputs.service).name];
  ports.log.info(
    `${fullName(config.repository)} ${config.branch} at ${config.oid}, policy ${policy.digest}: ${services.length} to look at`,
  );
  const now = await decisionTime(github, config.repository, ports.now);
  const files = services.flatMap((service) =>
    [from, inputs.to].flatMap(
      (environment) => policy.services[service]?.targets[environment]?.map(({ file }) => file) ?? [],
    ),
  );
  const texts = await readTexts(github, config.repository, config.oid, files);
  const lists = await listTexts(github, config, services, { from, to: inputs.to }, texts);
  const known = new Map([...texts, ...lists]);
  const desk = inputs.dryRun ? undefined : await openDesk(ports, config);

  const wish = wishOf(inputs, ports.startedBy);
  const results: Result[] = [];
  for (const service of services) {
    const step = { service, from, to: inputs.to };
    if (results.some(endsTrain)) {
      results.push(leave(ports, step));
      continue;
    }
    results.push(
      await ports.log.group(`${service}: ${from} → ${inputs.to}`, () =>
        promoteOne(config, step, known, { ...ports, now }, desk, wish),
      ),
    );
  }
  // Under a limit even the answers to reads may be refusals; the run that goes on settles what this one has left.
  if (desk === undefined || results.some(endsTrain)) return results;
  return settleOpened(config, results, desk, { ...ports, now });
}

/** Tells people of what this run has opened. */
async function notified(config: ConfigRevision, result: Opened, { notify, log }: Moment): Promise<Opened> {
  const warnings = await notify(config.policy, noticeOf(result));
  for (const warning of warnings) log.warning(`${result.service}: ${warning}`);
  return { ...result, warnings: [...result.warnings, ...warnings] };
}

/** Whoever opens last sees all that is open: what other runs have opened meanwhile is looked at once, after the train. */
async function settleOpened(
  config: ConfigRevision,
  results: Result[],
  desk: Desk,
  ports: Moment,
): Promise<Result[]> {
  if (!results.some(({ kind }) => kind === 'opened')) return results;
  const open = await findPullRequests(ports.github, config.repository, {
    state: 'open',
    base: config.branch,
  });
  const settled: Result[] = [];
  for (const result of results) settled.push(await settleOne(config, result, open, desk, ports));
  return settled;
}

async function settleOne(
  config: ConfigRevision,
  result: Result,
  open: readonly PullRequest[],
  desk: Desk,
  ports: Moment,
): Promise<Result> {
  if (result.kind !== 'opened') return result;
  const { service, proposal } = result;
  // Merged or closed meanwhile: then it is no rival of anything.
  const own = open.find(({ number }) => number === result.number);
  if (!own) return result;
  try {
    const rivals = rivalsIn(open, config, proposal, own.number);
    const { superseded, warnings } = await settleRivals(config, proposal, own, rivals, desk, ports);
    const fresh = warnings.filter((warning) => !result.warnings.includes(warning));
    for (const warning of fresh) ports.log.warning(`${service}: ${warning}`);
    return {
      ...result,
      superseded: [...result.superseded, ...superseded],
      warnings: [...result.warnings, ...fresh],
    };
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    return failed(ports, proposal, error);
  }
}

function rivalsIn(
  open: readonly PullRequest[],
  config: ConfigRevision,
  { service, to }: Step,
  number: number,
): PullRequest[] {
  const family = pullRequestsOfFamily(open, config.repository, branchFamily(service, to));
  return family.filter((pull) => pull.number !== number);
}

/** Services of a train: those that stand in both environments. */
function promotable(policy: DeliveryPolicy, from: string, to: string): string[] {
  return Object.values(policy.services)
    .filter(({ targets }) => Object.hasOwn(targets, from) && Object.hasOwn(targets, to))
    .map(({ name }) => name);
}

/**
 * What the list of withdrawals and the records of rollbacks say of every digest that may move, by path, in one query for many. Empty
 * where that can't be read: then each service reads its own, so that a fault in one stops no other.
 */
async function listTexts(
  github: GitHubClient,
  config: ConfigRevision,
  services: readonly string[],
  { from, to }: { from: string; to: string },
  texts: ReadonlyMap<string, string | undefined>,
): Promise<Map<string, string | undefined>> {
  const paths: string[] = [];
  const textOf = textsAt(texts, config.repository, config.oid);
  for (const service of services) {
    const targets = config.policy.services[service]?.targets[from];
    if (targets === undefined) continue;
    try {
      const digest = digestOf(targets, textOf);
      if (digest !== undefined) paths.push(withdrawalPath(digest), rollbackPath(service, to, digest));
    } catch (error) {
      // The service's own plan says what is wrong with its file.
      if (!(error instanceof WaybillError)) throw error;
    }
  }
  try {
    return await readTexts(github, config.repository, config.oid, paths);
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    return new Map();
  }
}

/** What writing needs: who we are, and what is open already. */
export interface Desk {
  me: Me;
  /** What the App commits to its branches. */
  commits: BranchCommits;
  open: PullRequest[];
  /** The rules of the base branch, read once for a train. */
  rules(): Promise<BranchRules>;
  /** The milestones of the config repository, the same. */
  milestones(): Promise<Milestone[]>;
}

async function openDesk(ports: Ports, config: ConfigRevision): Promise<Desk> {
  const [me, open] = await Promise.all([
    whoAmI(ports.github),
    findPullRequests(ports.github, config.repository, { state: 'open', base: config.branch }),
  ]);
  const commits = apiCommits(ports.github, config.repository, me);
  const rules = once(() => rulesOf(ports.github, config.repository, config.branch));
  const milestones = once(() => listMilestones(ports.github, config.repository));
  return { me, commits, open, rules, milestones };
}

/** Reads when it is first asked, and what fails again when it is asked again. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= read().catch((error: unknown) => {
      answer = undefined;
      throw error;
    });
    return answer;
  };
}

export type Moment = Omit<Ports, 'now'> & { now: Date };

async function promoteOne(
  config: ConfigRevision,
  step: Step,
  texts: ReadonlyMap<string, string | undefined>,
  ports: Moment,
  desk: Desk | undefined,
  wish: EmergencyWish | undefined,
): Promise<Result> {
  const standing = (digest: string) =>
    desk && openFrom(desk, config, branchOf(step.service, step.to, digest, wish !== undefined));
  try {
    const plan = await planPromotion(
      config,
      step,
      texts,
      ports,
      (digest) => standing(digest)?.number,
      async (digest) => {
        if (!wish) return undefined;
        return declareEmergency(config, wish, { ...step, digest }, ports, standing(digest));
      },
    );
    record(ports, step, plan);
    if (plan.kind === 'nothing') {
      ports.log.info(plan.reason);
      return { kind: 'nothing', service: step.service, reason: plan.reason };
    }
    for (const note of plan.notes) ports.log.warning(`${step.service}: ${note}`);
    if (plan.kind === 'refused') return { ...plan, service: step.service };
    return await propose(config, plan, ports, desk);
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    return failed(ports, step, error);
  }
}

function failed(ports: Pick<Ports, 'log' | 'audit'>, { service, to }: Step, error: WaybillError): Result {
  ports.log.warning(`${service}: ${error.message} [${error.code}]`);
  ports.audit.write({
    event: 'promote',
    subject: `${service}/${to}`,
    outcome: 'fail',
    code: error.code,
    reason: error.message,
  });
  return { kind: 'failed', service, error };
}

function leave({ audit }: Pick<Ports, 'audit'>, { service, to }: Step): Result {
  const reason = "not looked at: GitHub's rate limit holds; run again when it is over";
  audit.write({ event: 'promote', subject: `${service}/${to}`, outcome: 'skipped', reason });
  return { kind: 'left', service, reason };
}

async function propose(
  config: ConfigRevision,
  plan: Proposed,
  ports: Moment,
  desk: Desk | undefined,
): Promise<Result> {
  const { github } = ports;
  const { service, to, digest } = plan.proposal;
  if (!desk) {
    ports.audit.write({ event: 'write', subject: `${service}/${to}`, outcome: 'skipped', reason: 'dry run' });
    return {
      kind: 'dry-run',
      service,
      proposal: plan.proposal,
      ...pullRequestText(config, plan.proposal, ports),
    };
  }
  const { emergency } = plan.proposal;
  const branch = branchOf(service, to, digest, emergency !== undefined);
  const there = openFrom(desk, config, branch);
  if (there) await requireOwn(config, there, desk);
  const {
    pull,
    proposal: stated,
    anew,
  } = there ? await again(config, plan, there, ports, desk) : await open(config, plan, branch, ports, desk);
  const { proposal: linked, warnings } = await link(config, stated, plan.collected, pull, ports);
  const environment = environmentOf(config.policy, to);
  const undone = await assignPullRequest(github, config.repository, pull, environment, desk.milestones);
  warnings.push(...undone);
  const proposal = { ...linked, undone };
  if (anew) warnings.push(anew);
  if (anew || isOutdated(pull.body, proposal))
    await updatePullRequest(github, config.repository, pull.number, pullRequestText(config, proposal, ports));
  const older = rivalsIn(desk.open, config, plan.proposal, pull.number);
  const superseded = await settleRivals(config, plan.proposal, pull, older, desk, ports);
  warnings.push(...superseded.warnings);
  // The labels come after the reviewers: where they are missing, an earlier run did not get so far.
  const wanted = [...promotionLabels(service, to), ...(emergency ? [EMERGENCY_LABEL] : [])];
  const labels = wanted.filter((label) => !pull.labels.includes(label));
  if (labels.length > 0) {
    const reviewers = [
      ...new Set([...environment.reviewers, ...(emergency ? [emergency.record.approver] : [])]),
    ];
    warnings.push(...(await askReviewers(github, config.repository, pull.number, reviewers)));
    await addLabels(github, config.repository, pull.number, labels);
  }
  const wish = {
    byPerson: environment.merge === 'reviewed',
    byQueue: environment.merge === 'queue',
    allowedNow: proposal.decision.verdict === 'allow',
    commitBody: mergeText(proposal),
  };
  const merge = await arrangeMerge(github, config, wish, pull, desk.rules);
  if (merge.warning) warnings.push(merge.warning);
  for (const warning of warnings) ports.log.warning(`${service}: ${warning}`);
  ports.audit.write({
    event: 'write',
    subject: `${fullName(config.repository)}#${pull.number}`,
    outcome: there && !anew ? 'skipped' : 'done',
    reason: anew ?? (there ? 'the pull request is there already' : 'pull request opened'),
    details: {
      service,
      to,
      digest,
      decision: proposal.decision.digest,
      change: proposal.change?.kind === 'found' ? proposal.change.number : null,
      emergency: emergency ? { ...emergency.record } : null,
      statement: proposal.statement?.digest ?? null,
      previousStatement: proposal.statement?.previous ?? null,
      superseded: superseded.superseded,
      merge: merge.kind,
    },
  });
  const result: Opened = {
    kind: there ? 'found' : 'opened',
    service,
    proposal,
    number: pull.number,
    url: pull.url,
    superseded: superseded.superseded,
    merge,
    warnings,
  };
  return there ? result : notified(config, result, ports);
}

function branchOf(service: string, to: string, digest: string, isEmergency: boolean): string {
  return (isEmergency ? emergencyBranch : promotionBranch)(service, to, digest);
}

function openFrom(desk: Desk, config: ConfigRevision, branch: string): PullRequest | undefined {
  const family = pullRequestsOfFamily(desk.open, config.repository, branch);
  return family.find(({ head }) => head.ref === branch);
}

/** Finds or creates the change of the pull request, and decides once more with what is known of it now. */
async function link(
  config: ConfigRevision,
  proposal: Proposal,
  collected: Proposed['collected'],
  pull: PullRequest,
  ports: Moment,
): Promise<{ proposal: Proposal; warnings: string[] }> {
  const linked = await linkChange(config, proposal, collected, pull, ports);
  if (!linked) return { proposal, warnings: [] };
  const { fact: change, warnings } = linked;
  const decision = decidePromotion(config.policy, { ...collected.facts, change });
  return { proposal: { ...proposal, change, decision }, warnings };
}

function record(ports: Moment, step: Step, plan: Plan): void {
  const subject = `${step.service}/${step.to}`;
  if (plan.kind === 'nothing') {
    ports.audit.write({ event: 'decide', subject, outcome: 'skipped', reason: plan.reason });
    return;
  }
  const { decision, report } = plan.kind === 'propose' ? plan.proposal : plan;
  ports.audit.write({
    event: 'verify',
    subject: `${subject} ${decision.candidate}`,
    outcome: report?.passed ? 'pass' : 'fail',
    reason: report?.passed ? 'all evidence verifies' : 'the evidence does not verify',
    details: { checks: report?.checks ?? [], trustedRoot: report?.trustedRootDigest ?? null },
  });
  ports.audit.write({
    event: 'decide',
    subject: `${subject} ${decision.candidate}`,
    outcome: decision.verdict === 'refuse' ? 'fail' : 'pass',
    code: decision.rules.find((rule) => rule.verdict === 'fail')?.code,
    reason: decision.verdict,
    details: { ...decision },
  });
  ports.log.info(`${shortDigest(decision.candidate)}: ${decision.verdict}`);
  for (const rule of decision.rules) ports.log.info(`  ${rule.rule}: ${rule.verdict}, ${rule.reason}`);
}
