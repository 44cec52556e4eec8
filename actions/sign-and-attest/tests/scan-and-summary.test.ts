/** Vulnerability scans and verification summaries: attested under their types, refused when they are about something else. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { errorOf, startWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const OTHER = `sha256:${'9'.repeat(64)}`;
const scan = (result: unknown, overrides: object = {}) =>
  world.file('scan.json', {
    invocation: { uri: '' },
    scanner: { uri: 'pkg:github/aquasecurity/trivy@0.60.0', version: '0.60.0', db: {}, result },
    metadata: { scanStartedOn: '2026-11-21T09:00:00Z', scanFinishedOn: '2026-11-21T09:00:05Z' },
    ...overrides,
  });
const summary = (resourceUri: string, overrides: object = {}) =>
  world.file('summary.json', {
    verifier: { id: 'https://github.com/acme/waybill/.github/workflows/promote.yml@refs/tags/v1' },
    timeVerified: '2026-11-21T09:00:00Z',
    resourceUri,
    policy: { uri: 'https://example.com/policy' },
    verificationResult: 'PASSED',
    verifiedLevels: [],
    ...overrides,
  });
const types = (digest: string) => world.referrers(digest).map(({ predicateType }) => predicateType);

describe('a vulnerability scan', () => {
  it('is attested in the form that it has', async () => {
    const { digest } = await world.pushImage('scanned');
    const names = { ArtifactName: `${world.repository}@${digest}`, Results: [] };
    const first = await world.sign(digest, { 'vulnerability-scan': scan(names) });
    expect(errorOf(first).trim()).toBe('');
    const second = await world.sign(digest, {
      'vulnerability-scan': scan([{ id: 'CVE-2026-1', severity: [] }]),
    });
    expect(errorOf(second).trim()).toBe('');
    expect(types(digest)).toEqual(
      expect.arrayContaining([
        'https://cosign.sigstore.dev/attestation/vuln/v1',
        'https://in-toto.io/attestation/vulns/v0.1',
      ]),
    );
  });

  it('of one platform is attached to that platform alone', async () => {
    const { index, children } = await world.pushIndex(['amd64', 'arm64']);
    const [amd64, arm64] = children.map(({ digest }) => digest);
    const file = scan({ ArtifactName: `${world.repository}@${amd64}` });
    const run = await world.sign(index.digest, { 'vulnerability-scan': file, sbom: '' });
    expect(errorOf(run).trim()).toBe('');
    const type = 'https://cosign.sigstore.dev/attestation/vuln/v1';
    expect([index.digest, amd64 ?? '', arm64 ?? ''].map((digest) => types(digest).includes(type))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it.each([
    ['of another image', () => scan({ ArtifactName: `r/x@${OTHER}` }), 'WAYBILL_SCAN_OTHER_IMAGE'],
    ['without a result', () => scan(undefined), 'WAYBILL_SCAN_INVALID'],
    ['without a time', () => scan({}, { metadata: {} }), 'WAYBILL_SCAN_INVALID'],
    ['that is none', () => world.file('scan.json', '[]'), 'WAYBILL_SCAN_INVALID'],
  ])('%s is refused before anything is signed', async (_, file, code) => {
    const { digest } = await world.pushImage('not scanned');
    expect(errorOf(await world.sign(digest, { 'vulnerability-scan': file() }))).toContain(code);
    expect(types(digest)).toEqual([]);
  });
});

describe('a verification summary', () => {
  it('is attested when it is about this digest', async () => {
    const { digest } = await world.pushImage('verified');
    const file = summary(`${world.repository}@${digest}`);
    expect(errorOf(await world.sign(digest, { 'verification-summary': file })).trim()).toBe('');
    expect(types(digest)).toContain('https://slsa.dev/verification_summary/v1');
  });

  it.each([
    ['about another image', () => summary(`${world.repository}@${OTHER}`), 'WAYBILL_SUMMARY_OTHER_IMAGE'],
    ['without a result', () => summary('x', { verificationResult: 'MAYBE' }), 'WAYBILL_SUMMARY_INVALID'],
  ])('%s is refused before anything is signed', async (_, file, code) => {
    const { digest } = await world.pushImage('not verified');
    expect(errorOf(await world.sign(digest, { 'verification-summary': file() }))).toContain(code);
    expect(types(digest)).toEqual([]);
  });
});
