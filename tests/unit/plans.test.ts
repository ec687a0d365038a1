import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../geodata/build/plans/build-plan.ts';
import { checkMarches } from '../../geodata/build/plans/check-marches.ts';
import { checkPlan } from '../../geodata/build/plans/check-plan.ts';
import { checkSites } from '../../geodata/build/plans/check-sites.ts';
import { planSource } from '../../geodata/build/plans/plan-source.ts';

/** A town of two streets on a river that flows north, 200 m wide. */
const town = (changes: Record<string, unknown> = {}) =>
  planSource.parse({
    city: 'town',
    bounds: [-0.02, -0.02, 0.02, 0.02],
    accuracy: { avenue: 60, street: 60, lane: 150, outer: 300, basis: 'invented' },
    nodes: { west: [0, -0.01], landing: [0, -0.001], across: [0, 0.001], east: [0, 0.01] },
    rivers: {
      river: {
        name: 'River',
        centre: [
          [-0.03, 0],
          [0.03, 0],
        ],
        width: 200,
      },
    },
    bridges: { bridge: { along: ['landing', 'across'] } },
    streets: {
      'west-street': { class: 'avenue', along: ['west', 'landing'] },
      'east-street': { class: 'street', along: ['across', 'east'] },
    },
    ...changes,
  });

const faultsOf = (changes: Record<string, unknown>) => {
  const source = town(changes);
  return checkPlan(source, buildPlan(source));
};

describe('buildPlan', () => {
  it('draws a town without a fault', () => {
    expect(faultsOf({})).toEqual([]);
    expect(buildPlan(town()).features.map(({ properties: { kind } }) => kind)).toEqual([
      'river',
      'riverName',
      'bank',
      'street',
      'street',
      'bridge',
    ]);
  });

  it('names a node that is not there, and the one that was meant', () => {
    const source = town({ streets: { lost: { class: 'lane', along: ['weest', 'east'] } } });
    expect(() => buildPlan(source)).toThrow(
      'town: street lost names the node “weest”, which is not there: did you mean “west”?',
    );
  });

  it('draws a wall with its towers, and a boundary', () => {
    const { features } = buildPlan(
      town({
        walls: { wall: { along: ['west', 'landing'], towers: ['west'] } },
        boundaries: { boundary: { name: 'Border', along: ['across', 'east'] } },
      }),
    );
    const drawn = features.filter(({ properties: { kind } }) =>
      ['wall', 'tower', 'boundary'].includes(kind),
    );
    expect(drawn.map(({ properties, geometry }) => [properties.key, geometry.type])).toEqual([
      ['wall', 'LineString'],
      ['wall-tower-1', 'Point'],
      ['boundary', 'LineString'],
    ]);
  });

  it('tells what stands at a street and what is in doubt', () => {
    const { features } = buildPlan(
      town({
        streets: { lane: { class: 'lane', along: ['west', 'landing'], confidence: 'low' } },
        sites: { 'town-house': 'lane' },
      }),
    );
    const found = features.find(({ properties }) => properties.kind === 'street');
    expect(found?.properties).toMatchObject({ confidence: 'low', sites: ['town-house'] });
  });

  it('cuts what lies outside the bounds', () => {
    const { features } = buildPlan(
      town({
        streets: {
          long: {
            class: 'lane',
            along: [
              [0.01, -0.03],
              [0.01, -0.01],
            ],
          },
        },
      }),
    );
    const street = features.find(({ properties }) => properties.key === 'long');
    expect(street?.geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [-0.02, 0.01],
        [-0.01, 0.01],
      ],
    });
  });

  it('finds a point part of the way between two nodes', () => {
    const { features } = buildPlan(
      town({ streets: { half: { class: 'lane', along: ['west>landing:0.5', [0.01, -0.0055]] } } }),
    );
    const street = features.find(({ properties }) => properties.key === 'half');
    expect(street?.geometry).toMatchObject({
      coordinates: [
        [-0.0055, 0],
        [-0.0055, 0.01],
      ],
    });
  });

  it('lets a mesh of side streets give way to a house', () => {
    const mesh = (changes: Record<string, unknown>) =>
      buildPlan(
        town({
          sideStreets: [
            {
              between: [
                ['west', 'landing'],
                [
                  [0.01, -0.01],
                  [0.01, -0.001],
                ],
              ],
              across: 1,
              along: 1,
            },
          ],
          ...changes,
        }),
      ).features.filter(({ properties }) => properties.kind === 'sideStreet');
    expect(mesh({})).toHaveLength(2);
    expect(mesh({ buildings: { house: { at: [0.005, -0.003], size: [50, 50] } } })).toHaveLength(3);
  });

  it('keeps water on the right hand of both banks', () => {
    const bank = buildPlan(town()).features.find(({ properties }) => properties.kind === 'bank');
    expect(bank?.geometry).toMatchObject({ type: 'MultiLineString' });
    const lines = bank?.geometry.type === 'MultiLineString' ? bank.geometry.coordinates : [];
    const northward = lines.map(([first, ...rest]) => (rest.at(-1)?.[1] ?? 0) > (first?.[1] ?? 0));
    const west = lines.map((line) => (line[0]?.[0] ?? 0) < 0);
    expect(northward).toEqual(west);
  });
});

describe('checkPlan', () => {
  it('finds a street in the water', () => {
    expect(
      faultsOf({
        streets: {
          wet: {
            class: 'lane',
            along: [
              [0.01, -0.01],
              [0.01, 0.01],
            ],
          },
        },
      }),
    ).toEqual([
      expect.stringMatching(/^town: street wet stands in the water at \[0\.0100, -0\.000\d\]$/),
    ]);
  });

  it('finds a bridge that returns to its bank, and one that crosses nothing', () => {
    expect(
      faultsOf({
        bridges: {
          back: { along: ['landing', [0.0005, 0], [0.001, -0.001]] },
          dry: { along: ['west', [0, -0.0011]] },
        },
        streets: {},
      }),
    ).toEqual(
      [
        'town: bridge back begins and ends on the same bank',
        'town: bridge dry crosses no water',
        'town: bridge dry begins and ends on the same bank',
        'town: bridge dry ends 1012 m from the bank',
      ].map((fault) => expect.stringContaining(fault.slice(0, 30))),
    );
  });

  it('finds a building far from its street, and one on a street that is not there', () => {
    const building = { at: [0.003, -0.008], size: [50, 20] };
    expect(
      faultsOf({
        buildings: {
          far: { ...building, on: 'west-street' },
          lost: { ...building, on: 'nowhere' },
        },
      }),
    ).toEqual([
      'town: building lost stands at nowhere, which is not there',
      expect.stringMatching(/^town: building far stands 3\d\d m from west-street$/),
    ]);
  });
});

describe('checkSites', () => {
  const site = (lat: number, precision: number) => [
    { id: 'town-hall', position: [-0.005, lat], precision },
  ];

  it('finds a site that its precision does not carry to its street', () => {
    const source = town({ sites: { 'town-hall': 'west-street' } });
    expect(checkSites(source, buildPlan(source), site(0.001, 80))).toEqual([]);
    expect(checkSites(source, buildPlan(source), site(0.002, 80))).toEqual([
      'town: town-hall lies 222 m from west-street; its precision is 80 m',
    ]);
  });

  it('finds a site inside the bounds that the plan does not know, and one it knows outside', () => {
    const source = town({ sites: { nobody: 'west-street' } });
    expect(checkSites(source, buildPlan(source), site(0, 80))).toEqual([
      'town: no site nobody lies inside the bounds',
      'town: sites does not say where town-hall stands',
    ]);
  });
});

describe('checkMarches', () => {
  const march = (...line: number[][]) => [{ id: 'march', lines: [line] }];
  const plan = buildPlan(town());

  it('lets a march cross the river by the bridge', () => {
    expect(checkMarches(plan, march([-0.01, 0], [0.01, 0]))).toEqual([]);
  });

  it('finds a march that leaves the streets and one that wades', () => {
    expect(checkMarches(plan, march([-0.01, 0], [-0.01, 0.001]))).toEqual([
      expect.stringMatching(/^town: march leaves the streets at \[0\.000\d, -0\.0100\]$/),
    ]);
    expect(checkMarches(plan, march([-0.001, 0.0005], [0.001, 0.0005]))).toEqual([
      expect.stringMatching(/^town: march crosses water beside a bridge at /),
    ]);
  });
});
