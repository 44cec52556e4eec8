/** The job summary: the verdict, what each checker looked at and has against it, and what differs in the rendered manifests. */
import { details, fence, markdownCode, markdownText, table } from '@waybill/toolkit';
import type { CheckResult, Objection } from './check.ts';
import type { Overlay, Result } from './main.ts';

const TITLES = { pass: '✅ pass', fail: '❌ fail', indeterminate: '⚠️ not judged in full' } as const;
/** More rows than this nobody reads; the result file has them all. */
const MAX_ROWS = 100;
const MAX_DIFF_CHARS = 40_000;

export function summary(result: Result): string[] {
  const { overlays, checks, problems, verdict } = result;
  return [
    `## Rendered manifests: ${TITLES[verdict]}`,
    sentence(result),
    ...(checks.length > 0
      ? [table(['Checker', 'Verdict', 'Looked at', 'Against it', 'Warnings'], checks.map(row))]
      : []),
    ...listed(
      'Against it',
      checks.flatMap(({ checker, objections }) => objections.map((each) => ({ checker, ...each }))),
    ),
    ...listed(
      'Warnings',
      checks.flatMap(({ checker, warnings }) => warnings.map((each) => ({ checker, ...each }))),
    ),
    ...reasonList([...problems, ...checks.flatMap((check) => check.problems)]),
    ...overlays.flatMap(overlayBlocks),
  ];
}

function sentence({ overlays, verdict }: Result): string {
  if (overlays.length === 0 && verdict === 'pass')
    return 'The change touches no overlay of the delivery policy: there is nothing to render.';
  const changed = overlays.filter(({ differences }) => differences.length > 0).length;
  return `The change touches ${overlays.length} ${overlays.length === 1 ? 'overlay' : 'overlays'}; ${changed} ${changed === 1 ? 'renders' : 'render'} to something else.`;
}

function row({ checker, verdict, looked, objections, warnings }: CheckResult): string[] {
  return [checker, TITLES[verdict], markdownText(looked), String(objections.length), String(warnings.length)];
}

function listed(title: string, objections: (Objection & { checker: string })[]): string[] {
  if (objections.length === 0) return [];
  const rows = objections
    .slice(0, MAX_ROWS)
    .map(({ checker, root, rule, resource, text }) => [
      checker,
      markdownCode(root),
      markdownCode(rule),
      markdownText(resource) || '—',
      markdownText(text, 500),
    ]);
  const left = objections.length - rows.length;
  return [
    `### ${title}`,
    `${table(['Checker', 'Where', 'Rule', 'Resource', 'What it says'], rows)}${left > 0 ? `\n\n${left} more are in the result file.` : ''}`,
  ];
}

function reasonList(problems: readonly string[]): string[] {
  if (problems.length === 0) return [];
  const shown = problems.slice(0, MAX_ROWS).map((problem) => `- ${markdownText(problem, 500)}`);
  return ['### Not looked at in full', shown.join('\n')];
}

function overlayBlocks({ root, resources, differences }: Overlay): string[] {
  if (differences.length === 0) return [];
  const blocks = differences.map(
    ({ id, kind, diff }) =>
      `${markdownText(id)}: ${kind}\n\n${fence('diff', diff.length > MAX_DIFF_CHARS ? `${diff.slice(0, MAX_DIFF_CHARS)}\n… the difference file has the rest` : diff)}`,
  );
  return [
    details(
      `${root.path}: ${differences.length} of ${resources} ${resources === 1 ? 'resource differs' : 'resources differ'}`,
      blocks.join('\n\n'),
    ),
  ];
}
