import type { Page } from '@playwright/test';
import { compiled } from '../fixtures/site.ts';
import { faultsOf } from './faults-of.ts';
import { goTo, settled } from './story-page.ts';
import { expect, test } from './watched-page.ts';

/** All scenes in a long run; else the first of every chapter. */
const isLong = process.env['THAW_LONG'] === '1';

const { chapters, scenes } = compiled.story;
const themes = ['paper', 'lamp'] as const;

/** The text of other scenes is looked at with them. */
const around = ['#stage', '#bar', '#axis', '#notices'];

const fromMenu = async (page: Page, name: string) => {
  await page.locator('#bar summary').click();
  await page.getByRole('button', { name, exact: true }).click();
};

/** Every panel, by how it is opened and by what is there then. */
const panels: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['.menu-slip', (page) => page.locator('#bar summary').click()],
  ['.contents-list', (page) => fromMenu(page, 'Contents, with pictures')],
  ['.search-story', (page) => fromMenu(page, 'Search the story')],
  ['.share-link', (page) => fromMenu(page, 'Share')],
  ['.setting', (page) => fromMenu(page, 'Settings')],
  ['.key-title', (page) => page.keyboard.press('Alt+k')],
];

test.use({ reducedMotion: 'reduce' });

for (const theme of themes) {
  for (const [index, { id, begin, end }] of chapters.entries()) {
    test(`axe finds nothing in the scenes of chapter ${index + 1}, their records open: ${theme}`, async ({
      page,
    }) => {
      await page.goto(`/?renderer=still&theme=${theme}#${scenes[begin]?.id}`);
      await settled(page);
      const told = scenes.slice(begin, isLong ? end : begin + 1);
      expect(told.length, id).toBeGreaterThan(0);
      for (const scene of told) {
        await goTo(page, scene.id);
        await page.locator(`#${scene.id} .record summary`).press('Enter');
        await settled(page);
        expect(await faultsOf(page, [`#${scene.id}`, ...around]), scene.id).toEqual([]);
      }
    });
  }

  test(`axe finds nothing in any panel: ${theme}`, async ({ page }) => {
    await page.goto(`/?renderer=still&theme=${theme}#s31`);
    await settled(page);
    for (const [part, open] of panels) {
      await open(page);
      await expect(page.locator(part).first()).toBeVisible();
      expect(await faultsOf(page, ['#bar']), part).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.locator(part).first()).toBeHidden();
    }
    await page.locator('#s31 .record summary').click();
    await page.locator('#s31 .record-open').first().click();
    await expect(page.locator('.slip')).toBeVisible();
    expect(await faultsOf(page, ['.slip']), 'slip').toEqual([]);
    await page.goto(
      `/?renderer=still&theme=${theme}#atlas/1956-10-23/47.2,19.5,5/person=imre-nagy`,
    );
    await expect(page.locator('.atlas-thread')).toBeVisible();
    await settled(page);
    for (const tab of ['List', 'Table']) {
      await page.getByRole('tab', { name: tab }).click();
      expect(await faultsOf(page, ['#bar', '#atlas', '#stage']), tab).toEqual([]);
    }
  });
}
