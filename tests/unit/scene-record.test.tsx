import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/story/dates.ts';
import type { EventWords, RouteWords, SceneWords, Words } from '../../src/story/words.ts';
import { SceneRecord } from '../../src/ui/scene-record.tsx';

const event: EventWords = {
  id: 'flag',
  title: 'A flag',
  summary: 'It was lowered.',
  note: null,
  date: parseDate('1953-03~'),
  people: [],
  confidence: 'high',
  sources: [],
};

const flight: RouteWords = {
  id: 'flight',
  title: 'They fly east',
  summary: 'By night.',
  note: 'The day is not known.',
  date: parseDate('1954-09-29/1954-10-12'),
  sources: [{ id: 'taubman-2003', paragraph: 7 }],
};

/** The lines of a record, one an element that holds text. */
const linesOf = (parts: Partial<Pick<SceneWords, 'events' | 'routes'>>): readonly string[] => {
  const scene: SceneWords = {
    id: 's01',
    heading: 'One',
    date: event.date,
    line: 'A line.',
    body: [],
    events: [],
    routes: [],
    ...parts,
  };
  const words: Words = {
    language: 'en',
    title: 'Tiny',
    subtitle: '',
    intro: [],
    chapters: [],
    glossary: [],
    sources: [
      {
        id: 'taubman-2003',
        short: 'Taubman 2003',
        full: { before: '', title: 'Khrushchev', after: '' },
        url: null,
      },
    ],
  };
  return renderToStaticMarkup(<SceneRecord scene={scene} words={words} level={3} />)
    .replace(/<\/(?:li|p|h\d|summary)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .filter((line) => line !== '')
    .slice(1);
};

describe('The record of a scene', () => {
  it('gives an event its date, people and sources', () => {
    const people = ['Nikita Khrushchev', 'Nikolai Bulganin', 'Anastas Mikoyan'];
    const sources = [{ id: 'taubman-2003', paragraph: null }];
    expect(linesOf({ events: [{ ...event, people, sources }] })).toEqual([
      'A flag',
      'about March 1953',
      'It was lowered.',
      'People: Nikita Khrushchev, Nikolai Bulganin and Anastas Mikoyan',
      'Taubman 2003',
    ]);
  });

  it('says how sure an event is where it is not sure', () => {
    const doubts = (['high', 'medium', 'low'] as const).map((confidence) =>
      linesOf({ events: [{ ...event, confidence }] }).slice(3),
    );
    expect(doubts).toEqual([[], ['Fairly sure: confirmed in part.'], ['Unsure: not confirmed.']]);
  });

  it('gives a movement its date, note and sources', () => {
    expect(linesOf({ routes: [flight] })).toEqual([
      'Movements',
      'They fly east',
      '29 September – 12 October 1954',
      'By night.',
      'Note The day is not known.',
      'Taubman 2003, para. 7',
    ]);
  });
});
