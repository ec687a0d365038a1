import { describe, expect, it } from 'vitest';
import type { Territories } from '../../src/ground/ground.ts';
import { createEpochs } from '../../src/map/epochs.ts';
import { territoryNames } from '../../src/map/ground-names.ts';
import { createParts } from '../../src/map/load-parts.ts';
import { readNamedPlaces, waterNames } from '../../src/map/named-places.ts';
import { waterFeatures } from '../../src/map/water-features.ts';
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

describe('names of waters', () => {
  const sea = (rank: number, text: string) => ({
    id: text,
    kind: 'sea',
    rank,
    lng: 30,
    lat: 43,
    names: [{ text, language: 'en' }],
  });

  it('are those of seas and rivers, the greater first', () => {
    const places = readNamedPlaces([sea(2, 'Azov'), sea(1, 'Black Sea'), { kind: 'city' }]);
    expect(waterNames(places, '1955-01-01', 'de').map(({ text }) => text)).toEqual([
      'Black Sea',
      'Azov',
    ]);
  });

  it('are refused where the file is damaged', () => {
    expect(() => readNamedPlaces({})).toThrow('not a list');
    expect(() => readNamedPlaces([{ kind: 'sea', id: 'x' }])).toThrow('damaged');
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
