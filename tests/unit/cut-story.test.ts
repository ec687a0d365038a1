import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutStory, nearestKept } from '../../src/story/cut-story.ts';
import type { Story } from '../../src/story/story.ts';
import { createTimeline } from '../../src/timeline/create-timeline.ts';
import type { Position } from '../../src/timeline/frame.ts';
import { restBegins } from '../../src/timeline/phases.ts';
import { deepFreeze } from '../fixtures/freeze.ts';
import { compiledStory } from '../fixtures/real-story.ts';
import { runs } from '../fixtures/runs.ts';
import { screenOf } from '../fixtures/screens.ts';
import { smallStory } from '../fixtures/small-story.ts';

const real = deepFreeze(compiledStory());
const laptop = screenOf(1440, 900);

const idsOf = ({ scenes }: Story) => scenes.map(({ id }) => id);

const someScenes = (story: Story) =>
  fc.shuffledSubarray(idsOf(story), { minLength: 1, maxLength: story.scenes.length });

const rest = (index: number) => (index + restBegins) as Position;

describe.each([
  ['the small story', deepFreeze(smallStory)],
  ['the real story', real],
])('a cut of %s', (_, story) => {
  const whole = createTimeline(story, laptop);

  it('keeps the scenes named, in story order, and all that is not a scene', () => {
    fc.assert(
      fc.property(someScenes(story), (ids) => {
        const cut = cutStory(story, ids);
        expect(idsOf(cut)).toEqual(idsOf(story).filter((id) => ids.includes(id)));
        expect(cut.events).toBe(story.events);
        expect(cut.places).toBe(story.places);
        cut.scenes.forEach(({ chapter }, index) => {
          const { begin, end } = cut.chapters[chapter] ?? { begin: -1, end: -1 };
          expect(begin <= index && index < end).toBe(true);
        });
        expect(cut.chapters.at(-1)?.end).toBe(cut.scenes.length);
      }),
      { numRuns: runs(50) },
    );
  });

  it('rests on the same pictures as the whole', () => {
    fc.assert(
      fc.property(someScenes(story), (ids) => {
        const cut = cutStory(story, ids);
        const timeline = createTimeline(cut, laptop);
        cut.scenes.forEach(({ id }, index) => {
          expect(timeline.frameAt(rest(index))).toEqual(whole.frameAt(whole.restOf(id)));
        });
      }),
      { numRuns: runs(5) },
    );
  });

  it('shows nothing of a scene that is left out', () => {
    fc.assert(
      fc.property(someScenes(story), fc.double({ min: 0, max: 1, noNaN: true }), (ids, share) => {
        const cut = cutStory(story, ids);
        const frame = createTimeline(cut, laptop).frameAt((share * cut.scenes.length) as Position);
        const told = new Set(cut.scenes.flatMap(({ events }) => events.map(({ id }) => id)));
        const drawn = new Set(cut.scenes.flatMap(({ routes }) => routes.map(({ id }) => id)));
        expect(frame.events.filter(({ id }) => !told.has(id))).toEqual([]);
        expect(frame.routes.filter(({ id }) => !drawn.has(id))).toEqual([]);
      }),
      { numRuns: runs(25) },
    );
  });

  it('leads from a scene to itself, else to the nearest before, else to the first', () => {
    fc.assert(
      fc.property(someScenes(story), fc.constantFrom(...idsOf(story)), (ids, scene) => {
        const order = idsOf(story);
        const found = order.indexOf(nearestKept(story, ids, scene) ?? '');
        const places = ids.map((id) => order.indexOf(id));
        const before = places.filter((place) => place <= order.indexOf(scene));
        expect(found).toBe(before.length > 0 ? Math.max(...before) : Math.min(...places));
      }),
      { numRuns: runs(100) },
    );
  });
});

it('draws a movement from its beginning where the scene that began it is left out', () => {
  const index = real.scenes.findIndex(({ routes }) => routes.some(({ from }) => from > 0));
  const [before, goesOn] = real.scenes.slice(index - 1, index + 1);
  if (before === undefined || goesOn === undefined) throw new Error('no movement is taken up');
  const fromOf = (story: Story) => story.scenes.at(-1)?.routes.map(({ from }) => from);
  expect(fromOf(cutStory(real, [before.id, goesOn.id]))).toEqual(
    goesOn.routes.map(({ from }) => from),
  );
  expect(fromOf(cutStory(real, ['s01', goesOn.id]))).toEqual(goesOn.routes.map(() => 0));
});

it('refuses scenes that the story does not have, and a cut of none', () => {
  expect(() => cutStory(real, ['s01', 's99'])).toThrow('no scene "s99"');
  expect(() => cutStory(real, [])).toThrow('at least one scene');
});
