import type { Page } from '@playwright/test';
import { faultsOf } from './faults-of.ts';
import { scenesOf, settled, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

/** The still keeps these tests short: what a lesson tells is the same with either renderer. */
test.use({ viewport: { width: 1280, height: 720 } });

const openLesson = async (page: Page, rest = '') => {
  await page.goto('about:blank');
  await page.goto(`/?mode=present&renderer=still${rest}`);
  await settled(page);
};

const panelOf = (page: Page) => page.getByRole('dialog', { name: 'The lesson' });

/** Closes the panel, by which the page tells the lesson, and waits until it does. */
const close = async (page: Page, scenes: number) => {
  await panelOf(page).getByRole('button', { name: 'Close' }).click();
  await expect
    .poll(() =>
      scenesOf(page).then(
        ({ length }) => length,
        () => 0,
      ),
    )
    .toBe(scenes);
  await settled(page);
};

test('a lesson is put together by ticking, kept in the address, and told at the same place', async ({
  page,
}) => {
  await openLesson(page, '#s25');
  await page.keyboard.press('c');
  const panel = panelOf(page);
  await expect(panel.getByText('60 scenes, about')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await panel.getByRole('button', { name: 'A lesson of 20 min' }).click();
  await expect(panel.getByText(/^\d+ scenes, about (18|19|20) min$/)).toBeVisible();
  const lesson = new URL(page.url()).searchParams.get('lesson')?.split(',') ?? [];
  expect(lesson.length).toBeGreaterThan(5);

  // One more, and the handout has the same.
  await panel.getByRole('checkbox', { name: /^25\. / }).check();
  await expect(page).toHaveURL(/lesson=[s\d,]*s25/);
  const handout = panel.getByRole('link', { name: 'Print this lesson' });
  const told = [...new Set([...lesson, 's25'])].sort();
  expect(await handout.getAttribute('href')).toBe(`./print.html?lesson=${told.join(',')}`);

  await close(page, told.length);
  expect(await scenesOf(page)).toEqual(told);
  expect((await stateOf(page)).scene).toBe('s25');
  expect((await stateOf(page)).mode).toBe('present');
});

test('a lesson is opened from the menu, by chapters, and left for the whole story', async ({
  page,
}) => {
  await openLesson(page, '&lesson=s01,s02#s02');
  await page.locator('#bar summary').click();
  await page.getByRole('button', { name: 'Keys and tools for presenting' }).click();
  await page.getByRole('button', { name: 'Choose the scenes of the lesson' }).click();
  const panel = panelOf(page);
  await expect(panel.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await panel.getByRole('checkbox', { name: /^Poland/ }).check();
  await panel.getByRole('checkbox', { name: /^The heirs/ }).uncheck();
  await close(page, 10);
  // The place that the lesson has lost is the beginning of what is left.
  expect((await stateOf(page)).scene).toBe('s24');

  await page.keyboard.press('o');
  await page.getByRole('button', { name: 'Choose the scenes of the lesson' }).click();
  await panel.getByRole('button', { name: 'Nothing' }).click();
  await expect(panel.getByText('No scene chosen: the whole story')).toBeVisible();
  await close(page, 60);
  expect(new URL(page.url()).search).not.toContain('lesson');
});

test('keys pressed in the panel tick and scroll, and take no step', async ({ page }) => {
  await openLesson(page, '&lesson=s01,s02#s01');
  const { position } = await stateOf(page);
  await page.keyboard.press('c');
  const panel = panelOf(page);
  await panel.getByRole('checkbox', { name: /^2\. / }).focus();
  for (const key of ['PageDown', 'ArrowDown', 'n', 'Home']) await page.keyboard.press(key);
  await expect(panel).toBeVisible();
  expect((await stateOf(page)).position).toBe(position);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  expect(await scenesOf(page)).toEqual(['s01', 's02']);
});
