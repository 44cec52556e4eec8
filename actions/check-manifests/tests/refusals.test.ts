import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { type ActionRun, runAction } from '@waybill/test-harness';

const SETTINGS = '.waybill/manifests.yml';
const POLICY = `version: 1
trust:
  builders: [{ workflow: acme/waybill/.github/workflows/release.yml, refs: [refs/tags/v1.0.0] }]
evidence: { release: [signature] }
environments: [{ name: dev, merge: direct, evidence: release }]
services:
  claims-api:
    image: registry.example/acme/claims-api
    source: { repository: acme/claims-api, repository-id: "1001", refs: [refs/heads/main] }
    targets: { dev: { yaml: dev/claims-api.yaml, path: spec.image } }
`;
const MANIFEST =
  'apiVersion: acme.example/v1\nkind: Service\nmetadata: { name: claims-api }\nspec: { image: a }\n';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

type Files = Record<string, string>;
const whole: Files = {
  'delivery-policy.yml': POLICY,
  [SETTINGS]: 'version: 1\nconftest: { policies: [rules] }\n',
  'rules/main.rego': 'package main\n',
  'dev/claims-api.yaml': MANIFEST,
};

function checkouts(base: Files, head: Files): string {
  const workspace = mkdtempSync(join(tmpdir(), 'waybill-manifests-test-'));
  folders.push(workspace);
  for (const [name, files] of Object.entries({ base, head }))
    for (const [path, text] of Object.entries(files)) {
      const file = join(workspace, name, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  return workspace;
}

const run = (workspace: string, inputs: Record<string, string> = {}): Promise<ActionRun> =>
  runAction('check-manifests', { workspace, inputs: { base: 'base', head: 'head', ...inputs } });
const said = ({ annotations }: ActionRun) => annotations.map(({ message }) => message).join('\n');
const changed: Files = { ...whole, 'dev/claims-api.yaml': MANIFEST.replace('image: a', 'image: b') };

describe('what can not be judged', () => {
  it.each<[string, Files, Files, string]>([
    [
      'no settings in the base',
      { 'delivery-policy.yml': POLICY },
      whole,
      '[WAYBILL_MANIFEST_SETTINGS_MISSING]',
    ],
    [
      'no delivery policy in the base',
      { [SETTINGS]: whole[SETTINGS] ?? '' },
      whole,
      '[WAYBILL_MANIFEST_POLICY_MISSING]',
    ],
    [
      'an unknown key',
      { ...whole, [SETTINGS]: 'version: 1\nconftset: { policies: [rules] }\n' },
      whole,
      '"conftset" is not a key here; known are: version, kubeconform, conftest, kyverno',
    ],
    [
      'no checker at all',
      { ...whole, [SETTINGS]: 'version: 1\n' },
      whole,
      'without a checker nothing is judged',
    ],
    [
      'a path out of the repository',
      { ...whole, [SETTINGS]: 'version: 1\nconftest: { policies: [../rules] }\n' },
      whole,
      '"conftest.policies" must list paths of this repository',
    ],
    [
      'a path that reads as an option',
      { ...whole, [SETTINGS]: 'version: 1\nconftest: { policies: [--no-fail] }\n' },
      whole,
      '"conftest.policies" must list paths of this repository',
    ],
  ])('%s', async (_what, base, head, message) => {
    const result = await run(checkouts(base, head));
    expect(result.exitCode).toBe(1);
    expect(said(result)).toContain(message);
  });

  it('a program that is not there is indeterminate', async () => {
    const result = await run(checkouts(whole, changed), { conftest: 'no-such-program' });
    expect(result.exitCode).toBe(1);
    expect(result.outputs.verdict).toBe('indeterminate');
    expect(said(result)).toContain('Conftest gave no report');
    expect(said(result)).toContain('no-such-program could not be started');
  });

  it('a declared file that is a link is not read', async () => {
    const workspace = checkouts(whole, whole);
    rmSync(join(workspace, 'head/dev/claims-api.yaml'));
    symlinkSync('/etc/hostname', join(workspace, 'head/dev/claims-api.yaml'));
    const result = await run(workspace);
    expect(result.outputs.verdict).toBe('indeterminate');
    expect(said(result)).toContain('dev/claims-api.yaml is a link; what it points to is not read');
  });

  it('a file that is no resource of Kubernetes', async () => {
    const result = await run(checkouts(whole, { ...whole, 'dev/claims-api.yaml': 'image: b\n' }));
    expect(result.outputs.verdict).toBe('indeterminate');
    expect(said(result)).toContain('it lacks apiVersion, kind or metadata.name');
  });

  it('rules that are a link', async () => {
    const workspace = checkouts(whole, changed);
    rmSync(join(workspace, 'base/rules'), { recursive: true });
    symlinkSync('/etc', join(workspace, 'base/rules'));
    const result = await run(workspace);
    expect(result.outputs.verdict).toBe('indeterminate');
    expect(said(result)).toContain('rules is not in the base (or is a link)');
  });

  it('folders outside of the workspace, or the same twice', async () => {
    const workspace = checkouts(whole, whole);
    const outside = await run(workspace, { base: '..' });
    expect(said(outside)).toContain('"base": must be a folder of the workspace');
    const same = await run(workspace, { head: 'base' });
    expect(said(same)).toContain('"head": must be another folder than "base"');
  });
});

it('a change that touches no overlay passes without a program', async () => {
  const result = await run(checkouts(whole, { ...whole, 'notes.md': 'words\n' }), {
    conftest: 'no-such-program',
  });
  expect(said(result)).toBe('');
  expect(result.outputs).toMatchObject({ verdict: 'pass', overlays: '[]' });
  expect(result.summary).toContain('there is nothing to render');
});
