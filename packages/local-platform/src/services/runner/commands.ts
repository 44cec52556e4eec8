/**
 * Workflow commands in a step's output (`::error file=a,line=1::text`).
 * Source: GitHub docs, "Workflow commands"; actions/toolkit, packages/core/src/command.ts (escapes).
 */

export interface WorkflowCommand {
  name: string;
  properties: Record<string, string>;
  message: string;
}

const COMMAND = /^::([A-Za-z][A-Za-z-]*)(?: ([^\r\n]*?))?::([^\r\n]*)$/;

/** The command in a line, or undefined. */
export function parseCommand(line: string): WorkflowCommand | undefined {
  const match = COMMAND.exec(line.replace(/[\r\n]+$/, ''));
  if (!match) return undefined;
  const properties: Record<string, string> = {};
  for (const pair of (match[2] ?? '').split(',')) {
    const at = pair.indexOf('=');
    if (at > 0) properties[pair.slice(0, at).trim().toLowerCase()] = unescapeProperty(pair.slice(at + 1));
  }
  return { name: (match[1] ?? '').toLowerCase(), properties, message: unescapeData(match[3] ?? '') };
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}
