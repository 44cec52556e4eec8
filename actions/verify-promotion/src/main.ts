/**
 * The story: read the pull request by its number, see what it changes, and where that is a digest, verify and decide all anew under
 * the policy of the base branch. Nothing of the head is run, and of its text nothing is believed.
 */
import {
  branchHead,
  fullName,
  type GitHubClient,
  getPullRequest,
  type PullRequest,
  readFiles,
} from '@waybill/github';
import { environmentOf, rollbackPath } from '@waybill/policy';
import {
  type ConfigOptions,
  type ConfigRevision,
  emergencyTitle,
  promotionTitle,
  readConfig,
  rollbackTitle,
  shortDigest,
  withdrawalPath,
} from '@waybill/promotion';
import type { AuditLog, Logger } from '@waybill/toolkit';
import { authorNote } from './author.ts';
import { assertDefaultBase } from './base.ts';
import type { Change, Finding, Move } from './change.ts';
import { pullChange } from './changed-files.ts';
import type { Inputs, PullSubject } from './inputs.ts';
import { type JudgePorts, joined, judge } from './judge.ts';
import { judgeLabels } from './labels.ts';
import type { Result } from './result.ts';
import { judgeRollback } from './rollback.ts';

export interface Ports extends JudgePorts {
  publicRoot: ConfigOptions['publicRoot'];
  log: Logger;
  audit: AuditLog;
}

/** Throws for what can't be read: a check that could not look is red. */
export async function verifyPromotion(inputs: Inputs, subject: PullSubject, ports: Ports): Promise<Result> {
  const { github, log } = ports;
  const { repository } = subject;
  const pull = await getPullRequest(github, repository, subject.number);
  await assertDefaultBase(github, repository, pull.base.ref, `pull request ${pull.number}`, pull.url);
  const config = await readConfig(github, repository, {
    branch: pull.base.ref,
    policyPath: inputs.policy,
    trustedRootPath: inputs.trustedRoot,
    publicRoot: ports.publicRoot,
  });
  log.info(
    `${fullName(repository)}#${pull.number}: ${pull.head.sha} onto ${config.branch} at ${config.oid}, policy ${config.policy.digest}`,
  );
  const about = {
    number: pull.number,
    url: pull.url,
    headSha: pull.head.sha,
    base: config.branch,
    baseSha: config.oid,
  };
  const stale = staleHead(
    subject.headSha,
    pull.head.sha,
    'the head of the pull request is not the one that this run was started for',
  );
  const change = stale
    ? { kind: 'promotion' as const, moves: [], findings: [stale] }
    : await pullChange(github, config, pull);
  const notes = await notesOn(inputs, config, { ...subject, pull }, ports, change);
  let result: Result = {
    verdict: 'pass',
    kind: change.kind,
    about,
    findings: [],
    notes,
    policyDigest: config.policy.digest,
  };
  if (change.kind !== 'ordinary') {
    result.findings.push(...change.findings);
    const [move] = change.moves;
    if (move) {
      const labels = await judgeLabels(github, config, move, pull);
      result.findings.push(...labels.findings);
      result.notes.push(...labels.notes);
    }
    // With anything else in the pull request there is nothing to decide: it is no promotion.
    if (move && change.findings.length === 0)
      result = joined(
        result,
        change.kind === 'rollback'
          ? await judgeRollback(config, move, change.record, pull, ports)
          : await judge(config, move, pull, ports),
      );
  }
  result.findings.push(...(await movedMeanwhile(github, config, pull, result)));
  if (result.findings.length > 0) result.verdict = 'fail';
  record(ports, result);
  return result;
}

/** What was decided holds for the head and the base that were read: if either has moved under it, it is void. */
async function movedMeanwhile(
  github: GitHubClient,
  config: ConfigRevision,
  pull: PullRequest,
  result: Result,
): Promise<Finding[]> {
  const { repository, branch, oid } = config;
  const now = await getPullRequest(github, repository, pull.number);
  const head = staleHead(pull.head.sha, now.head.sha, 'the head of the pull request moved during the check');
  if (head) return [head];
  if (now.base.ref !== branch) {
    return [
      {
        code: 'MERGE_STATE_CHANGED',
        reason: `the pull request was pointed at ${now.base.ref} during the check, away from ${branch}`,
      },
    ];
  }
  if (result.move === undefined || (await branchHead(github, repository, branch)) === oid) return [];
  // The base may move at any time. It matters where it changes what was decided on.
  const { policy } = config;
  const { service, to, before, after } = result.move;
  const targets = policy.services[service]?.targets ?? {};
  const paths = [
    config.policyPath,
    ...(config.trustedRootPath === undefined ? [] : [config.trustedRootPath]),
    ...policy.trust.keys.flatMap(({ file }) => file ?? []),
    withdrawalPath(after),
    ...[before, after].flatMap((digest) => (digest === undefined ? [] : rollbackPath(service, to, digest))),
    ...[to, result.from ?? ''].flatMap((environment) => targets[environment]?.map(({ file }) => file) ?? []),
  ];
  const [then, later] = [
    await readFiles(github, repository, oid, paths),
    await readFiles(github, repository, `refs/heads/${branch}`, paths),
  ];
  const changed = paths.filter((path) => then.files[path]?.oid !== later.files[path]?.oid);
  return changed.length === 0
    ? []
    : [
        {
          code: 'MERGE_STATE_CHANGED',
          reason: `${changed.join(', ')} changed on ${branch} during the check`,
        },
      ];
}

function staleHead(expected: string, found: string, reason: string): Finding | undefined {
  return expected === found
    ? undefined
    : {
        code: 'MERGE_STATE_CHANGED',
        reason: `${reason}: ${expected.slice(0, 12)}, now ${found.slice(0, 12)}`,
      };
}

async function notesOn(
  inputs: Inputs,
  config: ConfigRevision,
  { pull, bodyEdited }: Pick<PullSubject, 'bodyEdited'> & { pull: PullRequest },
  ports: Ports,
  change: Change,
): Promise<Result['notes']> {
  const notes: Result['notes'] = [];
  const author = await authorNote(ports.github, config.repository, pull, inputs.appClientId);
  if (author) notes.push({ code: 'PR_AUTHOR', reason: author });
  if (change.kind === 'ordinary') return notes;
  if (bodyEdited)
    notes.push({
      code: 'BODY_EDITED',
      reason: 'the text of the pull request was edited; no fact is read from it',
    });
  const [move] = change.moves;
  const isTold =
    move &&
    (change.kind === 'rollback'
      ? pull.title === rollbackTitle(move.service, move.to, move.after)
      : titleSays(config.policy, move, pull.title));
  if (move && !isTold) {
    notes.push({
      code: 'TITLE_DIFFERS',
      reason: `the title does not say what the change does: it moves ${move.service} in ${move.to} to ${shortDigest(move.after)}`,
    });
  }
  return notes;
}

/** The title of a bump is the commit's, which its template makes: it must name no other digest. */
function titleSays(policy: ConfigRevision['policy'], move: Move, title: string): boolean {
  const { service, to, after, emergency } = move;
  const usual = emergency ? emergencyTitle : promotionTitle;
  if (environmentOf(policy, to).from !== undefined) return title === usual(service, to, after);
  return (title.match(/sha256:[0-9a-f]+/g) ?? []).every((digest) => after.startsWith(digest));
}

export function record(ports: Pick<Ports, 'audit'>, result: Result): void {
  const subject = `pull request ${result.about.number} at ${result.about.headSha}`;
  if (result.report || result.decision) {
    ports.audit.write({
      event: 'verify',
      subject: `${result.report?.image ?? result.move?.service ?? subject}@${result.move?.after ?? ''}`,
      outcome: result.report?.passed ? 'pass' : 'fail',
      reason: result.report?.passed ? 'all evidence verifies' : 'the evidence does not verify',
      details: { checks: result.report?.checks ?? [], trustedRoot: result.report?.trustedRootDigest ?? null },
    });
  }
  ports.audit.write({
    event: 'decide',
    subject,
    outcome: result.verdict,
    code: result.findings[0]?.code,
    reason:
      result.findings[0]?.reason ?? (result.kind === 'ordinary' ? 'not a promotion' : 'the policy allows it'),
    details: {
      ...result.about,
      decision: result.decision?.digest ?? null,
      statement: result.statement?.digest ?? null,
      findings: result.findings,
      notes: result.notes,
    },
  });
}
