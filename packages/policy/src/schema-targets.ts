/** The part of the schema that says where a digest stands: one form for each kind of target. */

const text = (description: string, examples: string[], pattern = '^\\S(.*\\S)?$') => ({
  type: 'string',
  pattern,
  maxLength: 500,
  description,
  examples,
});
/** Relative, no empty or dotted part, so that no target can point outside. */
const file = (description: string, example: string) =>
  text(description, [example], '^(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))(?!.*//)[A-Za-z0-9._/@+-]{1,500}(?<!/)$');
/** Steps in brackets may hold dots and blanks. */
const STEPS = '^(\\[[^\\]]+\\]|[^.\\s\\[\\]]+)(\\.(\\[[^\\]]+\\]|[^.\\s\\[\\]]+))*$';
const path = (description: string, examples: string[]) => text(description, examples, STEPS);
const name = (description: string, example: string) =>
  text(description, [example], '^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$');

const form = {
  enum: ['digest', 'hex', 'tag', 'reference'],
  description:
    'What the value holds, where its key does not tell: sha256:…, its 64 digits alone, v1@sha256:…, or registry/repository@sha256:…',
};
const application = name(
  'metadata.name of the Application or ApplicationSet, where the file holds several.',
  'claims-api-dev',
);
const source = path('Path of the source, where it is not spec.source or spec.template.spec.source.', [
  'spec.sources.1',
  'spec.sources.[path=charts/api]',
]);
const argocd = file('A file with an Argo CD Application or ApplicationSet.', 'argocd/claims-api.yaml');
const flux = file('A file with resources of Flux.', 'clusters/dev/claims-api.yaml');

/** What stands at one key. */
interface ValueSchema {
  description: string;
  examples?: unknown[];
  [keyword: string]: unknown;
}

function entry(
  title: string,
  description: string,
  required: Record<string, ValueSchema>,
  optional: Record<string, ValueSchema> = {},
) {
  return {
    title,
    description,
    type: 'object',
    additionalProperties: false,
    required: Object.keys(required),
    properties: { ...required, ...optional },
  };
}

/** Every form of a target, by name. The first key of each tells what the file is. */
export const forms = {
  kustomize: entry(
    'Kustomize image',
    'An entry of `images` in a kustomization or a component, by its name (or newName). Its `digest` is written, and added where there is none.',
    {
      kustomize: file(
        'A kustomization.yaml with an `images` entry.',
        'overlays/dev/claims-api/kustomization.yaml',
      ),
      image: text('`name` of the entry; else its `newName`.', ['claims-api']),
    },
    {
      path: path('Path of another such list, in a resource that hands it to kustomize.', [
        '[Kustomization/apps].spec.images',
      ]),
    },
  ),
  yaml: entry(
    'YAML or JSON path',
    'One scalar in any YAML or JSON file: a digest, a tag or an image reference.',
    {
      yaml: file('Any YAML or JSON file.', 'environments/dev.json'),
      path: path(
        'Keys from the root, joined by dots. [key=value] takes an entry of a list, "|" goes into a block of text, [Kind/name] or [#2] in front takes one document of several.',
        ['spec.image.digest', '[Deployment/api].spec.template.spec.containers.[name=api].image'],
      ),
    },
    { form },
  ),
  helmValues: entry(
    'Helm values',
    'A mapping with repository, tag and (better) digest or sha, with or without registry; or one string with the whole reference.',
    {
      'helm-values': file('A values file, or any file that holds such values.', 'envs/dev/values.yaml'),
      path: path('Path of the mapping or the string.', ['image', 'api.image', 'images.[name=api]']),
    },
  ),
  workload: entry(
    'Container of a workload',
    'The image of a container (or init container) in a Deployment, Rollout, StatefulSet, DaemonSet, CronJob, Job or Pod.',
    {
      manifest: file('A file of Kubernetes manifests.', 'dev/claims-api.yaml'),
      workload: text('Kind and name.', ['Deployment/claims-api', 'Rollout/api'], '^[A-Za-z]+/[a-z0-9.-]+$'),
      container: name('Name of the container.', 'api'),
    },
  ),
  argocdKustomize: entry(
    'Argo CD kustomize image',
    'An entry of `kustomize.images` in the source of an Application or ApplicationSet.',
    {
      argocd,
      'kustomize-image': text('What stands before "=" in the entry, else its repository.', ['claims-api']),
    },
    { application, source },
  ),
  argocdParameters: entry(
    'Argo CD Helm parameters',
    'Parameters <prefix>.digest, else <prefix>.tag; or <prefix> with the whole reference.',
    { argocd, 'helm-parameters': text('The prefix.', ['image', 'api.image']) },
    { application, source },
  ),
  argocdValues: entry(
    'Argo CD Helm values',
    'Helm values in the source of an Application or ApplicationSet: valuesObject, or values as a block of text.',
    { argocd, values: path('Path of the mapping or the string inside of the values.', ['image']) },
    { application, source },
  ),
  argocdElement: entry(
    'Argo CD list element',
    'A value of one element of a list generator of an ApplicationSet.',
    {
      argocd,
      element: {
        type: 'object',
        minProperties: 1,
        maxProperties: 1,
        additionalProperties: { type: 'string', minLength: 1, maxLength: 300 },
        description: 'One key of the element with its value, which no other element has.',
        examples: [{ cluster: 'dev' }],
      },
      path: path('Path of the value inside of the element.', ['imageDigest', 'image']),
    },
    { application, form },
  ),
  fluxRelease: entry(
    'Flux HelmRelease',
    'Helm values in a HelmRelease of Flux: a mapping or a string, as in a values file.',
    {
      flux,
      'helm-release': name('metadata.name of the HelmRelease.', 'claims-api'),
      path: path('Path inside of spec.values.', ['image']),
    },
  ),
  fluxPolicy: entry(
    'Flux image policy',
    'Every value of the file with the marker of an image policy: # {"$imagepolicy": "flux-system:claims-api:digest"}. Let Waybill or the image automation write them, not both.',
    {
      flux,
      'image-policy': text(
        'Namespace and name of the policy.',
        ['flux-system:claims-api'],
        '^[a-z0-9-]+:[a-z0-9.-]+$',
      ),
    },
  ),
};

/** A service that stands in more places than this has a list that nobody reads. */
export const MAX_TARGETS = 20;

/** For `definitions` of the schema. */
export const targetDefinitions = {
  ...forms,
  target: {
    description: 'Where the digest stands.',
    anyOf: Object.keys(forms).map((form) => ({ $ref: `#/definitions/${form}` })),
    examples: [
      { kustomize: 'overlays/dev/claims-api/kustomization.yaml', image: 'claims-api' },
      { 'helm-values': 'envs/dev/values.yaml', path: 'image' },
      { manifest: 'dev/claims-api.yaml', workload: 'Deployment/claims-api', container: 'api' },
      { argocd: 'argocd/claims-api.yaml', values: 'image' },
      { flux: 'clusters/dev/claims-api.yaml', 'helm-release': 'claims-api', path: 'image' },
    ],
  },
  targets: {
    description: 'One place, or a list of places that hold the same digest and change in one commit.',
    anyOf: [
      { $ref: '#/definitions/target' },
      {
        type: 'array',
        minItems: 1,
        maxItems: MAX_TARGETS,
        items: { $ref: '#/definitions/target' },
      },
    ],
  },
};
