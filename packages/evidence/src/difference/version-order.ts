/**
 * Which of two versions is the later one, by the rules of the ecosystem that wrote them. Where the rules do not say, the answer is
 * "not known": an upgrade that is none would be told to an approver as a fact.
 */

/** `undefined`: they differ, but which is later is not known. */
export type Order = -1 | 0 | 1 | undefined;

/** Ecosystems whose versions are `[epoch:]upstream[-revision]`, ordered as dpkg does (deb-version(7)); RPM differs in `^` alone. */
const PACKAGED = new Set(['deb', 'rpm']);
/** Ecosystems of Semantic Versioning 2.0.0: whatever follows a hyphen comes before the release. */
const SEMVER = new Set(['npm', 'cargo', 'golang', 'nuget', 'hex', 'pub', 'swift']);
/** What comes before a release elsewhere (PEP 440, Maven's order of qualifiers, Ruby's letters). */
const BEFORE_RELEASE = /^[-._]?(?:a|alpha|b|beta|c|rc|cr|m|milestone|snapshot|dev|pre|preview|ea)(?![a-z])/i;
/** What comes after one: PEP 440, Maven's service packs, Alpine's and Wolfi's revisions. */
const AFTER_RELEASE = /^[-._]?(?:post|sp|r|p)\d/i;
/** No version of any package is longer; comparing costs a step for each character. */
const MAX_LENGTH = 200;

export function compareVersions(ecosystem: string, before: string, after: string): Order {
  if (before === after) return 0;
  if (before.length > MAX_LENGTH || after.length > MAX_LENGTH) return undefined;
  return PACKAGED.has(ecosystem) ? packaged(before, after) : released(ecosystem, before, after);
}

function packaged(before: string, after: string): Order {
  const parts = (text: string) => {
    const [, epoch = '0', rest = text] = /^(\d+):(.*)$/.exec(text) ?? [];
    const cut = rest.lastIndexOf('-');
    return cut < 0 ? [epoch, rest, ''] : [epoch, rest.slice(0, cut), rest.slice(cut + 1)];
  };
  const [left, right] = [parts(before), parts(after)];
  for (const [i, part] of left.entries()) {
    const order = packagedPart(part, right[i] ?? '');
    if (order !== 0) return order;
  }
  return undefined;
}

/** Runs of other characters and of digits in turn; `~` sorts before the end, letters before all else (deb-version(7)). */
function packagedPart(left: string, right: string): -1 | 0 | 1 {
  const weight = (character: string | undefined) => {
    if (character === '~') return -1;
    if (character === undefined || /\d/.test(character)) return 0;
    return /[A-Za-z]/.test(character) ? character.charCodeAt(0) : character.charCodeAt(0) + 256;
  };
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    while (isOther(left[i]) || isOther(right[j])) {
      const order = sign(weight(left[i]) - weight(right[j]));
      if (order !== 0) return order;
      i++;
      j++;
    }
    const [first, second] = [digitsAt(left, i), digitsAt(right, j)];
    const order = compareNumbers(first, second);
    if (order !== 0) return order;
    i += first.length;
    j += second.length;
  }
  return 0;
}

const isOther = (character: string | undefined) => character !== undefined && !/\d/.test(character);

function released(ecosystem: string, before: string, after: string): Order {
  const [left, right] = [numbersOf(before), numbersOf(after)];
  if (!left || !right) return undefined;
  for (let i = 0; i < Math.max(left.numbers.length, right.numbers.length); i++) {
    const order = compareNumbers(left.numbers[i] ?? '0', right.numbers[i] ?? '0');
    if (order !== 0) return order;
  }
  const stage = (suffix: string): number | undefined => {
    if (suffix === '') return 0;
    if (SEMVER.has(ecosystem)) return suffix.startsWith('-') ? -1 : undefined;
    return BEFORE_RELEASE.test(suffix) ? -1 : AFTER_RELEASE.test(suffix) ? 1 : undefined;
  };
  const [first, second] = [stage(left.suffix), stage(right.suffix)];
  if (first === undefined || second === undefined) return undefined;
  return first === second ? compareSuffixes(left.suffix, right.suffix) : sign(first - second);
}

/** `v1.2.3-rc.1+build` in its numbers and what follows them; build metadata has no order. */
function numbersOf(version: string): { numbers: string[]; suffix: string } | undefined {
  const match = /^[vV=]?(\d+(?:\.\d+)*)(.*)$/s.exec(version.replace(/\+.*$/s, ''));
  return match ? { numbers: (match[1] ?? '').split('.'), suffix: match[2] ?? '' } : undefined;
}

/** Identifiers one by one, digits as numbers; a longer list of otherwise equal ones comes later (semver.org, 11.4). */
function compareSuffixes(before: string, after: string): Order {
  const identifiers = (suffix: string) => suffix.toLowerCase().match(/\d+|[a-z]+/g) ?? [];
  const [left, right] = [identifiers(before), identifiers(after)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [a, b] = [left[i], right[i]];
    if (a === undefined || b === undefined) return a === undefined ? -1 : 1;
    if (a === b) continue;
    const numeric = [/^\d/.test(a), /^\d/.test(b)];
    if (numeric[0] && numeric[1]) return compareNumbers(a, b);
    if (numeric[0] !== numeric[1]) return numeric[0] ? -1 : 1;
    return a < b ? -1 : 1;
  }
  return undefined;
}

function digitsAt(text: string, from: number): string {
  return /^\d*/.exec(text.slice(from))?.[0] ?? '';
}

/** Numbers of any length: dates and commit counts pass what a double holds. */
function compareNumbers(left: string, right: string): -1 | 0 | 1 {
  const [a, b] = [left.replace(/^0+/, ''), right.replace(/^0+/, '')];
  return a.length === b.length ? (a < b ? -1 : a > b ? 1 : 0) : a.length < b.length ? -1 : 1;
}

function sign(value: number): -1 | 0 | 1 {
  return value < 0 ? -1 : value > 0 ? 1 : 0;
}
