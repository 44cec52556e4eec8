/** The words that all parts of the gate share: a finding, its severity, and what one tool has to say. */

/** Most severe first. `unknown` is a severity that nobody stated: it never counts as below a threshold. */
export const severities = ['critical', 'high', 'medium', 'low', 'unknown'] as const;
export type Severity = (typeof severities)[number];
/** A severity that a policy can name. */
export type KnownSeverity = Exclude<Severity, 'unknown'>;
export const knownSeverities: readonly KnownSeverity[] = ['critical', 'high', 'medium', 'low'];

export interface Finding {
  /** Name of the tool as its report states it: `Checkov`, `Trivy`. */
  tool: string;
  /** The tool's id of the rule, for example `CKV_GCP_114`. */
  rule: string;
  title: string;
  severity: Severity;
  /** Path in the repository, with `/`; undefined where the report names no file of the repository. */
  path?: string;
  /** Lines count from 1. */
  startLine?: number;
  endLine?: number;
  /** Address of the resource: `google_storage_bucket.claims`, `Deployment.default.api`. */
  resource?: string;
  /** Where the tool explains the rule. */
  help?: string;
  /** The scanned code or the report asked for silence here (inline skip, SARIF suppression): shown, never obeyed. */
  silenced?: string;
}

/** A finding as the gate judges it. */
export interface JudgedFinding extends Finding {
  /** Identity that survives moved lines: see identity.ts. */
  fingerprint: string;
  /** The severity that counts against the threshold: `unknown` replaced by what the policy says. */
  weight: KnownSeverity;
  /** The exception of the policy that covers it. */
  exception?: { owner: string; reason: string; expires: string };
  /** At or above the policy's threshold and not excepted. */
  blocking: boolean;
}

/** A reason of a verdict: a stable code and one sentence. */
export interface Reason {
  code: string;
  text: string;
}

/** What one tool has said, with the proof that it has looked. */
export interface Reading {
  tool: string;
  version?: string;
  findings: Finding[];
  /** Ids of the rules that the report shows as evaluated. */
  rules: ReadonlySet<string>;
  /** Path and resource of everything that the report shows as looked at. */
  seen: { path: string; resource: string; rule: string }[];
  /** Files that the tool could not parse. */
  parseErrors: string[];
  /** Anything else that keeps this report from being proof. */
  problems: Reason[];
}

const rank: Record<Severity, number> = { critical: 0, high: 1, medium: 2, low: 3, unknown: 4 };

/** Most severe first, then by path, line, rule and resource: the same order on every machine. */
export function byWeight(a: JudgedFinding, b: JudgedFinding): number {
  return (
    Number(b.blocking) - Number(a.blocking) ||
    rank[a.weight] - rank[b.weight] ||
    compareText(a.path ?? '', b.path ?? '') ||
    (a.startLine ?? 0) - (b.startLine ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.resource ?? '', b.resource ?? '') ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

/** By UTF-16 code units: locale plays no part in what is signed. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
