/**
 * `npm run gallery`: renders the opening and every scene at rest, at three sizes and in both themes, into
 * gallery/, with one contact sheet a size and theme; and the scenes of the short cut as people with a
 * colour-vision deficiency, greyscale print and forced colours show them; and all scenes as the map and, without
 * WebGL, the still renderer draw them, beside each other.
 * `npm run gallery -- s12 s45` renders only these scenes, in paper; 0 stands for the opening.
 * `--size 390x844`, `--theme lamp` and `--seen-as deuteranopia` render only this; each may be repeated.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { compileStory } from '../src/story/compile-story.ts';
import { readGeodata } from '../src/story/read-geodata.ts';
import { contactSheet, type Picture } from './contact-sheet.ts';
import { choosePictures, type Sheet, type Sight, sheetsOf } from './gallery-order.ts';
import { withSite } from './with-site.ts';

const folder = 'gallery';

const usual = { isUsual: true, isForSights: false };
const onDemand = { isUsual: false, isForSights: false };

const sizes = [
  { width: 390, height: 844, columns: 15, thumbnail: 195, ...usual },
  { width: 1440, height: 900, columns: 8, thumbnail: 400, isUsual: true, isForSights: true },
  { width: 1920, height: 1080, columns: 8, thumbnail: 400, ...usual },
  { width: 768, height: 1024, columns: 12, thumbnail: 256, ...onDemand },
  { width: 2160, height: 3840, columns: 12, thumbnail: 270, ...onDemand },
] as const;

type Size = (typeof sizes)[number];

const nameOf = ({ width, height }: Size) => `${width}x${height}`;

/** Paper as it is bears no name but its size. */
const nameOfSheet = ({ size, theme, sight }: Sheet<Size>) =>
  [nameOf(size), theme === 'paper' ? null : theme, sight].filter((part) => part !== null).join('-');

/** The opening is named after its position, scenes by their ids. */
const opening = '0';

const readStory = () => {
  const compiled = compileStory(readGeodata('geodata'), 'en');
  if (!compiled.ok) throw new Error('The story has faults: npm run check:story names them.');
  return compiled.story;
};

/** Milliseconds in which the opening is drawn; the tallest size has eight million pixels, and a processor draws them. */
const patience = 180_000;

const seeAs = async (page: Page, sight: Sight | null) => {
  if (sight === null || sight === 'without-webgl') return;
  if (sight === 'forced-colors') {
    await page.emulateMedia({ forcedColors: 'active' });
    return;
  }
  const type = sight === 'greyscale' ? 'achromatopsia' : sight;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setEmulatedVisionDeficiency', { type });
};

const openStory = async (browser: Browser, address: string, sheet: Sheet<Size>): Promise<Page> => {
  const { width, height } = sheet.size;
  const page = await browser.newPage({
    viewport: { width, height },
    serviceWorkers: 'block',
  });
  await seeAs(page, sheet.sight);
  const renderer = sheet.sight === 'without-webgl' ? '&renderer=still' : '';
  await page.goto(`${address}?theme=${sheet.theme}${renderer}`);
  await page.waitForFunction(() => window.thaw?.state().settled === true, undefined, {
    timeout: patience,
  });
  return page;
};

/** Renders what of a sheet's pictures has not been made yet. */
const renderPictures = async (
  browser: Browser,
  address: string,
  sheet: Sheet<Size>,
  names: readonly string[],
  made: Set<string>,
): Promise<readonly Picture[]> => {
  const sheetFolder = join(folder, nameOfSheet(sheet));
  const pictures = names.map((name) => ({ caption: name, file: join(sheetFolder, `${name}.png`) }));
  const missing = pictures.filter(({ file }) => !made.has(file));
  if (missing.length === 0) return pictures;
  mkdirSync(sheetFolder, { recursive: true });
  const page = await openStory(browser, address, sheet);
  for (const { caption: name, file } of missing) {
    const where = name === opening ? 0 : name;
    const settled = await page.evaluate((to) => window.thaw?.goTo(to), where);
    if (settled !== true) throw new Error(`${name} did not settle in ${nameOfSheet(sheet)}`);
    await page.screenshot({ path: file });
    made.add(file);
  }
  await page.close();
  return pictures;
};

/** Each picture of the map, and the still after it. */
const besideEachOther = (maps: readonly Picture[], stills: readonly Picture[]) =>
  maps.flatMap((map, index) => {
    const still = stills[index];
    return still === undefined ? [map] : [map, { ...still, caption: `${still.caption}, still` }];
  });

const makeGallery = async (words: readonly string[]) => {
  const sheets = sheetsOf(words, Object.fromEntries(sizes.map((size) => [nameOf(size), size])));
  const story = readStory();
  const all = [opening, ...story.scenes.map(({ id }) => id)];
  const namesOf = ({ pictures }: Sheet<Size>) => {
    if (pictures === 'all') return all;
    return pictures === 'selection' ? story.shortCut : choosePictures(pictures, all);
  };
  const made = new Set<string>();
  await withSite(async (browser, address) => {
    for (const sheet of sheets) {
      const name = nameOfSheet(sheet);
      const render = (one: Sheet<Size>) =>
        renderPictures(browser, address, one, namesOf(sheet), made);
      const own = await render(sheet);
      const isPaired = sheet.sight === 'without-webgl';
      const pictures = isPaired
        ? besideEachOther(await render({ ...sheet, sight: null }), own)
        : own;
      const { columns } = sheet.size;
      const layout = isPaired ? { ...sheet.size, columns: columns - (columns % 2) } : sheet.size;
      const partial = Array.isArray(sheet.pictures) ? '-partial' : '';
      const file = join(folder, `${name}${partial}.png`);
      await contactSheet(browser, pictures, layout, file);
      console.log(`${pictures.length} pictures, contact sheet ${file}`);
    }
  });
};

makeGallery(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
