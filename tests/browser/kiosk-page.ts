import type { Page } from '@playwright/test';
import { settled, settledAt } from './story-page.ts';
import { expect } from './watched-page.ts';

/** Screens that a kiosk may have: upright, broad and small, in CSS pixels. */
export const kioskScreens = [
  [1080, 1920],
  [1920, 1080],
  [1024, 768],
] as const;

/** The still keeps these tests short. */
export const openKiosk = async (page: Page, rest = '', renderer = '&renderer=still') => {
  await page.goto('about:blank');
  await page.goto(`/?mode=kiosk${renderer}${rest}`);
  await settled(page);
  await expect(page.getByRole('button', { name: 'Touch to begin' })).toBeVisible();
};

export const screenOf = (page: Page) => page.locator('html').getAttribute('data-kiosk');

const told = (page: Page) => page.locator('[data-alone]').getAttribute('id');

export const restsAt = async (page: Page, scene: string) => {
  await settledAt(page, scene);
  expect(await told(page)).toBe(scene);
  await expect(page.locator('[data-alone] h3')).toBeInViewport();
};

/** On the map, where no control lies. */
const touchMap = (page: Page) => page.touchscreen.tap(80, 500);

export const choose = async (page: Page, name: RegExp) => {
  await touchMap(page);
  await page.getByRole('button', { name }).tap();
  await expect.poll(() => screenOf(page)).toBe('story');
};

/** The second scene of three minutes, at rest. */
export const visitSecondScene = async (page: Page) => {
  await choose(page, /Three minutes/);
  await page.getByRole('button', { name: 'Next' }).tap();
  await restsAt(page, 's05');
};

/** A mark that a finger can touch: on the screen, with nothing over it. */
export const markInSight = async (page: Page) => {
  const event = await page.evaluate(() => {
    const marks = [...document.querySelectorAll<HTMLElement>('#stage button[data-event]')];
    return marks.find((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return there !== null && mark.contains(there);
    })?.dataset['event'];
  });
  return page.locator(`#stage button[data-event="${event}"]`);
};
