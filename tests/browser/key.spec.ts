import { faultsOf } from './faults-of.ts';
import { goTo, openStill, settled } from './story-page.ts';
import { expect, test } from './watched-page.ts';

test.describe('the key to the picture', () => {
  test('opens and closes by a click, by keys and by Escape, and gives the focus back', async ({
    page,
  }) => {
    await openStill(page, 's24');
    const button = page.getByRole('button', { name: 'Key', exact: true });
    const key = page.getByRole('dialog', { name: 'Key to this picture' });
    await expect(key).toBeHidden();

    await button.click();
    await expect(key).toBeVisible();
    await expect(key).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(key).toBeHidden();
    await expect(button).toBeFocused();

    await page.keyboard.press('Enter');
    await expect(key).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(key).toBeHidden();
    await expect(button).toBeFocused();

    await page.keyboard.press('Alt+k');
    await expect(key).toBeVisible();
    await page.keyboard.press('Alt+k');
    await expect(key).toBeHidden();

    await button.click();
    await page.mouse.click(700, 400);
    await expect(key).toBeHidden();
  });

  test('explains what is drawn, and nothing else, and follows the story', async ({ page }) => {
    await openStill(page, 's24');
    await page.keyboard.press('Alt+k');
    const key = page.getByRole('dialog', { name: 'Key to this picture' });
    await expect(key.getByText(/^Power/)).toBeVisible();
    await expect(key.getByText('Socialist states')).toBeVisible();
    await expect(key.getByText(/^Revolt/)).toHaveCount(0);
    await expect(key.getByText(/^Colonies/)).toHaveCount(0);
    expect(await goTo(page, 's49')).toBe(true);
    await settled(page);
    await expect(key.getByText(/^Economy/)).toBeVisible();
    await expect(key.getByText('Socialist states')).toHaveCount(0);
  });

  for (const [width, height] of [
    [390, 844],
    [1000, 640],
  ] as const) {
    test(`axe finds nothing at ${width} × ${height}, and all of it is in reach`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openStill(page, 's24');
      await page.getByRole('button', { name: 'Key', exact: true }).click();
      const key = page.getByRole('dialog', { name: 'Key to this picture' });
      await expect(key.getByRole('listitem').first()).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      const box = await key.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    });
  }

  test('the whole key is at the end of the page, also without a script', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}/#key`);
    await expect(page.locator('#key li').first()).toBeVisible();
    await expect(page.locator('#key').getByText('Armistice line')).toHaveCount(1);
    await context.close();
  });
});
