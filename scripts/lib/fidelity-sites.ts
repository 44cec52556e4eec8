/** Where images stand in a YAML file: found from the tree alone, apart from the engine that is measured. */
import { isAlias, isMap, isScalar, isSeq, type Scalar } from 'yaml';
import { documentsOf } from './fidelity-documents.ts';

export type SiteKind =
  | 'image-string'
  | 'image-values'
  | 'kustomize-newTag'
  | 'kustomize-digest'
  | 'kustomize-image-string'
  | 'helm-parameter';

export interface Site {
  kind: SiteKind;
  /** From 0. */
  document: number;
  documents: number;
  /** Keys and indices; `inner` goes on inside of the block of text that stands at `path`. */
  path: (string | number)[];
  inner: (string | number)[] | undefined;
  value: string;
  /** Of an entry of a kustomization. */
  image: { name: string; newName: string | undefined } | undefined;
}

/** The end of a key that every site has. */
const MAYBE = /(?:images?|tag|digest|parameters)["']?\s*:/i;
/** A file that may be a site's: names of keys, for files that no parser reads. */
const TELLING = /^[ \t-]*["']?(?:image|newTag|imageTag|repository)["']?[ \t]*:[ \t]*\S/m;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const REFERENCE =
  /^(?:[a-z0-9.-]+(?::\d+)?\/)?[a-z0-9._/-]+(?::[A-Za-z0-9_][A-Za-z0-9._-]{0,127})?(?:@sha256:[0-9a-f]{64})?$/;

export type Sites = { sites: Site[] } | { unread: string };

/** Every image in a file; `unread` where the parser gives up. */
export function findSites(text: string, file: string): Sites {
  if (!MAYBE.test(text)) return { sites: [] };
  const documents = documentsOf(text);
  if (typeof documents === 'string') return TELLING.test(text) ? { unread: documents } : { sites: [] };
  const sites: Site[] = [];
  documents.forEach((document, index) => {
    const found = (site: Pick<Site, 'kind' | 'path' | 'value'> & Partial<Site>) =>
      sites.push({
        inner: undefined,
        image: undefined,
        ...site,
        document: index,
        documents: documents.length,
      });
    const root = document.contents;
    const kustomization =
      /(?:^|\/)kustomization\.ya?ml$/.test(file) ||
      (isMap(root) && /^(?:Kustomization|Component)$/.test(String(root.get('kind'))) && root.has('images'));
    walk(root, [], { found, kustomization });
  });
  return { sites };
}

interface Walk {
  found(site: Pick<Site, 'kind' | 'path' | 'value'> & Partial<Site>): void;
  kustomization: boolean;
}

function walk(node: unknown, path: (string | number)[], to: Walk): void {
  if (isSeq(node)) {
    node.items.forEach((item, index) => {
      walk(item, [...path, index], to);
    });
    return;
  }
  if (!isMap(node)) return;
  const text = (key: string) => {
    const value = node.get(key, true);
    return isScalar(value) ? textOf(value) : undefined;
  };
  const image = path.length === 2 && path[0] === 'images' && to.kustomization;
  for (const { key: keyNode, value } of node.items) {
    if (!isScalar(keyNode)) continue;
    const key = textOf(keyNode);
    const here = [...path, key];
    // An alias is a site too: the engine has to see it and refuse.
    const own = isScalar(value) ? textOf(value) : undefined;
    if (image && own && (key === 'newTag' || key === 'digest')) {
      to.found({
        kind: key === 'digest' ? 'kustomize-digest' : 'kustomize-newTag',
        path: here,
        value: own,
        image: { name: text('name') ?? '', newName: text('newName') },
      });
    } else if (key === 'image' && own && REFERENCE.test(own) && /[:@/]/.test(own)) {
      to.found({ kind: 'image-string', path: here, value: own });
    } else if (key === 'tag' && own && isImageMap(path, text('repository')) && isTagValue(own)) {
      to.found({ kind: 'image-values', path: here, value: own });
    } else if (key === 'digest' && own && DIGEST.test(own) && isImageMap(path, text('repository'))) {
      to.found({ kind: 'image-values', path: here, value: own });
    } else if (/^image[_-]?tag$/i.test(key) && own && isTagValue(own)) {
      to.found({ kind: 'image-values', path: here, value: own });
    } else if (key === 'parameters' && path.at(-1) === 'helm' && isSeq(value)) {
      parameters(value.items, here, to);
    } else if (key === 'images' && path.at(-1) === 'kustomize' && isSeq(value)) {
      value.items.forEach((item, index) => {
        if (isScalar(item) && /[:@]/.test(textOf(item)))
          to.found({ kind: 'kustomize-image-string', path: [...here, index], value: textOf(item) });
      });
    } else if (
      key === 'values' &&
      path.at(-1) === 'helm' &&
      isScalar(value) &&
      /BLOCK/.test(value.type ?? '')
    ) {
      const inner = findSites(String(value.value), '');
      if ('sites' in inner)
        for (const site of inner.sites) to.found({ ...site, path: here, inner: site.path });
    }
    if (!isAlias(value)) walk(value, here, to);
  }
}

function parameters(items: readonly unknown[], path: (string | number)[], to: Walk): void {
  items.forEach((item, index) => {
    if (!isMap(item)) return;
    const [name, value] = [item.get('name'), item.get('value', true)];
    if (typeof name !== 'string' || !/(?:^|\.)(?:image|image\.tag|image\.digest|imageTag)$/.test(name))
      return;
    if (!isScalar(value)) return;
    const own = textOf(value);
    if (TAG.test(own) || DIGEST.test(own) || REFERENCE.test(own))
      to.found({ kind: 'helm-parameter', path: [...path, index, 'value'], value: own });
  });
}

function isImageMap(path: readonly (string | number)[], repository: string | undefined): boolean {
  return repository !== undefined || /image/i.test(String(path.findLast((step) => typeof step === 'string')));
}

function isTagValue(value: string): boolean {
  const [tag = '', digest] = value.split('@');
  return TAG.test(tag) && (digest === undefined || DIGEST.test(digest));
}

function textOf(node: Scalar): string {
  return node.type === 'PLAIN' && node.source !== undefined ? node.source : String(node.value ?? '').trim();
}

/** Another value of the same form: the next version, or another digest. */
export function nextValue(value: string): string {
  const at = value.indexOf('sha256:');
  if (at >= 0)
    return value.slice(0, at) + value.slice(at).replace(/[0-9a-f]$/, (digit) => (digit === '0' ? '1' : '0'));
  const colon = value.lastIndexOf(':');
  const isReference = /[/:]/.test(value);
  if (isReference && colon <= value.lastIndexOf('/')) return `${value}:1.10`;
  const head = isReference ? value.slice(0, colon + 1) : '';
  const tag = value.slice(head.length);
  const bumped = tag.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
  return head + (bumped === tag ? `${tag}-1` : bumped);
}

/** The path of a site as Waybill's targets write it. */
export function targetPath(site: Site): string {
  const step = (key: string | number) =>
    typeof key === 'number' || /^[A-Za-z0-9_-]+$/.test(key) ? String(key) : `[${JSON.stringify(key)}]`;
  const steps = [...site.path.map(step), ...(site.inner ? ['|', ...site.inner.map(step)] : [])];
  return [`[#${site.document + 1}]`, ...steps].join('.');
}
