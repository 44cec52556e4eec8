/**
 * Kyverno's command line. It leaves out a policy that it can't read and ends with 0; its first line says how many rules it applies to
 * how many resources, and that is held against the rules that the files declare and the resources that were rendered.
 * https://kyverno.io/docs/kyverno-cli/usage/apply/
 */
import { parseAllDocuments } from 'yaml';
import type { CheckResult, Objection, Rendered, Run, RunChecker } from '../check.ts';
import { saidBy, unjudged, verdictOf } from '../check.ts';

/** A policy file of the base. */
export interface PolicyFile {
  path: string;
  text: string;
}

interface ReportEntry {
  policy: string;
  rule?: string;
  result: string;
  message?: string;
  resources?: { kind?: string; namespace?: string; name?: string }[];
}

export async function kyverno(
  folder: string,
  files: readonly PolicyFile[],
  rendered: readonly Rendered[],
  run: RunChecker,
): Promise<CheckResult> {
  const { rules, faults } = declaredRules(files);
  const out = unjudged('Kyverno', faults);
  if (faults.length > 0) return out;
  let resources = 0;
  let applied = Number.POSITIVE_INFINITY;
  for (const each of rendered) {
    const [told, report] = [
      await run(['apply', folder, '--resource', each.file]),
      await run(['apply', folder, '--resource', each.file, '--policy-report']),
    ];
    const counts = countsIn(told);
    if (!counts) {
      out.problems.push(`${each.root}: Kyverno did not say what it applied; ${saidBy(told)}`);
      continue;
    }
    if (counts.rules < rules)
      out.problems.push(
        `${each.root}: Kyverno applied ${counts.rules} rules, the files declare ${rules}: it could not read a policy`,
      );
    if (counts.resources < each.count)
      out.problems.push(`${each.root}: Kyverno looked at ${counts.resources} of ${each.count} resources`);
    resources += counts.resources;
    applied = Math.min(applied, counts.rules);
    judge(each, report, counts.against, out);
  }
  out.looked = Number.isFinite(applied) ? `${resources} resources, ${applied} rules` : 'nothing';
  out.verdict = verdictOf(out);
  return out;
}

/** What a policy report says of one rendering. */
function judge(rendered: Rendered, report: Run, against: number, out: CheckResult): void {
  const entries = entriesIn(report);
  if (!entries) {
    out.problems.push(`${rendered.root}: Kyverno gave no report; ${saidBy(report)}`);
    return;
  }
  let found = 0;
  for (const { policy, rule = '', result, message = '', resources = [] } of entries) {
    const [resource] = resources;
    const where = resource ? [resource.namespace, resource.name].filter(Boolean).join('/') : '';
    const spoken: Objection = {
      root: rendered.root,
      rule: `${policy}/${rule}`,
      resource: resource ? `${resource.kind ?? ''} ${where}`.trim() : '',
      text: message,
    };
    if (result === 'fail') out.objections.push(spoken);
    else if (result === 'warn') out.warnings.push(spoken);
    else if (result === 'error') out.problems.push(`${rendered.root}, ${spoken.rule}: ${message}`);
    else if (result !== 'pass' && result !== 'skip')
      out.problems.push(`${rendered.root}, ${spoken.rule}: unknown result ${result}`);
    if (result === 'fail' || result === 'error') found++;
  }
  if (found < against)
    out.problems.push(`${rendered.root}: Kyverno counts ${against} failures, its report has ${found}`);
}

const APPLYING = /^Applying (\d+) policy rule\(s\) to (\d+) resource\(s\)/m;
const COUNTS = /^pass: \d+, fail: (\d+), warn: \d+, error: (\d+), skip: \d+/m;

function countsIn({ stdout }: Run): { rules: number; resources: number; against: number } | undefined {
  const [, rules, resources] = APPLYING.exec(stdout) ?? [];
  const [, failed, broken] = COUNTS.exec(stdout) ?? [];
  if (rules === undefined || failed === undefined) return undefined;
  return { rules: Number(rules), resources: Number(resources), against: Number(failed) + Number(broken) };
}

/** `results` of a ClusterPolicyReport; none where no rule matched, which prints nothing at all. */
function entriesIn({ stdout, code }: Run): ReportEntry[] | undefined {
  if (stdout.trim() === '') return code === 0 ? [] : undefined;
  const entries: ReportEntry[] = [];
  for (const document of parseAllDocuments(stdout, { logLevel: 'silent' })) {
    if (document.errors.length > 0) return undefined;
    const report = document.toJS() as { kind?: string; results?: ReportEntry[] } | null;
    if (report === null) continue;
    if (report.kind !== 'ClusterPolicyReport' && report.kind !== 'PolicyReport') return undefined;
    entries.push(...(report.results ?? []));
  }
  return entries;
}

/** Rules that the files declare. Kyverno makes more of some (for the controllers of pods), never fewer. */
function declaredRules(files: readonly PolicyFile[]): { rules: number; faults: string[] } {
  const faults: string[] = [];
  let rules = 0;
  for (const { path, text } of files) {
    for (const document of parseAllDocuments(text, { logLevel: 'silent' })) {
      if (document.errors.length > 0) {
        faults.push(`${path} is not valid YAML`);
        continue;
      }
      const policy = document.toJS() as { kind?: string; spec?: { rules?: unknown } } | null;
      if (policy === null) continue;
      const declared = policy.spec?.rules;
      if (
        (policy.kind !== 'ClusterPolicy' && policy.kind !== 'Policy') ||
        !Array.isArray(declared) ||
        declared.length === 0
      )
        faults.push(`${path} holds something else than a ClusterPolicy or Policy with rules`);
      else rules += declared.length;
    }
  }
  if (rules === 0 && faults.length === 0) faults.push('the settings name no file with a rule of Kyverno');
  return { rules, faults };
}
