/**
 * Typed inputs, parsed once. All faults are reported together, each with its name, what was found and what is allowed.
 * No invalid value ever becomes a default.
 *
 *     const inputs = parseInputs({ image: text('image', { required: true }), dryRun: flag('dry-run', { fallback: false }) }, env);
 */
import { statSync } from 'node:fs';
import { masked } from './secrets.ts';
import { errors } from './toolkit-errors.ts';

/** One input: its name in action.yml and how its text becomes a value. */
export interface InputSpec<T> {
  name: string;
  /** `raw` is trimmed and undefined when the input is not given. Throws `InputFault`. */
  parse(raw: string | undefined): T;
}

/** What is wrong with one input. */
export class InputFault extends Error {
  readonly allowed: string;
  readonly found?: string;
  constructor(allowed: string, found?: string) {
    super(allowed);
    this.allowed = allowed;
    this.found = found;
  }
}

export interface FaultLine {
  name: string;
  allowed: string;
  found?: string;
}

export type InputSchema = Record<string, InputSpec<unknown>>;
export type InputValues<S extends InputSchema> = {
  [K in keyof S]: S[K] extends InputSpec<infer T> ? T : never;
};

interface Common {
  required?: boolean;
}
type Optional<T, O> = O extends { required: true } ? T : O extends { fallback: T } ? T : T | undefined;

/**
 * Reads every input of `schema` from INPUT_* variables and then applies `check`, which returns further faults that concern
 * several inputs. Throws one WAYBILL_INVALID_INPUT that lists all of them.
 */
export function parseInputs<S extends InputSchema>(
  schema: S,
  env: NodeJS.ProcessEnv,
  check?: (values: InputValues<S>) => FaultLine[],
): InputValues<S> {
  const faults: FaultLine[] = [];
  const values: Record<string, unknown> = {};
  const unread = new Set<string>();
  for (const [property, spec] of Object.entries(schema)) {
    const raw = env[inputVariable(spec.name)]?.trim();
    try {
      values[property] = spec.parse(raw === '' ? undefined : raw);
    } catch (fault) {
      if (!(fault instanceof InputFault)) throw fault;
      unread.add(property);
      faults.push({ name: spec.name, allowed: fault.allowed, found: fault.found });
    }
  }
  if (check) faults.push(...checked(values as InputValues<S>, unread, check));
  if (faults.length > 0) throw invalidInputs(faults);
  return values as InputValues<S>;
}

/** What a check over several inputs finds; nothing where it asks for one that could not be read. */
function checked<V extends object>(
  values: V,
  unread: ReadonlySet<string>,
  check: (values: V) => FaultLine[],
): FaultLine[] {
  const asked = new Error('an input that could not be read was asked for');
  const guarded = new Proxy(values, {
    get(target, property) {
      if (unread.has(String(property))) throw asked;
      return Reflect.get(target, property);
    },
  });
  try {
    return check(guarded);
  } catch (error) {
    if (error === asked) return [];
    throw error;
  }
}

/** One error for all faults. */
export function invalidInputs(faults: FaultLine[]) {
  const lines = faults.map((fault) =>
    fault.found === undefined
      ? `"${fault.name}": ${fault.allowed}`
      : `"${fault.name}": ${fault.allowed}; found ${JSON.stringify(fault.found)}`,
  );
  const noun = faults.length === 1 ? 'input is' : 'inputs are';
  return errors.INVALID_INPUT({
    message: `${faults.length} ${noun} missing or wrong:\n${lines.map((line) => `  - ${line}`).join('\n')}`,
    details: { faults },
  });
}

/** The variable in which the runner hands an input over: upper case, blanks as underscores, hyphens kept. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function spec<T, O extends Common & { fallback?: T }>(
  name: string,
  options: O | undefined,
  parse: (raw: string) => T,
  required: string,
): InputSpec<Optional<T, O>> {
  return {
    name,
    parse(raw) {
      if (raw !== undefined) return parse(raw) as Optional<T, O>;
      if (options?.required) throw new InputFault(required);
      return options?.fallback as Optional<T, O>;
    },
  };
}

/** Any text, or text of a form: `pattern` must match the whole value, `form` says in words what is allowed. */
export function text<O extends Common & { fallback?: string; pattern?: RegExp; form?: string }>(
  name: string,
  options?: O,
) {
  const form = options?.form ?? 'a text';
  return spec<string, O>(
    name,
    options,
    (raw) => {
      if (/[\0\r]/.test(raw)) throw new InputFault(`${form}, without control characters`, raw);
      if (options?.pattern && !options.pattern.test(raw)) throw new InputFault(`must be ${form}`, raw);
      return raw;
    },
    `is required: ${form}`,
  );
}

/** A secret: masked as it is read, never shown in a fault. */
export function secret<O extends Common & { fallback?: string; form?: string }>(name: string, options?: O) {
  return spec<string, O>(name, options, (raw) => masked(raw), `is required: ${options?.form ?? 'a secret'}`);
}

/** true or false, in the three spellings of the YAML 1.2 core schema. Anything else is a fault, not a "no". */
export function flag<O extends Common & { fallback?: boolean }>(name: string, options?: O) {
  return spec<boolean, O>(
    name,
    options,
    (raw) => {
      if (['true', 'True', 'TRUE'].includes(raw)) return true;
      if (['false', 'False', 'FALSE'].includes(raw)) return false;
      throw new InputFault('must be true or false', raw);
    },
    'is required: true or false',
  );
}

/** A whole number within bounds, both included. */
export function integer<O extends Common & { fallback?: number; min?: number; max?: number }>(
  name: string,
  options?: O,
) {
  const min = options?.min ?? 0;
  const max = options?.max ?? Number.MAX_SAFE_INTEGER;
  const form =
    max === Number.MAX_SAFE_INTEGER
      ? `a whole number, at least ${min}`
      : `a whole number from ${min} to ${max}`;
  return spec<number, O>(
    name,
    options,
    (raw) => {
      const value = Number(raw);
      if (!/^-?\d{1,16}$/.test(raw) || value < min || value > max)
        throw new InputFault(`must be ${form}`, raw);
      return value;
    },
    `is required: ${form}`,
  );
}

/** One of a few words. */
export function choice<const T extends string, O extends Common & { fallback?: T }>(
  name: string,
  words: readonly T[],
  options?: O,
) {
  return spec<T, O>(
    name,
    options,
    (raw) => {
      const word = words.find((candidate) => candidate === raw);
      if (word === undefined) throw new InputFault(`must be one of: ${words.join(', ')}`, raw);
      return word;
    },
    `is required: one of ${words.join(', ')}`,
  );
}

/** Several values, one a line; blank lines and lines that begin with # are left out. Each must match `pattern`. */
export function lines<
  O extends Common & { fallback?: string[]; pattern?: RegExp; form?: string; max?: number },
>(name: string, options?: O) {
  const form = options?.form ?? 'one value a line';
  return spec<string[], O>(
    name,
    options,
    (raw) => {
      const values = raw
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
      const wrong = values.find((value) => options?.pattern && !options.pattern.test(value));
      if (wrong !== undefined) throw new InputFault(`each line must be ${form}`, wrong);
      if (options?.max !== undefined && values.length > options.max) {
        throw new InputFault(`must hold at most ${options.max} lines`, `${values.length} lines`);
      }
      return values;
    },
    `is required: ${form}`,
  );
}

/** `key=value`, one a line. A key may stand once. */
export function pairs<O extends Common & { fallback?: Record<string, string> }>(name: string, options?: O) {
  return spec<Record<string, string>, O>(
    name,
    options,
    (raw) => {
      const out: Record<string, string> = {};
      for (const line of raw.split(/\r?\n/)) {
        const trimmed = line.trim();
        if (trimmed === '' || trimmed.startsWith('#')) continue;
        const at = trimmed.indexOf('=');
        if (at < 1) throw new InputFault('each line must be key=value', trimmed);
        const key = trimmed.slice(0, at).trim();
        if (Object.hasOwn(out, key)) throw new InputFault('each key may stand once', key);
        out[key] = trimmed.slice(at + 1).trim();
      }
      return out;
    },
    'is required: key=value, one a line',
  );
}

/** What a path names: `any` is a file or a folder. */
type PathKind = 'file' | 'folder' | 'any';

const PATH_FORMS: Record<PathKind, string> = {
  file: 'the path of a file',
  folder: 'the path of a folder',
  any: 'the path of a file or folder',
};

/** Throws `InputFault` unless something of this kind is there. */
function expectPath(path: string, kind: PathKind): void {
  const form = PATH_FORMS[kind];
  if (/[\0\r\n]/.test(path)) throw new InputFault(`must be ${form}`, path);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new InputFault(`must be ${form} that exists`, path);
  if (kind !== 'any' && found.isDirectory() !== (kind === 'folder'))
    throw new InputFault(`must be ${form}, and this is a ${kind === 'file' ? 'folder' : 'file'}`, path);
}

/** The path of something that is there; a file where not said otherwise. */
export function existingPath<O extends Common & { fallback?: string; kind?: PathKind }>(
  name: string,
  options?: O,
) {
  const kind = options?.kind ?? 'file';
  return spec<string, O>(
    name,
    options,
    (raw) => {
      expectPath(raw, kind);
      return raw;
    },
    `is required: ${PATH_FORMS[kind]}`,
  );
}

/** Paths of files that are there, one a line. */
export function existingFiles<O extends Common & { fallback?: string[]; max?: number }>(
  name: string,
  options?: O,
) {
  const { parse } = lines(name, { ...options, form: PATH_FORMS.file });
  return spec<string[], O>(
    name,
    options,
    (raw) => {
      const paths = parse(raw) ?? [];
      for (const path of paths) expectPath(path, 'file');
      return paths;
    },
    `is required: ${PATH_FORMS.file}, one a line`,
  );
}

/** Throws `InputFault` unless a file is there: for paths within an input of another form. */
export function expectFile(path: string): void {
  expectPath(path, 'file');
}

/** A web address; https only, save for loopback. */
export function url<O extends Common & { fallback?: string }>(name: string, options?: O) {
  const form = 'an https address (http is allowed for this machine only)';
  return spec<string, O>(
    name,
    options,
    (raw) => {
      const parsed = URL.parse(raw);
      const loopback = parsed !== null && ['127.0.0.1', 'localhost', '[::1]'].includes(parsed.hostname);
      if (parsed === null || !(parsed.protocol === 'https:' || (parsed.protocol === 'http:' && loopback))) {
        throw new InputFault(`must be ${form}`, raw);
      }
      return raw.replace(/\/+$/, '');
    },
    `is required: ${form}`,
  );
}

/** Any other form: `parse` throws `InputFault` with what is allowed. */
export function custom<T, O extends Common & { fallback?: T }>(
  name: string,
  parse: (raw: string) => T,
  options?: O & { form?: string },
) {
  return spec<T, O>(
    name,
    options,
    parse,
    `is required: ${options?.form ?? 'see the description of the input'}`,
  );
}
