import type { MultiLineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type Water = Topology<{ rivers: GeometryCollection<{ id?: string; rank: number }> }>;

/** Degrees of the river on either side of the point, so that the longest name has room. */
const reach = 2.5;

const distance = ([x = 0, y = 0]: Position, [toX = 0, toY = 0]: Position): number =>
  Math.hypot((toX - x) * Math.cos((y * Math.PI) / 180), toY - y);

const rounded = (value = 0): number => Number(value.toFixed(2));

/**
 * The stretch of a river around a point, from west to east, for its name to run along; undefined where
 * the water has no such river.
 */
export const labelLine = (
  water: Water,
  id: string,
  near: readonly [number, number],
): [number, number][] | undefined => {
  const rivers = feature(water, water.objects.rivers).features;
  const parts = rivers
    .filter(({ properties }) => properties.id === id)
    .flatMap(({ geometry }) => (geometry as MultiLineString).coordinates);
  const distanceTo = (part: readonly Position[]) =>
    Math.min(...part.map((point) => distance([...near], point)));
  const [nearest] = parts.toSorted((a, b) => distanceTo(a) - distanceTo(b));
  if (nearest === undefined) return undefined;
  const middle = nearest.findIndex((point) => distance([...near], point) === distanceTo(nearest));
  const isWithin = (point: Position) => distance([...near], point) <= reach;
  let [first, last] = [middle, middle];
  while (first > 0 && isWithin(nearest[first - 1] ?? [])) first -= 1;
  while (last < nearest.length - 1 && isWithin(nearest[last + 1] ?? [])) last += 1;
  const line = nearest.slice(first, last + 1);
  if (line.length < 2) return undefined;
  const isEastward = (line[0]?.[0] ?? 0) <= (line.at(-1)?.[0] ?? 0);
  return (isEastward ? line : line.toReversed()).map(([x, y]) => [rounded(x), rounded(y)]);
};
