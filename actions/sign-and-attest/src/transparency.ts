/** By what the time and publicity of a signature can be told, over all that a run has written. */
import type { SignedStatement } from '@waybill/evidence/sign';

/** `logged`: an entry in a transparency log. `timestamp`: a signed time alone. `none`: neither; nobody can tell when it was signed. */
export type Transparency = 'logged' | 'timestamp' | 'none';

const ORDER: Transparency[] = ['none', 'timestamp', 'logged'];

export function transparencyOf({
  logEntries,
  timestamps,
}: Pick<SignedStatement, 'logEntries' | 'timestamps'>): Transparency {
  if (logEntries.length > 0) return 'logged';
  return timestamps > 0 ? 'timestamp' : 'none';
}

/** The least of all; undefined where nothing was written. */
export function leastOf(all: readonly Transparency[]): Transparency | undefined {
  return ORDER.find((one) => all.includes(one));
}
