/** The story: look, decide, write once, and look again whenever the branch has moved. */
import {
  type CommitOutcome,
  commitOnBranch,
  fullName,
  type GitHubClient,
  type Head,
  type PastCommit,
  readHead,
  readHistory,
} from '@waybill/github';
import {
  type BumpRecord,
  decodeFile,
  type Edit,
  editDigest,
  gitopsErrors,
  refuseOverlap,
  type Target,
} from '@waybill/gitops';
import {
  type DeliveryPolicy,
  environmentOf,
  imageOf,
  parsePolicy,
  policyErrors,
  targetOf,
  targetsBeside,
  windowAt,
} from '@waybill/policy';
import { type Attempt, type AuditLog, type Logger, type Pace, retrying } from '@waybill/toolkit';
import { crowdMeter } from './crowd.ts';
import { bumpsOf, type Decision, decide, type PastBump, type Wish } from './decision.ts';
import { errors } from './errors.ts';
import type { Inputs } from './inputs.ts';
import { commitText } from './message.ts';

export interface Ports {
  github: GitHubClient;
  log: Logger;
  audit: AuditLog;
  pace: Pace;
  /** `owner/name` of the service repository, and the address of this run. */
  source: string;
  runUrl: string;
}

export interface Result {
  outcome: 'committed' | 'landed' | 'unchanged' | 'superseded' | 'dry-run';
  /** Whether this run put the digest there. */
  changed: boolean;
  /** Whether the environment holds a newer build now (or what a rollback put there). */
  superseded: boolean;
  target: Target;
  edit: Edit;
  branch: string;
  commit: { oid: string; url: string } | undefined;
  /** The bump that holds the environment, where it is not this run's. */
  heldBy: PastBump | undefined;
  /** Tries that the branch's movement cost besides the first. */
  retries: number;
}

/** Waits between tries: many writers spread over a few seconds, so that most tries meet a still branch. */
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 8_000;
const WAIT_BUDGET_MS = 10 * 60_000;
/** Commits of the file that one query reads, and how far back the last bump of the service is looked for. */
const HISTORY_PAGE = 50;
const HISTORY_LIMIT = 1_000;

export async function bump(inputs: Inputs, ports: Ports): Promise<Result> {
  const place = `${fullName(inputs.configRepository)} ${inputs.service}/${inputs.environment}`;
  const wish: Wish = {
    service: inputs.service,
    environment: inputs.environment,
    digest: inputs.image.digest,
    order: inputs.order,
    source: ports.source,
    run: ports.runUrl,
    rollback: inputs.rollback,
  };
  const crowd = crowdMeter();
  const look = looker(inputs, ports, crowd.saw);
  let tries = 0;
  const policy = {
    attempts: inputs.retries + 1,
    baseMs: FIRST_WAIT_MS,
    capMs: LONGEST_WAIT_MS,
    budgetMs: WAIT_BUDGET_MS,
  };
  return retrying<Result>(
    policy,
    ports.pace,
    async (number): Promise<Attempt<Result>> => {
      tries = number;
      const view = await look();
      const decision = decide(wish, view.edit, view.past);
      report(ports, place, decision, view.edit);
      const result = { target: view.target, edit: view.edit, branch: view.head.branch, retries: tries - 1 };
      if (decision.kind !== 'write') return { done: true, value: settled(decision, result) };
      if (inputs.dryRun) {
        return {
          done: true,
          value: {
            ...result,
            outcome: 'dry-run',
            changed: false,
            superseded: false,
            commit: undefined,
            heldBy: view.past[0],
          },
        };
      }
      const outcome = await write(inputs, ports, view, wish, decision.order);
      if (outcome.kind === 'committed') {
        ports.audit.write({
          event: 'write',
          subject: place,
          outcome: 'done',
          details: { commit: outcome.oid, digest: wish.digest, previous: view.edit.previous.digest ?? null },
        });
        return {
          done: true,
          value: {
            ...result,
            outcome: 'committed',
            changed: true,
            superseded: false,
            commit: outcome,
            heldBy: undefined,
          },
        };
      }
      return {
        done: false,
        again: true,
        error: notLanded(inputs, view.head.branch, tries, outcome),
        retryAfterMs: Math.round(ports.pace.random() * crowd.spreadMs()),
      };
    },
    (number, waitMs, error) =>
      ports.log.info(
        `try ${number}: ${error instanceof Error ? error.message : error}; looking again in ${waitMs} ms`,
      ),
  );
}

interface View {
  head: Head;
  target: Target;
  edit: Edit;
  /** Newest first; the first one is the one that counts. */
  past: PastBump[];
}

/**
 * Reads everything that a decision needs, of one revision of the branch. The first look costs two queries (the policy tells the
 * file), each later one costs one.
 */
function looker(inputs: Inputs, ports: Ports, saw: (used: number | undefined) => void): () => Promise<View> {
  const repository = inputs.configRepository;
  let known: { oid: string; policy: DeliveryPolicy } | undefined;
  let file: string | undefined;
  let before: { newest: string | undefined; past: PastBump[] } | undefined;

  async function policyAt(head: Head): Promise<DeliveryPolicy> {
    const found = head.files[inputs.policy];
    if (!found) {
      throw policyErrors.POLICY_MISSING({
        message: `${fullName(repository)} has no ${inputs.policy} on ${head.branch}`,
        where: `${inputs.policy}@${head.oid}`,
      });
    }
    if (known?.oid !== found.oid) {
      const name = `${inputs.policy}@${head.oid.slice(0, 12)}`;
      known = { oid: found.oid, policy: await parsePolicy(decodeFile(found.bytes, name), name) };
    }
    return known.policy;
  }

  async function pastOf(head: Head, path: string): Promise<PastBump[]> {
    let commits: PastCommit[] = head.history[path] ?? [];
    const bumps = bumpsOf(commits, inputs.service, inputs.environment);
    // What was seen at an earlier try is still there behind the newer commits.
    if (before && commits.some(({ oid }) => oid === before?.newest)) {
      const seen = new Set(bumps.map(({ commit }) => commit.oid));
      bumps.push(...before.past.filter(({ commit }) => !seen.has(commit.oid)));
    } else if (bumps.length === 0 && head.historyHasMore[path]) {
      let after: string | undefined;
      for (let read = 0; bumps.length === 0 && read < HISTORY_LIMIT; read += commits.length) {
        const page = await readHistory(ports.github, repository, {
          revision: head.oid,
          path,
          length: 100,
          after,
        });
        commits = page.commits;
        bumps.push(...bumpsOf(commits, inputs.service, inputs.environment));
        after = page.next;
        if (after === undefined) break;
      }
    }
    before = { newest: head.history[path]?.[0]?.oid, past: bumps };
    return bumps;
  }

  return async () => {
    for (;;) {
      const head = await readHead(ports.github, repository, {
        branch: inputs.branch,
        paths: file === undefined || file === inputs.policy ? [inputs.policy] : [inputs.policy, file],
        historyOf: file === undefined ? [] : [file],
        historyLength: HISTORY_PAGE,
      });
      saw(head.used);
      const policy = await policyAt(head);
      const target = declaredTarget(inputs, policy, ports.pace.now());
      if (target.file !== file) {
        // First look, or the policy has moved the target meanwhile: read once more, so that all is of one revision.
        file = target.file;
        before = undefined;
        continue;
      }
      const found = head.files[file];
      if (!found) {
        throw gitopsErrors.TARGET_FILE_MISSING({
          message: `${fullName(repository)} has no ${file} on ${head.branch}`,
          where: `${file}@${head.oid}`,
        });
      }
      const text = decodeFile(found.bytes, file);
      const edit = editDigest(text, target, {
        digest: inputs.image.digest,
        repository: inputs.image.repository,
        ...(inputs.image.tag === undefined ? {} : { tag: inputs.image.tag }),
      });
      refuseOverlap(text, edit.text, targetsBeside(policy, inputs.service, inputs.environment, file));
      return { head, target, edit, past: await pastOf(head, file) };
    }
  };
}

/** The target, if the policy lets this image into this environment by a direct commit now. */
function declaredTarget(inputs: Inputs, policy: DeliveryPolicy, nowMs: number): Target {
  const environment = environmentOf(policy, inputs.environment);
  const target = targetOf(policy, inputs.service, inputs.environment);
  if (environment.merge !== 'direct') {
    throw errors.BUMP_NOT_DIRECT({
      message: `${environment.name} takes changes by pull request only`,
      where: 'environment',
      expected: 'an environment with "merge: direct"',
      found: `merge: ${environment.merge}`,
    });
  }
  const declared = imageOf(policy, inputs.service);
  if (declared !== inputs.image.repository) {
    throw errors.BUMP_IMAGE_UNDECLARED({
      message: `${inputs.service} is declared with another image`,
      where: 'image',
      expected: declared,
      found: inputs.image.repository,
    });
  }
  const time = windowAt(environment, new Date(nowMs));
  if (!time.open) {
    throw errors.BUMP_FROZEN({
      message: `${environment.name} takes no change now: ${time.reason}`,
      where: 'environment',
      found: new Date(nowMs).toISOString(),
    });
  }
  return target;
}

function write(inputs: Inputs, ports: Ports, view: View, wish: Wish, order: string): Promise<CommitOutcome> {
  const record: BumpRecord = {
    image: inputs.image.repository,
    digest: wish.digest,
    service: wish.service,
    environment: wish.environment,
    source: `${wish.source}@${inputs.sourceCommit}`,
    run: wish.run,
    order,
    ...(wish.rollback === undefined ? {} : { rollback: wish.rollback }),
  };
  return commitOnBranch(ports.github, inputs.configRepository, {
    branch: view.head.branch,
    expectedHeadOid: view.head.oid,
    ...commitText(inputs.message, record, view.edit.previous.digest),
    additions: { [view.target.file]: Buffer.from(view.edit.text, 'utf8') },
  });
}

function settled(
  decision: Exclude<Decision, { kind: 'write' }>,
  result: Pick<Result, 'target' | 'edit' | 'branch' | 'retries'>,
): Result {
  const commit = decision.by && { oid: decision.by.commit.oid, url: decision.by.commit.url };
  switch (decision.kind) {
    case 'landed':
      return {
        ...result,
        outcome: 'landed',
        changed: true,
        superseded: decision.overtaken,
        commit,
        heldBy: undefined,
      };
    case 'unchanged':
      return {
        ...result,
        outcome: 'unchanged',
        changed: false,
        superseded: false,
        commit,
        heldBy: decision.by,
      };
    case 'superseded':
      return {
        ...result,
        outcome: 'superseded',
        changed: false,
        superseded: true,
        commit,
        heldBy: decision.by,
      };
  }
}

function report(ports: Ports, place: string, decision: Decision, edit: Edit): void {
  if (edit.proof) {
    const { bytesEqual, bytesBefore, paths } = edit.proof;
    ports.log.info(
      `proved: ${bytesEqual} of ${bytesBefore} bytes are untouched; only ${paths.join(', ')} differs`,
    );
    ports.audit.write({
      event: 'verify',
      subject: place,
      outcome: 'pass',
      reason: 'every byte outside of the declared value is equal, and only its path differs',
      details: { ...edit.proof },
    });
  }
  for (const note of edit.notes) ports.log.notice(note);
  ports.audit.write({
    event: 'decide',
    subject: place,
    outcome: decision.kind === 'write' ? 'pass' : 'skipped',
    reason: decision.kind,
    details: decision.kind === 'write' ? { order: decision.order } : { by: decision.by?.commit.oid ?? null },
  });
}

function notLanded(
  inputs: Inputs,
  branch: string,
  tries: number,
  outcome: Exclude<CommitOutcome, { kind: 'committed' }>,
) {
  if (outcome.kind === 'unknown') return outcome.error;
  return errors.BUMP_CONTENTION({
    message: `${branch} of ${fullName(inputs.configRepository)} was moved by others`,
    found: `${tries} ${tries === 1 ? 'try' : 'tries'}`,
    details: { tries },
  });
}
