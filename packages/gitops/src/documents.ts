/** YAML text as documents whose nodes know their offsets. Text only: bytes are decoded strictly, so that they come back the same. */
import { type Document, isAlias, LineCounter, type ParsedNode, parseAllDocuments, visit } from 'yaml';
import { errors } from './errors.ts';

export interface ParsedFile {
  file: string;
  text: string;
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

/** Parses every document. Throws WAYBILL_TARGET_UNREADABLE, _TEMPLATE or (duplicate keys) _AMBIGUOUS. */
export function parseFile(text: string, file: string): ParsedFile {
  if (text.length > MAX_FILE_CHARS) {
    throw errors.TARGET_UNREADABLE({
      message: `${file} is larger than ${MAX_FILE_CHARS} characters`,
      where: file,
    });
  }
  const lines = new LineCounter();
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  let documents: Document.Parsed<ParsedNode>[];
  try {
    const parsed = parseAllDocuments(text, {
      lineCounter: lines,
      keepSourceTokens: true,
      uniqueKeys: true,
      prettyErrors: false,
      logLevel: 'silent',
    });
    documents = Array.isArray(parsed) ? parsed : [];
  } catch (cause) {
    // Nesting that ends the parser's stack (CVE-2026-33532).
    throw errors.TARGET_UNREADABLE({ message: `${file} is nested too deep to be read`, where: file, cause });
  }
  for (const document of documents) {
    const fault = document.errors[0];
    if (!fault) continue;
    const where = place(fault.pos[0]);
    if (fault.code === 'DUPLICATE_KEY') {
      throw errors.TARGET_AMBIGUOUS({
        message: `${file} holds a duplicate key: which of the two counts depends on the reader`,
        where,
        cause: fault,
      });
    }
    if (looksLikeTemplate(text)) {
      throw errors.TARGET_TEMPLATE({ message: `${file} is a template, not YAML`, where, cause: fault });
    }
    throw errors.TARGET_UNREADABLE({
      message: `${file} is not valid YAML: ${fault.message}`,
      where,
      cause: fault,
    });
  }
  return { file, text, documents, consumed: documents.map(consumedAnchors), place };
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

/** An action of Go's text/template, as in Helm charts. */
function looksLikeTemplate(text: string): boolean {
  return /\{\{-?\s*(?:[.$/]|if\b|else\b|end\b|range\b|with\b|include\b|template\b|define\b|toYaml\b|tpl\b|quote\b|default\b)/.test(
    text,
  );
}
