/** Files that tools write where a bill of materials is asked for: each is refused by what it is. */
import { expect, it } from '@jest/globals';
import { readSbom } from '../../src/documents.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const CYCLONEDX = JSON.stringify({
  bomFormat: 'CycloneDX',
  specVersion: '1.7',
  metadata: { component: { name: 'image', version: DIGEST } },
  components: [{ type: 'library', name: 'left' }],
});
const read = (content: string | Buffer) => readSbom({ path: 'sbom.json', bytes: Buffer.from(content) });

it.each([
  ['the file is empty', ''],
  ['it is XML', '<?xml version="1.0"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/1.6"/>'],
  ['it is XML', '\ufeff<bom/>'],
  ['it is SPDX in tag-value form', 'SPDXVersion: SPDX-2.3\nDataLicense: CC0-1.0\n'],
  ['it is SPDX in tag-value form', '# made by hand\nSPDXVersion: SPDX-2.3\n'],
  ['it is UTF-16', Buffer.from(`\ufeff${CYCLONEDX}`, 'utf16le')],
  ['it is compressed (gzip)', Buffer.from([0x1f, 0x8b, 8, 0, 0])],
  ['it is not JSON in UTF-8, or cut off', CYCLONEDX.slice(0, -3)],
  ['it is not JSON in UTF-8, or cut off', 'spdxVersion: SPDX-2.3\npackages: []\n'],
  ['it is SPDX 3 (JSON-LD)', '{"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":[]}'],
  ['it is a statement', '{"_type":"https://in-toto.io/Statement/v1","predicate":{}}'],
  ["it is Syft's own format", '{"artifacts":[],"source":{},"schema":{"version":"16.0.0"}}'],
  ["it is GitHub's export", '{"sbom":{"spdxVersion":"SPDX-2.3"}}'],
])('%s: %j', (reason, content) => {
  expect(() => read(content)).toThrow(
    expect.objectContaining({ code: 'WAYBILL_SBOM_INVALID', message: expect.stringContaining(reason) }),
  );
});

it('a byte order mark is read over, and the name of a component may be empty', () => {
  const { facts } = read(`\ufeff${CYCLONEDX.replace('"left"', '""')}`);
  expect(facts).toMatchObject({ version: '1.7', components: 1, describes: [DIGEST] });
});

it('SPDX may say what it describes from either side', () => {
  const spdx = (spdxElementId: string, relationshipType: string, relatedSpdxElement: string) =>
    read(
      JSON.stringify({
        spdxVersion: 'SPDX-2.3',
        packages: [{ name: 'image', SPDXID: 'SPDXRef-image', versionInfo: DIGEST }],
        relationships: [{ spdxElementId, relationshipType, relatedSpdxElement }],
      }),
    ).facts.describes;
  expect(spdx('SPDXRef-DOCUMENT', 'DESCRIBES', 'SPDXRef-image')).toEqual([DIGEST]);
  expect(spdx('SPDXRef-image', 'DESCRIBED_BY', 'SPDXRef-DOCUMENT')).toEqual([DIGEST]);
  expect(spdx('SPDXRef-image', 'DESCRIBES', 'SPDXRef-DOCUMENT')).toEqual([]);
});

it.each([
  ['it holds the key "components" twice in one object, on line 3', '"components": []'],
  // The same key, written otherwise.
  ['it holds the key "specVersion" twice in one object, on line 3', '"spec\\u0056ersion": "1.7"'],
  ['it is nested deeper than 200 levels, on line 2', `"x": ${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ['it holds the number "12345678901234567890", which readers round, on line 2', '"x": 12345678901234567890'],
  ['it holds the number "-1e400", which readers round, on line 2', '"x": [1.5, -2e3, 1, -1e400]'],
])('what readers read differently is refused before it is signed: %s', (reason, member) => {
  expect(() => read(`{\n${member},\n${CYCLONEDX.slice(1)}`)).toThrow(
    expect.objectContaining({ code: 'WAYBILL_SBOM_INVALID', message: expect.stringContaining(reason) }),
  );
});
