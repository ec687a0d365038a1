import type { Locator } from '@playwright/test';
import { faultsOf } from './faults-of.ts';
import { settled } from './story-page.ts';
import { expect, test } from './watched-page.ts';

const isFocused = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement);

test.describe('sharing', () => {
  test('copies what is seen, by keys alone, and gives the focus back', async ({
    context,
    page,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/?renderer=still&theme=lamp#s31');
    await settled(page);
    const menu = page.locator('#bar summary');
    await menu.focus();
    await page.keyboard.press('Enter');
    const entry = page.getByRole('button', { name: 'Share', exact: true });
    for (let step = 0; step < 20 && !(await isFocused(entry)); step += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: 'Share' });
    const seen = panel.getByRole('region', { name: 'What you see' });
    await expect(seen.getByRole('textbox')).toHaveValue(page.url());
    await expect(seen).toContainText('Columns on the road');
    expect(page.url()).toContain('theme=lamp');
    await expect(panel.getByRole('textbox', { name: 'A page about this scene' })).toHaveValue(
      /\/scenes\/s31\.html$/,
    );
    expect(await faultsOf(page)).toEqual([]);
    await seen.getByRole('button', { name: 'Copy the link' }).focus();
    await page.keyboard.press('Enter');
    await expect(seen.getByRole('status')).toHaveText('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(menu).toBeFocused();
  });

  test('selects the address where nothing may be copied', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/?renderer=still#s05');
    await settled(page);
    await page.locator('#bar summary').click();
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const story = page.getByRole('region', { name: 'The story from its beginning' });
    await story.getByRole('button', { name: 'Copy the link' }).click();
    await expect(story.getByRole('status')).toHaveText('It is selected: copy it by keyboard.');
    expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(
      new URL('/', page.url()).href,
    );
  });

  test('hands the link to the system where it has a sheet for it', async ({ page }) => {
    await page.addInitScript(() => {
      const shared: unknown[] = [];
      Object.assign(window, { shared });
      Object.defineProperty(navigator, 'share', {
        value: (data: unknown) => Promise.resolve(shared.push(data)),
      });
    });
    await page.goto('/?renderer=still#s05');
    await settled(page);
    await page.locator('#bar summary').click();
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page
      .getByRole('region', { name: 'A page about this scene' })
      .getByRole('button', { name: 'Send …' })
      .click();
    expect(await page.evaluate(() => (window as unknown as { shared: unknown }).shared)).toEqual([
      { title: 'Stalinallee stops work · Thaw', url: new URL('/scenes/s05.html', page.url()).href },
    ]);
  });
});
