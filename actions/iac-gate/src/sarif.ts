/**
 * One SARIF 2.1.0 file for all tools, within GitHub's limits for uploads (docs: "SARIF results exceed one or more limits"): what does not fit is
 * the least severe, and it is counted. Excepted findings are left out, because code scanning does not honour suppressions and
 * would show them as open alerts; findings.json has them.
 */
import { gzipSync } from 'node:zlib';
import type { JudgedFinding, KnownSeverity } from './findings.ts';
import { compareText } from './findings.ts';
import type { ToolProof } from './verdict.ts';

export const sarifLimits = {
  runs: 20,
  /** GitHub keeps the 5,000 most severe results of a run; we choose them ourselves. */
  resultsPerRun: 5_000,
  compressedBytes: 10 * 1024 * 1024,
  textChars: 1_000,
};

export interface SarifFile {
  text: string;
  /** Open findings that did not fit. */
  dropped: number;
}

const levels: Record<KnownSeverity, string> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
};
/** Within GitHub's bands: over 9.0 critical, from 7.0 high, from 4.0 medium, above 0 low. */
const scores: Record<KnownSeverity, string> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.0' };

/** `findings` are in order of weight; each tool gets a run, also one without results, which closes its old alerts. */
export function sarif(
  tools: readonly ToolProof[],
  findings: readonly JudgedFinding[],
  limits = sarifLimits,
): SarifFile {
  const open = findings.filter((finding) => finding.exception === undefined);
  const names = [...new Set(tools.map((tool) => tool.name))].slice(0, limits.runs);
  for (let perRun = limits.resultsPerRun; ; perRun = Math.floor(perRun / 2)) {
    let written = 0;
    const runs = names.map((name) => {
      const results = open.filter((finding) => finding.tool === name).slice(0, perRun);
      written += results.length;
      return run(
        name,
        tools.find((tool) => tool.name === name),
        results,
        limits.textChars,
      );
    });
    const text = `${JSON.stringify({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs,
    })}\n`;
    if (perRun <= 1 || gzipSync(text).length <= limits.compressedBytes) {
      return { text, dropped: open.length - written };
    }
  }
}

function run(
  name: string,
  tool: ToolProof | undefined,
  findings: readonly JudgedFinding[],
  maxChars: number,
) {
  const rules = new Map<string, JudgedFinding>();
  // The first one is the most severe: a rule's score is that of its worst result.
  for (const finding of findings) if (!rules.has(finding.rule)) rules.set(finding.rule, finding);
  const ids = [...rules.keys()].sort(compareText);
  const index = new Map(ids.map((id, position) => [id, position]));
  return {
    tool: {
      driver: {
        name,
        ...(tool?.version ? { version: tool.version } : {}),
        rules: ids.map((id) => rule(id, rules.get(id), maxChars)),
      },
    },
    // Unique for each tool: GitHub refuses a file with one tool and category twice.
    automationDetails: { id: `waybill/iac-gate/${slug(name)}/` },
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding) => ({
      ruleId: finding.rule,
      ruleIndex: index.get(finding.rule),
      level: levels[finding.weight],
      message: { text: cut(messageOf(finding), maxChars) },
      locations: [location(finding)],
      partialFingerprints: { 'waybill/v1': finding.fingerprint },
      properties: { severity: finding.severity },
    })),
  };
}

function rule(id: string, finding: JudgedFinding | undefined, maxChars: number) {
  const help = URL.parse(finding?.help ?? '');
  return {
    id,
    shortDescription: { text: cut(finding?.title ?? id, maxChars) },
    ...(help !== null && ['http:', 'https:'].includes(help.protocol) ? { helpUri: help.href } : {}),
    defaultConfiguration: { level: levels[finding?.weight ?? 'high'] },
    properties: { 'security-severity': scores[finding?.weight ?? 'high'], tags: ['security'] },
  };
}

function location(finding: JudgedFinding) {
  // GitHub refuses a result without a file: what concerns no file (an image) gets a name that no file has.
  const path = finding.path ?? `(no file)/${slug(finding.tool)}`;
  return {
    physicalLocation: {
      artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
      region: {
        startLine: finding.startLine ?? 1,
        ...(finding.endLine === undefined ? {} : { endLine: finding.endLine }),
      },
    },
    ...(finding.resource === undefined
      ? {}
      : { logicalLocations: [{ fullyQualifiedName: finding.resource, kind: 'resource' }] }),
  };
}

function messageOf(finding: JudgedFinding): string {
  const resource = finding.resource === undefined ? '' : ` Resource: ${finding.resource}.`;
  return `${finding.title}.${resource}`;
}

function slug(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-') || 'tool';
}

function cut(value: string, max: number): string {
  return value.length <= max ? value : `${value.slice(0, max - 1)}…`;
}
