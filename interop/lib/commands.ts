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

/** The fenced YAML block of a Markdown text that is a Kubernetes resource of this kind. Throws when there is not exactly one. */
export function resourceIn(markdown: string, kind: string): string {
  const blocks = [...markdown.matchAll(/^```yaml\n(.*?)^```$/gms)]
    .map((block) => block[1] ?? '')
    .filter((block) => new RegExp(`^kind: ${kind}$`, 'm').test(block));
  const [block] = blocks;
  if (block === undefined || blocks.length > 1)
    throw new Error(`${blocks.length} resources of kind ${kind} are printed; expected one`);
  return block;
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
