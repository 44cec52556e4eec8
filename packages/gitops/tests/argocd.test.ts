/** Values in Applications and ApplicationSets, as GitOps repositories write them. */
import { describe, expect, it } from '@jest/globals';
import { describeTarget, type Target } from '../src/index.ts';
import { edited, file, NEW, OLD, REPOSITORY, refusal, savedAs } from './editing.ts';

const VALUES = `image:
  repository: ${REPOSITORY}
  tag: v1.2.0 # moved
  digest: ${OLD}
replicas: 2
`;
const indent = (text: string, by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by));

/** An Application whose source holds `helm`. */
const application = (helm: string, name = 'api') => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: ${name}
  namespace: argocd
spec:
  source:
    repoURL: https://charts.example/acme
    chart: api
    targetRevision: 1.10
    helm:
${indent(helm, 6)}`;

/** An ApplicationSet with these generators, whose template holds `helm`. */
const applicationSet = (generators: string, helm = 'releaseName: api\n') => `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: api}
spec:
  goTemplate: true
  generators:
${indent(generators, 2)}  template:
    metadata:
      name: 'api-{{.cluster}}'
    spec:
      source:
        helm:
${indent(helm, 10)}`;

describe('Helm values of an Application', () => {
  const values = (more: { application?: string; source?: string; path?: string } = {}): Target => ({
    kind: 'argocd-helm-values',
    file,
    path: 'image',
    ...more,
  });
  const object = application(`valuesObject:\n${indent(VALUES, 2)}`);
  const text = application(`values: |\n${indent(VALUES, 2)}`);

  it.each(savedAs)('are found as an object or as text, with %s', (_, save) => {
    for (const whole of [object, text]) {
      const before = save(whole);
      const edit = edited(before, values(), before.replace(OLD, NEW).replace('v1.2.0', 'v1.3.0'), {
        tag: 'v1.3.0',
        repository: REPOSITORY,
      });
      expect(edit.previous).toEqual({ digest: OLD, tag: 'v1.2.0', repository: REPOSITORY });
    }
  });

  it('may be one string, in the template of an ApplicationSet too', () => {
    const set = applicationSet('- clusters: {}\n', `values: |\n  global:\n    image: "${REPOSITORY}:v1"\n`);
    edited(set, values({ path: 'global.image' }), set.replace(':v1"', `@${NEW}"`), {
      repository: REPOSITORY,
    });
  });

  it('are those of the named application, or of the named source', () => {
    const both = `${object}---\n${application(`valuesObject:\n${indent(VALUES, 2)}`, 'jobs')}`;
    expect(refusal(both, values()).code).toBe('WAYBILL_TARGET_AMBIGUOUS');
    expect(refusal(both, values({ application: 'web' })).code).toBe('WAYBILL_TARGET_NOT_FOUND');
    const at = both.lastIndexOf(OLD);
    edited(both, values({ application: 'jobs' }), both.slice(0, at) + both.slice(at).replace(OLD, NEW));
    const sources = `kind: Application
metadata: {name: api}
spec:
  sources:
  - {repoURL: https://git.example/values, ref: values}
  - chart: api
    helm:
      valuesObject: {image: {tag: v1}}
`;
    for (const target of [
      values({ source: 'spec.sources.[chart=api]' }),
      values({ source: 'spec.sources.1', application: 'api' }),
      values({ source: '[Application/api].spec.sources.1' }),
    ])
      edited(sources, target, sources.replace('v1}', `v1@${NEW}}`));
    expect(refusal(sources, values()).code).toBe('WAYBILL_TARGET_NOT_FOUND');
    expect(
      refusal(sources, values({ source: '[Application/api].spec.sources.1', application: 'api' })).code,
    ).toBe('WAYBILL_TARGET_PATH');
  });

  it.each([
    [
      'values beside the object that hides them',
      `valuesObject: {}\nvalues: |\n${indent(VALUES, 2)}`,
      'AMBIGUOUS',
    ],
    ['no values', 'releaseName: api\n', 'NOT_FOUND'],
    ['another path', 'valuesObject: {web: {tag: v1}}\n', 'NOT_FOUND'],
    ['a folded block', `values: >\n${indent(VALUES, 2)}`, 'FORM'],
    [
      'another image',
      `valuesObject:\n${indent(VALUES.replace('/acme/api', '/acme/web'), 2)}`,
      'IMAGE_MISMATCH',
    ],
    ['an object used elsewhere', `valuesObject: &v\n${indent(VALUES, 2)}other: *v\n`, 'AMBIGUOUS'],
    ['a merge', `x: &m {tag: v1}\nvaluesObject: {image: {<<: *m}}\n`, 'AMBIGUOUS'],
  ])('are refused: %s', (_, helm, code) => {
    expect(refusal(application(helm), values(), { repository: REPOSITORY }).code).toBe(
      `WAYBILL_TARGET_${code}`,
    );
  });

  it('are told in words', () => {
    expect(describeTarget(values())).toBe('image (Helm values of the application) in apps/api.yaml');
    expect(describeTarget(values({ application: 'api' }))).toBe(
      'image (Helm values of api) in apps/api.yaml',
    );
  });
});

describe('the other values of an Application', () => {
  it('are those of the named one too', () => {
    const one = (name: string) => application(`parameters:\n- {name: image.digest, value: ${OLD}}\n`, name);
    const both = `${one('api')}---\n${one('jobs')}`;
    const target: Target = { kind: 'argocd-helm-parameters', file, application: 'api', prefix: 'image' };
    edited(both, target, both.replace(OLD, NEW));
    const images = both.replaceAll(
      /helm:\n\s+parameters:\n.*\n/g,
      `kustomize: {images: ["api=${REPOSITORY}:v1"]}\n`,
    );
    const kustomize: Target = { kind: 'argocd-kustomize-image', file, application: 'api', name: 'api' };
    edited(images, kustomize, images.replace(':v1', `@${NEW}`));
  });
});

describe('an element of a list generator', () => {
  const element = (
    path: string,
    more: Partial<Extract<Target, { kind: 'argocd-list-element' }>> = {},
  ): Target => ({
    kind: 'argocd-list-element',
    file,
    element: { key: 'cluster', value: 'production' },
    path,
    ...more,
  });
  const list = `- list:
    elements:
    - cluster: staging
      url: https://10.0.0.1
      imageDigest: ${OLD}
    # slow
    - cluster: production
      url: https://10.0.0.2
      imageDigest: ${OLD} # by the pipeline
`;

  it.each(savedAs)('is found by one of its values, with %s', (_, save) => {
    const text = save(applicationSet(list));
    edited(text, element('imageDigest'), text.replace(`${OLD} # by`, `${NEW} # by`));
  });

  it('may stand in a generator of a matrix or a merge, and hold a mapping or a value of a declared form', () => {
    const matrix = applicationSet(
      `- matrix:\n    generators:\n    - clusters: {}\n    - list:\n        elements:\n        - cluster: production\n          image: {repository: ${REPOSITORY}, tag: v1}\n          version: v1\n`,
    );
    edited(matrix, element('image'), matrix.replace('tag: v1', `tag: v2@${NEW}`), {
      tag: 'v2',
      repository: REPOSITORY,
    });
    edited(matrix, element('version', { form: 'tag' }), matrix.replace('version: v1', `version: v1@${NEW}`));
    const merged = matrix.replace('matrix:', 'merge:');
    edited(merged, element('image'), merged.replace('tag: v1', `tag: v1@${NEW}`));
  });

  it.each([
    ['no such element', list.replace('production', 'qa'), 'NOT_FOUND'],
    ['no such value', list.replaceAll('imageDigest', 'image'), 'NOT_FOUND'],
    ['two elements', list.replace('staging', 'production'), 'AMBIGUOUS'],
    ['two generators', `${list}${list}`, 'AMBIGUOUS'],
    ['no list', '- clusters: {}\n', 'NOT_FOUND'],
    [
      'an alias for an element',
      list.replace('- cluster: staging', '- &e\n      cluster: staging').concat('    - *e\n'),
      'AMBIGUOUS',
    ],
  ])('is refused: %s', (_, generators, code) => {
    expect(refusal(applicationSet(generators), element('imageDigest')).code).toBe(`WAYBILL_TARGET_${code}`);
  });

  it('is that of the named ApplicationSet, and told in words', () => {
    const both = `${applicationSet(list)}---\n${applicationSet(list).replace('{name: api}', '{name: jobs}')}`;
    expect(refusal(both, element('imageDigest')).code).toBe('WAYBILL_TARGET_AMBIGUOUS');
    const at = both.lastIndexOf(OLD);
    const target = element('imageDigest', { application: 'jobs' });
    edited(both, target, both.slice(0, at) + both.slice(at).replace(OLD, NEW));
    expect(describeTarget(target)).toBe(
      'imageDigest of the list element cluster=production in apps/api.yaml',
    );
  });
});
