/** The story: which overlays does the change touch, what do they render to before and after, and what do the checkers say of that? */
import type { DeliveryPolicy } from '@waybill/policy';
import { canonicalJson, type Logger, sha256Hex } from '@waybill/toolkit';
import { type AssembledChart, type Chart, touchedCharts } from './charts.ts';
import { type CheckResult, inOrder, type Rendered, type RunChecker, unjudged } from './check.ts';
import { conftest } from './checkers/conftest.ts';
import { type HelmUnittestPorts, helmUnittest } from './checkers/helm-unittest.ts';
import { kubeconform } from './checkers/kubeconform.ts';
import { kyverno, type PolicyFile } from './checkers/kyverno.ts';
import { kustomizationIn, type Root, readsAny, rootOf } from './overlays.ts';
import { render } from './render.ts';
import { differences, type ResourceDifference } from './resources.ts';
import type { Settings } from './settings.ts';
import { changedPaths, type Tree } from './tree.ts';

export type Program = 'kustomize' | 'kubeconform' | 'conftest' | 'kyverno' | 'helmUnittest';

export interface Ports {
  run: Record<Program, RunChecker>;
  text(tree: Tree, path: string): string;
  /** Writes a rendering to a file and gives back its path. */
  keep(root: string, text: string): string;
  /** Absolute path of a path of the base that is there, no link, or undefined. */
  place(path: string): string | undefined;
  /** Copies policy files of the base below the paths into a folder of their own. */
  policyFiles(paths: readonly string[]): { folder: string; files: PolicyFile[] };
  /** Puts a chart of the settings together in a folder of its own. */
  assemble(chart: Chart, tests: string): AssembledChart;
  helmUnittest: HelmUnittestPorts['run'];
  log: Logger;
}

export interface Overlay {
  root: Root;
  /** SHA-256 of the rendering of the head, as `sha256:…`. */
  digest: string;
  resources: number;
  differences: ResourceDifference[];
}

export interface Result {
  verdict: CheckResult['verdict'];
  overlays: Overlay[];
  checks: CheckResult[];
  /** Why it is indeterminate, beside what checkers say. */
  problems: string[];
}

export async function checkManifests(
  policy: DeliveryPolicy,
  settings: Settings,
  trees: { base: Tree; head: Tree },
  ports: Ports,
): Promise<Result> {
  const roots = touched(policy, trees, ports);
  const overlays: Overlay[] = [];
  const rendered: Rendered[] = [];
  const problems: string[] = [];
  for (const root of roots) {
    const [before, after] = [
      await render(root, trees.base, isIn(root, trees.base.files), ports.run.kustomize),
      await render(root, trees.head, isIn(root, trees.head.files), ports.run.kustomize),
    ];
    if ('problem' in after) {
      problems.push(after.problem);
      continue;
    }
    // What the base renders to is shown and not judged: if it can't be rendered, all of the head counts as new.
    if ('problem' in before) ports.log.warning(`base: ${before.problem}`);
    const was = 'problem' in before ? [] : before.resources;
    overlays.push({
      root,
      digest: `sha256:${sha256Hex(after.text)}`,
      resources: after.resources.length,
      differences: differences(was, after.resources),
    });
    if (after.resources.length > 0)
      rendered.push({
        root: root.path,
        file: ports.keep(root.path, after.text),
        count: after.resources.length,
      });
  }
  ports.log.info(`${roots.length} overlays touched, ${rendered.length} to judge`);
  const checks = [
    ...(rendered.length === 0 ? [] : await judge(settings, rendered, ports)),
    ...(await judgeCharts(settings, trees, ports)),
  ].map(inOrder);
  const verdicts = checks.map(({ verdict }) => verdict);
  const verdict = verdicts.includes('fail')
    ? 'fail'
    : verdicts.includes('indeterminate') || problems.length > 0
      ? 'indeterminate'
      : 'pass';
  return { verdict, overlays, checks, problems };
}

/** Roots of declared targets that read what the change changes, by path. */
function touched(policy: DeliveryPolicy, { base, head }: { base: Tree; head: Tree }, ports: Ports): Root[] {
  const changed = new Set(changedPaths(base, head));
  const roots = new Map<string, Root>();
  for (const tree of [base, head]) {
    const files = {
      has: (path: string) => tree.files.has(path),
      text: (path: string) => ports.text(tree, path),
    };
    for (const { targets } of Object.values(policy.services))
      for (const { file } of Object.values(targets).flat()) {
        const root = rootOf(file, files);
        if (!roots.has(root.path) && isIn(root, tree.files) && readsAny(root, changed, files))
          roots.set(root.path, root);
      }
  }
  return [...roots.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function isIn(root: Root, files: Tree['files']): boolean {
  return root.kind === 'manifest' ? files.has(root.path) : kustomizationIn(root.path, files) !== undefined;
}

async function judge(
  settings: Settings,
  rendered: readonly Rendered[],
  ports: Ports,
): Promise<CheckResult[]> {
  const checks: CheckResult[] = [];
  const missing = (checker: string, paths: readonly string[]): CheckResult | undefined => {
    const gone = paths.filter((path) => ports.place(path) === undefined);
    if (gone.length === 0) return undefined;
    return unjudged(
      checker,
      gone.map((path) => `${path} is not in the base (or is a link)`),
    );
  };
  const place = (path: string) => ports.place(path) ?? path;
  if (settings.kubeconform)
    checks.push(
      await kubeconform(settings.kubeconform, rendered, ports.run.kubeconform, (path) =>
        schemaPlace(path, place),
      ),
    );
  if (settings.conftest)
    checks.push(
      missing('Conftest', settings.conftest.policies) ??
        (await conftest(settings.conftest, rendered, ports.run.conftest, place)),
    );
  if (settings.kyverno) {
    const gone = missing('Kyverno', settings.kyverno.policies);
    if (gone) checks.push(gone);
    else {
      const { folder, files } = ports.policyFiles(settings.kyverno.policies);
      checks.push(await kyverno(folder, files, rendered, ports.run.kyverno));
    }
  }
  return checks;
}

/** Charts are judged by their own tests: they need no overlay that reads them. */
async function judgeCharts(
  { helmUnittest: settings }: Settings,
  trees: { base: Tree; head: Tree },
  ports: Ports,
): Promise<CheckResult[]> {
  const charts = settings ? touchedCharts(settings, trees) : [];
  if (!settings || charts.length === 0) return [];
  const assemble = (chart: Chart) => ports.assemble(chart, settings.tests);
  return [await helmUnittest(charts, { assemble, run: ports.helmUnittest })];
}

/** A path in kubeconform's template form: only what stands before the template is a path of the base. */
function schemaPlace(path: string, place: (path: string) => string): string {
  const at = path.indexOf('{{');
  if (at < 0) return place(path);
  const slash = path.lastIndexOf('/', at);
  return slash < 0 ? `${place('.')}/${path}` : `${place(path.slice(0, slash))}${path.slice(slash)}`;
}

/** The result for machines: canonical JSON, the same bytes for the same trees and programs. */
export function resultFile(result: Result, digests: { policy: string; settings: string }): string {
  return `${canonicalJson({
    schema: 'waybill/manifest-checks/v1',
    verdict: result.verdict,
    policyDigest: digests.policy,
    settingsDigest: digests.settings,
    overlays: result.overlays.map(({ root, digest, resources, differences: found }) => ({
      path: root.path,
      kind: root.kind,
      renderedDigest: digest,
      resources,
      differences: found.map(({ id, kind }) => ({ id, kind })),
    })),
    checks: result.checks,
    problems: result.problems,
  })}\n`;
}

/** The rendered difference as text. */
export function differenceText({ overlays }: Result): string {
  return overlays
    .flatMap(({ root, differences: found }) =>
      found.map(({ id, kind, diff }) => `# ${root.path}: ${id} (${kind})\n${diff}\n`),
    )
    .join('\n');
}
