import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { reliefSheets } from '../../geodata/build/relief-sheets.ts';

const entries = z
  .array(
    z.strictObject({
      file: z.string(),
      bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
      width: z.number(),
      height: z.number(),
      zooms: z.strictObject({
        from: z.number(),
        to: z.number().max(7.6),
        fadeIn: z.number(),
        fadeOut: z.number(),
      }),
    }),
  )
  .parse(JSON.parse(readFileSync('geodata/ground/relief.json', 'utf8')));

const heaviest = (file: string): number => (file === 'relief-globe.webp' ? 30_000 : 250_000);

const opacityOf = (file: string): Promise<Buffer> =>
  sharp(`geodata/ground/${file}`).extractChannel('alpha').raw().toBuffer();

const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));

/** The strongest shadow or light within some pixels of a place. */
const strongest = async (file: string, lng: number, lat: number, reach: number) => {
  const entry = entries.find((one) => one.file === file);
  if (entry === undefined) throw new Error(`relief.json has no ${file}`);
  const { bounds, width, height } = entry;
  const [west, south, east, north] = bounds;
  const opacity = await opacityOf(file);
  const x = Math.round(((lng - west) / (east - west)) * width);
  const share = (mercator(north) - mercator(lat)) / (mercator(north) - mercator(south));
  const y = Math.round(share * height);
  const steps = Array.from({ length: 2 * reach + 1 }, (_, step) => step - reach);
  return Math.max(
    ...steps.flatMap((down) => steps.map((right) => opacity[(y + down) * width + x + right] ?? 0)),
  );
};

it('relief.json names every sheet', () => {
  expect(entries.map(({ file }) => file)).toEqual(reliefSheets.map(({ file }) => file));
});

it('nothing is shaded twice: pictures that show together share out the world', () => {
  const places = [-179, -100, -26.5, -25.5, 0, 44.5, 45.5, 111, 113, 179].flatMap((lng) =>
    [-57, -1, 1, 33.5, 34.5, 50, 71.5, 72.5, 83].map((lat) => [lng, lat] as const),
  );
  for (const [lng, lat] of places) {
    const shown = entries.filter(
      ({ bounds: [west, south, east, north] }) =>
        west < lng && lng < east && south < lat && lat < north,
    );
    for (const zoom of [0, 1, 2.7, 3.15, 4, 4.9]) {
      const full = shown.filter(
        ({ zooms: { from, to, fadeIn, fadeOut } }) =>
          (from < 0 || zoom >= from + fadeIn) && zoom <= to - fadeOut,
      );
      expect(full.length, `${lng}, ${lat} at zoom ${zoom}`).toBe(1);
    }
  }
});

describe.each(entries)('$file', ({ file, width, height }) => {
  it('is as large as it says, and no heavier than it may be', async () => {
    const picture = readFileSync(`geodata/ground/${file}`);
    expect(await sharp(picture).metadata()).toMatchObject({ width, height, hasAlpha: true });
    expect(picture.length).toBeLessThanOrEqual(heaviest(file));
  });

  it('has mountains', async () => {
    expect(
      Math.max(
        ...(await sharp(await sharp(`geodata/ground/${file}`).toBuffer()).stats()).channels
          .slice(3)
          .map(({ max }) => max),
      ),
    ).toBeGreaterThan(80);
  });
});

describe.each(['relief-globe.webp', 'relief-world.webp', 'relief-europe.webp'])('%s', (file) => {
  it.each([
    ['the Black Sea', 34, 43.3],
    ['the Hungarian plain', 20.7, 47.1],
    ['the plain of the Pripet', 28, 52.2],
  ])('is clear over %s', async (_, lng, lat) => {
    expect(await strongest(file, lng, lat, 1)).toBe(0);
  });

  it.each([
    ['the Caucasus', 44, 42.8],
    ['the Alps', 10.5, 46.8],
  ])('is strong somewhere in %s', async (_, lng, lat) => {
    expect(await strongest(file, lng, lat, 5)).toBeGreaterThan(60);
  });
});
