import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { cli } from './lib/cli.ts';
import { root } from './lib/repository.ts';
import { provideTools } from './lib/tools.ts';

const help = `
Everything that can be checked without running the product: drift of generated files, links, layers,
floors of advisories, formatting, types, unused code, workflows.

  pnpm check            all of it; every failure is shown, not only the first
  pnpm check NAME ...   only these
`;

const node = process.execPath;
const bin = (name: string) => join(root, 'node_modules/.bin', name);

await cli({ help }, async (args) => {
  const wanted = (name: string) => args.positionals.length === 0 || args.positionals.includes(name);
  const tools =
    wanted('zizmor') || wanted('actionlint')
      ? await provideTools(['zizmor', 'actionlint'], (line) => console.log(line))
      : undefined;
  const checks: Record<string, string[][]> = {
    dist: [[node, 'scripts/check-dist.ts']],
    docs: [[node, 'scripts/gen-docs.ts', '--check']],
    coverage: [[node, 'packages/local-platform/src/cli.ts', '--coverage', '--check']],
    flow: [[node, 'scripts/pictures/flow.ts', '--check']],
    references: [[node, 'scripts/render-workflows.ts', '--check']],
    links: [[node, 'scripts/check-links.ts']],
    layers: [[node, 'scripts/check-layers.ts']],
    advisories: [[node, 'scripts/check-advisories.ts']],
    lint: [[bin('biome'), 'ci', '--colors=off', '--error-on-warnings', '.']],
    types: [[bin('tsc'), '--noEmit']],
    unused: [[bin('knip'), '--no-progress']],
    zizmor: [
      [
        tools?.env.WAYBILL_ZIZMOR ?? '',
        '--offline',
        '--persona',
        'pedantic',
        '--quiet',
        '.github',
        'actions',
        'examples/service-repo/.github',
        'examples/config-repo/.github',
      ],
    ],
    actionlint: [
      [tools?.env.WAYBILL_ACTIONLINT ?? ''],
      [tools?.env.WAYBILL_ACTIONLINT ?? '', '-config-file', '.github/actionlint.yaml', ...exampleWorkflows()],
    ],
  };
  const unknown = args.positionals.filter((name) => !Object.hasOwn(checks, name));
  if (unknown.length > 0)
    throw new Error(`no such check: ${unknown.join(', ')}; there are: ${Object.keys(checks).join(', ')}`);
  const failed: string[] = [];
  for (const [name, commands] of Object.entries(checks)) {
    if (!wanted(name)) continue;
    const results = commands.map(([program = '', ...rest]) =>
      spawnSync(program, rest, {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
        env: { ...process.env, NO_COLOR: '1' },
      }),
    );
    const bad = results.filter((result) => result.status !== 0);
    console.log(`${bad.length === 0 ? 'ok    ' : 'FAILED'}  ${name}`);
    for (const result of bad)
      console.log(
        `${result.error?.message ?? ''}${result.stdout ?? ''}${result.stderr ?? ''}`
          .trim()
          .replace(/^/gm, '    '),
      );
    if (bad.length > 0) failed.push(name);
  }
  if (failed.length > 0) throw new Error(`failed: ${failed.join(', ')}`);
});

function exampleWorkflows(): string[] {
  return spawnSync('git', ['ls-files', 'examples/*/.github/workflows/*.yml'], { cwd: root, encoding: 'utf8' })
    .stdout.split('\n')
    .filter((line) => line !== '');
}
