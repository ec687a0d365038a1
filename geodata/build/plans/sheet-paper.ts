import type { Bounds, PlanFeature } from '../../../src/ground/plan.ts';
import { createPlane, type Metres } from './plane.ts';

/** A point of the sheet in pixels, from its upper left corner. */
export type Pixel = readonly [x: number, y: number];

export type Paper = {
  readonly width: number;
  readonly height: number;
  readonly metresPerPixel: number;
  readonly place: (position: readonly number[]) => Pixel;
  /** The lines or rings of a feature. */
  readonly linesOf: (feature: PlanFeature) => readonly (readonly Pixel[])[];
  /** As the d of an SVG path. */
  readonly pathOf: (feature: PlanFeature) => string;
};

export const svgPath = (line: readonly Pixel[], close = false): string =>
  line
    .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('') + (close ? 'Z' : '');

/** A sheet of the given width that shows the bounds, north up. */
export const createPaper = (bounds: Bounds, width: number): Paper => {
  const [west, south, east, north] = bounds;
  const { toPlane } = createPlane(bounds);
  const [left, bottom]: Metres = toPlane(south, west);
  const [right, top]: Metres = toPlane(north, east);
  const metresPerPixel = (right - left) / width;
  const place = ([lng = 0, lat = 0]: readonly number[]): Pixel => {
    const [x, y] = toPlane(lat, lng);
    return [(x - left) / metresPerPixel, (top - y) / metresPerPixel];
  };
  const linesOf = ({ geometry }: PlanFeature) => {
    switch (geometry.type) {
      case 'Point':
        return [[place(geometry.coordinates)]];
      case 'LineString':
        return [geometry.coordinates.map(place)];
      case 'MultiLineString':
      case 'Polygon':
        return geometry.coordinates.map((line) => line.map(place));
      default:
        return [];
    }
  };
  return {
    width,
    height: Math.round((top - bottom) / metresPerPixel),
    metresPerPixel,
    place,
    linesOf,
    pathOf: (feature) =>
      linesOf(feature)
        .map((line) => svgPath(line, feature.geometry.type === 'Polygon'))
        .join(''),
  };
};
