/**
 * Brings the actions that a job uses onto the disk: out of the platform's repositories at the exact commit, or as a
 * stand-in from `stand-ins/stand-ins.yml`. act takes them from there by `--local-repository`, so nothing is fetched.
 */
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMap, isScalar, isSeq, parse, parseDocument, visit } from 'yaml';
import { JOB_FIELDS, UNKNOWN_TO_ACT } from './contexts.ts';
import { type Replacer, rewriteScalar } from './expressions.ts';
import type { Sources } from './sources.ts';
import { asMapping, listOf, type Mapping, type WorkflowSource } from './workflow.ts';

/** The folder of the stand-ins and their list. */
const STAND_INS = fileURLToPath(new URL('../../../stand-ins/', import.meta.url));

export interface StandIn {
  /** `owner/name` of the action that it stands in for. */
  repository: string;
  /** Folder below `stand-ins/`. */
  folder: string;
  /** Releases that it stands in for. */
  releases: { version: string; commits: string[] }[];
  /** Paths of the actions in it (empty for one at the root). */
  actions: string[];
  /** True where any ref is served: the stand-in does the same for all releases. */
  anyRelease: boolean;
}

export async function readStandIns(file = join(STAND_INS, 'stand-ins.yml')): Promise<StandIn[]> {
  const list = asMapping(parse(await readFile(file, 'utf8')))['stand-ins'];
  if (!Array.isArray(list)) throw new Error(`${file}: a list 'stand-ins' is needed`);
  return list.map(asMapping).map((entry) => ({
    repository: String(entry.repository),
    folder: String(entry.folder),
    releases: (Array.isArray(entry.releases) ? entry.releases : []).map(asMapping).map((release) => ({
      version: String(release.version),
      commits: listOf(release.commits),
    })),
    actions: entry.actions === undefined ? [''] : listOf(entry.actions),
    anyRelease: entry['any-release'] === true,
  }));
}

/** An action that a job names and that is not there: the job fails before its first step. */
export class MissingAction extends Error {}

const REMOTE_USE = /^([^/@\s]+\/[^/@\s]+)(?:\/([^@\s]+))?@(\S+)$/;
/** Composite actions may use each other ten levels deep. */
const MOST_LEVELS = 10;

export interface PreparedActions {
  /** What stands for a step's `uses:` in the rendered job. */
  uses: Map<string, string>;
  /** `owner/name@ref` -> folder, for `--local-repository`. */
  repositories: Map<string, string>;
  /** Those of the `uses:` that are composite actions. */
  composite: Set<string>;
}

export interface ActionStore {
  /** Prepares everything that the steps use, and what that uses. Throws `MissingAction`. */
  prepare(uses: readonly string[], workflow: WorkflowSource): Promise<PreparedActions>;
}

interface Located {
  key: string;
  folder: string;
  path: string;
  /** The repository and commit that `$/` means inside of it. */
  origin: Pick<WorkflowSource, 'repository' | 'sha'>;
}

/** `folder` keeps what was unpacked: one folder for each repository and commit, shared by all jobs. */
export function actionStore(
  folder: string,
  sources: Sources,
  standIns: () => Promise<StandIn[]>,
): ActionStore {
  const unpacked = new Map<string, Promise<string>>();
  const once = (key: string, make: (into: string) => Promise<void>): Promise<string> => {
    const known = unpacked.get(key);
    if (known) return known;
    const target = join(folder, createHash('sha256').update(key).digest('hex').slice(0, 24));
    const made = (async () => {
      const partial = `${target}.partial`;
      await mkdir(partial, { recursive: true });
      await make(partial);
      await rename(partial, target);
      return target;
    })();
    unpacked.set(key, made);
    made.catch(() => unpacked.delete(key));
    return made;
  };

  const locate = async (
    written: string,
    origin: Pick<WorkflowSource, 'repository' | 'sha'>,
  ): Promise<Located> => {
    const own = /^\$\/(.*)$/.exec(written)?.[1];
    const absolute =
      own === undefined ? written : `${origin.repository}${own === '' ? '' : `/${own}`}@${origin.sha}`;
    const [, repository, path = '', ref = ''] = REMOTE_USE.exec(absolute) ?? [];
    if (repository === undefined) {
      throw new MissingAction(
        `'uses: ${written}' is not an action that the local platform can run. Allowed are owner/name[/path]@ref, $/path and ./path`,
      );
    }
    if (sources.has(repository)) {
      const resolved = await sources.resolve(repository, ref);
      if (!resolved) {
        throw new MissingAction(
          `Unable to resolve action \`${absolute}\`, unable to find version \`${ref}\``,
        );
      }
      const { sha } = resolved;
      const at = await once(`${repository}@${sha}`, async (into) => {
        await sources.extract(repository, sha, into);
        await rewriteActions(into, { repository, sha });
      });
      return { key: `${repository}@${ref}`, folder: at, path, origin: { repository, sha } };
    }
    const all = await standIns();
    const standIn = all.find((entry) => entry.repository.toLowerCase() === repository.toLowerCase());
    if (!standIn) {
      throw new MissingAction(
        `Unable to resolve action \`${absolute}\`: the local platform has no repository ${repository} and no stand-in for it. Stand-ins are listed in packages/local-platform/stand-ins/stand-ins.yml: ${all
          .map((entry) => entry.repository)
          .join(', ')}`,
      );
    }
    const release = standIn.releases.find(
      ({ version, commits }) => commits.includes(ref) || version === ref || version.split('.')[0] === ref,
    );
    if (!release && !standIn.anyRelease) {
      throw new MissingAction(
        `The stand-in for ${repository} does not know the release \`${ref}\`. It stands in for: ${standIn.releases
          .flatMap(({ version, commits }) => [version, ...commits])
          .join(', ')}`,
      );
    }
    if (!standIn.actions.includes(path)) {
      throw new MissingAction(
        `The stand-in for ${repository} has no action at '${path}'; it has: ${standIn.actions.map((name) => `'${name}'`).join(', ')}`,
      );
    }
    const at = await once(`stand-in:${standIn.repository}`, async (into) => {
      await cp(join(STAND_INS, standIn.folder), into, { recursive: true });
      await cp(join(STAND_INS, 'lib'), join(into, 'lib'), { recursive: true });
    });
    return { key: `${repository}@${ref}`, folder: at, path, origin: { repository, sha: ref } };
  };

  return {
    async prepare(uses, workflow) {
      const out: PreparedActions = { uses: new Map(), repositories: new Map(), composite: new Set() };
      const visitUse = async (
        written: string,
        origin: Pick<WorkflowSource, 'repository' | 'sha'>,
        chain: string[],
      ): Promise<string> => {
        // An action of the workspace is read when its turn comes, after the checkout.
        if (written.startsWith('./')) return written;
        if (written.startsWith('docker://')) {
          throw new MissingAction(
            `'uses: ${written}' needs Docker, which the local platform's runner does without`,
          );
        }
        if (chain.length >= MOST_LEVELS) {
          throw new MissingAction(
            `Composite actions are nested more than ${MOST_LEVELS} deep: ${chain.join(' -> ')}`,
          );
        }
        const located = await locate(written, origin);
        out.repositories.set(located.key, located.folder);
        const manifest = await readManifest(join(located.folder, located.path));
        if (!manifest) {
          throw new MissingAction(
            `Can't find 'action.yml' or 'action.yaml' for action '${written}' in ${located.key} under '${located.path}'`,
          );
        }
        const runs = asMapping(manifest.runs);
        if (runs.using === 'composite' && chain.length === 0) out.composite.add(written);
        if (runs.using === 'docker') {
          throw new MissingAction(
            `The action '${written}' runs in Docker, which the local platform's runner does without`,
          );
        }
        for (const step of Array.isArray(runs.steps) ? runs.steps.map(asMapping) : []) {
          if (typeof step.uses === 'string') await visitUse(step.uses, located.origin, [...chain, written]);
        }
        const [repository = '', ref = ''] = splitAt(located.key, '@');
        return `${repository}${located.path === '' ? '' : `/${located.path}`}@${ref}`;
      };
      for (const written of uses) out.uses.set(written, await visitUse(written, workflow, []));
      return out;
    },
  };
}

function splitAt(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

async function readManifest(folder: string): Promise<Mapping | undefined> {
  for (const name of ['action.yml', 'action.yaml']) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (text !== undefined) return asMapping(parse(text));
  }
  return undefined;
}

/** What act does not know inside of an action comes from the variables that the runner sets for the job. */
const fromVariables: Replacer = (root, path) => {
  const [field = ''] = path;
  const table: Readonly<Record<string, string | null>> | undefined =
    root.toLowerCase() === 'github' ? UNKNOWN_TO_ACT : root.toLowerCase() === 'job' ? JOB_FIELDS : undefined;
  const entry = Object.entries(table ?? {}).find(([name]) => name.toLowerCase() === field.toLowerCase());
  return entry?.[1] ? { with: `env.${entry[1]}`, consumed: 1 } : undefined;
};

const MANIFESTS = ['action.yml', 'action.yaml'];
const IGNORED_FOLDERS = ['.git', 'node_modules'];

/** In every action of an unpacked repository: `$/x` becomes `owner/name/x@commit`, and unknown contexts variables. */
async function rewriteActions(
  root: string,
  origin: Pick<WorkflowSource, 'repository' | 'sha'>,
): Promise<void> {
  const files = (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && MANIFESTS.includes(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.split('/').some((part) => IGNORED_FOLDERS.includes(part)));
  for (const file of files) {
    const text = await readFile(file, 'utf8');
    if (!text.includes('$/') && !text.includes('${{')) continue;
    const rewritten = rewriteAction(text, origin);
    if (rewritten !== text) {
      await rm(file);
      await writeFile(file, rewritten);
    }
  }
}

/** `rewriteActions` for the text of one action.yml. */
export function rewriteAction(text: string, origin: Pick<WorkflowSource, 'repository' | 'sha'>): string {
  const document = parseDocument(text);
  if (document.errors.length > 0) return text;
  let changed = false;
  const runs = document.get('runs', true);
  const steps = isMap(runs) ? runs.get('steps', true) : undefined;
  if (!isSeq(steps)) return text;
  visit(steps, {
    Pair(_, pair) {
      if (!isScalar(pair.key) || !isScalar(pair.value) || typeof pair.value.value !== 'string') return;
      const before = pair.value.value;
      const own = pair.key.value === 'uses' ? /^\$\/(.*)$/.exec(before)?.[1] : undefined;
      const after =
        own === undefined
          ? rewriteScalar(before, fromVariables)
          : `${origin.repository}${own === '' ? '' : `/${own}`}@${origin.sha}`;
      if (after !== before) {
        pair.value.value = after;
        changed = true;
      }
    },
  });
  return changed ? document.toString({ lineWidth: 0 }) : text;
}
