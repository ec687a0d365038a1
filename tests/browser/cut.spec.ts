import type { Page } from '@playwright/test';
import { faultsOf } from './faults-of.ts';
import { goTo, openStill, scenesOf, settled, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

const shownScenes = (page: Page) =>
  page
    .locator('[data-scene-id]')
    .evaluateAll((sections) =>
      sections.filter((section) => section.checkVisibility()).map(({ id }) => id),
    );

const pathOf = (page: Page) => {
  const { search, hash } = new URL(page.url());
  return search + hash;
};

const short = 's01 s05 s14 s19 s25 s33 s38 s41 s43 s45 s48 s50 s56 s60'.split(' ');

test.describe('the short cut', () => {
  test('is chosen in the menu by keys, keeps the place, and is left by going back', async ({
    page,
  }) => {
    await openStill(page, 's07');
    const whole = await stateOf(page);
    await expect.poll(() => pathOf(page)).toBe('?renderer=still#s07');
    await page.locator('#bar summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('#bar').getByRole('link', { name: 'The short cut 14 scenes' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('/?renderer=still&cut=short#s05');
    await settled(page);
    expect(await scenesOf(page)).toEqual(short);
    expect(await shownScenes(page)).toEqual(short);
    const first = await stateOf(page);
    expect(first).toMatchObject({ cut: 'short', scene: 's05' });
    expect(first.position).toBeCloseTo(1.82, 6);
    // Its own text stands in place of the whole one.
    await expect(page.locator('#s05 .card-text:visible')).toHaveCount(1);
    await expect(page.locator('#s05 .card-text-short')).toBeInViewport();
    await expect(page.locator('#bar a[aria-current][data-to-cut]')).toHaveText(/short cut/);

    await page.reload();
    await settled(page);
    expect(await stateOf(page)).toEqual(first);

    await page.goBack();
    await settled(page);
    expect(await stateOf(page)).toEqual(whole);
    await expect(page.locator('#s05 .card-text:visible')).toHaveCount(1);
    await expect(page.locator('#s05 .card-text-short')).toBeHidden();
  });

  test('leads from each scene to the next and nowhere else, by key and by goTo', async ({
    page,
  }) => {
    await page.goto('/?renderer=still&cut=short');
    await settled(page);
    await page.evaluate(() => {
      const heard: (string | null)[] = [];
      Object.assign(window, { heard });
      window.thaw?.on('scene', ({ scene }) => heard.push(scene));
    });
    const heard = () =>
      page.evaluate(() => (window as unknown as { readonly heard: readonly string[] }).heard);
    expect(await goTo(page, 's19')).toBe(true);
    // The first steps may lead through a tall card.
    await expect(async () => {
      await page.keyboard.press('PageDown');
      expect(await heard()).toContain('s25');
    }).toPass({ intervals: [2000] });
    expect([...new Set(await heard())].slice(0, 2)).toEqual(['s19', 's25']);
    const refusal = await page.evaluate(() =>
      window.thaw?.goTo('s20').catch((error: Error) => `${error.name}: ${error.message}`),
    );
    expect(refusal).toBe(
      'RangeError: the scene "s20" is not in the short cut; load the page without ?cut=short to go there',
    );
    expect(await faultsOf(page)).toEqual([]);
  });

  test('gives way to the whole story where a link leads to a scene that it has not got', async ({
    page,
  }) => {
    await page.goto('/?renderer=still&cut=short&theme=lamp#s07');
    await settled(page);
    expect(pathOf(page)).toBe('?renderer=still&theme=lamp#s07');
    expect(await stateOf(page)).toMatchObject({ cut: 'whole', scene: 's07', theme: 'lamp' });
    await page.goto('/?renderer=still&cut=short#s14');
    await settled(page);
    await page.evaluate(() => {
      window.location.hash = 's15';
    });
    await page.waitForURL('/?renderer=still#s15');
    await settled(page);
    expect(await stateOf(page)).toMatchObject({ cut: 'whole', scene: 's15' });
  });

  test('needs a script: without one the whole story stands, and no choice', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL}/?cut=short`);
    await expect(page.locator('[data-scene-id] > .card:visible')).toHaveCount(60);
    await expect(page.locator('.card-text:visible')).toHaveCount(60);
    await expect(page.locator('.card-text-short:visible')).toHaveCount(0);
    await expect(page.locator('.cuts')).toBeHidden();
    await context.close();
  });
});
