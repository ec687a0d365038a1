import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createGroundNaming } from '../../src/drawing/ground-naming.ts';
import { onceAPhase } from '../../src/drawing/once-a-phase.ts';
import { inForceOn } from '../../src/ground/in-force.ts';
import type { Plan } from '../../src/ground/plan.ts';
import { dayNumber, isoDay } from '../../src/story/days.ts';
import type { DayNumber } from '../../src/story/story.ts';

const day = fc.integer({ min: -6200, max: -6150 }).map((number) => isoDay(number as DayNumber));
const span = fc.record({ from: day, to: day }, { requiredKeys: [] });

describe('onceAPhase', () => {
  it('gives on every day what is true of that day', () => {
    fc.assert(
      fc.property(fc.array(span), fc.array(day), (spans, days) => {
        const inForce = (on: string) => spans.filter(inForceOn(dayNumber(on)));
        const once = onceAPhase(spans, inForce);
        for (const one of days) expect(once(one)).toEqual(inForce(one));
      }),
    );
  });

  it('works out anew only what has changed', () => {
    const workOut = vi.fn((on: string) => on);
    const once = onceAPhase([{ from: '1955-05-14' }, { to: '1956-03-09' }], workOut);
    const days = ['1955-05-14', '1955-05-13', '1956-03-08', '1956-03-09', '1957-01-01'];
    expect(days.map(once)).toEqual([
      '1955-05-14',
      '1955-05-13',
      '1955-05-14',
      '1956-03-09',
      '1956-03-09',
    ]);
    expect(workOut).toHaveBeenCalledTimes(3);
  });
});

describe('createGroundNaming', () => {
  const plan: Plan = {
    type: 'FeatureCollection',
    city: 'tbilisi',
    bounds: [44, 41, 45, 42],
    features: [
      {
        type: 'Feature',
        properties: { kind: 'square', key: 'a', name: { local: 'Lenin', en: 'Lenin Square' } },
        geometry: { type: 'Point', coordinates: [44.5, 41.5] },
      },
      {
        type: 'Feature',
        properties: { kind: 'street', key: 'b', name: { local: 'Rustaveli', en: 'Rustaveli' } },
        geometry: {
          type: 'MultiLineString',
          coordinates: [
            [
              [44.4, 41.5],
              [44.6, 41.5],
            ],
          ],
        },
      },
    ],
  };
  const vienna = {
    id: 'vienna',
    kind: 'city' as const,
    rank: 1,
    lng: 16.4,
    lat: 48.2,
    names: [{ text: 'Vienna', language: 'en' }],
  };
  const over = (lng: number, lat: number, zoom: number) => ({
    lng,
    lat,
    zoom,
    bearing: 0,
    pitch: 0,
  });
  const ground = { territories: () => null, named: () => [vienna], plans: () => [plan] };

  it('names what a plan shows only where the camera is near it', () => {
    const naming = createGroundNaming('en');
    const at = (lng: number, lat: number, zoom: number) => {
      const { points, ways } = naming(ground, '1956-03-09', over(lng, lat, zoom));
      return [...points, ...ways].map((name) => ('text' in name ? name.text : name.texts[0]));
    };
    expect(at(44.5, 41.5, 12)).toEqual(['Vienna', 'Lenin Square', 'Lenin Square', 'Rustaveli']);
    expect(at(44.5, 41.5, 5)).toEqual(['Vienna']);
    expect(at(30, 41.5, 12)).toEqual(['Vienna']);
  });

  it('names at once what has been loaded since', () => {
    const naming = createGroundNaming('en');
    const camera = over(44.5, 41.5, 12);
    const empty = { territories: () => null, named: () => [], plans: () => [] };
    expect(naming(empty, '1956-03-09', camera)).toMatchObject({ points: [], ways: [] });
    const { points, ways } = naming(ground, '1956-03-09', camera);
    expect(points.map(({ text }) => text)).toContain('Lenin Square');
    expect(ways).toHaveLength(1);
    const state = { names: { en: 'Georgia' }, camp: 'socialist', labelPoint: [44, 42], area: 9 };
    const territories = { GEO: [state] } as never;
    const { points: more } = naming(
      { ...ground, territories: () => territories },
      '1956-03-09',
      camera,
    );
    expect(more.map(({ text }) => text)).toEqual([
      'Georgia',
      'Vienna',
      'Lenin Square',
      'Lenin Square',
    ]);
  });
});
