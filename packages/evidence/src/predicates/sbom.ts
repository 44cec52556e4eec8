/**
 * Software bills of materials: CycloneDX JSON and SPDX 2 JSON, checked as far as evidence needs it: the format, that there are
 * components, and which image the document says it describes. A bill of another image is worse than none.
 */
import { asArray, asObject, asText, at, type JsonObject, textAt } from '../json-values.ts';
import { predicateTypes } from '../media-types.ts';
import { parsePackageUrl } from './package-url.ts';

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

/** One package in one version, as far as two bills can be compared. */
export interface SbomPackage {
  /** Type of its package URL: `npm`, `deb`; `other` for a package without one. */
  ecosystem: string;
  /** With its namespace: `@scope/name`, `org.example:library` of a bill without package URLs. */
  name: string;
  /** Empty where the bill names none. */
  version: string;
  /** SPDX identifiers, or names where there is none. */
  licences: string[];
}

export interface SbomContent {
  packages: SbomPackage[];
  /** The distribution that the image is made of: `debian 12.7`. */
  operatingSystem?: string;
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
  const other = OTHER_FORMS.find(({ is }) => is(fields))?.what;
  throw new SbomFault(
    `it is ${other === undefined ? '' : `${other}, and `}neither CycloneDX JSON ("bomFormat": "CycloneDX") nor SPDX 2 JSON ("spdxVersion": "SPDX-2.3")`,
  );
}

/** JSON documents that tools write where a bill is asked for. */
const OTHER_FORMS: readonly { is: (fields: JsonObject) => boolean; what: string }[] = [
  { is: (fields) => JSON.stringify(fields['@context'] ?? '').includes('spdx.org'), what: 'SPDX 3 (JSON-LD)' },
  { is: (fields) => '_type' in fields, what: 'a statement with the bill inside (give its predicate alone)' },
  {
    is: (fields) => 'artifacts' in fields && 'source' in fields,
    what: "Syft's own format (ask it for cyclonedx-json or spdx-json)",
  },
  { is: (fields) => 'sbom' in fields, what: "GitHub's export, which is about a repository and not an image" },
];

function cyclonedx(fields: JsonObject): SbomFacts {
  const version = asText(fields.specVersion) ?? '';
  if (!CYCLONEDX_VERSIONS.test(version))
    throw new SbomFault(`"specVersion" is ${JSON.stringify(fields.specVersion ?? null)}, not 1.2 to 1.7`);
  const components = fields.components === undefined ? [] : asArray(fields.components);
  if (!components || components.some((item) => typeof at(item, 'name') !== 'string'))
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
  const roots = spdxRoots(fields);
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

/** Ids of what the document is about: the image. */
function spdxRoots(document: unknown): Set<string> {
  return new Set(
    [
      ...(asArray(at(document, 'documentDescribes')) ?? []),
      ...(asArray(at(document, 'relationships')) ?? []).map(describedBy),
    ].filter((id): id is string => typeof id === 'string'),
  );
}

/** Id of what the document describes by this relationship, which may stand the other way round (SPDX 2.3, clause 11.1). */
function describedBy(relationship: unknown): string | undefined {
  const [from, type, to] = ['spdxElementId', 'relationshipType', 'relatedSpdxElement'].map((name) =>
    textAt(relationship, name),
  );
  if (type === 'DESCRIBES' && from === 'SPDXRef-DOCUMENT') return to;
  return type === 'DESCRIBED_BY' && to === 'SPDXRef-DOCUMENT' ? from : undefined;
}

/** What a bill lists. Throws `SbomFault` as `sbomFacts` does: read that first to know whose bill it is. */
export function sbomContent(document: unknown): SbomContent {
  const { format } = sbomFacts(document);
  const items = format === 'cyclonedx' ? cyclonedxItems(document) : spdxItems(document);
  const system = items.find(({ type }) => type.toLowerCase().replaceAll('_', '-') === 'operating-system');
  const packages = items.filter(({ type }) => !NO_PACKAGES.has(type.toLowerCase().replaceAll('_', '-')));
  return {
    packages: packages.map(({ name, version, purl, licences }) => {
      const url = purl === undefined ? undefined : parsePackageUrl(purl);
      return {
        ecosystem: url?.type ?? 'other',
        name: url ? [url.namespace, url.name].filter(Boolean).join('/') : name,
        version: url?.version ?? version,
        licences,
      };
    }),
    ...(system ? { operatingSystem: `${system.name} ${system.version}`.trim() } : {}),
  };
}

interface Item {
  type: string;
  name: string;
  version: string;
  purl: string | undefined;
  licences: string[];
}

/** Entries of a bill that are no packages: the distribution stands for the image, files are parts of packages. */
const NO_PACKAGES = new Set(['operating-system', 'file', 'container']);
/** Components may hold components; beyond this a document is made to be climbed. */
const MAX_DEPTH = 20;

function cyclonedxItems(document: unknown): Item[] {
  const walk = (list: unknown, depth: number): Item[] =>
    (asArray(list) ?? []).flatMap((item) => [
      {
        type: textAt(item, 'type') ?? 'library',
        name: [textAt(item, 'group'), textAt(item, 'name')].filter(Boolean).join('/'),
        version: textAt(item, 'version') ?? '',
        purl: textAt(item, 'purl'),
        licences: (asArray(at(item, 'licenses')) ?? []).flatMap((entry) =>
          licencesIn(
            textAt(entry, 'expression') ??
              textAt(entry, 'license', 'id') ?? [textAt(entry, 'license', 'name') ?? ''], // A name is free text: no expression.
          ),
        ),
      },
      ...(depth < MAX_DEPTH ? walk(at(item, 'components'), depth + 1) : []),
    ]);
  return walk(at(document, 'components'), 0);
}

function spdxItems(document: unknown): Item[] {
  const roots = spdxRoots(document);
  return (asArray(at(document, 'packages')) ?? [])
    .filter((item) => !roots.has(textAt(item, 'SPDXID') ?? ''))
    .map((item) => {
      const [concluded, declared] = [textAt(item, 'licenseConcluded'), textAt(item, 'licenseDeclared')];
      return {
        type: textAt(item, 'primaryPackagePurpose') ?? 'library',
        name: textAt(item, 'name') ?? '',
        version: textAt(item, 'versionInfo') ?? '',
        purl: (asArray(at(item, 'externalRefs')) ?? [])
          .filter((reference) => textAt(reference, 'referenceType') === 'purl')
          .map((reference) => textAt(reference, 'referenceLocator'))[0],
        licences: licencesIn(isStated(concluded) ? concluded : isStated(declared) ? declared : []),
      };
    });
}

/** SPDX: nothing was said, or that there is none. */
function isStated(licence: string | undefined): licence is string {
  return licence !== undefined && licence !== 'NOASSERTION' && licence !== 'NONE';
}

/** The licences of an SPDX expression, exceptions kept with theirs: `(MIT OR GPL-2.0-only WITH Classpath-exception-2.0)`. */
function licencesIn(expression: string | string[]): string[] {
  const parts = typeof expression === 'string' ? expression.split(/[()]|\s+(?:AND|OR)\s+/i) : expression;
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}

/** Every sha256 digest in `texts` (`name@sha256:…`, package URLs), and `hexes` as they are. */
function digests(texts: (string | undefined)[], hexes: (string | undefined)[]): string[] {
  const found = texts.flatMap((text) => [...(text ?? '').matchAll(DIGEST)].map((match) => match[1] ?? ''));
  const plain = hexes.filter((hex): hex is string => hex !== undefined && HEX.test(hex));
  return [...new Set([...found, ...plain.map((hex) => hex.toLowerCase())])].map((hex) => `sha256:${hex}`);
}
