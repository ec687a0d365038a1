import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Drawn } from '../../src/timeline/renderer.ts';
import { goTo, scenesOf, settled } from './story-page.ts';
import { expect, test } from './watched-page.ts';

/** CSS pixels by which the two renderers may put the same thing elsewhere. */
const tolerance = 4;

type Point = readonly [x: number, y: number];

const toPiece = ([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number => {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx ** 2 + dy ** 2 || 1);
  const held = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - held * dx, y - ay - held * dy);
};

const toLine = (point: Point, line: readonly Point[]): number =>
  Math.min(...line.map((end, index) => toPiece(point, line[index - 1] ?? end, end)));

/** The farthest that a vertex of one lies from the other, of those on the stage: beyond it nothing is seen. */
const apart = (
  one: readonly Point[],
  other: readonly Point[],
  { width, height }: { readonly width: number; readonly height: number },
): number => {
  const isSeen = ([x, y]: Point) => x >= 0 && x <= width && y >= 0 && y <= height;
  return Math.max(
    0,
    ...one.filter(isSeen).map((point) => toLine(point, other)),
    ...other.filter(isSeen).map((point) => toLine(point, one)),
  );
};

const places: ReadonlySet<string> = new Set(
  (
    JSON.parse(readFileSync('geodata/places.geojson', 'utf8')) as {
      readonly features: readonly { readonly id: string }[];
    }
  ).features.map(({ id }) => id),
);

const tellingOf = ({ epoch, past, events, routes, labels }: Drawn) => ({
  epoch,
  past,
  events: events.map(({ id, phase }) => `${id} ${phase}`),
  routes: routes.map(({ id, progress, points }) => `${id} ${progress} ${points.length > 0}`),
  labels: labels
    .filter(({ id }) => places.has(id) || id.startsWith('date-'))
    .map(({ id, text }) => `${id} ${text}`),
});

const ofGlobe = /^(?:territory|city|sea|region|river|date)-/;

/** What a plan names besides the places of the story. */
const planNamesOf = ({ labels }: Drawn): string[] =>
  labels.map(({ id }) => id).filter((id) => !places.has(id) && !ofGlobe.test(id));

/** Names that only one of two lists has. */
const onlyInOne = (one: readonly string[], other: readonly string[]): string[] => [
  ...one.filter((name) => !other.includes(name)),
  ...other.filter((name) => !one.includes(name)),
];

const long = process.env['THAW_LONG'] === '1';

/** What scenes show at rest. */
const picturesOf = async (
  page: Page,
  address: string,
  isTaken: (index: number) => boolean,
): Promise<ReadonlyMap<string, Drawn>> => {
  await page.goto('about:blank');
  await page.goto(address);
  await settled(page);
  const pictures = new Map<string, Drawn>();
  const scenes = await scenesOf(page);
  expect(scenes).toHaveLength(60);
  for (const scene of scenes.filter((_, index) => isTaken(index))) {
    expect(await goTo(page, scene), scene).toBe(true);
    const drawn = await page.evaluate(() => window.thaw?.state().drawn ?? null);
    if (drawn === null) throw new Error(`nothing is drawn in ${scene}`);
    pictures.set(scene, drawn);
  }
  return pictures;
};

test.use({ contextOptions: { reducedMotion: 'reduce' } });

// Every run looks at every third scene on one of the two screens, in turn; the long run at all of them on both.
for (const [turn, viewport] of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
].entries()) {
  test.describe(`on ${viewport.width} × ${viewport.height} pixels`, () => {
    test.use({ viewport });

    test(`the still shows what the map shows, where the map shows it, in ${long ? 'every' : 'every sixth'} scene`, async ({
      page,
    }) => {
      const isTaken = (index: number) => long || index % 6 === turn * 3;
      const stills = await picturesOf(page, '/?renderer=still', isTaken);
      expect(await page.evaluate(() => window.thaw?.state().renderer)).toBe('still');
      const maps = await picturesOf(page, '/', isTaken);
      expect(await page.evaluate(() => window.thaw?.state().renderer)).toBe('maplibre');
      expect(stills.size).toBe(long ? 60 : 10);
      const faults: string[] = [];
      for (const [scene, map] of maps) {
        const still = stills.get(scene);
        if (still === undefined) throw new Error(`no still of ${scene}`);
        expect.soft(tellingOf(still), scene).toEqual(tellingOf(map));
        // Meant: a name whose room ends within the pixel that the two projections differ by stands in one of them.
        const differing = onlyInOne(planNamesOf(still), planNamesOf(map));
        if (differing.length > 1) faults.push(`${scene}: only in one: ${differing.join(', ')}`);
        for (const [index, { id, x, y }] of map.events.entries()) {
          const other = still.events[index];
          const away = Math.hypot(x - (other?.x ?? 0), y - (other?.y ?? 0));
          if (away > tolerance) faults.push(`${scene}: ${id} stands ${away.toFixed(1)} px apart`);
        }
        for (const [index, { id, points }] of map.routes.entries()) {
          const away = apart(points, still.routes[index]?.points ?? [], viewport);
          if (away > tolerance) faults.push(`${scene}: ${id} runs ${away.toFixed(1)} px apart`);
        }
      }
      expect(faults).toEqual([]);
    });
  });
}
