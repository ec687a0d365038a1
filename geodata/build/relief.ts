import sharp from 'sharp';
import type { Elevation } from './elevation.ts';
import { type Shade, shade } from './hillshade.ts';
import { maskLand } from './land-mask.ts';
import { type ReliefSheet, reliefSheets } from './relief-sheets.ts';

/** What relief.json says of a picture. */
export type ReliefEntry = {
  readonly file: string;
  /** Degrees: west, south, east, north. */
  readonly bounds: readonly [number, number, number, number];
  readonly width: number;
  readonly height: number;
  readonly zooms: ReliefSheet['zooms'];
};

export type ReliefPicture = { readonly entry: ReliefEntry; readonly picture: Buffer };

const radians = Math.PI / 180;
const mercator = (latitude: number) => Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2));
const latitudeOf = (y: number) => (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / radians;

/**
 * The one ink of the relief. Shade alone, not light: with one colour a picture is nothing but opacity,
 * which a theme may lay on as strongly as its land needs, and weighs a third.
 */
const ink = { colour: [43, 34, 26], strength: 2, most: 0.64 } as const;
/**
 * Slopes about as faint as this are made fainter still, those below it almost flat: what is left of
 * the source's blocks lies there.
 */
const faint = 0.035;
/** Steps of opacity: fewer are cheaper to send, and cannot be told apart. */
const steps = 32;

/** The light at a place, between the four nearest cells. */
const sample = ({ width, height, light }: Shade, lng: number, lat: number): number => {
  const x = ((lng + 180) / 360) * width - 0.5;
  const y = Math.max(0, Math.min(height - 2, ((90 - lat) / 180) * height - 0.5));
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [shareX, shareY] = [x - left, y - top];
  const at = (column: number, row: number) => light[row * width + ((column + width) % width)] ?? 0;
  const upper = at(left, top) * (1 - shareX) + at(left + 1, top) * shareX;
  const lower = at(left, top + 1) * (1 - shareX) + at(left + 1, top + 1) * shareX;
  return upper * (1 - shareY) + lower * shareY;
};

/** The mean over a pixel that is larger than a cell, so that a small picture does not flicker. */
const sampleArea = (light: Shade, lng: number, lat: number, reach: number, times: number) => {
  if (times === 1) return sample(light, lng, lat);
  let sum = 0;
  for (let row = 0; row < times; row += 1) {
    for (let column = 0; column < times; column += 1) {
      const [east, north] = [column, row].map((step) => ((step + 0.5) / times - 0.5) * reach);
      sum += sample(light, lng + (east ?? 0), lat + (north ?? 0) * Math.cos(lat * radians));
    }
  }
  return sum / times ** 2;
};

const drawSheet = async (light: Shade, sheet: ReliefSheet): Promise<ReliefPicture> => {
  const { width, west, east, south, north } = sheet;
  const [top, bottom] = [mercator(north), mercator(south)];
  const height = Math.round((width * (top - bottom)) / ((east - west) * radians));
  const mask = await maskLand(sheet, height);
  const degrees = (east - west) / width;
  const times = Math.max(1, Math.round(degrees * 30));
  const pixels = Buffer.alloc(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    const lat = latitudeOf(top - ((y + 0.5) / height) * (top - bottom));
    for (let x = 0; x < width; x += 1) {
      const pixel = y * width + x;
      const land = (mask[pixel] ?? 0) / 255;
      const value =
        land === 0 ? 0 : sampleArea(light, west + (x + 0.5) * degrees, lat, degrees, times);
      const dark = Math.max(0, -value);
      const slope = dark ** 2 / (dark + faint);
      const opacity = Math.min(ink.most, slope * ink.strength) * land;
      pixels.set(ink.colour, pixel * 4);
      pixels[pixel * 4 + 3] = Math.round(opacity * steps) * (255 / steps);
    }
  }
  const picture = await sharp(pixels, {
    raw: { width, height, channels: 4 },
    limitInputPixels: false,
  })
    .webp({ quality: 20, alphaQuality: 100, effort: 6 })
    .toBuffer();
  const { file, zooms } = sheet;
  return { entry: { file, bounds: [west, south, east, north], width, height, zooms }, picture };
};

/** The hillshades of all sheets, in Web Mercator; sea and flat land are transparent. */
export const buildRelief = async (elevation: Elevation): Promise<readonly ReliefPicture[]> => {
  const light = shade(elevation);
  const pictures: ReliefPicture[] = [];
  for (const sheet of reliefSheets) pictures.push(await drawSheet(light, sheet));
  return pictures;
};
