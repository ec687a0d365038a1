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
import { mainThread } from './main-thread.ts';

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
const limit = 1.3;

/** How often each is measured, in turn; the quickest counts. THAW_LONG=1 takes more time over it. */
const rounds = process.env['THAW_LONG'] === '1' ? 3 : 1;

// A laptop's layout in a sixteenth of its pixels: the processor draws them here, beside what is measured. The same
// tiles are cut and drawn at any density.
test.use({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 0.25 });

/** What is being done, and the seconds since the beginning: a run takes minutes. */
const createDiary = () => {
  const begin = performance.now();
  return (what: string): void =>
    console.log(`${((performance.now() - begin) / 1000).toFixed(0).padStart(5)} s  ${what}`);
};

/** Scrolls the whole story, one step a frame; tells each frame's camera where asked to. */
const scroll = (page: Page, withCameras: boolean): Promise<Camera[]> =>
  page.evaluate(
    async ({ count, telling }) => {
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const cameras: Camera[] = [];
      const end = document.querySelector('#s60')?.getBoundingClientRect().bottom ?? 0;
      const height = end + window.scrollY - window.innerHeight;
      // After a jump the page holds its place until nothing scrolls any more.
      for (let calm = 0; calm < 10; calm += 1) await nextFrame();
      for (let step = 1; step <= count; step += 1) {
        await nextFrame();
        window.scrollTo({ top: (height * step) / count, behavior: 'instant' });
        const camera = telling ? window.thaw?.state().drawn?.camera : undefined;
        if (camera !== undefined) cameras.push(camera);
      }
      await nextFrame();
      return cameras;
    },
    { count: frames, telling: withCameras },
  );

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

test(`scrolling the whole story costs at most ${limit} times a bare map on the same path`, async ({
  page,
  context,
}) => {
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
      cameras = await scroll(page, true);
      expect(cameras.length).toBeGreaterThan(frames * 0.9);
      await page.evaluate(() => window.thaw?.goTo(0));
      note('the story is scrolled, and measured');
      seconds.push(await mainThread(page, async () => void (await scroll(page, false))));
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
    const tell = (name: string, cost: number) =>
      console.log(
        `${name}  ${cost.toFixed(2)} ms of main thread a frame; ${(story / cost).toFixed(2)}`,
      );
    tell('story                         ', story);
    tell('map with the story, still     ', still);
    tell('map without anything over it  ', alone);
    expect(story / still).toBeLessThanOrEqual(limit);
  } finally {
    await bare.close();
  }
});
