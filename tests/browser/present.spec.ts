import type { Page } from '@playwright/test';
import { faultsOf } from './faults-of.ts';
import { settled, settledAt, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

/** As a class sees it. The still keeps these tests short: keys and layout are the same with either renderer. */
test.use({ viewport: { width: 1280, height: 720 } });

const openLesson = async (page: Page, rest = '') => {
  await page.goto('about:blank');
  await page.goto(`/?mode=present&renderer=still${rest}`);
  await settled(page);
};

const presented = (page: Page) => page.locator('[data-alone]').getAttribute('id');
const sceneOf = async (page: Page) => (await stateOf(page)).scene;

/** Waits until the picture of a scene at rest stands. */
const restsAt = async (page: Page, scene: string) => {
  await settledAt(page, scene);
  expect(await presented(page)).toBe(scene);
};

test.describe('presenting', () => {
  test('goes step by step, forth and back, wherever the focus is', async ({ page }) => {
    await openLesson(page, '&motion=none#s25');
    await restsAt(page, 's25');
    // Its text has links.
    await page.keyboard.press('t');
    await settled(page);
    const places = ['body', '.card a', '#bar summary', '[data-event]'] as const;
    for (const place of places) {
      const from = (await stateOf(page)).position;
      if (place === 'body')
        await page.evaluate(() => (document.activeElement as HTMLElement)?.blur());
      else await page.locator(`${place}:visible`).first().focus();
      await page.keyboard.press('PageDown');
      await page.waitForFunction((before) => (window.thaw?.state().position ?? 0) > before, from);
      await settled(page);
      await page.keyboard.press('ArrowLeft');
      await page.waitForFunction((at) => window.thaw?.state().position === at, from);
      await settled(page);
      await restsAt(page, 's25');
    }
  });

  test('F fills the screen and gives it back, until letters are no keys', async ({ page }) => {
    const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
    await openLesson(page, '#s25');
    await restsAt(page, 's25');
    await page.keyboard.press('f');
    await expect.poll(isFull).toBe(true);
    await restsAt(page, 's25');
    await page.keyboard.press('f');
    await expect.poll(isFull).toBe(false);
    await restsAt(page, 's25');

    await openLesson(page, '&letters=off#s25');
    await restsAt(page, 's25');
    await page.keyboard.press('f');
    await page.keyboard.press('n');
    await page.keyboard.press('PageDown');
    await expect.poll(() => sceneOf(page)).toBe('s26');
    await page.keyboard.press('PageUp');
    await restsAt(page, 's25');
    expect(await isFull()).toBe(false);
  });

  test('counts every press of an impatient thumb', async ({ page }) => {
    await openLesson(page, '#s40');
    await restsAt(page, 's40');
    const presses = ['PageDown', 'PageDown', 'PageDown', 'PageUp', 'PageUp', 'PageUp'];
    for (const key of presses) await page.keyboard.press(key);
    await restsAt(page, 's40');
  });

  test('settles nowhere on the way, and says so once', async ({ page }) => {
    await openLesson(page, '#s08');
    await restsAt(page, 's08');
    const settledAt = await page.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          const places: number[] = [];
          window.thaw?.on('settled', ({ position }) => {
            places.push(position);
            // What would still come is given its time.
            setTimeout(() => resolve(places), 1000);
          });
          window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown' }));
        }),
    );
    expect(new Set(settledAt).size).toBe(1);
    expect(settledAt[0]).toBe((await stateOf(page)).position);
    expect(settledAt[0]).toBeGreaterThan(7.82);
  });

  test('jumps to the number that is typed, to the ends, and says what is typed', async ({
    page,
  }) => {
    await openLesson(page);
    expect(await presented(page)).toBe('opening');
    await page.keyboard.press('2');
    await page.keyboard.press('5');
    await expect(page.getByText('Scene 25: Enter goes there')).toBeVisible();
    await page.keyboard.press('Enter');
    await restsAt(page, 's25');
    await expect(page.getByText('Scene 25: Enter goes there')).toBeHidden();
    await page.keyboard.press('End');
    await restsAt(page, 's60');
    await page.keyboard.press('Home');
    await page.waitForFunction(() => window.thaw?.state().position === 0);
    expect(await presented(page)).toBe('opening');
  });

  test('goes dark and comes back before anything else happens', async ({ page }) => {
    await openLesson(page, '#s12');
    const dark = page.getByRole('button', { name: 'The screen is dark' });
    await page.keyboard.press('b');
    await expect(dark).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(dark).toBeHidden();
    expect(await sceneOf(page)).toBe('s12');
    await page.keyboard.press('.');
    await dark.click();
    await expect(dark).toBeHidden();
  });

  test('finds a scene in the overview by keys, and shows the keys', async ({ page }) => {
    await openLesson(page, '#s03');
    await page.keyboard.press('g');
    const scenes = page.getByRole('dialog', { name: 'Scenes' });
    await expect(scenes.getByRole('option')).toHaveCount(60);
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.type('boots');
    await expect(scenes.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(scenes).toBeHidden();
    await restsAt(page, 's38');
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keys for presenting' });
    await expect(help).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
  });

  test('shows the questions of the chapter to the class', async ({ page }) => {
    await openLesson(page, '#s15');
    await page.keyboard.press('q');
    const questions = page.getByRole('dialog', { name: /^Questions for the map/ });
    await expect(questions.getByRole('listitem')).toHaveCount(3);
    await expect(questions).toContainText('Find the two places in Tbilisi');
    expect(await faultsOf(page)).toEqual([]);
    await questions.getByRole('link', { name: 'shots were fired' }).click();
    await expect(questions).toBeHidden();
    await restsAt(page, 's19');
  });

  test('is dark by itself, and has no fault that can be found', async ({ page }) => {
    await openLesson(page, '#s25');
    expect((await stateOf(page)).theme).toBe('lamp');
    expect((await stateOf(page)).mode).toBe('present');
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('t');
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(720);
  });

  test('walks through the scenes of a lesson, and of no other', async ({ page }) => {
    await openLesson(page, '&lesson=s25,s01,nonsense');
    expect(await page.evaluate(() => window.thaw?.scenes())).toEqual(['s01', 's25']);
    await page.keyboard.press('End');
    await restsAt(page, 's25');
    await page.keyboard.press('PageDown');
    await restsAt(page, 's25');
  });

  test('follows the links of the menu, to the opening too', async ({ page }) => {
    await openLesson(page, '#s25');
    await page.locator('#bar summary').click();
    await page.getByRole('link', { name: 'To the beginning' }).click();
    await page.waitForFunction(() => window.thaw?.state().position === 0);
    expect(await presented(page)).toBe('opening');
    await page.locator('#bar summary').click();
    await page.getByRole('link', { name: 'Hungary, and a canal' }).first().click();
    await restsAt(page, 's34');
    await page.locator('#bar summary').click();
    await page.getByRole('link', { name: 'Back to reading' }).click();
    await page.waitForFunction(() => window.thaw?.state().mode === 'reader');
    await settled(page);
    expect(await sceneOf(page)).toBe('s34');
  });

  test('has its bar whole on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openLesson(page, '#s25');
    for (const control of ['#bar time', '#bar button', '#bar summary']) {
      await expect(page.locator(control).first()).toBeInViewport({ ratio: 1 });
    }
  });

  test('comes back from the atlas to where it was', async ({ page }) => {
    await openLesson(page, '#s25');
    const { position } = await stateOf(page);
    await page.locator('#bar summary').click();
    await page.getByRole('button', { name: 'Atlas' }).click();
    await page.waitForFunction(() => window.thaw?.state().mode === 'atlas');
    await page.getByRole('button', { name: 'Back to the story' }).click();
    await page.waitForFunction(() => window.thaw?.state().mode === 'present');
    await settled(page);
    expect((await stateOf(page)).position).toBe(position);
    await restsAt(page, 's25');
  });
});

test('no class sees the reader’s opening before the lesson begins', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('/?mode=present&renderer=still#s25', { waitUntil: 'commit' });
  const story = page.locator('#story');
  await expect(story).toHaveCSS('visibility', 'hidden');
  release();
  await restsAt(page, 's25');
  await expect(story).toHaveCSS('visibility', 'visible');
  await expect(page.locator('#s25 h3')).toBeVisible();
});

test('where no script comes, a page that was to be presented is there to be read', async ({
  page,
  watched,
}) => {
  watched.expectErrors(/Failed to load resource/);
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('/?mode=present');
  await expect(page.locator('#opening h1')).toBeVisible();
});

for (const [width, height] of [
  [1920, 1080],
  [1024, 768],
] as const) {
  test(`no text of a scene is cut off when presented at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openLesson(page, '#s05');
    await page.evaluate(() => document.fonts.ready);
    for (const withText of [false, true]) {
      if (withText) await page.keyboard.press('t');
      const found = await page.evaluate(() => {
        const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
        const cut: string[] = [];
        for (const section of document.querySelectorAll<HTMLElement>('.scene, .opening')) {
          document.querySelector('[data-alone]')?.removeAttribute('data-alone');
          section.setAttribute('data-alone', '');
          const card = section.querySelector('.card, .opening-slip');
          if (card !== null && card.scrollHeight > card.clientHeight) cut.push(section.id);
        }
        return { letters, cut };
      });
      expect(found.cut).toEqual([]);
      if (width === 1920) expect(found.letters).toBeGreaterThanOrEqual(28);
    }
  });
}
