/** Text for the place of a scalar, so that every reader takes it as that text and not as a number, a date or a word of YAML. */
import type { ScalarStyle } from './slots.ts';

/** Letters that start nothing and end nothing in plain scalars, in and out of flow collections: YAML 1.2.2, section 7.3.3. */
const PLAIN = /^[A-Za-z0-9_./](?:[A-Za-z0-9_./@+=-]|:(?=[A-Za-z0-9_./@+=-]))*$/;
/** What YAML 1.1 and 1.2 readers take as a number, also in base 60 and with underscores; or as a date: yaml.org/type. */
const NUMBER =
  /^[-+]?(?:0[xX][0-9a-fA-F_]+|0o[0-7_]+|0b[01_]+|(?:\d[\d_]*)?\.?[\d_]*(?:[eE][-+]?\d+)?|\d[\d_]*(?::[0-5]?\d)+(?:\.\d*)?|\.(?:inf|Inf|INF|nan|NaN|NAN))$/;
const DATE = /^\d{4}-\d{1,2}-\d{1,2}(?:$|[Tt \t])/;
const WORD = /^(?:y|n|yes|no|on|off|true|false|null|~)$/i;

/** Whether a value needs quotes to stay a text. */
export function needsQuotes(value: string): boolean {
  return !PLAIN.test(value) || NUMBER.test(value) || DATE.test(value) || WORD.test(value);
}

/** The value as it may stand between what is around a scalar of this style; undefined where it may not. */
export function writtenAs(value: string, style: ScalarStyle, json: boolean): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/.test(value)) return undefined;
  switch (style) {
    case 'plain':
      return json || needsQuotes(value) ? JSON.stringify(value) : value;
    case 'single':
      return value.includes("'") ? undefined : value;
    case 'double':
      return /["\\]/.test(value) ? undefined : value;
    case 'block':
      return value === value.trim() && value !== '' ? value : undefined;
  }
}
