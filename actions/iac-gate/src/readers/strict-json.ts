/**
 * JSON of a report, read within limits. JSON.parse keeps the last of two equal keys without a word, so that a second `results` could
 * hide the first; and what is nested deep ends the process later. Both are refused in one walk over the text.
 */

export interface JsonLimits {
  maxBytes: number;
  maxDepth: number;
}

export const reportLimits: JsonLimits = { maxBytes: 128 * 1024 * 1024, maxDepth: 200 };

export class ReportUnreadable extends Error {}

/** The value of a JSON text. Throws ReportUnreadable. */
export function strictJson(text: string, limits: JsonLimits = reportLimits): unknown {
  if (text.length > limits.maxBytes) throw new ReportUnreadable(`is larger than ${limits.maxBytes} bytes`);
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  walk(body, limits);
  try {
    return JSON.parse(body) as unknown;
  } catch (cause) {
    throw new ReportUnreadable('is not valid JSON', { cause });
  }
}

/** Objects are open with the set of their keys, arrays with undefined. */
function walk(text: string, limits: JsonLimits): void {
  const open: (Set<string> | undefined)[] = [];
  let expectsKey = false;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x22: {
        const end = stringEnd(text, i);
        const keys = open.at(-1);
        if (expectsKey && keys) {
          const raw = text.slice(i + 1, end);
          const key = raw.includes('\\') ? unescaped(raw) : raw;
          if (keys.has(key))
            throw new ReportUnreadable(`holds the key ${JSON.stringify(key)} twice in one object`);
          keys.add(key);
        }
        expectsKey = false;
        i = end;
        break;
      }
      case 0x7b:
      case 0x5b: {
        if (open.length >= limits.maxDepth) {
          throw new ReportUnreadable(`is nested deeper than ${limits.maxDepth} levels`);
        }
        expectsKey = text.charCodeAt(i) === 0x7b;
        open.push(expectsKey ? new Set() : undefined);
        break;
      }
      case 0x7d:
      case 0x5d:
        open.pop();
        expectsKey = false;
        break;
      case 0x2c:
        expectsKey = open.at(-1) !== undefined;
        break;
    }
  }
}

function stringEnd(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return end;
  }
  throw new ReportUnreadable('is not valid JSON: a string does not end');
}

function unescaped(raw: string): string {
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch (cause) {
    throw new ReportUnreadable('is not valid JSON: a key has a wrong escape', { cause });
  }
}
