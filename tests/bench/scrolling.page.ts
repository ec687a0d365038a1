import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { build, preview } from 'vite';
import { freePort } from '../../scripts/port.ts';
import { groundPlugin } from '../../scripts/prerender/ground-plugin.ts';
import { storyPlugin } from '../../scripts/prerender/story-plugin.ts';
import type { Thaw } from '../../src/app/embedding.ts';
import type { Camera } from '../../src/timeline/frame.ts';
import { createDiary } from './diary.ts';
import { mainThread } from './main-thread.ts';
import { scrollStory } from './scroll-story.ts';
import { tellRow } from './tell-row.ts';

declare global {
  interface Window {
    thaw?: Thaw;
  }
}

/** Five a scene: a scroll through five years in five seconds, and much faster than anybody reads. */
const frames = 300;

/** Milliseconds at each scene, at the most, in which what it shows is fetched, before anything is measured. */
const pause = 700;

/**
 * The most that the story may cost, in bare maps: the same map with all layers of the story on it, its marks, routes and
 * names among them, which stands still but for one `jumpTo` a frame. What the same map costs without anything over it is
 * told beside.
 */
const limit = 1.25;

/** How often each is measured, in turn; the quickest counts. THAW_LONG=1 takes more time over it. */
const rounds = process.env['THAW_LONG'] === '1' ? 3 : 1;

// A laptop's layout in a sixteenth of its pixels: the processor draws them here, beside what is measured. The same
// tiles are cut and drawn at any density.
test.use({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 0.25 });

const serveBareMap = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'thaw-bare-map-'));
  const root = 'tests/bench/bare-map';
  const plugins = [
    storyPlugin({ geodata: 'geodata', language: 'en' }),
    groundPlugin('geodata/ground'),
  ];
  const options = { root, configFile: false as const, plugins, logLevel: 'warn' as const };
  await build({ ...options, build: { outDir: folder, assetsInlineLimit: 0 } });
  const port = await freePort();
  const server = await preview({
    ...options,
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port, strictPort: true },
  });
  return {
    address: `http://127.0.0.1:${port}/`,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
};

const perFrame = (seconds: readonly number[]) => (Math.min(...seconds) / frames) * 1000;

const openStory = async (page: Page) => {
  await page.goto('/');
  await page.waitForFunction(() => window.thaw?.state().settled === true);
};

/** Stands at every scene, so that all of the ground is there; then goes back to the beginning. */
const visitScenes = (page: Page): Promise<void> =>
  page.evaluate(async (milliseconds) => {
    const thaw = window.thaw;
    const scenes = thaw?.scenes() ?? [];
    // Every second scene: farther than the camera travels, it jumps.
    for (const turn of [0, 1]) {
      for (const id of scenes.filter((_, index) => index % 2 === turn)) {
        const settled = thaw?.goTo(id);
        await Promise.race([settled, new Promise((resolve) => setTimeout(resolve, milliseconds))]);
      }
    }
    await thaw?.goTo(0);
  }, pause);

/** Milliseconds of main thread a frame of a bare map on the same path, in the best round. */
const measureBareMap = async (
  page: Page,
  address: string,
  cameras: readonly Camera[],
  note: (what: string) => void,
): Promise<number> => {
  note(`the bare map opens, and stands at the same places: ${address}`);
  await page.goto(address);
  await page.waitForFunction(() => window.bare !== undefined);
  const places = cameras.filter((_, index) => index % 5 === 0);
  await page.evaluate(([path, milliseconds]) => window.bare?.visit(path, milliseconds), [
    places,
    pause,
  ] as const);
  const drive = () => page.evaluate((path) => window.bare?.drive(path), cameras);
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    note('it is driven, to be warm');
    await drive();
    note('it is driven, and measured');
    seconds.push(await mainThread(page, drive));
  }
  await page.close();
  return perFrame(seconds);
};

test('scrolling the whole story, and a bare map on the same path', async ({ page, context }) => {
  test.setTimeout(30 * 60_000);
  const note = createDiary();
  const bare = await serveBareMap();
  try {
    note('the story opens, and stands at every scene');
    await openStory(page);
    await visitScenes(page);
    const seconds: number[] = [];
    let cameras: Camera[] = [];
    for (let round = 0; round < rounds; round += 1) {
      // Once before it is measured: code, tiles and words are as warm as the bare map's.
      note('the story is scrolled, to be warm');
      cameras = await scrollStory(page, frames, { telling: true });
      expect(cameras.length).toBeGreaterThan(frames * 0.9);
      await page.evaluate(() => window.thaw?.goTo(0));
      note('the story is scrolled, and measured');
      seconds.push(await mainThread(page, async () => void (await scrollStory(page, frames))));
    }
    await page.close();
    const story = perFrame(seconds);
    const still = await measureBareMap(await context.newPage(), bare.address, cameras, note);
    const alone = await measureBareMap(
      await context.newPage(),
      `${bare.address}?alone`,
      cameras,
      note,
    );
    note('all is measured');
    const frame = { promise: 'a', unit: 'ms' } as const;
    tellRow({ ...frame, name: 'a frame of the story', figure: story });
    tellRow({ ...frame, name: 'a frame of the map with the story on it, still', figure: still });
    tellRow({ ...frame, name: 'a frame of the map without anything over it', figure: alone });
    const ratio = { promise: 'a', unit: '×' } as const;
    tellRow({ ...ratio, name: 'the story to the still map', figure: story / still, limit });
    tellRow({ ...ratio, name: 'the story to the map alone', figure: story / alone });
  } finally {
    await bare.close();
  }
});
