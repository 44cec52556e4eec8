/** A commit message in its parts: subject, body and trailers. https://git-scm.com/docs/git-interpret-trailers */

export interface MessageParts {
  subject: string;
  body: string;
  trailers: readonly (readonly [name: string, value: string])[];
}

const TRAILER = /^([A-Za-z0-9][A-Za-z0-9-]*):\s+(.*)$/;

/** Trailers are the last paragraph, when every line of it is one (or goes on from the one before). */
export function messageParts(message: string): MessageParts {
  const [subject = '', ...rest] = message.trimEnd().split('\n');
  const paragraphs = rest
    .join('\n')
    .trim()
    .split(/\n\s*\n/);
  const last = paragraphs.at(-1)?.split('\n') ?? [];
  const trailers: [string, string][] = [];
  for (const line of last) {
    const found = TRAILER.exec(line);
    const before = trailers.at(-1);
    if (found) trailers.push([found[1] ?? '', found[2] ?? '']);
    else if (before && /^\s/.test(line)) before[1] += ` ${line.trim()}`;
    else return { subject, body: paragraphs.join('\n\n'), trailers: [] };
  }
  return { subject, body: paragraphs.slice(0, -1).join('\n\n'), trailers };
}
