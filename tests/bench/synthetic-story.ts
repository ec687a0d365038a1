import type { Page } from '@playwright/test';
import { isoDay } from '../../src/story/days.ts';
import { categories, type DayNumber, type Story } from '../../src/story/story.ts';

/** Years over which the events are spread: as dense as a story's own busiest weeks, for a century. */
const years = 100;

const daysAYear = 365.25;

/** A sequence that looks random and is the same each time (D. H. Lehmer's generator). */
const createDice = (seed: number) => {
  let state = seed;
  return (sides: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
};

const syllables = 'ba da ga ka la ma na pa ra sa ta va be de ge ke le me ne pe re se te ve'.split(
  ' ',
);

/** The story with so many events more, of the places that it has. */
const enlarged = (story: Story, count: number): Story => {
  const dice = createDice(1956);
  const places = Object.keys(story.places);
  const last = Math.max(...story.events.map(({ date }) => date.span.begin));
  const word = () => Array.from({ length: 3 }, () => syllables[dice(syllables.length)]).join('');
  const more = Array.from({ length: count }, (_, nth): Story['events'][number] => {
    const begin = Math.floor(last - dice(years * daysAYear)) as DayNumber;
    return {
      id: `synthetic-${nth}`,
      title: `${word()} ${word()} ${word()}`,
      date: {
        edtf: isoDay(begin),
        precision: 'day',
        certain: true,
        span: { begin, end: (begin + 1) as DayNumber },
      },
      place: places[dice(places.length)] ?? '',
      otherPlaces: [],
      category: categories[dice(categories.length)] ?? 'power',
      confidence: 'high',
    };
  });
  const events = [...story.events, ...more].sort(
    (a, b) => a.date.span.begin - b.date.span.begin || (a.id < b.id ? -1 : 1),
  );
  return { ...story, events };
};

/** Gives the page a story with so many more events, in place of the one that the build has put there. */
export const serveEnlarged = async (page: Page, count: number): Promise<void> => {
  await page.route(/\/assets\/story-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    const code = await response.text();
    const { story } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      readonly story: Story;
    };
    const text = JSON.stringify(JSON.stringify(enlarged(story, count)));
    const { 'content-encoding': _, 'content-length': __, ...headers } = response.headers();
    await route.fulfill({ headers, body: `export const story = JSON.parse(${text});` });
  });
};
