import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inForceOn, isCharted } from '../../src/ground/in-force.ts';
import { readTerritories } from '../../src/ground/read-territories.ts';
import { readWorld } from '../../src/ground/read-world.ts';
import { dayNumber, isoDay } from '../../src/story/days.ts';
import type { DayNumber } from '../../src/story/story.ts';

const area = {
  type: 'MultiPolygon',
  arcs: [[[0]]],
  id: 0,
  properties: {
    id: 'SAAR',
    to: '1957-01-01',
    rank: 'dependency',
    camp: 'occupied',
    hatched: false,
  },
};

const border = {
  type: 'MultiLineString',
  arcs: [[-1]],
  id: 0,
  properties: { rank: 'international' },
};

const objects = {
  areas: { type: 'GeometryCollection', geometries: [area] },
  borders: { type: 'GeometryCollection', geometries: [border] },
  coast: { type: 'MultiLineString', arcs: [[0]] },
  land: { type: 'MultiPolygon', arcs: [[[0]]] },
};

const world = {
  type: 'Topology',
  transform: { scale: [1, 1], translate: [0, 0] },
  arcs: [
    [
      [0, 0],
      [1, 0],
      [-1, 1],
      [0, -1],
    ],
  ],
  objects,
};

const withAreas = (...geometries: unknown[]) => ({
  ...world,
  objects: { ...objects, areas: { type: 'GeometryCollection', geometries } },
});

const withProperties = (properties: object) =>
  withAreas({ ...area, properties: { ...area.properties, ...properties } });

describe('readWorld', () => {
  it('takes a sound file as it is', () => expect(readWorld(world)).toBe(world));

  it.each([
    ['a page', '<!doctype html>', 'it is not an object'],
    ['nothing', null, 'it is not an object'],
    ['GeoJSON', { type: 'FeatureCollection' }, 'its type is "FeatureCollection", not "Topology"'],
    ['no arcs', { ...world, arcs: [] }, 'it has no arcs'],
    ['no objects', { ...world, objects: null }, 'it has no objects'],
    ['no coast', { ...world, objects: { ...objects, coast: undefined } }, 'no object "coast"'],
    [
      'a coast of another kind',
      { ...world, objects: { ...objects, coast: area } },
      'coast is a "MultiPolygon", not a MultiLineString',
    ],
    ['half an arc', { ...world, arcs: [[[0, 0], [1]]] }, 'arc 0 is not a line of points'],
    [
      'a hole in an arc',
      {
        ...world,
        arcs: [
          [
            [0, 0],
            [1, null],
          ],
        ],
      },
      'arc 0 is not a line of points',
    ],
    ['no areas', withAreas(), 'areas is empty'],
    [
      'an arc too few',
      withAreas({ ...area, arcs: [[[0, 7]]] }),
      'areas 0: names arc 7, but there are 1',
    ],
    [
      'an arc too few, backwards',
      withAreas({ ...area, arcs: [[[-3]]] }),
      'areas 0: names arc -3, but there are 1',
    ],
    [
      'no properties',
      withAreas({ ...area, properties: undefined }),
      'areas 0: it has no properties',
    ],
    ['a wrong number', withAreas({ ...area, id: 4 }), 'areas 0: its number is 4'],
    ['no id', withProperties({ id: undefined }), 'areas 0: its id is missing'],
    [
      'an unknown rank',
      withProperties({ rank: 'empire' }),
      'areas 0: its rank is "empire", not one of state',
    ],
    ['an unknown camp', withProperties({ camp: 'red' }), 'areas 0: its camp is "red"'],
    [
      'no hatching',
      withProperties({ hatched: 'no' }),
      'areas 0: it does not say whether it is hatched',
    ],
    ['no day', withProperties({ from: '1956' }), 'areas 0: "1956" is no day'],
    [
      'an end before the beginning',
      withProperties({ from: '1957-02-01' }),
      'areas 0: it ends on "1957-01-01", before it begins',
    ],
  ])('refuses %s', (_name, file, message) => {
    expect(() => readWorld(file)).toThrow(TypeError);
    expect(() => readWorld(file)).toThrow(message);
  });
});

const phase = {
  names: { en: 'Saar' },
  status: 'autonomous',
  camp: 'western-aligned',
  confidence: 'high',
  source: 'Treaty of Luxembourg',
};

describe('readTerritories', () => {
  it('takes a sound file as it is', () => {
    const file = { SAAR: [phase] };
    expect(readTerritories(file)).toBe(file);
  });

  it.each([
    ['a list', [], 'it is not an object'],
    ['an empty file', {}, 'it is empty'],
    ['no phases', { SAAR: [] }, 'SAAR has no phases'],
    ['no name', { SAAR: [{ ...phase, names: {} }] }, 'SAAR, phase 0: it has no English name'],
    [
      'no status',
      { SAAR: [phase, { ...phase, status: undefined }] },
      'SAAR, phase 1: its status is missing',
    ],
    [
      'a wrong point',
      { SAAR: [{ ...phase, labelPoint: [7] }] },
      'SAAR, phase 0: its labelPoint is [7]',
    ],
    [
      'an unknown confidence',
      { SAAR: [{ ...phase, confidence: 'sure' }] },
      'SAAR, phase 0: its confidence is "sure"',
    ],
  ])('refuses %s', (_name, file, message) => {
    expect(() => readTerritories(file)).toThrow(message);
  });
});

const someDay = fc
  .integer({ min: dayNumber('1953-03-05'), max: dayNumber('1957-12-31') })
  .map((day) => day as DayNumber);

describe('inForceOn', () => {
  it('holds from the first day to the day before the last', () => {
    fc.assert(
      fc.property(someDay, someDay, someDay, (from, to, day) => {
        const span = { from: isoDay(from), to: isoDay(to) };
        expect(inForceOn(day)(span)).toBe(from <= day && day < to);
      }),
    );
  });

  it('lasts all day long', () => {
    const noon = (dayNumber('1954-02-18') + 0.99) as DayNumber;
    expect(inForceOn(noon)({ to: '1954-02-19' })).toBe(true);
  });

  it('reaches beyond the days that the ground knows', () => {
    const today = dayNumber('2024-01-01');
    expect([inForceOn(today)({ from: '1957-01-01' }), inForceOn(today)({})]).toEqual([true, true]);
    expect(isCharted(today)).toBe(false);
    expect(isCharted(dayNumber('1953-03-05'))).toBe(true);
  });
});
