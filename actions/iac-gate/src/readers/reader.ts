/**
 * What a reader of a tool's report is. Adding a tool is adding src/readers/TOOL.ts with one of these and a line in
 * readers/index.ts.
 */
import type { Reading } from '../findings.ts';

export interface ReadContext {
  /** Folders whose name in front of a path is taken off: where the tool saw the repository. */
  roots: readonly string[];
}

export interface ReportReader {
  /** The format in words, for messages. */
  format: string;
  recognises(value: unknown): boolean;
  /** One reading for each tool that the report speaks for. Throws ReportUnreadable. */
  read(value: unknown, context: ReadContext): Reading[];
}

/** A value as an object, or undefined: how readers take apart what they do not trust. */
export function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

export function list(value: unknown): unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function lineNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

/**
 * A path of a report as a path in the repository; undefined for what leads out of it. Reports write `/main.tf`, `./main.tf`,
 * `file:///home/x/repo/main.tf` or `C:\repo\main.tf` for the same file.
 */
export function repositoryPath(raw: string | undefined, context: ReadContext): string | undefined {
  if (raw === undefined) return undefined;
  let path = raw;
  if (/^file:\/\//i.test(path)) path = path.replace(/^file:\/\/[^/]*/i, '');
  else if (/^[a-z][a-z0-9+.-]+:/i.test(path) && !/^[a-z]:[\\/]/i.test(path)) return undefined;
  if (path.includes('\\')) path = path.replaceAll('\\', '/');
  for (const root of context.roots) {
    if (path.startsWith(`${root}/`)) path = path.slice(root.length);
  }
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') return undefined;
    segments.push(segment);
  }
  return segments.length > 0 ? segments.join('/') : undefined;
}
