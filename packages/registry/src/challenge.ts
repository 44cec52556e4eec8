/** WWW-Authenticate: challenges with quoted parameters (RFC 9110, sections 11.2, 11.3 and 11.6.1). */
import { errors } from './errors.ts';

export interface Challenge {
  /** Lower case: `bearer`, `basic`. */
  scheme: string;
  /** Names in lower case. */
  params: Record<string, string>;
}

/** A header longer than this is no challenge. */
const MAX_HEADER_LENGTH = 8192;
const TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
const TOKEN68 = /[A-Za-z0-9._~+/-]+=*(?=[ \t]*(?:,|$))/y;
const QUOTED = /"((?:[^"\\]|\\.)*)"/y;
const EQUALS = /[ \t]*=[ \t]*/y;
const BLANKS = /[ \t]*/y;
const SEPARATORS = /[ \t,]*/y;

/**
 * Parses all challenges of a header. A comma inside quotes separates nothing (`scope="repository:a:pull,push"`), and the same
 * parameter twice in one challenge is refused: two readers could take different ones.
 * Throws WAYBILL_REGISTRY_CHALLENGE.
 */
export function parseChallenges(header: string, where?: string): Challenge[] {
  if (header.length > MAX_HEADER_LENGTH) throw unreadable(header, where);
  const challenges: Challenge[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(header);
    if (match === null) return undefined;
    at = pattern.lastIndex;
    return match;
  };
  for (take(SEPARATORS); at < header.length; take(SEPARATORS)) {
    const start = at;
    const name = take(TOKEN)?.[0];
    if (name === undefined) throw unreadable(header, where);
    const current = challenges.at(-1);
    if (take(EQUALS) && current) {
      const quoted = take(QUOTED)?.[1];
      const value = quoted === undefined ? take(TOKEN)?.[0] : quoted.replace(/\\(.)/g, '$1');
      const key = name.toLowerCase();
      if (value === undefined || Object.hasOwn(current.params, key)) throw unreadable(header, where);
      current.params[key] = value;
      take(BLANKS);
      if (at < header.length && header[at] !== ',') throw unreadable(header, where);
      continue;
    }
    if (at !== start + name.length) throw unreadable(header, where);
    challenges.push({ scheme: name.toLowerCase(), params: Object.create(null) as Record<string, string> });
    // A blank after the scheme begins its parameters; `token68` is what some schemes have in their place.
    const blanks = take(BLANKS)?.[0] ?? '';
    if (blanks === '' && at < header.length && header[at] !== ',') throw unreadable(header, where);
    const before = at;
    const single = take(TOKEN68)?.[0];
    // `Basic` followed by the next scheme has no comma between them only when it is malformed.
    if (single === undefined) at = before;
  }
  if (challenges.length === 0) throw unreadable(header, where);
  return challenges;
}

function unreadable(header: string, where: string | undefined) {
  return errors.REGISTRY_CHALLENGE({
    message: 'the registry sent a WWW-Authenticate header that cannot be read',
    where,
    expected: 'Bearer realm="...",service="...",scope="..." or Basic realm="..."',
    found: JSON.stringify(header.slice(0, 200)),
  });
}
