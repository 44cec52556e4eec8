/**
 * Errors with a stable code. A message tells what was expected, what was found, where, and how to mend it; the code is what
 * scripts and `docs/errors.md` go by. Three kinds: the user's fault, the fault of a system at the other end, and our bug.
 */

export type ErrorKind = 'user' | 'remote' | 'bug';

/** One entry of a catalogue: the documentation of a code. */
export interface ErrorEntry {
  kind: ErrorKind;
  /** What happened, in one sentence, for docs/errors.md. */
  summary: string;
  /** How to mend it, used where the place that throws knows nothing better. */
  fix: string;
}

/** What the place that throws knows. `message` is one sentence without a full stop. */
export interface ErrorFacts {
  message: string;
  /** The input, file and line, or address at fault. */
  where?: string;
  expected?: string;
  found?: string;
  fix?: string;
  cause?: unknown;
  /** Facts for the audit log and for tests; never a secret. */
  details?: Record<string, unknown>;
}

export class WaybillError extends Error {
  /** `WAYBILL_` and the key of the catalogue entry. Never changes once released. */
  readonly code: string;
  readonly kind: ErrorKind;
  readonly where?: string;
  readonly expected?: string;
  readonly found?: string;
  readonly fix: string;
  readonly details: Record<string, unknown>;

  constructor(code: string, entry: ErrorEntry, facts: ErrorFacts) {
    super(facts.message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.name = 'WaybillError';
    this.code = code;
    this.kind = entry.kind;
    this.where = facts.where;
    this.expected = facts.expected;
    this.found = facts.found;
    this.fix = facts.fix ?? entry.fix;
    this.details = facts.details ?? {};
  }
}

export type ErrorCatalogue<K extends string> = { readonly [P in K]: (facts: ErrorFacts) => WaybillError } & {
  /** The entries themselves, for the generator of docs/errors.md. */
  readonly entries: Readonly<Record<string, ErrorEntry>>;
};

/** Makes one constructor for each code: `throw errors.NOT_FOUND({ message: '…' })`. */
export function defineErrors<K extends string>(entries: Record<K, ErrorEntry>): ErrorCatalogue<K> {
  const catalogue: Record<string, unknown> = {
    entries: Object.fromEntries(Object.entries(entries).map(([key, entry]) => [`WAYBILL_${key}`, entry])),
  };
  for (const [key, entry] of Object.entries<ErrorEntry>(entries)) {
    catalogue[key] = (facts: ErrorFacts) => new WaybillError(`WAYBILL_${key}`, entry, facts);
  }
  return catalogue as ErrorCatalogue<K>;
}

/** The text of an error for people: message, where, expected, found, fix, then each cause on a line of its own. */
export function describeError(error: unknown): string {
  if (!(error instanceof WaybillError)) return [messageOf(error), ...causes(error)].join('\n');
  const [first = '', ...rest] = error.message.split('\n');
  const lines = [`${first} [${error.code}]`, ...rest];
  if (error.where !== undefined) lines.push(`  where:    ${error.where}`);
  if (error.expected !== undefined) lines.push(`  expected: ${error.expected}`);
  if (error.found !== undefined) lines.push(`  found:    ${error.found}`);
  lines.push(`  to mend:  ${error.fix}`);
  return [...lines, ...causes(error)].join('\n');
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A chain of causes is cut here: longer ones are loops or tell nothing more. */
const MAX_CAUSES = 5;

function causes(error: unknown): string[] {
  const out: string[] = [];
  let current = error instanceof Error ? error.cause : undefined;
  while (current !== undefined && out.length < MAX_CAUSES) {
    out.push(`  caused by: ${messageOf(current)}`);
    current = current instanceof Error ? current.cause : undefined;
  }
  return out;
}
