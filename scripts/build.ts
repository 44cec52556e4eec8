import { bundleAction } from './lib/bundle.ts';
import { cli } from './lib/cli.ts';
import { bundled, root, shown } from './lib/repository.ts';

const help = `
Bundles the actions, and the command waybill, into their dist/ folders.

  pnpm build            all of them
  pnpm build NAME ...   only these
`;

await cli({ help }, async (args) => {
  const all = bundled();
  const unknown = args.positionals.filter((name) => !all.some((action) => action.name === name));
  if (unknown.length > 0)
    throw new Error(`no such action: ${unknown.join(', ')}; there are: ${all.map((a) => a.name).join(', ')}`);
  for (const action of all) {
    if (args.positionals.length > 0 && !args.positionals.includes(action.name)) continue;
    for (const bundle of await bundleAction(action, root)) {
      console.log(`${shown(bundle.file).padEnd(44)} ${(bundle.bytes / 1024).toFixed(0).padStart(6)} KiB`);
    }
  }
});
