import type { Locator, Page } from '@playwright/test';
import { faultsOf } from './faults-of.ts';
import { nextFrame, settled, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

const isFocused = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement);

/** Where links may be copied. */
const openToCopy = async (page: Page) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/?renderer=still&theme=lamp#s31');
  await settled(page);
};

test.describe('sharing', () => {
  test('copies what is seen, by keys alone, and gives the focus back', async ({ page }) => {
    await openToCopy(page);
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
    // In the language in which it was read.
    const shared = page.url().replace('#', '&lang=en#');
    await expect(seen.getByRole('textbox')).toHaveValue(shared);
    await expect(seen).toContainText('Columns on the road');
    expect(page.url()).toContain('theme=lamp');
    await expect(panel.getByRole('textbox', { name: 'A page about this scene' })).toHaveValue(
      /\/scenes\/s31\.html$/,
    );
    expect(await faultsOf(page)).toEqual([]);
    await seen.getByRole('button', { name: 'Copy the link' }).focus();
    await page.keyboard.press('Enter');
    await expect(seen.getByRole('status')).toHaveText('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shared);
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

  test('an event is passed on from its slip, and its address opens there', async ({ page }) => {
    await openToCopy(page);
    await page.locator('#s31 .record summary').click();
    // The page keeps the reader's place as the record unfolds; a slip closes when the page scrolls.
    await nextFrame(page);
    await settled(page);
    await nextFrame(page);
    await page.locator('#s31 .record-open').first().click();
    const slip = page.locator('.slip');
    await expect(slip).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    const title = await slip.getByRole('heading').textContent();
    await slip.getByRole('button', { name: 'Copy the link' }).click();
    await expect(slip.getByRole('status')).toHaveText('Copied.');
    expect(await faultsOf(page)).toEqual([]);
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(address).search).toBe('?lang=en');
    expect(new URL(address).hash).toMatch(/^#atlas\/event=[a-z0-9-]+$/);

    await page.goto('about:blank');
    await page.goto(address.replace('lang=en', 'lang=%00junk&renderer=still'));
    await settled(page);
    await expect(slip.getByRole('heading')).toHaveText(title ?? '');
    const event = new URL(address).hash.split('=')[1] ?? '';
    await expect
      .poll(() => new URL(page.url()).hash)
      .toMatch(new RegExp(`^#atlas/1956-.*/event=${event}$`));
    const { drawn, language, atlas } = await stateOf(page);
    expect(drawn?.events.map(({ id }) => id)).toContain(event);
    expect([language, atlas]).toEqual(['en', new URL(page.url()).hash.slice(1)]);
    await page.keyboard.press('Escape');
    await expect(slip).toHaveCount(0);
    await expect.poll(() => new URL(page.url()).hash).not.toContain('event=');
  });
});
