import { describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../src/index.ts';
import { deliveryPolicySchema } from '../src/schema.ts';
import { faultTexts } from '../src/schema-faults.ts';

const policy = (line: string, services = 'api') => `version: 1
trust: { builders: [{ workflow: acme/waybill/.github/workflows/release.yml, refs: [refs/heads/main] }] }
evidence: { release: [signature, ${line.startsWith('evidence ') ? line.slice(9) : 'gate'}] }
environments:
  - { name: dev, merge: direct, evidence: release${line.startsWith('dev ') ? `, ${line.slice(4)}` : ''} }
services:
  ${services}:
    image: registry.example/api
    source: { repository: acme/api, repository-id: '1', refs: [${line.startsWith('ref ') ? line.slice(4) : 'refs/heads/main'}] }
    targets: { dev: { yaml: all.yml, path: dev.api } }
`;
const faultsOf = (text: string) =>
  parsePolicy(text, 'delivery-policy.yml').then(
    () => [],
    (thrown: { message: string }) =>
      thrown.message
        .split('\n')
        .slice(1)
        .map((line) => line.slice(4).replace(/ \(line \d+\)$/, '')),
  );

/** Every pattern in a schema. */
function patternsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'pattern' && typeof value === 'string' ? [value] : patternsIn(value),
  );
}

describe('what the schema has against a policy', () => {
  it.each([
    ['dev approvals: two', 'environments.0.approvals: must be a whole number, or a mapping'],
    ['dev approvals: 11', 'environments.0.approvals: must be 10 at most, or a mapping'],
    [
      'dev approvals: { form: [alice] }',
      'environments.0.approvals: needs "count"',
      'environments.0.approvals: unknown key "form"',
    ],
    [
      'dev windows: [{ days: [sun, sun], from: "09:00", to: "10:00", zone: UTC }]',
      'environments.0.windows.0.days: "sun" stands twice',
    ],
    [
      'evidence sbomm',
      'evidence.release.1: must be one of signature, provenance, sbom, gate, tests, summary, or a mapping',
    ],
    [
      'evidence { kind: gate, max-age: 90 }',
      'evidence.release.1.max-age: must be text; 90 is none, unless it stands in quotes',
    ],
    ['ref v1.2.3', 'services.api.source.refs.0: must be a whole ref: refs/heads/main, refs/tags/v*'],
  ])('is told of the form that is meant: %s', async (line, ...texts) => {
    expect(await faultsOf(policy(line))).toEqual(texts);
  });

  it('is told of a name, not of the mapping that it stands in', async () => {
    expect(await faultsOf(policy('', 'Claims_API'))).toEqual([
      'services: "Claims_API" is no name of that kind: lower-case letters, digits and hyphens, 63 at most',
    ]);
  });

  it('is told in words, whatever form is asked for', () => {
    const { definitions: _, ...own } = deliveryPolicySchema;
    const patterns = patternsIn(own);
    expect(patterns.length).toBeGreaterThan(20);
    const texts = patterns.flatMap((pattern) =>
      faultTexts('', [{ instancePath: '', message: `must match pattern ${pattern}`, params: { pattern } }]),
    );
    expect(texts.filter((text) => text.includes('must match pattern'))).toEqual([]);
  });
});
