import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { freePort } from '../../scripts/port.ts';
import { damage, kept, keptFilesOf } from './offline-page.ts';
import { createOwnServer, type OwnServer } from './own-server.ts';
import { goTo, settled, stateOf } from './story-page.ts';
import { openWithoutGround } from './watched-page.ts';

// One visit to a server, and what comes of it: each test goes on where the one before has ended.
test.describe.configure({ mode: 'serial' });

const profile = mkdtempSync(join(tmpdir(), 'thaw-offline-'));
let server: OwnServer;
let context: BrowserContext;
let page: Page;

const openBrowser = async (): Promise<void> => {
  const { launchOptions, viewport, deviceScaleFactor } = test.info().project.use;
  context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    viewport: viewport ?? null,
    deviceScaleFactor: deviceScaleFactor ?? 1,
    serviceWorkers: 'allow',
  });
  await openWithoutGround(context);
  page = context.pages()[0] ?? (await context.newPage());
};

/** Opens the browser anew, without what it keeps by itself: that would mend what is damaged. */
const startCold = async (): Promise<void> => {
  await context.close();
  await openBrowser();
  const session = await context.newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
};

const open = async (rest: string): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(`${server.origin}/${rest}`);
};

const expectWholeText = async (): Promise<void> => {
  await expect(page.locator('section[data-scene-id]')).toHaveCount(60);
  await page.locator('#s30').scrollIntoViewIfNeeded();
  await expect(page.locator('#s30 h3')).toBeVisible();
};

test.beforeAll(async () => {
  server = createOwnServer(await freePort());
  server.serve('dist');
  await server.start();
  await openBrowser();
});

test.afterAll(async () => {
  await context.close();
  await server.stop().catch(() => undefined);
  rmSync(profile, { recursive: true });
});

test('the first visit keeps the story, but not before its picture stands', async () => {
  await open('?renderer=still');
  await settled(page);
  expect(server.asked).not.toContain('/service-worker.js');
  await kept(page);
  const files = await keptFilesOf(page);
  const isCompressed = /\.(br|gz)$/;
  /** Whole fonts, for letters that the story has not. */
  const isKeptWhenUsed = /^(?:fira-sans|literata)-/;
  for (const file of readdirSync('dist/assets')) {
    if (isCompressed.test(file) || isKeptWhenUsed.test(file) || file.endsWith('.woff')) continue;
    expect(files).toContain(`assets/${file}`);
  }
  expect(files).not.toContain('build.json');
  const { usage } = await page.evaluate(() => navigator.storage.estimate());
  console.log(`${files.length} files kept, ${usage} bytes in the browser's storage`);
});

test('the second visit, from a cold start, needs no server', async () => {
  await server.stop();
  await startCold();
  await open('#s45');
  await settled(page);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  expect(await stateOf(page)).toMatchObject({ scene: 's45', renderer: 'maplibre' });
  expect((await stateOf(page)).drawn?.events.length).toBeGreaterThan(0);
  expect(await goTo(page, 's02')).toBe(true);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  await open('?renderer=still#atlas/1956-10-23/47.5,19.05,11');
  await settled(page);
  expect(await stateOf(page)).toMatchObject({ mode: 'atlas' });
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
});

test('so do the pages beside the story, the kiosk and a lesson', async () => {
  for (const file of [
    'class',
    'sources',
    'print',
    'data',
    'people',
    'scenes/s12',
    'chapters/hoop',
  ]) {
    await open(`${file}.html`);
    await expect(page.locator('h1').first()).toBeVisible();
    const sheets = await page.evaluate(() => document.styleSheets.length);
    expect(sheets).toBeGreaterThan(0);
  }
  await open('?mode=kiosk&renderer=still');
  await settled(page);
  await expect(page.getByRole('button', { name: 'Touch to begin' })).toBeVisible();
  await open('?mode=present&lesson=s13,s25&renderer=still');
  await settled(page);
  expect((await stateOf(page)).scene).toBe('s13');
});

test('a damaged file of the ground costs its part of the map, without a server', async () => {
  expect(await damage(page, /\/world[-.].*\.json/, 'spoilt')).toBeGreaterThan(0);
  expect(await damage(page, /\/names-.*\.json/, 'half')).toBeGreaterThan(0);
  await open('?renderer=still#s15');
  await settled(page);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'degraded');
  expect((await stateOf(page)).drawn?.events.length).toBeGreaterThan(0);
  await expectWholeText();
});

test('damaged scripts leave the text, and a sentence', async () => {
  expect(await damage(page, /\/story-.*\.js/, 'half')).toBe(1);
  await startCold();
  await open('');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'error');
  await expect(page.locator('#notices')).toContainText('The whole story is here as text');
  await expectWholeText();
});

test('a damaged story leads to the page for printing, and that to one that says what to do', async () => {
  expect(await damage(page, /\/index\.html/, 'half')).toBe(1);
  await open('#s30');
  await expect(page).toHaveURL(/\/print\.html/);
  await expect(page.locator('#s30')).toContainText(/\w{4}/);
  expect(await damage(page, /\/print\.html/, 'spoilt')).toBe(1);
  await open('');
  await expect(page.getByRole('heading')).toHaveText('The story cannot be shown now');
  await expect(page.getByText('Connect to the network')).toBeVisible();
});

test('with the server back all of it heals', async () => {
  await server.start();
  await open('#s15');
  await settled(page);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  await open('print.html');
  await server.stop();
  await open('#s15');
  await settled(page);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
});

test('what the browser has thrown away comes from the server, and all of it is put back', async () => {
  const { length } = await keptFilesOf(page);
  await server.start();
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await startCold();
  await open('?renderer=still');
  await settled(page);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  await expect.poll(async () => (await keptFilesOf(page)).length, { timeout: 60_000 }).toBe(length);
  await server.stop();
  await startCold();
  await open('?renderer=still#s30');
  await settled(page);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
});
