import { join } from 'node:path';
import { bundleAction } from './lib/bundle.ts';
import { cli } from './lib/cli.ts';
import { runJest } from './lib/jest.ts';
import { actions, root } from './lib/repository.ts';
import { provideTools, toolsAtHand } from './lib/tools.ts';

const help = `
Holds Waybill against the programs that others verify, sign, store and deploy with, both ways, on loopback: cosign 3 and 2, gh, Fulcio,
Rekor v1 and v2, a timestamp authority, the distribution registry, crane, kustomize, Helm, kubeconform, Conftest; and, where they are at
hand, gitsign, Kyverno, policy-controller, slsa-verifier and Argo CD's own types. Ends with "N passed, N failed" on a line of its own.

  pnpm interop              installs the programs once (Go is needed for that), builds the bundles, runs everything
  pnpm interop PATTERN ...  only test files whose path matches
  pnpm interop --install    only installs the programs
  pnpm interop --verifiers  also installs those five, which takes many minutes; without them their tests are
                            skipped, and counted as skipped
`;

/** In the order of their worth: what fails to install is told before the long ones are built. */
const TOOLS = [
  'act',
  'cosign',
  'crane',
  'distribution',
  'kustomize',
  'helm',
  'kubeconform',
  'kubeschemas',
  'conftest',
  'helmunittest',
  'fulcio',
  'tsa',
  'rekortiles',
  'cosign2',
  'rekor',
  'trillian',
  'gh',
  'readers',
] as const;
/** Used where they have been installed: together they take longer to build than all the rest to run. */
const VERIFIERS = ['gitsign', 'slsaverifier', 'argocdreaders', 'kyverno', 'policytester'] as const;
/** The bundles that the suite runs. */
const BUNDLES = ['bump-config-repo', 'check-manifests', 'push-image', 'sign-and-attest', 'verify-evidence'];

await cli(
  { help, options: { install: { type: 'boolean' }, verifiers: { type: 'boolean' } } },
  async (args) => {
    const wanted = args.flag('verifiers') ? [...TOOLS, ...VERIFIERS] : TOOLS;
    const tools = await provideTools(wanted, (line) => console.log(line));
    if (args.flag('install')) return;
    for (const action of actions()) if (BUNDLES.includes(action.name)) await bundleAction(action, root);
    await runJest({
      report: 'interop-report.json',
      args: ['--config', join(root, 'interop/jest.config.mjs'), ...args.positionals],
      env: { ...toolsAtHand(VERIFIERS), ...tools.env },
    });
  },
);
