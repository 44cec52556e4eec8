/**
 * The text of the pull request, for an approver who is in a hurry. Everything from outside is neutralised; nobody takes a fact out of it
 * again: the required check reads the diff, the history of the base, the registry and the policy.
 */
import { describeTarget } from '@waybill/gitops';
import { durationText, type RollbackDecision, secondsOf } from '@waybill/policy';
import {
  type CollectedRollback,
  type ConfigRevision,
  evidenceTable,
  ruleTable,
  shortDigest,
  statementLine,
} from '@waybill/promotion';
import {
  details,
  fence,
  fitSummary,
  logText,
  markdownCode,
  markdownLink,
  markdownText,
  readableTimes,
  shortTime,
  table,
} from '@waybill/toolkit';
import type { Lost, Plan } from './plan.ts';

export interface BodyContext {
  config: ConfigRevision;
  /** Web address of the GitHub server, for links into the config repository. */
  serverUrl: string;
}

/** GitHub refuses a body of more than 65,536 characters; bytes are at least as many. */
const BODY_LIMIT_BYTES = 60_000;
/** Commits that are listed; the comparison has the others. */
const MAX_COMMITS = 30;

export function pullRequestBody(plan: Plan, context: BodyContext): string {
  return fitSummary(
    [
      ...story(plan),
      rules(plan.decision),
      evidence(plan.collected),
      diff(plan, context),
      undo(plan),
      footer(plan),
      ...(plan.statement ? [statementLine('rollback', plan.statement)] : []),
    ],
    BODY_LIMIT_BYTES,
  );
}

/** What a reader with ten seconds takes along; also the head of the job summary. */
export function story(plan: Plan): string[] {
  return [verdict(plan.decision), facts(plan), ...loud(plan.decision), lost(plan)];
}

function verdict({ verdict, rules: all }: RollbackDecision): string {
  if (verdict === 'allow') return '> ✅ The policy allows this rollback now.';
  const waiting = all.filter((rule) => rule.verdict !== 'pass');
  return `> ⏳ The policy does not allow it yet: ${waiting.map(({ reason }) => markdownText(readableTimes(reason), 300)).join('; ')}. Until then the required check stays red.`;
}

function facts(plan: Plan): string {
  const { service, environment, present, restores, collected, run } = plan;
  const { restored } = collected;
  const ran = restored && secondsOf(restored);
  const rows: [string, string][] = [
    ['Why', markdownText(plan.reason, 300)],
    ['By', `${markdownText(run.by.login)} (${run.by.id}), ${markdownLink('this run', run.url)}`],
    ['Back to', markdownCode(restores)],
    ['Ran here', restored?.until === undefined || ran === undefined ? 'not known' : ranText(restored, ran)],
    ['Evidence', verified(collected)],
    ['Away from', `${markdownCode(present)}${since(collected)}`],
    ['In', plan.targets.map((target) => markdownCode(describeTarget(target), 300)).join('<br>')],
    ['Way back', `acknowledge the rollback, then promote ${markdownCode(shortDigest(present))} again`],
  ];
  return `**${markdownText(service)}** in **${markdownText(environment)}** goes back to the digest that ran there before.\n\n${table(
    ['', 'At a glance'],
    rows.map(([what, text]) => [`**${what}**`, text]),
  )}`;
}

function ranText(
  { since: from, until, commit }: NonNullable<CollectedRollback['restored']>,
  ran: number,
): string {
  const [first, last] = [from, until].map((time) => (time ? shortTime(time.toISOString()) : '?'));
  return `${durationText(ran)}: ${first} to ${last}, since ${markdownLink(commit.oid.slice(0, 12), commit.url)}`;
}

function since({ present }: CollectedRollback): string {
  if (!present) return '';
  const when = present.since ? ` since ${shortTime(present.since.toISOString())}` : '';
  return `, here${when} by ${markdownLink(present.commit.oid.slice(0, 12), present.commit.url)}`;
}

function verified({ report }: CollectedRollback): string {
  return report
    ? `${report.passed ? '✅' : '❌'} ${report.checks.filter((check) => check.verdict === 'pass').length} of ${report.checks.length} pieces verify, ${shortTime(report.verifiedAt)}`
    : '❌ not verified';
}

/** What the policy only reports must not be overlooked. */
function loud({ rules: all, passedOver }: RollbackDecision): string[] {
  const notes = [
    ...all
      .filter(({ rule, reason }) => rule === 'evidence-age' && reason.startsWith('too old'))
      .map(({ reason }) => `The evidence is ${markdownText(reason, 500)}`),
    ...all
      .filter(({ rule, reason }) => rule === 'window' && reason.endsWith('does not wait for it'))
      .map(({ reason }) => `Change window: ${markdownText(reason, 300)}`),
    ...passedOver.map(
      ({ digest, code, reason }) =>
        `Newer, but not gone back to: ${markdownCode(shortDigest(digest))} ${markdownCode(code)} ${markdownText(reason, 300)}`,
    ),
  ];
  return notes.length === 0
    ? []
    : [`### Look at this first\n\n${notes.map((note) => `- ⚠️ ${note}`).join('\n')}`];
}

function lost({ lost: gone }: Plan): string {
  const head = '### What is taken back';
  const { url, comparison, reason } = gone;
  if (comparison === undefined) {
    const why = reason === undefined ? '' : ` (${markdownText(reason, 300)})`;
    return url === undefined
      ? `${head}\n\nNot known: ${markdownText(reason ?? 'nothing says it', 300)}.`
      : `${head}\n\n${markdownLink('The commits between the two', url)}${why}.`;
  }
  return `${head}\n\n${commits(comparison, url ?? comparison.url)}`;
}

function commits({ commits: list, ahead }: NonNullable<Lost['comparison']>, url: string): string {
  if (ahead === 0) return `No commit: ${markdownLink('the two compared', url)}.`;
  const lines = list
    .slice(0, MAX_COMMITS)
    .map(
      ({ oid, url: page, headline, author }) =>
        `- ${markdownLink(oid.slice(0, 12), page)} ${markdownText(headline, 120)} (${markdownText(author, 60)})`,
    );
  const more = ahead > lines.length ? [`- and ${ahead - lines.length} more`] : [];
  const counted = `${markdownLink(`${ahead} ${ahead === 1 ? 'commit' : 'commits'}`, url)} of the service no longer run here:`;
  return [counted, [...lines, ...more].join('\n')].join('\n\n');
}

export function rules(decision: RollbackDecision): string {
  return `### Rules of the policy\n\n${ruleTable(decision.rules)}`;
}

export function evidence({ report }: CollectedRollback): string {
  if (!report) return '### Evidence\n\nIt could not be looked at.';
  return `### Evidence of what comes back\n\n${evidenceTable(report)}`;
}

function diff({ edit, sameFile, record }: Plan, { config, serverUrl }: BodyContext): string {
  const { owner, name } = config.repository;
  const files = Object.keys(edit.files).map((file) =>
    markdownLink(file, `${serverUrl}/${owner}/${name}/blob/${config.oid}/${file}`),
  );
  const same = sameFile
    ? 'The whole file becomes, byte for byte, what it was when it held this digest last.'
    : 'Whatever else has changed there since stays as it is now.';
  return [
    `### The change\n\nThe digest in ${files.join(', ')}, and the record ${markdownCode(record.path, 300)}. ${same}`,
    details('Difference', fence('diff', logText(edit.diff))),
  ].join('\n\n');
}

function undo({ environment, present, record }: Plan): string {
  return [
    '### Afterwards',
    `${markdownCode(shortDigest(present))} is refused in ${markdownText(environment)} until somebody acknowledges the rollback: replace ${markdownCode('"acknowledged": null')} in ${markdownCode(record.path, 300)} by who, why and when, in a reviewed pull request. **To take this rollback back**, acknowledge it and promote the digest again.`,
  ].join('\n\n');
}

function footer({ decision, run }: Plan): string {
  return `<sub>Opened by Waybill in ${markdownLink('this run', run.url)}. Decision ${markdownCode(shortDigest(decision.digest))}. The required check finds all of this out again; editing this text changes nothing that is checked.</sub>`;
}
