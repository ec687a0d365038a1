import { bboxClip } from '@turf/bbox-clip';
import type { Geometry, Position } from 'geojson';
import type { Metres, Plane } from './plane.ts';

/** What is drawn, in metres on the plane of the city. */
export type Shape =
  | { readonly type: 'point'; readonly at: Metres }
  | { readonly type: 'lines'; readonly lines: readonly (readonly Metres[])[] }
  | { readonly type: 'area'; readonly rings: readonly (readonly Metres[])[] };

const closed = (ring: readonly Metres[]): Position[] => {
  const [first, last] = [ring[0], ring.at(-1)];
  const open = first !== undefined && (first[0] !== last?.[0] || first[1] !== last[1]);
  return (open ? [...ring, first] : ring).map(([x, y]) => [x, y]);
};

const geometryOf = (shape: Exclude<Shape, { type: 'point' }>): Parameters<typeof bboxClip>[0] =>
  shape.type === 'area'
    ? { type: 'Polygon', coordinates: shape.rings.map(closed) }
    : {
        type: 'MultiLineString',
        coordinates: shape.lines.map((line) => line.map(([x, y]) => [x, y])),
      };

/** To about half a metre. */
const round = (position: Position): Position => position.map((value) => Number(value.toFixed(5)));

const isOnce = (position: Position, index: number, line: readonly Position[]): boolean =>
  index === 0 || position.join() !== line[index - 1]?.join();

/** The shape inside the bounds as GeoJSON, rounded to five decimals, or null where nothing is inside. */
export const clip = (
  shape: Shape,
  bounds: readonly [number, number, number, number],
  plane: Plane,
): Geometry | null => {
  const [west, south, east, north] = bounds;
  const [left, bottom] = plane.toPlane(south, west);
  const [right, top] = plane.toPlane(north, east);
  const place = (line: Position[]): Position[] =>
    line.map(([x = 0, y = 0]) => round(plane.toPosition([x, y]))).filter(isOnce);
  if (shape.type === 'point') {
    const [x, y] = shape.at;
    return x < left || x > right || y < bottom || y > top
      ? null
      : { type: 'Point', coordinates: round(plane.toPosition(shape.at)) };
  }
  const { geometry } = bboxClip(geometryOf(shape), [left, bottom, right, top]);
  switch (geometry.type) {
    case 'LineString':
      return geometry.coordinates.length < 2
        ? null
        : { type: 'LineString', coordinates: place(geometry.coordinates) };
    case 'MultiLineString': {
      const lines = geometry.coordinates.map(place).filter((line) => line.length > 1);
      const [only, ...more] = lines;
      if (only === undefined) return null;
      return more.length === 0
        ? { type: 'LineString', coordinates: only }
        : { type: 'MultiLineString', coordinates: lines };
    }
    case 'Polygon': {
      const rings = geometry.coordinates.map(place).filter((ring) => ring.length > 3);
      return rings.length === 0 ? null : { type: 'Polygon', coordinates: rings };
    }
    default:
      return null;
  }
};
