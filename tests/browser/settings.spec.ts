import type { Page } from '@playwright/test';
import { faultsOf } from './faults-of.ts';
import { openStill, settled, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

const panelOf = (page: Page) => page.getByRole('dialog', { name: 'Settings' });
const radio = (page: Page, group: string, name: string) =>
  panelOf(page).getByRole('group', { name: group }).getByRole('radio', { name, exact: true });

/** By keys alone: the button is the last thing in the menu. */
const openByKeys = async (page: Page) => {
  await page.locator('#bar summary').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Settings' }).focus();
  await page.keyboard.press('Enter');
  await expect(panelOf(page)).toBeVisible();
};

const choose = async (page: Page, group: string, arrow: string, chosen: string) => {
  await panelOf(page)
    .getByRole('group', { name: group })
    .getByRole('radio', { checked: true })
    .focus();
  await page.keyboard.press(arrow);
  await expect(radio(page, group, chosen)).toBeChecked();
};

const marksOf = (page: Page) =>
  page.evaluate(() => {
    const { theme, motion, text } = document.documentElement.dataset;
    const letters = getComputedStyle(document.documentElement).fontSize;
    return { theme, motion, text, letters };
  });

const atFirst = { theme: 'paper', motion: 'full', text: '100', letters: '16px' };
const chosen = { theme: 'lamp', motion: 'none', text: '125', letters: '20px' };

const besideTheStory = ['people', 'disputed', 'sources', 'class', 'print', 'data'];

/** Makes the browser's memory a thing that refuses all. */
const denyStorage = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });

const widthOf = (page: Page) =>
  page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);

test.describe('the settings', () => {
  test('are all chosen by keys, hold at once, are remembered, and go back to as at first', async ({
    page,
  }) => {
    await openStill(page, 's19');
    await openByKeys(page);
    await choose(page, 'Theme', 'ArrowUp', 'Lamp');
    await choose(page, 'Motion', 'ArrowUp', 'None');
    await choose(page, 'Text size', 'ArrowDown', '125 %');
    await choose(page, 'Single-letter keys', 'ArrowDown', 'Off');
    await settled(page);
    expect(await marksOf(page)).toEqual(chosen);
    expect((await stateOf(page)).scene).toBe('s19');
    expect(new URL(page.url()).search).toBe(
      '?renderer=still&theme=lamp&motion=none&text=125&letters=off',
    );
    await page.keyboard.press('Escape');
    await expect(panelOf(page)).toBeHidden();
    await expect(page.locator('#bar summary')).toBeFocused();

    // Without the address's help.
    await openStill(page, 's19');
    expect(await marksOf(page)).toEqual(chosen);
    await openByKeys(page);
    await page.getByRole('button', { name: 'Reset all settings' }).focus();
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await marksOf(page)).toEqual(atFirst);
    expect(new URL(page.url()).search).toBe('?renderer=still');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('single letters are keys until they are switched off', async ({ page }) => {
    await page.goto('/?renderer=still&motion=none#s19');
    await settled(page);
    const place = () => page.evaluate(() => Math.round(window.scrollY));
    const landing = await place();
    await page.keyboard.press('n');
    await expect.poll(place).toBeGreaterThan(landing + 20);
    await page.keyboard.press('p');
    await expect.poll(async () => Math.abs((await place()) - landing)).toBeLessThan(5);
    const key = page.getByRole('dialog', { name: 'Key to this picture' });
    await page.keyboard.press('k');
    await expect(key).toBeVisible();
    await page.keyboard.press('k');
    await expect(key).toBeHidden();

    await openByKeys(page);
    await choose(page, 'Single-letter keys', 'ArrowDown', 'Off');
    await page.keyboard.press('Escape');
    const left = await place();
    for (const letter of ['n', 'k']) await page.keyboard.press(letter);
    await expect(key).toBeHidden();
    expect(await place()).toBe(left);
    await page.keyboard.press('Alt+k');
    await expect(key).toBeVisible();
  });

  test('gently the picture is never on the way between two scenes', async ({ page }) => {
    await page.goto('/?renderer=still&motion=gentle#s24');
    await settled(page);
    const shown = await page.evaluate(async () => {
      const positions: number[] = [];
      const step = window.innerHeight / 5;
      for (let count = 0; count < 12; count += 1) {
        window.scrollBy({ top: step, behavior: 'instant' });
        for (let frame = 0; frame < 3; frame += 1) {
          await new Promise(requestAnimationFrame);
          positions.push((window.thaw?.state().position ?? 0) % 1);
        }
      }
      return positions;
    });
    // Travel takes three tenths of its scene's interval and more.
    expect(shown.filter((share) => share > 0 && share < 0.3)).toEqual([]);
    expect(new Set(shown).size).toBeGreaterThan(2);
  });

  test('what is no choice, in the address or in the memory, leaves all as at first', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      localStorage.setItem(
        'thaw.settings',
        '{"__proto__":{"theme":"lamp"},"text":["200"],"motion":7',
      );
    });
    await page.goto(
      `/?renderer=still&theme=__proto__&text=1e9&motion=%00&letters=${'x'.repeat(4000)}#s19`,
    );
    await settled(page);
    expect(await marksOf(page)).toEqual(atFirst);
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  });

  test('hold without a memory that they could be kept in', async ({ page }) => {
    await denyStorage(page);
    await page.goto('/?renderer=still&text=125#s19');
    await settled(page);
    await openByKeys(page);
    await choose(page, 'Theme', 'ArrowUp', 'Lamp');
    await settled(page);
    expect(await marksOf(page)).toEqual({ ...chosen, motion: 'full' });
    expect(new URL(page.url()).search).toBe('?renderer=still&text=125&theme=lamp');
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  });

  for (const theme of ['paper', 'lamp']) {
    test(`axe finds nothing in the open panel: ${theme}`, async ({ page }) => {
      await page.goto(`/?renderer=still&theme=${theme}#s19`);
      await settled(page);
      await openByKeys(page);
      expect(await faultsOf(page)).toEqual([]);
    });
  }

  test('letters of twice the size keep the scene and scroll in one direction: 390 × 844', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openStill(page, 's19');
    // Somewhere that the reader has scrolled to, which is no landing.
    await page.mouse.wheel(0, 200);
    await settled(page);
    const before = await stateOf(page);
    await openByKeys(page);
    await choose(page, 'Text size', 'ArrowUp', '200 %');
    await settled(page);
    const { scene, position } = await stateOf(page);
    expect(scene).toBe(before.scene);
    expect(Math.abs(position - before.position)).toBeLessThan(0.1);
    const [content = 0, screen = 0] = await widthOf(page);
    expect(content).toBeLessThanOrEqual(screen);
    const dialog = await panelOf(page).boundingBox();
    expect((dialog?.x ?? 0) + (dialog?.width ?? 0)).toBeLessThanOrEqual(screen);
    await choose(page, 'Text size', 'ArrowDown', '100 %');
    await settled(page);
    expect((await stateOf(page)).scene).toBe(before.scene);
  });

  test('letters of twice the size leave the note of a plan one line, above the card: 390 × 844', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/?renderer=still&text=200#s25');
    await settled(page);
    const note = await page.getByText('Schematic plan, drawn for this story').boundingBox();
    const card = await page.locator('#s25 .card').boundingBox();
    if (note === null || card === null) throw new Error('no note of a plan, or no card');
    expect(note.x).toBeGreaterThanOrEqual(8);
    expect(note.x + note.width).toBeLessThanOrEqual(382);
    expect(note.y + note.height).toBeLessThanOrEqual(card.y);
  });

  test('remembered letters of twice the size lay out the pages beside the story as a smaller screen', async ({
    page,
  }) => {
    const file = page.getByRole('listitem').filter({ hasText: 'Events as CSV' });
    await page.goto('/data.html');
    await expect(file).toHaveCSS('flex-direction', 'row');
    await page.evaluate(() => localStorage.setItem('thaw.settings', '{"text":"200"}'));
    await page.reload();
    await expect(file).toHaveCSS('font-size', '28px');
    await expect(file).toHaveCSS('flex-direction', 'column');

    await page.setViewportSize({ width: 390, height: 844 });
    for (const name of [...besideTheStory, 'scenes/s25', 'chapters/heirs']) {
      await page.goto(`/${name}.html`);
      await expect(page.locator('html')).toHaveCSS('font-size', '32px');
      const [content = 0, screen = 0] = await widthOf(page);
      expect(content, name).toBeLessThanOrEqual(screen);
    }
  });

  test('every setting is in reach on 320 × 256 with letters of twice the size', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto('/?renderer=still&text=200#s19');
    await settled(page);
    await openByKeys(page);
    const reset = page.getByRole('button', { name: 'Reset all settings' });
    await reset.focus();
    await expect(reset).toBeInViewport({ ratio: 1 });
    const [content = 0, screen = 0] = await widthOf(page);
    expect(content).toBeLessThanOrEqual(screen);
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-text', '100');
  });
});
