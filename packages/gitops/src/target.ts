/** Targets: where the digest of a service stands in an environment. Declared in the delivery policy, never guessed. */
import { errors } from './errors.ts';

export type Target =
  /**
   * An entry of `images` in a kustomization or a component, by its `name`, else by its `newName`. `path` is the path of another such
   * list: `[Kustomization/apps].spec.images` of Flux, `spec.postRenderers.0.kustomize.images` of a HelmRelease.
   */
  | { kind: 'kustomize-image'; file: string; name: string; path?: string }
  /** One scalar in any YAML or JSON file: a digest, a tag or an image reference; which one is told by its key, or by `form`. */
  | { kind: 'yaml-path'; file: string; path: string; form?: ValueForm }
  /** A mapping of Helm values with `repository`, `tag` and (better) `digest` or `sha`; or one scalar with the whole reference. */
  | { kind: 'helm-values'; file: string; path: string }
  /** The image of a container (or init container) by its name, in a workload given as `Deployment/api`. */
  | { kind: 'workload-image'; file: string; workload: string; container: string }
  /**
   * An entry of `kustomize.images` in the source of an Argo CD Application or ApplicationSet, by the name before `=`, or by the
   * repository.
   */
  | (ArgoSource & { kind: 'argocd-kustomize-image'; name: string })
  /** `helm.parameters` of such a source: `<prefix>.tag` and `<prefix>.digest`, or `<prefix>` with the whole reference. */
  | (ArgoSource & { kind: 'argocd-helm-parameters'; prefix: string })
  /** Helm values of such a source, in `helm.valuesObject` or in the text of `helm.values`: as `helm-values`. */
  | (ArgoSource & { kind: 'argocd-helm-values'; path: string })
  /** A value of an element of a list generator of an ApplicationSet; the element by one of its values. */
  | {
      kind: 'argocd-list-element';
      file: string;
      application?: string;
      element: { key: string; value: string };
      path: string;
      form?: ValueForm;
    }
  /** Every value of the file with the marker of an image policy of Flux: `# {"$imagepolicy": "namespace:name:digest"}`. */
  | { kind: 'flux-marker'; file: string; policy: string };

/** The source of an Argo CD Application or ApplicationSet. */
interface ArgoSource {
  file: string;
  /** Its `metadata.name`, where the file holds several. */
  application?: string;
  /** The path of the source, where it is not `spec.source` or `spec.template.spec.source`. */
  source?: string;
}

/** What a scalar holds: `sha256:…`, its 64 digits alone, `v1@sha256:…`, or `registry/repository@sha256:…`. */
export type ValueForm = 'digest' | 'hex' | 'tag' | 'reference';

/**
 * One step of a path: a key, or an index of a list; the entry of a list whose `key` has `value`; or into a block of text that is YAML
 * itself.
 */
export type Step = { key: string } | { select: { key: string; value: string } } | { nested: true };

/** A path inside a file; `document` names one of several documents as Kubernetes does, or by its number, from 1. */
export interface ValuePath {
  document: { kind: string; name: string } | { number: number } | undefined;
  steps: Step[];
}

const MAX_FILE_LENGTH = 500;
const MAX_PATH_STEPS = 50;
/** One of the names in which git itself refuses to store a file. */
const GIT_FOLDER = /^\.git$/i;

/** Throws WAYBILL_TARGET_OUTSIDE for anything but a plain relative path in its shortest form. */
export function checkTargetFile(file: string): void {
  const parts = file.split('/');
  const plain =
    file.length > 0 &&
    file.length <= MAX_FILE_LENGTH &&
    /^[A-Za-z0-9._/@+-]+$/.test(file) &&
    parts.every((part) => part !== '' && part !== '.' && part !== '..' && !GIT_FOLDER.test(part));
  if (plain) return;
  throw errors.TARGET_OUTSIDE({
    message: 'the file of the target is not a plain path inside the config repository',
    where: JSON.stringify(file.slice(0, 200)),
  });
}

/**
 * `spec.containers.[name=api].image`; `[Deployment/api].spec.replicas` or `[#2].spec.replicas` where the file holds several documents;
 * `metadata.["example.com/image"]` for a key that is more than a word; `spec.source.helm.values.|.image.tag` into a block of text. Dots
 * inside of brackets belong to the value. Throws WAYBILL_TARGET_PATH.
 */
export function parsePath(path: string): ValuePath {
  const parts = path.match(/\["(?:[^"\\]|\\.)*"\]|\[[^\]]*\]|[^.[\]]+|\./g) ?? [];
  const steps: Step[] = [];
  let document: ValuePath['document'];
  parts.forEach((part, index) => {
    // Steps and dots take turns: two of a kind in a row mean an empty step, or one that is glued to brackets.
    if ((part === '.') !== (index % 2 === 1)) throw badPath(path);
    if (part === '.') return;
    const quoted = part.startsWith('["') ? quotedKey(part) : undefined;
    const select = /^\[([^=\]"#]+)=([^\]]*)\]$/.exec(part);
    const named = /^\[([A-Za-z]+)\/([^\]=/]+)\]$/.exec(part);
    const numbered = /^\[#([1-9]\d{0,5})\]$/.exec(part);
    if (quoted !== undefined) steps.push({ key: quoted });
    else if (select) steps.push({ select: { key: select[1] ?? '', value: select[2] ?? '' } });
    else if (named && index === 0) document = { kind: named[1] ?? '', name: named[2] ?? '' };
    else if (numbered && index === 0) document = { number: Number(numbered[1]) };
    else if (part.startsWith('[') || /\s/.test(part)) throw badPath(path);
    else steps.push(part === '|' ? { nested: true } : { key: part });
  });
  // No letter of the path may be left out.
  if (
    parts.join('') !== path ||
    parts.length % 2 === 0 ||
    steps.length > MAX_PATH_STEPS ||
    steps.length === 0
  ) {
    throw badPath(path);
  }
  return { document, steps };
}

/** A key in brackets and quotes, as JSON writes it. */
function quotedKey(part: string): string | undefined {
  try {
    const key: unknown = JSON.parse(part.slice(1, -1));
    return typeof key === 'string' ? key : undefined;
  } catch {
    return undefined;
  }
}

/** Where each kind of workload keeps its pod: Kubernetes API reference, "Workload Resources"; Argo Rollouts, "Rollout Specification". */
const PODS: Record<string, string> = {
  CronJob: 'spec.jobTemplate.spec.template.spec',
  DaemonSet: 'spec.template.spec',
  Deployment: 'spec.template.spec',
  Job: 'spec.template.spec',
  Pod: 'spec',
  ReplicaSet: 'spec.template.spec',
  ReplicationController: 'spec.template.spec',
  Rollout: 'spec.template.spec',
  StatefulSet: 'spec.template.spec',
};

/** Whether containers of this kind can be a target by their names. */
export function isWorkloadKind(kind: string): boolean {
  return Object.hasOwn(PODS, kind);
}

/** `Deployment/api`, with the path of its pod. Throws WAYBILL_TARGET_PATH. */
export function workloadOf(workload: string): { kind: string; name: string; pod: string } {
  const [, kind = '', name = ''] = /^([A-Za-z]+)\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)$/.exec(workload) ?? [];
  const pod = isWorkloadKind(kind) ? PODS[kind] : undefined;
  if (pod !== undefined) return { kind, name, pod };
  throw errors.TARGET_PATH({
    message: 'the workload of the target is not a kind and a name',
    where: JSON.stringify(workload.slice(0, 200)),
    expected: `one of ${Object.keys(PODS).join(', ')}, a slash, and the name: Deployment/api`,
    fix: 'declare a workload of another kind by the path of its image',
  });
}

/** A target in words, for messages and summaries. */
export function describeTarget(target: Target): string {
  switch (target.kind) {
    case 'kustomize-image':
      return `images[name=${target.name}] in ${target.file}`;
    case 'yaml-path':
      return `${target.path} in ${target.file}`;
    case 'helm-values':
      return `${target.path} (Helm values) in ${target.file}`;
    case 'workload-image':
      return `container ${target.container} of ${target.workload} in ${target.file}`;
    case 'argocd-kustomize-image':
      return `kustomize.images[${target.name}] in ${target.file}`;
    case 'argocd-helm-parameters':
      return `helm.parameters[${target.prefix}] in ${target.file}`;
    case 'argocd-helm-values':
      return `${target.path} (Helm values of ${target.application ?? 'the application'}) in ${target.file}`;
    case 'argocd-list-element':
      return `${target.path} of the list element ${target.element.key}=${target.element.value} in ${target.file}`;
    case 'flux-marker':
      return `the values of image policy ${target.policy} in ${target.file}`;
  }
}

function badPath(path: string) {
  return errors.TARGET_PATH({
    message: 'the path of the target is not keys joined by dots',
    where: JSON.stringify(path.slice(0, 200)),
    expected:
      'image.digest, spec.containers.0.image, spec.containers.[name=api].image or [Deployment/api].spec.image',
  });
}
