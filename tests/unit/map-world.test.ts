import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { arcSidesOf } from '../../src/drawing/arc-sides.ts';
import { campBandsOf } from '../../src/drawing/camp-bands.ts';
import { coastalWaters } from '../../src/drawing/coastal-waters.ts';
import { joinLines } from '../../src/drawing/join-lines.ts';
import { turning } from '../../src/drawing/rings.ts';
import {
  type GroundKind,
  worldFeatures,
  worldFeaturesInTurns,
} from '../../src/drawing/world-features.ts';
import type { World } from '../../src/ground/ground.ts';
import { readWorld } from '../../src/ground/read-world.ts';
import { committedWorld } from '../fixtures/committed-ground.ts';
import { deepFreeze } from '../fixtures/freeze.ts';
import { smallStory } from '../fixtures/small-story.ts';

/**
 * Two states side by side, one of which changes camps: a square from 0° to 2° east, cut at 1°. Rings
 * run clockwise, as the ground's files have them.
 */
const twoStates = (): World =>
  ({
    type: 'Topology',
    arcs: [
      [
        [1, 0],
        [1, 1],
      ],
      [
        [1, 1],
        [2, 1],
        [2, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [0, 0],
        [0, 1],
        [1, 1],
      ],
    ],
    objects: {
      areas: {
        type: 'GeometryCollection',
        geometries: [
          {
            type: 'Polygon',
            id: 0,
            arcs: [[2, -1]],
            properties: { id: 'W', rank: 'state', camp: 'neutral', hatched: false },
          },
          {
            type: 'Polygon',
            id: 1,
            arcs: [[0, 1]],
            properties: {
              id: 'E',
              rank: 'state',
              camp: 'neutral',
              hatched: false,
              to: '1955-05-15',
            },
          },
          {
            type: 'Polygon',
            id: 2,
            arcs: [[0, 1]],
            properties: {
              id: 'E',
              rank: 'state',
              camp: 'socialist',
              hatched: false,
              from: '1955-05-15',
            },
          },
        ],
      },
      borders: {
        type: 'GeometryCollection',
        geometries: [
          {
            type: 'MultiLineString',
            id: 0,
            arcs: [[0]],
            properties: { rank: 'international' },
          },
        ],
      },
      coast: { type: 'MultiLineString', arcs: [[1, 2]] },
      land: { type: 'MultiPolygon', arcs: [[[1, 2]]] },
    },
  }) as unknown as World;

describe('campBandsOf', () => {
  const world = deepFreeze(twoStates());
  const bands = campBandsOf(world, arcSidesOf(world));
  const border = bands.filter(({ line }) => line.every(([lng]) => lng === 1));

  it('runs to both sides of a border within one camp, and to one side of a border between two', () => {
    expect(border.filter(({ to }) => to === '1955-05-15')).toMatchObject([
      { camp: 'neutral', side: 0 },
    ]);
    const later = border.filter(({ from }) => from === '1955-05-15');
    expect(later.map(({ camp }) => camp).sort()).toEqual(['neutral', 'socialist']);
    for (const { camp, side, line } of later) {
      const runsNorth = (line.at(-1)?.[1] ?? 0) > (line[0]?.[1] ?? 0);
      // Seen northwards, west is on the left.
      expect(side === -1).toBe(runsNorth === (camp === 'neutral'));
    }
  });

  it('knows how large the land is that a band edges, and an enclave that it runs around', () => {
    const committed = committedWorld('world');
    const berlin = campBandsOf(committed, arcSidesOf(committed)).filter(({ line }) =>
      line.every(([lng = 0, lat = 0]) => 13 < lng && lng < 13.9 && 52.2 < lat && lat < 52.8),
    );
    expect(berlin.map(({ camp }) => camp)).toContain('western-aligned');
    expect(berlin.map(({ camp }) => camp)).toContain('socialist');
    for (const { size } of berlin) expect(size).toBeLessThan(0.003);
  });

  it('edges each coast with the camp of its state at the time', () => {
    const east = bands.filter(({ line }) => line.some(([lng]) => lng === 2));
    expect(east.map(({ camp, side, from, to }) => [camp, side, from, to])).toEqual([
      ['neutral', 0, undefined, '1955-05-15'],
      ['socialist', 0, '1955-05-15', undefined],
    ]);
  });
});

describe('joinLines', () => {
  it('joins ends to beginnings, whatever the order, and closes rings', () => {
    const [a, b, c] = [
      [0, 0],
      [1, 0],
      [1, 1],
    ] as const satisfies readonly Position[];
    expect(
      joinLines([
        [b, c],
        [a, b],
      ]),
    ).toEqual([[a, b, c]]);
    expect(
      joinLines([
        [b, c],
        [c, a],
        [a, b],
      ]),
    ).toEqual([[b, c, a, b]]);
  });
});

/** Square degrees of polygons with holes. */
const areaOf = (polygons: readonly (readonly (readonly Position[])[])[]): number =>
  polygons
    .map((rings) =>
      rings.reduce(
        (sum, ring, index) => sum + (index === 0 ? 1 : -1) * Math.abs(turning(ring) / 2),
        0,
      ),
    )
    .reduce((sum, area) => sum + area, 0);

describe('coastalWaters', () => {
  it('is a cell without its island', () => {
    const island = [
      [2, 2],
      [2, 4],
      [4, 4],
      [4, 2],
      [2, 2],
    ];
    expect(areaOf(coastalWaters([island]))).toBeCloseTo(100 - 4, 6);
  });

  it('is what four cells have left of an island across their corner', () => {
    const island = [
      [8, 8],
      [8, 12],
      [12, 12],
      [12, 8],
      [8, 8],
    ];
    expect(areaOf(coastalWaters([island]))).toBeCloseTo(400 - 16, 6);
  });

  it('is a lake', () => {
    const lake = [
      [2, 2],
      [4, 2],
      [4, 4],
      [2, 4],
      [2, 2],
    ];
    expect(areaOf(coastalWaters([lake]))).toBeCloseTo(4, 6);
  });
});

describe.each([
  ['world-globe', 'globe'],
  ['world', 'world'],
] as const)('worldFeatures of %s', (name, level) => {
  const file: unknown = JSON.parse(readFileSync(`geodata/ground/${name}.topo.json`, 'utf8'));
  const { ground, bands, lit } = worldFeatures(readWorld(file), smallStory, level);
  const of = (kind: GroundKind) =>
    ground.features.features.filter(({ properties }) => properties.kind === kind);

  it('is the same when it is made in turns', async () => {
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
    };
    expect(await worldFeaturesInTurns(readWorld(file), smallStory, level, pause)).toEqual({
      ground,
      bands,
      lit,
    });
    expect(pauses).toBeGreaterThan(4);
  });

  it('has every kind of feature, numbered, with its time', () => {
    for (const kind of ['land', 'ice', 'sea', 'hatch', 'coast', 'shore', 'border'] as const) {
      expect(of(kind).length, kind).toBeGreaterThan(0);
    }
    for (const { features, times } of [ground, bands, lit]) {
      expect(features.features.map(({ id }) => id)).toEqual([...times.keys()]);
    }
  });

  it('has no line along the cut at 180°, and none that jumps across the map', () => {
    const banded = bands.features.features.filter(({ properties }) => properties.kind === 'band');
    for (const { geometry } of [...of('coast'), ...of('border'), ...banded]) {
      const line = geometry.coordinates as Position[];
      for (const [index, [lng = 0]] of line.entries()) {
        const [before = lng] = line[index - 1] ?? [];
        expect(Math.abs(lng - before)).toBeLessThan(90);
      }
    }
  });

  it('lays water over all that is not land, in the cells that have a coast', () => {
    const waters = of('sea').map(({ geometry }) => geometry.coordinates as Position[][]);
    const lands = of('land').map(({ geometry }) => geometry.coordinates as Position[][]);
    const water = areaOf(waters);
    expect(water).toBeGreaterThan(10_000);
    // All of the map but the south, at most.
    expect(water + areaOf(lands)).toBeLessThan(360 * 150);
  });
});
