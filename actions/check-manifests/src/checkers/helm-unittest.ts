/**
 * helm-unittest: what a chart of the change renders to, against the tests of the base. It ends well where it found no test, and where it
 * takes a snapshot that it should have compared, so what counts are the test cases of its JUnit report.
 * https://github.com/helm-unittest/helm-unittest
 */
import { JunitFault, type JunitReport, parseJunit } from '@waybill/evidence/junit';
import type { AssembledChart, Chart } from '../charts.ts';
import type { CheckResult, Objection, Run } from '../check.ts';
import { saidBy, verdictOf } from '../check.ts';

export interface HelmUnittestPorts {
  assemble(chart: Chart): AssembledChart;
  /** Runs the program with these arguments and one more pair: where its report goes. The report is undefined where it wrote none. */
  run(args: readonly string[]): Promise<Run & { report: string | undefined }>;
}

export async function helmUnittest(charts: readonly Chart[], ports: HelmUnittestPorts): Promise<CheckResult> {
  const objections: Objection[] = [];
  const warnings: Objection[] = [];
  const problems: string[] = [];
  let total = 0;
  for (const chart of charts) {
    if (chart.problem !== undefined) {
      problems.push(chart.problem);
      continue;
    }
    const assembled = ports.assemble(chart);
    for (const test of chart.tests) {
      // One run for each file: a file without a test case would not be missed among others.
      const result = await ports.run([
        '--strict',
        '--with-subchart=false',
        '--output-type',
        'JUnit',
        '--file',
        assembled.place(test),
        assembled.folder,
      ]);
      const report = await reportIn(result.report);
      if (typeof report === 'string' || report === undefined) {
        problems.push(`${test}: no report of test cases${report ? `: ${report}` : ''}; ${saidBy(result)}`);
        continue;
      }
      const ran = report.passed.length + report.failed.length;
      total += ran;
      if (ran === 0) problems.push(`${test}: no test case was run; ${saidBy(result)}`);
      const about = { root: chart.path, rule: test.slice(chart.path.length + 1), resource: '' };
      objections.push(
        ...report.failed.map((name, i) => ({
          ...about,
          text: [name, report.said[i]].filter(Boolean).join(': '),
        })),
      );
      if (report.skipped > 0)
        warnings.push({
          ...about,
          text: `${report.skipped} of its test cases are skipped by the test itself`,
        });
    }
    problems.push(
      ...assembled
        .added()
        .map((file) => `${chart.path}/${file} is not in the base, so that there was nothing to compare with`),
    );
  }
  return {
    checker: 'helm-unittest',
    verdict: verdictOf({ objections, problems }),
    looked: `${total} test cases of ${charts.length} ${charts.length === 1 ? 'chart' : 'charts'}`,
    objections,
    warnings,
    problems,
  };
}

/** What is wrong with it as a text; undefined where there is none. */
async function reportIn(text: string | undefined): Promise<JunitReport | string | undefined> {
  if (text === undefined) return undefined;
  try {
    return await parseJunit(text);
  } catch (error) {
    if (error instanceof JunitFault) return error.message;
    throw error;
  }
}
