/** What an approver should look at first: a pure function of what is known. It decides nothing; the policy has decided. */
import type { EvidenceCheck } from '@waybill/evidence';
import { type Decision, durationText } from '@waybill/policy';
import { shortSigner } from '@waybill/promotion';
import type { Changes, Side } from './changes.ts';
import { compareUrl } from './source-address.ts';

/** Plain text: whoever shows it neutralises it. */
export interface RiskNote {
  code:
    | 'FIRST_RELEASE'
    | 'STEP_BACK'
    | 'DIVERGED'
    | 'NOT_COMPARED'
    | 'NEW_FINDINGS'
    | 'GATE_WORSE'
    | 'DOWNGRADE'
    | 'NEW_LICENCE'
    | 'BASE_IMAGE'
    | 'BUILDER'
    | 'UNREVIEWED'
    | 'MANY_COMMITS'
    | 'MANY_PACKAGES'
    | 'OLD_EVIDENCE';
  text: string;
}

export interface RiskFacts {
  changes: Changes;
  decision: Decision;
  checks: readonly EvidenceCheck[];
}

/** Beyond this nobody reads every commit. */
const MANY_COMMITS = 50;
const MANY_PACKAGES = 50;
const OLD_EVIDENCE_SECONDS = 30 * 86_400;
/** Names that a note gives; the rest is counted. */
const NAMED = 3;

export function riskNotes(facts: RiskFacts): RiskNote[] {
  return [
    ...firstRelease(facts),
    ...direction(facts),
    ...notCompared(facts),
    ...findings(facts),
    ...packages(facts),
    ...construction(facts),
    ...commits(facts),
    ...age(facts),
  ];
}

function firstRelease({ decision }: RiskFacts): RiskNote[] {
  if (decision.previous !== undefined) return [];
  return [
    {
      code: 'FIRST_RELEASE',
      text: `Nothing runs in ${decision.to} yet: there is nothing to compare with, and nothing to go back to.`,
    },
  ];
}

function direction({ changes: { source }, decision: { to } }: RiskFacts): RiskNote[] {
  if (!source.known) return [];
  const { back, comparison } = source.value;
  if (back)
    return [
      {
        code: 'STEP_BACK',
        text: `This goes back: ${to} runs a later commit, and ${counted(comparison.ahead, 'commit')} ${comparison.ahead === 1 ? 'is' : 'are'} taken out of it.`,
      },
    ];
  if (comparison.status !== 'diverged') return [];
  return [
    {
      code: 'DIVERGED',
      text: `What runs in ${to} has ${counted(comparison.behind, 'commit')} that this digest does not have.`,
    },
  ];
}

function notCompared({ changes, decision }: RiskFacts): RiskNote[] {
  if (decision.previous === undefined) return [];
  const missing = [
    // A reader who has the link can look.
    changes.source.known || compareUrl(changes.before, changes.after) !== undefined ? [] : ['the source'],
    changes.packages.known ? [] : ['the packages'],
  ].flat();
  if (missing.length === 0) return [];
  return [
    {
      code: 'NOT_COMPARED',
      text: `It is not known what changes in ${missing.join(' and ')}: see below why.`,
    },
  ];
}

function findings({ changes: { findings: difference, before, after } }: RiskFacts): RiskNote[] {
  const notes: RiskNote[] = [];
  const grave = difference.known
    ? difference.value.added.filter(({ severity }) => severity === 'critical' || severity === 'high')
    : [];
  if (grave.length > 0)
    notes.push({
      code: 'NEW_FINDINGS',
      text: `${counted(grave.length, 'new finding')} of high or critical severity: ${named(grave.map(({ id, package: name }) => (name === '' ? id : `${id} in ${name}`)))}.`,
    });
  const [old, now] = [before?.gate, after.gate];
  const worse =
    old && now
      ? (['critical', 'high', 'medium', 'excepted'] as const).filter((name) => now[name] > old[name])
      : [];
  if (old && now && worse.length > 0)
    notes.push({
      code: 'GATE_WORSE',
      text: `The infrastructure gate counts more than before: ${worse.map((name) => `${name} ${old[name]} → ${now[name]}`).join(', ')}.`,
    });
  return notes;
}

function packages({ changes: { packages: difference } }: RiskFacts): RiskNote[] {
  if (!difference.known) return [];
  const { changes, newLicences } = difference.value;
  const notes: RiskNote[] = [];
  const down = changes.filter(({ kind }) => kind === 'downgraded');
  if (down.length > 0)
    notes.push({
      code: 'DOWNGRADE',
      text: `${counted(down.length, 'package')} ${down.length === 1 ? 'goes' : 'go'} back to an older version: ${named(down.map(({ name, before, after }) => `${name} ${before} → ${after}`))}.`,
    });
  if (newLicences.length > 0)
    notes.push({
      code: 'NEW_LICENCE',
      text: `${newLicences.length === 1 ? 'A licence that was' : 'Licences that were'} not there before: ${named(newLicences.map(({ licence, packages: [first = ''] }) => `${licence} (${first})`))}.`,
    });
  if (changes.length >= MANY_PACKAGES)
    notes.push({ code: 'MANY_PACKAGES', text: `${counted(changes.length, 'package')} change at once.` });
  return notes;
}

function construction({ changes: { before, after } }: RiskFacts): RiskNote[] {
  if (!before) return [];
  const notes: RiskNote[] = [];
  const [oldBase, newBase] = [baseText(before), baseText(after)];
  if (oldBase !== undefined && newBase !== undefined && oldBase !== newBase)
    notes.push({ code: 'BASE_IMAGE', text: `Another base: ${oldBase} → ${newBase}.` });
  if (before.builder !== undefined && after.builder !== undefined && before.builder !== after.builder)
    notes.push({
      code: 'BUILDER',
      text: `Built by another release workflow, or another version of it: ${shortSigner(before.builder)} → ${shortSigner(after.builder)}.`,
    });
  return notes;
}

function commits({ changes: { source } }: RiskFacts): RiskNote[] {
  if (!source.known) return [];
  const { comparison, pulls } = source.value;
  const notes: RiskNote[] = [];
  const direct = pulls.known ? [...pulls.value.values()].filter((pull) => pull === undefined).length : 0;
  if (direct > 0)
    notes.push({
      code: 'UNREVIEWED',
      text: `${counted(direct, 'commit')} came without a pull request.`,
    });
  if (comparison.ahead >= MANY_COMMITS)
    notes.push({ code: 'MANY_COMMITS', text: `${counted(comparison.ahead, 'commit')} at once.` });
  return notes;
}

function age({ checks, decision }: RiskFacts): RiskNote[] {
  const now = Date.parse(decision.evaluatedAt);
  const seconds = Math.max(
    0,
    ...checks
      .filter(({ verdict, signedAt }) => verdict === 'pass' && signedAt !== undefined)
      .map(({ signedAt }) => (now - Date.parse(signedAt ?? '')) / 1000)
      .filter((value) => !Number.isNaN(value)),
  );
  if (seconds < OLD_EVIDENCE_SECONDS) return [];
  return [
    {
      code: 'OLD_EVIDENCE',
      text: `The oldest evidence was signed ${durationText(seconds)} ago: what has become known since then is not in it.`,
    },
  ];
}

/** What an image stands on, in a few words; undefined where nothing signed says. */
export function baseText({ base, operatingSystem }: Side): string | undefined {
  const digest = base?.digest?.slice(0, 'sha256:'.length + 12);
  const image = [base?.name, digest].filter((part) => part !== undefined).join('@');
  const parts = [image, operatingSystem].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** `1 commit`, `12 commits` */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, NAMED).map((name) => (name.length > 80 ? `${name.slice(0, 79)}…` : name));
  return `${shown.join(', ')}${names.length > NAMED ? ` and ${names.length - NAMED} more` : ''}`;
}
