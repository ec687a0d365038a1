import type { Polygon } from 'geojson';
import { curve } from './curve.ts';
import { area, type Draft, each, lines, namesOf } from './draft.ts';
import type { Locator } from './locate.ts';
import type { PlanSource } from './plan-source.ts';
import { sideStreetsOf } from './side-streets.ts';

/** Streets, squares, rails, walls and bridges. The schematic streets leave the obstacles free. */
export const draftWays = (
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
