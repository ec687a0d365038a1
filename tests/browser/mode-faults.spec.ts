import type { Page } from '@playwright/test';
import { anyGroundFile, finerGroundFile, groundFaults, holdGround } from './ground-faults.ts';
import { denyWebGL, expectDrawn, expectRenderer } from './injected.ts';
import { openKiosk, visitSecondScene } from './kiosk-page.ts';
import { modes, noticesOf, openMode } from './modes.ts';
import { expectSamePicture } from './same-picture.ts';
import { resize, settled, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

const long = process.env['THAW_LONG'] === '1';

test.use({ viewport: { width: 640, height: 480 }, hasTouch: true });

type Open = (page: Page, still: boolean) => Promise<void>;

/** Upright, a point, and back. */
const sizes = [
  [480, 640],
  [1, 1],
  [640, 480],
] as const;

/** Each at a scene, or on the view of one. */
const places: Readonly<Record<string, Open>> = {
  ...Object.fromEntries(
    modes.slice(1).map((mode) => [mode[0], (page, still) => openMode(page, mode, still)] as const),
  ),
  kiosk: async (page, still) => {
    await openKiosk(page, '&motion=none', still ? undefined : '');
    await visitSecondScene(page);
  },
};

const pictureOf = async (page: Page) => {
  await settled(page);
  return stateOf(page);
};

// The atlas has another picture after it was turned.
for (const [mode, open] of Object.entries(places).filter(([name]) => name !== 'atlas')) {
  test(`ground that is missing or late, and windows that turn or vanish, leave a picture: ${mode}`, async ({
    page,
    watched,
  }) => {
    watched.expectErrors(/404/);
    await open(page, true);
    const fresh = await stateOf(page);

    for (const [width, height] of sizes) {
      await resize(page, width, height);
    }
    const turned = await pictureOf(page);
    expectSamePicture(turned.drawn, fresh.drawn, 640, 'after turns and a window of 1 × 1');
    expect({ ...turned, drawn: null }).toEqual({ ...fresh, drawn: null });

    const release = await holdGround(page);
    const opened = open(page, true);
    await page.waitForRequest(anyGroundFile);
    release();
    await opened;
    expectSamePicture((await pictureOf(page)).drawn, fresh.drawn, 640, 'after late files');
    await page.unrouteAll();

    for (const [fault, spoil] of long ? groundFaults : groundFaults.slice(0, 1)) {
      await page.route(finerGroundFile, spoil);
      await open(page, true);
      const { drawn, scene } = await pictureOf(page);
      expect(scene, fault).toBe(fresh.scene);
      expect(drawn?.events.map(({ id }) => id)).toEqual(fresh.drawn?.events.map(({ id }) => id));
      if (mode !== 'kiosk') await expect(noticesOf(page)).toHaveCount(1);
      await page.unrouteAll();
    }
  });
}

for (const [mode, open] of Object.entries(places)) {
  test(`a map without its worker, or without WebGL, is a still: ${mode}`, async ({
    page,
    watched,
  }) => {
    watched.expectErrors(/ERR_FAILED|WebGL/i);
    const expectStill = async () => {
      await open(page, false);
      await expectRenderer(page, 'still');
      await expectDrawn(page);
      if (mode !== 'kiosk') await expect(noticesOf(page)).toHaveCount(1);
    };
    await page.route(/maplibre-gl-worker.*\.mjs$/, (route) => route.abort());
    await expectStill();
    await page.unrouteAll();
    await denyWebGL(page);
    await expectStill();
  });
}
