import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { settled } from '../browser/story-page.ts';
import { createDiary } from './diary.ts';
import { median } from './median.ts';
import { scrollStory } from './scroll-story.ts';
import { tellRow } from './tell-row.ts';

/** Steps of a scroll through the story, of a frame each: two a scene where tasks are watched, one for two in a pass. */
const steps = { watched: 120, pass: 30 };

const passes = 20;

/** After so many passes all that the story fetches is there, and the map keeps as many tiles as it ever does. */
const firstPass = 5;

/** Of the jumps across the story that are judged. Before them a first one fetches what the end shows. */
const jumps = 5;

/** Megabytes by which the page may grow, and seconds until a jump's picture has settled. */
const limits = { growth: 2, arrival: 1 };

declare global {
  interface Window {
    /** Milliseconds of each task that held up the main thread for more than 50. */
    longTasks?: number[];
  }
}

/** Milliseconds from the event of a scroll to the story's beginning or end until its picture stands for good. */
const jump = (page: Page, to: 'beginning' | 'end'): Promise<number> =>
  page.evaluate(async (where) => {
    const root = document.documentElement;
    const [edge, scene] =
      where === 'end' ? (['bottom', 's60'] as const) : (['top', 's01'] as const);
    const pause = (milliseconds: number) =>
      new Promise((resolve) => setTimeout(resolve, milliseconds));
    let scrolled = Number.NaN;
    let stands = Number.NaN;
    const observer = new MutationObserver(() => {
      stands = root.dataset['settled'] === 'true' ? performance.now() : Number.NaN;
    });
    // After a jump the page holds its place until nothing scrolls any more.
    await pause(1000);
    // There is one: others, if any, are the page's own.
    document.addEventListener(
      'scroll',
      ({ timeStamp }) => {
        scrolled = timeStamp;
      },
      { once: true },
    );
    observer.observe(root, { attributes: true, attributeFilter: ['data-settled'] });
    const place = document.querySelector(`#${scene}`)?.getBoundingClientRect()[edge] ?? 0;
    window.scrollTo({ top: place + window.scrollY, behavior: 'instant' });
    const hasArrived = () => stands > scrolled && root.dataset['scene'] === scene;
    const begin = performance.now();
    // For good: a second later it is the same picture still.
    for (let seen = Number.NaN; !(hasArrived() && stands === seen); await pause(1000)) {
      seen = stands;
      if (performance.now() - begin > 30_000) return Number.NaN;
    }
    observer.disconnect();
    return stands - scrolled;
  }, to);

const tellLongTasks = async (page: Page) => {
  await page.evaluate(() => {
    const tasks: number[] = [];
    window.longTasks = tasks;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  await scrollStory(page, steps.watched);
  const tasks = await page.evaluate(() => window.longTasks ?? []);
  const name = `over 50 ms in ${steps.watched} frames`;
  tellRow({ promise: 'e', name: `tasks ${name}`, figure: tasks.length, unit: '' });
  tellRow({
    promise: 'e',
    name: `the longest of the tasks ${name}`,
    figure: Math.max(0, ...tasks),
    unit: 'ms',
  });
};

/** Megabytes of the scripts' own memory, garbage collected. */
const heapOf = async (client: CDPSession): Promise<number> => {
  await client.send('HeapProfiler.collectGarbage');
  return (await client.send('Runtime.getHeapUsage')).usedSize / 1e6;
};

const tellMemory = async (page: Page, note: (what: string) => void) => {
  const client = await page.context().newCDPSession(page);
  const heaps: number[] = [];
  for (let pass = 1; pass <= passes; pass += 1) {
    await scrollStory(page, steps.pass);
    await settled(page);
    heaps.push(await heapOf(client));
    note(`pass ${pass} of ${passes}: ${heaps.at(-1)?.toFixed(2)} MB`);
  }
  const growth = (heaps.at(-1) ?? Number.NaN) - (heaps[firstPass - 1] ?? Number.NaN);
  tellRow({ promise: 'f', name: `after ${passes} passes`, figure: heaps.at(-1) ?? 0, unit: 'MB' });
  tellRow({
    promise: 'f',
    name: `growth from pass ${firstPass} to pass ${passes}`,
    figure: growth,
    unit: 'MB',
    limit: limits.growth,
  });
};

const tellArrivals = async (page: Page) => {
  const known = { promise: 'g', unit: 's' } as const;
  const first = (await jump(page, 'end')) / 1000;
  tellRow({ ...known, name: 'the first jump to the end, all of it fetched', figure: first });
  const times: number[] = [];
  for (let index = 0; index < jumps; index += 1) {
    await jump(page, 'beginning');
    times.push((await jump(page, 'end')) / 1000);
  }
  console.log(`jumps to the end: ${times.map((time) => time.toFixed(2)).join(', ')} s`);
  const name = `jumps to the end, median of ${jumps}`;
  tellRow({ ...known, name, figure: median(times), limit: limits.arrival });
};

const openStory = async (page: Page) => {
  await page.goto('/');
  await settled(page);
};

test('jumps across the story, and tasks while it is scrolled', async ({ page }) => {
  const note = createDiary();
  await openStory(page);
  note('jumps from its beginning to its end');
  await tellArrivals(page);
  await page.evaluate(() => window.thaw?.goTo(0));
  note('the story is scrolled, and its tasks are watched');
  await tellLongTasks(page);
});

test('memory over many passes', async ({ page }) => {
  test.setTimeout(15 * 60_000);
  const note = createDiary();
  await openStory(page);
  await tellMemory(page, note);
  expect(await page.locator('html').getAttribute('data-state')).toBe('ready');
});
