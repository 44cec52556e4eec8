/** What a pull request changes of what Waybill moves: out of the changed files alone, without the world. */
import { currentDigest, describeTarget, editDigest } from '@waybill/gitops';
import { type DeliveryPolicy, imageOf, type Target } from '@waybill/policy';
import { shortCode } from '@waybill/promotion';
import { WaybillError } from '@waybill/toolkit';
import { linesApart, valuesApart } from './text-difference.ts';

/** A changed file as GitHub lists it, with its texts where it is a declared target's. */
export interface FileChange {
  path: string;
  /** `added`, `modified`, `removed`, `renamed` … */
  status: string;
  previousPath?: string;
  /** At the merge base. */
  before?: string;
  /** At the head. */
  after?: string;
  /** The file has become executable, or is no longer. */
  modeChanged?: boolean;
}

/** Something against the pull request. */
export interface Finding {
  /** Stable. */
  code: string;
  reason: string;
  file?: string;
  /** When it turns by itself, RFC 3339. */
  until?: string;
}

/** One declared value with a new digest. */
export interface Move {
  service: string;
  to: string;
  target: Target;
  before: string | undefined;
  after: string;
}

export type Change =
  | { kind: 'ordinary' }
  /** `findings` say what else the pull request changes: then no move of it may merge. */
  | { kind: 'promotion'; moves: Move[]; findings: Finding[] };

interface Place {
  service: string;
  environment: string;
  target: Target;
}

/** Every place that the policy declares, by file. */
export function placesByFile(policy: DeliveryPolicy): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const { name, targets } of Object.values(policy.services)) {
    for (const [environment, target] of Object.entries(targets)) {
      const list = places.get(target.file) ?? [];
      list.push({ service: name, environment, target });
      places.set(target.file, list);
    }
  }
  return places;
}

/** Whether a changed file is, or was, the file of a declared target. */
export function touchesTarget(
  places: ReadonlyMap<string, unknown>,
  change: Pick<FileChange, 'path' | 'previousPath'>,
): boolean {
  return places.has(change.path) || (change.previousPath !== undefined && places.has(change.previousPath));
}

/** @param files every changed file of the pull request. */
export function assess(policy: DeliveryPolicy, files: readonly FileChange[]): Change {
  const places = placesByFile(policy);
  const touched = files.filter((file) => touchesTarget(places, file));
  if (touched.length === 0) return { kind: 'ordinary' };
  const findings: Finding[] = [];
  const moves: Move[] = [];
  for (const file of touched) assessFile(policy, file, places.get(file.path) ?? [], moves, findings);
  const others = files.filter((file) => !touchesTarget(places, file));
  if (others.length > 0) {
    findings.push({
      code: 'DIFF_NOT_PROMOTION',
      reason: `${count(others.length, 'file')} outside the declared targets ${others.length === 1 ? 'changes' : 'change'} too: ${listed(others.map(({ path }) => path))}`,
      file: others[0]?.path,
    });
  }
  const [first, ...more] = moves;
  if (first && more.length > 0) {
    findings.push({
      code: 'DIFF_NOT_PROMOTION',
      reason: `${count(more.length, 'value')} outside the declared path: besides ${describeTarget(first.target)} the pull request moves ${listed(more.map(({ target }) => describeTarget(target)))}; a promotion moves one service into one environment`,
      file: more[0]?.target.file,
    });
  }
  if (moves.length === 0 && findings.length === 0) {
    // GitHub lists the file as changed and nothing of it differs: what can't be explained does not pass.
    findings.push({
      code: 'DIFF_NOT_PROMOTION',
      reason: `${listed(touched.map(({ path }) => path))} is listed as changed, but no difference can be seen`,
      file: touched[0]?.path,
    });
  }
  return { kind: 'promotion', moves, findings };
}

function assessFile(
  policy: DeliveryPolicy,
  file: FileChange,
  places: readonly Place[],
  moves: Move[],
  findings: Finding[],
): void {
  const against = (reason: string) => findings.push({ code: 'DIFF_NOT_PROMOTION', reason, file: file.path });
  if (file.status !== 'modified' || file.before === undefined || file.after === undefined) {
    against(
      `${file.previousPath ?? file.path} is ${file.status}: a promotion changes a value in a file that is there and stays`,
    );
    return;
  }
  if (file.modeChanged) against(`the mode of ${file.path} changes`);
  let expected = file.before;
  try {
    for (const { service, environment, target } of places) {
      const before = currentDigest(file.before, target);
      const after = currentDigest(file.after, target);
      if (after === before) continue;
      if (after === undefined) {
        against(`${describeTarget(target)} names no digest any more`);
        continue;
      }
      moves.push({ service, to: environment, target, before, after });
      expected = editDigest(expected, target, { digest: after, repository: imageOf(policy, service) }).text;
    }
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    findings.push({
      code: shortCode(error),
      reason: error.found === undefined ? error.message : `${error.message}: ${error.found}`,
      file: file.path,
    });
    return;
  }
  // Byte for byte: what is proposed must be what Waybill itself would write.
  if (expected === file.after) return;
  const values = valuesApart(expected, file.after, file.path);
  if (values !== undefined && values.length > 0) {
    against(`${count(values.length, 'value')} outside the declared path: ${listed(values)}`);
    return;
  }
  const what = values === undefined ? '' : ', in comments or layout';
  against(`${count(linesApart(expected, file.after), 'line')} outside the declared path${what}`);
}

/** More names than this in one sentence help nobody. */
const MAX_LISTED = 5;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MAX_LISTED).join(', ');
  return names.length > MAX_LISTED ? `${shown} and ${names.length - MAX_LISTED} more` : shown;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
