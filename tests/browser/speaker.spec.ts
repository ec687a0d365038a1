import type { BrowserContext, Page } from '@playwright/test';
import { faultsOf } from './faults-of.ts';
import { settled, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

test.use({ viewport: { width: 1280, height: 800 } });

const openLesson = async (page: Page, rest = '') => {
  await page.goto('about:blank');
  await page.goto(`/?mode=present&renderer=still&motion=none${rest}`);
  await settled(page);
};

/** Presses S. Null where no window comes: a browser that is still closing the one before takes that for the same. */
const pressForSpeaker = async (context: BrowserContext, page: Page): Promise<Page | null> => {
  const opened = context.waitForEvent('page', { timeout: 5_000 }).catch(() => null);
  await page.keyboard.press('s');
  return opened;
};

/** Opens the speaker's window as a presenter does: who closed it a moment ago presses a second time. */
const openSpeaker = async (context: BrowserContext, page: Page): Promise<Page> => {
  const speaker = (await pressForSpeaker(context, page)) ?? (await pressForSpeaker(context, page));
  if (speaker === null) throw new Error('S opened no window');
  await expect(nowOf(speaker)).toBeVisible();
  return speaker;
};

const nowOf = (speaker: Page) => speaker.getByRole('region', { name: 'Now', exact: true });
const nextOf = (speaker: Page) => speaker.getByRole('region', { name: 'Next', exact: true });
const tells = (speaker: Page, heading: string) =>
  expect(nowOf(speaker).getByRole('heading')).toHaveText(heading);
const steer = (speaker: Page, name: string) => speaker.getByRole('button', { name }).click();
const shows = (page: Page, scene: string | null) =>
  expect.poll(() => stateOf(page).then((state) => state.scene)).toBe(scene);

test('the speaker’s window says where the lesson is, what comes and what to say', async ({
  context,
  page,
}) => {
  await openLesson(page, '&lesson=s02,s05,s06#s05');
  const speaker = await openSpeaker(context, page);
  await tells(speaker, 'Stalinallee stops work');
  await expect(speaker.getByText('the same pavement, three months later')).toBeVisible();
  await expect(speaker.getByText('Planned')).toBeVisible();
  await expect(speaker.getByRole('navigation').getByRole('button')).toHaveCount(3);
  // Both pictures are drawn, from the same files as in the window of the lesson.
  for (const region of [nowOf(speaker), speaker.locator('.speaker-next')]) {
    await expect(region.locator('svg path').first()).toBeAttached();
  }
  expect(await faultsOf(speaker)).toEqual([]);
});

test('the two windows go together, whichever of them is stepped in', async ({ context, page }) => {
  await openLesson(page, '&lesson=s02,s06,s60#s02');
  const speaker = await openSpeaker(context, page);
  await tells(speaker, 'The crowd that made no sound');

  await page.keyboard.press('End');
  await tells(speaker, 'Unfinished');
  await expect(speaker.getByText('The lesson ends here.')).toBeVisible();

  await speaker.getByRole('button', { name: 'A policeman falls' }).click();
  await shows(page, 's06');
  await tells(speaker, 'A policeman falls');
  await expect(speaker.getByText('Keep this scene short')).toBeVisible();

  await speaker.keyboard.press('Home');
  await tells(speaker, 'The opening');
  await expect.poll(() => stateOf(page).then(({ position }) => position)).toBe(0);
  await expect(nextOf(speaker).getByRole('heading')).toHaveText('The crowd that made no sound');
  await steer(speaker, 'Next step');
  await shows(page, 's02');
  await steer(speaker, 'Step back');
  await tells(speaker, 'The opening');
});

test('the speaker makes the screen dark, and holds the picture to look ahead', async ({
  context,
  page,
}) => {
  await openLesson(page, '&lesson=s02,s06,s60#s02');
  const speaker = await openSpeaker(context, page);
  await steer(speaker, 'Dark screen');
  await expect(page.getByRole('button', { name: 'The screen is dark' })).toBeVisible();
  await expect(speaker.getByText('The screen is dark.')).toBeVisible();
  // Out of the dark first.
  await steer(speaker, 'Next step');
  await expect(page.getByRole('button', { name: 'The screen is dark' })).toBeHidden();

  await steer(speaker, 'Hold the picture');
  await expect(page.getByText('The picture is held.')).toBeVisible();
  const { position } = await stateOf(page);
  await speaker.keyboard.press('End');
  await tells(speaker, 'Unfinished');
  await expect(speaker.getByText('the class still sees “The crowd')).toBeVisible();
  expect((await stateOf(page)).position).toBe(position);
  await page.keyboard.press('z');
  await shows(page, 's60');
  await expect(page.getByText('The picture is held.')).toBeHidden();
  await expect(speaker.getByText('the class still sees')).toBeHidden();
});

test('either window finds the other again', async ({ context, page }) => {
  await openLesson(page, '&lesson=s02,s06,s60#s06');
  const speaker = await openSpeaker(context, page);
  await speaker.close();
  await page.keyboard.press('End');
  const again = await openSpeaker(context, page);
  await tells(again, 'Unfinished');

  // Without a scene in its address the lesson comes back to where the speaker has it.
  await page.close();
  await expect(again.getByText('No lesson is open in this browser.')).toBeVisible();
  const link = again.getByRole('link', { name: 'Open the lesson' });
  expect(await link.getAttribute('href')).toContain('lesson=s02,s06,s60#s60');
  const reopened = await context.newPage();
  await openLesson(reopened, '&lesson=s02,s06,s60');
  await shows(reopened, 's60');
  await tells(again, 'Unfinished');
  await reopened.keyboard.press('Home');
  await tells(again, 'The opening');
});

test('a browser that lets no window open is told of calmly', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openLesson(page, '#s05');
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Open the speaker’s window' }).click();
  const said = page.getByRole('dialog', { name: 'The browser has kept the window shut' });
  await expect(said.getByRole('link')).toHaveAttribute('href', /speaker\.html/);
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(said).toBeHidden();
});

test('alone, the window says that there is no lesson', async ({ page }) => {
  await page.goto('/speaker.html');
  await expect(page.getByText('No lesson is open in this browser.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open the lesson' })).toHaveAttribute(
    'href',
    './index.html?mode=present',
  );
  expect(await faultsOf(page)).toEqual([]);
});
