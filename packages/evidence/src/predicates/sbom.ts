/**
 * Software bills of materials: CycloneDX JSON and SPDX 2 JSON, checked as far as evidence needs it: the format, that there are
 * components, and which image the document says it describes. A bill of another image is worse than none.
 */
import { asArray, asObject, asText, at, type JsonObject, textAt } from '../json-values.ts';
import { predicateTypes } from '../media-types.ts';

export type SbomFormat = 'cyclonedx' | 'spdx';

export interface SbomFacts {
  format: SbomFormat;
  /** `1.6`, `SPDX-2.3` */
  version: string;
  predicateType: string;
  components: number;
  /** Digests of the image that the document says it describes. */
  describes: string[];
}

/** A document that is no bill of materials, or a broken one. */
export class SbomFault extends Error {}

const CYCLONEDX_VERSIONS = /^1\.[2-7]$/;
const SPDX_VERSIONS = /^SPDX-2\.[23]$/;
const DIGEST = /sha256(?::|%3[Aa])([0-9a-f]{64})(?![0-9A-Za-z])/g;
const HEX = /^[0-9a-f]{64}$/i;

/** Throws `SbomFault`. */
export function sbomFacts(document: unknown): SbomFacts {
  const fields = asObject(document);
  if (!fields) throw new SbomFault('it is not a JSON object');
  if (fields.bomFormat === 'CycloneDX') return cyclonedx(fields);
  if (typeof fields.spdxVersion === 'string') return spdx(fields);
  throw new SbomFault(
    'it is neither CycloneDX JSON ("bomFormat": "CycloneDX") nor SPDX 2 JSON ("spdxVersion": "SPDX-2.3")',
  );
}

function cyclonedx(fields: JsonObject): SbomFacts {
  const version = asText(fields.specVersion) ?? '';
  if (!CYCLONEDX_VERSIONS.test(version))
    throw new SbomFault(`"specVersion" is ${JSON.stringify(fields.specVersion ?? null)}, not 1.2 to 1.7`);
  const components = fields.components === undefined ? [] : asArray(fields.components);
  if (!components || components.some((item) => textAt(item, 'name') === undefined))
    throw new SbomFault('"components" is not a list of named components');
  const main = at(fields, 'metadata', 'component');
  const hashes = (asArray(at(main, 'hashes')) ?? [])
    .filter((item) => textAt(item, 'alg') === 'SHA-256')
    .map((item) => textAt(item, 'content'));
  const properties = [
    ...(asArray(at(main, 'properties')) ?? []),
    ...(asArray(at(fields, 'metadata', 'properties')) ?? []),
  ]
    // Scanners that read an image write here what they read; other properties may name layers.
    .filter((item) => /(?:repo|image|manifest)[-_:]?digest/i.test(textAt(item, 'name') ?? ''))
    .map((item) => textAt(item, 'value'));
  return {
    format: 'cyclonedx',
    version,
    predicateType: predicateTypes.cyclonedx,
    components: components.length,
    describes: digests(
      [textAt(main, 'version'), textAt(main, 'purl'), textAt(main, 'name'), ...properties],
      hashes,
    ),
  };
}

function spdx(fields: JsonObject): SbomFacts {
  const version = asText(fields.spdxVersion) ?? '';
  if (!SPDX_VERSIONS.test(version))
    throw new SbomFault(`"spdxVersion" is ${JSON.stringify(fields.spdxVersion)}, not SPDX-2.2 or SPDX-2.3`);
  const packages = asArray(fields.packages);
  if (!packages || packages.some((item) => textAt(item, 'name') === undefined))
    throw new SbomFault('"packages" is not a list of named packages');
  const roots = new Set<string>(
    [
      ...(asArray(fields.documentDescribes) ?? []),
      ...(asArray(fields.relationships) ?? [])
        .filter(
          (item) =>
            textAt(item, 'spdxElementId') === 'SPDXRef-DOCUMENT' &&
            textAt(item, 'relationshipType') === 'DESCRIBES',
        )
        .map((item) => textAt(item, 'relatedSpdxElement')),
    ].filter((id): id is string => typeof id === 'string'),
  );
  const described = packages.filter((item) => roots.has(textAt(item, 'SPDXID') ?? ''));
  const texts = described.flatMap((item) => [
    textAt(item, 'versionInfo'),
    textAt(item, 'name'),
    ...(asArray(at(item, 'externalRefs')) ?? []).map((reference) => textAt(reference, 'referenceLocator')),
  ]);
  const hashes = described.flatMap((item) =>
    (asArray(at(item, 'checksums')) ?? [])
      .filter((checksum) => textAt(checksum, 'algorithm') === 'SHA256')
      .map((checksum) => textAt(checksum, 'checksumValue')),
  );
  return {
    format: 'spdx',
    version,
    predicateType: predicateTypes.spdx,
    // The package that stands for the image itself is not one of its parts.
    components: packages.length - described.length,
    describes: digests(texts, hashes),
  };
}

/** Every sha256 digest in `texts` (`name@sha256:…`, package URLs), and `hexes` as they are. */
function digests(texts: (string | undefined)[], hexes: (string | undefined)[]): string[] {
  const found = texts.flatMap((text) => [...(text ?? '').matchAll(DIGEST)].map((match) => match[1] ?? ''));
  const plain = hexes.filter((hex): hex is string => hex !== undefined && HEX.test(hex));
  return [...new Set([...found, ...plain.map((hex) => hex.toLowerCase())])].map((hex) => `sha256:${hex}`);
}
