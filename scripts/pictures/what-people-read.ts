/** Pictures of every pull request body and job summary that an approver may meet, for people who write them to look at. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { markdown } from '../../packages/local-platform/src/services/web/markdown.ts';
import { style } from '../../packages/local-platform/src/services/web/style.ts';
import { startWorld } from '../../packages/promotion/tests/world.ts';
import { bundleAction } from '../lib/bundle.ts';
import { cli } from '../lib/cli.ts';
import { actions, root } from '../lib/repository.ts';
import { startBrowser } from './browser.ts';
import { type Page, pagesOf } from './scenes.ts';

/** The width that GitHub gives to the text of a pull request, with its frame. */
const WIDTH = 960;
const MOST_HEIGHT = 9000;

const help = `
Photographs what approvers read: the pull requests and job summaries of promotions, emergencies, rollbacks and changes, as the shipped
actions write them on the local platform.

  node scripts/pictures/what-people-read.ts --folder FOLDER          writes NAME.md and NAME.png of each
  node scripts/pictures/what-people-read.ts --folder FOLDER NAME ... only these

  --width PIXELS   as a narrower window shows it; default: ${WIDTH}, the width that GitHub gives to the text of a pull request

Needs Chromium and a font with emoji; on Debian: apt-get install chromium fonts-noto-color-emoji.
`;

await cli(
  { help, options: { folder: { type: 'string' }, width: { type: 'string', default: String(WIDTH) } } },
  async (args) => {
    const folder = args.value('folder');
    if (!folder) throw new Error('give a --folder to write to');
    const width = Number(args.value('width'));
    if (!Number.isInteger(width) || width < 200)
      throw new Error('--width is a whole number of pixels, 200 at least');
    const browser = await startBrowser();
    const scratch = mkdtempSync(join(tmpdir(), 'waybill-pictures-'));
    const world = await startWorld();
    try {
      for (const action of actions()) await bundleAction(action, root);
      mkdirSync(folder, { recursive: true });
      for await (const page of pagesOf(world)) {
        if (args.positionals.length > 0 && !args.positionals.includes(page.name)) continue;
        const file = join(scratch, `${page.name}.html`);
        writeFileSync(file, htmlOf(page, world.platform.service('github').url));
        const picture = await browser.picture(pathToFileURL(file).href, {
          width,
          maxHeight: MOST_HEIGHT,
        });
        writeFileSync(join(folder, `${page.name}.png`), picture);
        writeFileSync(join(folder, `${page.name}.md`), page.text);
        console.log(`${page.name}: ${page.text.length} characters`);
      }
    } finally {
      await world.stop();
      await browser.close();
      rmSync(scratch, { recursive: true, force: true });
    }
  },
);

function htmlOf({ title, text }: Page, githubUrl: string): string {
  const heading = markdown(`# ${title}`, { githubUrl }).text;
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><main>${heading}<section class="box"><div class="in markdown">${markdown(text, { githubUrl }).text}</div></section></main>`;
}
