/** Targets: where the digest of a service stands in an environment. Declared in the delivery policy, never guessed. */
import { errors } from './errors.ts';

export type Target =
  /** An entry of `images` in a kustomization, by its `name`. */
  | { kind: 'kustomize-image'; file: string; name: string }
  /** One scalar in any YAML file: a digest, or an image reference. */
  | { kind: 'yaml-path'; file: string; path: string }
  /** A mapping of a Helm values file with `repository`, `tag` and (better) `digest`; or one scalar with the whole reference. */
  | { kind: 'helm-values'; file: string; path: string };

/** One step of a path: a key, or an index of a list, or the entry of a list whose `key` has `value`. */
export type Step = { key: string } | { select: { key: string; value: string } };

/** A path inside a file; `document` names one of several documents as Kubernetes does. */
export interface ValuePath {
  document: { kind: string; name: string } | undefined;
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
 * `spec.containers.[name=api].image`, or `[Deployment/api].spec.replicas` where the file holds several documents. Dots inside of
 * brackets belong to the value. Throws WAYBILL_TARGET_PATH.
 */
export function parsePath(path: string): ValuePath {
  const parts = path.match(/\[[^\]]*\]|[^.[\]]+|\./g) ?? [];
  const steps: Step[] = [];
  let document: ValuePath['document'];
  parts.forEach((part, index) => {
    // Steps and dots take turns: two of a kind in a row mean an empty step, or one that is glued to brackets.
    if ((part === '.') !== (index % 2 === 1)) throw badPath(path);
    if (part === '.') return;
    const select = /^\[([^=\]]+)=([^\]]*)\]$/.exec(part);
    const named = /^\[([A-Za-z]+)\/([^\]=/]+)\]$/.exec(part);
    if (select) steps.push({ select: { key: select[1] ?? '', value: select[2] ?? '' } });
    else if (named && index === 0) document = { kind: named[1] ?? '', name: named[2] ?? '' };
    else if (part.startsWith('[') || /\s/.test(part)) throw badPath(path);
    else steps.push({ key: part });
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

/** A target in words, for messages and summaries. */
export function describeTarget(target: Target): string {
  switch (target.kind) {
    case 'kustomize-image':
      return `images[name=${target.name}] in ${target.file}`;
    case 'yaml-path':
      return `${target.path} in ${target.file}`;
    case 'helm-values':
      return `${target.path} (Helm values) in ${target.file}`;
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
