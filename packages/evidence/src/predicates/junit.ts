/**
 * JUnit XML, the report that every test runner can write. There is no standard; what all writers share is read: `testcase`
 * elements with `failure`, `error` or `skipped` inside, at any depth of `testsuite`. What some add is never less than a failure: one of a
 * whole suite, a number of failures, the `status` or `result` of a test (GoogleTest, CTest). No entities are expanded.
 */

export interface JunitReport {
  /** `class.name` of each test. */
  passed: string[];
  failed: string[];
  /** What the report says of each of `failed`, at the same place; empty where it says nothing. */
  said: string[];
  skipped: number;
}

/** A file that is not a JUnit report. */
export class JunitFault extends Error {}

const MAX_DEPTH = 64;
/** Of what is said of a failure. */
const MAX_SAID_CHARS = 400;
const SUITES = ['testsuites', 'testsuite'];
const FAILURES = ['failure', 'error'];
/** Values of `status` and `result`. */
const FAILED = /^(?:fail(?:ed|ure)?|error|broken|crashed|timeout)$/i;
const NOT_RUN = /^(?:not[-_ ]?run|skipped|disabled|ignored|suppressed)$/i;

/** Throws `JunitFault`. */
export async function parseJunit(text: string): Promise<JunitReport> {
  const { SaxesParser } = await import('saxes');
  const report: JunitReport = { passed: [], failed: [], said: [], skipped: 0 };
  let stated = 0;
  const path: string[] = [];
  let current: { name: string; outcome: 'passed' | 'failed' | 'skipped'; said: string } | undefined;
  let fault: Error | undefined;
  const parser = new SaxesParser();
  const fail = (message: string) => {
    fault ??= new JunitFault(message);
  };
  parser.on('error', (error) => fail(`the XML is not well-formed: ${error.message}`));
  parser.on('doctype', () => fail('it has a document type declaration; reports have none'));
  parser.on('opentag', (tag) => {
    if (path.length >= MAX_DEPTH) return fail(`elements are nested deeper than ${MAX_DEPTH}`);
    const attribute = (name: string) => {
      const value = tag.attributes[name];
      return typeof value === 'string' ? value : '';
    };
    if (path.length === 0 && !SUITES.includes(tag.name))
      fail(`the root element is "${tag.name.slice(0, 60)}", not testsuites or testsuite`);
    if (SUITES.includes(tag.name))
      // An outer suite repeats the numbers of those inside.
      stated = Math.max(stated, count(attribute('failures')) + count(attribute('errors')));
    if (tag.name === 'testcase') {
      const states = [attribute('status'), attribute('result')];
      current = {
        name: [attribute('classname'), attribute('name')].filter((part) => part !== '').join('.'),
        outcome: states.some((state) => FAILED.test(state))
          ? 'failed'
          : states.some((state) => NOT_RUN.test(state))
            ? 'skipped'
            : 'passed',
        said: '',
      };
    } else if (current && path.at(-1) === 'testcase') {
      if (FAILURES.includes(tag.name)) {
        current.outcome = 'failed';
        current.said ||= attribute('message');
      } else if (['skipped', 'disabled'].includes(tag.name) && current.outcome === 'passed')
        current.outcome = 'skipped';
    } else if (FAILURES.includes(tag.name) && SUITES.includes(path.at(-1) ?? '')) {
      report.failed.push('a suite as a whole');
      report.said.push(attribute('message').slice(0, MAX_SAID_CHARS));
    }
    path.push(tag.name);
  });
  const hear = (text: string) => {
    if (current?.outcome === 'failed' && FAILURES.includes(path.at(-1) ?? ''))
      current.said = `${current.said} ${text}`.slice(0, MAX_SAID_CHARS);
  };
  parser.on('text', hear);
  parser.on('cdata', hear);
  parser.on('closetag', (tag) => {
    path.pop();
    if (tag.name !== 'testcase' || !current) return;
    if (current.outcome === 'skipped') report.skipped++;
    else report[current.outcome].push(current.name || 'unnamed');
    if (current.outcome === 'failed') report.said.push(current.said.replace(/\s+/g, ' ').trim());
    current = undefined;
  });
  try {
    parser.write(text).close();
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
  if (fault) throw fault;
  // A suite that says it failed but lists no failure (a crash before the first test) is a failure, never a pass.
  if (stated > 0 && report.failed.length === 0) {
    report.failed.push(`${stated} failures that the report states without naming them`);
    report.said.push('');
  }
  return report;
}

function count(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
