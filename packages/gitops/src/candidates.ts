/** The places of a file that name an image, as targets: what a declaration is chosen from. Pure. */
import { WaybillError } from '@waybill/toolkit';
import { isMap, isScalar } from 'yaml';
import { everywhere } from './descend.ts';
import { type ParsedFile, parseFile } from './documents.ts';
import { splitReference } from './image.ts';
import { type AnyMap, pairsOf, textOf } from './nodes.ts';
import { isWorkloadKind, type Step, type Target } from './target.ts';
import { pathText, type Visited, walk } from './walk.ts';

/** Keys whose value names an image without its version. */
const NAMES = new Set(['repository', 'newName', 'name']);

/** Files that may hold a target. */
export function mayHoldTarget(path: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(path) || /(?:^|\/)Kustomization$/.test(path);
}

/**
 * Targets in a file for the image of `repository` (`registry/repository`), where the file itself says that they are. Throws as
 * `parseFile` for a file that names the image and can't be read.
 */
export function targetsIn(text: string, file: string, repository: string): Target[] {
  // The last part of a name stands in every way to write it, in one piece.
  const last = repository.slice(repository.lastIndexOf('/') + 1);
  if (!text.includes(last)) return [];
  const parsed = parseFile(text, file);
  const found: Target[] = [];
  for (const visited of walk(parsed)) {
    const { node } = visited;
    if (isMap(node)) found.push(...ofMapping(parsed, visited, node, repository));
    else if (isScalar(node)) {
      const value = textOf(node);
      if (node.type === 'BLOCK_LITERAL' && value.includes(last))
        found.push(...inBlock(parsed, visited, String(node.value), repository));
      else found.push(...ofReference(parsed, visited, value, repository));
    }
  }
  return found;
}

/** Values in a block of text that is YAML itself. A block that is something else holds none. */
function inBlock(parsed: ParsedFile, visited: Visited, text: string, repository: string): Target[] {
  let inner: Target[];
  try {
    inner = targetsIn(text, parsed.file, repository);
  } catch (error) {
    if (error instanceof WaybillError) return [];
    throw error;
  }
  const path = located(parsed, visited.document, visited.steps);
  return inner.flatMap((target) =>
    (target.kind === 'helm-values' || target.kind === 'yaml-path') && !target.path.includes('|')
      ? [{ ...target, path: `${path}.|.${target.path}` }]
      : [],
  );
}

function ofMapping(parsed: ParsedFile, visited: Visited, map: AnyMap, repository: string): Target[] {
  const text = (key: string) => {
    const value = pairsOf(map, key)[0]?.value;
    return isScalar(value) ? textOf(value) : undefined;
  };
  const { file } = parsed;
  const keys = keysOf(visited.steps);
  if (keys.at(-2) === 'images' && text('name') !== undefined && text('repository') === undefined) {
    const name = text('name') ?? '';
    if ((text('newName') ?? name) !== repository) return [];
    // The list of a kustomization, else one that a controller hands to kustomize.
    if (keys.length === 2 && parsed.documents.length === 1) return [{ kind: 'kustomize-image', file, name }];
    const path = located(parsed, visited.document, visited.steps.slice(0, -1));
    return [{ kind: 'kustomize-image', file, name, path }];
  }
  const [, prefix] = /^(.+)\.repository$/.exec(text('name') ?? '') ?? [];
  if (keys.at(-2) === 'parameters' && keys.at(-3) === 'helm' && prefix !== undefined) {
    if (text('value') !== repository) return [];
    const source = located(parsed, visited.document, visited.steps.slice(0, -3));
    return [{ kind: 'argocd-helm-parameters', file, source, prefix }];
  }
  const named = text('repository');
  const digested = ['tag', 'digest', 'sha'].some((key) => pairsOf(map, key).length > 0);
  if (named === undefined || !digested) return [];
  const registry = text('registry');
  const whole = registry === undefined || registry === '' ? named : `${registry}/${named}`;
  // Without a registry in the values the chart puts its own before the repository.
  const same = whole === repository || (registry === undefined && repository.endsWith(`/${named}`));
  if (!same) return [];
  return [{ kind: 'helm-values', file, path: located(parsed, visited.document, visited.steps) }];
}

function ofReference(parsed: ParsedFile, visited: Visited, value: string, repository: string): Target[] {
  const { file } = parsed;
  const { steps, document } = visited;
  const key = keysOf(steps).at(-1) ?? '';
  const reference = splitReference(value);
  if (reference.repository !== repository || NAMES.has(key)) return [];
  const workload = key === 'image' ? containerOf(parsed, visited) : undefined;
  if (workload) return [{ kind: 'workload-image', file, ...workload }];
  // A repository alone may have its tag in another place.
  if (reference.tag === undefined && reference.digest === undefined) return [];
  return [{ kind: 'yaml-path', file, path: located(parsed, document, steps), form: 'reference' }];
}

/** The container that an `image` belongs to, in a workload that has a kind and a name of its own. */
function containerOf(
  parsed: ParsedFile,
  { steps, document }: Visited,
): { workload: string; container: string } | undefined {
  const keys = keysOf(steps);
  if (!/^(?:containers|initContainers)$/.test(keys.at(-3) ?? '')) return undefined;
  const id = identityOf(parsed, document);
  const container = scalarAt(parsed, document, [...steps.slice(0, -1), { key: 'name' }]);
  if (id === undefined || container === undefined || !isWorkloadKind(id.kind)) return undefined;
  return { workload: `${id.kind}/${id.name}`, container };
}

/** A path that means one document: by kind and name where it has both and they are its own, else by its number. */
function located(parsed: ParsedFile, document: number, steps: readonly Step[]): string {
  const path = pathText(steps);
  if (parsed.documents.length === 1) return path;
  const id = identityOf(parsed, document);
  const named = id && /^[A-Za-z]+$/.test(id.kind) && /^[^\]=/]+$/.test(id.name);
  if (!named || everywhere(parsed, `[${id.kind}/${id.name}].kind`).length !== 1)
    return `[#${document + 1}].${path}`;
  return `[${id.kind}/${id.name}].${path}`;
}

function identityOf(parsed: ParsedFile, document: number): { kind: string; name: string } | undefined {
  const kind = scalarAt(parsed, document, [{ key: 'kind' }]);
  const name = scalarAt(parsed, document, [{ key: 'metadata' }, { key: 'name' }]);
  return kind === undefined || name === undefined ? undefined : { kind, name };
}

function scalarAt(parsed: ParsedFile, document: number, steps: readonly Step[]): string | undefined {
  let node: unknown = parsed.documents[document]?.contents;
  for (const step of steps) {
    if (!('key' in step)) return undefined;
    if (isMap(node)) node = pairsOf(node, step.key)[0]?.value;
    else node = (node as { items?: unknown[] } | undefined)?.items?.[Number(step.key)];
  }
  return isScalar(node) ? textOf(node) : undefined;
}

function keysOf(steps: readonly Step[]): string[] {
  return steps.map((step) => ('key' in step ? step.key : ''));
}
