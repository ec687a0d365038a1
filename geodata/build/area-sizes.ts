import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import type { World } from '../../src/ground/ground.ts';

const earthRadiusKm = 6371.0088;

/** Square kilometres of each area, to two digits: enough to tell how large its name may be. By number of the area. */
export const areaSizes = (world: World): ReadonlyMap<number, number> =>
  new Map(
    feature(world, world.objects.areas).features.map((area) => [
      Number(area.id),
      Number((geoArea(area) * earthRadiusKm ** 2).toPrecision(2)),
    ]),
  );
