import { describe, expect, it } from 'vitest';
import { litAreasOf } from '../../src/drawing/lit-areas.ts';
import { lightOn, lightsOf } from '../../src/drawing/state-lights.ts';
import type { World } from '../../src/ground/ground.ts';
import type { Place, PlaceKind, Scene } from '../../src/story/story.ts';
import { deepFreeze } from '../fixtures/freeze.ts';
import { smallStory } from '../fixtures/small-story.ts';

const box = (west: number, south: number, east: number, north: number) => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];

type Piece = { id: string; rank: string; arc: number; from?: string; to?: string };

/** A union four degrees wide with a large republic and a small one, and beside it a state with an enclave. */
const pieces: readonly Piece[] = [
  { id: 'UNION', rank: 'state', arc: 0 },
  { id: 'LARGE', rank: 'republic', arc: 1 },
  { id: 'SMALL', rank: 'republic', arc: 2 },
  { id: 'STATE', rank: 'state', arc: 3, to: '1955-05-15' },
  { id: 'STATE', rank: 'state', arc: 3, from: '1955-05-15' },
  { id: 'SECTOR', rank: 'dependency', arc: 4 },
  { id: 'ZONE', rank: 'zone', arc: 3 },
];

const world = deepFreeze({
  type: 'Topology',
  arcs: [box(0, 0, 4, 4), box(0, 0, 3, 4), box(3, 0, 4, 4), box(4, 0, 8, 4), box(7, 3, 8, 4)],
  objects: {
    areas: {
      type: 'GeometryCollection',
      geometries: pieces.map(({ arc, ...properties }, id) => ({
        type: 'Polygon',
        id,
        arcs: properties.id === 'STATE' ? [[arc], [4]] : [[arc]],
        properties: { camp: 'socialist', hatched: false, ...properties },
      })),
    },
  },
}) as unknown as World;

const place = (
  id: string,
  kind: PlaceKind,
  lng: number,
  lat: number,
  parent: string | null = null,
): Place => ({ id, kind, lng, lat, precision: 0, parent, names: [] });

const [scene] = smallStory.scenes as [Scene];
const [shot] = scene.shots;

/** What a place lights up, by the westernmost and easternmost points of each piece. */
const litBy = (...places: Place[]) =>
  litAreasOf(world, {
    places: Object.fromEntries(places.map((one) => [one.id, one])),
    scenes: [{ ...scene, shots: [{ ...shot, places: places.map(({ id }) => id) }] }],
  }).map(({ rings, places: names, from, to }) => {
    const across = (rings[0] ?? []).map(([lng = 0]) => lng);
    return [Math.min(...across), Math.max(...across), names.join(' '), from, to];
  });

describe('litAreasOf', () => {
  it('lights a small republic by itself, and the whole union for its largest', () => {
    expect(litBy(place('town', 'city', 3.5, 1))).toEqual([[3, 4, 'town', undefined, undefined]]);
    expect(litBy(place('capital', 'city', 1, 1))).toEqual([
      [0, 4, 'capital', undefined, undefined],
    ]);
  });

  it('gives each time of a state its own area, and one area all its places', () => {
    expect(litBy(place('a', 'city', 5, 1), place('b', 'site', 6, 1))).toEqual([
      [4, 8, 'a b', undefined, '1955-05-15'],
      [4, 8, 'a b', '1955-05-15', undefined],
    ]);
  });

  it('lights with a dependency the country that it is counted to', () => {
    const country = place('country', 'country', 5, 1);
    const sector = place('sector', 'city', 7.5, 3.5, 'country');
    expect(litBy(sector)).toEqual([[7, 8, 'sector', undefined, undefined]]);
    expect(litBy(country, sector)).toContainEqual([7, 8, 'sector', undefined, undefined]);
    expect(litBy(country, sector)).toContainEqual([
      4,
      8,
      'country sector',
      '1955-05-15',
      undefined,
    ]);
  });

  it('lights the country of a place that the simplified ground puts across the border', () => {
    const country = place('country', 'country', 1, 1);
    const beyond = place('beyond', 'city', 4.01, 1, 'country');
    expect(litBy(country, beyond)).toEqual([[0, 4, 'country beyond', undefined, undefined]]);
  });

  it('lights nothing at sea, nor for a region, which has no state of its own', () => {
    expect(litBy(place('ship', 'site', 20, 1), place('plains', 'region', 1, 1))).toEqual([]);
  });
});

describe('lightOn', () => {
  it('adds up the lights of the places of one state, to no more than all of it', () => {
    const lights = [
      { place: 'warsaw', presence: 0.7 },
      { place: 'poznan', presence: 0.25 },
      { place: 'budapest', presence: 1 },
    ];
    expect(lightOn(['warsaw', 'poznan', 'lodz'], lights)).toBeCloseTo(0.95, 9);
    expect(lightOn(['warsaw', 'budapest'], lights)).toBe(1);
    expect(lightOn(['gdansk'], lights)).toBe(0);
  });
});

describe('lightsOf', () => {
  it('leaves out what can no longer be seen', () => {
    const lights = [
      { place: 'moscow', presence: 0.25 },
      { place: 'kiev', presence: 0.01 },
    ];
    expect(lightsOf({ lights })).toEqual([{ place: 'moscow', presence: 0.25 }]);
  });
});
