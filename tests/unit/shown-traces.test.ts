import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createShownTraces, mostTraces } from '../../src/drawing/shown-traces.ts';
import { type Category, categories, type StoryEvent } from '../../src/story/story.ts';
import { smallStory } from '../fixtures/small-story.ts';

const [model] = smallStory.events;

const storyOf = (kinds: readonly (readonly [place: string, category: Category])[]) => ({
  places: smallStory.places,
  events: kinds.map(([place, category]) => ({ ...model, place, category }) as StoryEvent),
});

const kinds = fc.array(
  fc.tuple(fc.constantFrom(...Object.keys(smallStory.places)), fc.constantFrom(...categories)),
  { maxLength: 80 },
);

describe('createShownTraces', () => {
  it('draws what has begun and is not hidden, and leaves out only what lies under enough others', () => {
    fc.assert(
      fc.property(
        kinds,
        fc.nat(90),
        fc.subarray([...categories]),
        fc.nat(90),
        (made, past, hidden, other) => {
          const story = storyOf(made);
          const shownOn = createShownTraces(story);
          shownOn({ past: other, hidden: [] });
          const shown = shownOn({ past, hidden });
          expect(shown).toEqual([...shown].sort((a, b) => a - b));
          const wanted = [...story.events.keys()].filter((id) => {
            const event = story.events[id];
            return id < past && event !== undefined && !hidden.includes(event.category);
          });
          for (const id of shown) expect(wanted).toContain(id);
          for (const id of wanted) {
            const above = shown.filter(
              (one) => one > id && story.events[one]?.place === story.events[id]?.place,
            );
            expect(above.length === mostTraces).toBe(!shown.includes(id));
          }
        },
      ),
    );
  });

  it('draws no more of a thousand events at one place', () => {
    const place = Object.keys(smallStory.places)[0] ?? '';
    const shownOn = createShownTraces(
      storyOf(Array.from({ length: 1000 }, () => [place, 'power'])),
    );
    expect(shownOn({ past: 500, hidden: [] })).toEqual([494, 495, 496, 497, 498, 499]);
    expect(shownOn({ past: 500, hidden: ['power'] })).toEqual([]);
  });
});
