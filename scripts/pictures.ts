import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startPlatform } from '@waybill/local-platform';
import { startWorld } from '../packages/promotion/tests/world.ts';
import { journey } from './demo/journey.ts';
import { Story } from './demo/story.ts';
import { createWorld } from './demo/world.ts';
import { bundleAction } from './lib/bundle.ts';
import { cli } from './lib/cli.ts';
import { actions, root } from './lib/repository.ts';
import { provideTools } from './lib/tools.ts';
import { type Browser, type PictureOptions, startBrowser } from './pictures/browser.ts';
import { waitingForSecond } from './pictures/scenes.ts';

const help = `
Takes the pictures of the documentation again: plays a promotion and the demo's journey on the local platform and photographs its web page.

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
  // Before anything is played: without it there is nothing to do.
  const browser = await startBrowser();
  try {
    for (const action of actions()) await bundleAction(action, root);
    mkdirSync(folder, { recursive: true });
    await pullRequest(browser, join(folder, 'production-pull-request.png'));
    await jobSummary(browser, join(folder, 'job-summary.png'));
  } finally {
    await browser.close();
  }
});

/** A promotion of a second release, so that there is something to compare with, while its second approver reads. */
async function pullRequest(browser: Browser, file: string): Promise<void> {
  const world = await startWorld(['web']);
  try {
    const { repository, number } = await waitingForSecond(world);
    const url = world.platform.service('web').pullRequestUrl(repository, number);
    await save(browser, file, url, { until: '[aria-label="Merging"]' });
  } finally {
    await world.stop();
  }
}

/** The run of the demo that promotes to production. */
async function jobSummary(browser: Browser, file: string): Promise<void> {
  const tools = await provideTools(['act', 'checkov'], (line) => console.log(line));
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
    const run = github
      .runs(world.config.repository)
      .find(
        ({ id, event }) => event === 'workflow_dispatch' && github.jobs(id).some((job) => job.summary !== ''),
      );
    if (!run) throw new Error('the journey left no job summary');
    await save(browser, file, platform.service('web').runUrl(run.id), { until: '.markdown' });
  } finally {
    await platform.stop();
  }
}

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
