/** Everything that `decideRollback` asks for, read from where it can be believed. */
import { type EvidenceReport, type EvidenceSource, examineEvidence } from '@waybill/evidence';
import { filesOf } from '@waybill/gitops';
import {
  ageless,
  type EarlierRun,
  environmentOf,
  lastGood,
  type RollbackFacts,
  requirementsFor,
  rollbackFact,
  rollbackPath,
  secondsOf,
  targetsOf,
} from '@waybill/policy';
import { enforcedApprovals } from './approvals.ts';
import type { ConfigRevision } from './config.ts';
import { pastOfEnvironment, type Stint } from './earlier-runs.ts';
import { type EvidencePorts, evidenceOf } from './facts.ts';
import type { ImageRecord } from './image-record.ts';
import { readTexts } from './overlays.ts';
import { withdrawalFact, withdrawalPath } from './withdrawals.ts';

export interface WantedRollback {
  service: string;
  environment: string;
  /** Digest to go back to; the last good one where not given. */
  to?: string;
}

export interface CollectedRollback {
  facts: RollbackFacts;
  /** Evidence of the digest that is put back; undefined where there is none, or it could not be looked at. */
  report: EvidenceReport | undefined;
  /** What its image carries about its own way, and where that was read; undefined likewise. */
  record: ImageRecord | undefined;
  source: EvidenceSource | undefined;
  /** The time that it ran; undefined where there is none. */
  restored: Stint | undefined;
  /** The time that the present digest runs. */
  present: Stint | undefined;
  /** Texts of the records of every digest that the environment ran, by path; undefined where there is none. */
  records: ReadonlyMap<string, string | undefined>;
  notes: string[];
}

/** So many digests that soaked are looked for: some may be withdrawn, or were rolled back from. */
const GOOD_ENOUGH = 5;
/** Digests whose records and withdrawals are read. */
const MAX_DIGESTS = 60;

/**
 * Collects the facts on a rollback at one revision of the config repository. What can't be read becomes a fact against it; only the
 * config repository itself must be readable.
 */
export async function collectRollback(
  config: ConfigRevision,
  wanted: WantedRollback,
  ports: EvidencePorts,
): Promise<CollectedRollback> {
  const { repository, oid, policy } = config;
  const { service, environment: name, to } = wanted;
  const environment = environmentOf(policy, name);
  // All places change in one commit: the history of the first one's file tells of all.
  const [target] = targetsOf(policy, service, name);
  const soaked = (stint: Stint) => (secondsOf(stint) ?? 0) >= environment.rollback.soakSeconds;
  const stints = await pastOfEnvironment(ports.github, repository, oid, target, ([first, ...others]) => {
    if (to !== undefined) return others.some(({ digest }) => digest === to);
    const fine = others.filter((stint) => soaked(stint) && stint.digest !== first?.digest);
    return new Set(fine.map(({ digest }) => digest)).size >= GOOD_ENOUGH;
  });
  const [present, ...earlier] = stints;
  const digests = [...new Set(stints.map(({ digest }) => digest))].slice(0, MAX_DIGESTS);
  const recordOf = (digest: string) => rollbackPath(service, name, digest);
  const texts = await readTexts(
    ports.github,
    repository,
    oid,
    digests.flatMap((digest) => [recordOf(digest), withdrawalPath(digest)]),
  );
  const known = earlier.filter(({ digest }) => digests.includes(digest));
  const runs = known.map(
    ({ digest, since, until }): EarlierRun => ({
      digest,
      since,
      until,
      rolledBack: rollbackFact(texts.get(recordOf(digest)), { service, environment: name, digest }),
      withdrawal: undefined,
    }),
  );
  const looked = await chosen();
  let approvalsEnforced: number | undefined = 0;
  const notes: string[] = [];
  if (environment.approvals.count > 0 && environment.rollback.merge !== 'direct') {
    const approvals = await enforcedApprovals(
      ports.github,
      repository,
      config.branch,
      filesOf(targetsOf(policy, service, name)),
    );
    approvalsEnforced = approvals.count;
    if (approvals.problem)
      notes.push(`the rules of ${config.branch} could not be read: ${approvals.problem}`);
  }
  const { digest, evidence, outdated, withdrawal, report, record, source } = looked;
  return {
    facts: {
      service,
      environment: name,
      present: present?.digest,
      restores: digest,
      runs,
      evidence,
      outdated,
      withdrawal,
      approvalsEnforced,
      now: ports.now,
    },
    report,
    record,
    source,
    restored: known.find((stint) => stint.digest === digest && soaked(stint)),
    present,
    records: texts,
    notes,
  };

  /** The digest that is wanted, or the last good one. Who withdrew one has said that it must not run: the one before it counts then. */
  async function chosen() {
    for (;;) {
      const good = lastGood(environment, present?.digest, runs).run?.digest;
      const digest = good ?? to;
      if (digest === undefined) return { digest, ...NOTHING };
      const answer = { digest, ...(await lookAt(digest)) };
      for (const run of runs) if (run.digest === digest) run.withdrawal = answer.withdrawal;
      if (good !== undefined && answer.withdrawal.state === 'withdrawn' && digest !== to) continue;
      return to === undefined || digest === to ? answer : { digest: to, ...(await lookAt(to)) };
    }
  }

  async function lookAt(digest: string) {
    const full = requirementsFor(policy, service, name);
    const reported = environment.rollback.evidenceAge === 'reported';
    const asked = reported ? ageless(full) : full;
    const { evidence, examined, record, source } = await evidenceOf(
      config,
      { service, digest },
      asked,
      ports,
    );
    const withdrawal = await withdrawalFact(
      config,
      digest,
      texts.get(withdrawalPath(digest)),
      record,
      ports.now,
    );
    let outdated: RollbackFacts['outdated'] = [];
    if (reported && examined && source) {
      const { report } = await examineEvidence({
        registry: source,
        image: digest,
        requirements: full,
        trustedRoot: config.trustedRoot,
        now: ports.now,
      });
      const against = new Set(evidence.failures.map(({ code }) => code));
      outdated = report.checks
        .filter(({ verdict, code }) => verdict === 'fail' && !against.has(code))
        .map(({ code, reason }) => ({ code, reason }));
    }
    return { evidence, outdated, withdrawal, report: examined?.report, record, source };
  }
}

/** Where there is nothing to look at, nothing speaks for it. */
const NOTHING = {
  evidence: {
    passed: false,
    failures: [{ code: 'EVIDENCE_MISSING', reason: 'there is no digest to look at' }],
  },
  outdated: [],
  withdrawal: { state: 'unknown' as const, reason: 'there is no digest to look for' },
  report: undefined,
  record: undefined,
  source: undefined,
};
