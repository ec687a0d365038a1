import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Span } from './ground.ts';

/** What a feature of the plan of a city is. */
export const planKinds = [
  'built',
  'river',
  'riverName',
  'bank',
  'island',
  'park',
  'hill',
  'hachure',
  'square',
  'street',
  'sideStreet',
  'bridge',
  'rail',
  'wall',
  'tower',
  'boundary',
  'building',
  'footprint',
  'district',
] as const;

export type PlanKind = (typeof planKinds)[number];

export type PlanName = { readonly local: string; readonly en: string };

/** `key` is unique among the features of a kind; `bank` and `hachure` bear the key of their river or hill. */
export type PlanProperties = Span & {
  readonly kind: PlanKind;
  readonly key: string;
  /**
   * street: avenue, street, lane. bridge: street, rail, ruin, building. river: river, lake.
   * riverName: river, stream (narrow).
   * island: park, land.
   */
  readonly class?: string;
  readonly name?: PlanName;
  /** Metres, on streets. */
  readonly accuracy?: number;
  /** `low` where what it says is not confirmed. */
  readonly confidence?: 'low';
  /** The places of the story that stand at it. */
  readonly sites?: readonly string[];
};

export type PlanFeature = Feature<Geometry, PlanProperties>;

export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The plan of a city, geodata/ground/plans/<city>.geojson. */
export type Plan = FeatureCollection<Geometry, PlanProperties> & {
  readonly city: string;
  readonly bounds: Bounds;
};
