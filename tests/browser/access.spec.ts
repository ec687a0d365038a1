import { faultsOf } from './axe-faults.ts';
import { openStory } from './story-page.ts';
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
