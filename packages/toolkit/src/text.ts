/** Text from outside, made harmless for the two places where it could be taken for an order: the log and Markdown. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is taken out
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: see above
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/**
 * Characters that turn the reading direction or hide: homographs and "Trojan Source" (CVE-2021-42574). Format characters and what shows
 * nothing by default (Unicode Character Database), but for the selector that makes an emoji of a sign.
 */
const INVISIBLE = /(?!\ufe0f)[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * A text for the log. The runner takes a line that begins with `::` or holds `##[` for a command; such a line is broken apart
 * so that it is only text (documented under "Workflow commands for GitHub Actions").
 */
export function logText(value: string): string {
  return value
    .replace(ANSI, '')
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, '\ufffd')
    .replace(INVISIBLE, '\ufffd')
    .split('\n')
    .map((line) => line.replace(/^(\s*)::/, '$1: :').replaceAll('##[', '# #['))
    .join('\n');
}

/** A text on one line, cut at `max` characters. */
export function oneLine(value: string, max = 300): string {
  const flat = value
    .replace(ANSI, '')
    .replace(/\s+/g, ' ')
    .replace(CONTROL, '\ufffd')
    .replace(INVISIBLE, '\ufffd')
    .trim();
  const characters = [...flat];
  return characters.length <= max ? flat : `${characters.slice(0, max - 1).join('')}…`;
}

/**
 * A text for Markdown (job summary, pull request, comment): no HTML, no link, image, mention, reference to an issue, table break or
 * closing keyword survives; it reads as it was written. GitHub looks for mentions and references in what Markdown has made of it: an entity
 * is none (CommonMark, 2.5), and where a backslash would be gone a word joiner stands.
 */
export function markdownText(value: string, max = 300): string {
  return linkText(value, max).replace(/\\#(?=\d)/g, '\\#\u2060');
}

/** As `markdownText`, where GitHub looks for no reference to an issue: inside of a link. */
function linkText(value: string, max = 300): string {
  return (
    oneLine(value, max)
      .replaceAll('&', '&amp;')
      .replace(/[\\`*_{}[\]()<>#!|~$]/g, (character) => `\\${character}`)
      .replace(/\\</g, '&lt;')
      .replace(/\\>/g, '&gt;')
      .replaceAll('@', '@\u2060')
      .replace(/\b(https?|ftp|mailto):/gi, '$1\u2060:')
      .replace(/\bwww\./gi, 'www\u2060.')
      .replace(/\bGH-(\d)/gi, 'GH\u2060-$1')
      // Only at the beginning do these make a list.
      .replace(/^(?:[-+]|\d{1,9}[.)])(?=\s|$)/, (marker) => `${marker.slice(0, -1)}\\${marker.slice(-1)}`)
  );
}

/** `2026-11-21T10:08:54.123Z` → `2026-11-21 10:08 UTC`; what is no time is neutralised as text. */
export function shortTime(time: string): string {
  const parsed = new Date(time);
  if (Number.isNaN(parsed.getTime())) return markdownText(time);
  return `${parsed.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** A text with its times (RFC 3339, UTC) as people read them. */
export function readableTimes(text: string): string {
  return text.replace(/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, (time) => shortTime(time));
}

/** A text in backticks that it cannot leave; `|` is escaped so that it can stand in a table. */
export function markdownCode(value: string, max = 300): string {
  const flat = oneLine(value, max).replaceAll('`', '\u02cb').replaceAll('|', '\\|');
  return flat === '' ? '' : `\`${flat}\``;
}

/** A link whose text and target come from outside; only http(s) targets become links. */
export function markdownLink(label: string, target: string): string {
  const parsed = URL.parse(target);
  if (parsed === null || !['http:', 'https:'].includes(parsed.protocol)) return markdownText(label);
  return `[${linkText(label)}](${parsed.href.replace(/[()<>\s|]/g, (c) => encodeURIComponent(c).replace(/[()]/g, (b) => (b === '(' ? '%28' : '%29')))})`;
}
