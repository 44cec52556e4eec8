/** What people read, without what is different each time: each digest and commit is named by its place in the text. */
import { scrub } from '@waybill/test-harness';

const SHORT = 12;

export function golden(text: string): string {
  const known: string[] = [];
  const named = (hex: string) => {
    const short = hex.slice(0, SHORT);
    if (!known.includes(short)) known.push(short);
    return `HEX${known.indexOf(short) + 1}`;
  };
  return (
    scrub(text)
      .replace(/\b(?:[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32}|[0-9a-f]{12})\b/g, named)
      .replace(/\d{4}-\d\d-\d\d[ \u00a0]\d\d:\d\d(?: UTC)?/g, 'MINUTE')
      .replace(/\d{4}\\?-\d\d\\?-\d\dT\d\d:\d\d:\d\d\.\d+Z/g, 'TIME')
      // Each test has a config repository of its own, and may run alone.
      .replace(/\bconfig-\d+\b/g, 'config-N')
      .replace(/ran in (\w+) for .*? of/g, 'ran in $1 for N of')
  );
}
