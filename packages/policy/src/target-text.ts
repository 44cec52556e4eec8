/** A target as a line of the delivery policy. */
import type { RawTarget, Target } from './target.ts';

/** One line of YAML: `{ kustomize: overlays/dev/api/kustomization.yaml, image: api }`. */
export function declarationText(target: Target): string {
  const pairs = Object.entries(declared(target)).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${valueText(value)}`],
  );
  return `{ ${pairs.join(', ')} }`;
}

/** What `buildTargets` makes the target of. */
function declared(target: Target): RawTarget {
  switch (target.kind) {
    case 'kustomize-image':
      return { kustomize: target.file, image: target.name, path: target.path };
    case 'yaml-path':
      return { yaml: target.file, path: target.path, form: target.form };
    case 'helm-values':
      return helmValues(target.file, target.path);
    case 'workload-image':
      return { manifest: target.file, workload: target.workload, container: target.container };
    case 'argocd-kustomize-image':
      return { ...argo(target), 'kustomize-image': target.name };
    case 'argocd-helm-parameters':
      return { ...argo(target), 'helm-parameters': target.prefix };
    case 'argocd-helm-values':
      return { ...argo(target), values: target.path };
    case 'argocd-list-element':
      return {
        ...argo(target),
        element: { [target.element.key]: target.element.value },
        path: target.path,
        form: target.form,
      };
    case 'flux-marker':
      return { flux: target.file, 'image-policy': target.policy };
  }
}

function argo({ file, application, source }: { file: string; application?: string; source?: string }) {
  return { argocd: file, application, source };
}

function helmValues(file: string, path: string): RawTarget {
  const [, release, inner] = /^\[HelmRelease\/([^\]]+)\]\.spec\.values\.(.+)$/.exec(path) ?? [];
  if (release === undefined || inner === undefined) return { 'helm-values': file, path };
  return { flux: file, 'helm-release': release, path: inner };
}

/** Plain where every reader takes it for this very text, inside of braces too. */
const PLAIN = /^[A-Za-z][A-Za-z0-9._/-]*$/;
const WORDS = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

function valueText(value: string | Record<string, string>): string {
  if (typeof value === 'object') {
    const pairs = Object.entries(value).map(([key, inner]) => `${valueText(key)}: ${valueText(inner)}`);
    return `{ ${pairs.join(', ')} }`;
  }
  return PLAIN.test(value) && !WORDS.test(value) ? value : JSON.stringify(value);
}
