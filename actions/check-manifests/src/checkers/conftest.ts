/**
 * Conftest: rules in Rego. It passes in silence where a namespace has no rule, so one that evaluated nothing is no pass.
 * https://www.conftest.dev/output/
 */
import type { CheckResult, Objection, Rendered, RunChecker } from '../check.ts';
import { saidBy, unjudged, verdictOf } from '../check.ts';
import type { ConftestSettings } from '../settings.ts';

interface Message {
  msg: string;
  metadata?: Record<string, unknown>;
}
interface Entry {
  filename: string;
  namespace: string;
  successes: number;
  failures?: Message[];
  warnings?: Message[];
  exceptions?: Message[];
}

export async function conftest(
  settings: ConftestSettings,
  rendered: readonly Rendered[],
  run: RunChecker,
  place: (path: string) => string,
): Promise<CheckResult> {
  const result = await run([
    'test',
    '--output',
    'json',
    '--no-color',
    '--parser',
    'yaml',
    ...settings.policies.flatMap((path) => ['--policy', place(path)]),
    ...settings.namespaces.flatMap((namespace) => ['--namespace', namespace]),
    ...rendered.map(({ file }) => file),
  ]);
  const entries = entriesIn(result.stdout);
  if (!entries) return unjudged('Conftest', [`Conftest gave no report; ${saidBy(result)}`]);
  const roots = new Map(rendered.map(({ file, root }) => [file, root]));
  const objections: Objection[] = [];
  const warnings: Objection[] = [];
  const problems: string[] = [];
  const evaluated = new Map<string, number>();
  for (const {
    filename,
    namespace,
    successes,
    failures = [],
    warnings: warned = [],
    exceptions = [],
  } of entries) {
    const root = roots.get(filename) ?? filename;
    const spoken = (message: Message): Objection => ({
      root,
      rule: ruleOf(message, namespace),
      resource: '',
      text: message.msg,
    });
    objections.push(...failures.map(spoken));
    warnings.push(...warned.map(spoken));
    warnings.push(
      ...exceptions.map((each) => ({ ...spoken(each), text: `excepted by the rules: ${each.msg}` })),
    );
    const key = `${filename}\n${namespace}`;
    const rules = successes + failures.length + warned.length + exceptions.length;
    evaluated.set(key, (evaluated.get(key) ?? 0) + rules);
  }
  for (const { file, root } of rendered)
    for (const namespace of settings.namespaces)
      if ((evaluated.get(`${file}\n${namespace}`) ?? 0) === 0)
        problems.push(`${root}: no rule of the namespace "${namespace}" was evaluated`);
  const total = [...evaluated.values()].reduce((sum, count) => sum + count, 0);
  return {
    checker: 'Conftest',
    verdict: verdictOf({ objections, problems }),
    looked: `${total} evaluations in ${settings.namespaces.join(', ')}`,
    objections,
    warnings,
    problems,
  };
}

/** Structured messages may carry the rule's name. */
function ruleOf({ metadata }: Message, namespace: string): string {
  const name = metadata?.rule_id ?? metadata?.id;
  return typeof name === 'string' ? `${namespace}.${name}` : namespace;
}

function entriesIn(text: string): Entry[] | undefined {
  try {
    const value = JSON.parse(text) as Entry[] | null;
    const whole =
      Array.isArray(value) &&
      value.every((entry) => typeof entry?.filename === 'string' && Number.isSafeInteger(entry.successes));
    return whole ? value : undefined;
  } catch {
    return undefined;
  }
}
