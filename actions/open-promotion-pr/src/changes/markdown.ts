/** The changes as Markdown, in as many rows as there is room for: what is left out is counted, never silently gone. */
import type { EvidenceReport, PackageChange, PackageChangeKind } from '@waybill/evidence';
import type { PullRequestOfCommit } from '@waybill/github';
import { shortSigner } from '@waybill/promotion';
import { details, markdownCode, markdownLink, markdownText, shortTime, table } from '@waybill/toolkit';
import type { Changes, Side, SourceChange } from './changes.ts';
import { baseText, counted } from './risks.ts';
import { COMMIT, compareUrl, REPOSITORY_URI, repositoryName } from './source-address.ts';

/** Rows of each list. */
export interface Room {
  rows: number;
  /** Where all rows are; undefined where this is the place. */
  summaryUrl?: string;
}

const SHORT_COMMIT = 12;
const MAX_TITLE = 120;
const MAX_VERSION = 60;
/** An image of many platforms has a bill for each; the first ones show where to look. */
const MAX_STATEMENTS = 4;

/** The two images side by side; rows on which nothing is known of either are left out. */
export function sides(
  { before, after }: Changes,
  report: EvidenceReport,
  previous: string | undefined,
  to: string,
): string {
  const short = (digest: string) => markdownCode(digest.slice(0, 'sha256:'.length + SHORT_COMMIT));
  const run = report.checks.find(({ kind }) => kind === 'provenance')?.runUrl;
  const rows: [string, string | undefined, string | undefined][] = [
    ['Digest', previous === undefined ? '_nothing_' : short(previous), short(after.digest)],
    ['Source', commitText(before), commitText(after, report.source?.ref)],
    ['Built', builtText(before), builtText(after, run)],
    ['Base', said(before && baseText(before)), said(baseText(after))],
    [
      'Builder',
      said(before?.builder && shortSigner(before.builder)),
      said(after.builder && shortSigner(after.builder)),
    ],
  ];
  return table(
    ['', `${markdownText(to)} now`, 'after the merge'],
    rows
      .filter(([, left, right]) => left !== undefined || right !== undefined)
      .map(([what, left, right]) => [what, left ?? '—', right ?? '—']),
  );
}

function builtText(side: Side | undefined, run?: string): string | undefined {
  if (!side?.signedAt) return undefined;
  const time = shortTime(side.signedAt.toISOString());
  return run === undefined ? time : `${time} in ${markdownLink('this run', run)}`;
}

function said(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : markdownText(text, 120);
}

function commitText(side: Side | undefined, ref?: string): string | undefined {
  if (!side?.source) return undefined;
  const { repository, commit } = side.source;
  const at = ref === undefined ? '' : ` (${markdownCode(ref)})`;
  // Links only where repository and commit are of their one form: an address made of anything else could lead anywhere.
  return REPOSITORY_URI.test(repository) && COMMIT.test(commit)
    ? `${markdownLink(
        `${repositoryName(repository)}@${commit.slice(0, SHORT_COMMIT)}`,
        `${repository}/commit/${commit}`,
      )}${at}`
    : `${markdownText(repository, 120)} at ${markdownText(commit, 40)}${at}`;
}

/** One line: how much changes. */
export function changeCounts({ source, packages, findings, before }: Changes): string {
  if (!before) return 'not known: what runs now could not be looked at';
  const parts: string[] = [];
  if (source.known) {
    const pulls = mergedPulls(source.value).length;
    const { status, ahead } = source.value.comparison;
    const commits = status === 'identical' ? 'the same commit' : counted(ahead, 'commit');
    parts.push(pulls > 0 ? `${commits} in ${counted(pulls, 'pull request')}` : commits);
  } else parts.push('source changes not looked up');
  parts.push(
    packages.known
      ? packages.value.changes.length === 0
        ? 'the same packages'
        : `${counted(packages.value.changes.length, 'package')} changed of ${packages.value.total.after}`
      : 'package changes not known',
  );
  if (findings.known)
    parts.push(
      `${counted(findings.value.fixed.length, 'finding')} fixed, ${findings.value.added.length} new`,
    );
  return parts.join(' · ');
}

/** The parts below the heading "What changes". */
export function changeParts(changes: Changes, room: Room): string[] {
  const { before, source, packages, findings } = changes;
  // Nothing could be compared, for one reason: that is said once.
  if (!before && !source.known && !packages.known) return [`Not compared: ${markdownText(source.why, 400)}.`];
  return [
    sourcePart(changes, room),
    packagePart(packages, changes, room),
    ...licencePart(packages, room),
    findingPart(findings, room),
    ...gatePart(changes),
  ];
}

function sourcePart({ source: change, before, after }: Changes, { rows }: Room): string {
  if (!change.known) {
    const comparison = compareUrl(before, after);
    const see = comparison === undefined ? '' : ` See ${markdownLink('what GitHub compares', comparison)}.`;
    return `**Source:** not looked up: ${markdownText(change.why, 400)}.${see}`;
  }
  const { comparison, back, pulls } = change.value;
  if (comparison.status === 'identical')
    return `**Source:** the same commit as before, built again (${markdownLink('commit', comparison.url)}).`;
  const link = markdownLink('compare', comparison.url);
  const head = `**Source:** ${counted(comparison.ahead, 'commit')} ${back ? 'taken back' : 'since what runs now'} (${link})`;
  const list = sourceList(change.value, rows);
  const noPulls = pulls.known
    ? ''
    : `\n\n_Their pull requests were not looked up: ${markdownText(pulls.why, 400)}._`;
  return `${head}${list === '' ? '.' : `:\n\n${list}`}${noPulls}`;
}

/** Pull requests first, then the commits that came without one; the rest in a count. */
function sourceList(change: SourceChange, rows: number): string {
  const { comparison, pulls } = change;
  const merged = mergedPulls(change);
  const alone = comparison.commits.filter(({ oid }) => !pulls.known || pulls.value.get(oid) === undefined);
  const lines = [
    ...merged.map(
      ({ pull, commits }) =>
        `- ${markdownLink(`#${pull.number}`, pull.url)} ${markdownText(pull.title, MAX_TITLE)} — ${markdownText(pull.author, 60)}${commits > 1 ? `, ${counted(commits, 'commit')}` : ''}`,
    ),
    ...alone.map(
      ({ oid, url, headline: text, author }) =>
        `- ${markdownLink(oid.slice(0, SHORT_COMMIT), url)} ${markdownText(text, MAX_TITLE)} — ${markdownText(author, 60)}${pulls.known && pulls.value.has(oid) ? ' (no pull request)' : ''}`,
    ),
  ];
  const unseen = comparison.ahead - comparison.commits.length;
  const left = Math.max(0, lines.length - rows);
  const shown = lines.slice(0, rows);
  if (left > 0 || unseen > 0)
    shown.push(
      `- … and ${[left > 0 ? `${left} more` : '', unseen > 0 ? `${counted(unseen, 'older commit')} that GitHub does not list` : ''].filter(Boolean).join(', and ')}`,
    );
  return shown.join('\n');
}

function mergedPulls({ comparison, pulls }: SourceChange): { pull: PullRequestOfCommit; commits: number }[] {
  const found = new Map<number, { pull: PullRequestOfCommit; commits: number }>();
  for (const { oid } of comparison.commits) {
    const pull = pulls.known ? pulls.value.get(oid) : undefined;
    if (!pull) continue;
    const entry = found.get(pull.number) ?? { pull, commits: 0 };
    entry.commits++;
    found.set(pull.number, entry);
  }
  return [...found.values()];
}

const KIND_WORDS: Record<PackageChangeKind, string> = {
  downgraded: 'downgraded',
  changed: 'changed',
  upgraded: 'upgraded',
  added: 'new',
  removed: 'removed',
};

function packagePart(difference: Changes['packages'], { before, after }: Changes, room: Room): string {
  if (!difference.known) return `**Packages:** not compared: ${markdownText(difference.why, 400)}.`;
  const { changes, total } = difference.value;
  if (changes.length === 0) return `**Packages:** the same ${counted(total.after, 'package')} as before.`;
  const kinds = Object.keys(KIND_WORDS) as PackageChangeKind[];
  const counts = kinds
    .map((kind) => [changes.filter((change) => change.kind === kind).length, KIND_WORDS[kind]] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`);
  const head = `**Packages:** ${counts.join(', ')}; ${total.after} in all, ${total.before} before`;
  const shown = changes.slice(0, room.rows);
  const left = changes.length - shown.length;
  if (left === 0) return `${head}.\n\n${packageLists(shown)}`;
  const whole = [...(before?.sbomStatements ?? []), ...after.sbomStatements].map((digest) =>
    markdownCode(digest),
  );
  return [
    `${head}.`,
    packageLists(shown),
    `_${counted(left, 'package')} left out here: ${placeOfAll(room)} lists all of them, the signed bills of materials hold them (${whole.slice(0, MAX_STATEMENTS).join(', ')})._`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function placeOfAll({ summaryUrl }: Room): string {
  return summaryUrl === undefined ? 'the job summary' : `the ${markdownLink('job summary', summaryUrl)}`;
}

/** Grouped by ecosystem, each group to be opened. */
function packageLists(changes: readonly PackageChange[]): string {
  const ecosystems = [...new Set(changes.map(({ ecosystem }) => ecosystem))].sort();
  return ecosystems
    .map((ecosystem) => {
      const group = changes.filter((change) => change.ecosystem === ecosystem);
      const rows = group.map(({ kind, name, before, after }) => [
        markdownCode(name, MAX_TITLE),
        KIND_WORDS[kind],
        version(before),
        version(after),
      ]);
      return details(
        `${ecosystem}: ${counted(group.length, 'package')}`,
        table(['Package', '', 'Now', 'After'], rows),
      );
    })
    .join('\n');
}

function version(text: string | undefined): string {
  if (text === undefined) return '—';
  return text === '' ? '_no version_' : markdownCode(text, MAX_VERSION);
}

function licencePart(difference: Changes['packages'], { rows }: Room): string[] {
  if (!difference.known || difference.value.newLicences.length === 0) return [];
  const list = difference.value.newLicences;
  const shown = list.slice(0, rows).map(({ licence, packages }) => {
    const [first = ''] = packages;
    const more = packages.length > 1 ? ` and ${packages.length - 1} more` : '';
    return `${markdownText(licence, 80)} (${markdownCode(first, 80)}${more})`;
  });
  const left = list.length - shown.length;
  return [
    `**Licences that are new:** ${[...shown, ...(left > 0 ? [shown.length > 0 ? `and ${left} more` : counted(left, 'licence')] : [])].join(', ')}.`,
  ];
}

function findingPart(difference: Changes['findings'], { rows }: Room): string {
  if (!difference.known) return `**Findings:** not compared: ${markdownText(difference.why, 400)}.`;
  const { fixed, added, total } = difference.value;
  const head = `**Findings:** ${fixed.length} fixed, ${added.length} new; ${total.after} in all, ${total.before} before.`;
  const row = ({ what, finding }: { what: string; finding: (typeof fixed)[number] }) => [
    what,
    markdownCode(finding.id, 60),
    finding.severity,
    finding.package === '' ? '—' : markdownCode(finding.package, MAX_TITLE),
  ];
  const all = [
    ...added.map((finding) => ({ what: 'new', finding })),
    ...fixed.map((finding) => ({ what: 'fixed', finding })),
  ];
  if (all.length === 0) return head;
  const shown = all.slice(0, rows).map(row);
  const left = all.length - shown.length;
  const list = details('Which ones', table(['', 'Finding', 'Severity', 'Package'], shown));
  return `${head}${shown.length > 0 ? `\n\n${list}` : ''}${left > 0 ? `\n\n_${counted(left, 'finding')} left out here; the signed scans hold all of them._` : ''}`;
}

/** The counts of the gate, where they differ. */
function gatePart({ before, after }: Changes): string[] {
  const [old, now] = [before?.gate, after.gate];
  if (!old || !now) return [];
  const names = ['critical', 'high', 'medium', 'low', 'unknown', 'excepted'] as const;
  const moved = names.filter((name) => old[name] !== now[name]);
  if (moved.length === 0) return ['**Gate:** the same counts as before.'];
  return [`**Gate:** ${moved.map((name) => `${name} ${old[name]} → ${now[name]}`).join(', ')}.`];
}
