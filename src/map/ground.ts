import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiLineString,
  Polygon,
  Position,
} from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { unwrapLine, unwrapRings } from './unwrap.ts';

export type GroundKind = 'land' | 'coast' | 'border';
export type Ground = FeatureCollection<Polygon | LineString, { readonly kind: GroundKind }>;

type WorldAtlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const faultOf = (value: unknown): string | null => {
  if (!isRecord(value)) return 'it is not an object';
  if (value['type'] !== 'Topology')
    return `its type is ${JSON.stringify(value['type'])}, not "Topology"`;
  if (!Array.isArray(value['arcs']) || value['arcs'].length === 0) return 'it has no arcs';
  const objects = value['objects'];
  if (!isRecord(objects)) return 'it has no objects';
  for (const name of ['countries', 'land']) {
    const object = objects[name];
    if (!isRecord(object) || object['type'] !== 'GeometryCollection') return `it has no "${name}"`;
  }
  return null;
};

const isWorldAtlas = (value: unknown): value is WorldAtlas => faultOf(value) === null;

type GroundFeature = Feature<Polygon | LineString, { readonly kind: GroundKind }>;

/** One feature a line, so that MapLibre passes over those outside a tile quickly. */
const lines = (kind: GroundKind, { coordinates }: MultiLineString): GroundFeature[] =>
  coordinates
    .map(unwrapLine)
    .filter((line) => line.some(([, lat = 0]) => lat > -88))
    .map((line) => ({
      type: 'Feature',
      properties: { kind },
      geometry: { type: 'LineString', coordinates: line },
    }));

const polygonsOf = (geometry: Geometry): Position[][][] => {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  throw new RangeError(`land is a ${geometry.type}`);
};

const areas = (geometry: Geometry): GroundFeature[] =>
  polygonsOf(geometry).map((rings) => ({
    type: 'Feature',
    properties: { kind: 'land' },
    geometry: { type: 'Polygon', coordinates: unwrapRings(rings) },
  }));

const isSound = ({ geometry }: GroundFeature): boolean => {
  const parts = geometry.type === 'Polygon' ? geometry.coordinates : [geometry.coordinates];
  return parts.every((line) =>
    line.every(([lng, lat]) => Number.isFinite(lng) && Number.isFinite(lat)),
  );
};

/**
 * Land, coasts and borders out of a world-atlas file.
 * @throws TypeError saying what is wrong where the file is not one, or is damaged.
 */
export const readGround = (file: unknown): Ground => {
  if (!isWorldAtlas(file)) throw new TypeError(`the ground is not a world atlas: ${faultOf(file)}`);
  try {
    const { countries, land } = file.objects;
    const features = [
      ...feature(file, land).features.flatMap(({ geometry }) => areas(geometry)),
      ...lines(
        'coast',
        mesh(file, land, (a, b) => a === b),
      ),
      ...lines(
        'border',
        mesh(file, countries, (a, b) => a !== b),
      ),
    ];
    if (!features.every(isSound)) throw new RangeError('a coordinate is not a number');
    return { type: 'FeatureCollection', features };
  } catch (error) {
    throw new TypeError('the ground is a damaged world atlas', { cause: error });
  }
};
