import type { Page } from '@playwright/test';
import type { Thaw, ThawState } from '../../src/app/embedding.ts';

declare global {
  interface Window {
    thaw?: Thaw;
  }
}

const open = async (page: Page, address: string): Promise<void> => {
  // A change of the hash alone would not load the page again.
  await page.goto('about:blank');
  await page.goto(address);
  await settled(page);
};

const hashOf = (scene: string | undefined): string => (scene === undefined ? '' : `#${scene}`);

/** Opens the story with its map, at a scene if one is named, as somebody does who has never been there. */
export const openStory = (page: Page, scene?: string): Promise<void> =>
  open(page, `/${hashOf(scene)}`);

/**
 * The same with the still, which costs much less: for all that is the same with either renderer.
 * agree.spec.ts shows that both draw the same.
 */
export const openStill = (page: Page, scene?: string): Promise<void> =>
  open(page, `/?renderer=still${hashOf(scene)}`);

/** Waits until the picture of the position stands on the stage. Asks for the page's marks: state() reads the picture back. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () => {
      const { state, settled } = document.documentElement.dataset;
      return window.thaw !== undefined && state !== 'booting' && settled === 'true';
    },
    undefined,
    { timeout: 60_000 },
  );
};

/** Waits until the picture of a scene at rest stands. */
export const settledAt = async (page: Page, scene: string): Promise<void> => {
  await page.waitForFunction(
    (id) => {
      const marks = document.documentElement.dataset;
      if (marks['settled'] !== 'true' || marks['scene'] !== id) return false;
      return (window.thaw?.state().position ?? 0) % 1 > 0.8;
    },
    scene,
    { timeout: 60_000 },
  );
};

/** The page hears of a scroll with its next frame, and draws with the one after. */
export const nextFrame = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

/** Gives the window another size, and waits until its picture stands. */
export const resize = async (page: Page, width: number, height: number): Promise<void> => {
  await page.setViewportSize({ width, height });
  await page.waitForFunction(([w, h]) => innerWidth === w && innerHeight === h, [width, height]);
  // Until the page has heard of it, the picture of the old size counts as settled.
  await nextFrame(page);
  await settled(page);
};

/** What the page says of itself; one that still loads is waited for. */
export const stateOf = async (page: Page): Promise<ThawState> => {
  await page.waitForFunction(() => window.thaw !== undefined, undefined, { timeout: 30_000 });
  return page.evaluate(() => {
    if (window.thaw === undefined) throw new Error('the page offers no window.thaw');
    return window.thaw.state();
  });
};

export const scenesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.thaw?.scenes() ?? []);

/** Goes to a scene or a position; resolves to what goTo resolves to. */
export const goTo = (page: Page, where: string | number): Promise<boolean | undefined> =>
  page.evaluate((to) => window.thaw?.goTo(to), where);
