/** Targets as the policy declares them, and as the editors of files take them. */
import { describe, expect, it } from '@jest/globals';
import { type PolicyFault, parsePolicy } from '../src/index.ts';
import { forms, targetDefinitions } from '../src/schema-targets.ts';

const policy = (target: string) => `version: 1
trust:
  builders:
    - { workflow: acme/waybill/.github/workflows/release.yml, refs: [refs/tags/v1] }
evidence:
  release: [signature]
environments:
  - { name: dev, merge: direct, evidence: release }
services:
  api:
    image: registry.example/acme/api
    source: { repository: acme/api, repository-id: '1001', refs: [refs/heads/main] }
    targets:
      dev: ${target}
`;
const all = async (targets: string) =>
  (await parsePolicy(policy(targets), 'delivery-policy.yml')).services.api?.targets.dev;
const declared = async (target: string) => {
  const targets = await all(target);
  expect(targets).toHaveLength(1);
  return targets?.[0];
};

async function faults(target: string): Promise<string[]> {
  try {
    await all(target);
  } catch (error) {
    return (error as { details: { faults: PolicyFault[] } }).details.faults.map(({ text }) => text);
  }
  return [];
}

describe('a target', () => {
  it.each<[string, object]>([
    ['{ kustomize: k.yaml, image: api }', { kind: 'kustomize-image', file: 'k.yaml', name: 'api' }],
    [
      '{ kustomize: apps.yaml, image: api, path: "[Kustomization/apps].spec.images" }',
      { kind: 'kustomize-image', file: 'apps.yaml', name: 'api', path: '[Kustomization/apps].spec.images' },
    ],
    ['{ yaml: dev.json, path: image.digest }', { kind: 'yaml-path', file: 'dev.json', path: 'image.digest' }],
    [
      `{ yaml: a.yaml, path: 'spec.[name=my.api].["example.com/x"].|.v', form: hex }`,
      { kind: 'yaml-path', file: 'a.yaml', path: 'spec.[name=my.api].["example.com/x"].|.v', form: 'hex' },
    ],
    [
      '{ helm-values: dev/values.yaml, path: api.image }',
      { kind: 'helm-values', file: 'dev/values.yaml', path: 'api.image' },
    ],
    [
      '{ manifest: a.yaml, workload: Rollout/api, container: api }',
      { kind: 'workload-image', file: 'a.yaml', workload: 'Rollout/api', container: 'api' },
    ],
    [
      '{ argocd: a.yaml, kustomize-image: api }',
      { kind: 'argocd-kustomize-image', file: 'a.yaml', name: 'api' },
    ],
    [
      '{ argocd: a.yaml, helm-parameters: image, source: spec.sources.1 }',
      { kind: 'argocd-helm-parameters', file: 'a.yaml', prefix: 'image', source: 'spec.sources.1' },
    ],
    [
      '{ argocd: a.yaml, values: image, application: api-dev }',
      { kind: 'argocd-helm-values', file: 'a.yaml', path: 'image', application: 'api-dev' },
    ],
    [
      '{ argocd: a.yaml, element: { cluster: dev }, path: tag, form: tag, application: api }',
      {
        kind: 'argocd-list-element',
        file: 'a.yaml',
        element: { key: 'cluster', value: 'dev' },
        path: 'tag',
        form: 'tag',
        application: 'api',
      },
    ],
    [
      '{ flux: a.yaml, helm-release: api, path: image }',
      { kind: 'helm-values', file: 'a.yaml', path: '[HelmRelease/api].spec.values.image' },
    ],
    [
      '{ flux: a.yaml, image-policy: "flux-system:api" }',
      { kind: 'flux-marker', file: 'a.yaml', policy: 'flux-system:api' },
    ],
  ])('%s', async (text, expected) => {
    expect(await declared(text)).toEqual(expected);
  });

  it.each([
    [
      'an unknown key',
      '{ kustomize: k.yaml, image: api, imge: api }',
      ['unknown key "imge"; a target with "kustomize" has kustomize, image, path'],
    ],
    [
      'a misspelt key',
      '{ kustomize: k.yaml, imge: api }',
      [
        'unknown key "imge"; a target with "kustomize" has kustomize, image, path',
        'beside kustomize it needs image',
      ],
    ],
    [
      'a key that is missing',
      '{ manifest: a.yaml, workload: Pod/a }',
      ['beside manifest and workload it needs container'],
    ],
    [
      'several that may be meant',
      '{ argocd: a.yaml }',
      ['beside argocd it needs kustomize-image, or helm-parameters, or values, or element and path'],
    ],
    [
      'two kinds at once',
      '{ helm-values: a.yaml, path: image, yaml: b.yaml }',
      ['unknown key "yaml"; a target with "helm-values" has helm-values, path'],
    ],
    [
      'a kind that is none',
      '{ helm: a.yaml, path: image }',
      [
        'names no kind of target; its first key is one of kustomize, yaml, helm-values, manifest, argocd, flux; found helm, path',
      ],
    ],
    [
      'nothing',
      '{}',
      [
        'names no kind of target; its first key is one of kustomize, yaml, helm-values, manifest, argocd, flux; found nothing',
      ],
    ],
    [
      'a text',
      'k.yaml',
      ['must be one target, a mapping such as { kustomize: …, image: … }, or a list of 1 to 20'],
    ],
  ])('is refused in words of the form that is meant: %s', async (_, text, expected) => {
    expect(await faults(text)).toEqual(expected.map((fault) => `services.api.targets.dev: ${fault}`));
  });

  it.each([
    ['kustomize', '{ kustomize: ../k.yaml, image: api }', 'overlays/dev/claims-api/kustomization.yaml'],
    ['helm-values', '{ helm-values: /values.yaml, path: image }', 'envs/dev/values.yaml'],
    ['manifest', '{ manifest: a//b.yaml, workload: Pod/a, container: a }', 'dev/claims-api.yaml'],
    ['path', '{ yaml: a.yaml, path: "a b" }', 'spec.image.digest'],
    ['path', '{ yaml: a.yaml, path: "a..b" }', 'spec.image.digest'],
    ['workload', '{ manifest: a.yaml, workload: api, container: a }', 'Deployment/claims-api'],
    ['element', '{ argocd: a.yaml, element: { a: b, c: d }, path: x }', '{"cluster":"dev"}'],
    ['element', '{ argocd: a.yaml, element: { a: 1 }, path: x }', '{"cluster":"dev"}'],
    ['image-policy', '{ flux: a.yaml, image-policy: api }', 'flux-system:claims-api'],
    ['image', '{ kustomize: a.yaml, image: 7 }', 'claims-api'],
  ])('is refused with an example of the value: %s in %s', async (key, text, example) => {
    const [fault, ...more] = await faults(text);
    expect(more).toEqual([]);
    expect(fault).toMatch(
      new RegExp(`^services\\.api\\.targets\\.dev\\.${key}: .* is not of the form that is asked for`),
    );
    expect(fault).toContain(`as in ${example}`);
  });

  it('is refused with the words that are allowed', async () => {
    expect(await faults('{ yaml: a.yaml, path: v, form: sha }')).toEqual([
      'services.api.targets.dev.form: must be one of digest, hex, tag, reference',
    ]);
  });
});

describe('a list of targets', () => {
  const first = '{ kustomize: dev/kustomization.yaml, image: api }';

  it('keeps its order', async () => {
    expect(await all(`[${first}, { yaml: dev/job.yaml, path: image }]`)).toEqual([
      { kind: 'kustomize-image', file: 'dev/kustomization.yaml', name: 'api' },
      { kind: 'yaml-path', file: 'dev/job.yaml', path: 'image' },
    ]);
  });

  it.each([
    [
      'no entry',
      '[]',
      'dev: must be one target, a mapping such as { kustomize: …, image: … }, or a list of 1 to 20',
    ],
    [
      'a wrong entry',
      `[${first}, { yaml: dev/job.yaml, pth: image }]`,
      'dev.1: unknown key "pth"; a target with "yaml" has yaml, path, form',
    ],
    ['a place twice', `[${first}, ${first}]`, 'dev: the same place is declared at services.api.targets.dev'],
    [
      'a case twin',
      `[${first}, { yaml: Dev/kustomization.yaml, path: image }]`,
      'dev: "Dev/kustomization.yaml" differs only in case from "dev/kustomization.yaml" at services.api.targets.dev',
    ],
    [
      'too many entries',
      `[${Array.from({ length: 21 }, (_, i) => `{ yaml: a${i}.yaml, path: image }`).join(', ')}]`,
      'dev: must be one target, a mapping such as { kustomize: …, image: … }, or a list of 1 to 20',
    ],
  ])('is refused with %s', async (_, text, expected) => {
    expect(await faults(text)).toContain(`services.api.targets.${expected}`);
  });
});

it('every key of every form has a description, and an example or its words', () => {
  for (const { title, properties } of Object.values(forms)) {
    for (const [key, value] of Object.entries(properties)) {
      expect([title, key, value.description]).toEqual([title, key, expect.stringMatching(/\.$|@sha256:…$/)]);
      expect(value.examples ?? value.enum).not.toHaveLength(0);
    }
  }
});

it('the examples of the schema are targets', async () => {
  for (const example of targetDefinitions.target.examples)
    expect(await faults(JSON.stringify(example))).toEqual([]);
});
