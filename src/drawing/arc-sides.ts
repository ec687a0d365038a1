import type { Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Camp, Span, World } from '../ground/ground.ts';
import { toWorld } from '../timeline/mercator.ts';

/** A camp that holds one side of an arc for a time, in a piece of land as large as `size` says. */
export type Tenure = Span & { readonly camp: Camp; readonly size: number };

/** Who holds the land on either side of an arc, seen along it; nobody where there is sea. */
export type ArcSides = { readonly left: Tenure[]; readonly right: Tenure[] };

/** Twice the area that a ring encloses on the flat map; positive where it runs counterclockwise. */
export const turning = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);

/** From here on every piece is large enough for all that is drawn along its edge. */
const ample = 0.04;

/** The shorter side of the box around a ring, as a share of the world's width; 1 where it is ample. */
export const shorterSide = (ring: readonly Position[]): number => {
  const points = ring.map(([lng = 0, lat = 0]) => toWorld(lng, lat));
  const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const size = Math.min(
    Math.max(...across) - Math.min(...across),
    Math.max(...down) - Math.min(...down),
  );
  return size < ample ? size : 1;
};

type Rings = { readonly arcs: number[][]; readonly shape: Position[][] };

/** The polygons of an area, each as the arcs of its rings and as the points of them. */
const polygonsOf = (
  area: World['objects']['areas']['geometries'][number],
  geometry: Geometry,
): Rings[] => {
  if (area.type === 'Polygon' && geometry.type === 'Polygon') {
    return [{ arcs: area.arcs, shape: geometry.coordinates }];
  }
  if (area.type !== 'MultiPolygon' || geometry.type !== 'MultiPolygon') return [];
  return area.arcs.map((arcs, index) => ({ arcs, shape: geometry.coordinates[index] ?? [] }));
};

/** For each arc of a level, by its number: the states and dependencies on its two sides, each with its time. */
export const arcSidesOf = (world: World): readonly ArcSides[] => {
  const sides = world.arcs.map((): ArcSides => ({ left: [], right: [] }));
  const { areas } = world.objects;
  const note = (tenure: Tenure, arc: number, isInnerLeft: boolean): void => {
    sides[arc < 0 ? ~arc : arc]?.[isInnerLeft === arc >= 0 ? 'left' : 'right'].push(tenure);
  };
  for (const [index, { properties, geometry }] of feature(world, areas).features.entries()) {
    const area = areas.geometries[index];
    if (area === undefined || !['state', 'dependency'].includes(properties.rank)) continue;
    for (const { arcs, shape } of polygonsOf(area, geometry)) {
      for (const [ring, ringArcs] of arcs.entries()) {
        const line = shape[ring] ?? [];
        const isInnerLeft = turning(line) > 0 === (ring === 0);
        const tenure = { ...properties, size: shorterSide(line) };
        for (const arc of ringArcs) note(tenure, arc, isInnerLeft);
      }
    }
  }
  return sides;
};
