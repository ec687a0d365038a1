import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { type Box, boxOf, turning } from '../drawing/rings.ts';
import type { Span } from '../ground/ground.ts';
import type { PlaceId } from '../story/story.ts';
import { type Chain, chainOf } from './chain.ts';

/** A ring with the way that it runs on the flat map: 1 against the clock, −1 with it. */
export type Ring = { readonly chain: Chain; readonly turn: 1 | -1 };

/** A surface: its outer ring first. */
export type Surface = {
  readonly rings: readonly Ring[];
  readonly outline: readonly Position[];
  /** Of its outline, in degrees. */
  readonly box: Box;
};

/** The shape of a feature, made ready when it is first drawn. */
export type Shape = {
  readonly surfaces: readonly Surface[];
  readonly lines: readonly Chain[];
  readonly points: readonly Position[];
};

/** A feature of the ground that can be drawn. Those with one `manner` look alike. */
export type Drawable = {
  readonly index: number;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly manner: string;
  readonly span: Span;
  readonly places: readonly PlaceId[];
  shape(): Shape;
};

const ringOf = (ring: readonly Position[]): Ring => ({
  chain: chainOf(ring),
  turn: turning(ring) > 0 ? 1 : -1,
});

const surfaceOf = (rings: readonly (readonly Position[])[]): Surface => ({
  rings: rings.map(ringOf),
  outline: rings[0] ?? [],
  box: boxOf(rings[0] ?? []),
});

const none: Shape = { surfaces: [], lines: [], points: [] };

const shapeOf = (geometry: Geometry): Shape => {
  switch (geometry.type) {
    case 'Polygon':
      return { ...none, surfaces: [surfaceOf(geometry.coordinates)] };
    case 'MultiPolygon':
      return { ...none, surfaces: geometry.coordinates.map(surfaceOf) };
    case 'LineString':
      return { ...none, lines: [chainOf(geometry.coordinates)] };
    case 'MultiLineString':
      return { ...none, lines: geometry.coordinates.map(chainOf) };
    case 'Point':
      return { ...none, points: [geometry.coordinates] };
    case 'MultiPoint':
      return { ...none, points: geometry.coordinates };
    case 'GeometryCollection':
      return none;
  }
};

/** Sizes decide what is drawn, and nothing of how. */
const mannerOf = (properties: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(properties, (key, value: unknown) => (key === 'size' ? undefined : value));

const drawableOf = (
  { geometry, properties }: Feature,
  index: number,
  span: Span,
  places: readonly PlaceId[],
): Drawable => {
  let known: Shape | null = null;
  const ownProperties = properties ?? {};
  return {
    index,
    properties: ownProperties,
    manner: mannerOf(ownProperties),
    span,
    places,
    shape: () => {
      known ??= shapeOf(geometry);
      return known;
    },
  };
};

/** A source of the style, with the times of its features and what lights them up, by index. */
export const drawablesOf = (
  { features }: FeatureCollection,
  times: readonly Span[] = [],
  places: readonly (readonly PlaceId[])[] = [],
): readonly Drawable[] =>
  features.map((feature, index) =>
    drawableOf(feature, index, times[index] ?? {}, places[index] ?? []),
  );
