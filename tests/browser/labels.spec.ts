import type { Page } from '@playwright/test';
import { openStory, scenesOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

const sizes = [
  { width: 390, height: 844, mark: 28 },
  { width: 1440, height: 900, mark: 34 },
  { width: 1920, height: 1080, mark: 34 },
] as const;

type Box = {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Beyond this zoom names come from a city's plan, which may still be on its way. */
const plansBegin = 9;

/** A share of a CSS pixel that the browser's own rounding takes. */
const rounding = 0.5;

const overlaps = (a: Box, b: Box): boolean =>
  a.x + rounding < b.x + b.width &&
  b.x + rounding < a.x + a.width &&
  a.y + rounding < b.y + b.height &&
  b.y + rounding < a.y + a.height;

/**
 * Goes to a scene, or to the opening (0), and tells what stands there: names, marks, and what the page
 * lays over the stage. Names stand as soon as the position is reached, whatever the ground below them
 * still waits for, unless a plan or a font is missing.
 */
const readPicture = (page: Page, where: string | number, mark: number) =>
  page.evaluate(
    async ([to, size, farthest]) => {
      const { thaw } = window;
      if (thaw === undefined) throw new Error('the page offers no window.thaw');
      const arrival = thaw.goTo(to);
      const isAlone = (thaw.state().drawn?.camera.zoom ?? Number.POSITIVE_INFINITY) < farthest;
      if (!isAlone || document.fonts.status !== 'loaded') await arrival;
      const { drawn } = thaw.state();
      const boxesOf = (name: string, selector: string) =>
        [...document.querySelectorAll(selector)].map((element) => {
          const { left: x, top: y, width, height } = element.getBoundingClientRect();
          return { name, x, y, width, height };
        });
      return {
        names: (drawn?.labels ?? []).map(({ id, text, x, y, width, height }) => {
          return { name: `“${text}” (${id})`, x, y, width, height };
        }),
        marks: (drawn?.events ?? []).map(({ id, x, y }) => {
          const [left, top] = [x - size / 2, y - size / 2];
          return { name: `the mark of ${id}`, x: left, y: top, width: size, height: size };
        }),
        covers: [
          ...boxesOf('the card', '[data-scene-id] > .card, .opening-slip'),
          ...boxesOf('the bar', '#bar'),
        ],
      };
    },
    [where, mark, plansBegin] as const,
  );

const long = process.env['THAW_LONG'] === '1';

/**
 * Every name of every picture at rest: on each of the three screens in the long run. Every run takes the opening
 * and every sixth of the scenes on each screen, so that every second scene is looked at on one of them.
 */
for (const [turn, { width, height, mark }] of sizes.entries()) {
  test.describe(`at ${width}×${height}`, () => {
    // Names are placed in CSS pixels, so a coarse picture below them will do.
    test.use({
      viewport: { width, height },
      deviceScaleFactor: 0.1,
      contextOptions: { reducedMotion: 'reduce' },
    });

    test('no name touches a name, a mark, the card, the bar or the edge', async ({ page }) => {
      test.setTimeout(5 * 60_000);
      await openStory(page);
      const faults: string[] = [];
      let count = 0;
      const scenes = (await scenesOf(page)).filter((_, index) => long || index % 6 === turn * 2);
      for (const scene of [0, ...scenes]) {
        const { names, marks, covers } = await readPicture(page, scene, mark);
        count += names.length;
        for (const [index, name] of names.entries()) {
          const others = [...names.slice(index + 1), ...marks, ...covers];
          const rivals = others.filter((other) => overlaps(name, other));
          faults.push(...rivals.map((rival) => `${scene}: ${name.name} lies on ${rival.name}`));
          const [right, bottom] = [name.x + name.width, name.y + name.height];
          if (name.x < 0 || name.y < 0 || right > width + rounding || bottom > height + rounding)
            faults.push(`${scene}: ${name.name} is cut by the edge of the stage`);
        }
      }
      expect(faults).toEqual([]);
      expect(count).toBeGreaterThan(long ? 200 : 40);
    });
  });
}
