/**
 * Vulnerability scans as evidence, and what differs between two of them. Two forms are in use: in-toto's predicate
 * (in-toto/attestation, spec/predicates/vuln.md), whose results have one shape, and cosign's, which carries the report of the scanner
 * as it is (sigstore/cosign, specs/COSIGN_VULN_ATTESTATION_SPEC.md): of these Trivy's and Grype's are read.
 */
import { asArray, asText, at, textAt } from '../json-values.ts';

export interface Finding {
  /** `CVE-2026-1234`, `GHSA-…`. */
  id: string;
  /** Lower case; `unknown` where the scan names none. */
  severity: string;
  /** Empty where the scan names none. */
  package: string;
}

export interface FindingDifference {
  fixed: Finding[];
  added: Finding[];
  total: { before: number; after: number };
}

/** A scan that cannot be read: that is not a scan without findings. */
export class ScanFault extends Error {}

const IN_TOTO = /^https:\/\/in-toto\.io\/attestation\/vulns(?:\/v0\.[12])?$/;
const COSIGN = /^(?:https:\/\/)?cosign\.sigstore\.dev\/attestation\/vuln\/v1$/;
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'negligible', 'unknown'];

/** Whether a statement of this type is a vulnerability scan that can be read. */
export function isVulnerabilityScan(predicateType: string): boolean {
  return IN_TOTO.test(predicateType) || COSIGN.test(predicateType);
}

/** Throws `ScanFault`. */
export function findingsOf(predicate: Record<string, unknown>): Finding[] {
  const result = at(predicate, 'scanner', 'result');
  const list = asArray(result);
  if (list) return list.map(inTotoFinding);
  const trivy = asArray(at(result, 'Results'));
  if (trivy) return trivy.flatMap((part) => (asArray(at(part, 'Vulnerabilities')) ?? []).map(trivyFinding));
  const grype = asArray(at(result, 'matches'));
  if (grype) return grype.map(grypeFinding);
  throw new ScanFault("its results are neither in-toto's list nor a report of Trivy or Grype");
}

export function findingDifference(before: readonly Finding[], after: readonly Finding[]): FindingDifference {
  const [old, now] = [unique(before), unique(after)];
  const missing = (from: Map<string, Finding>, other: Map<string, Finding>) =>
    [...from].filter(([key]) => !other.has(key)).map(([, finding]) => finding);
  return {
    fixed: missing(old, now).sort(gravestFirst),
    added: missing(now, old).sort(gravestFirst),
    total: { before: old.size, after: now.size },
  };
}

function unique(findings: readonly Finding[]): Map<string, Finding> {
  return new Map(findings.map((finding) => [`${finding.id} ${finding.package}`, finding]));
}

function gravestFirst(a: Finding, b: Finding): number {
  const rank = ({ severity }: Finding) => SEVERITIES.indexOf(severity);
  return rank(a) - rank(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function finding(id: unknown, severity: unknown, name: unknown): Finding {
  const text = asText(id);
  if (text === undefined) throw new ScanFault('a finding has no id');
  const grave = (asText(severity) ?? 'unknown').toLowerCase();
  return { id: text, severity: SEVERITIES.includes(grave) ? grave : 'unknown', package: asText(name) ?? '' };
}

function inTotoFinding(item: unknown): Finding {
  const scores = (asArray(at(item, 'severity')) ?? []).map((entry) => textAt(entry, 'score') ?? '');
  const named = scores.find((score) => SEVERITIES.includes(score.toLowerCase()));
  const annotations = at(item, 'annotations');
  const place = asArray(annotations)?.[0] ?? annotations;
  return finding(at(item, 'id'), named, at(place, 'package') ?? at(place, 'component'));
}

function trivyFinding(item: unknown): Finding {
  return finding(at(item, 'VulnerabilityID'), at(item, 'Severity'), at(item, 'PkgName'));
}

function grypeFinding(item: unknown): Finding {
  return finding(
    at(item, 'vulnerability', 'id'),
    at(item, 'vulnerability', 'severity'),
    at(item, 'artifact', 'name'),
  );
}
