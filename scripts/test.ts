import { bundleAction } from './lib/bundle.ts';
import { cli } from './lib/cli.ts';
import { runJest } from './lib/jest.ts';
import { bundled, root } from './lib/repository.ts';
import { provideTools, toolsAtHand } from './lib/tools.ts';

const help = `
Runs all tests and ends with "N passed, N failed" on a line of its own.

  pnpm test              builds the bundles that the tests run, then runs everything
  pnpm test PATTERN ...  only test files whose path matches
`;

await cli({ help }, async (args) => {
  for (const action of bundled()) await bundleAction(action, root);
  const tools = await provideTools(['act', 'checkov'], (line) => console.log(line));
  await runJest({
    report: 'test-report.json',
    args: args.positionals,
    env: {
      ...tools.env,
      // Some checks compare with the real cosign where it has been built; they say so where it has not.
      ...toolsAtHand(['cosign']),
      PATH: `${tools.path.join(':')}:${process.env.PATH}`,
    },
  });
});
