/** `waybill policy ...` as it is shipped. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Run, waybill } from './run.ts';

let folder: string;
let path: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-policy-'));
  path = file('policy.yml', policy());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const policy = (more = '', production = '') => `version: 1
trust:
  trusted-root: root.json
  builders:
    - { workflow: acme/waybill/.github/workflows/release.yml, refs: ["refs/tags/v*"] }
evidence:
  release: [signature, provenance, sbom, { kind: gate, max-age: 30d }, tests]
environments:
  - { name: dev, merge: direct, evidence: release }
  - name: production
    merge: reviewed
    evidence: release
    soak: 24h
    approvals: 2
    reviewers: [acme/payments]
    windows: [{ days: [mon, tue, wed, thu], from: "09:00", to: "16:00", zone: Europe/London }]
    freezes: [{ from: "2026-12-20T00:00:00Z", to: "2027-01-03T00:00:00Z", reason: end of the year }]
${production}services:
  claims-api:
    image: registry.example/acme/claims-api
    source: { repository: acme/claims-api, repository-id: "1001", refs: [refs/heads/main] }
    targets:
      dev: { kustomize: overlays/dev/kustomization.yaml, image: claims-api }
      production: { kustomize: overlays/production/kustomization.yaml, image: claims-api }
${more}`;
const json = <T>(run: Run) => JSON.parse(run.stdout) as T;

describe('waybill policy lint', () => {
  it('says that a policy is valid', async () => {
    const run = await waybill(['policy', 'lint', path]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/policy\.yml is valid \(sha256:[0-9a-f]{64}\)\n$/);
  });

  it('names every fault of one that is not', async () => {
    const text = policy('aproval: none\n', '    aprovals: 1\n');
    const bad = file('bad.yml', text);
    const run = await waybill(['policy', 'lint', bad]);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('unknown key "aproval"');
    expect(run.stdout).toContain('unknown key "aprovals"');
    expect(json(await waybill(['policy', 'lint', bad, '--json']))).toMatchObject({
      valid: false,
      faults: expect.arrayContaining(
        ['aproval', 'aprovals'].map((key) => ({
          text: expect.stringContaining(`"${key}"`),
          line: text.split('\n').findIndex((line) => line.trim().startsWith(`${key}:`)) + 1,
        })),
      ),
    });
    const broken = file('broken.yml', `${policy()}evidence: [\n`);
    expect(json(await waybill(['policy', 'lint', broken, '--json']))).toMatchObject({
      faults: [{ text: expect.stringContaining('is not valid YAML'), line: expect.any(Number) }],
    });
  });

  it.each<[string, (text: string) => string, string]>([
    ['a key', (text) => text.replace('approvals: 2', 'aprovals: 2'), 'unknown key "aprovals"'],
    [
      'a duration',
      (text) => text.replace(/soak: \w+/, 'soak: 1 day'),
      'must be a whole number with its unit: 30m, 24h, 7d',
    ],
    [
      'approvals',
      (text) => text.replace('approvals: 2', 'approvals: { count: 3, from: [alice, bob] }'),
      'and "from" names 2 people',
    ],
    [
      'an environment',
      (text) => text.replace('      production: {', '      prod: {'),
      'there is no environment "prod"; there are: ',
    ],
  ])('names the line of %s that does not hold', async (_, edit, fault) => {
    const text = edit(policy());
    const run = await waybill(['policy', 'lint', file('wrong.yml', text)]);
    expect(run.code).toBe(1);
    const [, line] =
      /\(line (\d+)\)$/m.exec(run.stdout.split('\n').find((each) => each.includes(fault)) ?? '') ?? [];
    const [changed] = text
      .split('\n')
      .flatMap((each, i) => (each === policy().split('\n')[i] ? [] : [i + 1]));
    expect(Number(line)).toBe(changed);
  });

  it('names what is worth a second look', async () => {
    const text = policy()
      .replace('refs: ["refs/tags/v*"]', 'refs: [refs/heads/main]')
      .replace(
        'evidence:',
        '  promoters: [{ workflow: acme/waybill/.github/workflows/promote.yml, refs: ["refs/tags/v*"] }]\nevidence:',
      )
      .replace(
        '[signature, provenance, sbom, { kind: gate, max-age: 30d }, tests]',
        '[{ kind: tests, max-age: 1h }]',
      )
      .replace('approvals: 2', 'approvals: 0')
      .replace('      dev: { kustomize: overlays/dev/kustomization.yaml, image: claims-api }\n', '')
      .replace('2027-01-03T00:00:00Z', '2027-06-01T00:00:00Z');
    const run = await waybill([
      'policy',
      'lint',
      file('odd.yml', text),
      '--at',
      '2026-12-24T10:00:00Z',
      '--json',
    ]);
    expect(run.code).toBe(0);
    const { warnings } = json<{ warnings: { code: string }[] }>(run);
    expect([...new Set(warnings.map(({ code }) => code))].sort()).toEqual([
      'BUILDER_BRANCH',
      'NEVER_OPENS',
      'NO_GATE',
      'NO_REVIEW',
      'NO_ROLLBACK_SIGNER',
      'NO_SIGNATURE',
      'RUNG_SKIPPED',
      'SOAK_OUTLASTS_EVIDENCE',
    ]);
  });

  it('could not look: 2', async () => {
    expect(await waybill(['policy', 'lint', join(folder, 'gone.yml')])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('WAYBILL_CLI_FILE_UNREADABLE'),
    });
    expect(await waybill(['policy', 'lint', path, '--at', 'tomorrow'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('WAYBILL_CLI_USAGE'),
    });
  });
});

describe('waybill policy explain', () => {
  it('says in words what must hold, and when the window opens', async () => {
    const told = file(
      'told.yml',
      policy(
        'notifications: { slack: [{ channel: C0123456789, environments: [production], events: [merged] }] }\n',
      ),
    );
    const run = await waybill([
      'policy',
      'explain',
      told,
      '--service',
      'claims-api',
      '--at',
      '2026-11-27T18:00:00Z',
    ]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('Into dev:');
    expect(run.stdout).toContain('From dev into production:');
    for (const text of [
      'a release: a digest of registry.example/acme/claims-api enters the first environment directly',
      'Signature, SLSA provenance, SBOM, Gate verdict (at most 30 d old), Tests; signed by acme/waybill/.github/workflows/release.yml at refs/tags/v*, run by acme/claims-api (id 1001) on refs/heads/main',
      'it has run in dev for 1 d',
      '2 approving reviews of the very head by people with write access who had no part in the change',
      'asked: acme/payments',
      'a pull request that a person merges',
      'channel C0123456789 of Slack, of: merged',
      'images[name=claims-api] in overlays/production/kustomization.yaml',
      'closed at 2026-11-27T18:00:00.000Z: outside Mon, Tue, Wed, Thu 09:00–16:00 Europe/London; opens Mon 09:00 Europe/London',
    ])
      expect(run.stdout).toContain(text);
  });

  it('as JSON, for one environment, in a freeze', async () => {
    const run = await waybill([
      'policy',
      'explain',
      path,
      '--environment',
      'production',
      '--at',
      '2026-12-24T10:00:00Z',
      '--json',
    ]);
    const { environments } = json<{
      environments: { window: { open: boolean; reason: string; opensAt: string } }[];
    }>(run);
    expect(environments).toHaveLength(1);
    expect(environments[0]?.window).toEqual({
      open: false,
      reason: expect.stringContaining('end of the year'),
      opensAt: '2027-01-04T09:00:00.000Z',
    });
  });

  it.each([
    [['--service', 'unknown'], 'WAYBILL_SERVICE_UNKNOWN'],
    [['--environment', 'unknown'], 'WAYBILL_ENVIRONMENT_UNKNOWN'],
  ])('%j: %s', async (args, code) => {
    expect(await waybill(['policy', 'explain', path, ...args])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(code),
    });
  });
});

describe('waybill policy test', () => {
  const cases = `version: 1
cases:
  - name: a Tuesday morning after two days
    service: claims-api
    to: production
    at: 2026-11-24T10:00:00Z
    below-since: 2026-11-22T10:00:00Z
    approvals-enforced: 2
    expect: { verdict: allow }
  - name: a Friday evening
    service: claims-api
    to: production
    at: 2026-11-27T18:00:00Z
    below-since: 2026-11-22T10:00:00Z
    approvals-enforced: 2
    expect: { verdict: wait, codes: [WINDOW_CLOSED], until: 2026-11-30T09:00:00Z }
  - name: nothing is known
    service: claims-api
    to: production
    at: 2026-11-24T10:00:00Z
    below: nothing
    evidence: [GATE_NOT_PASSED]
    withdrawal: withdrawn
    expect: { verdict: refuse, codes: [DIGEST_NOT_BELOW, EVIDENCE, SOAK_UNKNOWN, RULES_UNREADABLE, WITHDRAWN] }
  - name: not past a rung
    service: claims-api
    to: dev
    at: 2026-11-24T10:00:00Z
    expect: { verdict: refuse, codes: [LADDER_SKIPPED] }
`;

  it('decides each case, and shows what it decided where another was expected', async () => {
    const run = await waybill(['policy', 'test', path, '--cases', file('cases.yml', cases)]);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/ok +a Tuesday morning after two days +allow\n/);
    expect(run.stdout).toMatch(/ok +a Friday evening +wait WINDOW_CLOSED until 2026-11-30T09:00:00.000Z\n/);
    expect(run.stdout).toMatch(/ok +not past a rung/);
    expect(run.stdout).toContain('nothing is known: expected refuse');
    expect(run.stdout.trim().split('\n').at(-1)).toBe('3 passed, 1 failed');
    const { passed, cases: outcomes } = json<{ passed: boolean; cases: { found: { codes: string[] } }[] }>(
      await waybill(['policy', 'test', path, '--cases', join(folder, 'cases.yml'), '--json']),
    );
    expect(passed).toBe(false);
    expect(outcomes[2]?.found.codes).toContain('GATE_NOT_PASSED');
  });

  it('decides an emergency: what it skips, and what refuses it', async () => {
    const allowed = file(
      'emergency-policy.yml',
      policy('', '    emergency: { skip: [soak, window], approvers: [acme/payments], for: 4h }\n'),
    );
    const item = (name: string, emergency: string, expected: string) => `  - name: ${name}
    service: claims-api
    to: production
    at: 2026-11-27T18:00:00Z
    approvals-enforced: 2
    emergency: { ${emergency} }
    expect: { ${expected} }
`;
    const until = 'until: 2026-11-27T20:00:00Z';
    const text = `version: 1
cases:
${item('waits', `skip: [soak, window], ${until}`, 'verdict: wait, codes: [EMERGENCY_NOT_APPROVED]')}
${item('closed', `skip: [soak, window], ${until}, issue: closed`, 'verdict: refuse, codes: [EMERGENCY_ISSUE_CLOSED, SOAK_UNKNOWN, WINDOW_CLOSED]')}
${item('long', 'skip: [soak, window], until: 2026-11-28T20:00:00Z', 'verdict: refuse, codes: [EMERGENCY_TOO_LONG, SOAK_UNKNOWN, WINDOW_CLOSED]')}`;
    const run = await waybill(['policy', 'test', allowed, '--cases', file('emergency.yml', text)]);
    expect(run.stdout).toContain('3 passed, 0 failed');
    expect(run).toMatchObject({ code: 0, stderr: '' });
  });

  it('counts the reviews of a case as those of a pull request', async () => {
    const item = (name: string, reviews: string, expected: string) => `  - name: ${name}
    service: claims-api
    to: production
    at: 2026-11-24T10:00:00Z
    below-since: 2026-11-20T09:00:00Z
    approvals-enforced: 2
    reviews: ${reviews}
    expect: { verdict: wait, codes: [${expected}] }
`;
    const text = `version: 1
cases:
${item('nobody', '[]', 'APPROVALS_MISSING')}
${item('before the last push', '[alice, { by: bob, of: earlier }]', 'APPROVALS_MISSING, APPROVAL_STALE')}
${item('of an author', '[alice, { by: bob, part: wrote it }]', 'APPROVALS_MISSING, APPROVAL_NOT_INDEPENDENT')}
${item('against it', '[alice, bob, { by: carol, state: changes-requested }]', 'CHANGES_REQUESTED')}`;
    const run = await waybill(['policy', 'test', path, '--cases', file('reviews.yml', text)]);
    expect(run.stdout).toContain('4 passed, 0 failed');
  });

  it('holds for the example of a config repository, which lint finds nothing in', async () => {
    const example = (name: string) =>
      fileURLToPath(new URL(`../../../examples/config-repo/${name}`, import.meta.url));
    const policyPath = example('delivery-policy.yml');
    const cases = example('.waybill/policy-cases.yml');
    expect(await waybill(['policy', 'lint', policyPath])).toMatchObject({ code: 0, stderr: '' });
    const run = await waybill(['policy', 'test', policyPath, '--cases', cases]);
    expect(run.stdout).toMatch(/\d passed, 0 failed\n$/);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const { stdout } = await waybill(['policy', 'explain', policyPath, '--environment', 'production']);
    expect(stdout).toMatch(
      /emergency +may skip soak, window for at most 4 h, with the approval of acme\/production-approvers/,
    );
    expect(stdout).toMatch(/rollback +to the last digest that ran here for 1 d, by a pull request/);
  });

  it('passes when every case is as expected', async () => {
    const good = file('good.yml', cases.split('  - name: nothing is known')[0] ?? '');
    expect(await waybill(['policy', 'test', path, '--cases', good])).toMatchObject({ code: 0, stderr: '' });
  });

  it.each([
    [
      'an unknown key',
      (text: string) => text.replace('    approvals-enforced', '    aprovals'),
      'cases.0: unknown key "aprovals"',
    ],
    ['no cases', () => 'version: 1\ncases: []\n', 'cases: must NOT have fewer than 1 items'],
    [
      'a verdict that there is not',
      (text: string) => text.replace('verdict: allow', 'verdict: ok'),
      'must be one of allow, wait, refuse',
    ],
    [
      'a day that there is not',
      (text: string) => text.replace('at: 2026-11-24', 'at: 2026-13-45'),
      'is not a time',
    ],
    [
      'two cases of one name',
      (text: string) => text.replace('a Friday evening', 'not past a rung'),
      'stands twice',
    ],
  ])('WAYBILL_CASES_INVALID: %s', async (_what, change, fault) => {
    const run = await waybill(['policy', 'test', path, '--cases', file('bad-cases.yml', change(cases))]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('WAYBILL_CASES_INVALID');
    expect(run.stderr).toContain(fault);
  });
});

describe('waybill policy find-targets', () => {
  const IMAGE = 'registry.example/acme/api';
  const tree: Record<string, string> = {
    'overlays/dev/kustomization.yaml': `images:\n- name: api\n  newName: ${IMAGE}\n  newTag: v1\n`,
    'overlays/dev/jobs.yaml': `kind: CronJob\nmetadata: {name: night}\nspec: {jobTemplate: {spec: {template: {spec: {containers: [{name: job, image: "${IMAGE}:v1"}]}}}}}\n`,
    'overlays/dev/other.yaml': 'image: registry.example/acme/other:v1\n',
    'argocd/api.yaml': `kind: Application\nspec:\n  source:\n    helm:\n      values: |\n        image: {repository: ${IMAGE}, tag: v1}\n`,
    'README.md': `${IMAGE}:v1\n`,
  };
  let root: string;
  beforeAll(() => {
    root = join(folder, 'config');
    for (const [name, text] of Object.entries(tree)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
  });
  const find = (...args: string[]) => waybill(['policy', 'find-targets', ...args, '--root', root]);

  it('prints every place as a line of the policy', async () => {
    const run = await find(root, '--image', IMAGE);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const lines = run.stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.replace(/ #.*/, ''))).toEqual([
      `# ${IMAGE} in 4 files:`,
      '- { helm-values: argocd/api.yaml, path: "spec.source.helm.values.|.image" }',
      '- { manifest: overlays/dev/jobs.yaml, workload: CronJob/night, container: job }',
      '- { kustomize: overlays/dev/kustomization.yaml, image: api }',
    ]);
    const declared = policy().replace(
      '{ kustomize: overlays/dev/kustomization.yaml, image: claims-api }',
      `\n${lines
        .slice(1)
        .map((line) => `        ${line}`)
        .join('\n')}`,
    );
    expect(await waybill(['policy', 'lint', file('found.yml', declared)])).toMatchObject({ code: 0 });
  });

  it('ends with 1 where there is none, and with 2 where something could not be read', async () => {
    expect(await find(join(root, 'argocd'), '--image', 'registry.example/acme/nothing')).toMatchObject({
      code: 1,
    });
    expect(await find(join(root, 'nowhere'), '--image', IMAGE)).toMatchObject({ code: 2 });
    expect(await find(root, '--image', `${IMAGE}:v1`)).toMatchObject({ code: 2 });
    writeFileSync(join(root, 'broken.yaml'), `image: [${IMAGE}\n`);
    const run = await find(root, '--image', IMAGE, '--json');
    expect(run.code).toBe(2);
    expect(json<{ unreadable: { file: string }[] }>(run).unreadable.map((each) => each.file)).toEqual([
      'broken.yaml',
    ]);
    rmSync(join(root, 'broken.yaml'));
  });
});
