/** Expansion of `strategy.matrix`. Source: GitHub docs, "Running variations of jobs in a workflow". */
import type { Value } from './expressions.ts';
import { asMapping, isMapping, type Mapping } from './workflow.ts';

/** GitHub's limit on the jobs of one matrix. */
const MOST_JOBS = 256;

/** Every combination, after `exclude` and `include`. A job without a matrix gives one empty combination. */
export function combinations(matrix: Value | undefined): Mapping[] {
  if (matrix === undefined || matrix === null) return [{}];
  if (!isMapping(matrix)) throw new Error(`the matrix must be a mapping, found ${JSON.stringify(matrix)}`);
  const { include, exclude, ...axes } = matrix;
  let out: Mapping[] = Object.keys(axes).length === 0 ? [] : [{}];
  for (const [name, values] of Object.entries(axes)) {
    if (!Array.isArray(values))
      throw new Error(`matrix.${name} must be a list, found ${JSON.stringify(values)}`);
    if (values.length === 0) throw new Error(`Matrix vector '${name}' does not contain any values`);
    out = out.flatMap((combination) => values.map((value) => ({ ...combination, [name]: value })));
  }
  const excluded = list(exclude, 'exclude');
  out = out.filter((combination) => !excluded.some((entry) => covers(entry, combination)));
  const originals = out.map((combination) => ({ ...combination }));
  for (const entry of list(include, 'include')) {
    const overlap = Object.keys(entry).filter((key) => key in axes);
    let added = false;
    for (const [i, original] of originals.entries()) {
      // "... added to each of the matrix combinations if none of the pairs overwrite any of the original values."
      if (overlap.every((key) => same(original[key], entry[key]))) {
        Object.assign(out[i] ?? {}, entry);
        added = true;
      }
    }
    if (!added) out.push({ ...entry });
  }
  if (out.length === 0) throw new Error('the matrix has no combination');
  if (out.length > MOST_JOBS)
    throw new Error(`the matrix has ${out.length} combinations; at most ${MOST_JOBS} are allowed`);
  return out;
}

function list(value: Value | undefined, name: string): Mapping[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new Error(`matrix.${name} must be a list, found ${JSON.stringify(value)}`);
  return value.map(asMapping);
}

function covers(part: Mapping, whole: Mapping): boolean {
  return Object.entries(part).every(([key, value]) => same(whole[key], value));
}

function same(a: Value | undefined, b: Value | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** ` (a, b)`: what GitHub adds to the name of a matrix job that has no name of its own. */
export function suffix(combination: Mapping): string {
  const values = Object.values(combination).flatMap(function flat(value): string[] {
    if (Array.isArray(value)) return value.flatMap(flat);
    if (isMapping(value)) return Object.values(value).flatMap(flat);
    return [String(value ?? '')];
  });
  return values.length === 0 ? '' : ` (${values.join(', ')})`;
}
