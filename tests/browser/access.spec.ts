import { faultsOf } from './faults-of.ts';
import { openStill } from './story-page.ts';
import { expect, test } from './watched-page.ts';

test.describe('the page is usable by everyone', () => {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`axe finds nothing at ${width} × ${height}, with the chapters and a record open`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openStill(page, 's19');
      await page.locator('#s19 .record summary').click();
      await page.locator('#bar summary').click();
      expect(await faultsOf(page)).toEqual([]);
    });
  }

  test('words may be spaced out as WCAG asks, and nothing is cut off', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openStill(page, 's14');
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('#story *, #bar *')) {
        element.style.lineHeight = '1.5';
        element.style.letterSpacing = '0.12em';
        element.style.wordSpacing = '0.16em';
      }
    });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('#s14 *, #bar *')]
        .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
        .map((element) => `${element.tagName} ${element.className}`),
    );
    expect(cut).toEqual([]);
  });

  test('nothing is cut off sideways at 320 CSS pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openStill(page, 's14');
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('#story *, #bar *')]
        .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
        .map((element) => `${element.tagName} ${element.className}`),
    );
    expect(wide).toEqual([]);
  });
});
