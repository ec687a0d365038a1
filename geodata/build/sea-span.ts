import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { World } from '../../src/ground/ground.ts';

export type Lakes = Topology<{ lakes: GeometryCollection }>;

/** Degrees across of the smallest island that counts as a shore. */
const smallestIsland = 0.6;

const isShore = (ring: readonly Position[]): boolean => {
  const lngs = ring.map(([lng = 0]) => lng);
  return Math.max(...lngs) - Math.min(...lngs) >= smallestIsland;
};

/** Where rings cross a parallel, in degrees of longitude. */
const crossings = (rings: readonly (readonly Position[])[], lat: number): number[] =>
  rings.flatMap((ring) =>
    ring.slice(1).flatMap(([lng = 0, at = 0], index) => {
      const [fromLng = 0, fromLat = 0] = ring[index] ?? [];
      if (fromLat > lat === at > lat) return [];
      return [fromLng + ((lat - fromLat) / (at - fromLat)) * (lng - fromLng)];
    }),
  );

const rounded = (value: number): number => Number(value.toFixed(2));

/**
 * Finds the shores west and east of a point on the water, on its parallel; undefined where the water
 * has no shore on a side.
 */
export const createSeaSpan = (
  world: World,
  lakes: Lakes,
): ((near: readonly [number, number]) => [west: number, east: number] | undefined) => {
  const land = feature(world, world.objects.land).geometry.coordinates.flat();
  const shores = feature(lakes, lakes.objects.lakes).features.flatMap(({ geometry }) => {
    const { type, coordinates } = geometry as Polygon | MultiPolygon;
    return type === 'Polygon' ? coordinates : coordinates.flat();
  });
  const rings = [...land.filter(isShore), ...shores];
  return ([lng, lat]) => {
    const found = crossings(rings, lat);
    const west = Math.max(...found.filter((at) => at < lng));
    const east = Math.min(...found.filter((at) => at > lng));
    return Number.isFinite(west) && Number.isFinite(east)
      ? [rounded(west), rounded(east)]
      : undefined;
  };
};
