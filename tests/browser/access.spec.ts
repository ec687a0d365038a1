import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { openStory } from './story-page.ts';
import { expect, test } from './watched-page.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** What axe finds against WCAG 2.2 A and AA, one line a fault. */
const faultsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    );
  });
};

test.describe('the page is usable by everyone', () => {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`axe finds nothing at ${width} × ${height}, with the chapters and a record open`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openStory(page, 's19');
      await page.locator('#s19 .record summary').click();
      await page.locator('#bar summary').click();
      expect(await faultsOf(page)).toEqual([]);
    });
  }

  test('nothing is cut off sideways at 320 CSS pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openStory(page, 's14');
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('#story *, #bar *')]
        .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
        .map((element) => `${element.tagName} ${element.className}`),
    );
    expect(wide).toEqual([]);
  });
});
