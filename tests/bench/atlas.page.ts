import { type Page, test } from '@playwright/test';
import type { Thaw } from '../../src/app/embedding.ts';
import { mainThread } from './main-thread.ts';
import { tellRow } from './tell-row.ts';

declare global {
  interface Window {
    thaw?: Thaw;
  }
}

const viewport = { width: 1440, height: 900 };

test.use({ viewport, deviceScaleFactor: 0.5 });

/** The most of the main thread's time that an answer may take, from the input to the settled picture, in milliseconds. */
const limit = 200;

const words = ['p', 'po', 'poznan', 'n', 'na', 'nagi', 'k', 'kh', 'khrushchev', 'budapest'];

/** Milliseconds of the main thread for each input, the drawing in the page included. */
const costsOf = async (page: Page, input: (word: string) => Promise<void>): Promise<number[]> => {
  const costs: number[] = [];
  for (const word of words) {
    const spent = await mainThread(page, async () => {
      await input(word);
      await page.waitForFunction(() => window.thaw?.state().settled === true);
    });
    costs.push(1000 * spent);
  }
  return costs.sort((a, b) => a - b);
};

test('filter and search of the atlas', async ({ page }) => {
  test.setTimeout(3 * 60_000);
  await page.goto('/#atlas/1956-10-23/47.2,19.5,5.5');
  await page.waitForSelector('#atlas-panel');
  await page.waitForFunction(() => window.thaw?.state().settled === true);
  const search = page.getByRole('combobox', { name: 'Search places' });
  const revolt = page.getByRole('button', { name: 'Revolt' });
  const costs = {
    filter: await costsOf(page, () => revolt.press('Enter')),
    search: await costsOf(page, (word) => search.fill(word)),
  };
  for (const [name, sorted] of Object.entries(costs)) {
    console.log(`${name}: ${sorted.map((cost) => cost.toFixed(0)).join(', ')} ms`);
    tellRow({
      promise: '–',
      name: `atlas, ${name}: main thread until it has settled, median`,
      figure: sorted[sorted.length >> 1] ?? Number.NaN,
      unit: 'ms',
      limit,
    });
  }
});
