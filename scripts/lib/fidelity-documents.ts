/** The trees of a YAML file, for what finds and judges: every key that stands twice in them, and every scalar as text. */
import { type Document, type ParsedNode, parseAllDocuments } from 'yaml';
import { readWith } from '../../packages/gitops/src/reading.ts';

/** The documents, or what is wrong with the text. */
export function documentsOf(text: string): Document.Parsed<ParsedNode>[] | string {
  try {
    const { documents, fault } = readWith(text, parse);
    return fault?.message ?? documents;
  } catch {
    return 'the parser gives up';
  }
}

function parse(text: string): Document.Parsed<ParsedNode>[] {
  const parsed = parseAllDocuments(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  return Array.isArray(parsed) ? parsed : [];
}
