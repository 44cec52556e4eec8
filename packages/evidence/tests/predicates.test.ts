import { describe, expect, it } from '@jest/globals';
import {
  claimOf,
  gatePredicate,
  missingClaims,
  parseGateVerdict,
  parseJunit,
  parseWorkflowRef,
  provenanceFacts,
  provenancePredicate,
  runOf,
  sbomFacts,
  summaryFacts,
  summaryPredicate,
  testFacts,
  testResultPredicate,
  verdictOf,
} from '../src/index.ts';
import { gateVerdict, releaseClaims } from './release.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;

describe('provenance', () => {
  it('states the run, its parameters and all that went into it', () => {
    const predicate = provenancePredicate(releaseClaims, {
      serverUrl: 'https://github.com',
      inputs: { environment: 'dev' },
    });
    expect(predicate).toEqual({
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: {
          workflow: {
            ref: 'refs/heads/main',
            repository: 'https://github.com/acme/claims-api',
            path: '.github/workflows/release.yml',
          },
          inputs: { environment: 'dev' },
        },
        internalParameters: {
          github: {
            event_name: 'push',
            repository_id: '1001',
            repository_owner_id: '42',
            runner_environment: 'github-hosted',
          },
        },
        resolvedDependencies: [
          {
            uri: 'git+https://github.com/acme/claims-api@refs/heads/main',
            digest: { gitCommit: '1'.repeat(40) },
          },
          {
            uri: 'git+https://github.com/acme/waybill@refs/tags/v1.2.3',
            digest: { gitCommit: '2'.repeat(40) },
          },
        ],
      },
      runDetails: {
        builder: { id: 'https://github.com/acme/waybill/.github/workflows/release.yml@refs/tags/v1.2.3' },
        metadata: { invocationId: 'https://github.com/acme/claims-api/actions/runs/7/attempts/1' },
      },
    });
    expect(provenanceFacts(predicate).commit).toBe('1'.repeat(40));
  });

  it('names the claims that a token lacks', () => {
    expect(missingClaims({ ...releaseClaims, sha: '', run_id: undefined })).toEqual(['sha', 'run_id']);
  });

  it('reads a workflow by its last parts', () => {
    expect(parseWorkflowRef('acme/waybill/.github/workflows/x.yml@refs/heads/a/b')).toEqual({
      repository: 'acme/waybill',
      path: '.github/workflows/x.yml',
      ref: 'refs/heads/a/b',
    });
    for (const text of ['', 'acme', 'acme/waybill@main', 'acme/waybill/x.yml', 'acme/w/x.yml@a b'])
      expect(parseWorkflowRef(text)).toBeUndefined();
    expect(runOf('https://github.com/a/b/actions/runs/7/attempts/12')).toBe(
      'https://github.com/a/b/actions/runs/7',
    );
  });
});

describe('a gate verdict', () => {
  it('comes back from its predicate as it was', () => {
    expect(verdictOf(gatePredicate(gateVerdict(), 'https://github.com/x'))).toEqual(gateVerdict());
  });

  it('proves no property when it is not a pass', () => {
    for (const verdict of ['fail', 'indeterminate'] as const)
      expect(gatePredicate(gateVerdict({ verdict }), 'https://github.com/x').properties).toEqual([]);
  });

  it.each([
    ['schema', { schema: 'waybill/gate-verdict/v2' }],
    ['verdict', { verdict: 'PASS' }],
    ['commit', { commit: 'main' }],
    ['evaluatedAt', { evaluatedAt: 'yesterday' }],
    ['policy.digest', { policy: { path: 'p', revision: 'r', digest: 'md5:1' } }],
    ['counts.high', { counts: { ...gateVerdict().counts, high: -1 } }],
    ['counts.low', { counts: { ...gateVerdict().counts, low: '0' } }],
    ['tools', { tools: null }],
    ['run.id', { run: { attempt: '1' } }],
    // A pass that nobody looked for: see B2 of the attacks, a scanner that ends well without a scan.
    ['0 of 41 files', { tools: [{ ...gateVerdict().tools[0], filesExpected: 41, filesRead: 0 }] }],
    ['3 parse errors', { tools: [{ ...gateVerdict().tools[0], parseErrors: 3 }] }],
  ])('is refused with a wrong %s', (name, overrides) => {
    expect(() => parseGateVerdict({ ...gateVerdict(), ...overrides })).toThrow(name);
  });

  it('is refused in a result that carries none', () => {
    expect(() => verdictOf({ verifier: { id: 'x' }, properties: ['WAYBILL_GATE_PASSED'] })).toThrow(
      'no verdict',
    );
  });
});

describe('JUnit XML', () => {
  const suite = (inner: string) => `<testsuite name="s">${inner}</testsuite>`;

  it('is read at any depth', async () => {
    const report = await parseJunit(
      `<?xml version="1.0"?><testsuites>${suite(
        suite(
          '<testcase classname="a" name="1"/><testcase classname="a" name="2"><failure message="&lt;x&gt;">no</failure></testcase><testcase name="3"><skipped/></testcase><testcase name="4"><error/></testcase>',
        ),
      )}<testcase name="5"><system-out><![CDATA[<failure/>]]></system-out></testcase></testsuites>`,
    );
    expect(report).toEqual({
      passed: ['a.1', '5'],
      failed: ['a.2', '4'],
      said: ['<x> no', ''],
      skipped: 1,
    });
  });

  it('does not lose failures that a suite states without naming them', async () => {
    const report = await parseJunit('<testsuite tests="0" errors="1"></testsuite>');
    expect(report.failed).toHaveLength(1);
  });

  const ran = '<testcase name="a"/>';
  it.each([
    ['only the outermost suites count it', `<testsuites errors="1">${suite(ran)}</testsuites>`, 1, 1],
    [
      'it is of a whole suite',
      `<testsuites>${suite(`<error message="no set-up"/>${ran}`)}</testsuites>`,
      1,
      1,
    ],
    ['an attribute says it', suite(`${ran}<testcase name="b" status="fail"/>`), 1, 1],
    [
      'an attribute says that it has not run',
      suite('<testcase name="a" status="notrun" result="suppressed"/>'),
      0,
      0,
    ],
  ])('does not take a test for passed where %s', async (_what, text, passed, failed) => {
    const report = await parseJunit(text);
    expect([report.passed.length, report.failed.length]).toEqual([passed, failed]);
    expect(report.said).toHaveLength(failed);
  });

  it.each([
    ['is not well-formed', '<testsuite><testcase></testsuite>'],
    ['ends too early', '<testsuite><testcase name="a"/>'],
    ['is another document', '<html></html>'],
    ['declares entities', '<!DOCTYPE t [<!ENTITY a "b">]><testsuite/>'],
    ['is nested without end', '<testsuite>'.repeat(100) + '</testsuite>'.repeat(100)],
    ['is empty', ''],
  ])('is refused when it %s', async (_what, text) => {
    await expect(parseJunit(text)).rejects.toThrow();
  });
});

describe('a test result', () => {
  const file = { name: 'junit.xml', bytes: Buffer.from('x') };

  it('counts what it does not list', () => {
    const passed = Array.from({ length: 3000 }, (_, i) => `test ${i}`);
    const predicate = testResultPredicate({ passed, failed: [], skipped: 2 }, file, 'https://run');
    expect(predicate.passedTests).toHaveLength(2000);
    expect(testFacts(predicate)).toEqual({ result: 'PASSED', passed: 3000, failed: 0, skipped: 2 });
  });

  it('is not passed without any test, or with a failed one', () => {
    expect(testFacts(testResultPredicate({ passed: [], failed: [], skipped: 9 }, file, 'u')).result).toBe(
      'WARNED',
    );
    expect(
      testFacts(testResultPredicate({ passed: ['a'], failed: ['b'], skipped: 0 }, file, 'u')).result,
    ).toBe('FAILED');
  });

  it('is refused when it contradicts itself', () => {
    expect(() => testFacts({ result: 'PASSED', configuration: [], failedTests: ['a'] })).toThrow(
      '1 tests failed',
    );
    expect(() => testFacts({ result: 'passed', configuration: [] })).toThrow('"result"');
    expect(() => testFacts({ result: 'PASSED' })).toThrow('"configuration"');
  });
});

describe('a bill of materials', () => {
  const cyclonedx = (component: unknown, rest: Record<string, unknown> = {}) => ({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { component },
    components: [{ name: 'a' }],
    ...rest,
  });
  const spdx = (item: Record<string, unknown>, rest: Record<string, unknown> = {}) => ({
    spdxVersion: 'SPDX-2.3',
    packages: [
      { SPDXID: 'SPDXRef-image', name: 'image', ...item },
      { SPDXID: 'SPDXRef-a', name: 'a' },
    ],
    relationships: [
      {
        spdxElementId: 'SPDXRef-DOCUMENT',
        relationshipType: 'DESCRIBES',
        relatedSpdxElement: 'SPDXRef-image',
      },
    ],
    ...rest,
  });

  it.each([
    ['version', cyclonedx({ name: 'image', version: DIGEST })],
    [
      'package URL',
      cyclonedx({ name: 'image', purl: `pkg:oci/image@sha256%3A${'a'.repeat(64)}?arch=amd64` }),
    ],
    ['hash', cyclonedx({ name: 'image', hashes: [{ alg: 'SHA-256', content: 'a'.repeat(64) }] })],
    [
      'property',
      cyclonedx({
        name: 'i',
        properties: [{ name: 'aquasecurity:trivy:RepoDigest', value: `r/i@${DIGEST}` }],
      }),
    ],
    ['SPDX version', spdx({ versionInfo: DIGEST })],
    ['SPDX checksum', spdx({ checksums: [{ algorithm: 'SHA256', checksumValue: 'A'.repeat(64) }] })],
    [
      'SPDX package URL',
      spdx({ externalRefs: [{ referenceLocator: `pkg:oci/image@sha256:${'a'.repeat(64)}` }] }),
    ],
  ])('names the image that it describes by %s', (_what, document) => {
    expect(sbomFacts(document)).toMatchObject({ components: 1, describes: [DIGEST] });
  });

  it.each([
    ['a layer of it', cyclonedx({ name: 'i', properties: [{ name: 'syft:image:layer', value: DIGEST }] })],
    ['one of its parts', cyclonedx({ name: 'i' }, { components: [{ name: 'a', version: DIGEST }] })],
    [
      'a package that is not described',
      spdx({}, { packages: [{ SPDXID: 'SPDXRef-a', name: 'a', versionInfo: DIGEST }] }),
    ],
    ['a longer number', cyclonedx({ name: 'i', version: `${DIGEST}0` })],
  ])('does not describe an image by %s', (_what, document) => {
    expect(sbomFacts(document).describes).toEqual([]);
  });

  it.each([
    ['another document', {}],
    ['a list', []],
    ['nothing', undefined],
    ['an unknown version of CycloneDX', { bomFormat: 'CycloneDX', specVersion: '2.0' }],
    ['an unknown version of SPDX', { spdxVersion: 'SPDX-3.0', packages: [] }],
    ['components without names', cyclonedx({}, { components: [{}] })],
    ['SPDX without packages', { spdxVersion: 'SPDX-2.3' }],
  ])('is refused: %s', (_what, document) => {
    expect(() => sbomFacts(document)).toThrow();
  });

  it('claims the same when only the time of writing differs', () => {
    const statement = (timestamp: string, name: string) => ({
      subjects: [{ digest: DIGEST }],
      predicateType: 'https://cyclonedx.org/bom',
      predicate: {
        ...cyclonedx({ name }),
        serialNumber: timestamp,
        metadata: { timestamp, component: { name } },
      },
    });
    expect(claimOf(statement('1', 'a')).key).toBe(claimOf(statement('2', 'a')).key);
    expect(claimOf(statement('1', 'a')).key).not.toBe(claimOf(statement('1', 'b')).key);
  });
});

describe('a verification summary', () => {
  const input = {
    verifierId: 'https://github.com/acme/waybill/.github/workflows/promote.yml@refs/tags/v1',
    timeVerified: new Date('2026-11-21T09:00:00Z'),
    resourceUri: `registry/image@${DIGEST}`,
    policy: { uri: 'git+https://github.com/acme/config', digest: DIGEST },
    inputs: [{ uri: 'x', digest: DIGEST }],
    passed: true,
  };

  it('comes back as it was', () => {
    expect(summaryFacts(summaryPredicate(input))).toMatchObject({
      verifierId: input.verifierId,
      resourceUri: input.resourceUri,
      policyDigest: DIGEST,
      result: 'PASSED',
    });
    expect(summaryFacts(summaryPredicate({ ...input, passed: false })).result).toBe('FAILED');
  });

  it.each(['verifier', 'timeVerified', 'resourceUri', 'policy', 'verificationResult'])(
    'is refused without %s',
    (name) => {
      expect(() => summaryFacts({ ...summaryPredicate(input), [name]: undefined })).toThrow(name);
    },
  );
});
