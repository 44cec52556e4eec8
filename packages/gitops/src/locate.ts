/** Finds the values that a target declares, as exact offsets into the text, or says why they are not certain. */
import { isMap } from 'yaml';
import * as argocd from './argocd.ts';
import { ambiguous, everywhere, follow, notFound, only, onlyOf, type Reached, wrongForm } from './descend.ts';
import type { ParsedFile } from './documents.ts';
import { errors } from './errors.ts';
import { type MarkedValue, markedValues } from './flux-marker.ts';
import {
  childScalar,
  childText,
  type InsertionSlot,
  insertion,
  type ScalarSlot,
  scalarSlot,
} from './slots.ts';
import { type Target, type ValueForm, workloadOf } from './target.ts';

/** What a target declares, as found. */
export type Found =
  | { kind: 'scalar'; scalar: ScalarSlot; form: ValueForm | undefined }
  | {
      kind: 'kustomize-image';
      name: string;
      newName: string | undefined;
      newTag: ScalarSlot | undefined;
      digest: ScalarSlot | undefined;
      /** Where `digest` goes when there is none. */
      insertDigest: () => InsertionSlot;
    }
  | {
      kind: 'helm-values';
      registry: string | undefined;
      repository: string | undefined;
      tag: ScalarSlot | undefined;
      digest: ScalarSlot | undefined;
      /** The digest is written without its algorithm. */
      hex: boolean;
    }
  | { kind: 'marked'; values: MarkedValue[] };

/** Throws WAYBILL_TARGET_NOT_FOUND, _AMBIGUOUS or _FORM. */
export function locate(parsed: ParsedFile, target: Target): Found {
  switch (target.kind) {
    case 'kustomize-image':
      return kustomizeImage(parsed, target.name, target.path);
    case 'yaml-path':
      return { kind: 'scalar', scalar: scalarSlot(only(parsed, target.path)), form: target.form };
    case 'helm-values':
      return helmValues(only(parsed, target.path));
    case 'workload-image':
      return workloadImage(parsed, target.workload, target.container);
    case 'argocd-kustomize-image':
      return {
        kind: 'scalar',
        scalar: scalarSlot(argocd.kustomizeImage(parsed, target)),
        form: 'reference',
      };
    case 'argocd-helm-parameters': {
      const found = argocd.helmParameters(parsed, target);
      if ('whole' in found) return { kind: 'scalar', scalar: found.whole, form: 'reference' };
      return { kind: 'helm-values', ...found, hex: false };
    }
    case 'argocd-helm-values':
      return helmValues(argocd.helmValues(parsed, target));
    case 'argocd-list-element': {
      const reached = argocd.listElement(parsed, target);
      if (isMap(reached.node)) return helmValues(reached);
      return { kind: 'scalar', scalar: scalarSlot(reached), form: target.form };
    }
    case 'flux-marker':
      return { kind: 'marked', values: markedValues(parsed, target.policy) };
  }
}

/** Lists of the form of `images` in kustomizations: one list of one document, or the list at a path. */
function kustomizeImage(parsed: ParsedFile, name: string, at: string | undefined): Found {
  if (at === undefined && parsed.documents.length !== 1) {
    // kustomize reads one document; another reader may take another one.
    throw errors.TARGET_AMBIGUOUS({
      message: `${parsed.file} must hold exactly one document`,
      where: parsed.file,
      found: `${parsed.documents.length} documents`,
    });
  }
  const list = onlyOrNone(parsed, at ?? 'images');
  const entry =
    list &&
    (follow(list, [{ select: { key: 'name', value: name } }]) ??
      follow(list, [{ select: { key: 'newName', value: name } }]));
  if (entry === undefined) throw notFound(parsed, `${at ?? 'images'}.[name=${name}]`);
  if (!isMap(entry.node)) throw wrongForm(entry, 'an entry of images must be a mapping');
  const map = entry.node;
  const slot = (key: string) => childScalar(entry, map, key);
  return {
    kind: 'kustomize-image',
    name: slot('name')?.value ?? name,
    newName: childText(entry, map, 'newName'),
    newTag: slot('newTag'),
    digest: slot('digest'),
    insertDigest: () => insertion(entry, map, 'digest', ['newTag', 'newName', 'name']),
  };
}

function onlyOrNone(parsed: ParsedFile, path: string): Reached | undefined {
  const all = everywhere(parsed, path);
  return all.length === 0 ? undefined : onlyOf(parsed, path, all);
}

function helmValues(reached: Reached): Found {
  if (!isMap(reached.node)) return { kind: 'scalar', scalar: scalarSlot(reached), form: undefined };
  const map = reached.node;
  const slot = (key: string) => childScalar(reached, map, key);
  const digest = slot('digest');
  const sha = digest ? undefined : slot('sha');
  // Charts that write the algorithm themselves ask for the digits alone; another `sha` is none of ours.
  const isHex = sha !== undefined && /^(?:[0-9a-f]{64})?$/.test(sha.value);
  return {
    kind: 'helm-values',
    registry: childText(reached, map, 'registry'),
    repository: childText(reached, map, 'repository'),
    tag: slot('tag'),
    digest: digest ?? (isHex ? sha : undefined),
    hex: isHex,
  };
}

/** The container of a workload by its name, wherever its kind keeps the pod. */
function workloadImage(parsed: ParsedFile, workload: string, container: string): Found {
  const { kind, name, pod } = workloadOf(workload);
  const spec = only(parsed, `[${kind}/${name}].${pod}`);
  const found = ['containers', 'initContainers']
    .map((list) => follow(spec, [{ key: list }, { select: { key: 'name', value: container } }]))
    .filter((reached) => reached !== undefined);
  const [entry, other] = found;
  const path = `[${kind}/${name}].${pod}.containers.[name=${container}]`;
  if (entry === undefined) throw notFound(parsed, path);
  if (other !== undefined) throw ambiguous(spec, `two containers have the name ${container}`);
  const image = follow(entry, [{ key: 'image' }]);
  if (image === undefined) throw notFound(parsed, `${path}.image`);
  return { kind: 'scalar', scalar: scalarSlot(image), form: 'reference' };
}
