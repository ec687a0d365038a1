import { geoArea } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import polylabel from 'polylabel';
import { feature } from 'topojson-client';
import type { World } from '../../src/ground/ground.ts';

type Point = readonly [number, number];

/** Where in a polygon there is most room, measured in true proportions at its middle latitude. */
const roomiest = (polygon: readonly (readonly number[][])[]): Point => {
  const latitudes = (polygon[0] ?? []).map(([, lat = 0]) => lat);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const squeeze = Math.cos((middle * Math.PI) / 180);
  const flat = polygon.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon * squeeze, lat]));
  const [x, y] = polylabel(flat, 0.02);
  return [Math.round((x / squeeze) * 100) / 100, Math.round(y * 100) / 100];
};

/** The point at which the name of each area stands: inside its largest part. By number of the area. */
export const labelPoints = (world: World): ReadonlyMap<number, Point> =>
  new Map(
    feature(world, world.objects.areas).features.map(({ id, geometry }) => {
      const largest = (geometry as MultiPolygon).coordinates
        .map((part) => ({ part, area: geoArea({ type: 'Polygon', coordinates: part }) }))
        .reduce((best, next) => (next.area > best.area ? next : best)).part;
      return [Number(id), roomiest(largest)];
    }),
  );
