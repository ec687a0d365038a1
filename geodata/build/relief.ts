import sharp from 'sharp';
import { coarsen, type Grid, smooth, valueAt } from './grid.ts';
import { hilliness, shade } from './hillshade.ts';
import { maskLand } from './land-mask.ts';
import { type Generalisation, type ReliefSheet, reliefSheets } from './relief-sheets.ts';

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
 * A warm shadow, and the light of the paper itself. The picture is these two inks and their opacity, so
 * that a theme may lay it on as strongly as its land needs.
 */
const inks = {
  shadow: { colour: [64, 48, 36], strength: 1.5, most: 0.72 },
  light: { colour: [255, 252, 240], strength: 1.5, most: 0.5 },
} as const;
/** Light as faint as this is left out: what lies below it is no form, but noise. */
const faint = 0.017;
/** Steps of opacity: fewer are cheaper to send, and cannot be told apart. */
const steps = { shadow: 16, light: 7 } as const;

/** Large forms that the eye takes in first: how far the land is smoothed for them, and their weight. */
const forms = { sigma: 3, weight: 0.35, exaggeration: 2 } as const;

/** The light on the land at one scale: its details upon its large forms, and plains left clear. */
const drawLight = (
  elevation: Grid,
  hills: Grid,
  { factor, exaggeration }: Generalisation,
): Grid => {
  const metres = coarsen(elevation, factor);
  const clear = coarsen(hills, factor);
  const details = shade(metres, exaggeration);
  const large = shade(smooth(metres, forms.sigma), exaggeration * forms.exaggeration);
  const values = details.values.map((detail, index) => {
    const mixed = detail * (1 - forms.weight) + (large.values[index] ?? 0) * forms.weight;
    return mixed * (clear.values[index] ?? 0);
  });
  return { ...metres, values };
};

const paint = (light: number, land: number): readonly number[] => {
  const name = light < 0 ? 'shadow' : 'light';
  const { colour, strength, most } = inks[name];
  const seen = Math.max(0, Math.abs(light) - faint);
  // Towards the most it gathers slowly, so that steep ranges keep their forms.
  const opacity = most * (1 - Math.exp((-seen * strength) / most)) * land;
  const step = Math.round((opacity / most) * steps[name]);
  return step === 0 ? [0, 0, 0, 0] : [...colour, Math.round((step / steps[name]) * most * 255)];
};

const drawSheet = async (light: Grid, sheet: ReliefSheet): Promise<ReliefPicture> => {
  const { width, west, east, south, north } = sheet;
  const [top, bottom] = [mercator(north), mercator(south)];
  const height = Math.round((width * (top - bottom)) / ((east - west) * radians));
  const mask = await maskLand(sheet, height);
  const degrees = (east - west) / width;
  const pixels = Buffer.alloc(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    const lat = latitudeOf(top - ((y + 0.5) / height) * (top - bottom));
    for (let x = 0; x < width; x += 1) {
      const pixel = y * width + x;
      const land = (mask[pixel] ?? 0) / 255;
      if (land === 0) continue;
      pixels.set(paint(valueAt(light, west + (x + 0.5) * degrees, lat), land), pixel * 4);
    }
  }
  const picture = await sharp(pixels, {
    raw: { width, height, channels: 4 },
    limitInputPixels: false,
  })
    .webp({ lossless: true, effort: 6 })
    .toBuffer();
  const { file, zooms } = sheet;
  return { entry: { file, bounds: [west, south, east, north], width, height, zooms }, picture };
};

/** The hillshades of all sheets, in Web Mercator; sea and flat land are transparent. */
export const buildRelief = async (elevation: Grid): Promise<readonly ReliefPicture[]> => {
  const hills = hilliness(elevation);
  const lights = new Map<number, Grid>();
  const lightOf = (generalisation: Generalisation): Grid => {
    const light = lights.get(generalisation.factor) ?? drawLight(elevation, hills, generalisation);
    lights.set(generalisation.factor, light);
    return light;
  };
  const pictures: ReliefPicture[] = [];
  for (const sheet of reliefSheets) {
    pictures.push(await drawSheet(lightOf(sheet.generalisation), sheet));
  }
  return pictures;
};
