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
        to: z.number().max(6),
        fadeIn: z.number(),
        fadeOut: z.number(),
      }),
    }),
  )
  .parse(JSON.parse(readFileSync('geodata/ground/relief.json', 'utf8')));

const heaviest: Record<string, number> = {
  'relief-globe.webp': 45_000,
  'relief-world.webp': 250_000,
  'relief-eurasia.webp': 700_000,
  'relief-europe.webp': 700_000,
};

it('relief.json names every sheet', () => {
  expect(entries.map(({ file }) => file)).toEqual(reliefSheets.map(({ file }) => file));
});

describe.each(entries)('$file', ({ file, width, height }) => {
  const path = `geodata/ground/${file}`;

  it('is as large as it says, and no heavier than it may be', async () => {
    const picture = readFileSync(path);
    expect(await sharp(picture).metadata()).toMatchObject({ width, height, hasAlpha: true });
    expect(picture.length).toBeLessThanOrEqual(heaviest[file] ?? 0);
  });

  it('is clear over the Black Sea and dark somewhere in the Caucasus', async () => {
    const { bounds } = entries.find((entry) => entry.file === file) ?? { bounds: [0, 0, 1, 1] };
    const [west = 0, south = 0, east = 1, north = 1] = bounds;
    const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
    const alpha = await sharp(path).extractChannel('alpha').raw().toBuffer();
    const darkest = (lng: number, lat: number, reach: number) => {
      const x = Math.round(((lng - west) / (east - west)) * width);
      const share = (mercator(north) - mercator(lat)) / (mercator(north) - mercator(south));
      const y = Math.round(share * height);
      const steps = Array.from({ length: 2 * reach + 1 }, (_, step) => step - reach);
      return Math.max(
        ...steps.flatMap((down) =>
          steps.map((right) => alpha[(y + down) * width + x + right] ?? 0),
        ),
      );
    };
    expect(darkest(34, 43.3, 0)).toBe(0);
    expect(darkest(44, 42.8, 5)).toBeGreaterThan(40);
  });
});
