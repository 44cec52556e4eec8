/** What differs between two images, by what their statements list. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareVersions } from '../src/difference/version-order.ts';
import {
  baseImage,
  findingDifference,
  findingsOf,
  packageDifference,
  type SbomPackage,
  sbomContent,
} from '../src/index.ts';
import { parsePackageUrl } from '../src/predicates/package-url.ts';

const IMAGE = `sha256:${'a'.repeat(64)}`;

const bill = (components: object[]) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  metadata: { component: { type: 'container', name: 'acme/claims-api', version: IMAGE } },
  components,
});

describe('the content of a bill of materials', () => {
  it('CycloneDX: packages by their URLs, nested ones too, licences one by one, the distribution apart', () => {
    const content = sbomContent(
      bill([
        { type: 'operating-system', name: 'debian', version: '12.7' },
        { type: 'file', name: '/etc/passwd' },
        {
          type: 'library',
          name: 'core',
          version: '7.0.0',
          purl: 'pkg:npm/%40acme/core@7.0.0?arch=x',
          licenses: [{ expression: '(MIT OR Apache-2.0)' }],
          components: [{ type: 'library', group: 'org.example', name: 'inner', version: '1' }],
        },
        {
          type: 'library',
          name: 'openssl',
          version: '3.0.1',
          purl: 'pkg:deb/debian/openssl@1:3.0.1-1?arch=amd64',
          licenses: [{ license: { id: 'OpenSSL' } }, { license: { name: 'A licence AND a story' } }],
        },
      ]),
    );
    expect(content).toEqual({
      operatingSystem: 'debian 12.7',
      packages: [
        { ecosystem: 'npm', name: '@acme/core', version: '7.0.0', licences: ['MIT', 'Apache-2.0'] },
        { ecosystem: 'other', name: 'org.example/inner', version: '1', licences: [] },
        {
          ecosystem: 'deb',
          name: 'openssl',
          version: '1:3.0.1-1',
          licences: ['OpenSSL', 'A licence AND a story'],
        },
      ],
    });
  });

  it('SPDX: what the document describes is no package of it; NOASSERTION is no licence', () => {
    const content = sbomContent({
      spdxVersion: 'SPDX-2.3',
      documentDescribes: ['SPDXRef-image'],
      packages: [
        { SPDXID: 'SPDXRef-image', name: 'acme/claims-api', versionInfo: IMAGE },
        {
          SPDXID: 'SPDXRef-os',
          name: 'alpine',
          versionInfo: '3.22',
          primaryPackagePurpose: 'OPERATING_SYSTEM',
        },
        {
          SPDXID: 'SPDXRef-1',
          name: 'left-pad',
          versionInfo: '1.3.0',
          licenseConcluded: 'NOASSERTION',
          licenseDeclared: 'WTFPL',
          externalRefs: [{ referenceType: 'purl', referenceLocator: 'pkg:npm/left-pad@1.3.0' }],
        },
        { SPDXID: 'SPDXRef-2', name: 'own', licenseConcluded: 'NONE' },
      ],
    });
    expect(content).toEqual({
      operatingSystem: 'alpine 3.22',
      packages: [
        { ecosystem: 'npm', name: 'left-pad', version: '1.3.0', licences: ['WTFPL'] },
        { ecosystem: 'other', name: 'own', version: '', licences: [] },
      ],
    });
  });

  it('is not read from a document that is no bill', () => {
    expect(() => sbomContent({ packages: [] })).toThrow('neither CycloneDX JSON');
  });
});

it.each([
  ['pkg:npm/%40acme/core@1.2.3', { type: 'npm', namespace: '@acme', name: 'core', version: '1.2.3' }],
  ['pkg:npm/@acme/core', { type: 'npm', namespace: '@acme', name: 'core', version: undefined }],
  [
    'pkg:golang/github.com/acme/x@v1.0.0#sub',
    { type: 'golang', namespace: 'github.com/acme', name: 'x', version: 'v1.0.0' },
  ],
  [
    'pkg:apk/alpine/musl@1.2.5-r9?arch=x86_64',
    { type: 'apk', namespace: '', name: 'musl', version: '1.2.5-r9' },
  ],
  ['https://example.org/x', undefined],
  ['pkg:npm/', undefined],
])('package URL %s', (text, expected) => {
  expect(parsePackageUrl(text)).toEqual(expected);
});

describe('the order of versions', () => {
  it.each([
    ['npm', '1.9.0', '1.10.0', -1],
    ['npm', '2.0.0-rc.1', '2.0.0', -1],
    ['npm', '2.0.0-rc.2', '2.0.0-rc.10', -1],
    ['npm', '1.0.0+a', '1.0.0+b', undefined],
    ['deb', '1:1.0-1', '2.0-1', 1],
    ['deb', '1.0~rc1-1', '1.0-1', -1],
    ['deb', '3.0.15-1~deb12u1', '3.0.16-1~deb12u1', -1],
    ['apk', '1.2.5-r8', '1.2.5-r9', -1],
    ['pypi', '1.0rc1', '1.0', -1],
    ['pypi', '1.0.post1', '1.0', 1],
    ['maven', '1.0-jre', '1.0-android', undefined],
    ['other', 'main', 'next', undefined],
    ['golang', 'v0.0.0-20240101000000-abcdefabcdef', 'v0.0.0-20250101000000-abcdefabcdef', -1],
    ['npm', `1.0.${'1'.repeat(300)}`, '1.0.0', undefined],
  ] as const)('%s: %s and %s', (ecosystem, before, after, expected) => {
    expect(compareVersions(ecosystem, before, after)).toBe(expected);
  });

  it('is the same read from either side, for any two texts', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('npm', 'deb', 'apk', 'pypi', 'maven', 'other'),
        fc.stringMatching(/^[0-9a-z.~:+-]{0,12}$/),
        fc.stringMatching(/^[0-9a-z.~:+-]{0,12}$/),
        (ecosystem, a, b) => {
          const [there, back] = [compareVersions(ecosystem, a, b), compareVersions(ecosystem, b, a)];
          expect(back).toBe(there === undefined ? undefined : there === 0 ? 0 : -there);
        },
      ),
    );
  });
});

const packageOf = (name: string, version: string, licences: string[] = []): SbomPackage => ({
  ecosystem: 'npm',
  name,
  version,
  licences,
});

describe('the difference of packages', () => {
  it('new, removed, upgraded, downgraded, of unknown order, and licences that nobody had', () => {
    const before = [
      packageOf('down', '2.0.0'),
      packageOf('gone', '1.0.0'),
      packageOf('odd', 'one'),
      packageOf('same', '1.0.0', ['MIT']),
      packageOf('twice', '1.0.0'),
      packageOf('twice', '2.0.0'),
      packageOf('up', '1.0.0'),
    ];
    const after = [
      packageOf('come', '1.0.0', ['GPL-3.0-only', 'MIT']),
      packageOf('down', '1.0.0'),
      packageOf('odd', 'two'),
      packageOf('same', '1.0.0', ['MIT']),
      packageOf('twice', '2.0.0'),
      packageOf('twice', '3.0.0'),
      packageOf('up', '1.0.1'),
    ];
    const { changes, newLicences, total } = packageDifference(before, after);
    expect(changes.map(({ kind, name, before: left, after: right }) => [kind, name, left, right])).toEqual([
      ['downgraded', 'down', '2.0.0', '1.0.0'],
      ['changed', 'odd', 'one', 'two'],
      ['upgraded', 'twice', '1.0.0', '3.0.0'],
      ['upgraded', 'up', '1.0.0', '1.0.1'],
      ['added', 'come', undefined, '1.0.0'],
      ['removed', 'gone', '1.0.0', undefined],
    ]);
    expect(newLicences).toEqual([{ licence: 'GPL-3.0-only', packages: ['come'] }]);
    expect(total).toEqual({ before: 7, after: 7 });
  });

  const anyPackages = fc.array(
    fc.record({
      ecosystem: fc.constantFrom('npm', 'deb'),
      name: fc.constantFrom('a', 'b', 'c', '__proto__'),
      version: fc.constantFrom('', '1', '2', '3-rc', 'x'),
      licences: fc.subarray(['MIT', 'ISC']),
    }),
    { maxLength: 12 },
  );
  const keys = (list: readonly { ecosystem: string; name: string; version: string }[]) =>
    [...new Set(list.map(({ ecosystem, name, version }) => `${ecosystem} ${name} ${version}`))].sort();

  it('turns the one bill into the other, whatever the two are, in any order of their entries', () => {
    fc.assert(
      fc.property(anyPackages, anyPackages, (before, after) => {
        const { changes } = packageDifference(before, after);
        const of = (side: 'before' | 'after') =>
          changes.flatMap((change) => {
            const version = change[side];
            return version === undefined ? [] : [{ ...change, version }];
          });
        const [gone, come] = [new Set(keys(of('before'))), keys(of('after'))];
        const left = keys(before).filter((key) => !gone.has(key));
        expect([...left, ...come].sort()).toEqual(keys(after));
        expect(packageDifference([...before].reverse(), [...after].reverse()).changes).toEqual(changes);
        expect(packageDifference(after, after).changes).toEqual([]);
      }),
    );
  });
});

describe('vulnerability scans', () => {
  const scan = (result: unknown) => ({ scanner: { result } });

  it('reads in-toto, Trivy and Grype, and says what is fixed and what is new, the gravest first', () => {
    const before = findingsOf(
      scan([
        { id: 'CVE-1', severity: [{ method: 'nvd', score: 'HIGH' }], annotations: [{ package: 'openssl' }] },
        { id: 'CVE-2', severity: [{ method: 'nvd', score: '9.1' }] },
      ]),
    );
    expect(before).toEqual([
      { id: 'CVE-1', severity: 'high', package: 'openssl' },
      { id: 'CVE-2', severity: 'unknown', package: '' },
    ]);
    const trivy = findingsOf(
      scan({
        Results: [
          { Target: 'no findings' },
          {
            Vulnerabilities: [
              { VulnerabilityID: 'CVE-2', Severity: 'LOW' },
              { VulnerabilityID: 'CVE-3', Severity: 'CRITICAL', PkgName: 'zlib' },
            ],
          },
        ],
      }),
    );
    const grype = findingsOf(
      scan({
        matches: [{ vulnerability: { id: 'CVE-4', severity: 'Medium' }, artifact: { name: 'curl' } }],
      }),
    );
    expect(findingDifference(before, [...grype, ...trivy])).toEqual({
      fixed: [{ id: 'CVE-1', severity: 'high', package: 'openssl' }],
      added: [
        { id: 'CVE-3', severity: 'critical', package: 'zlib' },
        { id: 'CVE-4', severity: 'medium', package: 'curl' },
      ],
      total: { before: 2, after: 3 },
    });
  });

  it('does not take what it cannot read for a scan without findings', () => {
    expect(() => findingsOf(scan({ anything: [] }))).toThrow('its results are neither');
    expect(() => findingsOf(scan([{ severity: [] }]))).toThrow('a finding has no id');
  });
});

it('the base image is what a manifest says', () => {
  const manifest = (annotations?: object) => Buffer.from(JSON.stringify({ annotations }));
  expect(baseImage([manifest(), manifest({ 'org.opencontainers.image.base.name': 'debian:12' })])).toEqual({
    name: 'debian:12',
    digest: undefined,
  });
  expect(baseImage([manifest()])).toBeUndefined();
});
