import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, differenceOf } from '../../src/drawing/difference.ts';
import type { TracesWanted } from '../../src/drawing/shown-traces.ts';
import type { Frame } from '../../src/timeline/frame.ts';
import { deepFreeze } from '../fixtures/freeze.ts';
import { frame, frames } from '../fixtures/map-frames.ts';

const kinds = (changes: readonly Change[]) => changes.map(({ kind }) => kind);

type Stage = {
  traces: TracesWanted | null;
  veil: number;
  camera: Frame['camera'] | null;
  epoch: string | null;
  lights: unknown;
};

/** What a stage looks like after some changes. */
const carryOut = (stage: Stage, changes: readonly Change[]): void => {
  for (const change of changes) {
    if (change.kind === 'camera') stage.camera = change.camera;
    if (change.kind === 'epoch') {
      expect(change.from).toBe(stage.epoch);
      stage.epoch = change.to;
    }
    if (change.kind === 'light') {
      expect(change.from).toEqual(stage.lights);
      stage.lights = change.to;
    }
    if (change.kind === 'veil') stage.veil = change.veil;
    if (change.kind !== 'traces') continue;
    expect(change.from).toEqual(stage.traces);
    stage.traces = change.to;
  }
};

const emptyStage = (): Stage => ({
  traces: null,
  veil: 0,
  camera: null,
  epoch: null,
  lights: [],
});

describe('differenceOf', () => {
  it('says all that is to be drawn on an empty stage', () => {
    expect(differenceOf(null, deepFreeze({ ...frame, hidden: ['power'], veil: 0.5 }))).toEqual([
      { kind: 'camera', camera: frame.camera },
      { kind: 'epoch', from: null, to: frame.epoch },
      { kind: 'traces', from: null, to: { past: 2, hidden: ['power'] } },
      { kind: 'light', from: [], to: [{ place: 'moscow', presence: 1 }] },
      { kind: 'veil', veil: 0.5 },
      { kind: 'overlay' },
    ]);
  });

  it('is empty between Frames of equal value', () => {
    fc.assert(
      fc.property(frames, (one) => {
        expect(differenceOf(one, structuredClone(one))).toEqual([]);
      }),
    );
  });

  it.each([
    ['the camera', { camera: { ...frame.camera, zoom: 5 } }, ['camera', 'overlay']],
    ['an event begins', { past: 3 }, ['traces']],
    ['an event is taken back', { past: 1 }, ['traces']],
    ['a category is hidden', { hidden: ['power'] }, ['traces', 'overlay']],
    ['an event arrives', { events: [] }, ['overlay']],
    ['a route grows', { routes: [{ id: 'flight', progress: 0.6, presence: 1 }] }, ['overlay']],
    ['a name comes', { labels: [{ place: 'moscow', presence: 0.5 }] }, ['overlay']],
    ['borders and names change with the day', { epoch: '1953-03-07' }, ['epoch', 'overlay']],
    ['the emphasis moves', { emphasis: [] }, ['overlay']],
    ['a light goes', { lights: [{ place: 'moscow', presence: 0.5 }] }, ['light']],
    [
      'a light goes by less than can be seen',
      { lights: [{ place: 'moscow', presence: 0.99 }] },
      [],
    ],
    ['the picture darkens', { veil: 0.1 }, ['veil']],
  ] satisfies [string, Partial<Frame>, Change['kind'][]][])(
    'names only what changes: %s',
    (_, change, expected) => {
      expect(kinds(differenceOf(frame, { ...frame, ...change }))).toEqual(expected);
    },
  );

  it('leads any stage to the same state as drawing from nothing', () => {
    fc.assert(
      fc.property(fc.array(frames, { minLength: 1, maxLength: 6 }), (path) => {
        const travelled = emptyStage();
        let before: Frame | null = null;
        for (const next of path) {
          carryOut(travelled, differenceOf(before, next));
          before = next;
        }
        const fresh = emptyStage();
        if (before !== null) carryOut(fresh, differenceOf(null, before));
        expect(travelled).toEqual(fresh);
      }),
    );
  });
});
