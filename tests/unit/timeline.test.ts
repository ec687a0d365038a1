import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayNumber, isoDay } from '../../src/story/days.ts';
import type { Story } from '../../src/story/story.ts';
import { createTimeline } from '../../src/timeline/create-timeline.ts';
import { wholeGlobeZoom } from '../../src/timeline/fit-shot.ts';
import type { Frame, Position, Viewport } from '../../src/timeline/frame.ts';
import { restBegins } from '../../src/timeline/phases.ts';
import { cameraStep } from '../fixtures/camera-step.ts';
import { deepFreeze } from '../fixtures/freeze.ts';
import { compiledStory } from '../fixtures/real-story.ts';
import { runs } from '../fixtures/runs.ts';
import { smallStory } from '../fixtures/small-story.ts';

const laptop: Viewport = {
  width: 1440,
  height: 900,
  padding: { top: 68, right: 0, bottom: 0, left: 504 },
};
const phone: Viewport = {
  width: 390,
  height: 844,
  padding: { top: 56, right: 0, bottom: 422, left: 0 },
};
const stories: readonly (readonly [string, Story])[] = [
  ['a small story', smallStory],
  ['the real story', compiledStory()],
];
const viewports = [
  ['laptop', laptop],
  ['phone', phone],
] as const;

const cases = stories.flatMap(([title, story]) =>
  viewports.map(([size, viewport]) => ({ title, size, story: deepFreeze(story), viewport })),
);

const anyPosition = (story: Story) =>
  fc.oneof(
    fc.double({ min: -1, max: story.scenes.length + 1, noNaN: true }),
    fc.integer({ min: -2, max: story.scenes.length + 2 }),
  );

describe.each(cases)('the timeline of $title on a $size', ({ story, viewport }) => {
  const timeline = createTimeline(story, viewport);
  const { frameAt, restOf, sceneAt } = timeline;
  const at = (position: number) => frameAt(position as Position);
  const eventOf = new Map(story.events.map((event) => [event.id, event]));
  const rolesAt = (position: number) => {
    const index = sceneAt(position as Position);
    const scenes = [story.scenes[index], story.scenes[index - 1]];
    return (id: string) =>
      scenes.map((scene) => scene?.events.find((event) => event.id === id)?.as).filter(Boolean);
  };

  it('gives a frame of finite numbers for every number', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), anyPosition(story)), (position) => {
        const { camera, date, past, veil } = at(position);
        for (const value of [...Object.values(camera), date, past, veil]) {
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });

  it('gives the same frame whatever was asked before', () => {
    fc.assert(
      fc.property(fc.array(anyPosition(story), { minLength: 1, maxLength: 8 }), (positions) => {
        const fresh = createTimeline(story, viewport);
        const forwards = positions.map((position) => fresh.frameAt(position as Position));
        const backwards = [...positions].reverse().map(at).reverse();
        expect(backwards).toEqual(forwards);
      }),
      { numRuns: runs(25) },
    );
  });

  it('moves the camera by a small part of the view for a small step, also at the joints', () => {
    const step = 1e-4;
    const near = fc
      .tuple(
        fc.integer({ min: 0, max: story.scenes.length }),
        fc.double({ min: -1e-3, max: 1e-3, noNaN: true }),
      )
      .map(([joint, offset]) => joint + offset);
    fc.assert(
      fc.property(fc.oneof(anyPosition(story), near), (position) => {
        const [a, b] = [at(position), at(position + step)];
        // A cut happens in the dark.
        fc.pre(Math.max(a.veil, b.veil) < 0.99);
        const moved = cameraStep(a.camera, b.camera, viewport);
        expect(moved.view).toBeLessThan(0.02);
        expect(moved.zoom).toBeLessThan(0.02);
        expect(moved.turn).toBeLessThan(0.1);
      }),
      { numRuns: runs(500) },
    );
  });

  it('lets nothing pop: what is on the map, the veil and the clock change little in a small step', () => {
    const shares = (frame: Frame): Map<string, number> => {
      const found = new Map<string, number>([['veil', frame.veil]]);
      const add = (key: string, share: number) =>
        found.set(key, Math.max(share, found.get(key) ?? 0));
      for (const { id, presence } of frame.events) add(`event ${id}`, presence);
      for (const { id, presence, progress } of frame.routes)
        add(`route ${id}`, presence * progress);
      for (const { place, presence } of frame.labels) add(`label ${place}`, presence);
      for (const { place, presence } of frame.lights) add(`light ${place}`, presence);
      return found;
    };
    fc.assert(
      fc.property(anyPosition(story), (position) => {
        const [a, b] = [shares(at(position)), shares(at(position + 1e-4))];
        for (const key of new Set([...a.keys(), ...b.keys()])) {
          expect(Math.abs((a.get(key) ?? 0) - (b.get(key) ?? 0)), key).toBeLessThan(0.02);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test.each(story.scenes.map(({ id }) => id))(
    '%s rests with every event now and every route drawn',
    (id) => {
      const scene = story.scenes.find((known) => known.id === id);
      const frame = at(restOf(id));
      expect(frame.scene).toBe(id);
      expect(frame.events.map((event) => event.id).sort()).toEqual(
        scene?.events.map((event) => event.id).sort(),
      );
      expect(frame.events.every(({ phase, presence }) => phase === 'now' && presence === 1)).toBe(
        true,
      );
      expect(frame.routes.map(({ id: route, progress }) => [route, progress])).toEqual(
        scene?.routes.map(({ id: route, to }) => [route, to]),
      );
      expect(frame.lights).toEqual(frame.emphasis.map((place) => ({ place, presence: 1 })));
      expect(frame.veil).toBe(0);
    },
  );

  it('keeps one picture while a scene rests', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: story.scenes.length - 1 }),
        fc.double({ min: restBegins, max: 0.9999, noNaN: true }),
        (scene, rest) => {
          expect(at(scene + rest)).toEqual(at(scene + restBegins));
        },
      ),
    );
  });

  it('draws no event before its date, unless it is told as background or outlook', () => {
    fc.assert(
      fc.property(anyPosition(story), (position) => {
        const frame = at(position);
        const roles = rolesAt(position);
        for (const { id, presence } of frame.events) {
          if (presence <= 0 || !roles(id).every((role) => role === 'now')) continue;
          expect(frame.date).toBeGreaterThanOrEqual(eventOf.get(id)?.date.span.begin ?? 0);
        }
        const begun = story.events.filter(({ date }) => date.span.begin <= frame.date);
        expect(frame.past).toBe(begun.length);
      }),
      { numRuns: runs(400) },
    );
  });

  it('keeps the epoch within the days whose ground is known', () => {
    fc.assert(
      fc.property(anyPosition(story), (position) => {
        const { epoch } = at(position);
        expect(epoch >= '1953-03-05' && epoch <= '1957-12-31').toBe(true);
      }),
    );
  });

  it('turns the clock back in sight, day after day and never forwards', () => {
    for (let index = 1; index < story.scenes.length; index++) {
      const play = timeline.ways[index]?.playBegins ?? 0;
      if (at(index).date - at(index + play).date < 60) continue;
      expect(play).toBeGreaterThan(0.32);
      const days = Array.from({ length: 21 }, (_, step) => at(index + (play * step) / 20).date);
      expect([...days].sort((a, b) => b - a)).toEqual(days);
      expect(new Set(days).size).toBeGreaterThan(10);
    }
  });

  it('never shows more than the whole globe', () => {
    fc.assert(
      fc.property(anyPosition(story), (position) => {
        const { zoom, lat } = at(position).camera;
        expect(zoom).toBeGreaterThanOrEqual(wholeGlobeZoom(viewport, lat) - 1e-9);
      }),
    );
  });
});

describe('the timeline', () => {
  const timeline = createTimeline(smallStory, laptop);
  const playOf = (index: number) => index + (timeline.ways[index]?.playBegins ?? Number.NaN);

  it('runs the clock back for a flashback', () => {
    const days = [2.9, 3, 3.2, 3.25, playOf(3)].map((position) =>
      isoDay(timeline.frameAt(position as Position).date),
    );
    expect(days[0]).toBe('1956-10-24');
    expect(days.at(-1)).toBe('1953-03-06');
    expect([...days].sort().reverse()).toEqual(days);
  });

  it('cuts behind a veil', () => {
    const middle = 1 + playOf(2) / 2;
    expect(timeline.frameAt(middle as Position).veil).toBeCloseTo(1);
    expect(timeline.frameAt(2 as Position).veil).toBeCloseTo(0);
    expect(timeline.frameAt(playOf(2) as Position).veil).toBeCloseTo(0);
  });

  it('stands still on both sides of a cut', () => {
    const cameraAt = (position: number) => timeline.frameAt(position as Position).camera;
    const middle = 1 + playOf(2) / 2;
    expect(cameraAt(middle - 1e-6)).toEqual(cameraAt(1.95));
    expect(cameraAt(middle + 1e-6)).toEqual(cameraAt(2.95));
  });

  it('carries a route on from one scene to the next', () => {
    const progress = [1.9, 2, 2.2, playOf(2), 2.9].map(
      (position) =>
        timeline.frameAt(position as Position).routes.find(({ id }) => id === 'flight')?.progress,
    );
    expect(progress).toEqual([0.5, 0.5, 0.5, 0.5, 1]);
  });

  it('rests close on places at both sides of the antimeridian', () => {
    const { camera } = timeline.frameAt(2.9 as Position);
    expect(Math.abs(camera.lng)).toBeGreaterThan(130);
    expect(camera.zoom).toBeGreaterThan(2);
  });

  it('names an unknown scene and the ones it has', () => {
    expect(() => timeline.restOf('s9')).toThrow('no scene "s9"; its scenes run from s1 to s4');
  });

  it('refuses a story without scenes', () => {
    expect(() => createTimeline({ ...smallStory, scenes: [] }, laptop)).toThrow(
      'at least one scene',
    );
  });

  it('makes the atlas’s frame from a day and a camera', () => {
    const camera = { lng: 20, lat: 50, zoom: 4, bearing: 0, pitch: 0 };
    const on = (day: string, hidden: readonly 'power'[] = []) =>
      timeline.frameOn(dayNumber(day), camera, { hidden });
    expect(on('1953-03-08').events.map(({ id }) => id)).toEqual(['mourning']);
    expect(on('1953-03-08').past).toBe(3);
    expect(on('1953-03-08', ['power']).events).toEqual([]);
    expect(on('1953-03-08')).toMatchObject({ scene: null, camera, epoch: '1953-03-08' });
  });
});
