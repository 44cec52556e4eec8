/** All readers. The content of a report decides which one reads it, not its name. */
import type { Reading } from '../findings.ts';
import { checkovReader } from './checkov.ts';
import type { ReadContext, ReportReader } from './reader.ts';
import { sarifReader } from './sarif.ts';
import { ReportUnreadable, strictJson } from './strict-json.ts';

const readers: readonly ReportReader[] = [checkovReader, sarifReader];

/** Throws ReportUnreadable for what no reader recognises, and for what breaks the rules of its format. */
export function readReport(content: string, context: ReadContext): Reading[] {
  const value = strictJson(content);
  const reader = readers.find((candidate) => candidate.recognises(value));
  if (reader === undefined) {
    throw new ReportUnreadable(`is of no known format (${readers.map((known) => known.format).join(', ')})`);
  }
  return reader.read(value, context);
}
