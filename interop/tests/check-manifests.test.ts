/** check-manifests with the real programs: what it shows of a promotion, and that none of them can pass in silence. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ActionRun, runAction } from '@waybill/test-harness';
import { schemaLocation } from '../lib/kubernetes-schemas.ts';
import { isAtHand, pathOf } from '../lib/programs.ts';

const EXAMPLE = resolve(dirname(fileURLToPath(import.meta.url)), '../../examples/config-repo');
const KINDS = ['deployment-apps-v1', 'service-v1', 'networkpolicy-networking-v1', 'serviceaccount-v1'];
const OVERLAY = 'overlays/production/claims-api/kustomization.yaml';
const BASE = 'base/claims-api/deployment.yaml';
const SETTINGS = '.waybill/manifests.yml';
const NEW_DIGEST = `sha256:${'7'.repeat(64)}`;

const KYVERNO = `apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata: { name: non-root }
spec:
  validationFailureAction: Enforce
  rules:
    - name: run-as-non-root
      match: { any: [{ resources: { kinds: [Deployment] } }] }
      validate:
        message: pods must not run as root
        pattern: { spec: { template: { spec: { securityContext: { runAsNonRoot: true } } } } }
`;

let schemas: string;
beforeAll(() => {
  schemas = schemaLocation(KINDS);
});
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

type Files = Record<string, string | null>;
const edit = (path: string, from: string | RegExp, to: string): Files => {
  const before = readFileSync(join(EXAMPLE, path), 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path} has nothing to change`);
  return { [path]: after };
};
const promoted = (): Files => edit(OVERLAY, /sha256:[0-9a-f]{64}/, NEW_DIGEST);
const settings = (checkers: string): Files => ({ [SETTINGS]: `version: 1\n${checkers}` });
const kubeconform =
  'kubeconform:\n  kubernetes: 1.36.0\n  schemas: ["schemas/{{.ResourceKind}}{{.KindSuffix}}.json"]\n';
const conftest = 'conftest:\n  policies: [policies/manifests]\n';

/** Two checkouts: the example with `base`, and that with `head` on top. */
async function check(base: Files, head: Files): Promise<ActionRun> {
  const workspace = mkdtempSync(join(tmpdir(), 'waybill-interop-'));
  folders.push(workspace);
  for (const [name, files] of Object.entries({ base, head: { ...base, ...head } })) {
    const folder = join(workspace, name);
    cpSync(EXAMPLE, folder, { recursive: true });
    cpSync(dirname(schemas), join(folder, 'schemas'), { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      if (text === null) rmSync(file, { force: true });
      else writeFileSync(file, text);
    }
  }
  return runAction('check-manifests', {
    workspace,
    inputs: {
      base: 'base',
      head: 'head',
      kustomize: pathOf('kustomize'),
      kubeconform: pathOf('kubeconform'),
      conftest: pathOf('conftest'),
      'helm-unittest': pathOf('helm-unittest'),
      ...(isAtHand('kyverno') ? { kyverno: pathOf('kyverno') } : {}),
    },
  });
}

const said = (run: ActionRun) => run.annotations.map(({ message }) => message).join('\n');

describe('a promotion', () => {
  it('is rendered, shown as the one line that differs, and passes every checker', async () => {
    const run = await check(settings(kubeconform + conftest), promoted());
    expect(said(run)).toBe('');
    expect(run.outputs.verdict).toBe('pass');
    expect(JSON.parse(run.outputs.overlays ?? '')).toEqual(['overlays/production/claims-api']);
    const difference = readFileSync(run.outputs['difference-file'] ?? '', 'utf8');
    const lines = difference.split('\n').filter((line) => /^[-+]/.test(line));
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(NEW_DIGEST);
    const result = JSON.parse(readFileSync(run.outputs['result-file'] ?? '', 'utf8'));
    expect(result).toMatchObject({
      schema: 'waybill/manifest-checks/v1',
      verdict: 'pass',
      overlays: [{ path: 'overlays/production/claims-api', kind: 'overlay' }],
    });
    expect(result.checks.map(({ checker }: { checker: string }) => checker)).toEqual([
      'kubeconform',
      'Conftest',
    ]);
    expect(run.summary).toContain('The change touches 1 overlay; 1 renders to something else.');
  });

  it('that touches no overlay has nothing to render', async () => {
    const run = await check(settings(conftest), { 'README.md': 'other words\n' });
    expect(run.outputs).toMatchObject({ verdict: 'pass', overlays: '[]' });
  });
});

describe('a change of a base', () => {
  it('renders every overlay that reads it', async () => {
    const run = await check(settings(conftest), edit(BASE, /replicas: 2/, 'replicas: 3'));
    expect(JSON.parse(run.outputs.overlays ?? '')).toEqual([
      'overlays/dev/claims-api',
      'overlays/production/claims-api',
      'overlays/staging/claims-api',
    ]);
  });

  it('is refused by a rule, with the rule, the overlay and what it says', async () => {
    const run = await check(settings(conftest), edit(BASE, /, memory: 256Mi/, ''));
    expect(run.exitCode).toBe(1);
    expect(run.outputs.verdict).toBe('fail');
    expect(said(run)).toContain(
      'Conftest, overlays/dev/claims-api, main.memory-limit : claims-api: claims-api needs a limit of memory',
    );
  });

  it('is refused by a schema', async () => {
    const run = await check(settings(kubeconform), edit(BASE, /^spec:$/m, 'spec:\n  replicaz: 2'));
    expect(run.outputs.verdict).toBe('fail');
    expect(said(run)).toContain("additional properties 'replicaz' not allowed");
  });

  it('that Kustomize can not render is indeterminate', async () => {
    const run = await check(
      settings(conftest),
      edit(OVERLAY, '../../../base/claims-api', '../../../base/nowhere'),
    );
    expect(run.exitCode).toBe(1);
    expect(run.outputs.verdict).toBe('indeterminate');
    expect(said(run)).toContain("overlays/production/claims-api can't be rendered");
    expect(said(run)).not.toContain(run.workspace);
  });
});

describe('what would pass in silence', () => {
  it.each<[string, Files, Files, string]>([
    [
      'settings of Conftest in the change',
      settings(conftest),
      { ...edit(BASE, /, memory: 256Mi/, ''), 'conftest.toml': 'no-fail = true\n' },
      'claims-api needs a limit of memory',
    ],
    [
      'rules that the change takes away',
      settings(conftest),
      {
        ...edit(BASE, /, memory: 256Mi/, ''),
        'policies/manifests/main.rego': 'package main\n',
      },
      'claims-api needs a limit of memory',
    ],
    [
      'a namespace without rules',
      settings(`${conftest}  namespaces: [typo]\n`),
      promoted(),
      'no rule of the namespace "typo" was evaluated',
    ],
    [
      'a kind without a schema',
      settings('kubeconform:\n  kubernetes: 1.36.0\n  schemas: ["nowhere/{{.ResourceKind}}.json"]\n'),
      promoted(),
      'could not find schema',
    ],
    [
      'rules that are not there',
      settings('conftest:\n  policies: [policies/gone]\n'),
      promoted(),
      'policies/gone is not in the base',
    ],
  ])('does not: %s', async (_what, base, head, message) => {
    const run = await check(base, head);
    expect(run.exitCode).toBe(1);
    expect(said(run)).toContain(message);
  });
});

describe('helm-unittest', () => {
  const CHART = 'charts/claims-api';
  const TEMPLATE = `${CHART}/templates/config.yaml`;
  const TEST = `${CHART}/tests/config_test.yaml`;
  const template = (value: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: limits }\ndata: { most: "${value}" }\n`;
  const suite = (asserts: string) => `suite: limits
templates: [config.yaml]
tests:
  - it: lets nobody claim too much
    asserts: [${asserts}]
  - it: is one config map
    asserts: [{ isKind: { of: ConfigMap } }]
`;
  const strict = suite('{ equal: { path: data.most, value: "100" } }');
  const base: Files = {
    ...settings(`helm-unittest:\n  charts: [${CHART}]\n`),
    [`${CHART}/Chart.yaml`]: 'apiVersion: v2\nname: claims-api\nversion: 1.0.0\n',
    [`${CHART}/values.yaml`]: 'most: 100\n',
    [TEMPLATE]: template('{{ .Values.most }}'),
    [TEST]: strict,
  };

  it('runs the tests of a chart that the change touches, and no others', async () => {
    const run = await check(base, { [TEMPLATE]: template('{{ int .Values.most }}') });
    expect(said(run)).toBe('');
    expect(run.outputs.verdict).toBe('pass');
    expect(run.summary).toContain('| helm-unittest | ✅ pass | 2 test cases of 1 chart | 0 | 0 |');
    const other = await check(base, promoted());
    expect(other.outputs.verdict).toBe('pass');
    expect(other.summary).not.toContain('helm-unittest');
  });

  it('refuses what a test of the base is against, whatever the change makes of the tests', async () => {
    const run = await check(base, {
      [`${CHART}/values.yaml`]: 'most: 100000\n',
      [TEST]: suite('{ equal: { path: data.most, value: "100000" } }'),
      [`${CHART}/charts/part/Chart.yaml`]: 'apiVersion: v2\nname: part\nversion: 1.0.0\n',
    });
    expect(run.outputs.verdict).toBe('fail');
    expect(said(run)).toMatch(
      /helm-unittest, charts\/claims-api, tests\/config_test\.yaml : limits\.lets nobody claim too much: .*100000/,
    );
    expect(said(run)).not.toContain(run.workspace);
  });

  it.each<[string, Files, Files, string]>([
    [
      'no test in the base',
      { [TEST]: null },
      { [TEST]: strict },
      'has no test (tests/*_test.yaml) in the base',
    ],
    [
      'a file without a test case',
      { [TEST]: 'suite: nothing\ntests: []\n' },
      { [TEMPLATE]: template('1') },
      'tests/config_test.yaml: no test case was run',
    ],
    [
      'a snapshot that it takes instead of comparing',
      { [TEST]: suite('{ matchSnapshot: {} }') },
      { [TEMPLATE]: template('1') },
      'is not in the base, so that there was nothing to compare with',
    ],
    [
      'a chart that can not be loaded',
      {},
      { [`${CHART}/Chart.yaml`]: 'name: [\n' },
      'tests/config_test.yaml: no test case was run',
    ],
  ])('does not pass in silence: %s', async (_what, before, after, message) => {
    const run = await check({ ...base, ...before }, after);
    expect(run.exitCode).toBe(1);
    expect(run.outputs.verdict).toBe('indeterminate');
    expect(said(run)).toContain(message);
  });
});

(isAtHand('kyverno') ? describe : describe.skip)('Kyverno', () => {
  const kyverno = settings('kyverno:\n  policies: [policies/kyverno]\n');
  const policies = { 'policies/kyverno/non-root.yaml': KYVERNO };

  it('passes with the number of rules and resources that it looked at', async () => {
    const run = await check({ ...kyverno, ...policies }, promoted());
    expect(said(run)).toBe('');
    const { checks } = JSON.parse(readFileSync(run.outputs['result-file'] ?? '', 'utf8'));
    expect(checks).toMatchObject([{ checker: 'Kyverno', verdict: 'pass' }]);
  });

  it('refuses by a rule', async () => {
    const run = await check(
      { ...kyverno, ...policies },
      edit(BASE, /runAsNonRoot: true/, 'runAsNonRoot: false'),
    );
    expect(run.outputs.verdict).toBe('fail');
    expect(said(run)).toContain('non-root/run-as-non-root');
  });

  it('that leaves out a policy which it can not read is indeterminate', async () => {
    const broken = KYVERNO.replace('name: non-root', 'name: broken').replace(
      'validationFailureAction: Enforce',
      'failurePolicy: [1]',
    );
    const run = await check({ ...kyverno, ...policies, 'policies/kyverno/broken.yaml': broken }, promoted());
    expect(run.exitCode).toBe(1);
    expect(run.outputs.verdict).toBe('indeterminate');
    expect(said(run)).toContain('the files declare 2: it could not read a policy');
  });
});
