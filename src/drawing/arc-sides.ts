import type { Geometry, Position } from 'geojson';
import type { Camp, Span, World } from '../ground/ground.ts';
import { shorterSide, turning } from './rings.ts';
import { areasOf } from './world-shapes.ts';

/** A camp that holds one side of an arc for a time, in a piece of land as large as `size` says. */
export type Tenure = Span & { readonly camp: Camp; readonly size: number };

/** Who holds the land on either side of an arc, seen along it; nobody where there is sea. */
export type ArcSides = { readonly left: Tenure[]; readonly right: Tenure[] };

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
  for (const [index, { properties, geometry }] of areasOf(world).entries()) {
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
