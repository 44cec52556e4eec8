/** Finds the values that a target declares, as exact offsets into the text, or says why they are not certain. */
import { isMap, isScalar, isSeq } from 'yaml';
import {
  ambiguous,
  descend,
  everywhere,
  follow,
  notFound,
  only,
  onlyOf,
  type Reached,
  refuseShared,
  wrongForm,
} from './descend.ts';
import type { ParsedFile } from './documents.ts';
import { errors } from './errors.ts';
import { splitReference } from './image.ts';
import { type AnyNode, textOf } from './nodes.ts';
import { childScalar, type InsertionSlot, insertion, type ScalarSlot, scalarSlot } from './slots.ts';
import { type Target, type ValueForm, workloadOf } from './target.ts';

/** What a target declares, as found. */
export type Found =
  | { kind: 'scalar'; scalar: ScalarSlot; form: ValueForm | undefined }
  | {
      kind: 'kustomize-image';
      name: string;
      newName: ScalarSlot | undefined;
      newTag: ScalarSlot | undefined;
      digest: ScalarSlot | undefined;
      /** Where `digest` goes when there is none. */
      insertDigest: () => InsertionSlot;
    }
  | {
      kind: 'helm-values';
      registry: ScalarSlot | undefined;
      repository: ScalarSlot | undefined;
      tag: ScalarSlot | undefined;
      digest: ScalarSlot | undefined;
    };

/** Throws WAYBILL_TARGET_NOT_FOUND, _AMBIGUOUS or _FORM. */
export function locate(parsed: ParsedFile, target: Target): Found {
  switch (target.kind) {
    case 'kustomize-image':
      return kustomizeImage(parsed, target.name);
    case 'yaml-path':
      return { kind: 'scalar', scalar: scalarSlot(only(parsed, target.path)), form: target.form };
    case 'helm-values':
      return helmValues(parsed, target.path);
    case 'workload-image':
      return workloadImage(parsed, target.workload, target.container);
    case 'argocd-kustomize-image':
      return argoKustomizeImage(parsed, target.source, target.name);
    case 'argocd-helm-parameters':
      return argoHelmParameters(parsed, target.source, target.prefix);
  }
}

function kustomizeImage(parsed: ParsedFile, name: string): Found {
  if (parsed.documents.length !== 1) {
    // kustomize reads one document; another reader may take another one.
    throw errors.TARGET_AMBIGUOUS({
      message: `${parsed.file} must hold exactly one document`,
      where: parsed.file,
      found: `${parsed.documents.length} documents`,
    });
  }
  const path = `images.[name=${name}]`;
  const entry = descend(parsed, 0, [{ key: 'images' }, { select: { key: 'name', value: name } }]);
  if (entry === undefined) throw notFound(parsed, path);
  if (!isMap(entry.node)) throw wrongForm(entry, 'an entry of images must be a mapping');
  const map = entry.node;
  const slot = (key: string) => childScalar(entry, map, key);
  return {
    kind: 'kustomize-image',
    name,
    newName: slot('newName'),
    newTag: slot('newTag'),
    digest: slot('digest'),
    insertDigest: () => insertion(entry, map, 'digest', ['newTag', 'newName', 'name']),
  };
}

function helmValues(parsed: ParsedFile, path: string): Found {
  const reached = only(parsed, path);
  if (!isMap(reached.node)) return { kind: 'scalar', scalar: scalarSlot(reached), form: undefined };
  const map = reached.node;
  const slot = (key: string) => childScalar(reached, map, key);
  return {
    kind: 'helm-values',
    registry: slot('registry'),
    repository: slot('repository'),
    tag: slot('tag'),
    digest: slot('digest'),
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

/** Where an Application, and the template of an ApplicationSet, keep their source. */
const ARGO_SOURCES = ['spec.source', 'spec.template.spec.source'];

function argoSource(parsed: ParsedFile, source: string | undefined): Reached {
  if (source !== undefined) return only(parsed, source);
  const all = ARGO_SOURCES.flatMap((path) => everywhere(parsed, path));
  return onlyOf(parsed, ARGO_SOURCES.join(' or '), all);
}

/** The entry of `kustomize.images`, as `name=repository:tag` or `repository:tag`, by the name that kustomize would look for. */
function argoKustomizeImage(parsed: ParsedFile, source: string | undefined, name: string): Found {
  const from = argoSource(parsed, source);
  const list = follow(from, [{ key: 'kustomize' }, { key: 'images' }]);
  if (list === undefined || !isSeq(list.node))
    throw notFound(parsed, `${source ?? 'source'}.kustomize.images`);
  const matches: Reached[] = [];
  list.node.items.forEach((item, index) => {
    const reached: Reached = { ...list, path: [...list.path, index], node: item as AnyNode, pair: undefined };
    refuseShared(reached);
    if (isScalar(item) && splitReference(textOf(item)).name === name) matches.push(reached);
  });
  const [entry, other] = matches;
  if (entry === undefined) throw notFound(parsed, `kustomize.images entry for ${name}`);
  if (other !== undefined) throw ambiguous(list, `${matches.length} entries are for the image ${name}`);
  return { kind: 'scalar', scalar: scalarSlot(entry), form: 'reference' };
}

/** Parameters `<prefix>.registry`, `.repository`, `.tag` and `.digest`; or the one of the name `<prefix>` with the whole reference. */
function argoHelmParameters(parsed: ParsedFile, source: string | undefined, prefix: string): Found {
  const from = argoSource(parsed, source);
  const list = follow(from, [{ key: 'helm' }, { key: 'parameters' }]);
  if (list === undefined) throw notFound(parsed, `${source ?? 'source'}.helm.parameters`);
  const parameter = (name: string): ScalarSlot | undefined => {
    const entry = follow(list, [{ select: { key: 'name', value: name } }]);
    if (entry === undefined || !isMap(entry.node)) return undefined;
    return childScalar(entry, entry.node, 'value');
  };
  const parts = {
    registry: parameter(`${prefix}.registry`),
    repository: parameter(`${prefix}.repository`),
    tag: parameter(`${prefix}.tag`),
    digest: parameter(`${prefix}.digest`),
  };
  const whole = parameter(prefix);
  if (parts.tag === undefined && parts.digest === undefined) {
    if (whole === undefined)
      throw notFound(parsed, `helm.parameters of the name ${prefix}.digest, ${prefix}.tag or ${prefix}`);
    return { kind: 'scalar', scalar: whole, form: 'reference' };
  }
  if (whole !== undefined)
    throw ambiguous(list, `the parameter ${prefix} stands beside ${prefix}.tag or ${prefix}.digest`);
  return { kind: 'helm-values', ...parts };
}
