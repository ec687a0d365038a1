import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { type GroundKind, readGround } from '../../src/map/ground.ts';
import { unwrapLine, unwrapRings } from '../../src/map/unwrap.ts';
import { deepFreeze } from '../fixtures/freeze.ts';

const atlas = (): Record<string, unknown> =>
  JSON.parse(readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8'));

const longestStep = (line: readonly Position[]): number =>
  Math.max(...line.slice(1).map(([lng = 0], index) => Math.abs(lng - (line[index]?.[0] ?? 0))));

describe('readGround', () => {
  const ground = readGround(deepFreeze(atlas()));
  const of = (kind: GroundKind) =>
    ground.features.filter(({ properties }) => properties.kind === kind);

  it('has land, coasts and borders', () => {
    expect(of('land').length).toBeGreaterThan(1000);
    expect(of('coast').length).toBeGreaterThan(1000);
    expect(of('border').length).toBeGreaterThan(100);
  });

  it('has no line that jumps across the map at 180°', () => {
    for (const { geometry, properties } of ground.features) {
      const lines = geometry.type === 'Polygon' ? geometry.coordinates : [geometry.coordinates];
      const edge = properties.kind === 'land' ? -84 : -90;
      for (const line of lines) {
        if (line.some(([, lat = 0]) => lat < edge)) continue;
        expect(longestStep(line)).toBeLessThan(180);
      }
    }
  });

  it.each([
    ['nothing', null, 'not an object'],
    ['a page of words', '<!doctype html>', 'not an object'],
    ['another kind of file', { type: 'FeatureCollection' }, '"FeatureCollection", not "Topology"'],
    ['no arcs', { type: 'Topology', arcs: [], objects: {} }, 'no arcs'],
    ['no objects', { type: 'Topology', arcs: [[]] }, 'no objects'],
    [
      'no land',
      { ...atlas(), objects: { countries: { type: 'GeometryCollection' } } },
      'no "land"',
    ],
    ['fewer arcs than it speaks of', { ...atlas(), arcs: [[[0, 0]]] }, 'damaged'],
    [
      'a scale that is no number',
      { ...atlas(), transform: { scale: ['x', 1], translate: [0, 0] } },
      'damaged',
    ],
  ])('refuses %s and says what is wrong', (_, file, problem) => {
    expect(() => readGround(file)).toThrow(TypeError);
    expect(() => readGround(file)).toThrow(problem);
  });
});

describe('unwrapLine', () => {
  it('runs on past 180° eastwards and westwards', () => {
    expect(
      unwrapLine([
        [179, 1],
        [-179, 2],
        [-178, 3],
      ]),
    ).toEqual([
      [179, 1],
      [181, 2],
      [182, 3],
    ]);
    expect(
      unwrapLine([
        [-179, 1],
        [179, 2],
        [-179, 3],
      ]),
    ).toEqual([
      [-179, 1],
      [-181, 2],
      [-179, 3],
    ]);
  });
});

describe('unwrapRings', () => {
  it('leads a ring around the south pole along the lower edge of the map', () => {
    const ring = [
      [-90, -70],
      [0, -70],
      [90, -70],
      [180, -70],
      [-90, -70],
    ];
    expect(unwrapRings([ring])).toEqual([
      [
        [-90, -70],
        [0, -70],
        [90, -70],
        [180, -70],
        [270, -70],
        [270, -90],
        [-90, -90],
        [-90, -70],
      ],
    ]);
  });

  it('leaves out a ring that is nothing but the pole', () => {
    expect(
      unwrapRings([
        [
          [0, -89.99],
          [120, -89.99],
          [-120, -89.99],
          [0, -89.99],
        ],
      ]),
    ).toEqual([]);
  });
});
