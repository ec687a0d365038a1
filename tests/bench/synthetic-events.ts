import type { Plugin } from 'vite';
import type { PackedStory } from '../../src/story/pack-story.ts';
import type { StoryEvent } from '../../src/story/story.ts';

const words = ['Strike', 'Treaty', 'Plenum', 'Return', 'Congress', 'Amnesty', 'March', 'Letter'];

/** Other events than the story's, at its places, spread over its years; each lasts a day. */
const othersOf = ({ events }: PackedStory, count: number): StoryEvent[] => {
  const [first, last] = [events[0], events.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [begin, end] = [first.date.span.begin, last.date.span.begin];
  return Array.from({ length: count }, (_, index) => {
    const day = (begin + Math.floor((index / count) * (end - begin))) as typeof begin;
    const model = events[index % events.length] ?? first;
    return {
      ...model,
      id: `other-${index}` as StoryEvent['id'],
      title: `${words[index % words.length]} number ${index}`,
      date: {
        ...model.date,
        precision: 'day',
        span: { begin: day, end: (day + 1) as typeof begin },
      },
    };
  });
};

/** Builds the story among so many events. */
export const syntheticEvents = (count: number): Plugin => ({
  name: 'thaw-synthetic-events',
  transform: (code, id) => {
    const literal = /^export const story = JSON\.parse\((.*)\);$/s.exec(code)?.[1];
    if (id !== '\0virtual:thaw/story' || literal === undefined) return null;
    const story: PackedStory = JSON.parse(JSON.parse(literal));
    const events = [...story.events, ...othersOf(story, count - story.events.length)];
    events.sort((a, b) => a.date.span.begin - b.date.span.begin);
    return `export const story = JSON.parse(${JSON.stringify(JSON.stringify({ ...story, events }))});`;
  },
});
