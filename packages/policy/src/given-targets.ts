/** Targets that are given apart from a delivery policy, in its words. */
import { parseYaml } from '@waybill/toolkit/yaml';
import { errors } from './errors.ts';
import { type SchemaError, targetsFaults } from './schema-faults.ts';
import { buildTargets, type RawTarget, type Targets } from './target.ts';

/** Targets; or a folder, in whose files the one place is to be found. */
export type GivenTargets = { targets: Targets } | { auto: string };

/** What Ajv compiles a schema to. */
interface Validator {
  (value: unknown): value is RawTarget | RawTarget[];
  errors?: SchemaError[] | null;
}

/**
 * Reads a target or a list as the delivery policy writes it, or `auto: FOLDER`. `name` stands in messages. Throws
 * WAYBILL_TARGETS_INVALID with every fault, or the YAML reader's errors.
 */
export async function parseTargets(text: string, name: string): Promise<GivenTargets> {
  const raw = parseYaml(text, name);
  const folder = folderIn(raw);
  if (folder !== undefined) return { auto: folder };
  const compiled: { validateTargets: unknown } = await import('./schema-validator.ts');
  const validate = compiled.validateTargets as Validator;
  if (validate(raw)) return { targets: buildTargets(raw) };
  const faults = targetsFaults(name, raw, validate.errors ?? []);
  throw errors.TARGETS_INVALID({
    message: `"${name}" is no target, no list of them, and no "auto: FOLDER":\n${faults.map((fault) => `  - ${fault}`).join('\n')}`,
    where: name,
    details: { faults },
  });
}

function folderIn(raw: unknown): string | undefined {
  if (typeof raw !== 'object' || raw === null || Object.keys(raw).length !== 1) return undefined;
  const { auto } = raw as { auto?: unknown };
  return typeof auto === 'string' && auto !== '' ? auto : undefined;
}
