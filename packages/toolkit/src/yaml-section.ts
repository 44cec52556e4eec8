/** A mapping of a settings file, read strictly: what is unknown or of another form is a fault that names the key. */
import type { WaybillError } from './errors.ts';

type Invalid = (facts: { message: string; where: string; expected: string; found?: string }) => WaybillError;

export class YamlSection {
  /** Of the file, in messages. */
  readonly name: string;
  readonly #path: string;
  readonly #map: Record<string, unknown>;
  readonly #invalid: Invalid;

  /** @param invalid the error that every fault becomes. */
  constructor(value: unknown, name: string, invalid: Invalid, path = '') {
    this.name = name;
    this.#path = path;
    this.#invalid = invalid;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw this.#error(path || 'the file', 'must be a mapping of keys to values', value);
    }
    this.#map = value as Record<string, unknown>;
  }

  keys(): string[] {
    return Object.keys(this.#map);
  }

  value(key: string): unknown {
    return Object.hasOwn(this.#map, key) ? this.#map[key] : undefined;
  }

  only(allowed: readonly string[]): void {
    const unknown = this.keys().find((key) => !allowed.includes(key));
    if (unknown !== undefined)
      throw this.fault(unknown, `is not a key here; known are: ${allowed.join(', ')}`);
  }

  /** The mapping under a key; an empty one where there is none. */
  section(key: string): YamlSection {
    return this.child(this.value(key) ?? {}, this.#join(key));
  }

  /** A mapping in a list: `path` is its whole path in the file. */
  child(value: unknown, path: string): YamlSection {
    return new YamlSection(value, this.name, this.#invalid, path);
  }

  list(key: string): unknown[] | undefined {
    const value = this.value(key);
    if (value === undefined || value === null) return undefined;
    if (!Array.isArray(value)) throw this.fault(key, 'must be a list', value);
    return value;
  }

  strings(key: string): string[] {
    return (this.list(key) ?? []).map((item) => {
      if (typeof item !== 'string')
        throw this.fault(key, 'must be a list of texts (put numbers in quotes)', item);
      return item;
    });
  }

  string(key: string): string {
    const value = this.value(key);
    if (typeof value !== 'string' || value === '') throw this.fault(key, 'must be a text', value);
    return value;
  }

  flag(key: string): boolean {
    const value = this.value(key) ?? false;
    if (typeof value !== 'boolean') throw this.fault(key, 'must be true or false', value);
    return value;
  }

  word<const T extends string>(key: string, words: readonly T[], fallback?: T): T {
    return this.oneOf(key, words, this.value(key) ?? fallback);
  }

  /** `value` of `key` where it is one of the words. */
  oneOf<const T extends string>(key: string, words: readonly T[], value: unknown): T {
    const word = words.find((candidate) => candidate === value);
    if (word === undefined) throw this.fault(key, `must be one of: ${words.join(', ')}`, value);
    return word;
  }

  fault(key: string, expected: string, found?: unknown): WaybillError {
    return this.#error(this.#join(key), expected, found);
  }

  #join(key: string): string {
    return this.#path === '' ? key : `${this.#path}.${key}`;
  }

  #error(key: string, expected: string, found?: unknown): WaybillError {
    return this.#invalid({
      message: `${this.name}: "${key}" ${expected}`,
      where: `${this.name}, ${key}`,
      expected,
      found: found === undefined ? undefined : (JSON.stringify(found)?.slice(0, 200) ?? String(found)),
    });
  }
}
