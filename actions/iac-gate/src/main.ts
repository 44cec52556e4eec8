/**
 * The story of the gate: choose the base, read its policy, read the commit, let the scanner look at a copy, read the reports, judge.
 */
import { posix } from 'node:path';
import { type AuditLog, canonicalJson, type Logger, type RunContext, sha256Hex } from '@waybill/toolkit';
import { type BaseChoice, chooseBase } from './base.ts';
import { coverageOf } from './coverage.ts';
import { errors } from './errors.ts';
import { judgeExceptions } from './exceptions.ts';
import type { Reading, Reason } from './findings.ts';
import type { Repository } from './git.ts';
import type { Inputs } from './inputs.ts';
import { type ExpectedFile, inventoryOf, type TreeFile } from './inventory.ts';
import { type GatePolicy, parsePolicy } from './policy.ts';
import { CHECKOV, WITNESS_PREFIX } from './readers/checkov.ts';
import { readReport } from './readers/index.ts';
import { ReportUnreadable } from './readers/strict-json.ts';
import { type SarifFile, sarif } from './sarif.ts';
import type { Scanner } from './scanner.ts';
import { type Canary, plantCanary, stage, stageUnconditional } from './staging.ts';
import { isUnder, readTree } from './tree.ts';
import { type Judgement, judge } from './verdict.ts';

export interface Ports {
  repository: Repository;
  scanner: Scanner;
  context: RunContext;
  event: Record<string, unknown>;
  now: Date;
  log: Logger;
  audit: AuditLog;
  /** A new empty folder for a copy of the tree. */
  newFolder(name: string): string;
  /** A report of another tool; throws what the file system throws. */
  readFile(path: string): string;
}

export interface PolicyUsed {
  path: string;
  /** The commit that it was read from. */
  revision: string;
  digest: string;
  why: string;
}

export interface GateResult {
  judgement: Judgement;
  policy: PolicyUsed;
  failOn: readonly string[];
  commit: string;
  tree: string;
  /** Canonical JSON. */
  verdictFile: string;
  findingsFile: string;
  sarif: SarifFile;
  /** Raw reports, by the name that the verdict gives them. */
  reports: { name: string; content: string }[];
}

export async function gate(inputs: Inputs, ports: Ports): Promise<GateResult> {
  const { repository, log, audit } = ports;
  const base = chooseBase(ports.context.eventName, ports.event, inputs.base);
  const { policy, used, change } = await readPolicy(inputs, ports, base);
  log.info(`policy ${used.path} of ${used.revision} (${used.why}), ${used.digest}`);
  audit.write({
    event: 'read-policy',
    subject: `${used.path}@${used.revision}`,
    outcome: 'done',
    details: { digest: used.digest },
  });

  const tree = await readTree(repository, policy.scope);
  const whole = inventoryOf(tree.files);
  const { judged, leftOut } = narrow(whole.files, inputs, repository);
  const files = filesFor(tree.files, judged, folderOf(repository));
  log.info(`commit ${repository.commit}: ${judged.length} files to judge`);

  const scan = inputs.runCheckov
    ? await scanTree(files, judged, inputs, ports)
    : { readings: [], problems: [], reports: [], skipsIgnored: 0 };
  const given = readGivenReports(inputs, policy, ports);
  const readings = [...scan.readings, ...given.readings];
  const judgement = judge({
    policy,
    exceptions: judgeExceptions(policy.exceptions, ports.now),
    readings,
    problems: [...tree.problems, ...scan.problems, ...given.problems],
    inventory: { files: judged, externalModules: whole.externalModules },
    coverage: coverageOf(judged, seenByCheckov(readings, inputs.runCheckov, judged)),
    leftOut,
    checkovVersion: inputs.checkovVersion,
    skipsIgnored: scan.skipsIgnored,
    policyChange: change,
    base,
  });
  const reports = [...scan.reports, ...given.reports];
  const findingsFile = `${canonicalJson({ schema: 'waybill/gate-findings/v1', findings: judgement.findings })}\n`;
  const result: GateResult = {
    judgement,
    policy: used,
    failOn: policy.failOn,
    commit: repository.commit,
    tree: repository.tree,
    verdictFile: '',
    findingsFile,
    sarif: sarif(judgement.tools, judgement.findings),
    reports,
  };
  result.verdictFile = verdictFile(result, ports);
  audit.write({
    event: 'decide',
    subject: `${ports.context.repository}@${repository.commit}`,
    outcome: judgement.verdict,
    code: judgement.reasons[0]?.code,
    reason: judgement.reasons[0]?.text,
    details: {
      tree: repository.tree,
      policy: used.digest,
      counts: judgement.counts,
      verdict: `sha256:${sha256Hex(result.verdictFile)}`,
    },
  });
  return result;
}

async function readPolicy(
  inputs: Inputs,
  { repository }: Ports,
  base: BaseChoice,
): Promise<{ policy: GatePolicy; used: PolicyUsed; change?: 'changed' | 'removed' }> {
  let revision = base.revision ?? repository.commit;
  let why = base.why;
  if (!(await repository.hasCommit(revision))) {
    throw errors.GATE_BASE_MISSING({
      message: `the base revision ${revision} (${why}) is not in the clone`,
      where: repository.root,
    });
  }
  let content = await repository.file(revision, inputs.policy);
  if (content === undefined && base.orCommit && revision !== repository.commit) {
    revision = repository.commit;
    why = `${why} has no policy: the first policy of the branch`;
    content = await repository.file(revision, inputs.policy);
  }
  if (content === undefined) {
    throw errors.GATE_POLICY_MISSING({
      message: `${inputs.policy} is not in ${revision} (${why})`,
      where: `${inputs.policy}@${revision}`,
    });
  }
  const own = await repository.file(repository.commit, inputs.policy);
  const name = `${inputs.policy} of ${revision}`;
  return {
    policy: parsePolicy(content.toString('utf8'), name),
    used: { path: inputs.policy, revision, digest: `sha256:${sha256Hex(content)}`, why },
    change: own === undefined ? 'removed' : own.equals(content) ? undefined : 'changed',
  };
}

/** Splits what the policy wants judged into what this run judges and what its inputs leave out. */
function narrow(
  files: readonly ExpectedFile[],
  inputs: Inputs,
  repository: Repository,
): { judged: ExpectedFile[]; leftOut: { path: string; why: string }[] } {
  const folder = folderOf(repository);
  const judged: ExpectedFile[] = [];
  const leftOut: { path: string; why: string }[] = [];
  for (const file of files) {
    if (!isUnder(file.path, folder)) leftOut.push({ path: file.path, why: 'not in "path"' });
    else if (!inputs.frameworks.includes(file.framework)) {
      leftOut.push({ path: file.path, why: `"frameworks" lacks ${file.framework}` });
    } else judged.push(file);
  }
  return { judged, leftOut };
}

function folderOf(repository: Repository): string {
  // The prefix is git's view of the folder that "path" names, wherever in the workspace the repository is.
  return repository.prefix === '' ? '.' : posix.normalize(repository.prefix);
}

/** What the scanner needs: the judged files, and the Terraform files and values beside them that declare no resource. */
function filesFor(files: readonly TreeFile[], judged: readonly ExpectedFile[], folder: string): TreeFile[] {
  const wanted = new Set(judged.map((file) => file.path));
  return files.filter(
    (file) =>
      wanted.has(file.path) || (isUnder(file.path, folder) && /\.(tf|tfvars|tfvars\.json)$/i.test(file.path)),
  );
}

interface Scan {
  readings: Reading[];
  problems: Reason[];
  reports: { name: string; content: string }[];
  skipsIgnored: number;
}

async function scanTree(
  files: readonly TreeFile[],
  judged: readonly ExpectedFile[],
  inputs: Inputs,
  ports: Ports,
): Promise<Scan> {
  const folder = ports.newFolder('tree');
  const skipsIgnored = stage(files, folder);
  const canary = plantCanary(files, folder);
  const first = await scanOnce(folder, inputs.frameworks, canary, ports);
  if ('problem' in first) {
    audit(ports, 'indeterminate', first.problem.text);
    return { readings: [], problems: [first.problem], reports: first.reports, skipsIgnored };
  }
  const out: Scan = { readings: [first.reading], problems: [], reports: first.reports, skipsIgnored };
  const asleep = sleepingResources(files, judged, first.reading);
  if (asleep) {
    ports.log.info(
      'some resources have no instance with the values in the repository: looking at them as if they had',
    );
    const second = await scanUnconditional(files, ports);
    out.reports.push(...second.reports);
    if ('problem' in second) out.problems.push(second.problem);
    else merge(first.reading, second.reading);
  }
  audit(ports, 'done', `${first.reading.findings.length} findings, ${first.reading.rules.size} rules`);
  return out;
}

type ScanResult = ({ reading: Reading } | { problem: Reason }) & { reports: Scan['reports'] };

async function scanOnce(
  folder: string,
  frameworks: Inputs['frameworks'],
  canary: Canary,
  ports: Ports,
  name = 'checkov.json',
): Promise<ScanResult> {
  const result = await ports.scanner.scan(folder, frameworks);
  if ('problem' in result) return { problem: result.problem, reports: [] };
  const reports = [{ name, content: result.report }];
  let reading: Reading | undefined;
  try {
    reading = readReport(result.report, { roots: [folder] })[0];
  } catch (error) {
    if (!(error instanceof ReportUnreadable)) throw error;
    return { problem: { code: 'GATE_TOOL_CRASHED', text: `what Checkov wrote ${error.message}` }, reports };
  }
  if (reading?.tool !== CHECKOV) {
    return {
      problem: { code: 'GATE_TOOL_CRASHED', text: 'Checkov wrote something that is not its report' },
      reports,
    };
  }
  return { reading: withoutCanary(reading, canary, frameworks), reports };
}

/** Takes the planted faults out of a reading, and notes each that was not found. */
function withoutCanary(reading: Reading, canary: Canary, frameworks: Inputs['frameworks']): Reading {
  const planted = (path: string | undefined) => path !== undefined && isUnder(path, canary.folder);
  const found = new Set(
    reading.findings.filter((finding) => planted(finding.path)).map((finding) => finding.rule),
  );
  const missed = frameworks.flatMap((framework) =>
    canary.expected[framework].filter((rule) => !found.has(rule)),
  );
  const seen = reading.seen.filter((item) => !planted(item.path));
  return {
    ...reading,
    findings: reading.findings.filter((finding) => !planted(finding.path)),
    seen,
    rules: new Set(seen.map((item) => item.rule).filter((rule) => !rule.startsWith(WITNESS_PREFIX))),
    parseErrors: reading.parseErrors.filter((path) => !planted(path)),
    problems:
      missed.length === 0
        ? reading.problems
        : [
            ...reading.problems,
            {
              code: 'GATE_CANARY_MISSED',
              text: `Checkov did not find faults that were planted for it: ${missed.join(', ')}`,
            },
          ],
  };
}

/** Whether Terraform resources were not seen in files that Checkov did read or could read. */
function sleepingResources(
  files: readonly TreeFile[],
  judged: readonly ExpectedFile[],
  reading: Reading,
): boolean {
  const unparsed = new Set(reading.parseErrors);
  const terraform = judged.filter(
    (file) => file.framework === 'terraform' && file.problem === undefined && !unparsed.has(file.path),
  );
  const { missing } = coverageOf(terraform, reading.seen);
  return (
    missing.length > 0 && files.some((file) => /\b(count|for_each)\b/.test(file.content.toString('latin1')))
  );
}

async function scanUnconditional(files: readonly TreeFile[], ports: Ports): Promise<ScanResult> {
  const folder = ports.newFolder('tree-unconditional');
  const terraform = files.filter((file) => /\.(tf|tfvars|tfvars\.json)$/i.test(file.path));
  stageUnconditional(terraform, folder);
  const canary = plantCanary(files, folder);
  return scanOnce(folder, ['terraform'], canary, ports, 'checkov-unconditional.json');
}

/** Adds what only the second look has seen: resources that the first one left out. */
function merge(first: Reading, second: Reading): void {
  const key = (path: string | undefined, resource: string | undefined) => `${path ?? ''}\n${resource ?? ''}`;
  const known = new Set(first.seen.map((item) => key(item.path, item.resource)));
  const bare = new Set(first.seen.map((item) => key(item.path, item.resource.replace(/\[[^\]]*\]/g, ''))));
  const isNew = (path: string | undefined, resource: string | undefined) =>
    !known.has(key(path, resource)) && !bare.has(key(path, resource));
  first.findings.push(...second.findings.filter((finding) => isNew(finding.path, finding.resource)));
  first.seen.push(...second.seen.filter((item) => isNew(item.path, item.resource)));
  first.rules = new Set([...first.rules, ...second.rules]);
  first.problems.push(...second.problems);
}

function readGivenReports(inputs: Inputs, policy: GatePolicy, ports: Ports): Omit<Scan, 'skipsIgnored'> {
  const out: Omit<Scan, 'skipsIgnored'> = { readings: [], problems: [], reports: [] };
  for (const [index, path] of inputs.reports.entries()) {
    try {
      const content = ports.readFile(path);
      out.reports.push({ name: `report-${index + 1}-${posix.basename(path)}`, content });
      const readings = readReport(content, { roots: [ports.repository.root, ports.context.workspace] });
      out.readings.push(...readings);
      audit(ports, 'done', `${readings.map((reading) => reading.tool).join(', ')} in ${path}`);
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      out.problems.push({ code: 'GATE_REPORT_UNREADABLE', text: `the report ${path} ${text}` });
      audit(ports, 'indeterminate', `${path}: ${text}`);
    }
  }
  if (!inputs.runCheckov && policy.require.get('checkov')?.acceptReport !== true) {
    out.problems.push({
      code: 'GATE_REPORT_NOT_ACCEPTED',
      text: 'Checkov was not run here, and the policy does not accept a report of it (require.checkov.accept-report)',
    });
  }
  return out;
}

function audit(ports: Ports, outcome: 'done' | 'indeterminate', reason: string): void {
  ports.audit.write({ event: 'scan', subject: ports.repository.commit, outcome, reason });
}

/**
 * What proves that a file was read. In a run of ours only the witness counts, resource by resource; a report from elsewhere has no witness, so
 * there any rule that looked at the file counts.
 */
function seenByCheckov(
  readings: readonly Reading[],
  ours: boolean,
  judged: readonly ExpectedFile[],
): Reading['seen'] {
  const seen = readings.filter((reading) => reading.tool === CHECKOV).flatMap((reading) => reading.seen);
  const workflows = new Set(
    judged.filter((file) => file.framework === 'github_actions').map((file) => file.path),
  );
  if (ours) return seen.filter((item) => item.rule.startsWith(WITNESS_PREFIX) || workflows.has(item.path));
  const paths = new Set(seen.map((item) => item.path));
  return judged
    .filter((file) => paths.has(file.path))
    .flatMap((file) =>
      file.resources.length === 0
        ? [{ path: file.path, resource: '', rule: '' }]
        : file.resources.map((resource) => ({ path: file.path, resource, rule: '' })),
    );
}

/** The verdict as it is attested: canonical JSON, so that equal facts give equal bytes. */
function verdictFile(result: GateResult, ports: Ports): string {
  const { judgement } = result;
  return `${canonicalJson({
    schema: 'waybill/gate-verdict/v1',
    verdict: judgement.verdict,
    repository: ports.context.repository,
    repositoryId: ports.context.repositoryId || repositoryIdOf(ports.event),
    commit: result.commit,
    tree: result.tree,
    ref: ports.context.ref,
    run: { id: ports.context.runId, attempt: ports.context.runAttempt },
    evaluatedAt: ports.now.toISOString(),
    policy: { path: result.policy.path, revision: result.policy.revision, digest: result.policy.digest },
    tools: judgement.tools,
    counts: judgement.counts,
    reasons: judgement.reasons,
    reports: [
      ...result.reports.map((report) => ({
        name: report.name,
        digest: `sha256:${sha256Hex(report.content)}`,
      })),
      { name: 'findings.json', digest: `sha256:${sha256Hex(result.findingsFile)}` },
    ],
  })}\n`;
}

/** Where the runner does not set GITHUB_REPOSITORY_ID, the event names it. */
function repositoryIdOf(event: Record<string, unknown>): string {
  const id = (event.repository as { id?: unknown } | undefined)?.id;
  return typeof id === 'number' || typeof id === 'string' ? String(id) : '';
}
