/** Builds the adapters, runs the story, and writes what comes of it: files, outputs, annotations, summary. */
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { parsePolicy } from '@waybill/policy';
import { type ActionFrame, runProgram, setOutputs, sha256Hex, WaybillError } from '@waybill/toolkit';
import { assembleChart } from './charts.ts';
import type { Run, RunChecker } from './check.ts';
import { errors } from './errors.ts';
import type { Inputs } from './inputs.ts';
import { checkManifests, differenceText, type Program, type Result, resultFile } from './main.ts';
import { parseSettings } from './settings.ts';
import { summary } from './summary.ts';
import { readTree, type Tree } from './tree.ts';

const DEFAULT_SETTINGS = '.waybill/manifests.yml';

/** Throws WAYBILL_MANIFESTS_REFUSED or _MANIFESTS_INDETERMINATE where the verdict is no pass, after everything is written. */
export async function runChecks(inputs: Inputs, frame: ActionFrame): Promise<void> {
  const { context, log, audit } = frame;
  const trees = { base: readTree(inputs.base), head: readTree(inputs.head) };
  const settingsPath = inputs.settings ?? DEFAULT_SETTINGS;
  const settingsText = textOf(trees.base, settingsPath);
  if (settingsText === undefined)
    throw errors.MANIFEST_SETTINGS_MISSING({
      message: `${settingsPath} is not in the base`,
      where: settingsPath,
    });
  const settings = parseSettings(settingsText, `${settingsPath} of the base`);
  const policyText = textOf(trees.base, inputs.policy);
  if (policyText === undefined)
    throw errors.MANIFEST_POLICY_MISSING({
      message: `${inputs.policy} is not in the base`,
      where: inputs.policy,
    });
  const policy = await parsePolicy(policyText, `${inputs.policy} of the base`);

  const out = join(context.runnerTemp, 'waybill', 'check-manifests');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const work = mkdtempSync(join(context.runnerTemp, 'waybill-manifests-'));
  try {
    const run = runners(inputs, frame.env, work);
    const result = await checkManifests(policy, settings, trees, {
      run,
      text: (tree, path) => textOf(tree, path) ?? '',
      keep(root, text) {
        const file = join(work, `${sha256Hex(root).slice(0, 16)}.yaml`);
        writeFileSync(file, text);
        return file;
      },
      place: (path) => placeIn(trees.base, path),
      policyFiles: (paths) => copyPolicies(trees.base, paths, join(work, 'kyverno-policies')),
      assemble: (chart, tests) =>
        assembleChart(chart, tests, trees, join(work, `chart-${sha256Hex(chart.path).slice(0, 16)}`)),
      async helmUnittest(args) {
        const file = join(work, 'helm-unittest.xml');
        rmSync(file, { force: true });
        const ended = await run.helmUnittest(['--output-file', file, ...args]);
        return { ...ended, report: existsSync(file) ? readFileSync(file, 'utf8') : undefined };
      },
      log,
    });
    const digests = { policy: policy.digest, settings: `sha256:${sha256Hex(settingsText)}` };
    const [resultPath, differencePath] = [join(out, 'manifest-checks.json'), join(out, 'difference.txt')];
    writeFileSync(resultPath, resultFile(result, digests));
    writeFileSync(differencePath, differenceText(result));
    audit.write({
      event: 'decide',
      subject: `rendered manifests of ${context.repository}`,
      outcome: result.verdict,
      reason: reasons(result)[0] ?? 'every checker looked at everything and has nothing against it',
      details: {
        ...digests,
        overlays: result.overlays.map(({ root, digest }) => ({ path: root.path, digest })),
      },
    });
    setOutputs({
      verdict: result.verdict,
      'result-file': resultPath,
      'difference-file': differencePath,
      overlays: JSON.stringify(result.overlays.map(({ root }) => root.path)),
    });
    for (const reason of reasons(result)) log.info(reason);
    frame.summary(summary(result));
    refuse(result);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function textOf(tree: Tree, path: string): string | undefined {
  return tree.files.has(path) && !tree.links.has(path)
    ? readFileSync(join(tree.root, path), 'utf8')
    : undefined;
}

/** A file or folder of a tree that no link leads to. */
function placeIn(tree: Tree, path: string): string | undefined {
  let place = tree.root;
  for (const part of path.split('/').filter((each) => each !== '.')) {
    place = join(place, part);
    const stat = lstatSync(place, { throwIfNoEntry: false });
    if (!stat || stat.isSymbolicLink()) return undefined;
  }
  return place;
}

/** Kyverno reads every YAML file below a folder: it gets those of the settings and no others. */
function copyPolicies(tree: Tree, paths: readonly string[], folder: string) {
  mkdirSync(folder);
  const files = paths.flatMap((path) => yamlFiles(placeIn(tree, path) ?? ''));
  return {
    folder,
    files: files.map((file, index) => {
      cpSync(file, join(folder, `${index}.yaml`));
      return { path: relative(tree.root, file), text: readFileSync(file, 'utf8') };
    }),
  };
}

function yamlFiles(place: string): string[] {
  if (lstatSync(place).isFile()) return [place];
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A program gets an empty folder to work in and a bare environment: no settings file of the change is found, no variable steers it. */
function runners(inputs: Inputs, env: NodeJS.ProcessEnv, work: string): Record<Program, RunChecker> {
  const [cwd, home] = [join(work, 'cwd'), join(work, 'home')];
  for (const folder of [cwd, home]) mkdirSync(folder);
  const runner =
    (program: Program): RunChecker =>
    async (args) => {
      try {
        return await runProgram(inputs[program], args, {
          cwd,
          env: { PATH: env.PATH, HOME: home, TMPDIR: home, LC_ALL: 'C.UTF-8', NO_COLOR: '1' },
          timeoutMs: inputs.timeoutMinutes * 60_000,
        });
      } catch (error) {
        if (!(error instanceof WaybillError)) throw error;
        return { code: -1, stdout: '', stderr: error.message } satisfies Run;
      }
    };
  return {
    kustomize: runner('kustomize'),
    kubeconform: runner('kubeconform'),
    conftest: runner('conftest'),
    kyverno: runner('kyverno'),
    helmUnittest: runner('helmUnittest'),
  };
}

function reasons({ checks, problems }: Result): string[] {
  return [
    ...checks.flatMap(({ checker, objections }) =>
      objections.map(({ root, rule, resource, text }) => `${checker}, ${root}, ${rule} ${resource}: ${text}`),
    ),
    ...problems,
    ...checks.flatMap((check) => check.problems),
  ];
}

function refuse(result: Result): void {
  if (result.verdict === 'pass') return;
  const [first = 'no reason', ...others] = reasons(result);
  const more = others.length > 0 ? ` (and ${others.length} more in the job summary)` : '';
  const facts = { message: `${first}${more}`, details: { verdict: result.verdict } };
  throw result.verdict === 'fail' ? errors.MANIFESTS_REFUSED(facts) : errors.MANIFESTS_INDETERMINATE(facts);
}
