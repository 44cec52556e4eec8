/** The change request of a promotion: created and linked with its pull request, cancelled with the one that is replaced. */
import { cancelChange, ensureChange, findChange } from '@waybill/change-management';
import { fullName, type PullRequest } from '@waybill/github';
import { digestOf, filesOf } from '@waybill/gitops';
import { type ChangeFact, environmentOf, targetsOf } from '@waybill/policy';
import {
  type ChangeOpener,
  type Collected,
  type ConfigRevision,
  changeSubject,
  type FactPorts,
  factOf,
  plannedWindow,
  promotionTitle,
  readTexts,
  textsAt,
  unreadable,
} from '@waybill/promotion';
import {
  type AuditLog,
  markdownCode,
  markdownLink,
  markdownText,
  shortTime,
  WaybillError,
} from '@waybill/toolkit';
import { riskNotes } from './changes/risks.ts';
import type { Proposal } from './plan.ts';

export interface LinkedChange {
  fact: ChangeFact;
  warnings: string[];
}

export interface LinkPorts {
  changes: ChangeOpener;
  audit: AuditLog;
  now: Date;
}

/**
 * Finds or creates the change of a pull request; undefined where the environment requires none. An instance that is down keeps no pull
 * request from being opened: the required check stays red without the change, and the next run creates it.
 */
export async function linkChange(
  config: ConfigRevision,
  proposal: Proposal,
  { facts }: Collected,
  pull: Pick<PullRequest, 'number' | 'url'>,
  ports: LinkPorts,
): Promise<LinkedChange | undefined> {
  const { policy } = config;
  const { service, from, to, digest, decision, changes, report, targets } = proposal;
  const environment = environmentOf(policy, to);
  const settings = policy.changeManagement;
  if (environment.change !== 'required' || !settings) return undefined;
  const subject = changeSubject(config, { service, to, digest, pullRequest: pull.number });
  const name = `${fullName(config.repository)}#${pull.number}`;
  try {
    const ensured = await ensureChange(ports.changes(settings), {
      subject,
      repository: fullName(config.repository),
      title: promotionTitle(service, to, digest),
      pullRequestUrl: pull.url,
      from,
      previous: decision.previous,
      file: filesOf(targets).join(', '),
      source: report.source && `${report.source.repository} at ${report.source.commit}`,
      risks: riskNotes({ changes, decision, checks: report.checks }).map(({ text }) => text),
      policyDigest: policy.digest,
      decisionDigest: decision.digest,
      ...plannedWindow(environment, { ...facts, now: ports.now }, settings),
    });
    ports.audit.write({
      event: 'write',
      subject: `${ensured.change.number} for ${name}`,
      outcome: ensured.kind === 'created' ? 'done' : 'skipped',
      reason: ensured.kind === 'created' ? 'change created' : 'the change is there already',
      details: { correlationId: ensured.change.correlationId, url: ensured.change.url },
    });
    return { fact: factOf(ensured.change), warnings: ensured.warnings };
  } catch (error) {
    const fact = unreadable(error);
    ports.audit.write({
      event: 'write',
      subject: `change for ${name}`,
      outcome: 'fail',
      code: (error as WaybillError).code,
      reason: fact.reason,
    });
    return {
      fact,
      warnings: [
        `#${pull.number} has no change request yet: ${fact.reason} [${(error as WaybillError).code}]. Its check stays red; run promote again, which creates it`,
      ],
    };
  }
}

/** Cancels the change of a promotion that is closed without a merge. What could not be done is a warning. */
export async function cancelChangeOf(
  config: ConfigRevision,
  step: { service: string; to: string },
  pull: PullRequest,
  reason: string,
  ports: Pick<LinkPorts, 'changes' | 'audit'> & Pick<FactPorts, 'github'>,
): Promise<string[]> {
  const { policy, repository } = config;
  const settings = policy.changeManagement;
  if (environmentOf(policy, step.to).change !== 'required' || !settings) return [];
  try {
    const targets = targetsOf(policy, step.service, step.to);
    const texts = await readTexts(ports.github, repository, pull.head.sha, filesOf(targets));
    const digest = digestOf(targets, textsAt(texts, repository, pull.head.sha));
    if (digest === undefined) return [];
    const client = ports.changes(settings);
    const { change } = await findChange(
      client,
      changeSubject(config, { ...step, digest, pullRequest: pull.number }),
    );
    if (!change || !(await cancelChange(client, change, reason))) return [];
    ports.audit.write({
      event: 'write',
      subject: `${change.number} for ${fullName(repository)}#${pull.number}`,
      outcome: 'done',
      reason: `change cancelled: ${reason}`,
    });
    return [];
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    return [
      `the change of #${pull.number} could not be cancelled: ${error.message} [${error.code}]; cancel it in ServiceNow`,
    ];
  }
}

/** What people read of it: in the pull request, and in the job summary. */
export function changeLine(fact: ChangeFact): string {
  if (fact.kind !== 'found') {
    const why = fact.kind === 'none' ? '' : `: ${markdownText(fact.reason, 300)}`;
    return `⚠️ **${NO_CHANGE}**${why}. The required check stays red without one; run promote again, which creates exactly one`;
  }
  const planned =
    fact.plannedStart && fact.plannedEnd
      ? `, planned from ${shortTime(fact.plannedStart.toISOString())} to ${shortTime(fact.plannedEnd.toISOString())}`
      : '';
  const mark = fact.approval === 'approved' ? '✅' : '⏳';
  return `${mark} ${markdownLink(fact.number, fact.url)} in ServiceNow: ${markdownCode(fact.stage)}, approval ${markdownCode(fact.approval)} when this was written${planned}`;
}

/** By which a later run sees what the text says of the change. */
export function changeMark(fact: ChangeFact): string {
  return fact.kind === 'found' ? fact.number : NO_CHANGE;
}

const NO_CHANGE = 'There is no change request yet';
