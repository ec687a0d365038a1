import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { indexPoints } from '../../src/drawing/index-points.ts';
import { planFeatures, readPlan } from '../../src/drawing/plan-features.ts';
import { planLayers } from '../../src/drawing/plan-layers.ts';
import { planNames } from '../../src/drawing/plan-names.ts';
import { isClearOn, marginOf } from '../../src/drawing/plan-sheet.ts';
import { planWays } from '../../src/drawing/plan-ways.ts';
import type { View } from '../../src/drawing/view.ts';
import { seatOnWay } from '../../src/drawing/way-seats.ts';
import { type Plan, type PlanProperties, planKinds } from '../../src/ground/plan.ts';
import { paper } from '../../src/theme/tokens.ts';

const folder = 'geodata/ground/plans';

const plans: readonly Plan[] = readdirSync(folder).map((file) =>
  readPlan(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
);

const feature = (
  properties: Partial<PlanProperties> & Pick<PlanProperties, 'kind'>,
  geometry: Geometry = { type: 'Point', coordinates: [44.5, 41.5] },
): Feature<Geometry, PlanProperties> => ({
  type: 'Feature',
  properties: { key: 'a', ...properties },
  geometry,
});

const planOf = (...features: Feature<Geometry, PlanProperties>[]): Plan => ({
  type: 'FeatureCollection',
  city: 'tbilisi',
  bounds: [44, 41, 45, 42],
  features,
});

const square = (local = 'ლენინის მოედანი') =>
  feature({ kind: 'square', name: { local, en: 'Lenin Square' }, from: '1953-01-01' });

const line = (...coordinates: [number, number][]): Geometry => ({
  type: 'LineString',
  coordinates,
});

describe('the plan of a city', () => {
  const geometries: Readonly<Record<string, string>> = {
    fill: 'Polygon',
    line: 'LineString, Polygon',
    circle: 'Point',
  };
  const drawn = planLayers(paper).map((layer) => ({
    takes: geometries[layer.type] ?? '',
    passes: featureFilter('filter' in layer ? layer.filter : undefined, 'filter').filter,
  }));
  const types = { Point: 1, LineString: 2, MultiLineString: 2, Polygon: 3 } as const;

  const isDrawn = ({ geometry, properties }: Feature<Geometry, PlanProperties>): boolean => {
    const type = geometry.type as keyof typeof types;
    return drawn.some(
      ({ takes, passes }) =>
        takes.includes(type.replace('Multi', '')) &&
        passes({ zoom: 14 }, { type: types[type], properties: { class: '', ...properties } }),
    );
  };

  const areLettered = ['riverName', 'district'];

  it.each(planKinds.filter((kind) => !areLettered.includes(kind)))('draws each %s', (kind) => {
    const all = plans.flatMap(({ features }) =>
      features.filter(({ properties }) => properties.kind === kind),
    );
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((one) => !isDrawn(one))).toEqual([]);
  });

  it('lays no paper over the houses of an island', () => {
    const island = { type: 3, properties: { kind: 'island', class: 'land' } } as const;
    const fills = planLayers(paper).filter((layer) => layer.type === 'fill');
    const laid = fills.filter(({ filter }) =>
      featureFilter(filter, 'filter').filter({ zoom: 14 }, island),
    );
    expect(laid.map(({ id }) => id)).toEqual([]);
  });

  it('lies on a sheet of paper, below its margin, and knows its times', () => {
    const { features, times } = planFeatures([planOf(square())]);
    const kinds = features.features.map((one) => one.properties?.['kind']);
    expect(kinds.slice(0, 3)).toEqual(['paper', 'square', 'margin']);
    expect(kinds.slice(2).every((kind) => kind === 'margin')).toBe(true);
    expect(times).toHaveLength(kinds.length);
    expect(times[1]).toEqual({ from: '1953-01-01' });
  });

  it.each([
    ['nothing', null, 'not an object'],
    ['another kind of file', { type: 'Topology' }, '"Topology"'],
    ['no bounds', { ...planOf(square()), bounds: [1, 2] }, 'no bounds'],
    ['no features', { ...planOf(square()), features: [] }, 'no features'],
    ['a broken feature', { ...planOf(square()), features: [{ type: 'Feature' }] }, 'feature 0'],
  ])('is refused where it is %s, with what is wrong', (_, file, problem) => {
    expect(() => readPlan(file)).toThrow(problem);
  });
});

describe('the margin of a plan', () => {
  it('hides all in the end, and at each step no less than at the last', () => {
    const strengths = marginOf([44, 41, 45, 42]).map(({ properties }) => properties.strength ?? 0);
    expect(strengths.every((strength) => strength >= 0 && strength <= 1)).toBe(true);
    expect(strengths.reduce((left, strength) => left * (1 - strength), 1)).toBeCloseTo(0);
    expect(strengths[0]).toBeLessThan(0.05);
  });

  it('is not lettered', () => {
    expect(isClearOn([44, 41, 45, 42], 44.5, 41.5)).toBe(true);
    expect(isClearOn([44, 41, 45, 42], 44.02, 41.5)).toBe(false);
    expect(isClearOn([44, 41, 45, 42], 44.12, 41.12)).toBe(false);
  });

  it('leaves every place of the story in clear sight', () => {
    const sites = plans.flatMap(({ bounds, features }) =>
      features
        .filter(({ properties, geometry }) => properties.sites && geometry.type === 'Polygon')
        .map(({ properties: { key }, geometry }) => {
          const [lng = 0, lat = 0] =
            geometry.type === 'Polygon' ? (geometry.coordinates[0]?.[0] ?? []) : [];
          return { key, isClear: isClearOn(bounds, lng, lat) };
        }),
    );
    expect(sites.length).toBeGreaterThan(10);
    expect(sites.filter(({ isClear }) => !isClear)).toEqual([]);
  });
});

describe('names in a plan', () => {
  const namedAt = (zoom: number, ...features: Feature<Geometry, PlanProperties>[]) =>
    planNames([planOf(...features)], '1956-03-09').filter(
      ({ zooms: [from, to] }) => zoom > from && zoom <= to,
    );

  it('are English, close to with the local name below, in letters that the page has', () => {
    expect(namedAt(13.9, square())[0]).not.toHaveProperty('local');
    expect(namedAt(14.1, square())).toMatchObject([
      { id: 'tbilisi-square-a', text: 'Lenin Square', local: 'ლენინის მოედანი', lng: 44.5 },
    ]);
    const [foreign] = namedAt(14.1, square('จัตุรัสเลนิน'));
    expect(foreign?.text).toBe('Lenin Square');
    expect(foreign).not.toHaveProperty('local');
  });

  it('are those of the day', () => {
    expect(planNames([planOf(square())], '1952-03-09')).toEqual([]);
  });

  it('begin with those at which the story plays', () => {
    const house = (key: string, sites: string[]) =>
      feature({ kind: 'building', key, name: { local: key, en: key }, sites });
    const houses = [house('b', []), house('c', ['tbilisi-c'])];
    const texts = namedAt(14.1, square(), ...houses).map(({ text }) => text);
    expect(texts).toEqual(['c', 'Lenin Square', 'b']);
  });
});

describe('names along the ways of a plan', () => {
  const street = (
    properties: Partial<PlanProperties>,
    geometry = line([44.4, 41.5], [44.6, 41.5]),
  ) => feature({ kind: 'street', class: 'avenue', ...properties }, geometry);
  const ways = (...features: Feature<Geometry, PlanProperties>[]) =>
    planWays([planOf(...features)], '1956-03-09');

  it('are in English only where a reader of English cannot read them', () => {
    expect(ways(street({ name: { local: 'Váci út', en: 'Vác Road' } }))[0]?.texts).toEqual([
      'Váci út',
    ]);
    expect(ways(street({ name: { local: 'улица', en: 'Street' } }))[0]?.texts).toEqual([
      'Street · улица',
      'Street',
    ]);
  });

  it('are those of the day: a street that was renamed has one', () => {
    const name = (en: string) => ({ local: en, en });
    const renamed = [
      street({ key: 'old', name: name('Sztálin út'), to: '1956-03-09' }),
      street({ key: 'new', name: name('Andrássy út'), from: '1956-03-09' }),
    ];
    expect(ways(...renamed).map(({ texts }) => texts)).toEqual([['Andrássy út']]);
  });

  it('do not run across an island', () => {
    const river = feature(
      { kind: 'riverName', name: { local: 'Duna', en: 'Danube' } },
      line([44.3, 41.5], [44.4, 41.5], [44.5, 41.5], [44.6, 41.5], [44.7, 41.5]),
    );
    const island = feature(
      { kind: 'island' },
      {
        type: 'Polygon',
        coordinates: [
          [
            [44.45, 41.45],
            [44.55, 41.45],
            [44.55, 41.55],
            [44.45, 41.55],
            [44.45, 41.45],
          ],
        ],
      },
    );
    expect(ways(river, island).map(({ points }) => points.map(([lng]) => lng))).toEqual([
      [44.3, 44.4],
      [44.6, 44.7],
    ]);
  });

  describe('stand', () => {
    /** 1000 pixels a degree in both directions, as if degrees were equal. */
    const view = {
      viewport: { width: 1000, height: 1000, padding: { top: 0, right: 0, bottom: 0, left: 0 } },
      pixelsPerMetre: 1000 / 111_195,
      project: (lng: number, lat: number) => [(lng - 44) * 1000, (42 - lat) * 1000] as const,
    } as unknown as View;
    const size = () => ({ width: 80, height: 12 });
    const seat = (geometry: Geometry, boxes = [{ x: 0, y: 0, width: 1, height: 1 }]) => {
      const [way] = ways(street({ name: { local: 'Way', en: 'Way' } }, geometry));
      const avoid = indexPoints([], { x: 0, y: 0, width: 1000, height: 1000 });
      return way === undefined ? null : seatOnWay(way, size, view, { boxes, avoid })?.seat;
    };

    it('in the middle of a straight way, turned with it and upright', () => {
      expect(seat(line([44.6, 41.5], [44.4, 41.5]))).toMatchObject({
        middle: [500, 500],
        turn: 0,
      });
      expect(seat(line([44.5, 41.3], [44.5, 41.7]))?.turn).toBeCloseTo(-Math.PI / 2);
    });

    it('off what is taken, as near to the middle as that allows', () => {
      const taken = [{ x: 480, y: 490, width: 20, height: 20 }];
      const found = seat(line([44.2, 41.5], [44.8, 41.5]), taken);
      const away = Math.abs((found?.middle[0] ?? 0) - 490);
      expect(away).toBeGreaterThan(50);
      expect(away).toBeLessThan(160);
    });

    it('nowhere on a way that is too short, or that bends too much', () => {
      expect(seat(line([44.48, 41.5], [44.52, 41.5]))).toBeUndefined();
      const zigzag = Array.from({ length: 21 }, (_, index): [number, number] => [
        44.4 + index * 0.01,
        41.5 + (index % 2) * 0.02,
      ]);
      expect(seat(line(...zigzag))).toBeUndefined();
    });
  });
});
