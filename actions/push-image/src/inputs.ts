import { parseRepository, type Repository } from '@waybill/registry/reference';
import {
  custom,
  existingPath,
  flag,
  InputFault,
  parseInputs,
  type RunContext,
  text,
  WaybillError,
} from '@waybill/toolkit';

export interface Inputs {
  /** Path of a folder or a tar file. */
  image: string;
  repository: Repository;
  name?: string;
  /** Full SHA. */
  commit: string;
  /** Bytes. */
  maxSize: number;
  dryRun: boolean;
}

const COMMIT = /^[0-9a-f]{40}$/;
const UNITS: Record<string, number> = { MiB: 1024 ** 2, GiB: 1024 ** 3 };
/** A blob is held in memory while it is sent. */
const LARGEST_MAX_SIZE = 2 * 1024 ** 3;

export function readInputs(env: NodeJS.ProcessEnv, context: RunContext): Inputs {
  const values = parseInputs(
    {
      image: existingPath('image', { required: true, kind: 'any' }),
      repository: custom('repository', repository, { required: true, form: 'registry/repository' }),
      name: text('name', {
        pattern: /^[\x21-\x7e]{1,255}$/,
        form: 'a name of at most 255 characters, without blanks',
      }),
      commit: text('commit', {
        pattern: COMMIT,
        form: 'a full commit SHA of 40 lower-case hexadecimal digits',
      }),
      maxSize: custom('max-size', size, { fallback: 200 * 1024 ** 2 }),
      dryRun: flag('dry-run', { fallback: false }),
    },
    env,
    ({ commit }) =>
      commit === undefined && !COMMIT.test(context.sha)
        ? [
            {
              name: 'commit',
              allowed: 'is required here: GITHUB_SHA is not a full commit SHA',
              found: context.sha,
            },
          ]
        : [],
  );
  return { ...values, commit: values.commit ?? context.sha };
}

function repository(raw: string): Repository {
  try {
    return parseRepository(raw);
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error;
    throw new InputFault('must be registry/repository, without tag and digest', raw);
  }
}

function size(raw: string): number {
  const match = /^(\d{1,4})(?:\.(\d))? ?(MiB|GiB)$/.exec(raw);
  const bytes = match ? Math.round(Number(`${match[1]}.${match[2] ?? 0}`) * (UNITS[match[3] ?? ''] ?? 0)) : 0;
  if (bytes < 1 || bytes > LARGEST_MAX_SIZE)
    throw new InputFault('must be a size such as 200 MiB or 1.5 GiB, at most 2 GiB', raw);
  return bytes;
}
