/**
 * JUnit XML, the report that every test runner can write. There is no standard; what all writers share is read: `testcase`
 * elements with `failure`, `error` or `skipped` inside, at any depth of `testsuite`. No entities are expanded.
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

/** Throws `JunitFault`. */
export async function parseJunit(text: string): Promise<JunitReport> {
  const { SaxesParser } = await import('saxes');
  const report: JunitReport = { passed: [], failed: [], said: [], skipped: 0 };
  const stated = { tests: 0, failures: 0 };
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
    if (path.length === 0 && tag.name !== 'testsuites' && tag.name !== 'testsuite')
      fail(`the root element is "${tag.name.slice(0, 60)}", not testsuites or testsuite`);
    // A suite's own numbers count where it holds no suites: those of an outer one repeat its parts.
    if (tag.name === 'testsuite') {
      stated.tests += count(attribute('tests'));
      stated.failures += count(attribute('failures')) + count(attribute('errors'));
    }
    if (tag.name === 'testcase')
      current = {
        name: [attribute('classname'), attribute('name')].filter((part) => part !== '').join('.'),
        outcome: 'passed',
        said: '',
      };
    else if (current && path.at(-1) === 'testcase') {
      if (tag.name === 'failure' || tag.name === 'error') {
        current.outcome = 'failed';
        current.said ||= attribute('message');
      } else if (tag.name === 'skipped' && current.outcome === 'passed') current.outcome = 'skipped';
    }
    path.push(tag.name);
  });
  const hear = (text: string) => {
    if (current?.outcome === 'failed' && ['failure', 'error'].includes(path.at(-1) ?? ''))
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
  if (stated.failures > 0 && report.failed.length === 0) {
    report.failed.push(`${stated.failures} failures that the report states without naming them`);
    report.said.push('');
  }
  return report;
}

function count(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
