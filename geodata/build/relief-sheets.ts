/** How much of the forms a picture keeps: the cells of the elevation that are put together, and the slopes' exaggeration. */
export type Generalisation = { readonly factor: number; readonly exaggeration: number };

/** A picture of the relief: its extent in degrees, its width in pixels, and the zooms in which it shows. */
export type ReliefSheet = {
  readonly file: string;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
  readonly width: number;
  readonly generalisation: Generalisation;
  readonly zooms: {
    readonly from: number;
    readonly to: number;
    /** The zooms over which it comes and over which it goes. */
    readonly fadeIn: number;
    readonly fadeOut: number;
  };
};

const world = { west: -180, east: 180, south: -58, north: 84 };

/**
 * The heights are no finer than two minutes of arc: beyond zoom 5 they blur, so the relief takes its leave
 * there, slowly, since what is weak may be soft.
 */
const close = { from: 3.2, to: 7.6, fadeIn: 0.6, fadeOut: 2.6 };

type Region = readonly [
  name: string,
  west: number,
  south: number,
  east: number,
  north: number,
  pixelsPerDegree: number,
];

/**
 * What the close pictures cover. They share out the world with common edges: so nothing is shaded
 * twice, and no edge shows. Finest where the story goes.
 */
const regions: readonly Region[] = [
  ['europe', -26, 34, 45, 72, 25],
  ['west-siberia', 45, 34, 112, 72, 17],
  ['east-asia', 112, 34, 180, 72, 17],
  ['north-africa', -26, 0, 45, 34, 18],
  ['south-asia', 45, 0, 112, 34, 22],
  ['pacific', 112, 0, 180, 34, 18],
  ['north-america', -180, 0, -26, 72, 11],
  ['south', -180, -58, 180, 0, 6],
  ['arctic', -180, 72, 180, 84, 6],
];

/** From coarse to fine. */
export const reliefSheets: readonly ReliefSheet[] = [
  {
    file: 'relief-globe.webp',
    ...world,
    width: 800,
    generalisation: { factor: 9, exaggeration: 0.3 },
    zooms: { from: -2, to: 3.1, fadeIn: 0, fadeOut: 0.3 },
  },
  {
    file: 'relief-world.webp',
    ...world,
    width: 2160,
    generalisation: { factor: 4, exaggeration: 0.48 },
    // Not before a globe has outgrown a laptop's stage and a wide screen's: the opening does without it.
    zooms: { from: 2.8, to: 3.8, fadeIn: 0.3, fadeOut: 0.6 },
  },
  ...regions.map(([name, west, south, east, north, pixelsPerDegree]) => ({
    file: `relief-${name}.webp`,
    west,
    south,
    east,
    north,
    width: (east - west) * pixelsPerDegree,
    generalisation: { factor: 1, exaggeration: 1 },
    zooms: close,
  })),
];
