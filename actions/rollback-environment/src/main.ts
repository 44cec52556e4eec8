/**
 * The story: read what the environment ran, choose the last good digest, verify it again, decide, and write once: on the branch itself or
 * as a pull request, as the policy says. Whatever moves meanwhile is looked at anew.
 */
import { commitOnBranch, fullName, type GitHubClient, type PullRequest } from '@waybill/github';
import type { Notifier } from '@waybill/notifications';
import {
  type ConfigOptions,
  type ConfigRevision,
  canState,
  decisionTime,
  mergeBase,
  readConfig,
  readTexts,
  type StatementPorts,
  shortDigest,
} from '@waybill/promotion';
import { type Attempt, type AuditLog, defaultRetry, type Pace, retrying } from '@waybill/toolkit';
import { errors } from './errors.ts';
import type { Inputs } from './inputs.ts';
import { commitText } from './message.ts';
import { noticeOf } from './notice.ts';
import { type Plan, type Planned, planRollback } from './plan.ts';
import { additionsOf, openRollbacks, propose } from './propose.ts';
import { entriesOf, type Run } from './record.ts';
import type { Result, Written } from './result.ts';
import { stateRollback } from './statement.ts';

export interface Ports extends StatementPorts {
  github: GitHubClient;
  sources: GitHubClient | undefined;
  publicRoot: ConfigOptions['publicRoot'];
  notify: Notifier;
  now(): Date;
  pace: Pace;
  run: Run;
  serverUrl: string;
  audit: AuditLog;
}

/** Throws for what concerns the config repository, its policy or GitHub; what the policy refuses is a result. */
export function rollBack(inputs: Inputs, ports: Ports): Promise<Result> {
  // What the first look finds is what was meant: a digest that arrives meanwhile is another one.
  let { from } = inputs;
  return retrying(
    defaultRetry,
    ports.pace,
    () =>
      attempt({ ...inputs, from }, ports, (present) => {
        from ??= present;
      }),
    (number, waitMs) => ports.log.info(`try ${number}: not written; looking again in ${waitMs} ms`),
  );
}

async function attempt(
  inputs: Inputs,
  ports: Ports,
  decidedOn: (present: string) => void,
): Promise<Attempt<Result>> {
  const { github, log } = ports;
  const config = await readConfig(github, inputs.configRepository, {
    branch: inputs.base,
    policyPath: inputs.policy,
    trustedRootPath: inputs.trustedRoot,
    publicRoot: ports.publicRoot,
  });
  log.info(
    `${fullName(config.repository)} ${config.branch} at ${config.oid}, policy ${config.policy.digest}`,
  );
  const now = await decisionTime(github, config.repository, ports.now);
  const planned = await planRollback(config, inputs, { ...ports, now });
  record(inputs, ports, planned);
  if (planned.kind !== 'proposed') return { done: true, value: settled(inputs, planned) };
  const { plan } = planned;
  decidedOn(plan.present);
  for (const note of plan.collected.notes) log.warning(note);
  log.info(plan.edit.diff);
  if (inputs.dryRun) {
    const text = `${plan.environment} would go back to ${plan.restores}`;
    return { done: true, value: { kind: 'dry-run', text, plan, warnings: [] } };
  }
  const states = await canState(config, 'rollback', ports);
  if (plan.merge !== 'direct') return { done: true, value: await byPullRequest(config, plan, states, ports) };
  if (states) plan.statement = await stateRollback(config, plan, { base: config.oid, head: null }, ports);
  const outcome = await commitOnBranch(github, config.repository, {
    branch: config.branch,
    expectedHeadOid: config.oid,
    ...commitText(plan),
    additions: additionsOf(plan),
  });
  if (outcome.kind !== 'committed')
    return {
      done: false,
      again: true,
      error:
        outcome.kind === 'unknown'
          ? outcome.error
          : errors.ROLLBACK_CONTENTION({ message: `${config.branch} was moved by others` }),
    };
  written(ports, plan, `${fullName(config.repository)}@${outcome.oid}`);
  const text = `${plan.environment} declares ${plan.restores} again`;
  const result: Written = { kind: 'rolled-back', text, plan, commit: outcome, warnings: [] };
  return { done: true, value: await notified(config, result, ports) };
}

async function byPullRequest(
  config: ConfigRevision,
  plan: Plan,
  states: boolean,
  ports: Ports,
): Promise<Result> {
  const { same, others } = await openRollbacks(ports.github, config, plan);
  const warnings = others.map(
    ({ number }) => `#${number} proposes another rollback of it: close one of the two`,
  );
  if (same) {
    if (states) await stateAgain(config, plan, same, ports);
    const text = `${plan.environment} goes back to ${plan.restores} by a pull request that is open already`;
    return { kind: 'found', text, plan, pull: same, warnings };
  }
  const opened = await propose(config, plan, states, ports);
  warnings.push(...opened.warnings);
  for (const warning of warnings) ports.log.warning(warning);
  written(ports, plan, `${fullName(config.repository)}#${opened.pull.number}`);
  const text = `${plan.environment} goes back to ${plan.restores} by a pull request`;
  return notified(config, { kind: 'opened', text, plan, pull: opened.pull, warnings }, ports);
}

/** Tells people of what this run has written. */
async function notified(config: ConfigRevision, result: Written, { notify, log }: Ports): Promise<Result> {
  const warnings = await notify(config.policy, noticeOf(result));
  for (const warning of warnings) log.warning(warning);
  return { ...result, warnings: [...result.warnings, ...warnings] };
}

/** The statement of a pull request that is open already is there, or is made now, as after a change of the policy. */
async function stateAgain(
  config: ConfigRevision,
  plan: Plan,
  { head }: PullRequest,
  ports: Ports,
): Promise<void> {
  const { github } = ports;
  const { service, environment, present: digest, record } = plan;
  const texts = await readTexts(github, config.repository, head.sha, [record.path]);
  const entry = entriesOf(texts.get(record.path), { service, environment, digest }).at(-1);
  const base = await mergeBase(github, config.repository, config.oid, head.sha);
  const proposed = { ...plan, reason: entry?.reason ?? plan.reason };
  plan.statement = await stateRollback(config, proposed, { base, head: head.sha }, ports);
}

function settled(inputs: Inputs, planned: Exclude<Planned, { kind: 'proposed' }>): Result {
  const { environment } = inputs;
  switch (planned.kind) {
    case 'unchanged': {
      const runs = planned.present ?? 'nothing';
      const text = `${environment} runs ${runs}, not ${inputs.from}: there is nothing to roll back`;
      return { kind: 'unchanged', text, warnings: [] };
    }
    case 'found': {
      const text = `this run has rolled ${environment} back before, from ${planned.from} to ${planned.to}`;
      return { kind: 'found', text, warnings: [] };
    }
    case 'refused': {
      const { decision, collected } = planned;
      const text = 'the policy refuses the rollback';
      return { kind: 'refused', text, decision, collected, warnings: collected.notes };
    }
  }
}

function record(inputs: Inputs, ports: Ports, planned: Planned): void {
  const place = `${inputs.service}/${inputs.environment}`;
  if (planned.kind === 'unchanged' || planned.kind === 'found') {
    const { text: reason } = settled(inputs, planned);
    ports.audit.write({ event: 'decide', subject: place, outcome: 'skipped', reason });
    return;
  }
  const { decision, collected } = planned.kind === 'proposed' ? planned.plan : planned;
  const { report } = collected;
  const subject = `${place} ${decision.restores ?? 'no digest'}`;
  ports.audit.write({
    event: 'verify',
    subject,
    outcome: report?.passed ? 'pass' : 'fail',
    reason: report?.passed ? 'all evidence verifies' : 'the evidence does not verify',
    details: { checks: report?.checks ?? [], trustedRoot: report?.trustedRootDigest ?? null },
  });
  ports.audit.write({
    event: 'decide',
    subject,
    outcome: decision.verdict === 'refuse' ? 'fail' : 'pass',
    code: decision.rules.find((rule) => rule.verdict === 'fail')?.code,
    reason: decision.verdict,
    details: { ...decision, why: inputs.reason, by: ports.run.by },
  });
  ports.log.info(`${shortDigest(decision.restores ?? 'nothing')}: ${decision.verdict}`);
  for (const rule of decision.rules) ports.log.info(`  ${rule.rule}: ${rule.verdict}, ${rule.reason}`);
}

function written(ports: Ports, plan: Plan, subject: string): void {
  ports.audit.write({
    event: 'write',
    subject,
    outcome: 'done',
    reason: 'rollback',
    details: {
      service: plan.service,
      environment: plan.environment,
      from: plan.present,
      to: plan.restores,
      record: plan.record.path,
      decision: plan.decision.digest,
      statement: plan.statement?.digest ?? null,
      sameFile: plan.sameFile,
    },
  });
}
