/** Rendered manifests as resources, and what differs between two renderings of one overlay. */
import { lineDiff } from '@waybill/gitops';
import { LineCounter, parseAllDocuments } from 'yaml';

export interface Resource {
  /** `apps/v1 Deployment claims/claims-api` */
  id: string;
  kind: string;
  text: string;
}

/** What is wrong with a rendering as a text. */
export class RenderingFault extends Error {}

/** Splits a rendering. Throws `RenderingFault` for what is no list of Kubernetes resources. */
export function resourcesIn(rendering: string): Resource[] {
  const lines = new LineCounter();
  const documents = parseAllDocuments(rendering, { lineCounter: lines, logLevel: 'silent' });
  return documents.flatMap((document): Resource[] => {
    const fault = document.errors[0];
    if (fault) throw new RenderingFault(`line ${lines.linePos(fault.pos[0]).line}: ${fault.message}`);
    if (document.contents === null) return [];
    const [from, , to] = document.range;
    const text = rendering
      .slice(from, to)
      .replace(/^---[^\n]*\n/, '')
      .replace(/\n?(?:---|\.\.\.)?\s*$/, '\n');
    return [resource(document.toJS({ maxAliasCount: 100 }), text)];
  });
}

function resource(value: unknown, text: string): Resource {
  const { apiVersion, kind, metadata } = (value ?? {}) as Record<string, unknown>;
  const { name, namespace, generateName } = (metadata ?? {}) as Record<string, unknown>;
  const called = name ?? generateName;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || typeof called !== 'string')
    throw new RenderingFault(
      'a document is no Kubernetes resource: it lacks apiVersion, kind or metadata.name',
    );
  return {
    id: `${apiVersion} ${kind} ${typeof namespace === 'string' ? `${namespace}/` : ''}${called}`,
    kind,
    text,
  };
}

export interface ResourceDifference {
  id: string;
  kind: 'added' | 'removed' | 'changed';
  /** Lines that differ, with their numbers in the resource. */
  diff: string;
}

/** By resource, sorted. The order of resources and of keys says nothing. */
export function differences(base: readonly Resource[], head: readonly Resource[]): ResourceDifference[] {
  const [before, after] = [byId(base), byId(head)];
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((id): ResourceDifference[] => {
    const [was, is] = [before.get(id), after.get(id)];
    if (was === is) return [];
    const kind = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
    return [{ id, kind, diff: lineDiff(was ?? '', is ?? '') }];
  });
}

/** Two resources of one name are kept together: Kubernetes would take the last, a reader should see both. */
function byId(resources: readonly Resource[]): Map<string, string> {
  const out = new Map<string, string>();
  for (const { id, text } of resources) out.set(id, `${out.get(id) ?? ''}${text}`);
  return out;
}
