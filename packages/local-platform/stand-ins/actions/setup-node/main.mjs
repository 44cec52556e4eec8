import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment, info, input, output, run } from './lib/actions.mjs';

await run(async () => {
  for (const name of ['registry-url', 'scope']) {
    if (input(name) !== '') throw new Error(`The stand-in for actions/setup-node does not do '${name}'`);
  }
  const found = execFileSync('node', ['--version'], { encoding: 'utf8' }).trim();
  const wanted = input('node-version') || fromFile(input('node-version-file'));
  // A major version or a prefix of one: 24, v24, 24.x, 24.1, 24.1.2. Names such as lts/* take what there is.
  const prefix = /^v?(\d+(?:\.\d+){0,2})(?:\.[x*])*$/.exec(wanted)?.[1];
  if (prefix !== undefined && !`${found.slice(1)}.`.startsWith(`${prefix}.`)) {
    throw new Error(
      `Node.js ${wanted} is asked for, and the local platform's runner has ${found}: give it another by the option 'node'`,
    );
  }
  info(`Node.js ${found}`);
  output('node-version', found);
  output('cache-hit', 'false');
});

function fromFile(name) {
  if (name === '') return '';
  const text = readFileSync(join(environment('GITHUB_WORKSPACE'), name), 'utf8');
  if (name.endsWith('package.json')) {
    const manifest = JSON.parse(text);
    return String(
      manifest.volta?.node ?? manifest.devEngines?.runtime?.version ?? manifest.engines?.node ?? '',
    );
  }
  return text.trim().replace(/^nodejs\s+/, '');
}
