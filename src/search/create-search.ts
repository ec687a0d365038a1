import { fold } from './fold.ts';
import { isNear } from './near-words.ts';

export type FindableKind = 'place' | 'person' | 'event' | 'scene';

/** Something that can be searched for by its title, and by the other names that it has or had. */
export type Findable = {
  readonly kind: FindableKind;
  readonly id: string;
  readonly title: string;
  readonly others: readonly string[];
};

export type Search = {
  /** What answers a query, the best first. Nothing for a query without a letter or a figure. */
  find(query: string, limit: number): readonly Findable[];
};

/** Words of so many letters and more may have a slip in them. */
const slipFrom = 4;

/** A query longer than this (characters) is cut: nobody types it, and what is pasted must not take long. */
const longestQuery = 120;

/** Where each word stands: the indices of the items, ascending. */
type Places = ReadonlyMap<string, readonly number[]>;

const indexWords = (texts: readonly string[]): Places => {
  const places = new Map<string, number[]>();
  for (const [item, text] of texts.entries()) {
    for (const word of new Set(text.split(' '))) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [item]);
      else known.push(item);
    }
  }
  return places;
};

/** The words that begin with one, and where none does, those that are one slip away. */
const wordsLike = (word: string, words: readonly string[]): readonly string[] => {
  const begun = words.filter((one) => one.startsWith(word));
  if (begun.length > 0 || word.length < slipFrom) return begun;
  return words.filter((one) => isNear(one, word));
};

/** How well a title answers: 0 best. */
const rankOf = (title: string, query: string, words: readonly string[]): number => {
  if (title === query) return 0;
  if (title.startsWith(query)) return 1;
  const spaced = ` ${title}`;
  return words.every((word) => spaced.includes(` ${word}`)) ? 2 : 3;
};

/**
 * Compares words folded. Every word of a query must be the beginning of a word of the item, in whatever order. Titles
 * come before other names, and what is equally good keeps the order of the items.
 */
export const createSearch = (items: readonly Findable[]): Search => {
  const titles = items.map(({ title }) => fold(title));
  const places = indexWords(
    items.map(({ others }, item) => [titles[item] ?? '', ...others.map(fold)].join(' ')),
  );
  const vocabulary = [...places.keys()];

  /** For each item, how many of the words it has. */
  const countWords = (words: readonly string[]): Uint8Array => {
    const count = new Uint8Array(items.length);
    for (const [nth, word] of words.entries()) {
      for (const like of wordsLike(word, vocabulary)) {
        for (const item of places.get(like) ?? []) {
          if (count[item] === nth) count[item] = nth + 1;
        }
      }
    }
    return count;
  };

  return {
    find: (query, limit) => {
      const words = fold(query.slice(0, longestQuery))
        .split(' ')
        .filter((word) => word !== '');
      if (words.length === 0) return [];
      const asked = words.join(' ');
      const ranks: Findable[][] = [[], [], [], []];
      const counts = countWords(words);
      for (let item = 0; item < items.length; item += 1) {
        const found = counts[item] === words.length ? items[item] : undefined;
        if (found !== undefined) ranks[rankOf(titles[item] ?? '', asked, words)]?.push(found);
      }
      return ranks.flat().slice(0, limit);
    },
  };
};
