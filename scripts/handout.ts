/**
 * `npm run handout`: writes the story and each chapter as PDF into handout/, from the built site, with
 * bookmarks and tags. `--paper letter` for Letter instead of A4, `--grey` for printers without colour; `-- s01 s25`
 * writes a document of these scenes alone, `--lesson s01,s25` (as in the address of a lesson) with questions and a map to
 * fill in.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { turnGrey } from './handout-grey.ts';
import { type Handout, handoutsOf, readHandoutOrder } from './handout-order.ts';
import { compiledStory } from './prerender/compiled-story.ts';
import { withSite } from './with-site.ts';

const folder = 'handout';

/** What loads late is wanted now: fonts, and the pictures that stand far down. */
const loadAll = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all([document.fonts.ready, ...pictures.map((picture) => picture.decode())]);
  });

const writeHandout = async (
  page: Page,
  site: string,
  { address, file }: Handout,
  paper: string,
) => {
  await page.goto(site + address);
  if (address.startsWith('print.html')) {
    await page.locator('html[data-state="ready"]').waitFor({ state: 'attached' });
  }
  await page.emulateMedia({ media: 'print' });
  await loadAll(page);
  await page.pdf({
    path: join(folder, file),
    format: paper,
    preferCSSPageSize: false,
    printBackground: true,
    outline: true,
    tagged: true,
  });
};

const makeHandouts = async (words: readonly string[]) => {
  const { words: text } = compiledStory('geodata', 'en');
  const { paper, isGrey, ...order } = readHandoutOrder(words, text);
  const handouts = handoutsOf(order, text);
  mkdirSync(folder, { recursive: true });
  await withSite(async (browser, address) => {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    if (isGrey) await turnGrey(page);
    for (const [index, handout] of handouts.entries()) {
      await writeHandout(page, address, handout, paper);
      console.log(`${index + 1} of ${handouts.length}: ${join(folder, handout.file)}`);
    }
  });
};

makeHandouts(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
