import type { Polygon } from 'geojson';
import { clip, type Shape } from './clip.ts';
import { closedCurve, curve } from './curve.ts';
import type { GroundPlan, PlanFeature, PlanProperties } from './ground-plan.ts';
import { hachures } from './hachures.ts';
import { createLocator, type Locator } from './locate.ts';
import type { Name, PlanSource } from './plan-source.ts';
import { createPlane, type Metres } from './plane.ts';
import { sideStreetsOf } from './side-streets.ts';
import { againstClock, createWaters, openBanks, surfaceOf, type Water } from './waters.ts';

type Draft = { readonly properties: PlanProperties; readonly shape: Shape };

const lines = (...drawn: readonly (readonly Metres[])[]): Shape => ({
  type: 'lines',
  lines: drawn,
});
const area = (...rings: readonly (readonly Metres[])[]): Shape => ({ type: 'area', rings });

type Named = {
  readonly name?: Name | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

const namesOf = ({ name, from, to }: Named) => ({
  ...(name === undefined
    ? {}
    : { name: typeof name === 'string' ? { local: name, en: name } : name }),
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

const each = <Entry>(
  entries: Readonly<Record<string, Entry>>,
  draft: (entry: Entry, key: string) => readonly Draft[],
): readonly Draft[] => Object.entries(entries).flatMap(([key, entry]) => draft(entry, key));

const draftWater = (
  source: PlanSource,
  water: Water,
  waters: readonly Water[],
): readonly Draft[] => {
  const { key } = water;
  const { islands = {}, ...named } = source.rivers[key] ?? source.lakes[key] ?? {};
  const names = namesOf(named);
  return [
    {
      properties: { kind: 'river', key, class: water.middle === null ? 'lake' : 'river', ...names },
      shape: area(
        ...surfaceOf(water).coordinates.map((ring) => ring.map(([x = 0, y = 0]): Metres => [x, y])),
      ),
    },
    ...(water.middle === null || names.name === undefined
      ? []
      : [
          { properties: { kind: 'riverName', key, ...names } as const, shape: lines(water.middle) },
        ]),
    ...water.islands.map((island) => ({
      properties: {
        kind: 'island' as const,
        key: island.key,
        class: islands[island.key]?.park === true ? 'park' : 'land',
        ...namesOf(islands[island.key] ?? {}),
      },
      shape: area(island.ring),
    })),
    { properties: { kind: 'bank', key }, shape: lines(...openBanks(water, waters)) },
  ];
};

const ringOf = (corners: readonly Metres[], curved: boolean) =>
  curved ? closedCurve(corners) : corners;

const draftGround = (source: PlanSource, locator: Locator): readonly Draft[] => [
  ...source.built.map((outline, index) => ({
    properties: { kind: 'built' as const, key: `built-${index + 1}` },
    shape: area(locator.line(outline, `built ${index + 1}`)),
  })),
  ...each(source.parks, (park, key) => [
    {
      properties: { kind: 'park', key, ...namesOf(park) },
      shape: area(ringOf(locator.line(park.outline, `park ${key}`), park.curved)),
    },
  ]),
  ...each(source.hills, (hill, key) => {
    const ring = againstClock(closedCurve(locator.line(hill.outline, `hill ${key}`)));
    return [
      { properties: { kind: 'hill', key, ...namesOf(hill) }, shape: area(ring) },
      { properties: { kind: 'hachure', key }, shape: lines(...hachures(ring, hill.reach)) },
    ];
  }),
];

const cornersOf = (footprint: PlanSource['footprints'][number], locator: Locator) =>
  locator.corners(Array.isArray(footprint) ? { outline: footprint } : footprint, 'a footprint');

/** What is drawn without regard to houses, parks and water has to leave them free. */
const obstaclesOf = (source: PlanSource, locator: Locator, waters: readonly Water[]): Polygon[] => {
  const polygon = (ring: readonly Metres[]): Polygon => ({
    type: 'Polygon',
    coordinates: [[...ring, ...ring.slice(0, 1)].map(([x, y]) => [x, y])],
  });
  return [
    ...waters.map(surfaceOf),
    ...Object.values(source.parks).map(({ outline, curved }) =>
      polygon(ringOf(locator.line(outline, 'park'), curved)),
    ),
    ...source.footprints.map((footprint) => polygon(cornersOf(footprint, locator))),
    ...Object.values(source.buildings).map((building) =>
      polygon(locator.corners(building, 'building')),
    ),
  ];
};

const draftWays = (
  source: PlanSource,
  locator: Locator,
  obstacles: readonly Polygon[],
): readonly Draft[] => [
  ...source.sideStreets.flatMap((entry, index) =>
    sideStreetsOf(entry, locator, `side streets ${index + 1}`, obstacles).map((line, part) => ({
      properties: {
        kind: 'sideStreet' as const,
        key: `side-${index + 1}-${part + 1}`,
        class: 'lane',
        accuracy: source.accuracy.lane,
      },
      shape: lines(line),
    })),
  ),
  ...each(source.streets, (street, key) => {
    const line = locator.line(street.along, `street ${key}`);
    const accuracy = source.accuracy[street.outer ? 'outer' : street.class];
    return [
      {
        properties: { kind: 'street', key, class: street.class, ...namesOf(street), accuracy },
        shape: lines(street.curved ? curve(line) : line),
      },
    ];
  }),
  ...each(source.squares, (square, key) => [
    {
      properties: { kind: 'square', key, ...namesOf(square) },
      shape: area(locator.corners(square, `square ${key}`)),
    },
  ]),
  ...each(source.rails, (rail, key) => [
    {
      properties: { kind: 'rail', key, ...namesOf(rail) },
      shape: lines(curve(locator.line(rail.along, `rail ${key}`))),
    },
  ]),
  ...each(source.walls, (wall, key) => [
    {
      properties: { kind: 'wall', key, ...namesOf(wall) },
      shape: lines(locator.line(wall.along, `wall ${key}`)),
    },
    ...wall.towers.map((at, index) => ({
      properties: { kind: 'tower' as const, key: `${key}-tower-${index + 1}` },
      shape: { type: 'point' as const, at: locator.point(at, `tower of ${key}`) },
    })),
  ]),
  ...each(source.boundaries, (boundary, key) => [
    {
      properties: { kind: 'boundary', key, ...namesOf(boundary) },
      shape: lines(locator.line(boundary.along, `boundary ${key}`)),
    },
  ]),
  ...each(source.bridges, (bridge, key) => [
    {
      properties: {
        kind: 'bridge',
        key,
        class: bridge.state === 'standing' ? bridge.carries : bridge.state,
        ...namesOf(bridge),
      },
      shape: lines(locator.line(bridge.along, `bridge ${key}`)),
    },
  ]),
];

const draftBuildings = (source: PlanSource, locator: Locator): readonly Draft[] => [
  ...source.footprints.map((footprint, index) => ({
    properties: { kind: 'footprint' as const, key: `footprint-${index + 1}` },
    shape: area(cornersOf(footprint, locator)),
  })),
  ...each(source.buildings, (building, key) => [
    {
      properties: { kind: 'building', key, ...namesOf(building) },
      shape: area(locator.corners(building, `building ${key}`)),
    },
  ]),
  ...each(source.districts, (district, key) => [
    {
      properties: { kind: 'district', key, ...namesOf(district) },
      shape: { type: 'point', at: locator.point(district.at, `district ${key}`) },
    },
  ]),
];

/**
 * Draws the plan of a city from its source, in the order in which its features lie upon each other.
 * Throws an error that lists every node that is named and not there.
 */
export const buildPlan = (source: PlanSource): GroundPlan => {
  const plane = createPlane(source.bounds);
  const locator = createLocator(source, plane);
  const waters = createWaters(source, locator);
  const drafts = [
    ...draftGround(source, locator),
    ...waters.flatMap((water) => draftWater(source, water, waters)),
    ...draftWays(source, locator, obstaclesOf(source, locator, waters)),
    ...draftBuildings(source, locator),
  ];
  if (locator.faults.length > 0) throw new Error(locator.faults.join('\n'));
  return {
    type: 'FeatureCollection',
    city: source.city,
    bounds: source.bounds,
    accuracy: source.accuracy,
    features: drafts.flatMap(({ properties, shape }): readonly PlanFeature[] => {
      const geometry = clip(shape, source.bounds, plane);
      return geometry === null ? [] : [{ type: 'Feature', properties, geometry }];
    }),
  };
};
