import type { Page } from '@playwright/test';
import { stateOf } from './story-page.ts';
import { expect } from './watched-page.ts';

export const sceneCount = 60;

/** All text is there, and can be scrolled into sight, whatever else is missing. */
export const expectWholeText = async (page: Page) => {
  await expect(page.locator('section[data-scene-id]')).toHaveCount(sceneCount);
  const short = await page
    .locator('section[data-scene-id]')
    .evaluateAll((sections) =>
      sections.filter((section) => (section.textContent ?? '').length < 200).map(({ id }) => id),
    );
  expect(short).toEqual([]);
  await page.locator('#s30').scrollIntoViewIfNeeded();
  await expect(page.locator('#s30 h3')).toBeVisible();
};

/** Takes the graphics from the map; gives them back after so many milliseconds, or never. */
export const loseContext = (page: Page, restoreAfter: number | null) =>
  page.evaluate(async (after) => {
    const context = document.querySelector('canvas')?.getContext('webgl2');
    const loss = context?.getExtension('WEBGL_lose_context');
    if (loss == null) throw new Error('this browser cannot lose a context on purpose');
    loss.loseContext();
    if (after === null) return;
    await new Promise((resolve) => setTimeout(resolve, after));
    loss.restoreContext();
  }, restoreAfter);

/** Takes the graphics and gives them back so many times, faster than the map can set itself up. */
export const loseContextOften = (page: Page, times: number) =>
  page.evaluate(async (count) => {
    const canvas = document.querySelector('canvas');
    const loss = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (canvas == null || loss == null) throw new Error('no context can be lost on purpose');
    const hears = (what: string) =>
      new Promise((resolve) => canvas.addEventListener(what, resolve, { once: true }));
    for (let time = 0; time < count; time += 1) {
      const lost = hears('webglcontextlost');
      loss.loseContext();
      await lost;
      // Not before the listeners are through: until then the context cannot be asked back.
      await new Promise((resolve) => setTimeout(resolve));
      const restored = hears('webglcontextrestored');
      loss.restoreContext();
      await restored;
    }
  }, times);

/** A page that is about to be opened offers no WebGL, or loses it for good before the map can draw. */
const takeWebGL = (page: Page, what: 'denied' | 'lost') =>
  page.addInitScript((how) => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      if (how === 'denied' && kind.startsWith('webgl')) return null;
      const context = Reflect.apply(original, this, [kind, ...rest]);
      if (context instanceof WebGL2RenderingContext) {
        queueMicrotask(() => context.getExtension('WEBGL_lose_context')?.loseContext());
      }
      return context;
    } as typeof original;
  }, what);

export const denyWebGL = (page: Page) => takeWebGL(page, 'denied');

export const loseContextAtOnce = (page: Page) => takeWebGL(page, 'lost');

export const expectDrawn = (page: Page) =>
  expect
    .poll(async () => (await stateOf(page)).drawn?.events.length ?? 0, { timeout: 60_000 })
    .toBeGreaterThan(0);

export const expectRenderer = (page: Page, name: string) =>
  expect.poll(async () => (await stateOf(page)).renderer, { timeout: 60_000 }).toBe(name);

type Workers = {
  readonly alive: Worker[];
  /** How many there have been, and when the last was made; milliseconds. */
  made: number;
  madeAt: number;
  diedAt: number;
  /** How often one has been heard of. */
  heard: number;
};

declare global {
  interface Window {
    workers?: Workers;
  }
}

/** Keeps count of the workers of a page that is about to be opened. */
export const countWorkers = (page: Page) =>
  page.addInitScript(() => {
    const workers: Workers = { alive: [], made: 0, madeAt: 0, diedAt: 0, heard: 0 };
    window.workers = workers;
    window.Worker = class extends Worker {
      constructor(...parts: ConstructorParameters<typeof Worker>) {
        super(...parts);
        workers.alive.push(this);
        workers.made += 1;
        workers.madeAt = performance.now();
        this.addEventListener('message', () => {
          workers.heard += 1;
        });
      }
    };
  });

/** How many there have been: one, another after each loss of the graphics, and one for each that died. */
export const workersMade = (page: Page) => page.evaluate(() => window.workers?.made ?? 0);

/** Waits until workers have answered twice: the second answer is to what was asked while the picture rested. */
const hearFromWorkers = async (page: Page) => {
  const heard = () => page.evaluate(() => window.workers?.heard ?? 0);
  const before = await heard();
  await expect.poll(heard).toBeGreaterThan(before + 1);
};

const killWorkers = (page: Page) =>
  page.evaluate(() => {
    const { workers } = window;
    if (workers === undefined) throw new Error('nobody counts the workers');
    workers.diedAt = performance.now();
    for (const worker of workers.alive.splice(0)) worker.terminate();
  });

/** Milliseconds in which dead workers are replaced at the latest, with room for a busy machine: `free` ones at once. */
const found = { free: 15_000, busy: 45_000 } as const;

/**
 * Kills the workers of a picture that rests, and waits until others have taken their place. Prints how long it took.
 * @param by 'busy' where the picture may move on in that moment: those that have work are given twenty seconds.
 */
export const expectReplaced = async (
  page: Page,
  where: string,
  by: keyof typeof found = 'free',
) => {
  await hearFromWorkers(page);
  const before = await workersMade(page);
  await killWorkers(page);
  await expect.poll(() => workersMade(page), { timeout: found[by] }).toBe(before + 1);
  const milliseconds = await page.evaluate(
    () => (window.workers?.madeAt ?? 0) - (window.workers?.diedAt ?? 0),
  );
  console.log(`${where}: dead workers were replaced after ${(milliseconds / 1000).toFixed(1)} s`);
};
