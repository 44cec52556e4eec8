/**
 * The verdict of the infrastructure gate: the file that the gate writes, read strictly, and its form as evidence, an in-toto
 * Simple Verification Result (in-toto/attestation, spec/predicates/svr.md). The result names the properties that hold; the
 * whole verdict rides along in an extension field, so that a verifier can judge it again.
 */
import { asArray, asCount, asObject, asText, at, textAt } from '../json-values.ts';

export type GateOutcome = 'pass' | 'fail' | 'indeterminate';

export interface GateTool {
  name: string;
  version: string;
  filesExpected: number;
  filesRead: number;
  rulesEvaluated: number;
  parseErrors: number;
}

export interface GateVerdict {
  schema: 'waybill/gate-verdict/v1';
  verdict: GateOutcome;
  repository: string;
  repositoryId: string;
  commit: string;
  tree: string;
  ref: string;
  run: { id: string; attempt: string };
  /** RFC 3339 */
  evaluatedAt: string;
  policy: { path: string; revision: string; digest: string };
  tools: GateTool[];
  counts: {
    critical: number;
    high: number;
    medium: number;
    low: number;
    unknown: number;
    excepted: number;
  };
  reasons: { code: string; text: string }[];
  reports: { name: string; digest: string }[];
}

/** What is wrong with a verdict; the message says which member. */
export class VerdictFault extends Error {}

/** Extension field of the predicate; in-toto asks for a type URI as its name. */
const VERDICT_FIELD = 'urn:waybill:gate-verdict:v1';
const PASSED = 'WAYBILL_GATE_PASSED';

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const SHA256 = /^sha256:[0-9a-f]{64}$/;
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'unknown', 'excepted'] as const;

/** Throws `VerdictFault`. */
export function parseGateVerdict(value: unknown): GateVerdict {
  const fields = asObject(value);
  if (!fields) throw new VerdictFault('it is not a JSON object');
  if (fields.schema !== 'waybill/gate-verdict/v1')
    throw new VerdictFault(
      `"schema" is ${JSON.stringify(fields.schema ?? null)}, not "waybill/gate-verdict/v1"`,
    );
  const { verdict } = fields;
  if (verdict !== 'pass' && verdict !== 'fail' && verdict !== 'indeterminate')
    throw new VerdictFault('"verdict" is not one of pass, fail, indeterminate');
  const text = (...path: string[]): string => {
    const found = textAt(fields, ...path);
    if (found === undefined) throw new VerdictFault(`"${path.join('.')}" is missing`);
    return found;
  };
  const like = (pattern: RegExp, form: string, ...path: string[]): string => {
    const found = text(...path);
    if (!pattern.test(found)) throw new VerdictFault(`"${path.join('.')}" is not ${form}`);
    return found;
  };
  const tools = list(fields, 'tools').map((item, i) => tool(item, i));
  if (verdict === 'pass') expectProof(tools);
  const evaluatedAt = text('evaluatedAt');
  if (Number.isNaN(Date.parse(evaluatedAt))) throw new VerdictFault('"evaluatedAt" is not a time');
  return {
    schema: 'waybill/gate-verdict/v1',
    verdict,
    repository: text('repository'),
    repositoryId: text('repositoryId'),
    commit: like(COMMIT, 'a full commit id', 'commit'),
    tree: like(COMMIT, 'a full tree id', 'tree'),
    ref: text('ref'),
    run: { id: text('run', 'id'), attempt: text('run', 'attempt') },
    evaluatedAt,
    policy: {
      path: text('policy', 'path'),
      revision: text('policy', 'revision'),
      digest: like(SHA256, 'a sha256 digest', 'policy', 'digest'),
    },
    tools,
    counts: Object.fromEntries(
      SEVERITIES.map((name) => [name, count(at(fields, 'counts', name), `counts.${name}`)]),
    ) as GateVerdict['counts'],
    reasons: list(fields, 'reasons').map((item, i) => ({
      code: needed(textAt(item, 'code'), `reasons[${i}].code`),
      text: needed(textAt(item, 'text'), `reasons[${i}].text`),
    })),
    reports: list(fields, 'reports').map((item, i) => ({
      name: needed(textAt(item, 'name'), `reports[${i}].name`),
      digest: needed(textAt(item, 'digest'), `reports[${i}].digest`),
    })),
  };
}

/** @param verifier URI of the workflow that ran the gate */
export function gatePredicate(verdict: GateVerdict, verifier: string): Record<string, unknown> {
  return {
    verifier: {
      id: verifier,
      policy: {
        name: verdict.policy.path,
        digest: { sha256: verdict.policy.digest.slice('sha256:'.length) },
      },
    },
    timeCreated: verdict.evaluatedAt,
    // Only what holds is a property: a verdict that is not a pass proves none.
    properties: verdict.verdict === 'pass' ? [PASSED] : [],
    [VERDICT_FIELD]: verdict,
  };
}

/**
 * The verdict in a predicate. Throws `VerdictFault`, also when properties and verdict disagree: a reader that knows only
 * the one must not come to another result than a reader that knows the other.
 */
export function verdictOf(predicate: Record<string, unknown>): GateVerdict {
  if (!Object.hasOwn(predicate, VERDICT_FIELD))
    throw new VerdictFault('the verification result carries no verdict of the gate');
  const verdict = parseGateVerdict(predicate[VERDICT_FIELD]);
  const passed = (asArray(predicate.properties) ?? []).includes(PASSED);
  if (passed !== (verdict.verdict === 'pass'))
    throw new VerdictFault(
      `the properties say ${passed ? 'passed' : 'not passed'}, the verdict says ${verdict.verdict}`,
    );
  return verdict;
}

/** What was not read has not passed: the gate calls such a verdict indeterminate. */
function expectProof(tools: readonly GateTool[]): void {
  for (const { name, filesExpected, filesRead, parseErrors } of tools) {
    if (filesRead >= filesExpected && parseErrors === 0) continue;
    throw new VerdictFault(
      `"verdict" is pass, and ${name} read ${filesRead} of ${filesExpected} files with ${parseErrors} parse errors`,
    );
  }
}

function tool(item: unknown, position: number): GateTool {
  const where = `tools[${position}]`;
  return {
    name: needed(textAt(item, 'name'), `${where}.name`),
    version: needed(textAt(item, 'version'), `${where}.version`),
    filesExpected: count(at(item, 'filesExpected'), `${where}.filesExpected`),
    filesRead: count(at(item, 'filesRead'), `${where}.filesRead`),
    rulesEvaluated: count(at(item, 'rulesEvaluated'), `${where}.rulesEvaluated`),
    parseErrors: count(at(item, 'parseErrors'), `${where}.parseErrors`),
  };
}

function list(value: Record<string, unknown>, name: string): unknown[] {
  const found = asArray(value[name]);
  if (!found) throw new VerdictFault(`"${name}" is not a list`);
  return found;
}

function needed(value: string | undefined, name: string): string {
  if (asText(value) === undefined || value === undefined) throw new VerdictFault(`"${name}" is missing`);
  return value;
}

function count(value: unknown, name: string): number {
  const found = asCount(value);
  if (found === undefined) throw new VerdictFault(`"${name}" is not a count`);
  return found;
}
