/** Targets as the delivery policy declares them: where the digest of a service stands in an environment. */

/** What a scalar holds: `sha256:…`, its 64 digits alone, `v1@sha256:…`, or `registry/repository@sha256:…`. */
export type ValueForm = 'digest' | 'hex' | 'tag' | 'reference';

interface ArgoSource {
  file: string;
  application?: string;
  source?: string;
}

/** One value in one file. What each kind means is told by the schema, and done by `@waybill/gitops`. */
export type Target =
  | { kind: 'kustomize-image'; file: string; name: string; path?: string }
  | { kind: 'yaml-path'; file: string; path: string; form?: ValueForm }
  | { kind: 'helm-values'; file: string; path: string }
  | { kind: 'workload-image'; file: string; workload: string; container: string }
  | (ArgoSource & { kind: 'argocd-kustomize-image'; name: string })
  | (ArgoSource & { kind: 'argocd-helm-parameters'; prefix: string })
  | (ArgoSource & { kind: 'argocd-helm-values'; path: string })
  | {
      kind: 'argocd-list-element';
      file: string;
      application?: string;
      element: { key: string; value: string };
      path: string;
      form?: ValueForm;
    }
  | { kind: 'flux-marker'; file: string; policy: string };

/** Places that hold the same digest and change together: one at least. */
export type Targets = readonly [Target, ...Target[]];

interface RawArgo {
  argocd: string;
  application?: string;
  source?: string;
}

/** A target as it is written; the schema has checked it. */
export type RawTarget =
  | { kustomize: string; image: string; path?: string }
  | { yaml: string; path: string; form?: ValueForm }
  | { 'helm-values': string; path: string }
  | { manifest: string; workload: string; container: string }
  | (RawArgo & { 'kustomize-image': string })
  | (RawArgo & { 'helm-parameters': string })
  | (RawArgo & { values: string })
  | (RawArgo & { element: Record<string, string>; path: string; form?: ValueForm })
  | { flux: string; 'helm-release': string; path: string }
  | { flux: string; 'image-policy': string };

/** One target or several, as the editors of files take them. */
export function buildTargets(raw: RawTarget | RawTarget[]): Targets {
  const [first, ...others] = [raw].flat();
  // The schema has refused a list without entries.
  if (first === undefined) throw new TypeError('a list of targets has one at least');
  return [buildTarget(first), ...others.map(buildTarget)];
}

function buildTarget(raw: RawTarget): Target {
  if ('kustomize' in raw)
    return {
      kind: 'kustomize-image',
      file: raw.kustomize,
      name: raw.image,
      ...(raw.path === undefined ? {} : { path: raw.path }),
    };
  if ('yaml' in raw)
    return { kind: 'yaml-path', file: raw.yaml, path: raw.path, ...(raw.form ? { form: raw.form } : {}) };
  if ('helm-values' in raw) return { kind: 'helm-values', file: raw['helm-values'], path: raw.path };
  if ('manifest' in raw)
    return {
      kind: 'workload-image',
      file: raw.manifest,
      workload: raw.workload,
      container: raw.container,
    };
  if ('image-policy' in raw) return { kind: 'flux-marker', file: raw.flux, policy: raw['image-policy'] };
  if ('helm-release' in raw) {
    const path = `[HelmRelease/${raw['helm-release']}].spec.values.${raw.path}`;
    return { kind: 'helm-values', file: raw.flux, path };
  }
  return argo(raw);
}

function argo(raw: Extract<RawTarget, RawArgo>): Target {
  const place = {
    file: raw.argocd,
    ...(raw.application === undefined ? {} : { application: raw.application }),
  };
  const source = raw.source === undefined ? place : { ...place, source: raw.source };
  if ('kustomize-image' in raw)
    return { kind: 'argocd-kustomize-image', ...source, name: raw['kustomize-image'] };
  if ('helm-parameters' in raw)
    return { kind: 'argocd-helm-parameters', ...source, prefix: raw['helm-parameters'] };
  if ('values' in raw) return { kind: 'argocd-helm-values', ...source, path: raw.values };
  const [[key = '', value = ''] = []] = Object.entries(raw.element);
  return {
    kind: 'argocd-list-element',
    ...place,
    element: { key, value },
    path: raw.path,
    ...(raw.form ? { form: raw.form } : {}),
  };
}
