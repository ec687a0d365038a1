import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { type Grid, smooth } from './grid.ts';

const tile = { size: 675, columns: 16, rows: 8 };
const width = tile.size * tile.columns;
const height = tile.size * tile.rows;

/**
 * Marble keeps heights stretched into a byte. The pairs of grey and metres were found by reading the
 * grey of about twenty places whose height is known; between them it runs straight.
 */
const greyToMetres: readonly (readonly [grey: number, metres: number])[] = [
  [0, 0],
  [97, 0],
  [104, 25],
  [117, 70],
  [127, 170],
  [141, 390],
  [158, 650],
  [186, 1250],
  [198, 2400],
  [217, 3850],
  [230, 4900],
  [255, 7500],
];

const metresAt = (grey: number): number => {
  const above = Math.max(
    1,
    greyToMetres.findIndex(([key]) => key >= grey),
  );
  const [low, high] = [greyToMetres[above - 1], greyToMetres[above]];
  if (low === undefined || high === undefined) return 0;
  return low[1] + ((high[1] - low[1]) * (grey - low[0])) / (high[0] - low[0]);
};

/** Below 1, low hills are lifted against high mountains. */
const lift = 0.85;
const steps = 64;
const heights = Float32Array.from(
  { length: 256 * steps },
  (_, step) => metresAt(step / steps) ** lift,
);

/** Plains are smoothed strongly, since there the blocks of the source's JPEG would show; mountains lightly. */
const smoothing = { mountains: 0.5, plains: 4, plainsBelow: 110, mountainsAbove: 138 };

const readGrey = async (folder: string): Promise<Buffer> => {
  const numbered = (number: number) => String(number).padStart(6, '0');
  const tiles = Array.from({ length: tile.rows * tile.columns }, (_, index) => {
    const [row, column] = [Math.floor(index / tile.columns), index % tile.columns];
    const input = join(folder, numbered(row), `${numbered(row)}_${numbered(column)}.jpg`);
    if (!existsSync(input)) throw new Error(`the relief has no ${input}`);
    return { input, left: column * tile.size, top: row * tile.size };
  });
  return sharp({
    create: { width, height, channels: 3, background: '#000' },
    limitInputPixels: false,
  })
    .composite(tiles)
    .greyscale()
    .raw()
    .toBuffer();
};

/**
 * The heights of the world on a grid of two minutes of arc, out of the grey elevation of Marble's package
 * (level 3): metres, with low hills lifted a little; 0 at sea.
 */
export const readElevation = async (data: string): Promise<Grid> => {
  const grey = Float32Array.from(await readGrey(join(data, 'maps', 'earth', 'srtm', '3')));
  const grid = { width, height, values: grey };
  const [sharpest, softest] = [smooth(grid, smoothing.mountains), smooth(grid, smoothing.plains)];
  const range = smoothing.mountainsAbove - smoothing.plainsBelow;
  const values = softest.values.map((soft, index) => {
    const share = Math.max(0, Math.min(1, (soft - smoothing.plainsBelow) / range));
    const mixed = (sharpest.values[index] ?? 0) * share + soft * (1 - share);
    return heights[Math.round(mixed * steps)] ?? 0;
  });
  return { width, height, values };
};
