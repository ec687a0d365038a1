import type { Area, Span, World } from '../ground/ground.ts';
import type { Place, PlaceId, Story } from '../story/story.ts';
import { type Box, boxOf, isInRing, type Ring, shorterSide, turning } from './rings.ts';
import { areasOf } from './world-shapes.ts';

/** A part of a state, or of a republic, and the places that light it up while it is in force. */
export type LitArea = Span & {
  readonly camp: Area['camp'];
  readonly places: readonly PlaceId[];
  readonly rings: readonly Ring[];
};

export type StoryPlaces = Pick<Story, 'places' | 'scenes'>;

type Point = readonly [number, number];
/** A piece of land with its inland seas, and the box around it. */
type Part = { readonly rings: readonly Ring[]; readonly box: Box };
type Shape = {
  readonly area: Area;
  readonly parts: readonly Part[];
  /** Twice what it covers on the flat map. */
  readonly size: number;
};

const isInPart = ({ rings, box }: Part, [lng, lat]: Point): boolean =>
  box.west <= lng &&
  lng <= box.east &&
  box.south <= lat &&
  lat <= box.north &&
  rings.filter((ring) => isInRing(ring, lng, lat)).length % 2 === 1;

const contains = ({ parts }: Shape, point: Point): boolean =>
  parts.some((part) => isInPart(part, point));

const partOf = (rings: readonly Ring[]): Part => ({ rings, box: boxOf(rings[0] ?? []) });

const countryOf = (place: Place | undefined, places: Story['places']): Place | null => {
  if (place === undefined) return null;
  if (place.kind === 'country') return place;
  return place.parent === null ? null : countryOf(places[place.parent], places);
};

const isState = ({ area: { rank } }: Shape): boolean => rank === 'state' || rank === 'dependency';

/**
 * What a point lights up: the republic that it lies in, else the state. A republic that is more than half
 * of its state stands for all of it.
 */
const litBy = (point: Point, shapes: readonly Shape[]): readonly Shape[] => {
  const around = shapes.filter((shape) => contains(shape, point));
  const states = around.filter(isState);
  const half = Math.min(...states.map(({ size }) => size)) / 2;
  const republics = around.filter((shape) => !isState(shape) && shape.size < half);
  return republics.length > 0 ? republics : states;
};

const statesAt = ({ lng, lat }: Place, shapes: readonly Shape[]): readonly Shape[] =>
  shapes.filter((shape) => isState(shape) && contains(shape, [lng, lat]));

/**
 * What a place lights up. A region has no state of its own. A place that the simplified ground puts into
 * another country than its own lights its own; what a dependency belongs to is lit with it.
 */
const litAt = (
  place: Place,
  places: Story['places'],
  shapes: readonly Shape[],
): readonly Shape[] => {
  const own = place.kind === 'region' ? [] : litBy([place.lng, place.lat], shapes);
  const country = countryOf(place, places);
  if (country === null || country === place) return own;
  const [here, home] = [statesAt(place, shapes), statesAt(country, shapes)];
  if (own.length > 0 && here.some((state) => home.includes(state))) return own;
  const dependencies = own.filter(({ area }) => area.rank === 'dependency');
  return [...dependencies, ...litBy([country.lng, country.lat], shapes)];
};

const shapeOf = (area: Area, polygons: readonly (readonly Ring[])[]): Shape => ({
  area,
  parts: polygons.map(partOf),
  size: polygons.reduce((sum, [outer = []]) => sum + Math.abs(turning(outer)), 0),
});

const shapesOf = (world: World): Shape[] =>
  areasOf(world).flatMap(({ properties, geometry }): Shape[] => {
    if (!['state', 'dependency', 'republic'].includes(properties.rank)) return [];
    if (geometry.type === 'Polygon') return [shapeOf(properties, [geometry.coordinates])];
    return geometry.type === 'MultiPolygon' ? [shapeOf(properties, geometry.coordinates)] : [];
  });

/** The places that pictures of the story are about. */
const emphasised = ({ scenes, places }: StoryPlaces): readonly Place[] =>
  [...new Set(scenes.flatMap(({ shots }) => shots.at(-1)?.places ?? []))].flatMap(
    (id) => places[id] ?? [],
  );

/** Islands narrower than this share of the world's width are not lit: nobody sees it, and each costs. */
const leastLit = 0.0012;

const litParts = ({ parts }: Shape): readonly Part[] => {
  const large = parts.filter(({ rings: [outer = []] }) => shorterSide(outer) > leastLit);
  return large.length > 0 ? large : parts;
};

/** What of a level lights up when a picture is about some of the story's places. */
export const litAreasOf = (world: World, story: StoryPlaces): LitArea[] => {
  const shapes = shapesOf(world);
  const lit = new Map<Shape, Set<PlaceId>>();
  for (const place of emphasised(story)) {
    for (const shape of litAt(place, story.places, shapes)) {
      lit.set(shape, (lit.get(shape) ?? new Set()).add(place.id));
    }
  }
  return [...lit].flatMap(([shape, names]) => {
    const { camp, from, to } = shape.area;
    return litParts(shape).map(({ rings }) => ({
      camp,
      places: [...names],
      rings,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    }));
  });
};
