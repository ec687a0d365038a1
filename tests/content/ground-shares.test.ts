import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { charted, inForceOn } from '../../src/ground/in-force.ts';
import { dayNumber, isoDay } from '../../src/story/days.ts';
import type { DayNumber } from '../../src/story/story.ts';
import {
  areasAt,
  committedWorld,
  drawnAreas,
  squareKilometres,
} from '../fixtures/committed-ground.ts';

const world = committedWorld('world');
const areas = drawnAreas(world);
const { geometries } = world.objects.areas;

const borders = feature(world, world.objects.borders).features;

const turns = [...areas, ...borders].flatMap(({ properties: { from, to } }) => [
  from ?? isoDay(charted.begin),
  to ?? isoDay(charted.end),
]);

/** Every day on which something changes, and the day before. */
const days = [
  ...new Set(turns.flatMap((day) => [isoDay((dayNumber(day) - 1) as DayNumber), day])),
].sort();

const isHeld = (number: number): boolean =>
  ['state', 'dependency'].includes(areas[number]?.properties.rank ?? '');

const heldOn = (day: string): readonly number[] => {
  const inForce = inForceOn(dayNumber(day));
  return [...areas.keys()].filter(
    (number) => isHeld(number) && inForce(areas[number]?.properties ?? {}),
  );
};

const parts = (feature(world, world.objects.land).geometry as MultiPolygon).coordinates;

/** Antarctica, which belongs to nobody here. */
const unclaimed = parts.filter(([ring = []]) => ring.every(([, lat = 0]) => lat < -60));

const shared =
  squareKilometres({ type: 'MultiPolygon', coordinates: parts }) -
  squareKilometres({ type: 'MultiPolygon', coordinates: unclaimed });

describe.each(days)('on %s', (day) => {
  const held = heldOn(day);

  it('states and dependencies share out the whole land', () => {
    const sum = held.reduce((total, number) => total + (areas[number]?.km2 ?? 0), 0);
    expect(Math.abs(sum - shared)).toBeLessThan(1);
  });

  it('no two of them lie on the same side of a line', () => {
    const arcs = held.flatMap((number) => {
      const { arcs } = geometries[number] as unknown as { arcs: number[][][] };
      return arcs.flat(2);
    });
    expect(arcs.length - new Set(arcs).size).toBe(0);
  });
});

it('days enough are tried', () => expect(days.length).toBeGreaterThan(100));

/** Points spread evenly over the globe. */
const spread = Array.from({ length: 4000 }, (_, index): readonly [number, number] => [
  ((index * 137.50776405) % 360) - 180,
  (Math.asin(1 - (2 * index + 1) / 4000) * 180) / Math.PI,
]);

it.each(['1953-03-05', '1954-08-01', '1956-11-10', '1957-12-31'])(
  'no point of the globe belongs to two states on %s',
  (day) => {
    const holders = spread.map((point) =>
      areasAt(areas, point, day, ['state', 'dependency']).map(({ id }) => id),
    );
    expect(holders.filter((ids) => ids.length > 1)).toEqual([]);
    expect(holders.filter((ids) => ids.length === 1).length).toBeGreaterThan(900);
  },
);
