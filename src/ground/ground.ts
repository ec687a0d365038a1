import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  Topology,
} from 'topojson-specification';

export const areaRanks = ['state', 'dependency', 'republic', 'zone', 'layer'] as const;
export const borderRanks = ['international', 'republic', 'zone', 'armistice', 'disputed'] as const;
export const camps = [
  'socialist',
  'western-alliance',
  'western-aligned',
  'neutral',
  'non-aligned',
  'yugoslavia',
  'colonial',
  'occupied',
  'disputed',
] as const;
export const confidences = ['high', 'medium', 'low'] as const;

export type AreaRank = (typeof areaRanks)[number];
export type BorderRank = (typeof borderRanks)[number];
export type Camp = (typeof camps)[number];
export type Confidence = (typeof confidences)[number];

/** When something is in force: ISO days, `to` exclusive, absent where it reaches beyond the window. */
export type Span = { readonly from?: string; readonly to?: string };

/** States and dependencies share out the land; republics, zones and layers lie on them. */
export type Area = Span & {
  readonly id: string;
  readonly rank: AreaRank;
  readonly camp: Camp;
  readonly hatched: boolean;
};

export type Border = Span & { readonly rank: BorderRank };

/** A level of the world. Areas and borders also bear a number, `id`, the same in every build of it. */
export type World = Topology<{
  areas: GeometryCollection<Area>;
  borders: GeometryCollection<Border>;
  coast: MultiLineString;
  land: MultiPolygon;
}>;

/** What the map shows of a territory for a time. */
export type NamedPhase = Span & {
  /** By language; English is always there. */
  readonly names: Readonly<Record<string, string>>;
  readonly camp: Camp;
  readonly parent?: readonly string[];
  /** Longitude and latitude; absent while the territory has no place of its own on the map. */
  readonly labelPoint?: readonly [number, number];
  /** Square kilometres, to two digits; absent where it is not drawn as an area. */
  readonly area?: number;
};

export type TerritoryPhase = NamedPhase & {
  readonly status: string;
  readonly whatChanged?: string;
  readonly confidence: Confidence;
  readonly source: string;
  readonly note?: string;
};

/** The phases of each territory, in order, without gaps. */
export type Territories = Readonly<Record<string, readonly TerritoryPhase[]>>;

/** The same as it is published, without what is said about it. */
export type NamedTerritories = Readonly<Record<string, readonly NamedPhase[]>>;
