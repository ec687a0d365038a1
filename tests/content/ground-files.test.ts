import { statSync } from 'node:fs';
import type { LineString, MultiLineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { type BorderRank, borderRanks } from '../../src/ground/ground.ts';
import { inForceOn } from '../../src/ground/in-force.ts';
import { dayNumber } from '../../src/story/days.ts';
import {
  committedTerritories,
  committedWorld,
  drawnAreas,
  isInArea,
} from '../fixtures/committed-ground.ts';

const levels = { world: committedWorld('world'), 'world-fine': committedWorld('world-fine') };
const territories = committedTerritories();
const propertiesOf = (geometries: readonly { properties?: unknown }[]) =>
  geometries.map(({ properties }) => properties);

it('both levels show the same areas and borders under the same numbers', () => {
  const [coarse, fine] = [levels.world.objects, levels['world-fine'].objects];
  expect(propertiesOf(fine.areas.geometries)).toEqual(propertiesOf(coarse.areas.geometries));
  expect(propertiesOf(fine.borders.geometries)).toEqual(propertiesOf(coarse.borders.geometries));
});

it('every area is a phase of a territory', () => {
  const phases = new Set(
    Object.entries(territories).flatMap(([id, list]) =>
      list.map(({ from, to, camp }) => [id, from, to, camp].join()),
    ),
  );
  const strangers = drawnAreas(levels.world)
    .map(({ properties: { id, from, to, camp } }) => [id, from, to, camp].join())
    .filter((phase) => !phases.has(phase));
  expect(strangers).toEqual([]);
});

it('the phases of a territory follow each other without a gap', () => {
  const torn = Object.entries(territories).filter(([, phases]) =>
    phases.some(({ from }, index) => index > 0 && from !== phases[index - 1]?.to),
  );
  expect(torn).toEqual([]);
});

it('the name of every area stands on it, or close to it where it has little room', () => {
  const astray = drawnAreas(levels['world-fine']).filter((area) => {
    const point = territories[area.properties.id]?.find(
      ({ from }) => from === area.properties.from,
    )?.labelPoint;
    return point === undefined || (area.km2 > 20_000 && !isInArea(area, point));
  });
  expect(astray.map(({ properties }) => properties.id)).toEqual([]);
});

it('no border of one rank is told twice for the same time', () => {
  const keys = levels.world.objects.borders.geometries.map(({ properties }) =>
    JSON.stringify(properties),
  );
  expect(new Set(keys).size).toBe(keys.length);
});

const isSeam = ([lon = 0, lat = 0]: Position, [nextLon = 0, nextLat = 0]: Position): boolean =>
  (Math.abs(lon) > 179.999 && Math.abs(nextLon) > 179.999) || (lat < -89.9 && nextLat < -89.9);

describe.each(Object.entries(levels))('%s', (name, world) => {
  const { borders, coast } = world.objects;
  const drawn: readonly (LineString | MultiLineString)[] = [
    feature(world, coast).geometry,
    ...feature(world, borders).features.map(({ geometry }) => geometry as MultiLineString),
  ];
  const lines = drawn.flatMap(({ type, coordinates }) =>
    type === 'LineString' ? [coordinates as Position[]] : (coordinates as Position[][]),
  );

  it('draws no line along 180° or at the pole', () => {
    const seams = lines.flatMap((line) =>
      line.filter((point, index) => index > 0 && isSeam(line[index - 1] as Position, point)),
    );
    expect(seams).toEqual([]);
  });

  it('is as small as a page can bear', () => {
    const limit = name === 'world' ? 900_000 : 2_700_000;
    expect(statSync(`geodata/ground/${name}.topo.json`).size).toBeLessThan(limit);
  });
});

const { borders } = levels['world-fine'].objects;
const drawnBorders = feature(levels['world-fine'], borders).features;

/** The ranks of the borders that pass within `reach` degrees of a point on a day. */
const ranksNear = ([x, y]: readonly [number, number], reach: number, day: string): BorderRank[] => {
  const inForce = inForceOn(dayNumber(day));
  return borderRanks.filter((rank) =>
    drawnBorders.some(
      ({ properties, geometry }) =>
        properties.rank === rank &&
        inForce(properties) &&
        (geometry as MultiLineString).coordinates
          .flat()
          .some(([lon = 0, lat = 0]) => Math.hypot(lon - x, lat - y) < reach),
    ),
  );
};

it.each([
  ['the 17th parallel', [106.99, 17.0], 0.08, '1954-07-20', []],
  ['the 17th parallel', [106.99, 17.0], 0.08, '1954-07-21', ['armistice']],
  ['the front in Korea', [127.2, 38.3], 0.2, '1953-07-26', ['armistice']],
  ['the armistice line in Korea', [127.2, 38.3], 0.2, '1953-07-27', ['armistice']],
  ['Israel and Jordan', [35.0, 31.9], 0.1, '1956-10-01', ['armistice']],
  ['Israel and Sinai', [34.55, 30.4], 0.15, '1956-10-01', ['armistice']],
  ['Perekop', [33.7, 46.15], 0.15, '1954-02-18', ['republic']],
  ['Perekop', [33.7, 46.15], 0.15, '1954-02-19', []],
  ['the sector border in Berlin', [13.38, 52.515], 0.02, '1953-06-17', ['zone']],
  ['the Saar and France', [7.0, 49.15], 0.08, '1956-12-31', ['international']],
  ['the Saar and the Palatinate', [7.3, 49.5], 0.15, '1956-12-31', ['international']],
  ['the Saar and the Palatinate', [7.3, 49.5], 0.15, '1957-01-01', []],
  ['the Danube at Linz', [14.17, 48.33], 0.1, '1955-07-26', ['zone']],
  ['the Danube at Linz', [14.17, 48.33], 0.1, '1955-07-27', []],
  ['the ceasefire line in Kashmir', [74.2, 34.0], 0.3, '1953-03-05', ['disputed']],
] as const)('%s near %j, %d° around, on %s', (_name, point, reach, day, ranks) => {
  expect(ranksNear(point, reach, day)).toEqual(ranks);
});
