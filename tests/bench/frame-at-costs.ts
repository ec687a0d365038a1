import type { DayNumber, Story } from '../../src/story/story.ts';
import { createTimeline } from '../../src/timeline/create-timeline.ts';
import type { Position } from '../../src/timeline/frame.ts';
import { screenOf } from '../fixtures/screens.ts';
import { smallStory } from '../fixtures/small-story.ts';

const calls = 20_000;

/** In turn, so that a moment in which something else is busy holds up one of all; the quickest counts. */
const rounds = 15;

/** The small story among `count` other events, spread over its years. */
const storyAmong = (count: number): Story => {
  const [first, last] = [-7866, -2983];
  const more = Array.from({ length: count - smallStory.events.length }, (_, index) => {
    const begin = (first + Math.floor((index / count) * (last - first))) as DayNumber;
    const span = { begin, end: (begin + 1 + (index % 30)) as DayNumber };
    return {
      id: `other-${index}`,
      title: 'another event',
      date: { edtf: '', span, precision: 'day', certain: true },
      place: 'moscow',
      otherPlaces: [],
      category: 'power',
      confidence: 'high',
    } as const;
  });
  const events = [...smallStory.events, ...more].sort(
    (a, b) => a.date.span.begin - b.date.span.begin,
  );
  return { ...smallStory, events };
};

/** Microseconds that a call of frameAt takes among so many events each. */
export const frameAtCosts = (counts: readonly number[]): readonly number[] => {
  const timelines = counts.map((count) => createTimeline(storyAmong(count), screenOf(1440, 900)));
  const costs = counts.map(() => Number.POSITIVE_INFINITY);
  let seen = 0;
  for (let round = 0; round < rounds; round += 1) {
    timelines.forEach(({ frameAt }, which) => {
      const begin = performance.now();
      // Here and there in the story, from its opening to beyond its end.
      for (let call = 0; call < calls; call += 1)
        seen += frameAt(((call * 0.137) % 4) as Position).past;
      const each = (1000 * (performance.now() - begin)) / calls;
      costs[which] = Math.min(costs[which] ?? each, each);
    });
  }
  if (!(seen > 0)) throw new Error('no frame had anything in its past');
  return costs;
};
