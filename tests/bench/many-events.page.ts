import { expect, type Page, test } from '@playwright/test';
import { goTo, settled } from '../browser/story-page.ts';
import { createDiary } from './diary.ts';
import { mainThread } from './main-thread.ts';
import { scrollStory } from './scroll-story.ts';
import { tellAmong } from './synthetic-events.ts';
import { tellRow } from './tell-row.ts';

/** How much dearer a frame may be among more events than among the story's own. */
const limit = 1.3;

/** Five a scene, as when the whole story is scrolled. */
const frames = 30;

/** Six scenes that stand over countries and cities, with most kinds of marks and routes. */
const between = ['s22', 's28'] as const;

/** How often each size is measured, in turn; the quickest counts. */
const rounds = 2;

/** The first leaves the story its own, which are 180. */
const counts = [0, 10_000, 100_000];

const nameOf = (count: number): string =>
  count === 0 ? 'the story’s own events' : `${count.toLocaleString('en')} events`;

test.use({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 0.25 });

const scroll = (page: Page) => scrollStory(page, frames, { between });

/** Seconds of the main thread for the way, which has been gone before. */
const costOf = async (page: Page): Promise<number> => {
  await page.bringToFront();
  await goTo(page, between[0]);
  return mainThread(page, async () => void (await scroll(page)));
};

test('scrolling among more and more events', async ({ context }) => {
  test.setTimeout(10 * 60_000);
  const note = createDiary();
  const pages: Page[] = [];
  for (const count of counts) {
    note(`the story opens among ${nameOf(count)}, and is scrolled to be warm`);
    const page = await context.newPage();
    const isTold = await tellAmong(page, count);
    await page.goto('/');
    await settled(page);
    expect(isTold()).toBe(true);
    await goTo(page, between[0]);
    await scroll(page);
    pages.push(page);
  }
  const seconds = counts.map(() => Number.POSITIVE_INFINITY);
  for (let round = 1; round <= rounds; round += 1) {
    note(`all are scrolled, and measured: ${round} of ${rounds}`);
    for (const [index, page] of pages.entries()) {
      seconds[index] = Math.min(seconds[index] ?? 0, await costOf(page));
    }
  }
  const [fewest = Number.NaN] = seconds;
  seconds.forEach((cost, index) => {
    const among = `among ${nameOf(counts[index] ?? 0)}`;
    const figure = (1000 * cost) / frames;
    tellRow({ promise: 'b', name: `a frame ${among}`, figure, unit: 'ms' });
    if (index === 0) return;
    const name = `a frame ${among}, to one among its own`;
    tellRow({ promise: 'b', name, figure: cost / fewest, unit: '×', limit });
  });
});
