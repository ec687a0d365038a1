import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Bounds } from '../ground/plan.ts';
import type { ReliefInk } from '../theme/tokens.ts';
import type { Camera, Viewport } from '../timeline/frame.ts';

/**
 * A picture of the land's relief in Web Mercator, and the zooms at which it comes and goes. Those that show
 * together share out the world, so that nothing is shaded twice.
 */
export type Relief = {
  readonly url: string;
  readonly bounds: Bounds;
  readonly zooms: {
    readonly from: number;
    readonly to: number;
    readonly fadeIn: number;
    readonly fadeOut: number;
  };
};

/** A globe and a map that leans back show more than a flat map would. */
const beyond = 1.25;

/**
 * Whether some of the picture may be on the stage.
 * @param ahead doublings of scale before it shows that count too.
 */
export const isReliefSeen = (
  { zooms: { from, to }, bounds: [west, south, east, north] }: Relief,
  { zoom, lng, lat }: Camera,
  { width, height, padding: { top, right, bottom, left } }: Viewport,
  ahead = 0,
): boolean => {
  const degrees = ((360 / 512) * beyond) / 2 ** zoom;
  const across = ((width + Math.abs(left - right)) / 2) * degrees;
  const down = ((height + Math.abs(top - bottom)) / 2) * degrees * Math.cos((lat * Math.PI) / 180);
  const away = Math.abs(((((lng - (west + east) / 2) % 360) + 540) % 360) - 180);
  return (
    zoom > from - ahead &&
    zoom < to &&
    away < (east - west) / 2 + across &&
    lat > south - down &&
    lat < north + down
  );
};

/** How strongly a relief shows at a zoom. */
export const reliefOpacity = (
  { zooms: { from, to, fadeIn, fadeOut } }: Relief,
  { strength }: ReliefInk,
): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  from,
  fadeIn > 0 ? 0 : strength,
  from + Math.max(fadeIn, 0.01),
  strength,
  to - fadeOut,
  strength,
  to,
  0,
];
