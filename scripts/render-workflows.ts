import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli } from './lib/cli.ts';
import { root } from './lib/repository.ts';
import { renderSelfReferences } from './lib/self-reference.ts';

const help = `
Writes copies of the reusable workflows in which "uses: $/path" (this repository at the running commit) is "uses: owner/repo/path@sha":
for GitHub Enterprise Server and for runners older than 2.336.0, which do not know the short form.

  pnpm render-workflows --repository acme/waybill --sha SHA --out FOLDER
  pnpm render-workflows --check    fails when a workflow refers to itself in any other way than by $/
`;

await cli(
  {
    help,
    options: {
      repository: { type: 'string' },
      sha: { type: 'string' },
      out: { type: 'string' },
      check: { type: 'boolean' },
    },
  },
  (args) => {
    const folder = join(root, '.github/workflows');
    const files = readdirSync(folder).filter((file) => /\.ya?ml$/.test(file));
    if (args.flag('check')) {
      const wrong = files.flatMap((file) =>
        [...readFileSync(join(folder, file), 'utf8').matchAll(/uses:\s*(\S*(?:\/waybill\/|\.\/)\S*)/g)].map(
          (match) => `${file}: ${match[1]}`,
        ),
      );
      if (wrong.length > 0)
        throw new Error(
          `refer to this repository by $/ only:\n${wrong.map((line) => `  ${line}`).join('\n')}`,
        );
      console.log(`${files.length} workflows refer to this repository by $/ only`);
      return;
    }
    const [repository, sha, out] = [args.value('repository'), args.value('sha'), args.value('out')];
    if (!repository || !/^[\w-]+\/[\w.-]+$/.test(repository))
      throw new Error('--repository must be owner/name');
    if (!sha || !/^[0-9a-f]{40}$/.test(sha)) throw new Error('--sha must be a full commit SHA');
    if (!out) throw new Error('--out must name a folder');
    mkdirSync(out, { recursive: true });
    for (const file of files) {
      writeFileSync(
        join(out, file),
        renderSelfReferences(readFileSync(join(folder, file), 'utf8'), repository, sha),
      );
    }
    console.log(`wrote ${files.length} workflows`);
  },
);
