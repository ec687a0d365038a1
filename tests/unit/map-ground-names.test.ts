import { describe, expect, it } from 'vitest';
import { createEpochs } from '../../src/drawing/epochs.ts';
import { territoryNames } from '../../src/drawing/ground-names.ts';
import { placeNames, readNamedPlaces } from '../../src/drawing/named-places.ts';
import { waterFeatures } from '../../src/drawing/water-features.ts';
import type { Territories } from '../../src/ground/ground.ts';
import { createParts } from '../../src/loading/load-parts.ts';
import { frame } from '../fixtures/map-frames.ts';

const phase = {
  status: 'sovereign',
  camp: 'neutral',
  confidence: 'high',
  source: 'a test',
} as const;

const territories: Territories = {
  EGY: [
    { ...phase, to: '1953-06-18', names: { en: 'Kingdom' }, labelPoint: [30, 26], area: 1e6 },
    { ...phase, from: '1953-06-18', names: { en: 'Republic' }, labelPoint: [30, 26], area: 1e6 },
  ],
  GEO: [
    { ...phase, parent: ['SUN'], names: { en: 'Georgian SSR' }, labelPoint: [43, 42], area: 7e6 },
  ],
};

describe('names of the ground', () => {
  it('are those of the day, states before republics', () => {
    const on = (day: string) => territoryNames(territories, day, 'en').map(({ text }) => text);
    expect(on('1953-06-17')).toEqual(['Kingdom', 'Georgian SSR']);
    expect(on('1953-06-18')).toEqual(['Republic', 'Georgian SSR']);
  });
});

describe('names of places', () => {
  const place = (kind: string, rank: number, text: string) => ({
    id: text,
    kind,
    rank,
    lng: 30,
    lat: 43,
    names: [{ text, language: 'en' }],
  });

  it('come by their rank, towns before waters, and nothing of another kind', () => {
    const places = readNamedPlaces([
      place('sea', 2, 'Azov'),
      place('sea', 1, 'Black Sea'),
      place('city', 2, 'Varna'),
      { kind: 'hotel' },
    ]);
    expect(placeNames(places, '1955-01-01', 'de').map(({ text }) => text)).toEqual([
      'Black Sea',
      'Varna',
      'Azov',
    ]);
  });

  it('are in the language of the reader where it is known, else in English', () => {
    const names = [
      { text: 'Vienna', language: 'en' },
      { text: 'Bécs', language: 'hu' },
    ];
    const [vienna] = readNamedPlaces([{ ...place('city', 2, 'vienna'), names }]);
    const nameIn = (language: string) =>
      placeNames(vienna === undefined ? [] : [vienna], '1955-01-01', language)[0]?.text;
    expect(['hu', 'en', 'ka'].map(nameIn)).toEqual(['Bécs', 'Vienna', 'Vienna']);
  });

  it('are refused where the file is damaged', () => {
    expect(() => readNamedPlaces({})).toThrow('not a list');
    expect(() => readNamedPlaces([{ kind: 'sea', id: 'x' }])).toThrow('damaged');
    expect(() => readNamedPlaces([{ ...place('river', 1, 'Don'), line: [1] }])).toThrow('damaged');
  });
});

describe('waterFeatures', () => {
  it('refuses what is no water', () => {
    expect(() => waterFeatures({ type: 'Topology', objects: {}, arcs: [] })).toThrow(TypeError);
  });
});

describe('createEpochs', () => {
  const times = [{}, { to: '1955-05-15' }, { from: '1955-05-15', to: '1956-01-01' }];

  it('tells what begins and ends on the way, in both directions', () => {
    const { between } = createEpochs(times);
    expect(between(null, '1955-05-15')).toEqual({ begins: [2], ends: [] });
    expect(between('1955-05-14', '1955-05-15')).toEqual({ begins: [2], ends: [1] });
    expect(between('1955-05-15', '1955-05-14')).toEqual({ begins: [1], ends: [2] });
    expect(between('1955-05-14', '1957-01-01')).toEqual({ begins: [], ends: [1] });
    expect(between('1957-01-01', '1957-02-01')).toEqual({ begins: [], ends: [] });
  });

  it('reads the day back from what is in force', () => {
    const { dayOf } = createEpochs(times);
    expect(dayOf((index) => index === 2, '1955-08-01')).toBe('1955-08-01');
    expect(dayOf((index) => index === 2, '1957-08-01')).toBe('1955-05-15');
    expect(dayOf(() => true, '1955-08-01')).toBeNull();
  });
});

describe('createParts', () => {
  it('loads what a camera wants once, awaits what it needs, and tells what is lost', async () => {
    const told: string[] = [];
    const lost: string[] = [];
    const part = (name: string, isNeeded: boolean, load: () => Promise<void>) => ({
      name,
      isPassedBy: false,
      isWanted: () => true,
      isNeeded: () => isNeeded,
      load: () => {
        told.push(name);
        return load();
      },
    });
    let settle: () => void = () => undefined;
    const settled = new Promise<void>((resolve) => {
      settle = resolve;
    });
    const parts = createParts(
      [
        part('needed', true, () => settled),
        part('ahead', false, () => Promise.reject(new Error('no'))),
      ],
      () => told.push('change'),
      ({ name }) => lost.push(name),
      () => undefined,
    );
    parts.want(frame.camera);
    parts.want(frame.camera);
    expect(parts.isAwaited(frame.camera)).toBe(true);
    settle();
    await expect.poll(() => parts.isAwaited(frame.camera)).toBe(false);
    expect(told.filter((name) => name !== 'change')).toEqual(['needed', 'ahead']);
    expect(lost).toEqual(['ahead']);
  });
});
