/**
 * `npm run gallery`: renders the opening and every scene at rest, at three sizes, into gallery/, with one
 * contact sheet a size. `npm run gallery -- s12 s45` renders only these scenes, onto a sheet of their own;
 * 0 stands for the opening. `--size 390x844` renders only this size.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { chromiumArguments } from './chromium-arguments.ts';
import { contactSheet, type Picture } from './contact-sheet.ts';
import { requireChromium } from './find-chromium.ts';
import { choosePictures, readOrder } from './gallery-order.ts';
import { freePort } from './port.ts';

const folder = 'gallery';

const sizes = [
  { width: 390, height: 844, columns: 15, thumbnail: 195 },
  { width: 1440, height: 900, columns: 8, thumbnail: 400 },
  { width: 1920, height: 1080, columns: 8, thumbnail: 400 },
] as const;

type Size = (typeof sizes)[number];

const nameOf = ({ width, height }: Size) => `${width}x${height}`;

const openStory = async (browser: Browser, address: string, size: Size): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: size.width, height: size.height } });
  await page.goto(address);
  await page.waitForFunction(() => window.thaw?.state().settled === true);
  return page;
};

/** The opening is named after its position, scenes by their ids. */
const opening = '0';

const renderPictures = async (page: Page, size: Size, asked: readonly string[]) => {
  const scenes = await page.evaluate(() => window.thaw?.scenes() ?? []);
  const pictures: Picture[] = [];
  for (const name of choosePictures(asked, [opening, ...scenes])) {
    const where = name === opening ? 0 : name;
    const settled = await page.evaluate((to) => window.thaw?.goTo(to), where);
    if (settled !== true) throw new Error(`${name} did not settle at ${nameOf(size)}`);
    const file = join(folder, nameOf(size), `${name}.png`);
    await page.screenshot({ path: file });
    pictures.push({ caption: name, file });
  }
  return pictures;
};

const makeGallery = async (words: readonly string[]) => {
  const order = readOrder(words, Object.fromEntries(sizes.map((size) => [nameOf(size), size])));
  const partial = order.pictures.length > 0 ? '-partial' : '';
  const port = await freePort();
  const server = await preview({ preview: { host: '127.0.0.1', port, strictPort: true } });
  const browser = await chromium.launch({
    executablePath: requireChromium(),
    args: [...chromiumArguments],
  });
  try {
    for (const size of order.sizes) {
      mkdirSync(join(folder, nameOf(size)), { recursive: true });
      const page = await openStory(browser, `http://127.0.0.1:${port}/`, size);
      const pictures = await renderPictures(page, size, order.pictures);
      await page.close();
      const sheet = join(folder, `${nameOf(size)}${partial}.png`);
      await contactSheet(browser, pictures, size, sheet);
      console.log(`${pictures.length} pictures, contact sheet ${sheet}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
};

makeGallery(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
