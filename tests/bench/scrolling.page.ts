import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { build, preview } from 'vite';
import { freePort } from '../../scripts/port.ts';
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

/** How often each is measured, in turn; the quickest counts. THAW_LONG=1 takes more time over it. */
const rounds = process.env['THAW_LONG'] === '1' ? 3 : 1;

// A laptop's layout in a quarter of its pixels: all are drawn by the processor here, beside what is measured.
test.use({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 0.5 });

/** Scrolls the whole story, one step a frame; tells each frame's camera where asked to. */
const scroll = (page: Page, withCameras: boolean): Promise<Camera[]> =>
  page.evaluate(
    async ({ count, telling }) => {
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const cameras: Camera[] = [];
      const end = document.querySelector('#s60')?.getBoundingClientRect().bottom ?? 0;
      const height = end + window.scrollY - window.innerHeight;
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
  const plugins = [storyPlugin({ geodata: 'geodata', language: 'en' })];
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

const openStory = async (page: Page) => {
  await page.goto('/');
  await page.waitForFunction(() => window.thaw?.state().settled === true);
};

test('scrolling the whole story costs at most 1.5 times a bare map on the same path', async ({
  page,
}) => {
  test.setTimeout(30 * 60_000);
  const bare = await serveBareMap();
  try {
    await openStory(page);
    const cameras = await scroll(page, true);
    expect(cameras.length).toBeGreaterThan(frames * 0.9);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await openStory(page);
      ours.push(await mainThread(page, async () => void (await scroll(page, false))));
      await page.goto(bare.address);
      await page.waitForFunction(() => window.drive !== undefined);
      // The same card column is kept free, so that the map draws the same part of the world.
      const padding = { top: 68, right: 0, bottom: 0, left: 504 };
      theirs.push(
        await mainThread(page, () =>
          page.evaluate(([path, sides]) => window.drive?.(path, sides), [
            cameras,
            padding,
          ] as const),
        ),
      );
    }
    const perFrame = (seconds: readonly number[]) => (Math.min(...seconds) / cameras.length) * 1000;
    const [story, map] = [perFrame(ours), perFrame(theirs)];
    console.log(`story     ${story.toFixed(2)} ms of main thread a frame (best of ${rounds})`);
    console.log(`bare map  ${map.toFixed(2)} ms of main thread a frame (best of ${rounds})`);
    console.log(`ratio     ${(story / map).toFixed(2)}`);
    expect(story / map).toBeLessThanOrEqual(1.5);
  } finally {
    await bare.close();
  }
});
