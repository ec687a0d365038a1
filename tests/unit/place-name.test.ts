import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../src/story/days.ts';
import { nameOn } from '../../src/story/place-name.ts';
import type { DayNumber, PlaceName } from '../../src/story/story.ts';

const name = (text: string, language: string, from?: string, to?: string): PlaceName => ({
  text,
  language,
  local: language !== 'en',
  from: from === undefined ? null : dayNumber(from),
  to: to === undefined ? null : dayNumber(to),
});

const katowice = {
  id: 'katowice',
  names: [
    name('Katowice', 'en'),
    name('Stalinogród', 'en', '1953-03-09', '1956-10-21'),
    name('Katowice', 'pl'),
    name('Stalinogród', 'pl', '1953-03-09', '1956-10-21'),
  ],
};
const budapestSquare = {
  id: 'square',
  names: [name('Stalin Square', 'en'), name('Sztálin tér', 'hu', '1951-01-01', '1956-10-24')],
};
const warsaw = { id: 'warsaw', names: [name('Warszawa', 'pl'), name('Warsaw', 'en')] };
const kresy = { id: 'kresy', names: [name('Kresy', 'pl')] };

describe('The name of a place on a day, in any environment', () => {
  test.each([
    [katowice, '1953-03-08', { name: 'Katowice', local: null }],
    [katowice, '1953-03-09', { name: 'Stalinogród', local: null }],
    [katowice, '1956-10-20', { name: 'Stalinogród', local: null }],
    [katowice, '1956-10-21', { name: 'Katowice', local: null }],
    [budapestSquare, '1956-10-23', { name: 'Stalin Square', local: 'Sztálin tér' }],
    [budapestSquare, '1956-10-24', { name: 'Stalin Square', local: null }],
    [warsaw, '1956-10-24', { name: 'Warsaw', local: 'Warszawa' }],
    [kresy, '1939-08-23', { name: 'Kresy', local: null }],
  ])('$id on %s', (place, day, expected) => {
    expect(nameOn(place, dayNumber(day), 'en')).toEqual(expected);
  });

  test('changes at midnight, and counts fractions of a day', () => {
    const evening = (dayNumber('1956-10-20') + 0.99) as DayNumber;
    expect(nameOn(katowice, evening, 'en').name).toBe('Stalinogród');
  });

  test('is any name where the readers have none, and one of another time where none is in force', () => {
    expect(nameOn(warsaw, dayNumber('1956-10-20'), 'hu').name).toBe('Warszawa');
    const past = { id: 'past', names: [name('Old', 'en', '1950-01-01', '1951-01-01')] };
    expect(nameOn(past, dayNumber('1956-01-01'), 'en')).toEqual({ name: 'Old', local: null });
    expect(nameOn({ id: 'nameless', names: [] }, dayNumber('1956-01-01'), 'en').name).toBe(
      'nameless',
    );
  });

  test('of the story in geodata: Katowice is Stalinogród until 20 October 1956', async () => {
    const { compileStory } = await import('../../src/story/compile-story.ts');
    const { readGeodata } = await import('../../src/story/read-geodata.ts');
    const compiled = compileStory(readGeodata('geodata'), 'en');
    const place = compiled.ok ? compiled.story.places['katowice'] : undefined;
    if (place === undefined) return expect.fail('katowice is missing');
    expect(nameOn(place, dayNumber('1956-10-20'), 'en').name).toBe('Stalinogród');
    expect(nameOn(place, dayNumber('1956-10-21'), 'en').name).toBe('Katowice');
  });
});
