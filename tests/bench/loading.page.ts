import { type Browser, expect, test } from '@playwright/test';
import { median } from './median.ts';
import { tellRow } from './tell-row.ts';

/** How much slower than this machine the page's main thread is. */
const slowDown = 4;

/** Slow 4G: milliseconds until an answer begins, bytes a second. */
const network = { latency: 562, downloadThroughput: 180_000, uploadThroughput: 84_000 };

const loads = 3;

/** The most that a load may show: seconds until the largest part of the first view stands, and how much has shifted. */
const limits = { largestPaint: 2, shifts: 0.02 };

const screens = {
  laptop: { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true },
} as const;

type Seen = { largestPaint: number; shifts: number; blocked: number; settled: number };

declare global {
  interface Window {
    seen?: Seen;
  }
}

/** Runs in the page before anything else, and adds up what it shows until its picture has settled. Milliseconds. */
const watch = () => {
  const seen: Seen = { largestPaint: Number.NaN, shifts: 0, blocked: 0, settled: Number.NaN };
  window.seen = seen;
  const each = (type: string, note: (entry: PerformanceEntry & { value?: number }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  each('largest-contentful-paint', ({ startTime }) => {
    seen.largestPaint = startTime;
  });
  each('layout-shift', ({ value = 0 }) => {
    seen.shifts += value;
  });
  each('longtask', ({ duration }) => {
    seen.blocked += duration - 50;
  });
  new MutationObserver((_, observer) => {
    if (document.documentElement?.dataset['settled'] !== 'true') return;
    observer.disconnect();
    seen.settled = performance.now();
  }).observe(document, { attributes: true, attributeFilter: ['data-settled'], subtree: true });
};

/** What somebody sees who has never been there; nothing is in the browser's store. */
const load = async (
  browser: Browser,
  screen: (typeof screens)[keyof typeof screens],
  address: string,
): Promise<Seen> => {
  const context = await browser.newContext({ ...screen, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', { offline: false, ...network });
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
    await page.addInitScript(watch);
    await page.goto(address, { waitUntil: 'commit' });
    const read = () => page.evaluate(() => window.seen?.settled ?? Number.NaN);
    await expect.poll(read, { timeout: 90_000, intervals: [500] }).toBeGreaterThan(0);
    const seen = await page.evaluate(() => window.seen);
    if (seen === undefined) throw new Error('nothing has watched the page');
    return seen;
  } finally {
    await context.close();
  }
};

for (const [name, screen] of Object.entries(screens)) {
  test(`loading on a ${name}, ${slowDown} times slower than here, over Slow 4G`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(10 * 60_000);
    const all: Seen[] = [];
    for (let index = 1; index <= loads; index += 1) {
      const seen = await load(browser, screen, `${baseURL}/`);
      console.log(`load ${index} of ${loads} on a ${name}: ${JSON.stringify(seen)}`);
      all.push(seen);
    }
    const of = (part: keyof Seen) => median(all.map((seen) => seen[part]));
    const row = { promise: 'd', unit: 's' } as const;
    const { largestPaint, shifts } = limits;
    tellRow({
      ...row,
      name: `${name}: largest contentful paint`,
      figure: of('largestPaint') / 1000,
      limit: largestPaint,
    });
    tellRow({
      ...row,
      name: `${name}: layout shift`,
      figure: of('shifts'),
      unit: '',
      limit: shifts,
    });
    tellRow({ ...row, name: `${name}: total blocking time`, figure: of('blocked') / 1000 });
    tellRow({
      ...row,
      name: `${name}: until the map has settled, drawn by software`,
      figure: of('settled') / 1000,
    });
  });
}
