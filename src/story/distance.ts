import { distance } from '@turf/distance';

/** Great-circle distance in metres between two points [lng, lat] in degrees; longitudes may run past ±180. */
export const distanceBetween = (
  from: readonly [number, number],
  to: readonly [number, number],
): number => distance([...from], [...to], { units: 'meters' });
