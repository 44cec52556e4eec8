/**
 * Values that image automation of Flux would write, by the marker behind them.
 * https://fluxcd.io/flux/components/image/imageupdateautomations/#update-strategy
 */
import { isScalar } from 'yaml';
import { ambiguous, notFound } from './descend.ts';
import type { ParsedFile } from './documents.ts';
import { commentAfter, type ScalarSlot, scalarSlot } from './slots.ts';
import type { ValueForm } from './target.ts';
import { reach, walk } from './walk.ts';

/** A value with the marker; `name` is the repository alone. */
export interface MarkedValue {
  scalar: ScalarSlot;
  form: ValueForm | 'name';
}

/** Blanks before a comment that is looked for. */
const MAX_BLANKS = 1_000;
const FIELDS = ['tag', 'name', 'digest'] as const;

/**
 * The policy and the field that a comment names: one JSON object of texts and nothing behind it, as Flux reads markers (kyaml, package
 * fieldmeta).
 */
function markerOf(comment: string): { policy: string; form: MarkedValue['form'] } | undefined {
  if (!comment.includes('$imagepolicy')) return undefined;
  let fields: unknown;
  try {
    fields = JSON.parse(comment.replace(/^#+/, ''));
  } catch {
    return undefined;
  }
  if (typeof fields !== 'object' || fields === null) return undefined;
  if (Object.values(fields).some((value) => typeof value !== 'string')) return undefined;
  const { $imagepolicy: reference = '' } = fields as { $imagepolicy?: string };
  const [, policy, field] = /^([^:]+:[^:]+)(?::([^:]+))?$/.exec(reference) ?? [];
  const form = field === undefined ? 'reference' : FIELDS.find((known) => known === field);
  return policy === undefined || form === undefined ? undefined : { policy, form };
}

/** Whether a comment is a marker of any policy. */
export function isMarker(comment: string): boolean {
  return markerOf(comment) !== undefined;
}

/** Every value whose marker names `policy` (`namespace:name`). Throws WAYBILL_TARGET_NOT_FOUND, _AMBIGUOUS or _FORM. */
export function markedValues(parsed: ParsedFile, policy: string): MarkedValue[] {
  // Most files have no marker, and each scalar of one that has costs a way from the root.
  const found = parsed.text.includes('$imagepolicy') ? marked(parsed, policy) : [];
  if (found.every(({ form }) => form === 'name'))
    throw notFound(parsed, `value with the marker {"$imagepolicy": "${policy}"}`);
  return found;
}

function marked(parsed: ParsedFile, policy: string): MarkedValue[] {
  const found: MarkedValue[] = [];
  for (const visited of walk(parsed)) {
    if (!isScalar(visited.node)) continue;
    const [start = 0, end = 0] = visited.node.range ?? [];
    if (parsed.text.slice(start, end).includes('\n')) continue;
    // Behind the bracket of a flow mapping Flux does not see it: it belongs to no value.
    if (!/^[ \t,]*#/.test(parsed.text.slice(end, end + MAX_BLANKS))) continue;
    const marker = markerOf(commentAfter(parsed.text, end));
    if (marker?.policy !== policy) continue;
    const reached = reach(parsed, visited);
    const scalar = scalarSlot(reached);
    if (found.some((other) => other.scalar.document === scalar.document && sameLine(parsed, other, scalar)))
      throw ambiguous(reached, `the marker of ${policy} stands behind two values of one line`);
    found.push({ scalar, form: marker.form });
  }
  return found;
}

function sameLine(parsed: ParsedFile, other: MarkedValue, scalar: ScalarSlot): boolean {
  const [a, b] = [other.scalar.span?.start, scalar.span?.start];
  return (
    a !== undefined && b !== undefined && !parsed.source.slice(Math.min(a, b), Math.max(a, b)).includes('\n')
  );
}
