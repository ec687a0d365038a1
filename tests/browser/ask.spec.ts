import type { Page } from '@playwright/test';
import { faultsOf } from './faults-of.ts';
import { settled, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

test.use({ viewport: { width: 1280, height: 720 } });

const seen = async (page: Page) => {
  await settled(page);
  const { drawn } = await stateOf(page);
  return {
    events: drawn?.events.map(({ id }) => id).length ?? 0,
    labels: drawn?.labels.length ?? 0,
    marks: await page.locator('#stage [data-event]').count(),
  };
};

test('a class finds out by itself what is kept back, and sees it come piece by piece', async ({
  page,
}) => {
  await page.goto('/?mode=present&renderer=still#s25');
  await page.waitForFunction(() => window.thaw?.state().scene === 's25');
  const whole = await seen(page);
  expect(Math.min(whole.events, whole.labels)).toBeGreaterThan(0);
  const card = page.locator('#s25 > .card');
  await expect(card).toBeVisible();

  await page.keyboard.press('a');
  const panel = page.getByRole('dialog', { name: 'Ask the class' });
  for (const kind of ['Names', 'Dates', 'Marks']) {
    const button = panel.getByRole('button', { name: kind });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  }
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page.getByText('Kept back: Names, Dates, and Marks')).toBeVisible();
  await expect(card).toBeHidden();
  await expect(page.locator('.bar-date')).toBeHidden();
  expect(await seen(page)).toEqual({ events: 0, labels: 0, marks: 0 });

  await page.keyboard.press('r');
  await expect.poll(async () => (await seen(page)).events).toBe(1);
  expect((await seen(page)).labels).toBeGreaterThan(0);

  // Another scene begins with all of it kept back.
  await page.keyboard.press('2');
  await page.keyboard.press('6');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.thaw?.state().scene === 's26');
  expect(await seen(page)).toEqual({ events: 0, labels: 0, marks: 0 });

  await page.keyboard.press('a');
  await panel.getByRole('button', { name: 'Show all, and the words' }).click();
  await page.keyboard.press('Escape');
  await expect(page.locator('#s26 > .card')).toBeVisible();
  await expect.poll(async () => (await seen(page)).events).toBeGreaterThan(0);
});

test('a class puts events in order, and sees their dates one after another', async ({
  context,
  page,
}) => {
  await page.goto('/?mode=present&renderer=still&motion=none#s25');
  await page.waitForFunction(() => window.thaw?.state().scene === 's25');
  await settled(page);
  const before = await stateOf(page);
  const opened = context.waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opened;
  await expect(speaker.getByRole('region', { name: 'Now', exact: true })).toBeVisible();

  await page.bringToFront();
  await page.keyboard.press('w');
  const asked = page.getByRole('region', { name: 'What came first?' });
  const answered = asked.locator('li[data-answered]');
  await expect(asked.getByRole('listitem')).toHaveCount(4);
  await expect(answered).toHaveCount(0);
  await expect(asked).not.toContainText(/19\d\d/);
  await expect(page.locator('#s25 > .card')).toBeHidden();
  await expect(page.locator('.bar-date')).toBeHidden();
  await expect.poll(async () => (await seen(page)).events).toBe(4);
  expect(await faultsOf(page)).toEqual([]);
  // The teacher has the answer, and the button that shows it.
  const answer = speaker.getByRole('region', { name: 'What came first?' });
  await expect(answer.getByRole('listitem')).toHaveCount(4);
  await expect(answer).toContainText(/19\d\d/);
  expect(await faultsOf(speaker)).toEqual([]);

  await page.keyboard.press('ArrowRight');
  await expect(answered).toHaveCount(1);
  await answer.getByRole('button', { name: 'Show the next' }).click();
  await expect(answered).toHaveCount(2);
  await speaker.keyboard.press('r');
  await page.keyboard.press('PageDown');
  await expect(answered).toHaveCount(4);
  expect((await stateOf(page)).scene).toBe('s25');

  // The next step leads back to the scene as it was, and no further.
  await page.keyboard.press('PageDown');
  await expect(asked).toHaveCount(0);
  await expect(page.locator('#s25 > .card')).toBeVisible();
  await settled(page);
  const { position, drawn } = await stateOf(page);
  expect(position).toBe(before.position);
  expect(drawn?.events).toEqual(before.drawn?.events);
  // A scene with nothing before it says so.
  await page.keyboard.press('Home');
  await page.keyboard.press('w');
  await expect(asked).toContainText('Not here');
  await page.keyboard.press('Escape');
  await expect(asked).toHaveCount(0);
});
