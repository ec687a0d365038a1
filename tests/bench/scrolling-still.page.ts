import { type Page, test } from '@playwright/test';
import type { Thaw } from '../../src/app/embedding.ts';
import { mainThread } from './main-thread.ts';
import { tellRow } from './tell-row.ts';

declare global {
  interface Window {
    thaw?: Thaw;
  }
}

/** Milliseconds of the main thread for a frame: twenty frames a second. */
const limit = 50;

/** Two a scene. */
const steps = 120;

test.use({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 0.25 });

type Cost = { readonly scene: string; readonly milliseconds: number };

/** Scrolls to a share of the story; the page hears of it with the next frame, and draws with the one after. */
const scrollTo = (page: Page, share: number): Promise<string> =>
  page.evaluate(async (to) => {
    const end = document.querySelector('#s60')?.getBoundingClientRect().bottom ?? 0;
    const height = end + window.scrollY - window.innerHeight;
    window.scrollTo({ top: height * to, behavior: 'instant' });
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return window.thaw?.state().scene ?? 'opening';
  }, share);

/** What each step costs, until its picture is on the stage. */
const scrollAll = async (page: Page): Promise<readonly Cost[]> => {
  const costs: Cost[] = [];
  for (let step = 1; step <= steps; step += 1) {
    let scene = '';
    const seconds = await mainThread(
      page,
      async () => {
        scene = await scrollTo(page, step / steps);
      },
      step === 1,
    );
    costs.push({ scene, milliseconds: 1000 * seconds });
  }
  return costs;
};

test('scrolling the story with the still renderer', async ({ page }) => {
  test.setTimeout(10 * 60_000);
  await page.goto('/?renderer=still');
  await page.waitForFunction(() => window.thaw?.state().settled === true);
  // Once before it is measured: what the story shows is fetched, and its shapes are known.
  await scrollAll(page);
  await page.evaluate(() => window.thaw?.goTo(0));
  const costs = [...(await scrollAll(page))].sort((a, b) => b.milliseconds - a.milliseconds);
  const mean = costs.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / costs.length;
  const most = costs[Math.floor(costs.length * 0.05)]?.milliseconds ?? Number.NaN;
  for (const { scene, milliseconds } of costs.slice(0, 8)) {
    console.log(`${scene.padEnd(20)} ${milliseconds.toFixed(1)} ms`);
  }
  const known = { promise: '–', unit: 'ms' } as const;
  tellRow({ ...known, name: 'scrolling stills, main thread a frame, mean', figure: mean, limit });
  tellRow({ ...known, name: 'scrolling stills, 95 of 100 frames are below', figure: most });
});
