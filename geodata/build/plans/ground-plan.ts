import type { Feature, FeatureCollection, Geometry } from 'geojson';

export type PlanKind =
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
  | 'wall'
  | 'tower'
  | 'boundary'
  | 'building'
  | 'footprint'
  | 'district';

/** `key` is unique among the features of a kind; `bank` and `hachure` bear the key of their river or hill. */
export type PlanProperties = {
  readonly kind: PlanKind;
  readonly key: string;
  /**
   * street: avenue, street, lane. bridge: street, rail, ruin, building. river: river, lake.
   * island: park, land.
   */
  readonly class?: string;
  readonly name?: { readonly local: string; readonly en: string };
  readonly from?: string;
  readonly to?: string;
  /** Metres, on streets. */
  readonly accuracy?: number;
};

export type PlanFeature = Feature<Geometry, PlanProperties>;

/** geodata/ground/plans/<city>.geojson */
export type GroundPlan = FeatureCollection<Geometry, PlanProperties> & {
  readonly city: string;
  readonly bounds: readonly [number, number, number, number];
  readonly accuracy: {
    readonly avenue: number;
    readonly street: number;
    readonly lane: number;
    readonly outer: number;
    readonly basis: string;
  };
};
