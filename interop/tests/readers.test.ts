/**
 * What Waybill writes is what deploys. The shipped bundle writes every kind of target in one commit; the controllers' own types and readers
 * (`gitops-readers`) say what Argo Rollouts, Flux and (where its types are at hand) Argo CD see in the files; and real kustomize and Helm
 * render it, handed to them as these controllers do: Argo CD runs `helm template` with the values and parameters of an Application, and `kustomize edit set image` with
 * its images (its documentation, "Helm" and "Kustomize"); Flux gives the values of a HelmRelease to Helm and adds the images of a
 * Kustomization to the kustomization.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Target } from '@waybill/gitops';
import { parse, stringify } from 'yaml';
import { READ_BY_CLUSTERS, REFUSED_BY_CLUSTERS } from '../../packages/gitops/tests/cluster-yaml.ts';
import { bumped } from '../lib/bump.ts';
import { newFolder } from '../lib/folder.ts';
import { isAtHand, type Ran, run, said } from '../lib/programs.ts';

const IMAGE = 'registry.example/acme/api';
const OLD = `sha256:${'1'.repeat(64)}`;
const NEW = `sha256:${'7'.repeat(64)}`;
type Files = Record<string, string>;

/** A document as its controller sees it: interop/programs/gitops-readers. */
interface Seen {
  file: string;
  kind: string;
  sees?: unknown;
  marked?: { policy: string; value: string }[];
}
/** What Argo CD hands to Helm and kustomize. */
interface Source {
  parameters?: Record<string, string>;
  values?: string;
  images?: string[];
}

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

async function helm({ values = '', parameters = {} }: Source): Promise<Ran> {
  const folder = folderOf({ ...CHART, 'values.yaml': values });
  const sets = Object.entries(parameters).flatMap(([name, value]) => ['--set', `${name}=${value}`]);
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
async function kustomizeWith({ images = [] }: Source): Promise<Ran> {
  const folder = folderOf({ ...BASE, 'overlay/kustomization.yaml': 'resources: [../base]\n' });
  const overlay = join(folder, 'overlay');
  const edited = await run('kustomize', ['edit', 'set', 'image', ...images], { cwd: overlay });
  return edited.status === 0 ? run('kustomize', ['build', overlay]) : edited;
}

interface Case {
  targets: Target[];
  files: Files;
  /** Without it, what the controller sees is all there is to see. */
  render?(given: { files: Files; seen: Seen[] }): Promise<Ran>;
}
/** The types of Argo CD take minutes to build: without them its manifests are read as the YAML that they are. */
const ARGO_CD = isAtHand('argocd-readers');
const READERS = ARGO_CD ? 'argocd-readers' : 'gitops-readers';

/** The source of an Application in a file. */
function sourceIn({ files, seen }: { files: Files; seen: Seen[] }): Source {
  const [source] = (seen[0]?.sees ?? []) as Source[];
  if (source !== undefined || ARGO_CD) return source ?? {};
  const { helm = {}, kustomize = {} } = (
    parse(Object.values(files).join('')) as { spec: { source: Record<string, Plain> } }
  ).spec.source;
  return {
    parameters: Object.fromEntries((helm.parameters ?? []).map(({ name, value }) => [name, value])),
    values: helm.valuesObject === undefined ? helm.values : stringify(helm.valuesObject),
    images: kustomize.images,
  };
}
interface Plain {
  parameters?: { name: string; value: string }[];
  values?: string;
  valuesObject?: unknown;
  images?: string[];
}
const application = (source: string) =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: api}\nspec:\n  project: default\n  destination: {name: dev}\n  source:\n    repoURL: https://git.example/acme/api\n    path: chart\n${source}`;
const applicationSet = (generators: string, source: string) =>
  `apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: apis}\nspec:\n  generators:\n${generators}  template:\n    metadata: {name: '{{name}}'}\n    spec:\n      project: default\n      destination: {name: '{{cluster}}'}\n      source:\n        repoURL: https://git.example/acme/api\n        path: chart\n${source}`;
const release = (values: string) =>
  `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: api}\nspec:\n  interval: 5m\n  values:\n${values}`;

const cases: Record<string, Case> = {
  'Helm values with a digest': {
    targets: [{ kind: 'helm-values', file: 'values-digest.yaml', path: 'image' }],
    files: {
      'values-digest.yaml': `replicas: 2 # two\nimage:\n  repository: ${IMAGE}\n  tag: v1\n  digest: ${OLD}\n`,
    },
    render: ({ files }) => helm({ values: files['values-digest.yaml'] }),
  },
  'Helm values with the digits alone': {
    targets: [{ kind: 'helm-values', file: 'values-digits.yaml', path: 'image' }],
    files: { 'values-digits.yaml': `image: {repository: ${IMAGE}, sha: "${OLD.slice(7)}"}\n` },
    render: ({ files }) => helm({ values: files['values-digits.yaml'] }),
  },
  'Helm values with registry, repository and tag': {
    targets: [{ kind: 'helm-values', file: 'values-split.yaml', path: 'image' }],
    files: {
      'values-split.yaml': `image:\r\n  registry: registry.example\r\n  repository: acme/api\r\n  tag: "1.10@${OLD}"\r\n`,
    },
    render: ({ files }) => helm({ values: files['values-split.yaml'] }),
  },
  'Helm values with one string': {
    targets: [{ kind: 'helm-values', file: 'values-string.yaml', path: 'image' }],
    files: { 'values-string.yaml': `image: >-\n  ${IMAGE}@${OLD}\n` },
    render: ({ files }) => helm({ values: files['values-string.yaml'] }),
  },
  'an Application with Helm values as text': {
    targets: [{ kind: 'argocd-helm-values', file: 'app-values.yaml', path: 'image' }],
    files: {
      'app-values.yaml': application(
        `    helm:\n      values: |\n        # of dev\n        image:\n          repository: ${IMAGE}\n          digest: ${OLD}\n\n        replicas: 2\n`,
      ),
    },
    render: (given) => helm(sourceIn(given)),
  },
  'an Application with a valuesObject': {
    targets: [{ kind: 'argocd-helm-values', file: 'app-object.yaml', path: 'image' }],
    files: {
      'app-object.yaml': application(
        `    helm:\n      valuesObject: {image: {repository: ${IMAGE}, digest: "${OLD}"}}\n`,
      ),
    },
    render: (given) => helm(sourceIn(given)),
  },
  'an Application with Helm parameters': {
    targets: [{ kind: 'argocd-helm-parameters', file: 'app-parameters.yaml', prefix: 'image' }],
    files: {
      'app-parameters.yaml': application(
        `    helm:\n      parameters:\n      - {name: image.repository, value: ${IMAGE}}\n      - name: image.digest\n        value: ${OLD}\n`,
      ),
    },
    render: (given) => helm({ ...sourceIn(given), values: 'replicas: 2\n' }),
  },
  'an Application with images of kustomize': {
    targets: [{ kind: 'argocd-kustomize-image', file: 'app-images.yaml', name: 'api' }],
    files: {
      'app-images.yaml': application(`    kustomize:\n      images:\n      - api=${IMAGE}@${OLD} # here\n`),
    },
    render: (given) => kustomizeWith(sourceIn(given)),
  },
  'an ApplicationSet with elements of generators, one inside of a matrix': {
    targets: ['dev', 'test'].map((cluster) => ({
      kind: 'argocd-list-element' as const,
      file: 'set-elements.yaml',
      element: { key: 'cluster', value: cluster },
      path: 'image',
    })),
    files: {
      'set-elements.yaml': applicationSet(
        `  - list:\n      elements:\n      - {cluster: dev, image: "${IMAGE}@${OLD}"}\n      - cluster: prod\n        image: ${IMAGE}@sha256:${'2'.repeat(64)}\n  - matrix:\n      generators:\n      - list: {elements: [{cluster: test, image: "${IMAGE}@${OLD}"}]}\n      - clusters: {}\n`,
        `        helm:\n          parameters:\n          - {name: image, value: '{{image}}'}\n`,
      ),
    },
  },
  'an ApplicationSet with images of kustomize': {
    targets: [{ kind: 'argocd-kustomize-image', file: 'set-images.yaml', name: IMAGE }],
    files: {
      'set-images.yaml': applicationSet(
        `  - list: {elements: [{cluster: dev}]}\n`,
        `        kustomize: {images: ["${IMAGE}@${OLD}"]}\n`,
      ),
    },
  },
  'a Rollout': {
    targets: [{ kind: 'workload-image', file: 'rollout.yaml', workload: 'Rollout/api', container: 'api' }],
    files: {
      'rollout.yaml': `apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: {name: api}\nspec:\n  strategy: {canary: {steps: [{setWeight: 20}]}}\n  template:\n    spec:\n      containers:\n      - name: api\n        image: &image ${IMAGE}@${OLD}\n      - {name: proxy, image: "${IMAGE}-proxy@sha256:${'2'.repeat(64)}"}\n`,
    },
  },
  'a HelmRelease of Flux': {
    targets: [{ kind: 'helm-values', file: 'release.yaml', path: '[HelmRelease/api].spec.values.image' }],
    files: {
      'release.yaml': release(
        `    image:\n      repository: ${IMAGE}\n      tag: v1@${OLD} # {"$imagepolicy": "flux-system:api:tag"}\n`,
      ),
    },
    render: ({ seen }) => helm({ values: stringify(seen[0]?.sees) }),
  },
  'a Kustomization of Flux': {
    targets: [
      {
        kind: 'kustomize-image',
        file: 'apps.yaml',
        name: 'api',
        path: '[Kustomization/apps].spec.images',
      },
    ],
    files: {
      'apps.yaml': `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps}\nspec:\n  interval: 5m\n  prune: true\n  sourceRef: {kind: GitRepository, name: apps}\n  images:\n  - name: api\n    newName: ${IMAGE}\n    digest: ${OLD}\n`,
    },
    render: ({ seen }) =>
      kustomize({
        'overlay/kustomization.yaml': stringify({ resources: ['../base'], images: seen[0]?.sees }),
      }),
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
    render: ({ files }) => kustomize(files),
  },
  'markers of an image policy of Flux': {
    targets: [{ kind: 'flux-marker', file: 'marked.yaml', policy: 'flux-system:api' }],
    files: {
      'marked.yaml': `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: api}\nspec:\n  template:\n    spec:\n      containers:\n      - name: api\n        image: ${IMAGE}@${OLD} # {"$imagepolicy": "flux-system:api"}\n      - name: web\n        image: ${IMAGE}-web:v1 # {"$imagepolicy": "flux-system:web"}\n---\n${release(
        `    image:\n      repository: ${IMAGE} # {"$imagepolicy": "flux-system:api:name"}\n      tag: v1 #{"note": "api", "$imagepolicy": "flux-system:api:tag"}\n    hash: "${OLD}" # {"$imagepolicy":"flux-system:api:digest"}\n    off: ${IMAGE}@sha256:${'2'.repeat(64)} # {"$imagepolicy": "flux-system:api"} for now\n`,
      )}`,
    },
  },
};

/** What the controllers see in files, by the file. */
async function read(files: Files): Promise<Map<string, Seen[]>> {
  const folder = folderOf(files);
  const names = Object.keys(files);
  const ran = await run(
    READERS,
    names.map((name) => join(folder, name)),
  );
  expect(said(ran)).toBe('accepted');
  const all = (JSON.parse(ran.stdout) as Seen[]).map((seen) => ({
    ...seen,
    file: seen.file.slice(folder.length + 1),
  }));
  return new Map(names.map((name) => [name, all.filter(({ file }) => file === name)]));
}

/** A state of the config repository. */
interface State {
  files: Files;
  seen: Map<string, Seen[]>;
}
let before: State;
let after: State;
beforeAll(async () => {
  const all = Object.values(cases);
  const files: Files = Object.assign({}, ...all.map((each) => each.files));
  before = { files, seen: await read(files) };
  const written = await bumped(
    files,
    all.flatMap(({ targets }) => targets),
    `${IMAGE}@${NEW}`,
  );
  after = { files: written, seen: await read(written) };
});

function part({ files, seen }: State, given: Case): { files: Files; seen: Seen[] } {
  const names = Object.keys(given.files);
  return {
    files: Object.fromEntries(names.map((name) => [name, files[name] ?? ''])),
    seen: names.flatMap((name) => seen.get(name) ?? []),
  };
}

const digits = (digest: string) => digest.slice('sha256:'.length);
const renewed = (text: string) => text.replaceAll(digits(OLD), digits(NEW));

describe('after a bump', () => {
  it.each(Object.entries(cases))(
    'the new digest is seen, and nothing else differs: %s',
    async (name, given) => {
      const [was, is] = [part(before, given), part(after, given)];
      expect(JSON.stringify(was)).toContain(digits(OLD));
      expect(JSON.stringify(is)).toBe(renewed(JSON.stringify(was)));
      if (given.render === undefined) {
        if (ARGO_CD || !name.includes('ApplicationSet'))
          expect(JSON.stringify(is.seen)).toContain(digits(NEW));
        return;
      }
      const [rendered, now] = [await given.render(was), await given.render(is)];
      expect([said(rendered), said(now)]).toEqual(['accepted', 'accepted']);
      expect(now.stdout).toContain(`@${NEW}`);
      expect(now.stdout).toBe(renewed(rendered.stdout));
    },
  );

  it('is seen by the markers that Flux sees, and by no other', () => {
    const marked = after.seen.get('marked.yaml')?.flatMap((seen) => seen.marked ?? []);
    expect(marked).toEqual([
      { policy: 'flux-system:api', value: `${IMAGE}@${NEW}` },
      { policy: 'flux-system:web', value: `${IMAGE}-web:v1` },
      { policy: 'flux-system:api:name', value: IMAGE },
      { policy: 'flux-system:api:tag', value: 'v1' },
      { policy: 'flux-system:api:digest', value: NEW },
    ]);
  });

  it.each([
    ...REFUSED_BY_CLUSTERS.map(([name, text]) => [name, text, 1] as const),
    ...READ_BY_CLUSTERS.map(([name, text]) => [name, text, 0] as const),
  ])('is refused where controllers refuse, and only there: %s', async (_, text, status) => {
    const folder = folderOf({ 'odd.yaml': `${text}kind: Odd\n` });
    expect((await run(READERS, [join(folder, 'odd.yaml')])).status).toBe(status);
  });

  it('is told from what a controller would not read', async () => {
    const folder = folderOf({
      ...(ARGO_CD && { 'app.yaml': application('    kustomize:\n      image: [api]\n') }),
      'rollout.yaml':
        'apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nspec: {template: {spec: {containers: {}}}}\n',
      'release.yaml': release('    a: 1\n    a: 2\n'),
    });
    for (const file of readdirSync(folder)) expect((await run(READERS, [join(folder, file)])).status).toBe(1);
  });
});
