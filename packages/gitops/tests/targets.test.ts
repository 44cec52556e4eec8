import { describe, expect, it } from '@jest/globals';
import type { Target } from '../src/index.ts';
import { edited, file, NEW, OLD, REPOSITORY, refusal, savedAs } from './editing.ts';

describe('a workload', () => {
  const target = (workload: string, container = 'api'): Target => ({
    kind: 'workload-image',
    file,
    workload,
    container,
  });
  const pod = (indent: string) =>
    [
      'initContainers:',
      `- {name: migrate, image: "${REPOSITORY}-migrate:v1"}`,
      'containers:',
      '  - name: proxy # first',
      '    image: registry.example/proxy:1',
      '  - image: registry.example/acme/api:v1 # {"$imagepolicy": "flux:api"}',
      '    name: "api"',
      '',
    ]
      .join('\n')
      .replace(/^(?=.)/gm, indent);
  const deployment = `kind: Deployment\nmetadata:\n  name: api\nspec:\n  template:\n    spec:\n${pod('      ')}`;

  it.each(savedAs)('is found by the name of the container, with %s', (_, save) => {
    const text = save(deployment);
    const edit = edited(text, target('Deployment/api'), text.replace('acme/api:v1 #', `acme/api@${NEW} #`), {
      repository: REPOSITORY,
    });
    expect(edit.previous).toEqual({ digest: undefined, tag: 'v1', repository: REPOSITORY });
    expect(edit.notes).toEqual([
      'image automation of Flux writes this value too: # {"$imagepolicy": "flux:api"}',
    ]);
  });

  it.each(['DaemonSet', 'Job', 'ReplicaSet', 'ReplicationController', 'Rollout', 'StatefulSet'])(
    'may be a %s',
    (kind) => {
      const text = deployment.replace('Deployment', kind);
      edited(text, target(`${kind}/api`), text.replace('acme/api:v1 #', `acme/api@${NEW} #`));
    },
  );

  it('may be a CronJob or a Pod, and the container an init container', () => {
    const cron = `kind: CronJob\nmetadata: {name: api}\nspec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n${pod('          ')}`;
    edited(cron, target('CronJob/api'), cron.replace('acme/api:v1 #', `acme/api@${NEW} #`));
    const own = `kind: Pod\nmetadata: {name: api}\nspec:\n${pod('  ')}`;
    edited(own, target('Pod/api', 'migrate'), own.replace('api-migrate:v1', `api-migrate@${NEW}`));
  });

  it.each([
    ['no such container', deployment, target('Deployment/api', 'nothing'), 'TARGET_NOT_FOUND'],
    ['no such workload', deployment, target('Deployment/other'), 'TARGET_NOT_FOUND'],
    ['another kind', deployment, target('Rollout/api'), 'TARGET_NOT_FOUND'],
    ['an unknown kind', deployment, target('Service/api'), 'TARGET_PATH'],
    ['a kind of the language', deployment, target('constructor/api'), 'TARGET_PATH'],
    ['no name', deployment, target('Deployment'), 'TARGET_PATH'],
    ['two of the name', `${deployment}---\n${deployment}`, target('Deployment/api'), 'TARGET_AMBIGUOUS'],
    [
      'two containers of the name',
      deployment.replace('name: migrate', 'name: api'),
      target('Deployment/api'),
      'TARGET_AMBIGUOUS',
    ],
    [
      'no image',
      'kind: Pod\nmetadata: {name: api}\nspec: {containers: [{name: api}]}\n',
      target('Pod/api'),
      'TARGET_NOT_FOUND',
    ],
  ])('is refused: %s', (_, text, where, code) => {
    expect(refusal(text, where).code).toBe(`WAYBILL_${code}`);
  });
});

describe('an Argo CD Application', () => {
  const application = (source: string, kind = 'Application') => {
    const own = source.replace(/^(?=.)/gm, kind === 'Application' ? '    ' : '        ');
    return kind === 'Application'
      ? `kind: Application\nmetadata:\n  name: api\nspec:\n  source:\n${own}`
      : `kind: ApplicationSet\nmetadata:\n  name: api\nspec:\n  template:\n    spec:\n      source:\n${own}`;
  };
  const parameters = (prefix: string, source?: string): Target => ({
    kind: 'argocd-helm-parameters',
    file,
    prefix,
    ...(source ? { source } : {}),
  });
  const image = (name: string): Target => ({ kind: 'argocd-kustomize-image', file, name });
  const values = `helm:\n  values: |\n    # for staging\n    image:\n      repository: ${REPOSITORY}\n      tag: v1 # moved\n\n    replicas: 2\n`;
  const inside: Target = {
    kind: 'helm-values',
    file,
    path: '[Application/api].spec.source.helm.values.|.image',
  };

  it.each(savedAs)('holds values in a block of text, with %s', (_, save) => {
    const text = save(application(values));
    const edit = edited(text, inside, text.replace('tag: v1', `tag: v2@${NEW}`), {
      tag: 'v2',
      repository: REPOSITORY,
    });
    expect(edit.proof?.paths).toEqual(['spec.source.helm.values.|.image.tag']);
  });

  it('holds values in a block of text with an indent and a chomping of its own', () => {
    const text = `kind: Application\nmetadata: {name: api}\nspec:\n  source:\n    helm:\n      values: |3+\n          image:\n             digest: '${OLD}'\n\n\n`;
    const target: Target = { kind: 'yaml-path', file, path: 'spec.source.helm.values.|.image.digest' };
    const block = text.replace('|3+', '|2+');
    edited(block, target, block.replace(OLD, NEW));
    edited(text, target, text.replace(OLD, NEW));
  });

  it.each([
    ['a folded block', values.replace('|', '>'), 'TARGET_FORM'],
    ['a quoted string', "helm:\n  values: 'image: {tag: v1}'\n", 'TARGET_FORM'],
    ['no text', 'helm:\n  values: {image: {tag: v1}}\n', 'TARGET_NOT_FOUND'],
    ['two documents', 'helm:\n  values: |\n    image: {tag: v1}\n    ---\n    a: 1\n', 'TARGET_FORM'],
    [
      'a duplicate key inside',
      'helm:\n  values: |\n    image: {tag: v1}\n    image: {}\n',
      'TARGET_AMBIGUOUS',
    ],
    [
      'an anchor inside with a consumer',
      'helm:\n  values: |\n    image: {tag: &t v1}\n    x: *t\n',
      'TARGET_AMBIGUOUS',
    ],
    ['broken YAML inside', 'helm:\n  values: |\n    image: {tag: v1\n', 'TARGET_UNREADABLE'],
    [
      'a template inside',
      'helm:\n  values: |\n    {{- if .Values.x }}\n    image: {tag: v1}\n    {{- end }}\n',
      'TARGET_TEMPLATE',
    ],
    ['a block that is used elsewhere', values.replace('|', '&v |').concat('x: *v\n'), 'TARGET_AMBIGUOUS'],
  ])('is refused with values in %s', (_, source, code) => {
    expect(refusal(application(source), inside, { tag: 'v2' }).code).toBe(`WAYBILL_${code}`);
  });

  it('holds values as an object', () => {
    const text = application(
      `helm:\n  valuesObject:\n    image: {repository: ${REPOSITORY}, tag: v1, digest: ''}\n`,
    );
    const target: Target = { kind: 'helm-values', file, path: 'spec.source.helm.valuesObject.image' };
    edited(text, target, text.replace("''", `'${NEW}'`));
  });

  it.each(['Application', 'ApplicationSet'])('holds helm parameters: %s', (kind) => {
    const text = application(
      `helm:\n  parameters:\n  - name: image.tag\n    value: "v1" # tag\n    forceString: true\n  - {name: image.digest, value: ${OLD}}\n`,
      kind,
    );
    edited(text, parameters('image'), text.replace(OLD, NEW).replace('v1', 'v2'), { tag: 'v2' });
    const tagOnly = text.replace('image.digest', 'other.digest');
    edited(tagOnly, parameters('image'), tagOnly.replace('v1', `v1@${NEW}`));
    const whole = application(`helm:\n  parameters:\n  - value: ${REPOSITORY}:v1\n    name: image\n`, kind);
    edited(whole, parameters('image'), whole.replace(':v1', `@${NEW}`), { repository: REPOSITORY });
  });

  it('names one source of several', () => {
    const text = `kind: Application\nspec:\n  sources:\n  - path: x\n  - helm:\n      parameters:\n      - {name: image.tag, value: v1}\n`;
    edited(text, parameters('image', 'spec.sources.1'), text.replace('v1', `v1@${NEW}`));
    expect(refusal(text, parameters('image')).code).toBe('WAYBILL_TARGET_NOT_FOUND');
  });

  it.each([
    ['repository and tag', `${REPOSITORY}:v1`, REPOSITORY, `${REPOSITORY}@${NEW}`],
    ['a name before it', `api=${REPOSITORY}:v1`, 'api', `api=${REPOSITORY}@${NEW}`],
    ['a digest', `api=${REPOSITORY}@${OLD}`, 'api', `api=${REPOSITORY}@${NEW}`],
    ['a repository alone', REPOSITORY, REPOSITORY, `${REPOSITORY}@${NEW}`],
  ])('holds images for kustomize: %s', (_, now, name, then) => {
    const text = application(
      `kustomize:\n  images:\n  - other=x/y:1\n  - "${now}" # ours\n`,
      'ApplicationSet',
    );
    edited(text, image(name), text.replace(now, then), { repository: REPOSITORY });
  });

  it.each([
    ['no such image', 'kustomize:\n  images: [x/y:1]\n', 'TARGET_NOT_FOUND'],
    ['no images', 'kustomize: {}\n', 'TARGET_NOT_FOUND'],
    ['two of the name', 'kustomize:\n  images: ["api=x/y:1", "api:2"]\n', 'TARGET_AMBIGUOUS'],
    ['an alias', 'kustomize:\n  images: [&a "api=x/y:1", *a]\n', 'TARGET_AMBIGUOUS'],
  ])('is refused: %s', (_, source, code) => {
    expect(refusal(application(source), image('api')).code).toBe(`WAYBILL_${code}`);
  });

  it('refuses parameters that say it twice, and two Applications', () => {
    const both = application(
      'helm:\n  parameters:\n  - {name: image, value: x/y:1}\n  - {name: image.tag, value: v1}\n',
    );
    expect(refusal(both, parameters('image')).code).toBe('WAYBILL_TARGET_AMBIGUOUS');
    const one = application('helm:\n  parameters:\n  - {name: image.tag, value: v1}\n');
    expect(refusal(`${one}---\n${one}`, parameters('image')).code).toBe('WAYBILL_TARGET_AMBIGUOUS');
  });

  it('holds elements of a list generator', () => {
    const text = `kind: ApplicationSet\nmetadata: {name: api}\nspec:\n  generators:\n  - list:\n      elements:\n      - cluster: staging\n        imageTag: 1.10\n      - cluster: production\n        imageTag: 1.10 # slow\n`;
    const target: Target = {
      kind: 'yaml-path',
      file,
      path: 'spec.generators.0.list.elements.[cluster=production].imageTag',
    };
    edited(text, target, text.replace('1.10 #', `1.10@${NEW} #`));
  });
});

describe('a Flux HelmRelease', () => {
  const text = `kind: HelmRelease\nmetadata:\n  name: api\nspec:\n  values:\n    image:\n      repository: ${REPOSITORY}\n      tag: pr-1 #{"$imagepolicy": "flux-system:api:tag"}\n`;
  it.each(savedAs)('keeps the marker of its image policy, with %s', (_, save) => {
    const own = save(text);
    const target: Target = { kind: 'helm-values', file, path: '[HelmRelease/api].spec.values.image' };
    const edit = edited(own, target, own.replace('pr-1', `pr-1@${NEW}`), { repository: REPOSITORY });
    expect(edit.notes).toContain(
      'image automation of Flux writes this value too: #{"$imagepolicy": "flux-system:api:tag"}',
    );
  });
});

describe('digest first', () => {
  const tag: Target = { kind: 'yaml-path', file, path: 'image.tag' };

  it.each(['latest', 'main', 'Production', 'HEAD'])('refuses the tag %s beside a digest', (moved) => {
    expect(refusal('image: {tag: v1}\n', tag, { tag: moved }).code).toBe('WAYBILL_TAG_MUTABLE');
  });

  it('replaces a digest that stands where a tag is expected', () => {
    edited(`image: {tag: "${OLD}"}\n`, tag, `image: {tag: "${NEW}"}\n`);
  });

  it('puts a tag that looks like a number into quotes, so that it stays a text', () => {
    const kustomize: Target = { kind: 'kustomize-image', file, name: 'api' };
    for (const odd of ['1.10', '1234e5', '0x1F', '0123', '1_000', '2024-01-01', 'no', '7'])
      edited(
        `images:\n- name: api\n  newTag: v1 # x\n  digest: ${OLD}\n`,
        kustomize,
        `images:\n- name: api\n  newTag: "${odd}" # x\n  digest: ${NEW}\n`,
        { tag: odd },
      );
    for (const even of ['1.10.0', 'v1', '2024-01-01.1', '1e', 'main-4f2a1c-1700000000'])
      edited(
        `images:\n- name: api\n  newTag: v1\n  digest: ${OLD}\n`,
        kustomize,
        `images:\n- name: api\n  newTag: ${even}\n  digest: ${NEW}\n`,
        { tag: even },
      );
  });

  it('pins inside of JSON in the form of JSON', () => {
    const json = '{"images": [{"name": "api", "newTag": "v1"}], "x": {"digest": null}}\n';
    const own = 'kustomization.json';
    edited(
      json,
      { kind: 'kustomize-image', file: own, name: 'api' },
      json.replace('"v1"}', `"v1", "digest": "${NEW}"}`),
    );
    edited(json, { kind: 'yaml-path', file: own, path: 'x.digest' }, json.replace('null', `"${NEW}"`));
  });

  it('takes the form of a value from the target where the key does not tell', () => {
    const at = (form: 'tag' | 'digest' | 'reference'): Target => ({
      kind: 'yaml-path',
      file,
      path: 'v',
      form,
    });
    edited('v: v1\n', at('tag'), `v: v1@${NEW}\n`);
    edited('v: api\n', at('reference'), `v: api@${NEW}\n`);
    edited('v: ""\n', at('digest'), `v: "${NEW}"\n`);
    expect(refusal('v: v1\n', at('digest')).code).toBe('WAYBILL_TARGET_FORM');
    expect(refusal('v: not/a:tag\n', at('tag')).code).toBe('WAYBILL_TARGET_FORM');
  });
});
