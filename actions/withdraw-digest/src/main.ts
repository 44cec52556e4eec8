/**
 * The story: look at where the digest stands, sign what is missing, hang it on the image, and put it into the list. A statement counts
 * in either place, so a run that dies after the first leaves it in force, and the next run completes the list.
 */
import { registrySource } from '@waybill/evidence';
import { commitOnBranch, fullName, type GitHubClient, readHead } from '@waybill/github';
import { decodeFile } from '@waybill/gitops';
import { hasDeciders, imageOf } from '@waybill/policy';
import {
  type AttachedStatement,
  type ConfigOptions,
  type ConfigRevision,
  type DecisionSigners,
  decisionTime,
  type ImageRecord,
  imageRecord,
  readConfig,
  readTexts,
  shortDigest,
  signAndAttach,
  withdrawalFile,
  withdrawalPath,
  withdrawalState,
} from '@waybill/promotion';
import { type Digest, parseRepository, type RegistryClient, type Repository } from '@waybill/registry';
import {
  type Attempt,
  type AuditLog,
  defaultRetry,
  type Logger,
  type Pace,
  retrying,
  WaybillError,
} from '@waybill/toolkit';
import { errors } from './errors.ts';
import type { Inputs } from './inputs.ts';
import { statementFor } from './statement.ts';

export interface Ports {
  github: GitHubClient;
  registry(repository: Repository): Promise<RegistryClient>;
  publicRoot: ConfigOptions['publicRoot'];
  signer: DecisionSigners;
  now(): Date;
  pace: Pace;
  runUrl: string;
  log: Logger;
  audit: AuditLog;
}

export interface Result {
  /** `listed`: it was on the image already; this run has put it into the list. */
  outcome: 'withdrawn' | 'reinstated' | 'listed' | 'unchanged' | 'dry-run';
  /** `registry/repository` */
  image: string;
  path: string;
  branch: string;
  /** Statements of withdrawal that were in force before. */
  before: string[];
  signed: AttachedStatement | undefined;
  commit: { oid: string; url: string } | undefined;
}

/**
 * Throws WAYBILL_SERVICE_UNKNOWN, _WITHDRAWERS_UNDECLARED, _WITHDRAWAL_BY_NOBODY, _IMAGE_UNKNOWN, _WITHDRAWAL_LIST_BROKEN, _NOT_A_DECIDER,
 * _WITHDRAWAL_NOT_LISTED, and what reading the config repository and signing throw.
 */
export async function withdraw(inputs: Inputs, ports: Ports): Promise<Result> {
  const { github } = ports;
  const digest = inputs.digest as Digest;
  const config = await readConfig(github, inputs.configRepository, {
    branch: inputs.base,
    policyPath: inputs.policy,
    trustedRootPath: inputs.trustedRoot,
    publicRoot: ports.publicRoot,
  });
  const image = imageOf(config.policy, inputs.service);
  if (!hasDeciders(config.policy, 'withdrawal'))
    throw errors.WITHDRAWERS_UNDECLARED({
      message: `${config.policyPath} names nobody who may withdraw`,
      where: 'trust.withdrawers',
    });
  const now = await decisionTime(github, config.repository, ports.now);
  const registry = await ports.registry(parseRepository(image, 'services.image'));
  const record = await imageRecord(registrySource(registry), digest, config);
  const path = withdrawalPath(digest);
  const texts = await readTexts(github, config.repository, config.oid, [path]);
  const { inForce, unlisted } = await withdrawalState(config, digest, texts.get(path), record);
  const before = inForce.map(({ statement }) => statement);
  const result = { image, path, branch: config.branch, before, signed: undefined, commit: undefined };
  const subject = `${image}@${digest}`;
  const must = inputs.reinstate ? before.length > 0 : before.length === 0;
  ports.audit.write({
    event: 'decide',
    subject,
    outcome: must ? 'pass' : 'skipped',
    reason: inputs.reinstate ? 'reinstate' : 'withdraw',
    details: { reason: inputs.reason, inForce: before, unlisted: unlisted.length },
  });
  if (inputs.dryRun) return { ...result, outcome: must || unlisted.length > 0 ? 'dry-run' : 'unchanged' };

  let signed: AttachedStatement | undefined;
  if (must) {
    const signer = await ports.signer(config, 'withdrawal');
    const statement = statementFor(inputs, image, before, signer.startedBy, now);
    signed = await signAndAttach(config, statement, digest, 'withdrawal', { signer, registry });
    const { digest: name, referrer, logIndex } = signed;
    ports.log.info(`statement ${name} at ${image}@${referrer}`);
    ports.audit.write({
      event: 'sign',
      subject,
      outcome: 'done',
      details: { statement: name, referrer, signer: signed.signer, logIndex: logIndex ?? null },
    });
  }
  if (!signed && unlisted.length === 0) return { ...result, outcome: 'unchanged' };
  const commit = await list(inputs, config, record, signed, ports);
  ports.audit.write({
    event: 'write',
    subject: `${fullName(config.repository)} ${path}`,
    outcome: commit ? 'done' : 'skipped',
    reason: commit ? 'added to the list' : 'the list has it already',
    details: { commit: commit?.oid ?? null },
  });
  const done = inputs.reinstate ? 'reinstated' : 'withdrawn';
  return { ...result, signed, commit, outcome: signed ? done : 'listed' };
}

/** Puts into the list what is not there, on the branch as it is now. Undefined where nothing was missing. */
async function list(
  inputs: Inputs,
  config: ConfigRevision,
  record: ImageRecord,
  signed: AttachedStatement | undefined,
  ports: Ports,
): Promise<{ oid: string; url: string } | undefined> {
  try {
    return await retrying(
      defaultRetry,
      ports.pace,
      () => tryToList(inputs, config, record, signed, ports),
      (number, waitMs) => ports.log.info(`try ${number}: not written; looking again in ${waitMs} ms`),
    );
  } catch (error) {
    if (!(error instanceof WaybillError) || error.kind === 'bug') throw error;
    throw errors.WITHDRAWAL_NOT_LISTED({
      message: `the statement is on the image and counts, but ${config.branch} of ${fullName(config.repository)} did not take it: ${error.message} [${error.code}]`,
      where: withdrawalPath(inputs.digest),
      found: error.found,
      cause: error,
    });
  }
}

async function tryToList(
  inputs: Inputs,
  config: ConfigRevision,
  record: ImageRecord,
  signed: AttachedStatement | undefined,
  { github, runUrl }: Ports,
): Promise<Attempt<{ oid: string; url: string } | undefined>> {
  const path = withdrawalPath(inputs.digest);
  const head = await readHead(github, config.repository, { branch: config.branch, paths: [path] });
  const file = head.files[path];
  const text = file && decodeFile(file.bytes, path);
  const there = await withdrawalState({ ...config, oid: head.oid }, inputs.digest, text, record);
  const missing = [...there.unlisted];
  // An answer that was lost: the commit of the try before may have landed.
  if (signed && !there.listedStatements.includes(signed.digest)) missing.push(signed.bundle);
  if (missing.length === 0) return { done: true, value: undefined };
  const outcome = await commitOnBranch(github, config.repository, {
    branch: config.branch,
    expectedHeadOid: head.oid,
    headline: `${inputs.reinstate ? 'reinstate' : 'withdraw'}(${inputs.service}): ${shortDigest(inputs.digest)}`,
    // Without the reason, which stands in the statement: in a commit message GitHub would act on its mentions and keywords.
    body: [...(signed ? [`Statement: ${signed.digest}`] : []), `Run: ${runUrl}`].join('\n'),
    additions: { [path]: Buffer.from(withdrawalFile([...there.listed, ...missing])) },
  });
  if (outcome.kind === 'committed') return { done: true, value: outcome };
  return {
    done: false,
    again: true,
    error:
      outcome.kind === 'unknown'
        ? outcome.error
        : errors.WITHDRAWAL_CONTENTION({ message: `${config.branch} was moved by others` }),
  };
}
