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

it('a byte order mark is read over; of a key that stands twice the signed document holds what was read', () => {
  expect(read(`\ufeff${CYCLONEDX}`).facts).toMatchObject({ version: '1.7', describes: [DIGEST] });
  const other = `sha256:${'b'.repeat(64)}`;
  const twice = CYCLONEDX.replace('"metadata"', `"metadata":{"component":{"version":"${other}"}},"metadata"`);
  const { document, facts } = read(twice);
  expect(facts.describes).toEqual([DIGEST]);
  expect(JSON.stringify(document)).not.toContain(other);
});
