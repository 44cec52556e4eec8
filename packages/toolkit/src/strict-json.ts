/**
 * JSON that every reader reads alike. JSON.parse keeps the last of two equal keys without a word where another reader keeps the first
 * (RFC 8259, section 4: "unpredictable"), rounds numbers that do not fit (RFC 8785, section 3.2.2.3), and what is nested deep ends the
 * process later. All of it is refused in one walk over the text.
 */

export interface StrictJsonOptions {
  /** Of objects and lists within each other. */
  maxDepth?: number;
  /** `exact`: a number that is rounded when it is read is refused. What is written anew must say what was read. */
  numbers?: 'exact' | 'any';
}

/** What is wrong with a text; the message says on which line. */
export class JsonFault extends Error {}

/** A text that is no JSON at all. */
export class JsonSyntaxFault extends JsonFault {}

/** Nobody nests a document deeper; beyond this it is made to end its reader. */
const MAX_DEPTH = 200;
const NUMBER = /-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;

/** The value of a JSON text, with or without a byte order mark. Throws `JsonFault`. */
export function strictJson(
  text: string,
  { maxDepth = MAX_DEPTH, numbers = 'any' }: StrictJsonOptions = {},
): unknown {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  walk(body, maxDepth, numbers === 'exact');
  try {
    return JSON.parse(body) as unknown;
  } catch (cause) {
    throw new JsonSyntaxFault('is not valid JSON', { cause });
  }
}

/** Objects are open with the set of their keys, lists with undefined. */
function walk(text: string, maxDepth: number, exact: boolean): void {
  const open: (Set<string> | undefined)[] = [];
  let expectsKey = false;
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i);
    switch (character) {
      case 0x22: {
        const end = stringEnd(text, i);
        const keys = open.at(-1);
        if (expectsKey && keys) {
          const raw = text.slice(i + 1, end);
          const key = raw.includes('\\') ? unescaped(raw) : raw;
          if (keys.has(key))
            throw new JsonFault(`holds the key ${shown(key)} twice in one object, on line ${line(text, i)}`);
          keys.add(key);
        }
        expectsKey = false;
        i = end;
        break;
      }
      case 0x7b:
      case 0x5b: {
        if (open.length >= maxDepth)
          throw new JsonFault(`is nested deeper than ${maxDepth} levels, on line ${line(text, i)}`);
        expectsKey = character === 0x7b;
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
      default:
        if (exact && (character === 0x2d || (character >= 0x30 && character <= 0x39))) {
          NUMBER.lastIndex = i;
          const [digits = '', fraction, exponent] = NUMBER.exec(text) ?? [];
          if (!isKept(digits, fraction === undefined && exponent === undefined))
            throw new JsonFault(
              `holds the number ${shown(digits)}, which readers round, on line ${line(text, i)}: write it as a text`,
            );
          i += Math.max(digits.length - 1, 0);
        }
    }
  }
}

/** Whether a double holds the number: fractions to as many digits as it has, whole numbers to the last one. */
function isKept(digits: string, whole: boolean): boolean {
  const value = Number(digits);
  if (!Number.isFinite(value)) return false;
  return !whole || Number.isSafeInteger(value) || BigInt(digits) === BigInt(value);
}

function stringEnd(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return end;
  }
  throw new JsonSyntaxFault('is not valid JSON: a string does not end');
}

function unescaped(raw: string): string {
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch (cause) {
    throw new JsonSyntaxFault('is not valid JSON: a key has a wrong escape', { cause });
  }
}

const SHOWN_CHARACTERS = 80;

function shown(text: string): string {
  return JSON.stringify(text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text);
}

/** Counted from 1, as editors do. */
function line(text: string, position: number): number {
  let count = 1;
  for (let end = text.indexOf('\n'); end >= 0 && end < position; end = text.indexOf('\n', end + 1)) count++;
  return count;
}
