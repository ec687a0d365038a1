import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Water = Topology<{
  rivers: GeometryCollection<{ readonly rank?: number }>;
  lakes: GeometryCollection;
}>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isWater = (file: unknown): file is Water =>
  isRecord(file) &&
  file['type'] === 'Topology' &&
  Array.isArray(file['arcs']) &&
  isRecord(file['objects']) &&
  ['rivers', 'lakes'].every((name) => {
    const object = (file['objects'] as Record<string, unknown>)[name];
    return isRecord(object) && Array.isArray(object['geometries']);
  });

const isSound = (value: unknown): boolean =>
  Array.isArray(value) ? value.every(isSound) : Number.isFinite(value);

/** A river of no stated rank counts among the smallest. */
const leastRank = 9;

/**
 * Rivers and lakes as MapLibre takes them.
 * @throws TypeError where the file is not one of water, or is damaged.
 */
export const waterFeatures = (file: unknown): FeatureCollection => {
  if (!isWater(file)) throw new TypeError('the water is not a topology of rivers and lakes');
  const one = (kind: 'river' | 'lake', { geometry, properties }: Feature): Feature => {
    if (geometry === null || !('coordinates' in geometry) || !isSound(geometry.coordinates)) {
      throw new TypeError(`the water has a damaged ${kind}`);
    }
    const rank = Number(properties?.['rank'] ?? leastRank);
    return { type: 'Feature', geometry, properties: { kind, rank } };
  };
  const { rivers, lakes } = file.objects;
  return {
    type: 'FeatureCollection',
    features: [
      ...feature(file, rivers).features.map((river) => one('river', river)),
      ...feature(file, lakes).features.map((lake) => one('lake', lake)),
    ],
  };
};
