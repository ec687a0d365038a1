import { expect, test } from './watched-page.ts';

test.describe('enlarged to 400 percent', () => {
  test.use({ viewport: { width: 320, height: 200 } });

  test('all of the kiosk’s title can be reached by scrolling', async ({ page }) => {
    await page.goto('/?mode=kiosk&renderer=still');
    const name = page.locator('.kiosk-name');
    await expect(name).toBeVisible();
    const top = () => name.evaluate((element) => element.getBoundingClientRect().top);
    await expect.poll(top).toBeGreaterThanOrEqual(0);
    await page.locator('.kiosk-title button').last().scrollIntoViewIfNeeded();
    await expect(page.locator('.kiosk-title button').last()).toBeInViewport({ ratio: 1 });
  });
});

test.describe('on a laptop', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('no title on the axis is cut off in a word', async ({ page }) => {
    await page.goto('/?renderer=still');
    const parts = page.locator('.axis-chapter-words > span');
    await expect(parts.first()).toBeVisible();
    const cut = await parts.evaluateAll((spans) =>
      spans
        .filter((span) => span.scrollWidth > span.clientWidth + 1)
        .map((span) => span.textContent),
    );
    expect(cut).toEqual([]);
  });
});
