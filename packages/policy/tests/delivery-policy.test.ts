import { describe, expect, it } from '@jest/globals';
import {
  type PolicyFault,
  parsePolicy,
  requirementsFor,
  rungBelow,
  serviceOf,
  targetsOf,
} from '../src/index.ts';

const valid = `version: 1
trust:
  builders:
    - workflow: acme/waybill/.github/workflows/release.yml
      refs: [refs/tags/v*]
evidence:
  release: [signature, provenance, sbom, { kind: gate, max-age: 90d }, tests]
environments:
  - { name: dev, merge: direct, evidence: release }
  - { name: staging, merge: auto, evidence: release }
  - name: production
    merge: auto
    evidence: release
    soak: 24h
    approvals: 2
    windows:
      - { days: [sun, mon, tue, wed, thu], from: '10:00', to: '16:00', zone: Asia/Dubai }
services:
  claims-api:
    image: registry.example/acme/claims-api
    source: { repository: acme/claims-api, repository-id: '1001', refs: [refs/heads/main] }
    targets:
      dev: { kustomize: overlays/dev/claims-api/kustomization.yaml, image: claims-api }
      staging: { kustomize: overlays/staging/claims-api/kustomization.yaml, image: claims-api }
`;
const faultsOf = async (text: string): Promise<string[]> => {
  const error = await parsePolicy(text, 'delivery-policy.yml').then(
    () => undefined,
    (thrown: unknown) => thrown as { code: string; message: string; details: { faults?: PolicyFault[] } },
  );
  if (!error) return [];
  return error.details.faults?.map(({ text }) => text) ?? [error.message];
};

describe('calendars', () => {
  const calendars = `calendars:
  bank-holidays:
    zone: Europe/London
    closed:
      - { first: 2026-12-25, last: 2026-12-28, reason: Christmas }
`;
  const using = (name: string) =>
    valid.replace('  - { name: staging, ', `  - { name: staging, calendars: [${name}], `);

  it('close the environments that name them', async () => {
    const policy = await parsePolicy(`${using('bank-holidays')}${calendars}`, 'delivery-policy.yml');
    expect(policy.environments.map(({ freezes }) => freezes.length)).toEqual([0, 1, 0]);
    expect(policy.environments[1]?.freezes[0]?.to.toISOString()).toBe('2026-12-29T00:00:00.000Z');
  });

  it('a freeze is refused on a day that there is not, which would begin it later than it says', async () => {
    const freeze = '{ from: 2026-02-30T00:00:00Z, to: 2026-03-09T00:00:00Z, reason: no changes }';
    expect(await faultsOf(using(freeze).replace('calendars:', 'freezes:'))).toEqual([
      'environments.staging.freezes: "2026-02-30T00:00:00Z" is no time: there is no such day, hour or offset',
    ]);
  });

  it('are refused where there is no such calendar, zone or day', async () => {
    expect(await faultsOf(using('holidays'))).toEqual([
      'environments.staging.calendars: there is no calendar "holidays"; there are: none',
    ]);
    expect(await faultsOf(`${valid}${calendars.replace('Europe/London', 'Europe/Atlantis')}`)).toEqual([
      'calendars.bank-holidays: "Europe/Atlantis" is not an IANA time zone',
    ]);
    expect(await faultsOf(`${valid}${calendars.replace('2026-12-28', '2026-12-24')}`)).toEqual([
      'calendars.bank-holidays.closed.0: "last" (2026-12-24) is before "first" (2026-12-25)',
    ]);
  });
});

const DIGEST = `sha256:${'d'.repeat(64)}`;
const requiring = (entry: string) =>
  valid
    .replace('evidence:\n', `evidence:\n  promoted: [${entry}]\n`)
    .replace(/auto\n {4}evidence: release/, 'auto\n    evidence: promoted');
const last = async (text: string) =>
  requirementsFor(await parsePolicy(text, 'delivery-policy.yml'), 'claims-api', 'production');

it('the evidence that is required may have conditions of its kind; one kind may be required twice', async () => {
  const entries = [
    `{ kind: gate, policy-digests: [${DIGEST}] }`,
    '{ kind: sbom, formats: [spdx], minimum-components: 20 }',
    '{ kind: sbom, formats: [cyclonedx] }',
    '{ kind: tests, minimum-tests: 100 }',
  ];
  const { required } = await last(requiring(entries.join(', ')));
  expect(required).toEqual([
    { kind: 'gate', policyDigests: [DIGEST] },
    { kind: 'sbom', formats: ['spdx'], minimumComponents: 20 },
    { kind: 'sbom', formats: ['cyclonedx'] },
    { kind: 'tests', minimumTests: 100 },
  ]);
});

describe('a verification summary that is required', () => {
  it('is of the rung below, under this very policy, by the trusted builders', async () => {
    const { required } = await last(requiring('summary'));
    const { digest } = await parsePolicy(requiring('summary'), 'delivery-policy.yml');
    expect(required).toEqual([{ kind: 'summary', environment: 'staging', policyDigests: [digest] }]);
  });

  it('may have signers, a source, an age and an environment of its own', async () => {
    const builders = '[{ workflow: acme/waybill/.github/workflows/promote.yml, refs: ["refs/tags/v*"] }]';
    const source = '{ repository: acme/config, repository-id: "3003", refs: [refs/heads/main] }';
    const { required } = await last(
      requiring(`{ kind: summary, max-age: 7d, environment: dev, builders: ${builders}, source: ${source} }`),
    );
    expect(required[0]).toMatchObject({
      maxAgeSeconds: 7 * 86_400,
      environment: 'dev',
      builders: [{ workflow: 'acme/waybill/.github/workflows/promote.yml', refs: ['refs/tags/v*'] }],
      source: { repository: 'acme/config', repositoryId: '3003', refs: ['refs/heads/main'] },
    });
  });

  it.each([
    ['{ kind: summary, environment: production }', 'a summary is of a rung below; there are: dev, staging'],
    ['{ kind: summary, environment: qa }', 'a summary is of a rung below; there are: dev, staging'],
    ['{ kind: gate, environment: dev }', '"environment" is for "kind: summary", not for gate'],
    ['{ kind: gate, minimum-tests: 3 }', '"minimum-tests" is for "kind: tests", not for gate'],
    ['{ kind: provenance, formats: [spdx] }', '"formats" is for "kind: sbom", not for provenance'],
    [`{ kind: tests, policy-digests: [${DIGEST}] }`, '"policy-digests" is for "kind: gate", not for tests'],
  ])('%s: %s', async (entry, fault) => {
    expect(await faultsOf(requiring(entry))).toEqual([`environments.production.evidence: ${fault}`]);
  });

  it('is not for the first environment, which has no rung below', async () => {
    expect(
      await faultsOf(valid.replace('[signature, provenance', '[summary, signature, provenance')),
    ).toContain('environments.dev.evidence: a summary is of a rung below; there is none below the first');
  });
});

describe('the public instance of Sigstore', () => {
  const trusting = (line: string) => valid.replace('trust:\n', `trust:\n  ${line}\n`);

  it("is the public-good one, or GitHub's, which has no transparency log", async () => {
    const one = await parsePolicy(valid, 'delivery-policy.yml');
    expect(one.trust.sigstore).toBe('public-good');
    expect(requirementsFor(one, 'claims-api', 'dev').transparencyLog).toBe('required');
    const other = await parsePolicy(trusting('sigstore: github'), 'delivery-policy.yml');
    expect(requirementsFor(other, 'claims-api', 'dev').transparencyLog).toBe('optional');
  });

  it('does not go with a trusted root of its own', async () => {
    expect(await faultsOf(trusting('sigstore: github\n  trusted-root: root.json'))).toEqual([
      'trust: "trusted-root" and "sigstore" both say whom to trust; keep one',
    ]);
  });
});

describe('parsePolicy', () => {
  it('reads whose approvals count', async () => {
    const text = valid.replace('approvals: 2', 'approvals: { count: 1, from: ["@acme/approvers", alice] }');
    const [, , production] = (await parsePolicy(text, 'delivery-policy.yml')).environments;
    expect(production?.approvals).toEqual({ count: 1, from: ['acme/approvers', 'alice'], independent: true });
    for (const wrong of [
      '{ from: [alice] }',
      '{ count: 0 }',
      '{ count: 1, from: [] }',
      '{ count: 1, by: [alice] }',
    ])
      await expect(
        parsePolicy(valid.replace('approvals: 2', `approvals: ${wrong}`), 'delivery-policy.yml'),
      ).rejects.toThrow('environments.2.approvals');
  });

  it('reads a valid policy into types, with defaults that are safe', async () => {
    const policy = await parsePolicy(valid, 'delivery-policy.yml');
    expect(
      policy.environments.map(({ name, from, merge, soakSeconds, approvals }) => [
        name,
        from,
        merge,
        soakSeconds,
        approvals,
      ]),
    ).toEqual([
      ['dev', undefined, 'direct', 0, { count: 0, from: [], independent: true }],
      ['staging', 'dev', 'auto', 0, { count: 0, from: [], independent: true }],
      ['production', 'staging', 'auto', 86_400, { count: 2, from: [], independent: true }],
    ]);
    expect(policy.trust).toMatchObject({
      issuer: 'https://token.actions.githubusercontent.com',
      server: 'https://github.com',
      runners: ['github-hosted'],
    });
    expect(policy.environments[0]?.evidence).toContainEqual({ kind: 'gate', maxAgeSeconds: 90 * 86_400 });
    expect(policy.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it.each([
    [
      'an unknown key anywhere',
      valid.replace('merge: direct', 'merge: direct, aprovals: 2'),
      /environments\.0: unknown key "aprovals"/,
    ],
    [
      'a team among the assignees',
      valid.replace('merge: direct', 'merge: direct, assignees: [acme/payments]'),
      /environments\.0\.assignees\.0: must be a login/,
    ],
    [
      'more assignees than GitHub takes',
      valid.replace(
        'merge: direct',
        `merge: direct, assignees: [${Array.from({ length: 11 }, (_, i) => `p${i}`)}]`,
      ),
      /environments\.0\.assignees: must NOT have more than 10 items/,
    ],
    [
      'a channel by its name',
      `${valid}notifications: { slack: [{ channel: '#releases' }] }\n`,
      /notifications\.slack\.0\.channel: must be the id of a channel/,
    ],
    [
      'an event that nobody sends',
      `${valid}notifications: { slack: [{ channel: C0123456789, events: [soaked] }] }\n`,
      /notifications\.slack\.0\.events\.0: must be .*proposed/,
    ],
    [
      'notices of an environment that is not there',
      `${valid}notifications: { slack: [{ channel: C0123456789, environments: [prod] }] }\n`,
      /notifications\.slack\.C0123456789\.environments: there is no environment "prod"; there are: dev, staging, production/,
    ],
    [
      'a set of evidence that is not there',
      valid.replace('direct, evidence: release', 'direct, evidence: relese'),
      /there is no set "relese"/,
    ],
    [
      'a direct write above the first rung',
      valid.replace('merge: auto', 'merge: direct'),
      /only the first environment may be written directly/,
    ],
    ['a time zone that is none', valid.replace('Asia/Dubai', 'Dubai'), /"Dubai" is not an IANA time zone/],
    [
      'a window that ends before it begins',
      valid.replace("to: '16:00'", "to: '09:00'"),
      /must be before "to"/,
    ],
    ['a target outside the repository', valid.replace('overlays/dev/claims-api', '../dev'), /targets\.dev/],
    ['a target with an absolute path', valid.replace('overlays/dev/', '/overlays/dev/'), /targets\.dev/],
    [
      'two targets at the same place',
      valid.replace('overlays/staging/', 'overlays/dev/'),
      /the same place is declared at services\.claims-api\.targets\.dev/,
    ],
    [
      'files that differ only in case',
      valid.replace('overlays/staging/claims-api', 'Overlays/dev/claims-api'),
      /targets\.staging: "Overlays\/dev.*" differs only in case from "overlays\/dev.*" at services\.claims-api\.targets\.dev/,
    ],
    [
      'a target in an unknown environment',
      valid.replace('      dev: {', '      test: {'),
      /there is no environment "test"/,
    ],
    [
      'an image with a tag',
      valid.replace('acme/claims-api\n    source', 'acme/claims-api:latest\n    source'),
      /services\.claims-api\.image/,
    ],
    [
      'a repository id that is not quoted',
      valid.replace("'1001'", '1001'),
      /repository-id: must be text; 1001 is none, unless it stands in quotes/,
    ],
    [
      'an empty list of required evidence',
      valid.replace(/release: \[.*\]/, 'release: []'),
      /evidence\.release/,
    ],
    ['a duplicate key', `${valid}version: 1\n`, /Map keys must be unique/],
    ['two documents', `${valid}---\nversion: 1\n`, /exactly one YAML document/],
  ])('refuses %s', async (_, text, expected) => {
    expect((await faultsOf(text)).join('\n')).toMatch(expected);
  });

  it('reports every fault at once', async () => {
    const text = valid
      .replace('Asia/Dubai', 'Dubai')
      .replace('direct, evidence: release', 'direct, evidence: none');
    expect((await faultsOf(text)).length).toBe(2);
  });
});

describe('lookups', () => {
  it('name what is declared when something is not', async () => {
    const policy = await parsePolicy(valid, 'delivery-policy.yml');
    expect(() => serviceOf(policy, 'claims')).toThrow(/declares no service "claims"/);
    expect(() => serviceOf(policy, 'constructor')).toThrow(/declares no service/);
    expect(() => targetsOf(policy, 'claims-api', 'production')).toThrow(
      /declares no target for "claims-api" in "production"/,
    );
    expect(() => requirementsFor(policy, 'claims-api', 'prod')).toThrow(/declares no environment "prod"/);
  });

  it('keep the rungs of the ladder in order', async () => {
    const policy = await parsePolicy(valid, 'delivery-policy.yml');
    expect(rungBelow(policy, 'production').name).toBe('staging');
    expect(() => rungBelow(policy, 'production', 'dev')).toThrow(/starts from "staging", not from "dev"/);
    expect(() => rungBelow(policy, 'dev')).toThrow(/the first environment of the ladder/);
  });
});
