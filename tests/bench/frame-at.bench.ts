import { bench, describe } from 'vitest';
import type { DayNumber, Story } from '../../src/story/story.ts';
import { createTimeline } from '../../src/timeline/create-timeline.ts';
import type { Position } from '../../src/timeline/frame.ts';
import { smallStory } from '../fixtures/small-story.ts';

const viewport = {
  width: 1440,
  height: 900,
  padding: { top: 68, right: 0, bottom: 0, left: 504 },
};

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

describe('frameAt costs the same however many events there are', () => {
  for (const count of [100, 10_000, 100_000]) {
    const { frameAt } = createTimeline(storyAmong(count), viewport);
    let step = 0;
    bench(`${count} events`, () => {
      step = (step + 0.0137) % 4;
      frameAt(step as Position);
    });
  }
});
