import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cli } from './lib/cli.ts';
import type { Bench } from './lib/figure.ts';
import { root } from './lib/repository.ts';

const names = readdirSync(join(root, 'scripts/bench')).map((file) => file.replace(/\.ts$/, ''));

const help = `
Measures, always against a baseline in the same run.

  pnpm bench NAME [ARGUMENT ...]          a line a figure
  pnpm bench NAME --json [ARGUMENT ...]   one JSON object a line: bench, figure, value, unit, baseline, ratio

There are: ${names.join(', ')}
`;

await cli({ help, options: { json: { type: 'boolean' } } }, async (args) => {
  const [name, ...rest] = args.positionals;
  if (!name || !existsSync(join(root, 'scripts/bench', `${name}.ts`))) {
    throw new Error(`name a benchmark; there are: ${names.join(', ')}`);
  }
  const { default: bench } = (await import(`./bench/${name}.ts`)) as { default: Bench };
  for await (const figure of bench(rest)) {
    if (args.flag('json')) console.log(JSON.stringify({ bench: name, ...figure }));
    else {
      const value = `${figure.value.toFixed(1)} ${figure.unit}`;
      console.log(
        `${figure.figure.padEnd(40)} ${value.padStart(14)}   ${figure.ratio.toFixed(2)} x ${figure.baseline}`,
      );
    }
  }
});
