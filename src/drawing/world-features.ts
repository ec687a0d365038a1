import type { Feature, FeatureCollection, LineString, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Area, BorderRank, Camp, Span, World } from '../ground/ground.ts';
import type { PlaceId } from '../story/story.ts';
import { type ArcSides, arcSidesOf } from './arc-sides.ts';
import { campBandsOf } from './camp-bands.ts';
import { coastalWaters } from './coastal-waters.ts';
import { litAreasOf, type StoryPlaces } from './lit-areas.ts';
import { shorterSide } from './rings.ts';
import { softenLine } from './soften-line.ts';
import { shareOfWorld, type WorldLevel } from './world-levels.ts';
import { areasOf, isPolar, landOf, shoresOf } from './world-shapes.ts';

/** What a feature of the ground is; `ice` is the land around the south pole, `shore` a coast with the water on its left. */
export type GroundKind =
  | 'land'
  | 'ice'
  | 'sea'
  | 'hatch'
  | 'coast'
  | 'shore'
  | 'border'
  | 'band'
  | 'lit';

export type GroundProperties = {
  readonly kind: GroundKind;
  readonly rank?: BorderRank;
  readonly camp?: Camp;
  readonly side?: -1 | 0 | 1;
  readonly size?: number;
  /** It is in force on every day that the ground knows. */
  readonly always: boolean;
};

export type GroundFeatures = FeatureCollection<Polygon | LineString, GroundProperties>;

/** A level of the ground as MapLibre takes it. A feature's id is its index; `times` are by the same index. */
export type WorldFeatures = {
  readonly features: GroundFeatures;
  readonly times: readonly Span[];
  /** The places that light a feature up. */
  readonly places: readonly (readonly PlaceId[])[];
};

type Timed = {
  readonly span: Span;
  readonly geometry: Polygon | LineString;
  readonly properties: Omit<GroundProperties, 'always'>;
  readonly places?: readonly PlaceId[];
};

const polygon = (coordinates: Position[][]): Polygon => ({ type: 'Polygon', coordinates });
const lineString = (coordinates: Position[]): LineString => ({ type: 'LineString', coordinates });

const surface = (kind: GroundKind, rings: Position[][]): Timed => ({
  span: {},
  geometry: polygon(rings),
  properties: { kind },
});

const lands = (world: World): Timed[] =>
  landOf(world).map((rings) => surface(isPolar(rings[0] ?? []) ? 'ice' : 'land', rings));

/** The water beside the land, which is laid over what bands spill beyond the coast. */
const seas = (world: World): Timed[] =>
  coastalWaters(shoresOf(world)).map((rings) => surface('sea', rings));

const isHatched = ({ hatched, camp, rank }: Area): boolean =>
  hatched ||
  ((rank === 'state' || rank === 'dependency') && ['colonial', 'occupied'].includes(camp));

const spanOf = ({ from, to }: Span): Span => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

const hatches = (world: World): Timed[] =>
  areasOf(world).flatMap(({ properties, geometry }): Timed[] => {
    if (!isHatched(properties)) return [];
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
    const shapes = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return shapes.map((rings) => ({
      span: spanOf(properties),
      geometry: polygon(rings),
      properties: { kind: 'hatch', camp: properties.camp },
    }));
  });

/** At 180°, where the map is only cut. */
const isAtSeam = (point: Position): boolean => Math.abs(point[0] ?? 0) > 179.99;

/** A line without its parts along the seam. */
const withoutSeam = (line: readonly Position[]): Position[][] => {
  let part: Position[] = [];
  const parts = [part];
  let wasAtSeam = false;
  for (const point of line) {
    const isThere = isAtSeam(point);
    if (isThere && wasAtSeam) {
      part = [];
      parts.push(part);
    }
    part.push(point);
    wasAtSeam = isThere;
  }
  return parts.filter(({ length }) => length > 1);
};

const lines = (kind: 'coast' | 'shore', positions: readonly (readonly Position[])[]): Timed[] =>
  positions
    .flatMap(withoutSeam)
    .map((line) => ({ span: {}, geometry: lineString(line), properties: { kind } }));

const coasts = (world: World): Timed[] =>
  lines('coast', feature(world, world.objects.coast).geometry.coordinates);

const borders = (world: World): Timed[] =>
  feature(world, world.objects.borders).features.flatMap(({ properties, geometry }): Timed[] => {
    if (geometry.type !== 'MultiLineString') return [];
    return geometry.coordinates.flatMap(withoutSeam).map((line) => ({
      span: spanOf(properties),
      geometry: lineString(line),
      properties: { kind: 'border', rank: properties.rank },
    }));
  });

/** CSS pixels within which a band does not follow what it edges. */
const bandReach = 4;

const bands = (world: World, sides: readonly ArcSides[], level: WorldLevel): Timed[] =>
  campBandsOf(world, sides).map(({ camp, side, size, line, ...span }) => ({
    span,
    geometry: lineString(softenLine(line, shareOfWorld(bandReach, level))),
    properties: { kind: 'band', camp, side, size },
  }));

const lit = (world: World, story: StoryPlaces): Timed[] =>
  litAreasOf(world, story).map(({ camp, places, rings, ...span }) => ({
    span,
    geometry: polygon(rings.map((ring) => [...ring])),
    properties: { kind: 'lit', camp, size: shorterSide(rings[0] ?? []) },
    places,
  }));

const isAlways = ({ from, to }: Span): boolean => from === undefined && to === undefined;

const number = (things: readonly Timed[]): WorldFeatures => ({
  times: things.map(({ span }) => span),
  places: things.map(({ places = [] }) => places),
  features: {
    type: 'FeatureCollection',
    features: things.map(
      ({ span, geometry, properties }, id): Feature<Polygon | LineString, GroundProperties> => ({
        type: 'Feature',
        id,
        geometry,
        properties: { ...properties, always: isAlways(span) },
      }),
    ),
  },
});

/**
 * A level's surfaces and lines; its bands, which are cut more coarsely; and what lights up. Where the state of one
 * feature changes, MapLibre works out those of all features of its source: light changes far more often than borders.
 */
export type LevelFeatures = {
  readonly ground: WorldFeatures;
  readonly bands: WorldFeatures;
  readonly lit: WorldFeatures;
};

/** What a level is made of, in the order in which its features are numbered. */
const groundOf: readonly ((world: World) => Timed[])[] = [
  lands,
  seas,
  hatches,
  coasts,
  (world) => lines('shore', shoresOf(world)),
  borders,
];

export const worldFeatures = (
  world: World,
  story: StoryPlaces,
  level: WorldLevel,
): LevelFeatures => ({
  ground: number(groundOf.flatMap((part) => part(world))),
  bands: number(bands(world, arcSidesOf(world), level)),
  lit: number(lit(world, story)),
});

/** The same in turns, so that no frame waits for the whole of a fine level; `pause` lets others have theirs. */
export const worldFeaturesInTurns = async (
  world: World,
  story: StoryPlaces,
  level: WorldLevel,
  pause: () => Promise<void>,
): Promise<LevelFeatures> => {
  const ground: Timed[][] = [];
  for (const part of groundOf) {
    ground.push(part(world));
    await pause();
  }
  const numbered = number(ground.flat());
  await pause();
  const sides = arcSidesOf(world);
  await pause();
  const edges = bands(world, sides, level);
  await pause();
  return { ground: numbered, bands: number(edges), lit: number(lit(world, story)) };
};
