import { expect, test, vi } from 'vitest';
import { message } from '../../src/i18n/message.ts';
import { catalogues, english } from '../../src/i18n/messages.ts';

const slavic = vi.hoisted(() => ({
  pl: {
    cutScenes: '{number, plural, one {# scena} few {# sceny} many {# scen} other {# sceny}}',
    minutesInStory: '{minutes, number} min do końca',
  },
  ru: {
    cutScenes: '{number, plural, one {# сцена} few {# сцены} many {# сцен} other {# сцены}}',
    minutesInStory: '{minutes, number} мин до конца',
  },
}));

vi.mock(import('../../src/i18n/messages.ts'), async (original) => {
  const module = await original();
  const { pl, ru } = slavic;
  return {
    ...module,
    catalogues: {
      ...module.catalogues,
      pl: { ...module.english, ...pl },
      ru: { ...module.english, ...ru },
    },
  };
});

test.each([
  ['en', 1, '1 scene'],
  ['en', 2, '2 scenes'],
  ['en', 1000, '1,000 scenes'],
  ['pl', 1, '1 scena'],
  ['pl', 2, '2 sceny'],
  ['pl', 5, '5 scen'],
  ['pl', 12, '12 scen'],
  ['pl', 21, '21 scen'],
  ['pl', 22, '22 sceny'],
  ['pl', 1.5, '1,5 sceny'],
  ['ru', 1, '1 сцена'],
  ['ru', 2, '2 сцены'],
  ['ru', 5, '5 сцен'],
  ['ru', 12, '12 сцен'],
  ['ru', 21, '21 сцена'],
  ['ru', 22, '22 сцены'],
  ['ru', 1.5, '1,5 сцены'],
])('in %s, %s takes its form: "%s"', (language, number, text) => {
  expect(message(language, 'cutScenes', { number })).toBe(text);
});

test('numbers are written as the language writes them', () => {
  expect(message('en', 'minutesInStory', { minutes: 1234 })).toBe('1,234 min left in the story');
  expect(message('pl', 'minutesInStory', { minutes: 12_345 })).toBe('12\u00a0345 min do końca');
});

test('a language that is not there speaks English, by the rules of English', () => {
  expect(message('ka', 'cutScenes', { number: 1 })).toBe('1 scene');
  expect(message('toString', 'menu')).toBe('Menu');
});

test('values are set in as they are: braces, quotes and markup in them mean nothing', () => {
  const heading = `{date} '{' <b>#</b>`;
  expect(message('en', 'sceneBefore', { heading })).toBe(`Before: ${heading}`);
});

test('a value that is missing does not compile, nor one that is not asked for', () => {
  // @ts-expect-error: the message asks for a number
  expect(() => message('en', 'chapter')).toThrow('number');
  // @ts-expect-error: the message has another name for it
  expect(() => message('en', 'chapter', { chapter: 1 })).toThrow('number');
  // @ts-expect-error: the message asks for nothing
  expect(message('en', 'menu', { number: 1 })).toBe('Menu');
});

const names = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)[,}]/g)].flatMap(([, name]) => name ?? []).sort();

test('every language asks for the same values as English', () => {
  for (const [language, catalogue] of Object.entries(catalogues)) {
    expect(Object.keys(catalogue), language).toEqual(Object.keys(english));
    for (const key of Object.keys(english) as (keyof typeof english)[]) {
      expect(new Set(names(catalogue[key])), `${language} ${key}`).toEqual(
        new Set(names(english[key])),
      );
    }
  }
});
