import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Span } from '../ground/ground.ts';
import { printedName } from './ground-names.ts';

/** What a feature of a plan is; `paper` is the sheet that it is drawn on. */
export type PlanKind =
  | 'paper'
  | 'built'
  | 'river'
  | 'riverName'
  | 'bank'
  | 'island'
  | 'park'
  | 'hill'
  | 'hachure'
  | 'square'
  | 'street'
  | 'sideStreet'
  | 'bridge'
  | 'rail'
  | 'building'
  | 'footprint'
  | 'district'
  | 'wall'
  | 'tower'
  | 'boundary';

export type PlanName = { readonly local: string; readonly en: string };

export type PlanProperties = Span & {
  readonly kind: PlanKind;
  readonly key: string;
  readonly class?: string;
  readonly name?: PlanName;
};

export type Bounds = readonly [west: number, south: number, east: number, north: number];

export type Plan = FeatureCollection<Geometry, PlanProperties> & {
  readonly city: string;
  readonly bounds: Bounds;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSound = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 && value.every(isSound) : Number.isFinite(value);

const faultOf = (file: unknown): string | null => {
  if (!isRecord(file)) return 'it is not an object';
  const { bounds, features, type } = file;
  if (type !== 'FeatureCollection') return `its type is ${JSON.stringify(type)}`;
  if (!Array.isArray(bounds) || bounds.length !== 4 || !isSound(bounds)) return 'it has no bounds';
  if (!Array.isArray(features) || features.length === 0) return 'it has no features';
  for (const [index, one] of (features as unknown[]).entries()) {
    if (!isRecord(one) || !isRecord(one['properties']) || !isRecord(one['geometry'])) {
      return `feature ${index} is not a feature`;
    }
    if (typeof one['properties']['kind'] !== 'string') return `feature ${index} has no kind`;
    if (!isSound(one['geometry']['coordinates'])) return `feature ${index} is damaged`;
  }
  return null;
};

/**
 * The plan of a city out of a parsed file.
 * @throws TypeError saying what is missing or damaged.
 */
export const readPlan = (file: unknown): Plan => {
  const fault = faultOf(file);
  if (fault !== null) throw new TypeError(`the plan of a city cannot be read: ${fault}`);
  return file as Plan;
};

const paperOf = ([west, south, east, north]: Bounds): Feature<Geometry, PlanProperties> => ({
  type: 'Feature',
  properties: { kind: 'paper', key: 'paper' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  },
});

/** All plans as MapLibre takes them, with their times by the same numbers. */
export const planFeatures = (
  plans: readonly Plan[],
): { readonly features: FeatureCollection; readonly times: readonly Span[] } => {
  const all = plans.flatMap(({ bounds, features }) => [paperOf(bounds), ...features]);
  return {
    times: all.map(({ properties: { from, to } }) => ({
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    })),
    features: {
      type: 'FeatureCollection',
      features: all.map(({ geometry, properties: { kind, class: sort, name, from, to } }, id) => ({
        type: 'Feature',
        id,
        geometry,
        properties: {
          kind,
          class: sort ?? '',
          always: from === undefined && to === undefined,
          ...(name === undefined ? {} : { name: printedName(name) }),
        },
      })),
    },
  };
};
