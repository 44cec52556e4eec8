import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { cli } from './lib/cli.ts';
import { actions, root, shown, workspaces } from './lib/repository.ts';
import { type Schema, schemaReference } from './lib/schema-reference.ts';

const help = `
Writes the generated parts of the documentation: tables of inputs and outputs in the actions' READMEs, the table of actions in the
README, docs/errors.md, docs/workflows.md, docs/policy-reference.md, docs/schemas/. Fails when an input, an output or an error has no description.

  pnpm gen-docs           writes them
  pnpm gen-docs --check   fails when what is there differs from what would be written
`;

interface Metadata {
  name: string;
  description: string;
  inputs?: Record<
    string,
    { description?: string; required?: boolean; default?: unknown; deprecationMessage?: string }
  >;
  outputs?: Record<string, { description?: string }>;
}

interface Catalogue {
  entries: Record<string, { kind: string; summary: string; fix: string }>;
}

await cli({ help, options: { check: { type: 'boolean' } } }, async (args) => {
  const wanted = new Map<string, string>();
  for (const action of actions()) {
    const metadata = parse(readFileSync(join(action.folder, 'action.yml'), 'utf8')) as Metadata;
    const path = join(action.folder, 'README.md');
    if (!existsSync(path)) throw new Error(`${shown(path)} is missing`);
    let text = readFileSync(path, 'utf8');
    text = fill(path, text, 'inputs', inputsTable(action.name, metadata.inputs ?? {}));
    text = fill(path, text, 'outputs', outputsTable(action.name, metadata.outputs ?? {}));
    wanted.set(path, text);
  }
  const readme = join(root, 'README.md');
  if (existsSync(readme))
    wanted.set(readme, fill(readme, readFileSync(readme, 'utf8'), 'actions', actionsTable()));
  wanted.set(join(root, 'docs/errors.md'), await errorsPage());
  wanted.set(join(root, 'docs/workflows.md'), workflowsPage());
  const { deliveryPolicySchema } = (await import('../packages/policy/src/schema.ts')) as {
    deliveryPolicySchema: Schema;
  };
  wanted.set(join(root, 'docs/policy-reference.md'), policyReference(deliveryPolicySchema));
  const { evidenceReportSchema } = (await import('../packages/verification/src/report-schema.ts')) as {
    evidenceReportSchema: unknown;
  };
  const { policyCasesSchema } = (await import('../packages/cli/src/cases-schema.ts')) as {
    policyCasesSchema: unknown;
  };
  for (const [name, schema] of [
    ['delivery-policy', deliveryPolicySchema],
    ['evidence-report', evidenceReportSchema],
    ['policy-cases', policyCasesSchema],
  ] as const)
    wanted.set(join(root, `docs/schemas/${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);

  const stale = [...wanted].filter(
    ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
  );
  if (args.flag('check')) {
    if (stale.length > 0)
      throw new Error(
        `run "pnpm gen-docs" and commit; stale:\n${stale.map(([path]) => `  ${shown(path)}`).join('\n')}`,
      );
    console.log(`${wanted.size} generated documents are up to date`);
    return;
  }
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${shown(path)}`);
  }
});

/** Replaces what stands between `<!-- NAME:start -->` and `<!-- NAME:end -->`. */
function fill(path: string, text: string, name: string, body: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${shown(path)} lacks the marks ${start} and ${end}`);
  return `${text.slice(0, from + start.length)}\n${body}\n${text.slice(to)}`;
}

function described(where: string, description: string | undefined): string {
  if (!description?.trim()) throw new Error(`${where} has no description`);
  return cell(description);
}

function cell(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

function inputsTable(action: string, inputs: NonNullable<Metadata['inputs']>): string {
  const rows = Object.entries(inputs).map(([name, input]) => {
    const fallback = input.required
      ? '**required**'
      : input.default === undefined || input.default === ''
        ? ''
        : `\`${cell(String(input.default))}\``;
    return `| \`${name}\` | ${fallback} | ${described(`input "${name}" of ${action}`, input.description)} |`;
  });
  return rows.length === 0
    ? '_None._'
    : ['| input | default | what it is |', '| --- | --- | --- |', ...rows].join('\n');
}

function outputsTable(action: string, outputs: NonNullable<Metadata['outputs']>): string {
  const rows = Object.entries(outputs).map(
    ([name, output]) => `| \`${name}\` | ${described(`output "${name}" of ${action}`, output.description)} |`,
  );
  return rows.length === 0 ? '_None._' : ['| output | what it is |', '| --- | --- |', ...rows].join('\n');
}

function actionsTable(): string {
  const rows = actions().map((action) => {
    const metadata = parse(readFileSync(join(action.folder, 'action.yml'), 'utf8')) as Metadata;
    return `| [\`${action.name}\`](actions/${action.name}/README.md) | ${described(`action ${action.name}`, metadata.description)} |`;
  });
  return ['| action | what it does |', '| --- | --- |', ...rows].join('\n');
}

async function errorsPage(): Promise<string> {
  const sections: string[] = [];
  const seen = new Map<string, string>();
  for (const { folder, name } of workspaces().sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const source = join(folder, 'src');
    if (!existsSync(source)) continue;
    for (const file of readdirSync(source).filter((candidate) => /(^|-)errors\.ts$/.test(candidate))) {
      const module = (await import(join(source, file))) as Record<string, Partial<Catalogue> | undefined>;
      const entries = Object.values(module).flatMap((catalogue) => Object.entries(catalogue?.entries ?? {}));
      if (entries.length === 0) continue;
      for (const [code] of entries) {
        const other = seen.get(code);
        if (other) throw new Error(`the code ${code} is defined in ${other} and in ${name}`);
        seen.set(code, name);
      }
      const rows = entries.map(
        ([code, entry]) =>
          `| \`${code}\` | ${entry.kind} | ${described(code, entry.summary)} | ${described(`${code} (fix)`, entry.fix)} |`,
      );
      const part = file.replace(/-?errors\.ts$/, '');
      const own = name.replace(/^@waybill\/(action-)?/, '');
      const title = part === '' || part === own ? own : `${own}: ${part}`;
      sections.push(
        `## ${title}\n\n| code | kind | what happened | to mend |\n| --- | --- | --- | --- |\n${rows.join('\n')}`,
      );
    }
  }
  return `# Errors\n\n<!-- Generated by scripts/gen-docs.ts from the catalogues in the sources. Do not edit. -->\n\nEvery error has a code that never changes. Its kind says whose fault it is: \`user\` (an input, a file, a permission), \`remote\`\n(a system at the other end), \`bug\` (ours). Reports, tables and annotations carry the codes of evidence without \`WAYBILL_\`. The rules of the\npolicy have codes of their own: [verify-promotion](../actions/verify-promotion/README.md#what-is-checked), [emergency.md](emergency.md),\n[rollback.md](rollback.md), [promotion-statement.md](promotion-statement.md), [change-management.md](change-management.md).\n\n${sections.join('\n\n')}\n`;
}

function policyReference(schema: Schema): string {
  return `# Every key of the delivery policy\n\n<!-- Generated by scripts/gen-docs.ts from packages/policy/src/schema.ts. Do not edit. -->\n\nThe file is YAML, in the config repository, and read from its base branch. A key that does not stand here is refused. \`[]\` is an item\nof a list, \`<name>\` a name of your choice. [delivery-policy.schema.json](schemas/delivery-policy.schema.json) gives completion in an\neditor; \`waybill policy lint\` ([cli.md](cli.md)) holds a file against it and against itself; a whole policy is in\n[examples/config-repo](../examples/config-repo/delivery-policy.yml).\n\n${schemaReference(schema)}\n`;
}

interface Workflow {
  name: string;
  on?: {
    workflow_call?: {
      inputs?: Record<string, { description?: string; required?: boolean; default?: unknown; type: string }>;
      secrets?: Record<string, { description?: string; required?: boolean }>;
      outputs?: Record<string, { description?: string }>;
    };
  };
}

function workflowsPage(): string {
  const folder = join(root, '.github/workflows');
  const sections = readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const workflow = parse(text) as Workflow;
      const call = workflow.on?.workflow_call;
      if (!call) return [];
      const intro = text
        .split('\n')
        .filter(
          (line, i, all) => line.startsWith('#') && all.slice(0, i).every((before) => before.startsWith('#')),
        );
      const lead = prose(intro.map((line) => line.replace(/^# ?/, '')));
      const inputs = Object.entries(call.inputs ?? {}).map(
        ([name, input]) =>
          `| \`${name}\` | ${input.type} | ${input.required ? '**required**' : defaultCell(input.default)} | ${described(`input "${name}" of ${file}`, input.description)} |`,
      );
      const secrets = Object.entries(call.secrets ?? {}).map(
        ([name, secret]) =>
          `| \`${name}\` | secret | ${secret.required ? '**required**' : ''} | ${described(`secret "${name}" of ${file}`, secret.description)} |`,
      );
      const outputs = Object.entries(call.outputs ?? {}).map(
        ([name, output]) =>
          `| \`${name}\` | ${described(`output "${name}" of ${file}`, output.description)} |`,
      );
      return [
        `## ${file}\n\n${lead}\n\n| input | type | default | what it is |\n| --- | --- | --- | --- |\n${[...inputs, ...secrets].join('\n')}`,
        ...(outputs.length > 0 ? [`| output | what it is |\n| --- | --- |\n${outputs.join('\n')}`] : []),
      ];
    });
  return `# Reusable workflows\n\n<!-- Generated by scripts/gen-docs.ts from .github/workflows. Do not edit. -->\n\nCall them by full commit SHA. Their paths are part of the signing identity and never change.\n\n${sections.join('\n\n')}\n`;
}

/** Comment lines as Markdown: paragraphs, and what is indented as a block of text. */
function prose(lines: readonly string[]): string {
  const out: string[] = [];
  let indented = false;
  for (const line of lines) {
    const isIndented = line.startsWith('  ');
    if (isIndented !== indented) out.push(isIndented ? '\n```text' : '```\n');
    indented = isIndented;
    out.push(isIndented ? line.slice(2) : line);
  }
  if (indented) out.push('```');
  return out.join('\n').trim();
}

function defaultCell(value: unknown): string {
  return value === undefined || value === '' ? '' : `\`${cell(String(value))}\``;
}
