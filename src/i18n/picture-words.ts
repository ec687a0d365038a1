import type { DateRecord, DayNumber, RouteKind } from '../story/story.ts';
import { createClockFormat } from './format-clock.ts';
import { formatList } from './format-list.ts';

type RouteState = 'going' | 'arrived' | 'halted';

const regions: Readonly<Record<string, string>> = {
  europe: 'Europe',
  'eastern-mediterranean': 'the eastern Mediterranean',
  'europe-and-asia': 'Europe and western Asia',
  'northern-asia': 'northern Asia',
  'east-asia': 'East Asia',
  'south-asia': 'southern Asia',
  pacific: 'the Pacific',
  'north-america': 'North America',
  atlantic: 'the Atlantic',
};

const countries = /^(?:Soviet Union|United States|United Kingdom|Georgian SSR)$/;
const sites =
  /^(?:House|Palace|Council) of |(?:statue|monument|prison|office|palace|embassy|base|airfield|University|bridge|barracks|Works(?: \(.+\))?|passage|Laboratory|fair|countryside|Pass|Park|Canal)$/i;

/** English sets an article before names that are made of common nouns. */
const withArticle = (name: string): string =>
  countries.test(name) || sites.test(name) ? `the ${name}` : name;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const counts = ['', 'a', 'two', 'three', 'four', 'five'];

type Mover = {
  readonly one: string;
  readonly many: string;
  /** What one does, and what several do; empty where the noun says it. */
  readonly does: string;
  readonly do: string;
  readonly to: string;
  /** Whether several are told by their number. */
  readonly counted: boolean;
};

const plain = { does: '', do: '', to: 'to', counted: true };
const mass = { to: 'to', counted: false };

const movers: Readonly<Record<RouteKind, Mover>> = {
  'leader-flight': { ...plain, one: 'a flight', many: 'flights' },
  troops: { ...mass, one: 'forces', many: 'forces', does: 'move', do: 'move' },
  document: { ...mass, one: 'a text', many: 'copies of a text', does: 'passes', do: 'pass' },
  idea: { ...mass, one: 'word', many: 'word', does: 'spreads', do: 'spreads' },
  exile: { ...plain, one: 'a departure', many: 'departures', to: 'for' },
  delegation: { ...plain, one: 'a journey', many: 'journeys' },
  amnesty: {
    one: 'a stream of released prisoners',
    many: 'streams of released prisoners',
    does: 'runs',
    do: 'run',
    to: 'to',
    counted: true,
  },
  march: { ...plain, one: 'a march', many: 'marches' },
};

const numbered = (many: number, one: string, several: string): string =>
  many === 1 ? one : `${counts[many] ?? many} ${several}`;

const english = {
  list: (names: readonly string[]) => formatList(names.map(withArticle), 'en'),
  join: (parts: readonly string[]) => parts.join('; '),
  sentence: (text: string) => `${capital(text)}${/[.?!]$/.test(text) ? '' : '.'}`,
  streets: (places: string) => `the streets of ${places}`,
  around: (places: string) => `the country around ${places}`,
  countries: (places: string) => places,
  region: (region: string) => regions[region] ?? '',
  globe: (region: string) => `the globe, turned to ${regions[region] ?? ''}`,
  when: (where: string, date: string) => `${where}, ${date}`,
  route: (
    kind: RouteKind,
    state: RouteState,
    many: number,
    from: string,
    by: string,
    to: string,
  ) => {
    if (state === 'halted') {
      const halt = many === 1 ? 'halts' : 'halt';
      return `${numbered(many, 'a column', 'columns')} from ${from} ${halt} short of ${to}`;
    }
    const mover = movers[kind];
    const does = many === 1 ? mover.does : mover.do;
    return [
      mover.counted || many === 1 ? numbered(many, mover.one, mover.many) : mover.many,
      state === 'going' ? 'on the way' : does,
      `from ${from}`,
      by === '' ? '' : `by way of ${by}`,
      from === to ? `back to ${to}` : `${mover.to} ${to}`,
    ]
      .filter((part) => part !== '')
      .join(' ');
  },
  marks: (titles: readonly string[]) =>
    `marked: ${formatList(
      titles.map((title) => `“${title}”`),
      'en',
    )}`,
  dark: 'the picture is dark',
};

/** The words for what a picture shows; languages that are not there yet fall back to English. */
export const pictureWords = (language: string) => {
  const clock = createClockFormat(language);
  return {
    ...english,
    day: (day: DayNumber, precision: DateRecord['precision']) => clock(day, precision),
  };
};
