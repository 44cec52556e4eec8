/** Narrowing of JSON from outside: each reader gives the value or undefined, never a guess. */

export type JsonObject = Record<string, unknown>;

export function asObject(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined;
}

export function asArray(value: unknown): unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

/** A text that is not empty. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A count: a whole number that is not negative. */
export function asCount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** The value at a path of keys (text) and positions (number). */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  let current: unknown = value;
  for (const step of path) {
    if (typeof step === 'number') current = asArray(current)?.[step];
    else {
      const object = asObject(current);
      current = object && Object.hasOwn(object, step) ? object[step] : undefined;
    }
  }
  return current;
}

export function textAt(value: unknown, ...path: (string | number)[]): string | undefined {
  return asText(at(value, ...path));
}
