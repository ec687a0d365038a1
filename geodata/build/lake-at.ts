import type { Position } from 'geojson';
import type { Pn2Feature } from './read-pn2.ts';

type Polygon = Extract<Pn2Feature, { kind: 'polygon' }>;

const reach = 0.2;

const middleOf = (ring: readonly Position[]): Position => {
  const [lngs, lats] = [0, 1].map((axis) => ring.map((point) => point[axis] ?? 0));
  const middle = (values: readonly number[] = []) =>
    (Math.min(...values) + Math.max(...values)) / 2;
  return [middle(lngs), middle(lats)];
};

/**
 * The one lake whose bounding box has its middle at a point.
 * @throws RangeError where there is none or more than one, so that a list of lakes cannot go stale.
 */
export const lakeAt = (lakes: readonly Polygon[], [lng = 0, lat = 0]: Position): Polygon => {
  const found = lakes.filter(({ rings }) => {
    const [x = 0, y = 0] = middleOf(rings[0] ?? []);
    return Math.abs(x - lng) < reach && Math.abs(y - lat) < reach;
  });
  const [lake, ...more] = found;
  if (lake === undefined || more.length > 0) {
    throw new RangeError(`${found.length} lakes have their middle at ${lng}, ${lat}; one is meant`);
  }
  return lake;
};

/** Square degrees, shrunk towards the poles as the ground is: enough to tell a lake from a puddle. */
export const areaOf = (ring: readonly Position[]): number => {
  const [, lat = 0] = middleOf(ring);
  const doubled = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return (Math.abs(doubled) / 2) * Math.cos((lat * Math.PI) / 180);
};
