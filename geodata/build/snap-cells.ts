import { geoArea } from 'd3-geo';
import type { Polygon, Position } from 'geojson';
import type { Cells, Detail } from './simplify-cells.ts';

type Ring = Position[];
type Part = Ring[];

const earthRadiusKm = 6371.0088;

/** In square kilometres, of a ring with its inside on the right. */
const areaOf = (ring: Ring): number =>
  geoArea({ type: 'Polygon', coordinates: [ring] } satisfies Polygon) * earthRadiusKm ** 2;

/** Without points that repeat, and without spikes that go out and come back the same way. */
const tidy = (ring: Ring): Ring => {
  const open: Ring = [];
  const same = (a: Position | undefined, b: Position | undefined) =>
    a?.[0] === b?.[0] && a?.[1] === b?.[1];
  for (const point of ring.slice(1)) {
    if (same(open.at(-1), point)) continue;
    if (open.length > 1 && same(open.at(-2), point)) open.pop();
    else open.push(point);
  }
  while (open.length > 1 && same(open[0], open.at(-1))) open.pop();
  while (open.length > 2 && same(open[1], open.at(-1))) {
    open.shift();
    open.pop();
  }
  return open.length < 3 ? [] : [...open, open[0] as Position];
};

/** Twice the area under the ring on a flat map: positive where it runs against the clock. */
const turn = (ring: Ring): number =>
  ring.slice(1).reduce((sum, [lon = 0, lat = 0], index) => {
    const [lastLon = 0, lastLat = 0] = ring[index] ?? [];
    return sum + lastLon * lat - lon * lastLat;
  }, 0);

/** With the land on the right of every ring, as TopoJSON and d3 have it. */
const wind = (part: Part): Part =>
  part.map((ring, index) => (turn(ring) < 0 === (index === 0) ? ring : [...ring].reverse()));

const polygonsOf = (geometry: Cells['features'][number]['geometry']): Part[] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** Tells whether a part touches no other, by the points they share. */
const createDetached = (cells: readonly (readonly Part[])[]) => {
  const used = new Map<string, number>();
  for (const ring of cells.flat(2)) {
    for (const point of ring.slice(1)) used.set(`${point}`, (used.get(`${point}`) ?? 0) + 1);
  }
  return (part: Part): boolean => part.flat().every((point) => used.get(`${point}`) === 1);
};

const outer = (part: Part): Ring => part[0] ?? [];

/** The cells on the grid of the level, small islands left out. */
export const snapCells = (cells: Cells, { grid, smallestIsland }: Detail): Cells => {
  const steps = Math.round(1 / grid);
  const snap = (point: Position): Position =>
    point.map((degrees) => Math.round(degrees * steps) / steps);
  const snapped = cells.features.map(({ geometry }) =>
    polygonsOf(geometry)
      .map((part) => part.map((ring) => tidy(ring.map(snap))).filter((ring) => ring.length > 0))
      .filter((part) => part.length > 0)
      .map(wind),
  );
  const isDetached = createDetached(snapped);
  const features = cells.features.map((cell, index): Cells['features'][number] => {
    const bySize = (snapped[index] ?? [])
      .map((part) => ({ part, area: areaOf(outer(part)) }))
      .sort((a, b) => b.area - a.area);
    const coordinates = bySize
      .filter(({ part, area }, rank) => rank < 3 || area >= smallestIsland || !isDetached(part))
      .map(({ part }) => part);
    return { ...cell, geometry: { type: 'MultiPolygon', coordinates } };
  });
  return { ...cells, features };
};
