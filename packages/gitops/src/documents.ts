/** YAML text as documents whose nodes know their offsets. Text only: bytes are decoded strictly, so that they come back the same. */
import { type Document, isAlias, type ParsedNode, parseAllDocuments, visit, type YAMLParseError } from 'yaml';
import { clusterFault } from './cluster-grammar.ts';
import { errors } from './errors.ts';
import { type Reading, readWith } from './reading.ts';

/** Offsets of nodes are into `text`, whose offsets into the file `origin` knows. */
export interface ParsedFile extends Reading {
  file: string;
  /** The file as it is. */
  source: string;
  documents: Document.Parsed<ParsedNode>[];
  /** Anchors with at least one alias, a set for each document. */
  consumed: Set<string>[];
  /** `file:line:column` of an offset. */
  place(offset: number): string;
}

/** The largest file seen in public GitOps repositories has 3.7 MB; beyond twice that it is no config file. */
const MAX_FILE_CHARS = 8 * 1024 * 1024;

/** Bytes as text, byte order mark kept. Throws WAYBILL_TARGET_UNREADABLE where they are not UTF-8. */
export function decodeFile(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw errors.TARGET_UNREADABLE({ message: `${file} is not UTF-8`, where: file, cause });
  }
}

/**
 * Parses every document. Keys that stand twice are left to who follows a path: they make a place uncertain only where they are on the way.
 * Throws WAYBILL_TARGET_UNREADABLE or _TEMPLATE.
 */
export function parseFile(source: string, file: string): ParsedFile {
  if (source.length > MAX_FILE_CHARS) {
    throw errors.TARGET_UNREADABLE({
      message: `${file} is larger than ${MAX_FILE_CHARS} characters`,
      where: file,
    });
  }
  const { reading, documents, fault } = readWith(source, (text) => documentsOf(text, file));
  if (fault) throw unreadable(source, file, reading.origin(fault.pos[0]), fault);
  // JSON is JSON to them.
  const refused = isJson(source) ? undefined : clusterFault(source);
  if (refused) {
    throw errors.TARGET_UNREADABLE({
      message: `${file} is not read by clusters: ${refused.reason}`,
      where: placeIn(source, file, refused.at),
      expected: 'YAML that kubectl, kustomize, Helm, Argo CD and Flux read (libyaml)',
    });
  }
  const { text, origin } = reading;
  return {
    file,
    source,
    text,
    origin,
    documents,
    consumed: documents.map(consumedAnchors),
    place: (offset) => placeIn(source, file, origin(offset)),
  };
}

function documentsOf(text: string, file: string): ParsedFile['documents'] {
  try {
    const parsed = parseAllDocuments(text, {
      keepSourceTokens: true,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    return Array.isArray(parsed) ? parsed : [];
  } catch (cause) {
    // Nesting that ends the parser's stack (CVE-2026-33532).
    throw errors.TARGET_UNREADABLE({ message: `${file} is nested too deep to be read`, where: file, cause });
  }
}

function unreadable(source: string, file: string, offset: number, fault: YAMLParseError) {
  const where = placeIn(source, file, offset);
  return looksLikeTemplate(source)
    ? errors.TARGET_TEMPLATE({ message: `${file} is a template, not YAML`, where, cause: fault })
    : errors.TARGET_UNREADABLE({
        message: `${file} is not valid YAML: ${fault.message}`,
        where,
        cause: fault,
      });
}

function placeIn(source: string, file: string, offset: number): string {
  const before = source.slice(0, offset);
  return `${file}:${before.split('\n').length}:${offset - before.lastIndexOf('\n')}`;
}

function consumedAnchors(document: Document.Parsed<ParsedNode>): Set<string> {
  const names = new Set<string>();
  visit(document, {
    Alias: (_, node) => {
      if (isAlias(node)) names.add(node.source);
    },
  });
  return names;
}

function isJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** An action of Go's text/template, as in Helm charts. */
function looksLikeTemplate(text: string): boolean {
  return /\{\{-?\s*(?:[.$/]|if\b|else\b|end\b|range\b|with\b|include\b|template\b|define\b|toYaml\b|tpl\b|quote\b|default\b)/.test(
    text,
  );
}
