import type { Bounds } from '../ground/plan.ts';
import type { Camera, Viewport } from '../timeline/frame.ts';
import { stageScale } from './view.ts';

/** CSS pixels by which lines and bands outside the usual stage reach into it. */
const spill = 32;

/** Below this zoom the stage is not the rectangle of a Mercator map. */
const flatFrom = 6.5;

const worldPixels = 512;
const radians = Math.PI / 180;

/** Degrees of longitude from the middle of the world's height, northwards. */
const mercatorOf = (lat: number): number =>
  Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2)) / radians;

/** Whether the whole stage lies within the bounds, and what is outside of them cannot show on it. */
export const isSheltered = (
  { lng, lat, zoom, pitch, bearing }: Camera,
  viewport: Viewport,
  [west, south, east, north]: Bounds,
): boolean => {
  if (zoom < flatFrom || pitch !== 0 || bearing !== 0) return false;
  const { width, height, padding } = viewport;
  const reach = spill * stageScale(viewport);
  const degrees = 360 / (worldPixels * 2 ** zoom);
  const x = padding.left + (width - padding.left - padding.right) / 2;
  const y = padding.top + (height - padding.top - padding.bottom) / 2;
  const middle = mercatorOf(lat);
  return (
    lng - (x + reach) * degrees > west &&
    lng + (width - x + reach) * degrees < east &&
    middle + (y + reach) * degrees < mercatorOf(north) &&
    middle - (height - y + reach) * degrees > mercatorOf(south)
  );
};
