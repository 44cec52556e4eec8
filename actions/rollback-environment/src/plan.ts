/** What is to be put back, whether the policy lets it, and the two files that do it: nothing is written here. */
import { type Comparison, compareCommits, type GitHubClient } from '@waybill/github';
import { editTargets, filesOf, refuseOverlap, type TargetsEdit } from '@waybill/gitops';
import {
  ageless,
  decideRollback,
  environmentOf,
  imageOf,
  type MergeMode,
  type RollbackDecision,
  requirementsFor,
  rollbackPath,
  rollbackText,
  serviceOf,
  type Targets,
  targetsBeside,
  targetsOf,
} from '@waybill/policy';
import {
  type CollectedRollback,
  type ConfigRevision,
  collectRollback,
  type EvidencePorts,
  evidenceOf,
  readTexts,
  type StatementReference,
  textsAt,
} from '@waybill/promotion';
import { WaybillError } from '@waybill/toolkit';
import { errors } from './errors.ts';
import type { Inputs } from './inputs.ts';
import { entriesOf, type Run, rollbackTo, startedBy } from './record.ts';

/** Commits of the service that the environment loses. */
export interface Lost {
  /** `https://github.com/acme/claims-api/compare/…`; undefined where the two don't name commits of one repository. */
  url: string | undefined;
  /** Undefined where they could not be read. */
  comparison: Comparison | undefined;
  /** Why they are not listed. */
  reason?: string;
}

export interface Plan {
  service: string;
  environment: string;
  reason: string;
  run: Run;
  at: string;
  /** Digest that is left, and the one that comes back. */
  present: string;
  restores: string;
  merge: MergeMode;
  targets: Targets;
  edit: TargetsEdit;
  /** The whole file becomes, byte for byte, what it was when it held the digest last. */
  sameFile: boolean;
  record: { path: string; text: string };
  decision: RollbackDecision;
  collected: CollectedRollback;
  lost: Lost;
  /** Signed and attached to the image; undefined before that, and where the policy names nobody who may sign it. */
  statement?: StatementReference;
}

export type Planned =
  /** The environment runs another digest than the one that was to be left. */
  | { kind: 'unchanged'; present: string | undefined }
  /** This very run has done it before. */
  | { kind: 'found'; from: string; to: string }
  | { kind: 'refused'; decision: RollbackDecision; collected: CollectedRollback }
  | { kind: 'proposed'; plan: Plan };

export interface PlanPorts extends EvidencePorts {
  /** Reads the repositories of the services; undefined without a token for them. */
  sources: GitHubClient | undefined;
  run: Run;
}

/**
 * Throws what reading the config repository throws, WAYBILL_ROLLBACK_DONE where two people say the same one after the other, and
 * WAYBILL_TARGET_* for a file that can't be edited.
 */
export async function planRollback(
  config: ConfigRevision,
  inputs: Pick<Inputs, 'service' | 'environment' | 'reason' | 'from' | 'to'>,
  ports: PlanPorts,
): Promise<Planned> {
  const { policy, repository, oid } = config;
  const { service, environment, reason } = inputs;
  const { rollback } = environmentOf(policy, environment);
  const targets = targetsOf(policy, service, environment);
  const collected = await collectRollback(config, { service, environment, to: inputs.to }, ports);
  const { present, restores } = collected.facts;
  const own = startedBy(collected.records, { service, environment }, ports.run);
  if (own) return { kind: 'found', ...own };
  if (inputs.from !== undefined && inputs.from !== present) return { kind: 'unchanged', present };
  if (inputs.from === undefined && inputs.to === undefined) expectFirst(inputs, collected);
  const decision = decideRollback(policy, collected.facts);
  // A commit can't wait for a window, a pull request can: its required check stays red until then.
  const refused =
    decision.verdict === 'refuse' || (decision.verdict === 'wait' && rollback.merge === 'direct');
  if (refused || present === undefined || restores === undefined)
    return { kind: 'refused', decision, collected };

  const texts = await readTexts(ports.github, repository, oid, filesOf(targets));
  const textOf = textsAt(texts, repository, oid);
  const edit = editTargets(targets, { digest: restores, repository: imageOf(policy, service) }, textOf);
  for (const [file, after] of Object.entries(edit.files))
    refuseOverlap(textOf(file), after, targetsBeside(policy, service, environment, file));
  const path = rollbackPath(service, environment, present);
  const at = ports.now.toISOString();
  const rollbacks = [
    ...entriesOf(collected.records.get(path), { service, environment, digest: present }),
    { to: restores, reason, by: ports.run.by, run: ports.run.url, at, acknowledged: null },
  ];
  return {
    kind: 'proposed',
    plan: {
      service,
      environment,
      reason,
      run: ports.run,
      at,
      present,
      restores,
      merge: rollback.merge,
      targets,
      edit,
      sameFile: filesOf(targets).length === 1 && collected.restored?.text === edit.files[targets[0].file],
      record: { path, text: rollbackText({ service, environment, digest: present, rollbacks }) },
      decision,
      collected,
      lost: await lostBetween(config, inputs, present, collected, ports),
    },
  };
}

/** Who asks for a rollback without a digest means what they saw: it must not go one further back because somebody was faster. */
function expectFirst(
  { service, environment }: Pick<Inputs, 'service' | 'environment'>,
  { facts: { present, restores, runs }, records }: CollectedRollback,
): void {
  const left = runs[0]?.digest;
  const done = rollbackTo(records, { service, environment }, present, left);
  if (!done) return;
  throw errors.ROLLBACK_DONE({
    message: `${environment} was put back from ${left} on ${done.at} by ${done.by.login}, and has not moved since`,
    found: `it runs ${present}`,
    ...(restores !== undefined && {
      fix: `nothing, where one rollback was meant; to go further back, name ${restores} as "to"`,
    }),
  });
}

/** Tells people what goes. Nothing is decided by it, so nothing here fails a rollback. */
async function lostBetween(
  config: ConfigRevision,
  { service, environment }: Pick<Inputs, 'service' | 'environment'>,
  present: string,
  { report }: CollectedRollback,
  ports: PlanPorts,
): Promise<Lost> {
  const nothing = (reason: string): Lost => ({ url: undefined, comparison: undefined, reason });
  const requirements = ageless(requirementsFor(config.policy, service, environment));
  const { examined } = await evidenceOf(config, { service, digest: present }, requirements, ports);
  const [old, now] = [report?.source, examined?.report.source];
  if (!old || !now) return nothing('nothing signed says which commits the two were built from');
  const { repository } = serviceOf(config.policy, service).source;
  const known = [old, now].every(({ commit }) => /^[0-9a-f]{40,64}$/.test(commit));
  if (old.repository !== now.repository || !known)
    return nothing('the two were not built from one repository');
  const url = `${config.policy.trust.server}/${repository}/compare/${old.commit}...${now.commit}`;
  if (!ports.sources) return { url, comparison: undefined };
  const [owner = '', name = ''] = repository.split('/');
  try {
    const comparison = await compareCommits(ports.sources, { owner, name }, old.commit, now.commit);
    return { url, comparison };
  } catch (error) {
    if (!(error instanceof WaybillError) || error.kind === 'bug') throw error;
    return { url, comparison: undefined, reason: `the commits could not be read: ${error.message}` };
  }
}
