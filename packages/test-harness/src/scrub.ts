/** Takes out of a text what differs from run to run and from machine to machine, so that it can stand in a snapshot. */
export function scrub(text: string, replacements: Record<string, string> = {}): string {
  let out = text;
  for (const [found, name] of Object.entries(replacements).sort(([a], [b]) => b.length - a.length)) {
    if (found !== '') out = out.replaceAll(found, name);
  }
  return out
    .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, 'TIME')
    .replace(/ghadelimiter_[0-9a-f-]+/g, 'DELIMITER');
}
