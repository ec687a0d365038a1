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
