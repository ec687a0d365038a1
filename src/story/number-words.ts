const units = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const multiples: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
};

const small = new Map([
  ...units.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
]);

/** In words, `one` and `two` are seldom counts: one sitting, the two camps. */
const leastInWords = 3;

const valueOfWord = (word: string): number | null => {
  const [ten = '', unit, more] = word.toLowerCase().split('-');
  const value = small.get(ten);
  if (value === undefined || more !== undefined) return null;
  if (unit === undefined) return value;
  const rest = small.get(unit);
  return rest === undefined || value < 20 || rest > 9 ? null : value + rest;
};

const digits = /^(\d[\d,]*(?:\.\d+)?)(?:st|nd|rd|th)?$/;

const valueOfDigits = (word: string): number | null => {
  const [, number] = digits.exec(word) ?? [];
  return number === undefined ? null : Number(number.replaceAll(',', ''));
};

type Word = { readonly word: string; readonly at: number };
type Found = { readonly value: number; readonly at: number };

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}.,-]*/gu)].map((match) => ({
    word: match[0].replace(/[.,-]+$/, ''),
    at: match.index,
  }));

/** The multiples that follow a number: `two hundred thousand` has two. */
const multiplesFrom = (words: readonly Word[], from: number): readonly number[] => {
  const times = multiples[words[from]?.word.toLowerCase() ?? ''];
  return times === undefined ? [] : [times, ...multiplesFrom(words, from + 1)];
};

/** The parts of a word that joins numbers: `1956-57`. */
const joinedNumbers = ({ word, at }: Word): readonly Found[] =>
  word.split('-').flatMap((part) => {
    const value = valueOfDigits(part);
    return value === null ? [] : [{ value, at }];
  });

/** The numbers of a text, in digits or in English words from three up: `1.2 million`, `thirty-four`. */
export const numbersIn = (text: string): readonly Found[] => {
  const words = wordsOf(text);
  return words.flatMap((word, index) => {
    const inDigits = valueOfDigits(word.word);
    const first = inDigits ?? valueOfWord(word.word);
    if (first === null) return joinedNumbers(word);
    const scale = multiplesFrom(words, index + 1);
    const value = scale.reduce((product, times) => product * times, first);
    const counts = inDigits !== null || scale.length > 0 || value >= leastInWords;
    return counts ? [{ value, at: word.at }] : [];
  });
};
