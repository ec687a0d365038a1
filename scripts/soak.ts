/**
 * `npm run soak -- --minutes 60`: opens the built kiosk on an upright screen and sends visitors to it, one after the
 * other: they choose, go on and back, open marks, look at the atlas, tap about, and leave without a word, so that the kiosk asks and
 * starts over. Every few visits it collects garbage and prints what the page takes up, and how many touches were not
 * answered; at the end, how fast it grows.
 * Fails on an error in the page, and where the kiosk does not come back to its invitation.
 */
import { parseArgs } from 'node:util';
import type { CDPSession, Locator, Page } from '@playwright/test';
import { growthAnHour, type Sample } from './soak-figures.ts';
import { withSite } from './with-site.ts';

const visitsASample = 5;

/** Seconds without a touch after which the kiosk asks. */
const idle = 15;

const minutesOf = (words: readonly string[]): number => {
  const { values } = parseArgs({
    args: [...words],
    options: { minutes: { type: 'string', default: '60' } },
  });
  const minutes = Number(values.minutes);
  if (!(minutes > 0))
    throw new RangeError(`--minutes is “${values.minutes}”: say a number above 0`);
  return minutes;
};

/** Touches the glass where a thing is, whatever lies there, as a finger does; nothing where it is not. */
const touch = async (page: Page, thing: Locator): Promise<void> => {
  const box = await thing.boundingBox();
  if (box !== null) await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
};

const touchButton = async (page: Page, name: string | RegExp): Promise<void> => {
  const button = page.getByRole('button', { name }).first();
  await button.waitFor({ timeout: 60_000 });
  await touch(page, button);
};

/** Seconds after which a visitor touches once more what has not answered. */
const patience = 3;

/** Wakes the kiosk and chooses; tells how many touches have not been answered, as where a button was still on its way. */
const choose = async (page: Page, name: RegExp): Promise<number> => {
  await page.touchscreen.tap(80, 500);
  const next = page.getByRole('button', { name: 'Next' }).first();
  for (let unanswered = 0; unanswered < 20; unanswered += 1) {
    const button = page.getByRole('button', { name }).first();
    if ((await button.count()) > 0) await touch(page, button);
    const isThere = await next.waitFor({ timeout: patience * 1000 }).then(
      () => true,
      () => false,
    );
    if (isThere) return unanswered;
  }
  throw new Error(`the kiosk has not answered ${name} for a minute`);
};

/** The first mark on the stage that can be touched, if there is one. */
const readOfMark = async (page: Page) => {
  const mark = page.locator('#stage [data-event]:enabled:visible').first();
  if ((await mark.count()) === 0) return;
  await touch(page, mark);
  const close = page.getByRole('dialog').getByRole('button', { name: 'Close' });
  if ((await close.count()) > 0) await touch(page, close);
};

/** Looks at the atlas: closer, without one kind of events, a mark; half of the visitors find the way back. */
const lookAtAtlas = async (page: Page, isComingBack: boolean) => {
  await touchButton(page, 'Atlas');
  await touchButton(page, 'Zoom in');
  await touchButton(page, 'Revolt');
  await readOfMark(page);
  if (isComingBack) await touchButton(page, 'Back to the story');
};

/** What a visitor does differs by their number alone, so that a run can be repeated. Tells of touches without an answer. */
const visit = async (page: Page, number: number): Promise<number> => {
  const unanswered = await choose(page, number % 2 === 0 ? /Three minutes/ : /The whole story/);
  const steps = 3 + (number % 5);
  for (let step = 0; step < steps; step += 1) await touchButton(page, 'Next');
  await readOfMark(page);
  if (number % 3 === 0) await touchButton(page, 'Back');
  if (number % 4 === 0) await touchButton(page, 'Larger text');
  if (number % 4 === 2) await lookAtAtlas(page, number % 8 === 2);
  for (let tap = 0; tap < number % 7; tap += 1) {
    await page.touchscreen.tap(60 + ((tap * 397) % 900), 200 + ((tap * 271) % 900));
  }
  // The kiosk asks after a while, counts down and starts over.
  await page
    .getByRole('button', { name: 'Touch to begin' })
    .waitFor({ timeout: (idle + 60) * 1000 });
  return unanswered;
};

const measure = async (
  page: Page,
  client: CDPSession,
  known: Pick<Sample, 'minute' | 'visits' | 'errors' | 'unanswered'>,
): Promise<Sample> => {
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const read = (name: string) =>
    metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    ...known,
    heap: read('JSHeapUsedSize'),
    nodes: read('Nodes'),
    listeners: read('JSEventListeners'),
    canvases: await page.locator('canvas').count(),
  };
};

const line = ({
  minute,
  visits,
  heap,
  nodes,
  listeners,
  canvases,
  errors,
  unanswered,
}: Sample): string =>
  [
    `${minute.toFixed(1)} min`,
    `${visits} visits`,
    `${(heap / 1e6).toFixed(1)} MB`,
    `${nodes} nodes`,
    `${listeners} listeners`,
    `${canvases} canvases`,
    `${errors} errors`,
    `${unanswered} touches without an answer`,
  ].join('  ');

const report = (samples: readonly Sample[]) => {
  // What the first visitors fetch stays.
  const later = samples.slice(Math.ceil(samples.length / 4));
  const heap = growthAnHour(later, (sample) => sample.heap) / 1e6;
  const nodes = growthAnHour(later, (sample) => sample.nodes);
  const listeners = growthAnHour(later, (sample) => sample.listeners);
  console.log(
    `an hour, over the last three quarters: ${heap.toFixed(2)} MB, ${nodes.toFixed(0)} nodes, ${listeners.toFixed(0)} listeners`,
  );
};

const soak = (minutes: number): Promise<number> =>
  withSite(async (browser, address) => {
    const context = await browser.newContext({
      viewport: { width: 1080, height: 1920 },
      deviceScaleFactor: 0.25,
      hasTouch: true,
      locale: 'en-GB',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    let [errors, unanswered] = [0, 0];
    page.on('pageerror', (error) => {
      errors += 1;
      console.error(error.message);
    });
    const client = await context.newCDPSession(page);
    await client.send('Performance.enable');
    await page.goto(`${address}?mode=kiosk&idle=${idle}`);
    await page.getByRole('button', { name: 'Touch to begin' }).waitFor();
    const begin = performance.now();
    const minute = () => (performance.now() - begin) / 60_000;
    const samples: Sample[] = [];
    const look = async (visits: number) => {
      const known = { minute: minute(), visits, errors, unanswered };
      const sample = await measure(page, client, known);
      samples.push(sample);
      console.log(line(sample));
    };
    let visits = 0;
    for (; minute() < minutes; visits += 1) {
      if (visits % visitsASample === 0) await look(visits);
      unanswered += await visit(page, visits);
    }
    await look(visits);
    report(samples);
    return errors;
  });

soak(minutesOf(process.argv.slice(2))).then(
  (errors) => {
    process.exitCode = errors > 0 ? 1 : 0;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
