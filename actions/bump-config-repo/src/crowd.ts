/**
 * How many others write, seen without a request of its own: the App's usage of its hourly limit grows between two looks by what
 * all of its writers do. Tries are spread over a time that grows with them, so that all together stay within what GitHub takes.
 */

/** GitHub takes 80 content-creating requests a minute: one in 750 ms. https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
const WRITE_EVERY_MS = 750;
/** Requests of a writer from one look to the next: the look, and the write. */
const REQUESTS_A_TRY = 2;
/** From so many others on a try would most likely meet a moved branch: two looks are about as far apart as a look and its write. */
const CROWD = 4;
/** Longer than this nobody waits for one try; the budget of all waits is ten minutes. */
const LONGEST_SPREAD_MS = 2 * 60_000;

export interface CrowdMeter {
  /** Told of each look: what the limit's owner has used so far; undefined where nothing is limited. */
  saw(used: number | undefined): void;
  /** Whether others have done so much between two looks that a commit had better be shared with them. */
  isThere(): boolean;
  /** Milliseconds to spread the next try over, from 0 where nobody else writes. */
  spreadMs(): number;
}

export function crowdMeter(): CrowdMeter {
  let before: number | undefined;
  let requests = 0;
  const others = () => Math.floor(requests / REQUESTS_A_TRY);
  return {
    saw(used) {
      if (used === undefined) return;
      // A smaller number is a new hour.
      if (before !== undefined && used > before) requests = used - before - 1;
      before = used;
    },
    isThere: () => others() >= CROWD,
    // Twice the mean: a wait is anything from nothing to the whole spread.
    spreadMs: () => Math.min(LONGEST_SPREAD_MS, 2 * WRITE_EVERY_MS * others()),
  };
}
