import type { Page } from '@playwright/test';
import { anyGroundFile, finerGroundFile, groundFaults, holdGround } from './ground-faults.ts';
import { denyWebGL, expectDrawn, expectRenderer } from './injected.ts';
import { choose, openKiosk, visitSecondScene } from './kiosk-page.ts';
import { modes, noticesOf, openAfresh, openMode } from './modes.ts';
import { expectSamePicture } from './same-picture.ts';
import { resize, settled, settledAt, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

const long = process.env['THAW_LONG'] === '1';

test.use({ viewport: { width: 640, height: 480 }, hasTouch: true });

type Open = (page: Page, still: boolean) => Promise<void>;

/** Upright, a point, in the long run a wall, and back. */
const sizes = [[480, 640], [1, 1], ...(long ? ([[3840, 2160]] as const) : []), [640, 480]] as const;

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

/** Begins a flight, and leads to where it ends without one. */
const flights: Readonly<
  Record<
    string,
    { begin(page: Page): Promise<unknown>; land(page: Page): Promise<void>; to: string }
  >
> = {
  presenter: {
    begin: async (page) => {
      await openAfresh(page, '/?mode=present&renderer=still#s02');
      await page.keyboard.press('PageDown');
    },
    land: (page) => openAfresh(page, '/?mode=present&renderer=still#s03'),
    to: 's03',
  },
  kiosk: {
    begin: async (page) => {
      await openKiosk(page);
      await choose(page, /Three minutes/);
      await settledAt(page, 's01');
      await page.getByRole('button', { name: 'Next' }).tap();
    },
    land: async (page) => {
      await openKiosk(page, '&motion=none');
      await visitSecondScene(page);
    },
    to: 's05',
  },
};

const pictureOf = async (page: Page) => {
  await settled(page);
  return stateOf(page);
};

for (const [mode, open] of Object.entries(places)) {
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

for (const [mode, { begin, land, to }] of Object.entries(flights).slice(0, long ? undefined : 1)) {
  test(`a screen that is turned in the midst of a flight shows what a fresh load of it shows: ${mode}`, async ({
    page,
  }) => {
    await begin(page);
    // Rests lie at 0.82 of a scene's interval.
    await page.waitForFunction(() => {
      const share = (window.thaw?.state().position ?? 0) % 1;
      return share > 0.1 && share < 0.7;
    });
    await resize(page, 480, 640);
    await resize(page, 640, 480);
    await settledAt(page, to);
    const { drawn } = await stateOf(page);
    await land(page);
    expectSamePicture(drawn, (await pictureOf(page)).drawn, 640, 'after turns');
  });
}

test.describe('with three device pixels for one', () => {
  test.use({ deviceScaleFactor: 3 });
  for (const [mode, open] of Object.entries(places).slice(0, long ? undefined : 1)) {
    test(`there is a picture: ${mode}`, async ({ page }) => {
      await open(page, false);
      const { drawn, renderer } = await pictureOf(page);
      expect(renderer).toBe('maplibre');
      expect(drawn?.events.length).toBeGreaterThan(0);
      expect(await page.evaluate(() => devicePixelRatio)).toBe(3);
    });
  }
});

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
