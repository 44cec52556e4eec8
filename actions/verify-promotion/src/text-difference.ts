/** How two texts of a YAML file differ: by values where both can be read as values, by lines otherwise. */
import { WaybillError } from '@waybill/toolkit';
import { parseYaml } from '@waybill/toolkit/yaml';

/** Paths of the values that differ, `replicas.0.count`; undefined where a text can't be read as one document. */
export function valuesApart(a: string, b: string, name: string): string[] | undefined {
  try {
    const paths: string[] = [];
    compare(parseYaml(a, name), parseYaml(b, name), '', paths);
    return paths;
  } catch (error) {
    if (error instanceof WaybillError) return undefined;
    throw error;
  }
}

function compare(a: unknown, b: unknown, path: string, paths: string[]): void {
  const [left, right] = [entries(a), entries(b)];
  if (left === undefined || right === undefined || Array.isArray(a) !== Array.isArray(b)) {
    if (!Object.is(a, b)) paths.push(path === '' ? 'the root' : path);
    return;
  }
  for (const key of new Set([...left.keys(), ...right.keys()]))
    compare(left.get(key), right.get(key), path === '' ? key : `${path}.${key}`, paths);
}

function entries(value: unknown): Map<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined;
}

/** Lines of `b` that are not at their place in `a`, or the other way round, whichever are more. */
export function linesApart(a: string, b: string): number {
  const [left, right] = [a.split('\n'), b.split('\n')];
  while (left.length > 0 && right.length > 0 && left[0] === right[0]) {
    left.shift();
    right.shift();
  }
  while (left.length > 0 && right.length > 0 && left.at(-1) === right.at(-1)) {
    left.pop();
    right.pop();
  }
  return Math.max(left.length, right.length);
}
