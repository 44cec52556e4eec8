/** Commands that Waybill's documents and summaries tell people to run. */

/** The shell commands in the fenced blocks of a Markdown text: lines that end in a backslash go on in the next. */
export function commandsIn(markdown: string): string[] {
  return [...markdown.matchAll(/^```sh\n(.*?)^```$/gms)].flatMap((block) =>
    (block[1] ?? '')
      .replace(/\\\n\s*/g, '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#')),
  );
}

/** Replaces every name. Throws for one that the command does not hold: then the document has changed and the test must follow. */
export function filledIn(command: string, names: Record<string, string>): string {
  let out = command;
  for (const [name, value] of Object.entries(names)) {
    if (!out.includes(name)) throw new Error(`"${name}" is not in: ${command}`);
    out = out.replaceAll(name, value);
  }
  return out;
}
