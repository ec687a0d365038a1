/**
 * `npm run ground:sheets`: draws the ground of six days in six parts of the world with the map itself,
 * into gallery/ground/, with one contact sheet: a row for each part, a column for each day. With names of
 * parts, only these: `npm run ground:sheets -- europe`.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import type { GroundView } from '../tests/visual/ground/ground-page.ts';
import { chromiumArguments } from './chromium-arguments.ts';
import { contactSheet, type Picture } from './contact-sheet.ts';
import { requireChromium } from './find-chromium.ts';
import { groundPage } from './ground-page.ts';
import { freePort } from './port.ts';

const folder = 'gallery/ground';

const days = [
  '1953-03-06',
  '1954-10-27',
  '1955-05-15',
  '1956-01-02',
  '1956-11-04',
  '1957-09-01',
] as const;

const views: Readonly<Record<string, GroundView>> = {
  europe: { lng: 17, lat: 50, zoom: 3.55 },
  ussr: { lng: 95, lat: 58, zoom: 2.4 },
  'east-asia': { lng: 118, lat: 34, zoom: 3.1 },
  'middle-east': { lng: 43, lat: 27, zoom: 3.5 },
  'world-atlantic': { lng: -25, lat: 25, zoom: 2.18 },
  'world-asia': { lng: 85, lat: 25, zoom: 2.18 },
};

/** Parts of the world, where only some are asked for. */
const asked = process.argv.slice(2);

const size = { width: 900, height: 700 };

/** Builds the page that shows nothing but the ground, and serves it. */
const serveGround = async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'thaw-ground-'));
  await build({
    ...groundPage,
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022' },
  });
  const port = await freePort();
  const server = await preview({
    ...groundPage,
    build: { outDir },
    preview: { host: '127.0.0.1', port, strictPort: true },
  });
  return {
    address: `http://127.0.0.1:${port}/`,
    close: async () => {
      await server.close();
      rmSync(outDir, { recursive: true });
    },
  };
};

const drawSheets = async () => {
  mkdirSync(folder, { recursive: true });
  const server = await serveGround();
  const browser = await chromium.launch({
    executablePath: requireChromium(),
    args: [...chromiumArguments],
  });
  try {
    const page = await browser.newPage({ viewport: size });
    page.on('pageerror', (error) => console.error(error));
    await page.goto(server.address);
    await page.waitForFunction(() => window.showGround !== undefined);
    const pictures: Picture[] = [];
    for (const [name, view] of Object.entries(views)) {
      if (asked.length > 0 && !asked.includes(name)) continue;
      for (const day of days) {
        await page.evaluate(([on, of]) => window.showGround?.(on, of), [day, view] as const);
        const file = join(folder, `${name}-${day}.png`);
        await page.screenshot({ path: file });
        pictures.push({ caption: `${name}, ${day}`, file });
      }
    }
    const sheet = 'gallery/ground.png';
    await contactSheet(browser, pictures, { columns: days.length, thumbnail: 450 }, sheet);
    console.log(`${pictures.length} pictures, contact sheet ${sheet}`);
  } finally {
    await browser.close();
    await server.close();
  }
};

drawSheets().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
