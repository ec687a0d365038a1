import type { Geometry } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { filter, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type Water = Topology<{ rivers: GeometryCollection; lakes: GeometryCollection }>;

/** Lakes below this size (square degrees) are specks from as far away as the coarse water is drawn. */
const smallestLake = 0.1;

/** Points whose triangle with their neighbours is below this (square degrees) are left out. */
const smallestTriangle = 0.004;

/** Degrees to which coordinates are rounded: two thirds of a pixel at zoom 3.5. */
const grid = 0.04;

type Ring = readonly (readonly number[])[];

const ringArea = (ring: Ring): number =>
  Math.abs(
    ring.reduce((sum, [x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );

const areaOf = (geometry: Geometry | undefined): number => {
  if (geometry?.type === 'Polygon') return ringArea(geometry.coordinates[0] ?? []);
  if (geometry?.type !== 'MultiPolygon') return 0;
  return geometry.coordinates.reduce((sum, [outer = []]) => sum + ringArea(outer), 0);
};

/** The water that a globe shows: the great lakes, with few points, and no rivers. */
export const coarseWater = (water: Water): Topology => {
  const { lakes } = water.objects;
  const shapes = feature(water, lakes).features.map(({ geometry }) => geometry);
  const great = lakes.geometries.filter((_, index) => areaOf(shapes[index]) > smallestLake);
  const objects = { lakes: { ...lakes, geometries: great } };
  const { bbox, ...simple } = simplify(
    presimplify(filter({ ...water, objects }, () => true)),
    smallestTriangle,
  );
  const coarse = quantize(simple, { scale: [grid, grid], translate: [-180, -90] });
  const rivers = { type: 'GeometryCollection' as const, geometries: [] };
  return { ...coarse, objects: { ...coarse.objects, rivers } };
};
