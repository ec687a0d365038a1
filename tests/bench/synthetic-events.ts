import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
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

/** The built story, as the page fetches it. */
const builtStory = async (): Promise<PackedStory> => {
  const [file] = readdirSync('dist/assets').filter((name) => /^story-.*\.js$/.test(name));
  if (file === undefined) throw new Error('dist/ holds no story: run `npx vite build` first');
  const { story } = await import(pathToFileURL(resolve('dist/assets', file)).href);
  return story;
};

/**
 * From its next load on the page is told the story among so many events; never fewer than the story's own.
 * The answer says whether the page has asked for it.
 */
export const tellAmong = async (page: Page, count: number): Promise<() => boolean> => {
  const story = await builtStory();
  const others = othersOf(story, Math.max(0, count - story.events.length));
  const events = [...story.events, ...others].sort((a, b) => a.date.span.begin - b.date.span.begin);
  const literal = JSON.stringify(JSON.stringify({ ...story, events }));
  let isTold = false;
  await page.route(/\/assets\/story-[^/]*\.js$/, (route) => {
    isTold = true;
    return route.fulfill({
      contentType: 'text/javascript',
      body: `export const story = JSON.parse(${literal});`,
    });
  });
  return () => isTold;
};
