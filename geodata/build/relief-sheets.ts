/** A picture of the relief: its extent in degrees, its width in pixels, and the zooms in which it shows. */
export type ReliefSheet = {
  readonly file: string;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
  readonly width: number;
  readonly zooms: {
    readonly from: number;
    readonly to: number;
    /** The zooms over which it comes and over which it goes. */
    readonly fadeIn: number;
    readonly fadeOut: number;
  };
};

/** From coarse to fine. Above zoom 6 none shows: the heights are no finer than two minutes of arc. */
export const reliefSheets: readonly ReliefSheet[] = [
  {
    file: 'relief-globe.webp',
    west: -180,
    east: 180,
    south: -58,
    north: 84,
    width: 768,
    zooms: { from: -2, to: 3, fadeIn: 0, fadeOut: 1 },
  },
  {
    file: 'relief-world.webp',
    west: -180,
    east: 180,
    south: -58,
    north: 84,
    width: 2048,
    zooms: { from: 2, to: 6, fadeIn: 1, fadeOut: 1 },
  },
  {
    file: 'relief-eurasia.webp',
    west: -12,
    east: 150,
    south: 0,
    north: 73,
    width: 2560,
    zooms: { from: 3, to: 6, fadeIn: 0.5, fadeOut: 1 },
  },
  {
    file: 'relief-europe.webp',
    west: -12,
    east: 60,
    south: 33,
    north: 71,
    width: 2304,
    zooms: { from: 3.5, to: 6, fadeIn: 0.5, fadeOut: 1 },
  },
];
