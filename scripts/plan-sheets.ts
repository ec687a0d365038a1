/**
 * `npm run plans:sheet`: draws every plan as an SVG and a picture into gallery/plans/, with the sites and
 * marches of the story in red. `npm run plans:sheet -- budapest` draws one;
 * `npm run plans:sheet -- budapest 19.05,47.48,19.08,47.50` (west, south, east, north) a part of it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { buildPlan } from '../geodata/build/plans/build-plan.ts';
import { readPlans } from '../geodata/build/plans/read-plans.ts';
import { readMarches, readSites } from '../geodata/build/plans/read-story.ts';
import { drawSheet } from '../geodata/build/plans/sheet.ts';
import type { Bounds } from '../src/ground/plan.ts';
import { chromiumArguments } from './chromium-arguments.ts';
import { requireChromium } from './find-chromium.ts';

const folder = 'gallery/plans';

const [city, part] = process.argv.slice(2);
const [west = 0, south = 0, east = 0, north = 0] = (part ?? '').split(',').map(Number);
const bounds: Bounds | undefined = part === undefined ? undefined : [west, south, east, north];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: requireChromium(),
  args: [...chromiumArguments],
});
try {
  for (const source of readPlans('geodata/build/plans')) {
    if (city !== undefined && source.city !== city) continue;
    const { svg, width, height } = drawSheet(buildPlan(source), readSites(), readMarches(), bounds);
    const file = join(folder, `${source.city}${part === undefined ? '' : '-part'}`);
    writeFileSync(`${file}.svg`, svg);
    const page = await browser.newPage({ viewport: { width, height } });
    await page.setContent(`<style>body{margin:0}</style>${svg}`);
    await page.screenshot({ path: `${file}.png` });
    await page.close();
    console.log(`${file}.png`);
  }
} finally {
  await browser.close();
}
