/** The trees of a YAML file, for what finds and judges: every key that stands twice in them, and every scalar as text. */
import { type Document, type ParsedNode, parseAllDocuments } from 'yaml';
import { deepened, type Reading, withoutMarks } from '../../packages/gitops/src/reading.ts';

/** The documents, or what is wrong with the text. */
export function documentsOf(text: string): Document.Parsed<ParsedNode>[] | string {
  const reading = withoutMarks(text);
  const documents = parse(reading);
  if (typeof documents !== 'string') return documents;
  const again = deepened(reading);
  const others = again && parse(again);
  return typeof others === 'object' ? others : documents;
}

function parse({ text }: Reading): Document.Parsed<ParsedNode>[] | string {
  try {
    const parsed = parseAllDocuments(text, {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    if (!Array.isArray(parsed)) return [];
    return parsed.find((document) => document.errors.length > 0)?.errors[0]?.message ?? parsed;
  } catch {
    return 'the parser gives up';
  }
}
