/** A target written as a declaration is read as the same target. */
import { expect, it } from '@jest/globals';
import { declarationText, parseTargets, type Target } from '../src/index.ts';

const targets: Target[] = [
  { kind: 'kustomize-image', file: 'dev/kustomization.yaml', name: 'api' },
  {
    kind: 'kustomize-image',
    file: 'dev/apps.yaml',
    name: 'registry.example/acme/api',
    path: '[Kustomization/apps].spec.images',
  },
  { kind: 'yaml-path', file: 'dev.json', path: 'a.["x/y"].b', form: 'tag' },
  { kind: 'helm-values', file: 'dev/values.yaml', path: 'images.[name=api]' },
  { kind: 'helm-values', file: 'dev/release.yaml', path: '[HelmRelease/api].spec.values.image' },
  { kind: 'workload-image', file: 'dev/api.yaml', workload: 'Deployment/api', container: 'no' },
  { kind: 'argocd-kustomize-image', file: 'argocd/a.yaml', application: 'api', name: 'api' },
  { kind: 'argocd-helm-parameters', file: 'argocd/a.yaml', source: 'spec.sources.1', prefix: 'image' },
  { kind: 'argocd-helm-values', file: 'argocd/a.yaml', path: 'image' },
  {
    kind: 'argocd-list-element',
    file: 'argocd/a.yaml',
    element: { key: 'cluster', value: '1.10' },
    path: 'd',
  },
  { kind: 'flux-marker', file: 'flux/a.yaml', policy: 'flux-system:api' },
];

it.each(targets)('%j', async (target) => {
  expect(await parseTargets(declarationText(target), 'targets')).toEqual({ targets: [target] });
});

it('given targets may be a list, or a folder to look in', async () => {
  const text = targets.map((target) => `- ${declarationText(target)}`).join('\n');
  expect(await parseTargets(text, 'targets')).toEqual({ targets });
  expect(await parseTargets('auto: overlays/dev/api', 'targets')).toEqual({ auto: 'overlays/dev/api' });
});

it.each([
  ['{}', 'targets: names no kind of target'],
  ['[]', 'targets: must be one target'],
  ['auto: 7', 'targets: names no kind of target'],
  ['[{ yaml: a.yaml, pth: b }]', 'targets.0: unknown key "pth"'],
  ['{ yaml: ../a.yaml, path: b }', 'targets.yaml: "../a.yaml" is not of the form'],
])('given targets are refused with their faults: %s', async (text, fault) => {
  await expect(parseTargets(text, 'targets')).rejects.toMatchObject({
    code: 'WAYBILL_TARGETS_INVALID',
    message: expect.stringContaining(fault),
  });
});
