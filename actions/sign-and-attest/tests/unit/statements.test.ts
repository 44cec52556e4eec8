/** What is said twice: once is enough, and two things are one too many. */
import { expect, it } from '@jest/globals';
import { readSbom } from '../../src/documents.ts';
import { type Documents, statementsFor } from '../../src/statements.ts';

const IMAGE = `sha256:${'1'.repeat(64)}`;
const sbom = (path: string, name: string, serialNumber: string) =>
  readSbom({
    path,
    bytes: Buffer.from(
      JSON.stringify({
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber,
        metadata: { component: { name: 'image', version: IMAGE } },
        components: [{ type: 'library', name }],
      }),
    ),
  });
const types = (documents: Partial<Documents>) =>
  statementsFor(
    [IMAGE],
    { sboms: [], others: [], ...documents },
    { builder: 'https://github.com/x', serverUrl: 'https://github.com' },
    { provenance: false, annotations: {} },
  )
    .slice(1)
    .map(({ predicateType, predicate }) => [predicateType, predicate.verdict ?? predicate.serialNumber]);

it('one statement is made of the same document given twice', () => {
  const review = (verdict: string) => ({ type: 'https://example.com/review/v1', predicate: { verdict } });
  expect(
    types({
      sboms: [sbom('a.json', 'left', 'urn:uuid:1'), sbom('b.json', 'left', 'urn:uuid:2')],
      others: [review('good'), review('good'), review('better')],
    }),
  ).toEqual([
    ['https://cyclonedx.org/bom', 'urn:uuid:1'],
    ['https://example.com/review/v1', 'good'],
    ['https://example.com/review/v1', 'better'],
  ]);
});

it('two bills of one format that differ are refused: no verifier would take either', () => {
  expect(() =>
    types({ sboms: [sbom('syft.json', 'left', 'urn:uuid:1'), sbom('trivy.json', 'right', 'urn:uuid:1')] }),
  ).toThrow(
    expect.objectContaining({ code: 'WAYBILL_EVIDENCE_CONTRADICTS', found: 'syft.json and trivy.json' }),
  );
});
