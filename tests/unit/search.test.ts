import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearch, type Findable } from '../../src/search/create-search.ts';
import { fold } from '../../src/search/fold.ts';
import { isNear } from '../../src/search/near-words.ts';

const item = (
  kind: Findable['kind'],
  id: string,
  title: string,
  ...others: string[]
): Findable => ({
  kind,
  id,
  title,
  others,
});

const items = [
  item('place', 'poznan', 'Poznań'),
  item('place', 'tbilisi', 'Tbilisi', 'თბილისი'),
  item('place', 'katowice', 'Katowice', 'Stalinogród'),
  item('person', 'petofi', 'Sándor Petőfi'),
  item('person', 'gomulka', 'Władysław Gomułka'),
  item('event', 'poznan-strike', 'The workers of Poznań walk out'),
];

const found = (query: string) =>
  createSearch(items)
    .find(query, 10)
    .map(({ id }) => id);

describe('search', () => {
  it.each([
    ['Poznan', 'poznan'],
    ['POZNAŃ', 'poznan'],
    ['pozn', 'poznan'],
    ['Petofi', 'petofi'],
    ['sandor pet', 'petofi'],
    ['Тбилиси', 'tbilisi'],
    ['თბილ', 'tbilisi'],
    ['Stalinogrod', 'katowice'],
    ['Gomulka', 'gomulka'],
    ['wladyslaw', 'gomulka'],
    ['Gomilka', 'gomulka'],
  ])('%s finds %s first', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  it('has a place before the events that happened there', () => {
    expect(found('poznan')).toEqual(['poznan', 'poznan-strike']);
  });

  it('wants every word of a query', () => {
    expect(found('workers tbilisi')).toEqual([]);
  });

  it('answers nothing to nothing, and to what has no letters', () => {
    for (const query of ['', '   ', '…', '--', '’']) expect(found(query)).toEqual([]);
  });

  it('takes any text for a query, and never answers more than asked', () => {
    const search = createSearch(items);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.nat(5), (query, limit) => {
        expect(search.find(query, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('finds everything by its own title', () => {
    const search = createSearch(items);
    for (const { title, id } of items)
      expect(search.find(title, 3).map((one) => one.id)).toContain(id);
  });
});

describe('fold', () => {
  it('is the same for what is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(fold(fold(word))).toBe(fold(word));
      }),
    );
  });

  it('takes accents off, spells letters out and writes Russian in Latin letters', () => {
    expect(fold('Łódź')).toBe('lodz');
    expect(fold('Großer')).toBe('grosser');
    expect(fold('Хрущёв')).toBe('khrushchev');
    expect(fold('Маленков')).toBe('malenkov');
  });
});

describe('isNear', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 });
  const near = (word: string): Set<string> => {
    const all = new Set([word]);
    const alphabet = ['a', 'b', 'c'];
    for (let at = 1; at <= word.length; at += 1) {
      for (const letter of alphabet) {
        all.add(word.slice(0, at) + letter + word.slice(at));
        if (at < word.length) all.add(word.slice(0, at) + letter + word.slice(at + 1));
      }
      if (at < word.length) all.add(word.slice(0, at) + word.slice(at + 1));
      if (at + 1 < word.length) {
        all.add(word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2));
      }
    }
    return all;
  };

  it('is true for all that one slip after the first letter makes, and for nothing else', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(isNear(a, b)).toBe(near(a).has(b));
        for (const slip of near(a)) expect(isNear(a, slip)).toBe(true);
      }),
    );
  });
});
