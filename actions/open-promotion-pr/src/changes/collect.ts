/**
 * Looks up what changes. Only statements that verify are compared: those about the running digest under the same trust as those
 * about the new one, but for their age. Nothing here decides anything, so nothing here fails a promotion.
 */
import {
  type AcceptedStatement,
  baseImage,
  type Examination,
  type Finding,
  findingDifference,
  findingsOf,
  type PackageDifference,
  packageDifference,
  type SbomContent,
  SbomFault,
  ScanFault,
  sbomContent,
  verdictOf,
} from '@waybill/evidence';
import { serviceOf } from '@waybill/policy';
import { type ConfigRevision, examineRunning, type FactPorts } from '@waybill/promotion';
import { WaybillError } from '@waybill/toolkit';
import { type Changes, type Known, known, type Side, unknown } from './changes.ts';
import type { SourceReader } from './source.ts';

export interface ChangePorts {
  registry: FactPorts['registry'];
  sources: SourceReader;
  now: Date;
}

/** What is promoted, and what it replaces. */
export interface Replacement {
  service: string;
  to: string;
  digest: string;
  previous: string | undefined;
}

type Bill = Known<{ format: string; content: SbomContent }[]>;

export async function collectChanges(
  config: ConfigRevision,
  { service, to, digest, previous }: Replacement,
  examined: Examination,
  ports: ChangePorts,
): Promise<Changes> {
  const bills = billsOf(examined);
  const after = sideOf(digest, examined, bills);
  if (previous === undefined) {
    const nothing = 'nothing ran here before';
    return {
      after,
      before: undefined,
      source: unknown(nothing),
      packages: unknown(nothing),
      findings: unknown(nothing),
    };
  }
  const running = await runningEvidence(config, service, to, previous, ports);
  if (!running.known)
    return { after, before: undefined, source: running, packages: running, findings: running };
  const oldBills = billsOf(running.value);
  const before = sideOf(previous, running.value, oldBills);
  return {
    after,
    before,
    source: await sourceChange(
      serviceOf(config.policy, service).source.repository,
      before,
      after,
      running.value,
      ports,
    ),
    packages: comparePackages(oldBills, bills),
    findings: compareFindings(running.value.accepted, examined.accepted),
  };
}

async function runningEvidence(
  config: ConfigRevision,
  service: string,
  to: string,
  digest: string,
  ports: ChangePorts,
): Promise<Known<Examination>> {
  try {
    return known(await examineRunning(config, service, to, digest, ports));
  } catch (error) {
    if (!(error instanceof WaybillError) || error.kind === 'bug') throw error;
    return unknown(`the image that runs now could not be looked at: ${error.message}`);
  }
}

function sideOf(digest: string, { report, accepted, manifests }: Examination, bills: Bill): Side {
  const provenance = latest(accepted, 'provenance');
  const gate = latest(accepted, 'gate');
  const systems = bills.known ? bills.value.map(({ content }) => content.operatingSystem) : [];
  return {
    digest,
    source: report.source,
    builder: builderOf(provenance),
    signedAt: provenance?.signedAt,
    operatingSystem: systems.find((system) => system !== undefined),
    base: baseImage(manifests),
    gate: gate && verdictOf(gate.statement.predicate).counts,
    sbomStatements: accepted
      .filter(({ kind }) => kind === 'sbom')
      .map(({ statementDigest }) => statementDigest),
  };
}

function builderOf(provenance: AcceptedStatement | undefined): string | undefined {
  const run = provenance?.statement.predicate.runDetails as { builder?: { id?: string } } | undefined;
  return run?.builder?.id;
}

function latest(accepted: readonly AcceptedStatement[], kind: AcceptedStatement['kind']) {
  return accepted
    .filter((statement) => statement.kind === kind)
    .sort((a, b) => b.signedAt.getTime() - a.signedAt.getTime())[0];
}

/** Every bill of an image: one, or one for each platform. */
function billsOf({ report, accepted }: Examination): Bill {
  const bills = accepted.filter(({ kind }) => kind === 'sbom');
  if (bills.length === 0) {
    const check = report.checks.find(({ kind, verdict }) => kind === 'sbom' && verdict === 'fail');
    return unknown(
      check ? `${check.reason} (${check.code})` : 'no bill of materials that verifies is attached',
    );
  }
  try {
    return known(
      bills.map(({ statement }) => ({
        format: statement.predicateType,
        content: sbomContent(statement.predicate),
      })),
    );
  } catch (error) {
    if (error instanceof SbomFault) return unknown(`the bill of materials cannot be read: ${error.message}`);
    throw error;
  }
}

function comparePackages(before: Bill, after: Bill): Known<PackageDifference> {
  if (!before.known) return unknown(`of what runs now: ${before.why}`);
  if (!after.known) return unknown(`of the new digest: ${after.why}`);
  // Formats count differently: bills of one and the same are compared.
  const common = after.value.find(({ format }) =>
    before.value.some((bill) => bill.format === format),
  )?.format;
  if (common === undefined) return unknown('the two bills of materials are of different formats');
  const packages = (bills: typeof after.value) =>
    bills.filter(({ format }) => format === common).flatMap(({ content }) => content.packages);
  return known(packageDifference(packages(before.value), packages(after.value)));
}

function compareFindings(before: readonly AcceptedStatement[], after: readonly AcceptedStatement[]) {
  const scans = [latest(before, 'vulnerabilities'), latest(after, 'vulnerabilities')];
  const found: Finding[][] = [];
  for (const [i, scan] of scans.entries()) {
    const whose = i === 0 ? 'what runs now' : 'the new digest';
    if (!scan)
      return unknown<ReturnType<typeof findingDifference>>(
        `${whose} has no vulnerability scan that verifies`,
      );
    try {
      found.push(findingsOf(scan.statement.predicate));
    } catch (error) {
      if (error instanceof ScanFault)
        return unknown<ReturnType<typeof findingDifference>>(
          `the scan of ${whose} cannot be read: ${error.message}`,
        );
      throw error;
    }
  }
  return known(findingDifference(found[0] ?? [], found[1] ?? []));
}

function sourceChange(
  repository: string,
  before: Side,
  after: Side,
  running: Examination,
  { sources }: ChangePorts,
): ReturnType<SourceReader['between']> {
  if (!after.source)
    return Promise.resolve(unknown('no provenance of the new digest says what it was built from'));
  if (!before.source) {
    const check = running.report.checks.find(({ kind }) => kind === 'provenance');
    return Promise.resolve(
      unknown(`the provenance of what runs now does not verify: ${check?.reason ?? 'there is none'}`),
    );
  }
  if (before.source.repository.toLowerCase() !== after.source.repository.toLowerCase())
    return Promise.resolve(
      unknown(`what runs now was built from another repository: ${before.source.repository}`),
    );
  const { commit } = after.source;
  if (before.source.commit === commit)
    return Promise.resolve(
      known({
        repository,
        back: false,
        comparison: {
          status: 'identical',
          ahead: 0,
          behind: 0,
          commits: [],
          url: `${after.source.repository}/commit/${commit}`,
        },
        pulls: known(new Map()),
      }),
    );
  return sources.between(repository, before.source.commit, after.source.commit);
}
