import type { Page } from '@playwright/test';
import { faultsOf } from './faults-of.ts';
import { settled, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

const open = async (page: Page, address: string) => {
  await page.goto(address);
  await settled(page);
};

const fromMenu = async (page: Page, name: string) => {
  await page.locator('#bar summary').click();
  await page.getByRole('button', { name }).click();
};

const contentsOf = (page: Page) => page.getByRole('dialog', { name: 'Contents' });
const fieldOf = (page: Page) => page.getByRole('combobox', { name: 'Search the story' });

/** The pictures of the list, once they are there, as their addresses. */
const picturesOf = async (page: Page) => {
  const images = contentsOf(page).locator('img');
  await expect(images).toHaveCount(6);
  await expect
    .poll(() =>
      images.evaluateAll((all) =>
        all.every((one) => one instanceof HTMLImageElement && one.naturalWidth === 288),
      ),
    )
    .toBe(true);
  return images.evaluateAll((all) => all.map((one) => one.getAttribute('src') ?? ''));
};

for (const [theme, width, height] of [
  ['paper', 1440, 900],
  ['lamp', 390, 844],
  ['paper', 844, 390],
] as const) {
  test(`the contents show six pictures and the scene being read, and lead on: ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, `/?renderer=still&theme=${theme}#s25`);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.webp')) asked.push(request.url());
    });
    await fromMenu(page, 'Contents, with pictures');
    const panel = contentsOf(page);
    const pictures = await picturesOf(page);
    expect(pictures.every((address) => address.endsWith(`-${theme}.webp`))).toBe(true);
    // None before the list was asked for, and those of one theme only.
    expect(asked).toHaveLength(6);
    const here = panel.locator('[aria-current]');
    await expect(here).toContainText('Six in the morning');
    await expect(here).toBeInViewport({ ratio: 1 });
    await expect(panel.getByRole('listitem')).toHaveCount(10);
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await panel.getByRole('button', { name: /Unfinished/ }).click();
    await panel.getByRole('link').last().click();
    await expect(panel).toHaveCount(0);
    await expect.poll(async () => (await stateOf(page)).scene).toBe('s60');
  });
}

test('the contents are read by keys alone', async ({ page }) => {
  await open(page, '/?renderer=still#s25');
  const menu = page.locator('#bar summary');
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Contents, with pictures' }).focus();
  await page.keyboard.press('Enter');
  const chapter = contentsOf(page).getByRole('button', { name: 'The heirs' });
  await chapter.focus();
  await expect(chapter).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(chapter).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(contentsOf(page)).toHaveCount(0);
  await expect.poll(async () => (await stateOf(page)).scene).toBe('s01');
  await settled(page);
  // What comes next is what follows in the text.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('section')?.id)).toBe('s01');
});

test('S searches the story for scenes, events, people and places, until letters are no keys', async ({
  page,
}) => {
  await open(page, '/?renderer=still&motion=none#s05');
  const choose = async (query: string, name: RegExp, ...keys: readonly string[]) => {
    await page.keyboard.press('s');
    await expect(fieldOf(page)).toBeFocused();
    await page.keyboard.type(query);
    await expect(page.getByRole('option', { name }).first()).toBeVisible();
    for (const key of [...keys, 'Enter']) await page.keyboard.press(key);
    await expect(fieldOf(page)).toHaveCount(0);
  };
  const sceneOf = async () => (await stateOf(page)).scene;
  await choose('six in the mor', /Six in the morning/);
  await expect.poll(sceneOf).toBe('s25');
  await choose('tanks retake poznan', /Tanks retake Poznań/);
  await expect.poll(sceneOf).not.toBe('s25');
  await settled(page);
  const { scene } = await stateOf(page);
  const told = page.locator(`#${scene} .record [data-event]`, { hasText: 'Tanks retake' });
  await expect(told).toHaveCount(1);
  await choose('imre nagi', /Imre Nagy/, 'ArrowDown');
  await expect(page.getByRole('heading', { name: 'Following Imre Nagy' })).toBeVisible();
  await page.goBack();
  await expect.poll(async () => (await stateOf(page)).mode).toBe('reader');
  await expect.poll(sceneOf).toBe(scene);
  await choose('Тбилиси', /Tbilisi/);
  await expect.poll(async () => (await stateOf(page)).mode).toBe('atlas');
  await expect.poll(async () => (await stateOf(page)).drawn?.camera.lng).toBeCloseTo(44.8, 0);
  await page.goBack();
  await expect.poll(async () => (await stateOf(page)).mode).toBe('reader');

  await page.keyboard.press('s');
  await expect(fieldOf(page)).toBeFocused();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(fieldOf(page)).toHaveCount(0);
  await open(page, '/?renderer=still&letters=off#s05');
  await page.reload();
  await settled(page);
  await page.keyboard.press('s');
  await fromMenu(page, 'Search the story');
  await expect(fieldOf(page)).toHaveCount(1);
});

test('what is typed before the search is there is searched for, and moves nothing', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/bound-search.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await open(page, '/?renderer=still&motion=none#s05');
  const asked = page.waitForRequest(/bound-search.*\.js$/);
  await page.keyboard.press('s');
  await asked;
  await page.keyboard.type('poznann');
  await page.keyboard.press('Backspace');
  release();
  await expect(fieldOf(page)).toBeFocused();
  await expect(fieldOf(page)).toHaveValue('poznan');
  await page.keyboard.type(' for');
  await expect(fieldOf(page)).toHaveValue('poznan for');
  await expect(page.getByRole('listbox')).toBeVisible();
  expect((await stateOf(page)).scene).toBe('s05');
  // From then on keys are what they were.
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await page.getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Space');
  await expect(fieldOf(page)).toHaveCount(0);
});

test('a finger steps from scene to scene on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/?renderer=still&motion=none#s25');
  const next = page.getByRole('button', { name: 'Next scene' });
  const box = await next.boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(44);
  // Below what is drawn, where a finger lands that aims at so thin a line.
  await page.mouse.click((box?.x ?? 0) + 22, (box?.y ?? 0) + 40);
  await expect.poll(async () => (await stateOf(page)).scene).toBe('s26');
  await page.getByRole('button', { name: 'Previous scene' }).click();
  await expect.poll(async () => (await stateOf(page)).scene).toBe('s25');
});

for (const [width, height] of [
  [1200, 750],
  [390, 844],
] as const) {
  test(`the whole menu is seen at once, and nothing lies over it: ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, '/?renderer=still#s25');
    await page.locator('#bar summary').click();
    const hidden = await page.locator('.menu-slip :is(a, button)').evaluateAll((entries) =>
      entries.flatMap((entry) => {
        const { left, top, width: across, height: down } = entry.getBoundingClientRect();
        const seen = document.elementFromPoint(left + across / 2, top + down / 2);
        return entry.contains(seen) ? [] : [entry.textContent];
      }),
    );
    expect(hidden).toEqual([]);
    await expect(page.locator('#axis')).toBeInViewport();
  });
}
