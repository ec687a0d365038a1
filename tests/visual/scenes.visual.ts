/**
 * How scenes look, in both themes, against pictures that were looked at: references/. What is drawn is
 * compared always; pixels only with the Chromium and the fonts that the references were made with, because
 * others draw letters otherwise. `npm run visual:update` makes the references anew.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, TestInfo } from '@playwright/test';
import type { Drawn } from '../../src/timeline/renderer.ts';
import { expectSamePicture } from '../browser/same-picture.ts';
import { goTo, openStory, stateOf } from '../browser/story-page.ts';
import { expect, test } from '../browser/watched-page.ts';
import { type MadeWith, madeWith, whyIncomparable } from './made-with.ts';

/** Of every chapter; globes, countries, towns and plans; every manner of movement. */
const scenes = [
  's01 s03 s05 s06 s10 s13 s15 s17 s23 s25',
  's31 s37 s41 s42 s45 s47 s49 s52 s55 s60',
].flatMap((row) => row.split(' '));

const themes = [
  { theme: 'paper', colorScheme: 'light' },
  { theme: 'lamp', colorScheme: 'dark' },
] as const;

const width = 1000;

/**
 * Of 160,000 pixels so many may differ visibly: an eighth of those that a mark covers. Processors round otherwise
 * where edges are smoothed.
 */
const maxDiffPixels = 30;

const folder = join(import.meta.dirname, 'references');
const madeWithFile = join(folder, 'made-with.json');
const isUpdate = ({ config }: TestInfo) => config.updateSnapshots === 'all';

const readReference = <Value>(file: string): Value => {
  if (!existsSync(file)) throw new Error(`There is no ${file}: npm run visual:update makes it.`);
  return JSON.parse(readFileSync(file, 'utf8')) as Value;
};

/** Without the points of the lines, which follow from the camera and fill pages. */
const lean = (drawn: Drawn): Drawn => ({
  ...drawn,
  routes: drawn.routes.map((route) => ({ ...route, points: [] })),
});

/** One scene a line, so that a change shows which it concerns. */
const writeDrawn = (file: string, drawn: ReadonlyMap<string, Drawn>) => {
  const lines = [...drawn].map(([scene, one]) => `"${scene}":${JSON.stringify(lean(one))}`);
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
};

/** Whether pixels are to be compared; says so where they are not. */
const arePixelsCompared = (now: MadeWith, info: TestInfo): boolean => {
  const why = whyIncomparable(now, readReference<MadeWith>(madeWithFile));
  if (why === null) return true;
  const description = `${why} Only what is drawn was compared.`;
  info.annotations.push({ type: 'pixels not compared', description });
  console.log(`${info.title}: ${description}`);
  return false;
};

/** The scene at rest, with every letter in its font. */
const showScene = async (page: Page, scene: string): Promise<Drawn> => {
  expect(await goTo(page, scene), `${scene} settles`).toBe(true);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  const { drawn } = await stateOf(page);
  if (drawn === null) throw new Error(`nothing is drawn in ${scene}`);
  return drawn;
};

test.use({ viewport: { width, height: 640 }, deviceScaleFactor: 0.5, isGroundDrawn: true });

// Twenty pictures, each of which has to stand still for two shots where it is made anew.
test.describe.configure({ timeout: 600_000 });

for (const { theme, colorScheme } of themes) {
  test(`twenty scenes look as they did, in ${theme}`, async ({ page, browser }, info) => {
    const drawnFile = join(folder, `${theme}.json`);
    const now = madeWith(browser.version(), join(import.meta.dirname, '../../dist/assets'));
    const withPixels = isUpdate(info) || arePixelsCompared(now, info);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openStory(page);
    const drawn = new Map<string, Drawn>();
    for (const scene of scenes) {
      drawn.set(scene, await showScene(page, scene));
      if (!withPixels) continue;
      // No caret to hide: the style sheet for that would breach the page's policy.
      await expect.soft(page).toHaveScreenshot(`${theme}-${scene}.webp`, {
        maxDiffPixels,
        caret: 'initial',
        timeout: 60_000,
      });
    }
    if (isUpdate(info)) {
      mkdirSync(folder, { recursive: true });
      writeDrawn(drawnFile, drawn);
      writeFileSync(madeWithFile, `${JSON.stringify(now, null, 2)}\n`);
      return;
    }
    const expected = readReference<Record<string, Drawn>>(drawnFile);
    expect(Object.keys(expected)).toEqual(scenes);
    for (const [scene, one] of drawn) {
      expectSamePicture(one, expected[scene] ?? null, width, `${scene} in ${theme}`);
    }
  });
}
