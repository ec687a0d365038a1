import type { Page } from '@playwright/test';
import { settled } from './story-page.ts';

export const openAfresh = async (page: Page, address: string) => {
  await page.goto('about:blank');
  await page.goto(address);
  await settled(page);
};

export const noticesOf = (page: Page) => page.locator('#notices li:not(.visually-hidden)');

/** Each with the map at rest. */
export const modes = [
  ['reader', '/?motion=none#s15'],
  ['presenter', '/?mode=present&motion=none#s15'],
  ['atlas', '/?motion=none#atlas'],
] as const;

export type Mode = (typeof modes)[number][0];

export const openMode = async (
  page: Page,
  [mode, address]: readonly [Mode, string],
  still = false,
) => {
  const kind = still ? address.replace('?', '?renderer=still&') : address;
  if (mode !== 'atlas') return openAfresh(page, kind);
  await openAfresh(page, kind.replace('#atlas', '#s15'));
  await page.locator('#bar summary').click();
  await page.getByRole('button', { name: 'Atlas' }).click();
  // The panel comes later than the mode, and names keep off it.
  await page.locator('#atlas-panel').waitFor();
  await settled(page);
};
