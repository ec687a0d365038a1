import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { isReliefSeen, type Relief, reliefOpacity } from '../../src/drawing/relief.ts';
import type { ReliefMarkup } from '../../src/still/draw-still.ts';
import { compile } from '../../src/still/evaluate.ts';
import { tag } from '../../src/still/markup.ts';
import type { ReliefInk } from '../../src/theme/tokens.ts';
import type { Camera, Viewport } from '../../src/timeline/frame.ts';
import { createProjection } from '../../src/timeline/projection.ts';
import { encodePng } from './encode-png.ts';

const folder = 'geodata/ground';

/** One picture of the relief: rows of RGBA in Web Mercator, north at the top. */
export type ReliefPicture = Relief & {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
};

type Listed = Omit<Relief, 'url'> & { readonly file: string };

/** Reads pictures of the relief, all or those that `isWanted`. */
export const readReliefs = async (
  isWanted: (relief: Omit<Relief, 'url'>) => boolean = () => true,
): Promise<readonly ReliefPicture[]> => {
  const list = JSON.parse(readFileSync(join(folder, 'relief.json'), 'utf8')) as readonly Listed[];
  return Promise.all(
    list.filter(isWanted).map(async ({ file, bounds, zooms }) => {
      const picture = sharp(join(folder, file)).ensureAlpha().raw();
      const { data, info } = await picture.toBuffer({ resolveWithObject: true });
      return { url: file, bounds, zooms, width: info.width, height: info.height, pixels: data };
    }),
  );
};

const radians = Math.PI / 180;

/** Web Mercator's y, in radians. */
const mercator = (lat: number): number => Math.asinh(Math.tan(lat * radians));

/** Red, green and blue times alpha, and alpha, 0 to 255. */
type Colour = Float64Array;

/** Adds one pixel of a picture to a colour, by its share. */
const addPixel = (colour: Colour, pixels: Uint8Array, at: number, share: number): void => {
  const alpha = ((pixels[at + 3] ?? 0) / 255) * share;
  for (let channel = 0; channel < 3; channel += 1) {
    colour[channel] = (colour[channel] ?? 0) + (pixels[at + channel] ?? 0) * alpha;
  }
  colour[3] = (colour[3] ?? 0) + 255 * alpha;
};

/** Adds the relief at a point, `y` its Web Mercator, to a colour. */
type Sampler = (lng: number, y: number, colour: Colour) => void;

/** Reads a picture between its pixels, as strongly as it shows at a zoom. */
const samplerOf = (
  { bounds: [west, south, east, north], width, height, pixels }: ReliefPicture,
  opacity: number,
): Sampler => {
  const [top, bottom] = [mercator(north), mercator(south)];
  const held = (index: number, count: number): number => Math.max(0, Math.min(count - 1, index));
  return (lng, y, colour) => {
    const around = lng < west ? lng + 360 : lng;
    if (around > east || y > top || y < bottom) return;
    const x = ((around - west) / (east - west)) * width - 0.5;
    const row = ((top - y) / (top - bottom)) * height - 0.5;
    const [x0, y0] = [Math.floor(x), Math.floor(row)];
    const [right, down] = [x - x0, row - y0];
    const add = (dx: number, dy: number, share: number): void => {
      const at = held(y0 + dy, height) * width + held(x0 + dx, width);
      addPixel(colour, pixels, 4 * at, share * opacity);
    };
    add(0, 0, (1 - right) * (1 - down));
    add(1, 0, right * (1 - down));
    add(0, 1, (1 - right) * down);
    add(1, 1, right * down);
  };
};

/** How much of a picture shows, 0 to 1. */
const shownAt = (relief: Relief, ink: ReliefInk, zoom: number): number =>
  Number(compile(reliefOpacity(relief, ink))({ zoom, properties: {}, state: {} }));

/** Writes a colour as a pixel, its lights no brighter than `brightest`. */
const writePixel = (
  colour: Colour,
  pixels: Uint8ClampedArray,
  at: number,
  brightest: number,
): void => {
  const alpha = Math.min(255, colour[3] ?? 0);
  if (alpha === 0) return;
  for (let channel = 0; channel < 3; channel += 1) {
    pixels[at + channel] = ((colour[channel] ?? 0) / alpha) * 255 * brightest;
  }
  pixels[at + 3] = alpha;
};

/**
 * Paints the relief as a camera sees it, pixel by pixel, where MapLibre lays its pictures on the globe.
 * @param finesse pixels for one CSS pixel.
 */
export const createReliefPainter =
  (reliefs: readonly ReliefPicture[], ink: ReliefInk, finesse: number): ReliefMarkup =>
  (camera: Camera, viewport: Viewport) => {
    const samplers = reliefs
      .filter((relief) => isReliefSeen(relief, camera, viewport))
      .map((relief) => samplerOf(relief, shownAt(relief, ink, camera.zoom)));
    if (samplers.length === 0) return '';
    const { width, height, padding } = viewport;
    const [columns, rows] = [Math.ceil(width * finesse), Math.ceil(height * finesse)];
    const { pointAt } = createProjection(camera, height);
    const middleX = (padding.left + width - padding.right) / 2;
    const middleY = (padding.top + height - padding.bottom) / 2;
    const pixels = new Uint8ClampedArray(columns * rows * 4);
    const colour: Colour = new Float64Array(4);
    for (let index = 0; index < columns * rows; index += 1) {
      const right = ((index % columns) + 0.5) / finesse - middleX;
      const point = pointAt(right, (Math.floor(index / columns) + 0.5) / finesse - middleY);
      if (point === null) continue;
      colour.fill(0);
      const y = mercator(point.lat);
      for (const add of samplers) add(point.lng, y, colour);
      writePixel(colour, pixels, 4 * index, ink.brightest);
    }
    const png = encodePng(columns, rows, pixels).toString('base64');
    return tag('image', { width, height, href: `data:image/png;base64,${png}` });
  };
