import { spawn, spawnSync } from 'node:child_process';
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

/** Most checks keep one core busy, and none needs what another one writes. */
const AT_ONCE = 2;

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
  const left = Object.entries(checks).filter(([name]) => wanted(name));
  const worker = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [name, commands] = next;
      const bad: Outcome[] = [];
      for (const command of commands) {
        const outcome = await outcomeOf(command);
        if (outcome.code !== 0) bad.push(outcome);
      }
      console.log(`${bad.length === 0 ? 'ok    ' : 'FAILED'}  ${name}`);
      for (const { output } of bad) console.log(output.trim().replace(/^/gm, '    '));
      if (bad.length > 0) failed.push(name);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (failed.length > 0) throw new Error(`failed: ${failed.join(', ')}`);
});

interface Outcome {
  /** Null where a signal ended it; undefined where it could not be started. */
  code?: number | null;
  output: string;
}

function outcomeOf([program = '', ...rest]: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, rest, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', ({ message }) => resolve({ output: message }));
    child.on('close', (code) =>
      resolve({ code, output: Buffer.concat([...stdout, ...stderr]).toString('utf8') }),
    );
  });
}

function exampleWorkflows(): string[] {
  return spawnSync('git', ['ls-files', 'examples/*/.github/workflows/*.yml'], { cwd: root, encoding: 'utf8' })
    .stdout.split('\n')
    .filter((line) => line !== '');
}
