import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startPlatform } from '@waybill/local-platform';
import { journey } from './demo/journey.ts';
import { Story } from './demo/story.ts';
import { createWorld } from './demo/world.ts';
import { bundleAction } from './lib/bundle.ts';
import { cli } from './lib/cli.ts';
import { actions, root } from './lib/repository.ts';
import { provideTools } from './lib/tools.ts';
import { type Browser, type PictureOptions, startBrowser } from './pictures/browser.ts';

const help = `
Takes the pictures of the documentation again: plays the demo's journey on the local platform and photographs its web page.

  node scripts/pictures.ts                  writes docs/pictures/*.png
  node scripts/pictures.ts --folder FOLDER  writes them there

Needs Chromium and a font with emoji; on Debian: apt-get install chromium fonts-noto-color-emoji.
docs/pictures/flow.svg has a generator of its own: node scripts/pictures/flow.ts.
`;

/** CSS pixels, at device scale 1. */
const WIDTH = 1280;
const MOST_HEIGHT = 2600;
/** A reader waits for a picture in a README; the repository carries it for ever. */
const MOST_BYTES = 400 * 1024;

await cli({ help, options: { folder: { type: 'string' } } }, async (args) => {
  const folder = args.value('folder') ?? join(root, 'docs/pictures');
  // Before the journey: without it there is nothing to do.
  const browser = await startBrowser();
  try {
    const tools = await provideTools(['act', 'checkov'], (line) => console.log(line));
    for (const action of actions()) await bundleAction(action, root);
    const platform = await startPlatform();
    try {
      platform
        .service('runner')
        .configure({ act: tools.env.WAYBILL_ACT, node: process.execPath, path: tools.path });
      const world = await createWorld(platform);
      const story = new Story();
      await journey(world, story);
      if (story.end() > 0) throw new Error('the journey did not hold, so there is nothing to show');
      const github = platform.service('github');
      const pull = (await github.pullRequests(world.config.repository)).find(({ title }) =>
        title.includes('production'),
      );
      const run = github
        .runs(world.config.repository)
        .find(
          ({ id, event }) =>
            event === 'workflow_dispatch' && github.jobs(id).some((job) => job.summary !== ''),
        );
      if (!pull || !run) throw new Error('the journey left no production pull request, or no job summary');
      const web = platform.service('web');
      mkdirSync(folder, { recursive: true });
      await save(
        browser,
        join(folder, 'production-pull-request.png'),
        web.pullRequestUrl(pull.repository, pull.number),
        {
          until: '[aria-label="Merging"]',
        },
      );
      await save(browser, join(folder, 'job-summary.png'), web.runUrl(run.id), { until: '.markdown' });
    } finally {
      await platform.stop();
    }
  } finally {
    await browser.close();
  }
});

async function save(
  browser: Browser,
  file: string,
  url: string,
  options: Partial<PictureOptions>,
): Promise<void> {
  const picture = await browser.picture(url, { width: WIDTH, maxHeight: MOST_HEIGHT, ...options });
  if (picture.length > MOST_BYTES)
    throw new Error(
      `${file} would have ${picture.length} bytes; allowed: ${MOST_BYTES}. Show less of the page`,
    );
  writeFileSync(file, picture);
  console.log(`wrote ${file}: ${Math.ceil(picture.length / 1024)} KiB`);
}
