/** Values in an Application or ApplicationSet of Argo CD. https://argo-cd.readthedocs.io/en/stable/user-guide/application-specification/ */
import { isMap, isScalar, isSeq } from 'yaml';
import {
  ambiguous,
  everywhere,
  follow,
  inDocuments,
  notFound,
  only,
  onlyOf,
  type Reached,
  refuseShared,
} from './descend.ts';
import type { ParsedFile } from './documents.ts';
import { errors } from './errors.ts';
import { splitReference } from './image.ts';
import { type AnyNode, textOf } from './nodes.ts';
import { childScalar, type ScalarSlot } from './slots.ts';
import { parsePath, type Target } from './target.ts';

type Of<K extends Target['kind']> = Extract<Target, { kind: K }>;
type WithSource = Of<'argocd-helm-parameters' | 'argocd-helm-values' | 'argocd-kustomize-image'>;

/** Where an Application, and the template of an ApplicationSet, keep their source. */
const SOURCES = ['spec.source', 'spec.template.spec.source'];
const KINDS = ['Application', 'ApplicationSet'];

/** The source of the application that a target names. */
function sourceOf(parsed: ParsedFile, { application, source }: WithSource): Reached {
  if (application === undefined && source !== undefined) return only(parsed, source);
  const paths = source === undefined ? SOURCES : [source];
  return onlyOf(parsed, paths.join(' or '), ofApplications(parsed, application, paths));
}

/** The nodes at paths, in the applications that are meant: the named one, or all. */
function ofApplications(
  parsed: ParsedFile,
  application: string | undefined,
  paths: readonly string[],
): Reached[] {
  if (application === undefined) return paths.flatMap((path) => everywhere(parsed, path));
  return paths.flatMap((path) => {
    const { document, steps } = parsePath(path);
    if (document !== undefined) {
      throw errors.TARGET_PATH({
        message: `the source names a document, and so does the application ${application}`,
        where: JSON.stringify(path.slice(0, 200)),
        fix: 'name the document by one of the two',
      });
    }
    return KINDS.flatMap((kind) => inDocuments(parsed, { kind, name: application }, steps));
  });
}

/** The entry of `kustomize.images`, as `name=repository:tag` or `repository:tag`, by the name that kustomize would look for. */
export function kustomizeImage(parsed: ParsedFile, target: Of<'argocd-kustomize-image'>): Reached {
  const { name } = target;
  const list = follow(sourceOf(parsed, target), [{ key: 'kustomize' }, { key: 'images' }]);
  if (list === undefined || !isSeq(list.node))
    throw notFound(parsed, `${target.source ?? 'source'}.kustomize.images`);
  const matches: Reached[] = [];
  list.node.items.forEach((item, index) => {
    const reached: Reached = { ...list, path: [...list.path, index], node: item as AnyNode, pair: undefined };
    refuseShared(reached);
    if (isScalar(item) && splitReference(textOf(item)).name === name) matches.push(reached);
  });
  const [entry, other] = matches;
  if (entry === undefined) throw notFound(parsed, `kustomize.images entry for ${name}`);
  if (other !== undefined) throw ambiguous(list, `${matches.length} entries are for the image ${name}`);
  return entry;
}

/** `helm.parameters` under a prefix. */
export interface Parameters {
  registry: string | undefined;
  repository: string | undefined;
  tag: ScalarSlot | undefined;
  digest: ScalarSlot | undefined;
}

/** Parameters `<prefix>.registry`, `.repository`, `.tag` and `.digest`; or the one of the name `<prefix>` with the whole reference. */
export function helmParameters(
  parsed: ParsedFile,
  target: Of<'argocd-helm-parameters'>,
): Parameters | { whole: ScalarSlot } {
  const { prefix } = target;
  const list = follow(sourceOf(parsed, target), [{ key: 'helm' }, { key: 'parameters' }]);
  if (list === undefined) throw notFound(parsed, `${target.source ?? 'source'}.helm.parameters`);
  const parameter = (name: string): ScalarSlot | undefined => {
    const entry = follow(list, [{ select: { key: 'name', value: name } }]);
    if (entry === undefined || !isMap(entry.node)) return undefined;
    return childScalar(entry, entry.node, 'value');
  };
  const parts = {
    registry: parameter(`${prefix}.registry`)?.value,
    repository: parameter(`${prefix}.repository`)?.value,
    tag: parameter(`${prefix}.tag`),
    digest: parameter(`${prefix}.digest`),
  };
  const whole = parameter(prefix);
  if (parts.tag === undefined && parts.digest === undefined) {
    if (whole === undefined)
      throw notFound(parsed, `helm.parameters of the name ${prefix}.digest, ${prefix}.tag or ${prefix}`);
    return { whole };
  }
  if (whole !== undefined)
    throw ambiguous(list, `the parameter ${prefix} stands beside ${prefix}.tag or ${prefix}.digest`);
  return parts;
}

/** A path inside of the Helm values, as an object or as text. */
export function helmValues(parsed: ParsedFile, target: Of<'argocd-helm-values'>): Reached {
  const { steps } = parsePath(target.path);
  const source = sourceOf(parsed, target);
  const [object, text] = (['valuesObject', 'values'] as const).map((key) =>
    follow(source, [{ key: 'helm' }, { key }]),
  );
  // Argo CD takes the object and leaves the text out: who reads the text only is misled.
  if (object && text) throw ambiguous(source, 'helm.values stands beside helm.valuesObject');
  const reached = object ? follow(object, steps) : text && follow(text, [{ nested: true }, ...steps]);
  if (reached === undefined) throw notFound(parsed, `${target.path} in the Helm values`);
  return reached;
}

/** The generators that hold other generators. https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators/ */
const NESTING = ['matrix', 'merge'];

/** A path inside of the one element of all list generators that has a value. */
export function listElement(parsed: ParsedFile, target: Of<'argocd-list-element'>): Reached {
  const { element, path, application } = target;
  const sets =
    application === undefined
      ? everywhere(parsed, 'spec.generators')
      : inDocuments(parsed, { kind: 'ApplicationSet', name: application }, [
          { key: 'spec' },
          { key: 'generators' },
        ]);
  const found = onlyOf(
    parsed,
    `list element with ${element.key}=${element.value}`,
    sets.flatMap((generators) => elementsOf(generators, element)),
  );
  const reached = follow(found, parsePath(path).steps);
  if (reached === undefined) throw notFound(parsed, `${path} in the element ${element.key}=${element.value}`);
  return reached;
}

function elementsOf(generators: Reached, element: { key: string; value: string }): Reached[] {
  const { node } = generators;
  if (!isSeq(node)) return [];
  return node.items.flatMap((_, index) => {
    const generator = follow(generators, [{ key: String(index) }]);
    if (generator === undefined) return [];
    const own = follow(generator, [{ key: 'list' }, { key: 'elements' }, { select: element }]);
    const nested = NESTING.map((key) => follow(generator, [{ key }, { key: 'generators' }]));
    return [...(own ? [own] : []), ...nested.flatMap((inner) => (inner ? elementsOf(inner, element) : []))];
  });
}
