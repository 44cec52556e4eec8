import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startPlatform } from '@waybill/local-platform';
import { attacks } from './demo/attacks.ts';
import { emergency } from './demo/emergency.ts';
import { holdUps } from './demo/hold-ups.ts';
import { journey, narrate, secondApproval } from './demo/journey.ts';
import { refusals } from './demo/refusals.ts';
import { rollback } from './demo/rollback.ts';
import { shown } from './demo/shown.ts';
import { Story } from './demo/story.ts';
import { createWorld } from './demo/world.ts';
import { bundleAction } from './lib/bundle.ts';
import { cli } from './lib/cli.ts';
import { actions, root } from './lib/repository.ts';
import { provideTools } from './lib/tools.ts';

const help = `
Carries one real change from a git push to production, on this machine alone: real git, the real reusable workflows run by act, real
signatures, a real scanner. Shows all that can hold it up on the way, plays three attacks and shows each refused, rolls production back,
lets a fix in by an emergency, and shows what else is refused. Fails where a rule of the decision has refused nothing.

  pnpm demo                 plays it and ends with "waybill demo: N checks held, N failed"
  pnpm demo --keep          leaves the platform and its web page running until Ctrl-C
  pnpm demo --save FOLDER   also writes the pull request bodies and job summaries there, as Markdown
`;

await cli({ help, options: { keep: { type: 'boolean' }, save: { type: 'string' } } }, async (args) => {
  const story = new Story();
  story.chapter('The platform');
  const tools = await provideTools(['act', 'checkov'], (line) => story.progress(line));
  await Promise.all(actions().map((action) => bundleAction(action, root)));
  story.progress(`${actions().length} actions built`);
  const platform = await startPlatform();
  try {
    platform
      .service('runner')
      .configure({ act: tools.env.WAYBILL_ACT, node: process.execPath, path: tools.path });
    const world = await createWorld(platform);
    story.progress(
      'GitHub, its runner and OIDC issuer, Google Cloud, a registry and Sigstore are up on loopback',
    );
    const silence = narrate(platform, story);
    const promotion = await journey(world, story);
    if (promotion !== undefined) {
      await holdUps(world, story, promotion);
      await secondApproval(world, story, promotion);
    }
    const unsigned = await attacks(world, story);
    await rollback(world, story);
    await emergency(world, story);
    await refusals(world, story, unsigned);
    silence();
    shown(world, story);
    const folder = args.value('save');
    if (folder) await save(world, folder);
    story.heading('What was shown');
    story.note(
      'One push, one dispatch and two approvals carried a digest to production. No cloud key was stored anywhere, no tag was',
    );
    story.note(
      'followed, and every step looked at the evidence for itself. Three ways around it were refused, each with its reason; a bad',
    );
    story.note(
      'release was taken back and withdrawn, and could not return unnoticed; an emergency skipped a soak and a window, and no evidence.',
    );
    story.note('');
    story.note(
      'Where to look: `pnpm demo --keep` leaves it all running with a web page of repositories, pull requests, runs, images and their',
    );
    story.note(
      'evidence; `pnpm demo --save FOLDER` writes every pull request and job summary; docs/architecture.md says how it works.',
    );
    const failed = story.end();
    process.exitCode = failed === 0 ? 0 : 1;
    if (args.flag('keep')) {
      const page = platform.running().includes('web')
        ? platform.service('web').url
        : platform.service('github').url;
      console.log(`\nThe platform runs on. Look at ${page}; Ctrl-C ends it.`);
      await new Promise<void>((resolve) => process.once('SIGINT', resolve));
    }
  } finally {
    await platform.stop();
  }
});

/** Writes what people read: bodies of pull requests and summaries of jobs. */
async function save(world: Awaited<ReturnType<typeof createWorld>>, folder: string): Promise<void> {
  const github = world.platform.service('github');
  mkdirSync(folder, { recursive: true });
  for (const pull of await github.pullRequests(world.config.repository)) {
    writeFileSync(join(folder, `pull-request-${pull.number}.md`), `# ${pull.title}\n\n${pull.body}\n`);
  }
  for (const run of github.runs()) {
    for (const job of github.jobs(run.id)) {
      const name = `${run.repository.split('/')[1]}-${run.id}-${job.name.replace(/[^a-z0-9]+/gi, '-')}`;
      if (job.summary !== '') writeFileSync(join(folder, `summary-${name}.md`), job.summary);
      writeFileSync(join(folder, `log-${name}.txt`), job.log);
    }
  }
}
