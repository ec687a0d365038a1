import type { Page } from '@playwright/test';
import { faultsOf } from './faults-of.ts';
import { openStory, settled, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

const deskOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

const lampDesk = 'rgb(11, 16, 19)';
const paperDesk = 'rgb(235, 229, 214)';

/** The sea around the map, as the map's own stage has it. */
const spaceOf = (page: Page) =>
  page.evaluate(() => {
    const stage = document.querySelector('#stage > div');
    return stage === null ? '' : getComputedStyle(stage).getPropertyValue('--map-space');
  });

test.describe('the theme', () => {
  test('is the system’s, also without a script', async ({ browser, baseURL }) => {
    for (const [colorScheme, desk] of [
      ['dark', lampDesk],
      ['light', paperDesk],
    ] as const) {
      const context = await browser.newContext({ colorScheme, javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${baseURL}/`);
      const colour = await page
        .locator('html')
        .evaluate((root) => getComputedStyle(root).backgroundColor);
      expect(colour).toBe(desk);
      await context.close();
    }
  });

  test('is that of the address from the first style on', async ({ page, watched }) => {
    watched.expectErrors(/ERR_FAILED/);
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('/?theme=lamp');
    expect(await deskOf(page)).toBe(lampDesk);
  });

  test('gives way to the reader’s own colours, in marks and movements too', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openStory(page, 's25');
    const colours = await page.evaluate(() => {
      const words = getComputedStyle(document.body).color;
      const style = (selector: string) => {
        const element = document.querySelector(selector);
        return element === null ? null : getComputedStyle(element);
      };
      return {
        words,
        shape: style('#stage button svg path')?.fill,
        ring: style('#stage button svg circle')?.stroke,
        shafts: [...document.querySelectorAll('#stage svg g path')].some(
          (path) => getComputedStyle(path).stroke === words,
        ),
      };
    });
    const { words } = colours;
    expect(colours).toEqual({ words, shape: words, ring: words, shafts: true });
  });

  test('is chosen in the settings by mouse and by keys; page, map and address follow, the place stays', async ({
    page,
  }) => {
    await openStory(page, 's19');
    const before = await stateOf(page);
    expect(await deskOf(page)).toBe(paperDesk);
    await page.locator('#bar summary').click();
    await page.getByRole('button', { name: 'Settings' }).click();
    const theme = page.getByRole('group', { name: 'Theme' });
    await theme.getByRole('radio', { name: 'Lamp' }).click();
    await expect.poll(() => deskOf(page)).toBe(lampDesk);
    await settled(page);
    expect(await spaceOf(page)).toBe('#0b1013');
    expect(await page.locator('#stage > div').count()).toBe(1);
    expect(new URL(page.url()).search).toBe('?theme=lamp');
    expect(new URL(page.url()).hash).toBe('#s19');
    expect(await stateOf(page)).toEqual({ ...before, theme: 'lamp' });

    await page.keyboard.press('ArrowUp');
    await expect.poll(() => deskOf(page)).toBe(paperDesk);
    expect(new URL(page.url()).search).toBe('?theme=paper');
    await page.keyboard.press('ArrowUp');
    await expect(theme.getByRole('radio', { name: 'As the system' })).toBeChecked();
    expect(new URL(page.url()).search).toBe('');
    await page.keyboard.press('Escape');
    await expect(page.locator('#bar summary')).toBeFocused();
    await settled(page);
    expect(await stateOf(page)).toEqual(before);
  });

  test('follows the system while the page is open', async ({ page }) => {
    await openStory(page, 's19');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => deskOf(page)).toBe(lampDesk);
    await settled(page);
    expect((await stateOf(page)).theme).toBe('lamp');
    expect(await spaceOf(page)).toBe('#0b1013');
  });

  test('axe finds nothing under the lamp, with the menu open', async ({ page }) => {
    await page.goto('/?renderer=still&theme=lamp#s19');
    await settled(page);
    await page.locator('#bar summary').click();
    expect(await faultsOf(page)).toEqual([]);
  });
});
