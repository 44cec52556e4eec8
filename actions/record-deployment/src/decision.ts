/**
 * Whether somebody let a value move: the merged pull request with its required check and its signed statement, or a commit of the App's
 * own where the policy takes those. What moved otherwise can't be refused any more: it is found and told.
 */
import { type PromotionPredicate, registrySource } from '@waybill/evidence';
import {
  ACTIONS_APP,
  type GitHubClient,
  getPullRequest,
  lastRun,
  listCheckRuns,
  type PullRequest,
  readCommit,
} from '@waybill/github';
import { parseTrailers } from '@waybill/gitops';
import { environmentOf, hasDeciders, imageOf, parseRollback, rollbackPath } from '@waybill/policy';
import {
  type ConfigRevision,
  type FactPorts,
  type ImageRecord,
  imageRecord,
  readTexts,
  type SignedPromotion,
  type SignedRollback,
  trustedPromotions,
  trustedRollbacks,
} from '@waybill/promotion';
import { parseRepository } from '@waybill/registry';
import { WaybillError } from '@waybill/toolkit';
import type { Inputs } from './inputs.ts';
import { digestIn, type Move } from './moves.ts';

export interface DecisionPorts {
  github: GitHubClient;
  registry: FactPorts['registry'];
}

/** What was found of the decision behind a move. */
export interface FoundDecision {
  /** What a decision would have left and is not there, one sentence each. Empty: it was decided. */
  missing: string[];
  notes: string[];
  /** Whether it is a rollback, by its record. */
  goesBack: boolean;
  /** Undefined for a commit on the branch itself. */
  pull?: PullRequest;
  /** The statement that speaks for the merged pull request, where one is asked for or found. */
  stated?: StatedChange;
}

/** The statement of a change on its image, with what else the image carries. */
export type StatedChange = { record: ImageRecord } & (
  | { kind: 'promotion'; statement: SignedPromotion }
  | { kind: 'rollback'; statement: SignedRollback }
);

/** Throws what could not be looked at: that is not "decided". */
export async function decisionBehind(
  config: ConfigRevision,
  move: Move,
  message: string,
  inputs: Pick<Inputs, 'check' | 'appClientId' | 'committer'>,
  ports: DecisionPorts,
): Promise<FoundDecision> {
  if (move.forced)
    return {
      missing: [
        `${config.branch} was moved by force from ${move.forced.from} to ${move.forced.to}, which takes back what was decided between`,
      ],
      notes: [],
      goesBack: false,
    };
  if (!move.pull) return directly(config, move, message, inputs, ports);
  const pull = await getPullRequest(ports.github, config.repository, move.pull.number);
  const missing = [
    ...(await againstPull(config, move, pull, ports.github)),
    ...(await againstCheck(config, pull, inputs.check, ports.github)),
  ];
  const environment = environmentOf(config.policy, move.environment);
  const goesBack = await isRollback(config, move, ports.github);
  // Nobody signs a promotion into the first environment: the check speaks for it.
  if (!goesBack && environment.from === undefined) return { missing, notes: [], goesBack, pull };
  const { stated, fault } = goesBack
    ? await rollbackStatementFor(config, move, pull.head.sha, message, ports)
    : await statementFor(config, move, pull, message, ports);
  if (fault !== undefined) missing.push(fault);
  return { missing, notes: [], goesBack, pull, stated };
}

/** The digest must be what the head proposed: a merge commit made by hand can hold another. */
async function againstPull(
  config: ConfigRevision,
  { target, after, commit }: Move,
  pull: PullRequest,
  github: GitHubClient,
): Promise<string[]> {
  const name = `pull request #${pull.number}`;
  if (!pull.merged || pull.base.ref !== config.branch)
    return [`${name}, by which commit ${commit} seems to come, was not merged into ${config.branch}`];
  const texts = await readTexts(github, config.repository, pull.head.sha, [target.file]);
  const proposed = digestIn(texts, target);
  return proposed === after
    ? []
    : [`${name} proposed ${proposed ?? 'no digest'}, but commit ${commit} has ${after}`];
}

async function againstCheck(
  { repository }: ConfigRevision,
  pull: PullRequest,
  check: string,
  github: GitHubClient,
): Promise<string[]> {
  const runs = await listCheckRuns(github, repository, pull.head.sha, check);
  const mergedAt = Date.parse(pull.mergedAt ?? '');
  const last = lastRun(
    // Any other App can report a check of the same name, and one that passed only after the merge let nothing in.
    runs.filter(
      ({ app, completedAt }) =>
        app === ACTIONS_APP && completedAt !== undefined && Date.parse(completedAt) <= mergedAt,
    ),
    check,
  );
  const about = `the check "${check}" of pull request #${pull.number}`;
  if (!last)
    return [`${about} had not run to its end by GitHub Actions on ${pull.head.sha} when it was merged`];
  return last.conclusion === 'success'
    ? []
    : [`${about} was ${last.conclusion} on ${pull.head.sha} when it was merged`];
}

async function isRollback(config: ConfigRevision, move: Move, github: GitHubClient): Promise<boolean> {
  const { service, environment, before, after, commit } = move;
  if (before === undefined) return false;
  const path = rollbackPath(service, environment, before);
  const text = (await readTexts(github, config.repository, commit, [path])).get(path);
  if (text === undefined) return false;
  try {
    const { rollbacks } = parseRollback(text, { service, environment, digest: before });
    return rollbacks.at(-1)?.to === after;
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    return false;
  }
}

interface StatementFound {
  stated?: StatedChange;
  /** Undefined where it stands, or none is required. */
  fault?: string;
}

const TRAILER = /^Waybill-Statement: (\S+)$/m;

async function statementFor(
  config: ConfigRevision,
  move: Move,
  pull: PullRequest,
  message: string,
  ports: DecisionPorts,
): Promise<StatementFound> {
  const { policy } = config;
  if (!hasDeciders(policy, 'promotion')) return {};
  const image = imageOf(policy, move.service);
  const registry = await ports.registry(parseRepository(image, 'services.image'));
  const record = await imageRecord(registrySource(registry), move.after, config);
  const { statements } = trustedPromotions(config, record);
  const named = TRAILER.exec(message)?.[1];
  const statement = statements.find(
    ({ word, predicate }) =>
      (named === undefined || word.statementDigest === named) && speaksOf(predicate, config, move, pull),
  );
  if (statement) return { stated: { kind: 'promotion', record, statement } };
  if (named !== undefined)
    return {
      fault: `the statement ${named} that commit ${move.commit} names is not on ${image}@${move.after}, is not signed by a promoter, or speaks of another promotion`,
    };
  // A merge queue, and a person who merges by hand, write their own message: the statement is looked for by what it says.
  if (policy.promotionStatement !== 'required') return {};
  return {
    fault: `no promoter has signed a statement of the promotion at ${pull.head.sha} that is on ${image}@${move.after}`,
  };
}

function speaksOf(
  { promotion }: PromotionPredicate,
  config: ConfigRevision,
  move: Move,
  pull: PullRequest,
): boolean {
  return (
    promotion.repositoryId === config.repositoryId &&
    promotion.branch === config.branch &&
    promotion.service === move.service &&
    promotion.to === move.environment &&
    promotion.candidate === move.after &&
    promotion.previous === (move.before ?? null) &&
    promotion.head === pull.head.sha
  );
}

/** @param head of its pull request; null for the commit on the branch itself */
async function rollbackStatementFor(
  config: ConfigRevision,
  move: Move,
  head: string | null,
  message: string,
  ports: DecisionPorts,
): Promise<StatementFound> {
  const { policy } = config;
  const named = TRAILER.exec(message)?.[1];
  if (!hasDeciders(policy, 'promotion')) return {};
  const image = imageOf(policy, move.service);
  const registry = await ports.registry(parseRepository(image, 'services.image'));
  const record = await imageRecord(registrySource(registry), move.after, config);
  const { statements } = trustedRollbacks(config, record);
  // The commit on the branch is the one on top of what its statement names.
  const base =
    head === null ? (await readCommit(ports.github, config.repository, move.commit)).parent : undefined;
  const statement = statements.find(
    ({ word, predicate: { rollback } }) =>
      (named === undefined || word.statementDigest === named) &&
      rollback.repositoryId === config.repositoryId &&
      rollback.branch === config.branch &&
      rollback.service === move.service &&
      rollback.environment === move.environment &&
      rollback.left === move.before &&
      rollback.restored === move.after &&
      rollback.head === head &&
      (base === undefined || rollback.base === base),
  );
  if (statement) return { stated: { kind: 'rollback', record, statement } };
  if (named === undefined && policy.rollbackStatement !== 'required') return {};
  return {
    fault: `no promoter has signed a statement of the rollback by commit ${move.commit} that is on ${image}@${move.after}${named === undefined ? '' : `; the commit names ${named}`}`,
  };
}

/** Without a pull request: a bump into the first environment, or a rollback, where the policy lets the App commit them. */
async function directly(
  config: ConfigRevision,
  move: Move,
  message: string,
  { appClientId, committer }: Pick<Inputs, 'appClientId' | 'committer'>,
  ports: DecisionPorts,
): Promise<FoundDecision> {
  const { github } = ports;
  const { commit, environment: name } = move;
  const environment = environmentOf(config.policy, name);
  const bare = `commit ${commit} came without a pull request`;
  const goesBack = environment.rollback.merge === 'direct' && (await isRollback(config, move, github));
  const enters = environment.from === undefined && environment.merge === 'direct';
  if (!goesBack && !enters)
    return { missing: [`${bare}, which the policy does not let into ${name}`], notes: [], goesBack };
  const { author, byGitHub, verified, files } = await readCommit(github, config.repository, commit);
  const missing: string[] = [];
  const notes: string[] = [];
  const record = rollbackPath(move.service, name, move.before ?? '');
  if (goesBack && !files.some(({ path }) => path === record))
    missing.push(`${bare}, and does not write the record ${record} of the rollback that it would be`);
  if (goesBack) {
    const { fault } = await rollbackStatementFor(config, move, null, message, ports);
    if (fault !== undefined) missing.push(fault);
  }
  if (!goesBack && !isBump(message, move))
    missing.push(`${bare}, and has no trailers of a bump of ${move.service} in ${name} to ${move.after}`);
  const signs = committer !== undefined && author === committer && verified;
  if (!signs) {
    const { fault, note } = byGitHub
      ? await ofTheApp(author, appClientId, github)
      : { fault: verified ? `is signed by ${author ?? 'nobody known'}` : 'is not verified', note: undefined };
    if (fault !== undefined) missing.push(`${bare}, and ${fault}: it is no commit of the App's own`);
    if (note !== undefined) notes.push(note);
  }
  return { missing, notes, goesBack };
}

/** One commit can bump several: a paragraph of trailers each. */
function isBump(message: string, { service, environment, after }: Move): boolean {
  return message.split(/\n{2,}/).some((paragraph) => {
    const record = parseTrailers(`bump\n\n${paragraph}`);
    return record?.service === service && record.environment === environment && record.digest === after;
  });
}

async function ofTheApp(
  author: string | undefined,
  clientId: string | undefined,
  github: GitHubClient,
): Promise<{ fault?: string; note?: string }> {
  const slug = author?.endsWith('[bot]') ? author.slice(0, -'[bot]'.length) : undefined;
  if (slug === undefined || slug === ACTIONS_APP) return { fault: `was made by ${author ?? 'nobody known'}` };
  if (clientId === undefined)
    return {
      note: `commits of ${author} were taken for the App's own: the input "app-client-id" is not given`,
    };
  const tried = await github.tryRest('get', '/apps/{app_slug}', { path: { app_slug: slug } });
  if (tried.ok)
    return tried.value.data?.client_id === clientId ? {} : { fault: `was made by another App (${slug})` };
  // A private App can't be seen by every token.
  if (tried.error.kind !== 'user') throw tried.error;
  return { note: `whether ${slug} is the App of ${clientId} could not be seen with this token` };
}
