/**
 * kubeconform: does each resource follow its schema? Its JSON lists every resource with `-verbose`, so what it left out is seen.
 * https://github.com/yannh/kubeconform
 */
import type { CheckResult, Objection, Rendered, RunChecker } from '../check.ts';
import { saidBy, unjudged, verdictOf } from '../check.ts';
import type { KubeconformSettings } from '../settings.ts';

interface Report {
  resources: { filename: string; kind: string; name: string; status: string; msg: string }[];
}

/** @param place absolute path of a path of the base. */
export async function kubeconform(
  settings: KubeconformSettings,
  rendered: readonly Rendered[],
  run: RunChecker,
  place: (path: string) => string,
): Promise<CheckResult> {
  const schemas = settings.schemas.flatMap((schema) => [
    '-schema-location',
    schema === 'default' || schema.startsWith('https://') ? schema : place(schema),
  ]);
  const skipped = settings.withoutSchema.length > 0 ? ['-skip', settings.withoutSchema.join(',')] : [];
  const result = await run([
    '-strict',
    '-verbose',
    '-output',
    'json',
    '-kubernetes-version',
    settings.kubernetes,
    ...schemas,
    ...skipped,
    ...rendered.map(({ file }) => file),
  ]);
  const report = reportIn(result.stdout);
  if (!report) return unjudged('kubeconform', [`kubeconform gave no report; ${saidBy(result)}`]);
  const roots = new Map(rendered.map(({ file, root }) => [file, root]));
  const objections: Objection[] = [];
  const problems: string[] = [];
  const seen = new Map<string, number>();
  let left = 0;
  for (const { filename, kind, name, status, msg } of report.resources) {
    const root = roots.get(filename) ?? filename;
    seen.set(filename, (seen.get(filename) ?? 0) + 1);
    const resource = `${kind} ${name}`.trim();
    if (status === 'statusInvalid') objections.push({ root, rule: 'schema', resource, text: msg });
    else if (status === 'statusError') problems.push(`${root}, ${resource}: ${msg}`);
    else if (status === 'statusSkipped') left++;
    else if (status !== 'statusValid') problems.push(`${root}, ${resource}: unknown status ${status}`);
  }
  for (const { file, root, count } of rendered) {
    const found = seen.get(file) ?? 0;
    if (found < count) problems.push(`${root}: kubeconform looked at ${found} of ${count} resources`);
  }
  const total = report.resources.length;
  return {
    checker: 'kubeconform',
    verdict: verdictOf({ objections, problems }),
    looked: `${total - left} of ${total} resources against Kubernetes ${settings.kubernetes}${left > 0 ? `; ${left} of kinds without a schema` : ''}`,
    objections,
    warnings: [],
    problems,
  };
}

function reportIn(text: string): Report | undefined {
  try {
    const value = JSON.parse(text) as Partial<Report> | null;
    return Array.isArray(value?.resources) ? (value as Report) : undefined;
  } catch {
    return undefined;
  }
}
