/**
 * What Waybill writes is what deploys: after an edit, real kustomize and real Helm render the new digest, given each target the way its
 * controller hands it to them. Argo CD runs `helm template` with the values and parameters of an Application, and
 * `kustomize edit set image` with its images (its documentation, "Helm" and "Kustomize"); Flux gives `spec.values` of a HelmRelease to Helm
 * and adds `spec.images` of a Kustomization to the kustomization.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { editTargets, type Target } from '@waybill/gitops';
import { parse, stringify } from 'yaml';
import { newFolder } from '../lib/folder.ts';
import { type Ran, run, said } from '../lib/programs.ts';

const IMAGE = 'registry.example/acme/api';
const OLD = `sha256:${'1'.repeat(64)}`;
const NEW = `sha256:${'7'.repeat(64)}`;
type Files = Record<string, string>;

function folderOf(files: Files): string {
  const folder = newFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Takes every form of values that charts are seen with. */
const TEMPLATE = `{{- $image := .Values.image }}
image: {{ if kindIs "string" $image }}{{ $image }}
  {{- else if $image.sha }}{{ $image.repository }}@sha256:{{ $image.sha }}
  {{- else if $image.digest }}{{ $image.repository }}@{{ $image.digest }}
  {{- else }}{{ with $image.registry }}{{ . }}/{{ end }}{{ $image.repository }}:{{ $image.tag }}{{ end }}
replicas: {{ .Values.replicas | default 1 }}
`;
const CHART: Files = {
  'chart/Chart.yaml': 'apiVersion: v2\nname: api\nversion: 1.0.0\n',
  'chart/templates/deployment.yaml': TEMPLATE,
};
const BASE: Files = {
  'base/kustomization.yaml': 'resources: [deployment.yaml]\n',
  'base/deployment.yaml':
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: api}\nspec: {template: {spec: {containers: [{name: api, image: api}]}}}\n',
};

async function helm(values: string, parameters: readonly string[] = []): Promise<Ran> {
  const folder = folderOf({ ...CHART, 'values.yaml': values });
  const sets = parameters.flatMap((parameter) => ['--set', parameter]);
  return run(
    'helm',
    ['template', 'api', join(folder, 'chart'), '--values', join(folder, 'values.yaml'), ...sets],
    {
      env: { HOME: folder },
    },
  );
}

async function kustomize(files: Files, overlay = 'overlay'): Promise<Ran> {
  return run('kustomize', ['build', join(folderOf({ ...BASE, ...files }), overlay)]);
}

/** As Argo CD does with each entry of `kustomize.images`. */
async function kustomizeWith(images: readonly string[]): Promise<Ran> {
  const folder = folderOf({ ...BASE, 'overlay/kustomization.yaml': 'resources: [../base]\n' });
  const overlay = join(folder, 'overlay');
  const edited = await run('kustomize', ['edit', 'set', 'image', ...images], { cwd: overlay });
  return edited.status === 0 ? run('kustomize', ['build', overlay]) : edited;
}

interface Source {
  helm?: { values?: string; valuesObject?: unknown; parameters?: { name: string; value: string }[] };
  kustomize?: { images: string[] };
}
const sourceIn = (text: string) => (parse(text) as { spec: { source: Source } }).spec.source;
const valuesOf = ({ helm: given }: Source) =>
  given?.valuesObject === undefined ? (given?.values ?? '') : stringify(given.valuesObject);

interface Case {
  targets: Target[];
  files: Files;
  render(files: Files): Promise<Ran>;
}
const one = (file: string, text: string): Files => ({ [file]: text });
const text = (files: Files, file: string) => files[file] ?? '';

const cases: Record<string, Case> = {
  'Helm values with a digest': {
    targets: [{ kind: 'helm-values', file: 'values.yaml', path: 'image' }],
    files: one(
      'values.yaml',
      `replicas: 2 # two\nimage:\n  repository: ${IMAGE}\n  tag: v1\n  digest: ${OLD}\n`,
    ),
    render: (files) => helm(text(files, 'values.yaml')),
  },
  'Helm values with the digits alone': {
    targets: [{ kind: 'helm-values', file: 'values.yaml', path: 'image' }],
    files: one('values.yaml', `image: {repository: ${IMAGE}, sha: "${OLD.slice(7)}"}\n`),
    render: (files) => helm(text(files, 'values.yaml')),
  },
  'Helm values with registry, repository and tag': {
    targets: [{ kind: 'helm-values', file: 'values.yaml', path: 'image' }],
    files: one(
      'values.yaml',
      `image:\r\n  registry: registry.example\r\n  repository: acme/api\r\n  tag: "1.10@${OLD}"\r\n`,
    ),
    render: (files) => helm(text(files, 'values.yaml')),
  },
  'Helm values with one string': {
    targets: [{ kind: 'helm-values', file: 'values.yaml', path: 'image' }],
    files: one('values.yaml', `image: >-\n  ${IMAGE}@${OLD}\n`),
    render: (files) => helm(text(files, 'values.yaml')),
  },
  'an Application with Helm values as text': {
    targets: [{ kind: 'argocd-helm-values', file: 'app.yaml', path: 'image' }],
    files: one(
      'app.yaml',
      `kind: Application\nspec:\n  source:\n    helm:\n      values: |\n        # of dev\n        image:\n          repository: ${IMAGE}\n          digest: ${OLD}\n\n        replicas: 2\n`,
    ),
    render: (files) => helm(valuesOf(sourceIn(text(files, 'app.yaml')))),
  },
  'an Application with a valuesObject': {
    targets: [{ kind: 'argocd-helm-values', file: 'app.yaml', path: 'image' }],
    files: one(
      'app.yaml',
      `kind: Application\nspec:\n  source:\n    helm:\n      valuesObject: {image: {repository: ${IMAGE}, digest: "${OLD}"}}\n`,
    ),
    render: (files) => helm(valuesOf(sourceIn(text(files, 'app.yaml')))),
  },
  'an Application with Helm parameters': {
    targets: [{ kind: 'argocd-helm-parameters', file: 'app.yaml', prefix: 'image' }],
    files: one(
      'app.yaml',
      `kind: Application\nspec:\n  source:\n    helm:\n      parameters:\n      - {name: image.repository, value: ${IMAGE}}\n      - name: image.digest\n        value: ${OLD}\n`,
    ),
    render(files) {
      const parameters = sourceIn(text(files, 'app.yaml')).helm?.parameters ?? [];
      return helm(
        'replicas: 2\n',
        parameters.map(({ name, value }) => `${name}=${value}`),
      );
    },
  },
  'an Application with images of kustomize': {
    targets: [{ kind: 'argocd-kustomize-image', file: 'app.yaml', name: 'api' }],
    files: one(
      'app.yaml',
      `kind: Application\nspec:\n  source:\n    kustomize:\n      images:\n      - api=${IMAGE}@${OLD} # here\n`,
    ),
    render: (files) => kustomizeWith(sourceIn(text(files, 'app.yaml')).kustomize?.images ?? []),
  },
  'a HelmRelease of Flux': {
    targets: [{ kind: 'helm-values', file: 'release.yaml', path: '[HelmRelease/api].spec.values.image' }],
    files: one(
      'release.yaml',
      `kind: HelmRelease\nmetadata: {name: api}\nspec:\n  values:\n    image:\n      repository: ${IMAGE}\n      tag: v1@${OLD} # {"$imagepolicy": "flux-system:api:tag"}\n`,
    ),
    render: (files) =>
      helm(stringify((parse(text(files, 'release.yaml')) as { spec: { values: unknown } }).spec.values)),
  },
  'a Kustomization of Flux': {
    targets: [
      { kind: 'kustomize-image', file: 'apps.yaml', name: 'api', path: '[Kustomization/apps].spec.images' },
    ],
    files: one(
      'apps.yaml',
      `kind: Kustomization\nmetadata: {name: apps}\nspec:\n  images:\n  - name: api\n    newName: ${IMAGE}\n    digest: ${OLD}\n`,
    ),
    render(files) {
      const { images } = (parse(text(files, 'apps.yaml')) as { spec: { images: unknown } }).spec;
      return kustomize({ 'overlay/kustomization.yaml': stringify({ resources: ['../base'], images }) });
    },
  },
  'images of a component, and a manifest beside them': {
    targets: [
      { kind: 'kustomize-image', file: 'component/kustomization.yaml', name: 'api' },
      { kind: 'workload-image', file: 'overlay/jobs.yaml', workload: 'CronJob/night', container: 'job' },
    ],
    files: {
      'component/kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nimages:\n- name: api\n  newName: ${IMAGE}\n  newTag: v1\n  digest: ${OLD}\n`,
      'overlay/jobs.yaml': `apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: night}\nspec: {jobTemplate: {spec: {template: {spec: {containers: [{name: job, image: "${IMAGE}@${OLD}"}]}}}}}\n`,
      'overlay/kustomization.yaml': 'resources: [../base, jobs.yaml]\ncomponents: [../component]\n',
    },
    render: (files) => kustomize(files),
  },
};

describe('after an edit', () => {
  it.each(Object.entries(cases))(
    '%s renders to the new digest, and nothing else differs',
    async (_, given) => {
      const before = await given.render(given.files);
      expect(said(before)).toBe('accepted');
      expect(before.stdout).toContain(OLD);
      const edit = editTargets(
        given.targets,
        { digest: NEW, repository: IMAGE },
        (path) => given.files[path],
      );
      const after = await given.render({ ...given.files, ...edit.files });
      expect(said(after)).toBe('accepted');
      expect(after.stdout).not.toContain(OLD);
      expect(after.stdout).toBe(before.stdout.replaceAll(OLD, NEW));
    },
  );
});
