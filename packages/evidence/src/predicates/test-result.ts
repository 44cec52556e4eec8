/** in-toto test result v0.1 (in-toto/attestation, spec/predicates/test-result.md), from a JUnit report or as it is. */
import { sha256Hex } from '@waybill/toolkit';
import { asArray, asCount, asText, at } from '../json-values.ts';
import type { JunitReport } from './junit.ts';

export interface TestFacts {
  result: 'PASSED' | 'WARNED' | 'FAILED';
  passed: number;
  failed: number;
  skipped: number;
}

/** A predicate that is not a test result. */
export class TestResultFault extends Error {}

/** Names beyond this are left out of the statement, and only counted: a log entry is no place for a million of them. */
const MAX_NAMES = 2000;
const COUNTS_FIELD = 'urn:waybill:test-counts:v1';

/** @param url address of the run that ran the tests */
export function testResultPredicate(
  report: Omit<JunitReport, 'said'>,
  file: { name: string; bytes: Uint8Array },
  url: string,
): Record<string, unknown> {
  return {
    result: report.failed.length > 0 ? 'FAILED' : report.passed.length === 0 ? 'WARNED' : 'PASSED',
    configuration: [
      { name: file.name, digest: { sha256: sha256Hex(file.bytes) }, mediaType: 'application/xml' },
    ],
    url,
    passedTests: report.passed.slice(0, MAX_NAMES),
    warnedTests: [],
    failedTests: report.failed.slice(0, MAX_NAMES),
    [COUNTS_FIELD]: {
      passed: report.passed.length,
      failed: report.failed.length,
      skipped: report.skipped,
    },
  };
}

/** Throws `TestResultFault`. */
export function testFacts(predicate: Record<string, unknown>): TestFacts {
  const { result } = predicate;
  if (result !== 'PASSED' && result !== 'WARNED' && result !== 'FAILED')
    throw new TestResultFault(`"result" is ${JSON.stringify(result ?? null)}, not PASSED, WARNED or FAILED`);
  if (!asArray(predicate.configuration)) throw new TestResultFault('"configuration" is not a list');
  const names = (key: string) => {
    const list = predicate[key] === undefined ? [] : asArray(predicate[key]);
    if (!list || list.some((name) => asText(name) === undefined))
      throw new TestResultFault(`"${key}" is not a list of names`);
    return list.length;
  };
  const counted = (key: string, fallback: number) =>
    Math.max(fallback, asCount(at(predicate, COUNTS_FIELD, key)) ?? 0);
  const failed = counted('failed', names('failedTests'));
  // A result that contradicts its own list is not a pass.
  if (result === 'PASSED' && failed > 0)
    throw new TestResultFault(`"result" is PASSED, but ${failed} tests failed`);
  return {
    result,
    passed: counted('passed', names('passedTests')),
    failed,
    skipped: counted('skipped', 0),
  };
}
