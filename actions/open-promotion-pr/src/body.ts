/**
 * The text of the pull request, made to be read by an approver. Everything from outside is neutralised; nobody takes a fact out of
 * it again: the required check reads the diff, the registry and the policy.
 */
import type { EvidenceReport } from '@waybill/evidence';
import { type Decision, environmentOf } from '@waybill/policy';
import {
  type ConfigRevision,
  evidenceTable,
  holdsQuietly,
  ruleTable,
  shortDigest,
  shortSigner,
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
import { changeLine } from './change.ts';
import { changeCounts, changeParts, type Room, sides } from './changes/markdown.ts';
import { counted, type RiskNote, riskNotes } from './changes/risks.ts';
import { emergencyBlock } from './emergency.ts';
import type { Proposal } from './plan.ts';
import { verifyCommands } from './verify-commands.ts';

export interface BodyContext {
  config: ConfigRevision;
  /** Web address of the GitHub server, for links into the config repository. */
  serverUrl: string;
  /** The run that opened the pull request. */
  runUrl: string;
}

/** GitHub refuses a body of more than 65,536 characters; bytes are at least as many. */
const BODY_LIMIT_BYTES = 60_000;
/** Rows of each list of changes: the most that fits is shown. None at all: only their number. */
const ROWS = [0, 10, 20, 50, 100, 200, 300, 500, 1000];
/** Rejected evidence that is listed; the job summary has no more use for a longer list either. */
const MAX_REJECTED = 20;

export function pullRequestBody(proposal: Proposal, context: BodyContext): string {
  let fitting: string | undefined;
  for (const rows of ROWS) {
    const text = `${blocks(proposal, context, { rows, summaryUrl: context.runUrl }).join('\n\n')}\n`;
    if (Buffer.byteLength(text) > BODY_LIMIT_BYTES) break;
    fitting = text;
  }
  if (fitting !== undefined) return fitting;
  // Whatever else is too long goes; why it may be promoted, by what evidence and how to go back do not.
  return fitSummary(
    [
      ...alarm(proposal),
      headline(proposal),
      atAGlance(proposal),
      decided(proposal),
      evidence(proposal, context),
      ...undone(proposal),
      footer(proposal, context),
      change(proposal, context),
    ],
    BODY_LIMIT_BYTES,
  );
}

function blocks(proposal: Proposal, context: BodyContext, room: Room): string[] {
  // What holds a promotion up is read before what it brings.
  const isWaiting = proposal.emergency !== undefined || proposal.decision.verdict !== 'allow';
  return [
    ...alarm(proposal),
    headline(proposal),
    atAGlance(proposal),
    ...risks(proposal),
    ...(isWaiting ? [decided(proposal)] : []),
    '### What changes',
    whatChanges(proposal, room),
    evidence(proposal, context),
    ...(isWaiting ? [] : [details(RULES, ruleTable(proposal.decision.rules))]),
    change(proposal, context),
    ...checklist(proposal, context),
    details('Check it yourself', verifyCommands(proposal, context)),
    ...rejected(proposal.report),
    ...undone(proposal),
    footer(proposal, context),
  ];
}

function alarm({ emergency }: Proposal): string[] {
  return emergency ? [emergencyBlock(emergency)] : [];
}

/** The verdict first: it is what a reader with ten seconds takes along. */
function headline(proposal: Proposal): string {
  const { service, from, to } = proposal;
  return `> ${verdictLine(proposal)}\n\n**${markdownText(service)}** moves from **${markdownText(from)}** to **${markdownText(to)}**: the very digest that ${markdownText(from)} runs.`;
}

/** The four questions of an approver, each answered in a line; all that follows is the long answer. */
function atAGlance(proposal: Proposal): string {
  const { changes, change: request, decision, to } = proposal;
  return table(
    ['', 'At a glance'],
    [
      [
        '**Changes**',
        decision.previous === undefined ? `the first release to ${markdownText(to)}` : changeCounts(changes),
      ],
      ['**Evidence**', evidenceLine(proposal)],
      ['**Risk**', riskLine(proposal)],
      ...(request ? [['**ServiceNow**', changeLine(request)]] : []),
      ['**Rollback**', wayBack(proposal)],
    ],
  );
}

function evidenceLine({ report: { checks } }: Proposal): string {
  const signers = [...new Set(checks.flatMap(({ signer }) => signer ?? []))];
  const by =
    signers.length === 0
      ? ''
      : `, signed by ${signers.map((uri) => markdownCode(shortSigner(uri), 120)).join(' and ')}`;
  return `✅ ${checks.length === 1 ? 'the one piece that the policy asks for verifies' : `all ${checks.length} pieces that the policy asks for verify`}${by}`;
}

function riskLine(proposal: Proposal): string {
  const count = notesOf(proposal).length;
  return count === 0
    ? 'none of the signs that Waybill knows'
    : `⚠️ ${counted(count, 'thing')} to look at first`;
}

function wayBack({ to, decision }: Proposal): string {
  const { previous } = decision;
  return previous === undefined
    ? `none: nothing ran in ${markdownText(to)} before`
    : `puts back what runs in ${markdownText(to)} now: ${markdownCode(shortDigest(previous))}`;
}

/** One line: allowed, or from when on. */
export function verdictLine({ decision, approvals }: Pick<Proposal, 'decision' | 'approvals'>): string {
  if (decision.verdict === 'allow')
    return approvals === 0
      ? '✅ The policy allows it now.'
      : `✅ The policy allows it as soon as ${approvals === 1 ? 'one person has' : `${approvals} people have`} approved it.`;
  const against = decision.rules.filter((rule) => rule.verdict !== 'pass');
  if (decision.verdict === 'refuse')
    return `❌ The policy refuses it: ${against
      .filter((rule) => rule.verdict === 'fail')
      .map((rule) => `${markdownText(readableTimes(rule.reason), 300)} (${markdownCode(rule.code ?? '')})`)
      .join('; ')}.`;
  const until = turnsAt(decision);
  const when =
    until === undefined ? 'does not allow it yet' : `allows it at ${shortTime(until.toISOString())}`;
  const why = against.map((rule) => markdownText(readableTimes(rule.reason), 300)).join('; ');
  return `⏳ The policy ${when}: ${why}. Until then the required check stays red.`;
}

/** When the last rule that waits turns; undefined where one does not say. */
export function turnsAt(decision: Decision): Date | undefined {
  const waiting = decision.rules.filter((rule) => rule.verdict === 'wait');
  if (waiting.some((rule) => rule.until === undefined)) return undefined;
  const times = waiting.map((rule) => Date.parse(rule.until ?? ''));
  return times.length === 0 ? undefined : new Date(Math.max(...times));
}

function notesOf({ changes, decision, report }: Proposal): RiskNote[] {
  return riskNotes({ changes, decision, checks: report.checks });
}

function risks(proposal: Proposal): string[] {
  const notes = notesOf(proposal);
  return notes.length === 0
    ? []
    : [`### Look at this first\n\n${notes.map(({ text }) => `- ⚠️ ${markdownText(text, 400)}`).join('\n')}`];
}

/** Also for the job summary, where there is room for every row. */
export function whatChanges({ changes, decision, report, to }: Proposal, room: Room): string {
  const known =
    report.source === undefined ? ['**Source** not known: the policy requires no provenance.'] : [];
  return [sides(changes, report, decision.previous, to), ...known, ...changeParts(changes, room)].join(
    '\n\n',
  );
}

const RULES = 'Every rule of the policy holds';

/** What holds it up, and what an emergency skips; the others behind a fold. */
function decided({ decision: { rules } }: Proposal): string {
  const others = rules.filter(holdsQuietly);
  return [
    '### Rules of the policy',
    ruleTable(rules.filter((rule) => !others.includes(rule))),
    ...(others.length === 0
      ? []
      : [
          details(
            `${counted(others.length, 'other rule')} ${others.length === 1 ? 'holds' : 'hold'}`,
            ruleTable(others),
          ),
        ]),
  ].join('\n\n');
}

function change({ targets, edit, emergency }: Proposal, { config, serverUrl }: BodyContext): string {
  const { owner, name } = config.repository;
  const files = Object.keys(edit.files).map((file) =>
    markdownLink(file, `${serverUrl}/${owner}/${name}/blob/${config.oid}/${file}`),
  );
  const values = targets.length === 1 ? 'One value' : `${targets.length} values`;
  const lines = [
    `### The change\n\n${values} of ${files.join(', ')}${emergency ? ' and the record of the emergency' : ''}, nothing else:`,
    fence('diff', logText(edit.diff)),
  ];
  for (const note of edit.notes) lines.push(`_${markdownText(note)}_`);
  return lines.join('\n\n');
}

function evidence({ report }: Proposal, { config, serverUrl }: BodyContext): string {
  const { owner, name } = config.repository;
  const at = (path: string) => markdownLink(path, `${serverUrl}/${owner}/${name}/blob/${config.oid}/${path}`);
  const root =
    config.trustedRootPath === undefined
      ? `the trusted root of ${markdownText(config.trustedRootName)}`
      : `the trusted root ${at(config.trustedRootPath)}`;
  const both = config.trustedRootPath === undefined ? 'the policy as it stands' : 'both as they stand';
  return [
    '### Evidence',
    evidenceTable(report),
    `Verified ${shortTime(report.verifiedAt)} under ${at(config.policyPath)} (${markdownCode(shortDigest(config.policy.digest))}) and ${root} (${markdownCode(shortDigest(report.trustedRootDigest))}), ${both} on ${markdownCode(config.branch)} at ${markdownCode(config.oid.slice(0, 12))}. The required check verifies all of it again before the merge.`,
  ].join('\n\n');
}

/** For those who approve; where nobody has to, a list would only be scrolled past. */
function checklist({ from, to, report }: Proposal, { config }: BodyContext): string[] {
  const environment = environmentOf(config.policy, to);
  if (environment.approvals.count === 0 && environment.merge !== 'reviewed') return [];
  const commit = report.source
    ? `the source commit ${markdownCode(report.source.commit.slice(0, 12))}`
    : 'the source commit';
  return [
    '### Before you approve',
    [
      `- [ ] ${commit} is what you mean to release`,
      `- [ ] in ${markdownText(from)} it does what it should: dashboards and alerts are quiet`,
      `- [ ] nobody is in the middle of another change of ${markdownText(to)}`,
      '- [ ] somebody is there to watch the rollout',
    ].join('\n'),
  ];
}

function rejected(report: EvidenceReport): string[] {
  const { rejected: list } = report;
  if (list.length === 0) return [];
  const rows = list
    .slice(0, MAX_REJECTED)
    .map((entry) => [markdownCode(entry.referrer, 90), markdownCode(entry.code), markdownText(entry.reason)]);
  const more = list.length > MAX_REJECTED ? `\n\nand ${list.length - MAX_REJECTED} more` : '';
  return [
    details(
      `${list.length} attached ${list.length === 1 ? 'statement does' : 'statements do'} not count`,
      `${table(['Referrer', 'Code', 'Why'], rows)}${more}`,
    ),
  ];
}

export const UNDONE = 'The policy asks for this too, and it could not be done';

function undone({ undone: list = [] }: Proposal): string[] {
  return list.length === 0 ? [] : [undoneBlock(list)];
}

/** On one line, by which a later run finds it. */
export function undoneBlock(undone: readonly string[]): string {
  return `⚠️ **${UNDONE}:** ${undone.map((text) => markdownText(text, 400)).join('; ')}.`;
}

function footer({ decision }: Proposal, { runUrl }: BodyContext): string {
  return [
    `<sub>Opened by Waybill in ${markdownLink('this run', runUrl)}. Decision ${markdownCode(shortDigest(decision.digest))}. This text is for people: editing it changes nothing that is checked.</sub>`,
    // A mark for people who search; nothing reads it.
    `<!-- waybill promotion ${decision.digest} -->`,
  ].join('\n');
}
