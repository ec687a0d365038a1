import { describe, expect, it } from 'vitest';
import { createEpochs } from '../../src/drawing/epochs.ts';
import { createShownTraces, type TracesWanted } from '../../src/drawing/shown-traces.ts';
import type { Light } from '../../src/drawing/state-lights.ts';
import { applyChange, type MapPort } from '../../src/map/apply-change.ts';
import { readCamera, readEpoch, readPast } from '../../src/map/read-map.ts';
import { frame, viewport } from '../fixtures/map-frames.ts';
import { smallStory } from '../fixtures/small-story.ts';

/** Throws when anything is read that MapLibre's map does not promise. */
const guarded = <Port extends object>(port: Port): Port =>
  new Proxy(port, {
    get: (target, name, receiver) => {
      if (!(name in target)) throw new Error(`the map has no public ${String(name)}`);
      return Reflect.get(target, name, receiver);
    },
  });

const recorder = () => {
  const jumps: unknown[] = [];
  const states = new Map<number, Record<string, unknown>>();
  const port = guarded({
    jumpTo: (options: unknown) => jumps.push(options),
    setFeatureState: ({ id }: { id: number }, state: Record<string, unknown>) =>
      states.set(id, { ...states.get(id), ...state }),
    getFeatureState: ({ id }: { id: number }) => states.get(id) ?? {},
  });
  return { jumps, states, map: port as unknown as MapPort & Parameters<typeof readPast>[0] };
};

const { events } = smallStory;
const tracesOn = createShownTraces(smallStory);

describe('applyChange', () => {
  it('moves the camera by one jump, with the card left free', () => {
    const { map, jumps } = recorder();
    applyChange({ kind: 'camera', camera: frame.camera }, map, tracesOn, viewport, []);
    expect(jumps).toEqual([
      { center: [37.6, 55.7], zoom: 4, bearing: 0, pitch: 0, padding: viewport.padding },
    ]);
  });

  it('draws the traces that can be seen, takes the others back, and touches no more than that', () => {
    const { map, states } = recorder();
    const turn = (from: TracesWanted | null, to: TracesWanted) =>
      applyChange({ kind: 'traces', from, to }, map, tracesOn, viewport, []);
    const [two, four] = [
      { past: 2, hidden: [] },
      { past: 4, hidden: [] },
    ];
    turn(null, two);
    expect([...states]).toEqual([
      [0, { drawn: true }],
      [1, { drawn: true }],
    ]);
    expect(readPast(map, tracesOn, two)).toBe(2);
    states.clear();
    turn(two, four);
    expect([...states.keys()]).toEqual([2, 3]);
    turn(four, two);
    expect([...states.values()]).toEqual([{ drawn: false }, { drawn: false }]);
  });

  it('hides and shows the traces of a category and no others', () => {
    const { map, states } = recorder();
    const all = { past: events.length, hidden: [] };
    const turn = (from: TracesWanted | null, to: TracesWanted) =>
      applyChange({ kind: 'traces', from, to }, map, tracesOn, viewport, []);
    turn(null, all);
    states.clear();
    turn(all, { ...all, hidden: ['culture'] });
    expect(states.size).toBe(0);
    const without: TracesWanted = { ...all, hidden: ['power'] };
    turn(all, without);
    expect(states.size).toBe(events.length);
    expect(readPast(map, tracesOn, without)).toBe(events.length);
    turn(without, all);
    expect([...states.values()].every(({ drawn }) => drawn === true)).toBe(true);
  });

  it('reads no number of events where others are drawn than those that have begun', () => {
    const { map } = recorder();
    const [two, three] = [
      { past: 2, hidden: [] },
      { past: 3, hidden: [] },
    ];
    applyChange({ kind: 'traces', from: null, to: two }, map, tracesOn, viewport, []);
    expect(readPast(map, tracesOn, three)).toBeNaN();
    expect(readPast(map, tracesOn, { past: 1, hidden: [] })).toBeNaN();
    expect(readPast(map, tracesOn, { ...two, hidden: ['power'] })).toBeNaN();
  });

  it('puts in force what a day has and takes out what it has not', () => {
    const { map, states } = recorder();
    const epochs = createEpochs([{}, { to: '1955-05-15' }, { from: '1955-05-15' }]);
    const ground = [{ source: 'ground', epochs, places: [] }];
    const turn = (from: string | null, to: string) =>
      applyChange({ kind: 'epoch', from, to }, map, tracesOn, viewport, ground);
    turn(null, '1955-05-14');
    expect([...states]).toEqual([[1, { inForce: true }]]);
    expect(readEpoch(map, ground, '1955-05-14')).toBe('1955-05-14');
    turn('1955-05-14', '1955-05-15');
    expect([...states.values()]).toEqual([{ inForce: false }, { inForce: true }]);
    expect(readEpoch(map, ground, '1955-05-14')).toBe('1955-05-15');
    expect(readEpoch(map, ground, '1956-10-23')).toBe('1956-10-23');
  });

  it('lights up what a place lights up, as much as the place is there, and no more once it has gone', () => {
    const { map, states } = recorder();
    const places = [[], ['moscow', 'kiev'], ['kiev']];
    const ground = [{ source: 'bands', epochs: createEpochs([{}, {}, {}]), places }];
    const light = (from: readonly Light[], to: readonly Light[]) =>
      applyChange({ kind: 'light', from, to }, map, tracesOn, viewport, ground);
    const moscow = { place: 'moscow', presence: 1 };
    light([], [moscow]);
    expect([...states]).toEqual([[1, { light: 1 }]]);
    light([moscow], [moscow, { place: 'kiev', presence: 0.5 }]);
    expect([...states]).toEqual([
      [1, { light: 1 }],
      [2, { light: 0.5 }],
    ]);
    light([moscow, { place: 'kiev', presence: 0.5 }], []);
    expect([...states.values()]).toEqual([{ light: 0 }, { light: 0 }]);
  });

  it('leaves the map alone for what is drawn over it', () => {
    const map = guarded({}) as MapPort;
    expect(() => applyChange({ kind: 'overlay' }, map, tracesOn, viewport, [])).not.toThrow();
    expect(() => applyChange({ kind: 'veil', veil: 1 }, map, tracesOn, viewport, [])).not.toThrow();
  });
});

describe('readCamera', () => {
  it('gives the camera in the terms of a Frame', () => {
    const map = guarded({
      getCenter: () => ({ lng: 1, lat: 2 }),
      getZoom: () => 3,
      getBearing: () => 4,
      getPitch: () => 5,
    }) as unknown as Parameters<typeof readCamera>[0];
    expect(readCamera(map)).toEqual({ lng: 1, lat: 2, zoom: 3, bearing: 4, pitch: 5 });
  });
});
