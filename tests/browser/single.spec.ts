import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expectSamePicture } from './same-picture.ts';
import { goTo, openStory, scenesOf, settled, settledAt, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

// One worker packs the file, and once.
test.describe.configure({ mode: 'serial' });

const folder = mkdtempSync(join(tmpdir(), 'thaw-single-'));
const file = join(folder, 'thaw.html');

test.beforeAll(() => {
  execFileSync('node', ['--import', 'tsx', 'scripts/build-single.ts', file]);
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** Opens the file from the disk, without a network. */
const openFile = async (page: Page, rest = ''): Promise<void> => {
  const { href } = pathToFileURL(file);
  await page.context().setOffline(true);
  page.context().on('request', (request) => {
    const url = request.url();
    expect(url.startsWith('data:') || url.startsWith(href), url.slice(0, 200)).toBe(true);
  });
  await page.goto('about:blank');
  await page.goto(href + rest);
};

test('is of a size that goes on any stick and by mail', () => {
  expect(statSync(file).size).toBeLessThan(12e6);
});

test('tells the story on the map', async ({ page }) => {
  await openFile(page, '#s02');
  await settled(page);
  await expect(page.locator('html')).toHaveAttribute('data-renderer', 'maplibre');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  expect((await stateOf(page)).scene).toBe('s02');
  expect((await stateOf(page)).drawn?.events.length).toBeGreaterThan(0);
  await expect(page.locator('section[data-scene-id]')).toHaveCount(60);
  expect(await scenesOf(page)).toHaveLength(60);
  await goTo(page, 's30');
  await settledAt(page, 's30');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
});

test('draws the same picture as the site, on the map and as a still', async ({ context, page }) => {
  await openStory(page, 's25');
  const { drawn } = await stateOf(page);
  const single = await context.newPage();
  for (const renderer of ['', '?renderer=still']) {
    await openFile(single, `${renderer}#s25`);
    await settledAt(single, 's25');
    expectSamePicture((await stateOf(single)).drawn, drawn, 1000, renderer);
  }
  await expect(single.locator('#stage svg path').first()).toBeAttached();
  const fonts = await single.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => family),
  );
  // What stands in until the letters come is not on every machine.
  expect(fonts.filter((family) => !/ as \w+$/.test(family))).toEqual([]);
});

test('is a kiosk', async ({ page }) => {
  await openFile(page, '?mode=kiosk&renderer=still');
  await settled(page);
  expect((await stateOf(page)).mode).toBe('kiosk');
  await page.getByRole('button', { name: 'Touch to begin' }).click();
  await page.getByRole('button', { name: /Three minutes/ }).click();
  await settledAt(page, 's01');
  await page.getByRole('button', { name: 'Next' }).click();
  await settledAt(page, 's05');
});

test('presents, with the speaker’s window in step and a link between both', async ({
  context,
  page,
}) => {
  await openFile(page, '?mode=present&renderer=still&motion=none&lesson=s02,s06,s60#s02');
  await settled(page);
  expect((await stateOf(page)).mode).toBe('present');
  const opened = context.waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opened;
  const now = speaker.getByRole('region', { name: 'Now', exact: true }).getByRole('heading');
  await expect(now).toHaveText('The crowd that made no sound');
  await page.keyboard.press('End');
  await expect(now).toHaveText('Unfinished');
  await speaker.keyboard.press('Home');
  await expect.poll(async () => (await stateOf(page)).position).toBe(0);
  await expect(speaker.locator('svg path').first()).toBeAttached();
});

test('holds the other pages, and their links lead from one to the other', async ({ page }) => {
  await openFile(page, '?page=print.html?scenes=s01,s25');
  await expect(page.locator('#s25')).toBeVisible();
  await expect(page.locator('#s26')).toBeHidden();
  expect(new URL(page.url()).search).toBe('?page=print.html&scenes=s01,s25');
  await page.getByRole('link', { name: 'People', exact: true }).first().click();
  await expect(page).toHaveTitle(/People/);
  await page.locator('a[href$="#s12"]').first().click();
  await settledAt(page, 's12');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  const leads = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(leads.filter((href) => !/^(#|\?page=|https:|data:|file:.*thaw\.html)/.test(href))).toEqual(
    [],
  );
});
