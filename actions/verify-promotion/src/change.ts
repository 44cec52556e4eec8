/** What a pull request changes of what Waybill moves: out of the changed files alone, without the world. */
import { currentDigest, describeTarget, digestOf, editTargets, filesOf } from '@waybill/gitops';
import {
  type DeliveryPolicy,
  imageOf,
  ROLLBACK_FOLDER,
  rollbackPath,
  type Target,
  type Targets,
  targetsOf,
} from '@waybill/policy';
import {
  EmergencyFault,
  type EmergencyRecord,
  emergencyPath,
  isEmergencyPath,
  parseEmergency,
  shortCode,
} from '@waybill/promotion';
import { WaybillError } from '@waybill/toolkit';
import { assessRecords } from './records.ts';
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

/** A digest that enters an environment, in all places of its service. */
export interface Move {
  service: string;
  to: string;
  targets: Targets;
  before: string | undefined;
  after: string;
  /** The record of the emergency that the change declares for this very move. */
  emergency?: EmergencyRecord;
}

export type Change =
  | { kind: 'ordinary' }
  /** `findings` say what else the pull request changes: then no move of it may merge. */
  | { kind: 'promotion'; moves: Move[]; findings: Finding[] }
  /** One move, and the record of the rollback from the digest that it leaves. */
  | { kind: 'rollback'; moves: [Move]; record: FileChange; findings: Finding[] }
  /** Records of rollbacks change, and nothing that Waybill moves. */
  | { kind: 'acknowledgement'; moves: []; findings: Finding[] };

interface Place {
  service: string;
  environment: string;
  target: Target;
}

/** Every place that the policy declares, by file. */
export function placesByFile(policy: DeliveryPolicy): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const { name, targets } of Object.values(policy.services)) {
    for (const [environment, list] of Object.entries(targets)) {
      for (const target of list) {
        const there = places.get(target.file) ?? [];
        there.push({ service: name, environment, target });
        places.set(target.file, there);
      }
    }
  }
  return places;
}

/** Files that hold further places of what stands in `paths`: they must move along. */
export function filesBeside(policy: DeliveryPolicy, paths: readonly string[]): string[] {
  const lists = Object.values(policy.services).flatMap(({ targets }) => Object.values(targets));
  const files = lists.map(filesOf).filter((list) => list.some((file) => paths.includes(file)));
  return [...new Set(files.flat())].filter((file) => !paths.includes(file));
}

/** Whether a changed file is, or was, the file of a declared target. */
export function touchesTarget(
  places: ReadonlyMap<string, unknown>,
  change: Pick<FileChange, 'path' | 'previousPath'>,
): boolean {
  return places.has(change.path) || (change.previousPath !== undefined && places.has(change.previousPath));
}

/** Whether a changed file is, or was, the record of a rollback or of an emergency: its text matters. */
export function isRecord(file: Pick<FileChange, 'path' | 'previousPath'>): boolean {
  return touchesRecord(file) || isEmergencyPath(file.path);
}

/** Whether a changed file is, or was, the record of a rollback. */
export function touchesRecord({ path, previousPath }: Pick<FileChange, 'path' | 'previousPath'>): boolean {
  return [path, previousPath].some((name) => name?.startsWith(ROLLBACK_FOLDER));
}

export interface Beside {
  /** Texts of `filesBeside` the changed ones. */
  unchanged?: ReadonlyMap<string, string>;
  /** Login of who proposes the change; where it is not known yet, in whose name a rollback is acknowledged is not judged. */
  author?: string;
}

/** @param files every changed file. */
export function assess(
  policy: DeliveryPolicy,
  files: readonly FileChange[],
  { unchanged = new Map(), author }: Beside = {},
): Change {
  const places = placesByFile(policy);
  const touched = files.filter((file) => touchesTarget(places, file));
  if (touched.length === 0) {
    const records = files.filter(touchesRecord);
    if (records.length === 0) return { kind: 'ordinary' };
    return { kind: 'acknowledgement', moves: [], findings: assessRecords(records, author) };
  }
  const findings: Finding[] = [];
  const readable: Modified[] = [];
  const moving = new Map<string, Place>();
  for (const file of touched) {
    findings.push(...fileFaults(file));
    if (isModified(file)) {
      const moved = caught(findings, file.path, () => movedIn(file, places.get(file.path) ?? [], findings));
      if (!moved) continue;
      readable.push(file);
      for (const place of moved) moving.set(`${place.service}/${place.environment}`, place);
    }
  }
  const texts = new Map(readable.map((file) => [file.path, file]));
  const expected = new Map<string, string>();
  const broken = new Set<string>();
  const moves = [...moving.values()].flatMap((place): Move[] => {
    const { service, environment } = place;
    const targets = targetsOf(policy, service, environment);
    const move = caught(findings, place.target.file, () => {
      const after = digestOf(targets, (path) => texts.get(path)?.after ?? unchanged.get(path));
      if (after === undefined) throw new TypeError('a place that moved holds a digest');
      const image = { digest: after, repository: imageOf(policy, service) };
      const edit = editTargets(
        targets,
        image,
        (path) => expected.get(path) ?? texts.get(path)?.before ?? unchanged.get(path),
      );
      for (const [path, text] of Object.entries(edit.files)) expected.set(path, text);
      return { service, to: environment, targets, before: edit.previous.digest, after };
    });
    if (!move) for (const path of filesOf(targets)) broken.add(path);
    return move ? [move] : [];
  });
  for (const file of readable) {
    // Byte for byte: what is proposed must be what Waybill itself would write.
    if (!broken.has(file.path)) findings.push(...apart(expected.get(file.path), file));
  }
  const [only] = moves;
  const declared = only && moves.length === 1 ? emergencyPath(only.service, only.to, only.after) : undefined;
  const others = files.filter((file) => !touchesTarget(places, file) && file.path !== declared);
  const emergency = files.find(({ path }) => path === declared);
  if (only && emergency) {
    const found = emergencyIn(only, emergency);
    if ('code' in found) findings.push(found);
    else only.emergency = found;
  }
  const recorded = only?.before && rollbackPath(only.service, only.to, only.before);
  const [record] = others;
  if (
    only &&
    record &&
    record.path === recorded &&
    others.length === 1 &&
    moves.length + findings.length === 1
  )
    return { kind: 'rollback', moves: [only], record, findings };
  if (others.length > 0) {
    const hint =
      recorded && others.some(touchesRecord) ? `. A rollback of it changes ${recorded} besides, alone` : '';
    findings.push({
      code: 'DIFF_NOT_PROMOTION',
      reason: `${count(others.length, 'file')} outside the declared targets ${others.length === 1 ? 'changes' : 'change'} too: ${listed(others.map(({ path }) => path))}${hint}`,
      file: others[0]?.path,
    });
  }
  const [first, ...more] = moves;
  if (first && more.length > 0) {
    findings.push({
      code: 'DIFF_NOT_PROMOTION',
      reason: `${count(more.length, 'value')} outside the declared path: besides ${describeTarget(first.targets[0])} the pull request moves ${listed(more.map(({ targets }) => describeTarget(targets[0])))}; a promotion moves one service into one environment`,
      file: more[0]?.targets[0].file,
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

type Modified = FileChange & { before: string; after: string };

function isModified(file: FileChange): file is Modified {
  return file.status === 'modified' && file.before !== undefined && file.after !== undefined;
}

function notPromotion(reason: string, file: string): Finding {
  return { code: 'DIFF_NOT_PROMOTION', reason, file };
}

function fileFaults(file: FileChange): Finding[] {
  const { path, previousPath, status } = file;
  if (!isModified(file))
    return [
      notPromotion(
        `${previousPath ?? path} is ${status}: a promotion changes a value in a file that is there and stays`,
        path,
      ),
    ];
  return file.modeChanged ? [notPromotion(`the mode of ${path} changes`, path)] : [];
}

/** The places of a file whose digest differs. One that names none any more is a finding. */
function movedIn(file: Modified, places: readonly Place[], findings: Finding[]): Place[] {
  return places.filter(({ target }) => {
    const [before, after] = [currentDigest(file.before, target), currentDigest(file.after, target)];
    if (after === before) return false;
    if (after !== undefined) return true;
    findings.push(notPromotion(`${describeTarget(target)} names no digest any more`, file.path));
    return false;
  });
}

/** What `attempt` gives; undefined where it throws, with a finding. */
function caught<T>(findings: Finding[], file: string, attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    const reason = error.found === undefined ? error.message : `${error.message}: ${error.found}`;
    findings.push({ code: shortCode(error), reason, file });
    return undefined;
  }
}

/** Said to who has changed nothing but what people change: it has no place there. */
const BESIDE =
  '. Only a promotion or a rollback changes a file with a declared target; what people change stands in a file beside it';

/** What differs besides the declared values. `expected`: the text with them; undefined where none of the file moves. */
function apart(expected: string | undefined, file: Modified): Finding[] {
  const base = expected ?? file.before;
  if (base === file.after) return [];
  const hint = expected === undefined ? BESIDE : '';
  const values = valuesApart(base, file.after, file.path);
  if (values !== undefined && values.length > 0)
    return [
      notPromotion(
        `${count(values.length, 'value')} outside the declared path: ${listed(values)}${hint}`,
        file.path,
      ),
    ];
  const what = values === undefined ? '' : ', in comments or layout';
  const lines = count(linesApart(base, file.after), 'line');
  return [notPromotion(`${lines} outside the declared path${what}${hint}`, file.path)];
}

/** The record of an emergency as the change has it, or what is wrong with it. */
function emergencyIn({ service, to, after }: Move, file: FileChange): EmergencyRecord | Finding {
  const invalid = (reason: string): Finding => ({
    code: 'EMERGENCY_INVALID',
    reason: `${file.path}: ${reason}`,
    file: file.path,
  });
  if (file.after === undefined || file.previousPath !== undefined || file.modeChanged)
    return invalid(`it is ${file.status}; an emergency is declared by its record`);
  try {
    const record = parseEmergency(file.after);
    const isOwn = record.service === service && record.environment === to && record.digest === after;
    return isOwn ? record : invalid('it is about another service, environment or digest');
  } catch (error) {
    if (!(error instanceof EmergencyFault)) throw error;
    return invalid(error.message);
  }
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
