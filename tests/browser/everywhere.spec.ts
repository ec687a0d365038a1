import { faultsOf } from './faults-of.ts';
import { goTo, openStory, scenesOf, settled } from './story-page.ts';
import { expect, test } from './watched-page.ts';

/** Between the scenes that are looked at; all of them in the long run. */
const stride = process.env['THAW_LONG'] === '1' ? 1 : 20;

const themes = ['paper', 'lamp'] as const;

const panels = ['Contents, with pictures', 'Search the story', 'Settings', 'Share'] as const;

for (const [index, theme] of themes.entries()) {
  test(`axe finds nothing in the scenes, ${theme}`, async ({ page }) => {
    await page.goto(`/?theme=${theme}&motion=none&renderer=still`);
    await settled(page);
    const scenes = await scenesOf(page);
    for (let at = Math.floor((index * stride) / 2); at < scenes.length; at += stride) {
      const scene = scenes[at] ?? '';
      await goTo(page, scene);
      await page.locator(`#${scene} .record summary`).first().click();
      await settled(page);
      const faults = await faultsOf(page, ['#stage', '#bar', '#axis', `#${scene}`]);
      expect(faults, scene).toEqual([]);
    }
  });

  test(`axe finds nothing in the panels, ${theme}`, async ({ page }) => {
    await page.goto(`/?theme=${theme}&motion=none&renderer=still#s31`);
    await settled(page);
    for (const panel of panels) {
      await page.locator('#bar summary').click();
      await page.getByRole('button', { name: panel, exact: true }).click();
      await expect(page.locator('[role=dialog]:visible').first()).toBeVisible();
      expect(await faultsOf(page), panel).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.getByRole('button', { name: 'Key', exact: true }).click();
    expect(await faultsOf(page), 'the key').toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('#stage button[data-event]:enabled').first().press('Enter');
    await expect(page.locator('.slip')).toBeVisible();
    expect(await faultsOf(page), 'an event').toEqual([]);
  });

  test(`axe finds nothing in the atlas, ${theme}`, async ({ page }) => {
    await page.goto(`/?theme=${theme}&renderer=still#atlas/1956-10-23/47.2,19.5,5.5`);
    await page.waitForSelector('#atlas-panel');
    await settled(page);
    expect(await faultsOf(page), 'the list').toEqual([]);
    await page.getByRole('tab', { name: 'Table' }).click();
    expect(await faultsOf(page), 'the table').toEqual([]);
    await page.getByRole('combobox', { name: 'Search places' }).fill('nag');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await faultsOf(page), 'what is found').toEqual([]);
  });
}

test('axe finds nothing in a slip of the map itself', async ({ page }) => {
  await openStory(page, 's45');
  await page.locator('#stage button[data-event]:enabled').first().press('Enter');
  await expect(page.locator('.slip')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});
