import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Area, Span, World } from '../ground/ground.ts';
import type { Place, PlaceId, Story } from '../story/story.ts';
import { shorterSide, turning } from './arc-sides.ts';

/** A part of a state, or of a republic, and the places that light it up while it is in force. */
export type LitArea = Span & {
  readonly camp: Area['camp'];
  readonly places: readonly PlaceId[];
  readonly rings: readonly (readonly Position[])[];
};

export type StoryPlaces = Pick<Story, 'places' | 'scenes'>;

type Point = readonly [number, number];
type Part = {
  readonly rings: readonly (readonly Position[])[];
  /** West, south, east, north. */
  readonly box: readonly [number, number, number, number];
};
type Shape = { readonly area: Area; readonly parts: readonly Part[] };

/** Even–odd rule on the flat map, on which no area of the ground crosses 180°. */
const isInRing = (ring: readonly Position[], [x, y]: Point): boolean => {
  let inside = false;
  for (const [index, [x1 = 0, y1 = 0]] of ring.entries()) {
    const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
};

const isInPart = ({ rings, box: [west, south, east, north] }: Part, [lng, lat]: Point): boolean =>
  west <= lng &&
  lng <= east &&
  south <= lat &&
  lat <= north &&
  rings.filter((ring) => isInRing(ring, [lng, lat])).length % 2 === 1;

const contains = ({ parts }: Shape, point: Point): boolean =>
  parts.some((part) => isInPart(part, point));

const sizeOf = ({ parts }: Shape): number =>
  parts.reduce((sum, { rings: [outer = []] }) => sum + Math.abs(turning(outer)), 0);

const partOf = (rings: readonly (readonly Position[])[]): Part => {
  const [outer = []] = rings;
  const [lngs, lats] = [outer.map(([lng = 0]) => lng), outer.map(([, lat = 0]) => lat)];
  const box = [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)] as const;
  return { rings, box };
};

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
  const half = Math.min(...states.map(sizeOf)) / 2;
  const republics = around.filter((shape) => !isState(shape) && sizeOf(shape) < half);
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

const shapesOf = (world: World): Shape[] =>
  feature(world, world.objects.areas).features.flatMap(({ properties, geometry }): Shape[] => {
    if (!['state', 'dependency', 'republic'].includes(properties.rank)) return [];
    if (geometry.type === 'Polygon') {
      return [{ area: properties, parts: [partOf(geometry.coordinates)] }];
    }
    return geometry.type === 'MultiPolygon'
      ? [{ area: properties, parts: geometry.coordinates.map(partOf) }]
      : [];
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
