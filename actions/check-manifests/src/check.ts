/** What a checker is, and what it says. An exit code alone is never a verdict: each reads proof that it looked from what was printed. */

export interface Objection {
  /** Overlay or file. */
  root: string;
  /** The rule, where the checker names one. */
  rule: string;
  /** `Deployment claims/claims-api`; empty where the checker does not say. */
  resource: string;
  text: string;
}

export interface CheckResult {
  checker: string;
  verdict: 'pass' | 'fail' | 'indeterminate';
  /** What was looked at: `14 resources, 3 rules`. */
  looked: string;
  objections: Objection[];
  /** Things to know that are against nothing. */
  warnings: Objection[];
  /** Why it is indeterminate. */
  problems: string[];
}

/** One rendering to judge, in a file of its own. */
export interface Rendered {
  root: string;
  file: string;
  /** Resources in it. */
  count: number;
}

export interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a program in an empty folder with a bare environment. */
export type RunChecker = (args: readonly string[]) => Promise<Run>;

/** What a program that can't be understood said, for a reason. */
export function saidBy({ code, stdout, stderr }: Run): string {
  return `it ended with code ${code}: ${(stderr.trim() || stdout.trim() || 'nothing printed').slice(0, 400)}`;
}

/** The result of a checker that could not look at anything. */
export function unjudged(checker: string, problems: string[]): CheckResult {
  return { checker, verdict: 'indeterminate', looked: 'nothing', objections: [], warnings: [], problems };
}

export function verdictOf({ objections, problems }: Pick<CheckResult, 'objections' | 'problems'>) {
  return objections.length > 0 ? 'fail' : problems.length > 0 ? 'indeterminate' : 'pass';
}

/**
 * A result in one order: by overlay, rule, resource and words. Programs report in the order in which they happened to look (Conftest
 * walks a map of files), and the same trees must give the same bytes.
 */
export function inOrder(result: CheckResult): CheckResult {
  return {
    ...result,
    objections: ordered(result.objections),
    warnings: ordered(result.warnings),
    problems: [...result.problems].sort(),
  };
}

function ordered(objections: readonly Objection[]): Objection[] {
  const keyOf = ({ root, rule, resource, text }: Objection) => [root, rule, resource, text].join('\0');
  return [...objections].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
